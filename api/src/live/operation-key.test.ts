import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { operationKey } from './operation-key.ts';

const keyFor =
  (text: string) =>
  (variableValues: Record<string, unknown>, document = parse(text)) =>
    operationKey({ schema, document, variableValues });

it('is the same wherever subscribers continue, in whatever order they name their variables', () => {
  const text =
    'subscription ($id: ID!, $after: LiveCursor) { ticketEvents(ticketId: $id, after: $after) { __typename } }';
  const document = parse(text);
  const key = keyFor(text);
  expect(key({ id: '1', after: 'a' }, document)).toBe(key({ after: 'b', id: '1' }, document));
  expect(key({ id: '1' }, document)).not.toBe(key({ id: '2' }, document));
  expect(key({ id: '1' }, document)).not.toBe(key({ id: '1' }));
});

it('differs by a cursor that something else depends on, too', () => {
  const text = `subscription ($id: ID!, $after: String) {
    ticketEvents(ticketId: $id, after: $after) { ... on TicketChanged { ticket { thread(after: $after) { __typename } } } }
  }`;
  const document = parse(text);
  const key = keyFor(text);
  expect(key({ id: '1', after: 'a' }, document)).not.toBe(key({ id: '1', after: 'b' }, document));
});

it('is the same whatever is given that the operation does not declare', () => {
  const text = `subscription One($id: ID!) { ticketEvents(ticketId: $id) { __typename } }
    subscription Other($ticketId: ID!) { ticketEvents(ticketId: $ticketId) { __typename } }`;
  const document = parse(text);
  const key = (operationName: string, variableValues: Record<string, unknown>) =>
    operationKey({ schema, document, operationName, variableValues });
  expect(key('One', { id: '1', more: 'x' })).toBe(key('One', { id: '1' }));
  expect(key('One', { id: '1', ticketId: '2' })).toBe(key('One', { id: '1' }));
  expect(key('Other', { id: '1', ticketId: '2' })).not.toBe(key('Other', { id: '1', ticketId: '3' }));
  expect(key('Other', { ticketId: '1' })).not.toBe(key('One', { id: '1' }));
});

it('tells a variable that is not given from one that is null', () => {
  const document = parse(
    'subscription ($presence: Boolean) { ticketEvents(ticketId: "1", presence: $presence) { __typename } }',
  );
  const key = (variableValues: Record<string, unknown>) => operationKey({ schema, document, variableValues });
  expect(key({})).not.toBe(key({ presence: null }));
});
