import { describe, expect, it } from 'vitest';
import type { Standing } from '../domains/people/policy.ts';
import { type Audience, isIn, keyOf, readerFor } from './audience.ts';

const admin: Standing = {
  personId: 'ada',
  desks: new Map([
    ['d1', 'ADMIN' as const],
    ['d2', 'AGENT' as const],
  ]),
  workspaces: new Map([['w1', 'OWNER' as const]]),
};
const stranger: Standing = { personId: 'eve', desks: new Map(), workspaces: new Map() };

const audiences: Audience[] = [
  { kind: 'team', deskId: 'd1' },
  { kind: 'members', workspaceId: 'w1' },
  { kind: 'person', standing: admin },
  { kind: 'readers', deskId: 'd1' },
];

describe('an audience', () => {
  it('reads with nothing but what all in it share', () => {
    const [team, members] = audiences.map(readerFor);
    expect(team).toMatchObject({ desks: new Map([['d1', 'AGENT']]), workspaces: new Map() });
    expect(members).toMatchObject({ desks: new Map(), workspaces: new Map([['w1', 'MEMBER']]) });
    const nothing = { desks: new Map(), workspaces: new Map() };
    expect(readerFor({ kind: 'anybody' })).toMatchObject(nothing);
    expect(readerFor({ kind: 'anybody' }).answersOf).toBeUndefined();
    expect(readerFor({ kind: 'readers', deskId: 'd1' })).toMatchObject({ ...nothing, answersOf: 'd1' });
  });

  it('reads as one person for what is theirs, without their session', () => {
    const viewer = { ...admin, sessionId: 's1', sessionExpiresAt: new Date() };
    const reader = readerFor({ kind: 'person', standing: viewer });
    expect(reader).toMatchObject({ personId: 'ada', desks: admin.desks });
    expect(reader.sessionId).not.toBe('s1');
  });

  it('has who belongs to it, and nobody else', () => {
    expect(audiences.map((audience) => isIn(audience, admin))).toEqual([true, true, true, true]);
    expect(audiences.slice(0, 3).map((audience) => isIn(audience, stranger))).toEqual([false, false, false]);
    expect(isIn({ kind: 'anybody' }, stranger)).toBe(true);
  });

  it('is another with other topics, and of a person with another standing', () => {
    const keys = [
      ...audiences.map((audience) => keyOf({ topics: ['t'], audience })),
      keyOf({ topics: ['u'], audience: audiences[0]! }),
      keyOf({ topics: ['t'], audience: { kind: 'person', standing: { ...admin, workspaces: new Map() } } }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
