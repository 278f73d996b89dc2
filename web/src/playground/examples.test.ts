import { readFile } from 'node:fs/promises';
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { examplesFor } from './examples.ts';
import type { PlaygroundViewer, Start } from './start.ts';

const schema = buildSchema(await readFile(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

const desk = { id: 'desk-1', name: 'Quillstone Licences' };
const workspace = {
  id: 'workspace-1',
  name: 'Northwind',
  desk: {
    ...desk,
    features: ['FAQ' as const],
    ticketTypes: [
      { id: 'type-1', label: 'Remove MFA', requirement: 'EMAILED_CODE' as const },
      { id: 'type-2', label: 'General', requirement: 'NONE' as const },
    ],
  },
};
const ticket = { id: 'ticket-1', reference: 'TKT-AAAAA-BBBB' };

function start(belongs: Partial<PlaygroundViewer>, given: Partial<Start> = {}): Start {
  const person = { id: 'person-1', name: 'Mira' };
  const viewer = {
    id: 'viewer-1',
    email: 'mira@example',
    person,
    deskMemberships: [],
    workspaceMemberships: [],
    ...belongs,
  };
  return { viewer, desks: [desk], liveCursor: 'MTox', ticket, ...given };
}

const people = {
  'a customer': start({ workspaceMemberships: [{ workspace }] }),
  'a customer without tickets': start({ workspaceMemberships: [{ workspace }] }, { ticket: null }),
  'an agent': start({ deskMemberships: [{ desk }] }),
  'an agent who is a customer elsewhere': start({ deskMemberships: [{ desk }], workspaceMemberships: [{ workspace }] }),
  'someone who belongs nowhere': start({}, { ticket: null }),
};

const names = (given: Start) => examplesFor(given).map(({ document }) => getOperationAST(parse(document))?.name?.value);

test.each(Object.entries(people))('every example for %s is valid and has the variables it needs', (_who, given) => {
  for (const { document, variables } of examplesFor(given)) {
    const parsed = parse(document);
    expect(validate(schema, parsed)).toEqual([]);
    const declared = getOperationAST(parsed)?.variableDefinitions ?? [];
    expect(getVariableValues(schema, declared, variables)).toEqual({ coerced: variables });
  }
});

test.each(Object.entries(people))('every example for %s says first what it shows, in lines that fit', (_who, given) => {
  for (const { document } of examplesFor(given)) {
    const comment = document.split('\n').filter((line) => line.startsWith('#'));
    expect(document.indexOf(comment[0]!)).toBe(0);
    for (const line of comment) expect(line.length).toBeLessThanOrEqual(56);
  }
});

test('each role gets what it may do, and no tab has the name of another', () => {
  expect(names(people['a customer'])).toEqual([
    'ListTickets',
    'ReadTicket',
    'CreateTicket',
    'PostReply',
    'TicketEvents',
    'SetPresence',
    'WorkspaceEvents',
    'WhoAmI',
  ]);
  expect(names(people['an agent'])).toEqual([
    'ListQueue',
    'ReadTicket',
    'PostReply',
    'AddNote',
    'TicketEvents',
    'SetPresence',
    'QueueEvents',
    'WhoAmI',
  ]);
  expect(names(people['someone who belongs nowhere'])).toEqual(['Desks', 'JoinDesk', 'WhoAmI']);
  const both = names(people['an agent who is a customer elsewhere']);
  expect(both).toEqual(
    expect.arrayContaining(['ListQueue', 'ListTickets', 'CreateTicket', 'QueueEvents', 'WorkspaceEvents']),
  );
  expect(new Set(both).size).toBe(both.length);
});

test('a new ticket is of a type that needs nothing further, and there is no such example without one', () => {
  const create = examplesFor(people['a customer'])[2];
  expect(create?.variables).toMatchObject({ input: { typeId: 'type-2', workspaceId: 'workspace-1' } });
  const gated = { ...workspace, desk: { ...workspace.desk, ticketTypes: workspace.desk.ticketTypes.slice(0, 1) } };
  expect(names(start({ workspaceMemberships: [{ workspace: gated }] }))).not.toContain('CreateTicket');
});

test('a chat is begun only where the desk has one', () => {
  expect(names(people['a customer'])).not.toContain('StartChat');
  const chatting = { ...workspace, desk: { ...workspace.desk, features: ['CHAT' as const] } };
  const belongs = start({ workspaceMemberships: [{ workspace: chatting }] });
  expect(names(belongs)).toContain('StartChat');
  const example = examplesFor(belongs).find(({ document }) => document.includes('startChat'));
  expect(validate(schema, parse(example?.document ?? ''))).toEqual([]);
  expect(example?.variables).toEqual({ workspaceId: 'workspace-1' });
});

test('whatever is written gets an id of its own', () => {
  const ids = examplesFor(people['an agent who is a customer elsewhere']).flatMap(({ variables }) => {
    const { input } = variables as { input?: { clientMutationId?: string } };
    return input?.clientMutationId ? [input.clientMutationId] : [];
  });
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});
