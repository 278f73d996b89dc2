import { describe, expect, it } from 'vitest';
import { comparison, matcher } from './list-order.ts';

const ticket = (id: string, createdAt: string, updatedAt: string) => ({ id, createdAt, updatedAt });
const a = ticket('a', '2026-03-01T10:00:00.000Z', '2026-03-05T10:00:00.000Z');
const b = ticket('b', '2026-03-02T10:00:00.000Z', '2026-03-03T10:00:00.000Z');

describe('the order of the list', () => {
  it('is by the last change, newest first', () => {
    expect([b, a].sort(comparison('updated')).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is by creation, newest first, on demand', () => {
    expect([a, b].sort(comparison('created')).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is the same for equal times, whichever came first', () => {
    const twin = { ...a, id: 'c' };
    expect([a, twin].sort(comparison('updated'))).toEqual([twin, a].sort(comparison('updated')));
  });
});

describe('the filter of the list', () => {
  const open = { status: 'OPEN', reference: 'TKT-7KQ2M-X9PA' } as const;
  const closed = { status: 'CLOSED', reference: 'TKT-22222-3333' } as const;

  it('lets every status through when the tab names none', () => {
    expect([open, closed].filter(matcher([], undefined))).toEqual([open, closed]);
  });

  it('lets the statuses of the tab through', () => {
    expect([open, closed].filter(matcher(['OPEN', 'IN_PROGRESS'], undefined))).toEqual([open]);
  });

  it('finds a part of the reference', () => {
    expect([open, closed].filter(matcher([], '-X9'))).toEqual([open]);
  });
});
