import { describe, expect, it } from 'vitest';
import type { ChatState } from '../../database/generated/enums.ts';
import { KnownWait } from './known-wait.ts';

const found = (state: ChatState) => async () => ({ state });

describe('what a stream knows of the waiting of its chat', () => {
  it('is that it may, until the chat was read', async () => {
    const wait = new KnownWait();
    expect(wait.mayWait).toBe(true);
    await wait.read(found('ASSISTANT'));
    expect(wait.mayWait).toBe(false);
    await wait.read(found('WAITING'));
    expect(wait.mayWait).toBe(true);
    await wait.read(async () => null);
    expect(wait.mayWait).toBe(false);
  });

  it('is what the reading says that began last, whichever ends last', async () => {
    const wait = new KnownWait();
    let finish = (_chat: { state: ChatState }) => {};
    const slow = wait.read(() => new Promise<{ state: ChatState }>((resolve) => (finish = resolve)));
    await wait.read(found('WAITING'));
    finish({ state: 'ASSISTANT' });
    await slow;
    expect(wait.mayWait).toBe(true);
  });
});
