import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { addDesk, addPerson, addWorkspace } from '../../test/factories.ts';
import { addSubmitter, addTicket, messageOf, type Submitter, ticketOf } from '../../test/rows.ts';
import { Prisma } from './generated/client.ts';

let database: TestDatabase;
let submitter: Submitter;

beforeAll(async () => {
  database = await createTestDatabase();
  submitter = await addSubmitter(database.prisma);
});
afterAll(() => database.close());

describe('a ticket', () => {
  const create = async (change: Partial<Prisma.TicketUncheckedCreateInput>) =>
    await addTicket(database.prisma, submitter, change);

  test('has a subject of 1 to 200 characters, counted as people see them', async () => {
    await expect(create({ subject: '' })).rejects.toThrow('ticket_subject_length');
    await expect(create({ subject: 'a'.repeat(201) })).rejects.toThrow('ticket_subject_length');
    expect((await create({ subject: '🎈'.repeat(200) })).subject).toHaveLength(400);
  });

  test.each([' a', 'a ', '\ta', 'a\n', 'a\r'])(
    'does not take %j as its subject, which is not trimmed',
    async (subject) => {
      await expect(create({ subject })).rejects.toThrow('ticket_subject_is_trimmed');
    },
  );

  test.each([
    'TKT-ABCDE-FGH',
    'TKT-ABCDI-FGHJ',
    'TKT-ABCD1-FGHJ',
    'TKT-abcde-fghj',
    'TKT-ABCDE-FGHJ\n',
    'ABCDE-FGHJ',
    'TKT-ABCDO-FGH0',
  ])('does not take %j as its reference', async (reference) => {
    await expect(create({ reference })).rejects.toThrow('ticket_reference_format');
  });

  test('counts from nought', async () => {
    await expect(create({ messageCount: -1 })).rejects.toThrow('ticket_message_count_is_natural');
    await expect(create({ version: 0 })).rejects.toThrow('ticket_version_starts_at_one');
  });

  test('has a conversation and a licence of its own workspace', async () => {
    const { workspace } = await addWorkspace(database.prisma, submitter.desk.id, 'Mira Novak');
    const workspaceId = workspace.id;
    const license = { product: 'Parley', keySuffix: 'ABCD', status: 'ACTIVE' } as const;
    const theirs = await database.prisma.license.create({ data: { ...license, workspaceId } });
    const ours = await database.prisma.license.create({ data: { ...license, workspaceId: submitter.workspaceId } });
    const { conversationId } = await ticketOf(database.prisma, { ...submitter, workspaceId });

    await expect(create({ conversationId })).rejects.toThrow('ticket_conversation_id_fkey');
    await expect(create({ licenseId: theirs.id })).rejects.toThrow('ticket_license_id_fkey');
    const ticket = await create({ licenseId: ours.id });

    await database.prisma.license.delete({ where: { id: ours.id } });
    expect(await database.prisma.ticket.findUnique({ where: { id: ticket.id } })).toMatchObject({
      licenseId: null,
      workspaceId: submitter.workspaceId,
    });
  });
});

