import { describe, expect, it } from 'vitest';
import { nextDue, nextTurnAt } from './next-due.ts';
import type { Hindrance, Progress } from './outbox-entry.ts';

const sending: Progress = { state: 'sending' };
const sent: Progress = { state: 'sent' };
const refused: Progress = { state: 'refused', refusal: { kind: 'CLOSED', detail: 'Closed.' } };
const waiting = (retryAt: number, hindrance: Hindrance = 'UNREACHABLE'): Progress => ({
  state: 'waiting',
  hindrance,
  retryAt,
  attempts: 1,
});

/** Entries as "ticket/number", oldest first; those whose number begins with an n are notes. */
function queue(...rows: [name: string, progress: Progress][]) {
  return rows.map(([name, progress]) => {
    const [placeId = '', number = ''] = name.split('/');
    return { name, placeId, kind: number.startsWith('n') ? ('note' as const) : ('reply' as const), progress };
  });
}
const turn = { now: 1_000, isImpatient: false, held: new Set<string>() };

describe('the next message to send', () => {
  it('is the oldest', () => {
    expect(nextDue(queue(['a/1', sending], ['a/2', sending]), turn)?.name).toBe('a/1');
    expect(nextDue(queue(['a/1', sent], ['a/2', sending]), turn)?.name).toBe('a/2');
  });

  it('is none of a ticket whose older one waits or was refused, but may be one of another ticket', () => {
    expect(nextDue(queue(['a/1', waiting(2_000)], ['a/2', sending]), turn)).toBeUndefined();
    expect(nextDue(queue(['a/1', refused], ['a/2', sending], ['b/1', sending]), turn)?.name).toBe('b/1');
  });

  it('may be a note, though a reply before it was refused', () => {
    expect(nextDue(queue(['a/1', refused], ['a/2', sending], ['a/n3', sending]), turn)?.name).toBe('a/n3');
    expect(nextDue(queue(['a/1', sending], ['a/n2', sending]), turn)?.name).toBe('a/1');
  });

  it('is one that waited, when its time has come or what was in the way may be over', () => {
    const entries = queue(['a/1', waiting(2_000)]);
    expect(nextDue(entries, { ...turn, now: 2_000 })?.name).toBe('a/1');
    expect(nextDue(entries, { ...turn, isImpatient: true })?.name).toBe('a/1');
  });

  it('is never one before the time that the server named', () => {
    expect(nextDue(queue(['a/1', waiting(2_000, 'RATE_LIMITED')]), { ...turn, isImpatient: true })).toBeUndefined();
  });

  it('is none of a lane that has had its turn', () => {
    const entries = queue(['a/1', waiting(0)], ['b/1', sending]);
    expect(nextDue(entries, { ...turn, held: new Set(['reply a']) })?.name).toBe('b/1');
  });
});

describe('the time of the next turn', () => {
  it('is now while something is to be sent, else when the first that waits is due', () => {
    expect(nextTurnAt(queue(['a/1', waiting(5_000)], ['b/1', sending]))).toBe(0);
    expect(nextTurnAt(queue(['a/1', waiting(5_000)], ['b/1', waiting(3_000)]))).toBe(3_000);
  });

  it('is not known while everything left needs its writer', () => {
    expect(nextTurnAt(queue(['a/1', refused], ['a/2', sending]))).toBeUndefined();
    expect(nextTurnAt(queue(['a/1', sent]))).toBeUndefined();
  });
});
