import { expect, it } from 'vitest';
import { deskToJoin } from './desk-to-join.ts';

const desks = [
  { id: 'd1', slug: 'licenses' },
  { id: 'd2', slug: 'cloud' },
];
const nobody = { deskMemberships: [], workspaceMemberships: [] };
const customerOf = (id: string) => ({ deskMemberships: [], workspaceMemberships: [{ workspace: { desk: { id } } }] });

it('joins the desk that was chosen at sign-up', () => {
  expect(deskToJoin(nobody, desks, 'cloud')).toEqual({ kind: 'join', deskId: 'd2' });
  expect(deskToJoin(customerOf('d1'), desks, 'cloud')).toEqual({ kind: 'join', deskId: 'd2' });
});

it('has nothing to do for who belongs there already', () => {
  expect(deskToJoin(customerOf('d2'), desks, 'cloud')).toEqual({ kind: 'ready' });
  expect(deskToJoin({ deskMemberships: [{ desk: { id: 'd2' } }], workspaceMemberships: [] }, desks, 'cloud')).toEqual({
    kind: 'ready',
  });
  expect(deskToJoin(customerOf('d2'), desks, undefined)).toEqual({ kind: 'ready' });
});

it('joins the only desk without asking', () => {
  expect(deskToJoin(nobody, desks.slice(0, 1), undefined)).toEqual({ kind: 'join', deskId: 'd1' });
});

it('asks when it is not clear, also for a desk that is gone', () => {
  expect(deskToJoin(nobody, desks, undefined)).toEqual({ kind: 'choose' });
  expect(deskToJoin(nobody, desks, 'gone')).toEqual({ kind: 'choose' });
});