describe('a thread item', () => {
  let conversationId: string;
  const create = async (change: Partial<Prisma.ThreadItemUncheckedCreateInput>) =>
    await database.prisma.threadItem.create({ data: { ...messageOf(conversationId), ...change } });
  const noMessage = { authorSide: 'TEAM', richText: Prisma.DbNull, html: null, text: null } as const;

  beforeAll(async () => {
    conversationId = (await ticketOf(database.prisma, submitter)).conversationId;
  });

  test('that is a message has its body in all three forms', async () => {
    await expect(create({ html: null })).rejects.toThrow('thread_item_message_columns');
    await expect(create({ text: null })).rejects.toThrow('thread_item_message_columns');
    await expect(create({ richText: Prisma.DbNull })).rejects.toThrow('thread_item_message_columns');
    await create({});
  });

  test('that is no message has nothing of one', async () => {
    const assignment = { ...noMessage, kind: 'ASSIGNMENT_CHANGE' } as const;
    await expect(create({ ...assignment, text: 'Hi' })).rejects.toThrow('thread_item_message_columns');
    await expect(create({ ...assignment, automatic: true })).rejects.toThrow('thread_item_message_columns');
    await expect(create({ ...assignment, clientMutationId: '1' })).rejects.toThrow('thread_item_message_columns');
    await create(assignment);
  });

  test('that changes the status says from which to which other', async () => {
    const change = { ...noMessage, kind: 'STATUS_CHANGE', statusFrom: 'OPEN', statusTo: 'CLOSED' } as const;
    await expect(create({ ...change, statusFrom: null })).rejects.toThrow('thread_item_status_columns');
    await expect(create({ ...change, statusTo: 'OPEN' })).rejects.toThrow('thread_item_status_columns');
    await expect(create({ statusTo: 'OPEN' })).rejects.toThrow('thread_item_status_columns');
    await create(change);
  });

  test('has an assignee or priorities only where it changes them', async () => {
    const { id: assigneeId } = await addPerson(database.prisma, 'Maya Lind');
    const priorityToId = submitter.desk.priorities[0]!.id;
    await expect(create({ assigneeId })).rejects.toThrow('thread_item_assignment_columns');
    await expect(create({ priorityToId })).rejects.toThrow('thread_item_priority_columns');
    const change = { ...noMessage, kind: 'PRIORITY_CHANGE', priorityToId } as const;
    await expect(create({ ...change, priorityFromId: priorityToId })).rejects.toThrow('thread_item_priority_columns');
    await create(change);
    await create({ ...noMessage, kind: 'ASSIGNMENT_CHANGE', assigneeId });
  });

  test('that is automatic is not from a customer, one of the system is from nobody', async () => {
    const authorId = submitter.submitterId;
    await expect(create({ automatic: true })).rejects.toThrow('thread_item_automatic_has_no_customer');
    await expect(create({ authorSide: 'SYSTEM', authorId })).rejects.toThrow('thread_item_system_has_no_author');
    await create({ automatic: true, authorSide: 'SYSTEM' });
    await create({ automatic: true, authorSide: 'TEAM', authorId });
  });

  test('outlives its author', async () => {
    const { id: authorId } = await addPerson(database.prisma, 'Mira Novak');
    const { id } = await create({ authorId });
    await database.prisma.person.delete({ where: { id: authorId } });
    expect(await database.prisma.threadItem.findUnique({ where: { id } })).toMatchObject({ authorId: null });
  });
});

describe("a ticket's last message", () => {
  const addTicketWithMessage = async () => {
    const ticket = await addTicket(database.prisma, submitter);
    const message = await database.prisma.threadItem.create({ data: messageOf(ticket.conversationId) });
    return { where: { id: ticket.id }, message };
  };
  const lastMessage = (id: string) => ({ lastMessageId: id });

  test('is a message of its own conversation', async () => {
    const [one, other] = [await addTicketWithMessage(), await addTicketWithMessage()];
    await expect(
      database.prisma.ticket.update({ where: one.where, data: lastMessage(other.message.id) }),
    ).rejects.toThrow('ticket_last_message_is_public');
    await database.prisma.ticket.update({ where: one.where, data: lastMessage(one.message.id) });
  });

  test('is not internal', async () => {
    const { where, message } = await addTicketWithMessage();
    const note = await database.prisma.threadItem.create({
      data: { ...messageOf(message.conversationId), authorSide: 'TEAM', audience: 'INTERNAL' },
    });
    await expect(database.prisma.ticket.update({ where, data: lastMessage(note.id) })).rejects.toThrow(
      'ticket_last_message_is_public',
    );
  });

  test('can be made internal only by a transaction that also names another, in either order', async () => {
    const { where, message } = await addTicketWithMessage();
    const newer = await database.prisma.threadItem.create({ data: messageOf(message.conversationId) });
    await database.prisma.ticket.update({ where, data: lastMessage(newer.id) });

    const hide = { where: { id: newer.id }, data: { audience: 'INTERNAL' } } as const;
    await expect(database.prisma.threadItem.update(hide)).rejects.toThrow('ticket_last_message_is_public');
    await database.prisma.$transaction([
      database.prisma.threadItem.update(hide),
      database.prisma.ticket.update({ where, data: lastMessage(message.id) }),
    ]);

    const show = { where: { id: newer.id }, data: { audience: 'PUBLIC' } } as const;
    await database.prisma.$transaction([
      database.prisma.ticket.update({ where, data: lastMessage(newer.id) }),
      database.prisma.threadItem.update(show),
    ]);
    expect(await database.prisma.ticket.findUnique({ where })).toMatchObject(lastMessage(newer.id));
  });
});

