import { expect, it } from 'vitest';
import type { TicketStatus } from '@/gql/graphql.ts';
import { reachableStatuses } from './reachable-statuses.ts';

const all: TicketStatus[] = ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER', 'RESOLVED', 'CLOSED'];
const definitions = all.map((status) => ({ status }));
const reached = (...parameters: Parameters<typeof reachableStatuses> extends [unknown, ...infer Rest] ? Rest : never) =>
  reachableStatuses(definitions, ...parameters).map(({ status }) => status);

it('offers the present status and those that the allowed actions lead to, in the order of the desk', () => {
  expect(reached('IN_PROGRESS', ['CLOSE', 'REPLY', 'RESOLVE'])).toEqual(['IN_PROGRESS', 'RESOLVED', 'CLOSED']);
  expect(reached('RESOLVED', ['REOPEN'])).toEqual(['OPEN', 'RESOLVED']);
});

it('offers nothing but the present status to who may change nothing, nor a status that the desk does not use', () => {
  expect(reached('CLOSED', [])).toEqual(['CLOSED']);
  expect(reached('OPEN', ['REVOKE'])).toEqual(['OPEN']);
});
