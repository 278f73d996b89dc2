import { describe, expect, it } from 'vitest';
import { createConnectionStore } from './connection.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 12, 10, minute));

describe('what the page says of its socket', () => {
  it('goes from idle to connecting to live', () => {
    const store = createConnectionStore();
    expect(store.get()).toEqual({ status: 'idle' });
    store.opening();
    expect(store.get()).toEqual({ status: 'connecting', again: false });
    store.heard(at(0));
    expect(store.get()).toEqual({ status: 'live' });
  });

  it('says reconnecting at the first loss, and since when at the second', () => {
    const store = createConnectionStore();
    store.opening();
    store.heard(at(40));
    store.lost(at(42));
    expect(store.get()).toEqual({ status: 'connecting', again: true });
    store.opening();
    store.lost(at(43));
    expect(store.get()).toEqual({ status: 'offline', since: at(40) });
    store.opening();
    expect(store.get()).toEqual({ status: 'offline', since: at(40) });
  });

  it('counts from the first attempt when the server was never heard', () => {
    const store = createConnectionStore();
    store.opening();
    store.lost(at(1));
    store.lost(at(2));
    expect(store.get()).toEqual({ status: 'offline', since: at(1) });
  });

  it('is live again at once when heard, with the losses forgotten', () => {
    const store = createConnectionStore();
    store.opening();
    store.heard(at(0));
    store.lost(at(1));
    store.lost(at(2));
    store.heard(at(3));
    expect(store.get()).toEqual({ status: 'live' });
    store.lost(at(4));
    expect(store.get()).toEqual({ status: 'connecting', again: true });
  });

  it('says so at once when the device has no network', () => {
    const store = createConnectionStore();
    store.opening();
    store.heard(at(5));
    store.networkGone(at(6));
    expect(store.get()).toEqual({ status: 'offline', since: at(5) });
    store.lost(at(6));
    expect(store.get()).toEqual({ status: 'offline', since: at(5) });
  });

  it('is idle when nothing needs it', () => {
    const store = createConnectionStore();
    store.opening();
    store.heard(at(0));
    store.released();
    expect(store.get()).toEqual({ status: 'idle' });
  });

  it('tells its listeners of each change, until they leave', () => {
    const store = createConnectionStore();
    const states: string[] = [];
    const leave = store.subscribe(() => states.push(store.get().status));
    store.opening();
    store.heard(at(0));
    store.heard(at(1));
    leave();
    store.lost(at(2));
    expect(states).toEqual(['connecting', 'live']);
  });
});