test('an e-mail address is kept in lower case', async () => {
  const person = { name: 'Ada', email: 'Ada@example.com' };
  await expect(database.prisma.person.create({ data: person })).rejects.toThrow('person_email_is_lower_case');
});

test.each(['', 'Two Words', 'CAPITALS', 'a--b', '-a', 'a_b', 'ä'])('%j is no slug', async (slug) => {
  const { id, ticketTypes, priorities } = await addDesk(database.prisma, licenses);
  await expect(database.prisma.desk.update({ where: { id }, data: { slug } })).rejects.toThrow('desk_slug_format');
  await expect(
    database.prisma.ticketType.update({ where: { id: ticketTypes[0]!.id }, data: { slug } }),
  ).rejects.toThrow('ticket_type_slug_format');
  await expect(database.prisma.priority.update({ where: { id: priorities[0]!.id }, data: { slug } })).rejects.toThrow(
    'priority_slug_format',
  );
});

test('a desk has one default priority at most, and its most urgent has rank 1', async () => {
  const desk = await addDesk(database.prisma, licenses);
  const whenever = { deskId: desk.id, slug: 'whenever', label: 'Whenever', definition: '' };
  await expect(database.prisma.priority.create({ data: { ...whenever, rank: 0 } })).rejects.toThrow(
    'priority_rank_starts_at_one',
  );
  await expect(database.prisma.priority.create({ data: { ...whenever, rank: 99, isDefault: true } })).rejects.toThrow(
    'Unique constraint',
  );
  await database.prisma.priority.create({ data: { ...whenever, rank: 99 } });
});

test('the live log has one horizon, and no event without a topic', async () => {
  expect(await database.prisma.liveHorizon.findMany()).toEqual([{ id: 1, xid: 0n, restoredXmax: 0n }]);
  await expect(database.prisma.liveHorizon.create({ data: { id: 2, xid: 0 } })).rejects.toThrow(
    'live_horizon_is_one_row',
  );
  await expect(database.prisma.liveEvent.create({ data: { type: 'TICKET_CHANGED', topics: [] } })).rejects.toThrow(
    'live_event_has_topics',
  );
});

describe('a file', () => {
  const create = async (change: Partial<Prisma.AttachmentUncheckedCreateInput>) =>
    await database.prisma.attachment.create({
      data: {
        deskId: submitter.desk.id,
        name: 'trace.log',
        kind: 'log',
        contentType: 'text/plain',
        bytes: 1,
        state: 'AVAILABLE',
        ...change,
      },
    });

  test('has a name of 1 to 255 characters and a byte at least', async () => {
    await expect(create({ name: '' })).rejects.toThrow('attachment_name_length');
    await expect(create({ name: 'a'.repeat(256) })).rejects.toThrow('attachment_name_length');
    await expect(create({ bytes: 0 })).rejects.toThrow('attachment_bytes_is_positive');
  });

  test('has both a width and a height, or neither', async () => {
    await expect(create({ width: 1 })).rejects.toThrow('attachment_has_size_as_image');
    await expect(create({ width: 0, height: 1 })).rejects.toThrow('attachment_has_size_as_image');
    expect(await create({ width: 1, height: 1 })).toMatchObject({ width: 1 });
  });

  test('has its place in a message, once it is complete, and is a form only there', async () => {
    const { conversationId } = await addTicket(database.prisma, submitter);
    const message = await database.prisma.threadItem.create({ data: messageOf(conversationId) });
    const messageId = message.id;
    await expect(create({ messageId })).rejects.toThrow('attachment_is_placed_when_sent');
    await expect(create({ position: 0 })).rejects.toThrow('attachment_is_placed_when_sent');
    await expect(create({ messageId, position: -1 })).rejects.toThrow('attachment_position_is_natural');
    await expect(create({ messageId, position: 0, state: 'STORING' })).rejects.toThrow(
      'attachment_is_stored_before_sent',
    );
    await expect(create({ isForm: true })).rejects.toThrow('attachment_is_form_when_sent');
    await create({ messageId, position: 0 });
    await expect(create({ messageId, position: 0 })).rejects.toThrow('Unique constraint');
  });
});
