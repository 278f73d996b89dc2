import type { APIResponse, Page } from 'playwright-core';
import { expect } from 'vitest';

// What the person of a page does by the API, where a journey is about something else.

export interface SentFile {
  readonly name: string;
  readonly content: Buffer | string;
}

export interface OpenedTicket {
  readonly id: string;
  readonly reference: string;
  readonly deskId: string;
}

interface Words {
  readonly body: string;
  readonly files?: readonly SentFile[];
}

interface DeskOfAnswer {
  readonly id: string;
  readonly ticketTypes: readonly { readonly id: string; readonly requirement: string }[];
}

const headers = { 'x-graphql-yoga-csrf': '1' };

/** In the person's first workspace, of the first type that asks for nothing special. */
export async function createTicket(page: Page, subject: string, { body, files = [] }: Words): Promise<OpenedTicket> {
  const { viewer } = await ask<{
    viewer: { workspaceMemberships: { workspace: { id: string; desk: DeskOfAnswer } }[] };
  }>(page, '{ viewer { workspaceMemberships { workspace { id desk { id ticketTypes { id requirement } } } } } }');
  const { id: workspaceId, desk } = viewer.workspaceMemberships[0]!.workspace;
  const input = {
    workspaceId,
    typeId: desk.ticketTypes.find(({ requirement }) => requirement === 'NONE')!.id,
    subject,
    body: { markdown: body },
    attachmentIds: await uploadAll(page, desk.id, files),
    clientMutationId: crypto.randomUUID(),
  };
  const { createTicket } = await ask<{ createTicket: { ticket: { id: string; reference: string } } }>(
    page,
    'mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id reference } } }',
    { input },
  );
  return { ...createTicket.ticket, deskId: desk.id };
}

export async function closeTicket(page: Page, { id: ticketId }: Pick<OpenedTicket, 'id'>): Promise<void> {
  const input = { ticketId };
  await ask(page, 'mutation ($input: TicketEventInput!) { closeTicket(input: $input) { ticket { id } } }', { input });
}

export async function postReply(page: Page, { id, deskId }: OpenedTicket, { body, files = [] }: Words): Promise<void> {
  const attachmentIds = await uploadAll(page, deskId, files);
  const input = { ticketId: id, body: { markdown: body }, attachmentIds, clientMutationId: crypto.randomUUID() };
  await ask(page, 'mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }', { input });
}

export async function addNote(page: Page, { id, deskId }: OpenedTicket, { body, files = [] }: Words): Promise<void> {
  const attachmentIds = await uploadAll(page, deskId, files);
  const input = { ticketId: id, body: { markdown: body }, attachmentIds, clientMutationId: crypto.randomUUID() };
  await ask(page, 'mutation ($input: AddNoteInput!) { addNote(input: $input) { message { id } } }', { input });
}

/** Begins a chat in the person's first workspace of a desk, says something in it, and gives its id. */
export async function startChat(page: Page, deskSlug: string, markdown: string): Promise<string> {
  const { viewer } = await ask<{
    viewer: { workspaceMemberships: { workspace: { id: string; desk: { slug: string } } }[] };
  }>(page, '{ viewer { workspaceMemberships { workspace { id desk { slug } } } } }');
  const place = viewer.workspaceMemberships.find(({ workspace }) => workspace.desk.slug === deskSlug);
  const { startChat } = await ask<{ startChat: { chat: { id: string } } }>(
    page,
    'mutation ($input: StartChatInput!) { startChat(input: $input) { chat { id } } }',
    { input: { workspaceId: place!.workspace.id } },
  );
  await writeInChat(page, startChat.chat.id, markdown);
  return startChat.chat.id;
}

/** Takes a chat one step, such as `acceptChat`. */
export async function stepChat(page: Page, step: string, chatId: string): Promise<void> {
  await ask(page, `mutation ($input: ChatInput!) { ${step}(input: $input) { chat { id } } }`, { input: { chatId } });
}

export async function writeInChat(page: Page, chatId: string, markdown: string): Promise<void> {
  const input = { chatId, body: { markdown }, clientMutationId: crypto.randomUUID() };
  await ask(page, 'mutation ($input: PostChatMessageInput!) { postChatMessage(input: $input) { message { id } } }', {
    input,
  });
}

/** As somebody of a desk's team: the first of its components is out in part. */
export async function openIncident(page: Page, desk: string, title: string): Promise<void> {
  const { serviceStatus } = await ask<{ serviceStatus: { desk: { id: string }; components: { id: string }[] } }>(
    page,
    'query ($desk: String!) { serviceStatus(desk: $desk) { desk { id } components { id } } }',
    { desk },
  );
  const input = {
    deskId: serviceStatus.desk.id,
    title,
    stage: 'INVESTIGATING',
    body: { markdown: 'We are looking into it.' },
    impacts: [{ componentId: serviceStatus.components[0]!.id, health: 'PARTIAL_OUTAGE' }],
  };
  await ask(page, 'mutation ($input: OpenIncidentInput!) { openIncident(input: $input) { incident { id } } }', {
    input,
  });
}

async function uploadAll(page: Page, deskId: string, files: readonly SentFile[]): Promise<string[]> {
  const ids: string[] = [];
  for (const file of files) ids.push(await upload(page, deskId, file));
  return ids;
}

async function upload(page: Page, deskId: string, { name, content }: SentFile): Promise<string> {
  const query = 'mutation ($input: UploadAttachmentInput!) { uploadAttachment(input: $input) { attachment { id } } }';
  const answer = await page.context().request.post('/graphql', {
    headers,
    multipart: {
      operations: JSON.stringify({ query, variables: { input: { deskId, file: null } } }),
      map: JSON.stringify({ file: ['variables.input.file'] }),
      file: { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) },
    },
  });
  const { uploadAttachment } = await dataOf<{ uploadAttachment: { attachment: { id: string } } }>(answer);
  return uploadAttachment.attachment.id;
}

async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  return dataOf<Data>(await page.context().request.post('/graphql', { headers, data: { query, variables } }));
}

async function dataOf<Data>(answer: APIResponse): Promise<Data> {
  const { data, errors } = await answer.json();
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data;
}
