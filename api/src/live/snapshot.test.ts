import { describe, expect, it } from 'vitest';
import { fromCursor, parseSnapshot, sees, toCursor, union, upToTransaction } from './snapshot.ts';

describe('a snapshot', () => {
  it('sees what was committed when it was taken, and nothing that ran then or began later', () => {
    const snapshot = parseSnapshot('10:20:12,15')!;
    expect([9n, 10n, 11n, 12n, 13n, 15n, 19n, 20n, 21n].filter((xid) => sees(snapshot, xid))).toEqual([
      9n,
      10n,
      11n,
      13n,
      19n,
    ]);
  });

  it.each([
    ['10:20:12,15', '11:16:12', '12:20:12'],
    ['10:12:11', '14:20:14,17', '14:20:14,17'],
    ['10:20:12,15', '14:20:14,15', '15:20:15'],
    ['10:20:12', '13:13:', '20:20:'],
  ])('%s sees together with %s what %s does', (one, other, both) => {
    const [first, last] = [parseSnapshot(one)!, parseSnapshot(other)!];
    expect(union(first, last)).toEqual(parseSnapshot(both));
    expect(union(last, first)).toEqual(parseSnapshot(both));
  });

  it.each([
    [18n, '12:19:12,15'],
    [14n, '12:15:12'],
    [10n, '11:11:'],
    [0n, '1:1:'],
    [19n, '12:20:12,15'],
    [30n, '12:20:12,15'],
  ])('up to transaction %d sees no later one', (xid, text) => {
    expect(upToTransaction(parseSnapshot('12:20:12,15')!, xid)).toEqual(parseSnapshot(text));
  });

  it('comes back from its cursor', () => {
    const snapshot = parseSnapshot('10:20:12,15')!;
    expect(fromCursor(toCursor(snapshot))).toEqual(snapshot);
  });

  it.each(['', 'x', '1:2', '2:1:', '0:1:', '1:5:7', '1:5:3,2', '1:5:,', '-1:5:', '1:99999999999999999999:', '1:5:2,'])(
    'is not %o',
    (text) => {
      expect(parseSnapshot(text)).toBeNull();
      expect(fromCursor(Buffer.from(text).toString('base64url'))).toBeNull();
    },
  );

  it('is not a cursor with anything added to it', () => {
    const cursor = toCursor(parseSnapshot('10:20:12,15')!);
    expect(fromCursor(`${cursor} `)).toBeNull();
    expect(fromCursor(`${cursor}=`)).toBeNull();
    expect(fromCursor('x'.repeat(10_000))).toBeNull();
  });
});
