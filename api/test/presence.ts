import { expect } from 'vitest';
import { WebSocket } from 'ws';
import type { Client, Stream } from './client.ts';

const presenceEvents = /* GraphQL */ `
  subscription ($ticketId: ID!, $presence: Boolean) {
    ticketEvents(ticketId: $ticketId, presence: $presence) {
      __typename
      ... on PresenceChanged { ticketId supportIsTyping people { person { name } side activity } }
      ... on MessagePosted { message { body { text } } }
    }
  }`;
export const setPresence = /* GraphQL */ `
  mutation ($input: SetPresenceInput!) { setPresence(input: $input) { ticketId } }`;

export const listen = (client: Client, ticketId: string, presence = true) =>
  client.subscribe(presenceEvents, { ticketId, presence });

const chatPresenceEvents = /* GraphQL */ `
  subscription ($chatId: ID!, $presence: Boolean) {
    chatEvents(chatId: $chatId, presence: $presence) {
      __typename
      ... on ChatPresenceChanged { chatId supportIsTyping people { person { name } side activity } }
      ... on ChatMessagePosted { message { body { text } } }
      ... on ChatChanged { chat { state agent { name } } }
    }
  }`;
export const setChatPresence = /* GraphQL */ `
  mutation ($input: SetChatPresenceInput!) { setChatPresence(input: $input) { chatId } }`;

export const listenInChat = (client: Client, chatId: string, presence = true) =>
  client.subscribe(chatPresenceEvents, { chatId, presence });

/** Says it over HTTP. */
export const say = (client: Client, ticketId: string, activity: string) =>
  client.data(setPresence, { input: { ticketId, activity } });

/** Says it over the client's socket, which stays open while a stream of theirs does. */
export async function sayOverSocket(client: Client, ticketId: string, activity: string): Promise<void> {
  const answer = client.subscribe(setPresence, { input: { ticketId, activity } });
  await expect.poll(() => answer.isComplete).toBe(true);
  expect(answer.received).toEqual([{ ticketId }]);
}

/** The same of a chat. */
export async function sayInChat(client: Client, chatId: string, activity: string): Promise<void> {
  const answer = client.subscribe(setChatPresence, { input: { chatId, activity } });
  await expect.poll(() => answer.isComplete).toBe(true);
  expect(answer.received).toEqual([{ chatId }]);
}

/** Says it over a socket that then neither reads nor answers: what a computer leaves behind whose cable was pulled. */
export async function sayAndFreeze({ url, token }: Client, query: string, input: object): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const send = (message: object) => socket.send(JSON.stringify(message));
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => send({ type: 'connection_init', payload: { token } }));
    socket.on('message', (data) => {
      const { type } = JSON.parse(String(data));
      if (type === 'complete') resolve();
      if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: { query, variables: { input } } });
    });
  });
  socket.pause();
  return socket;
}

interface Told {
  supportIsTyping: boolean;
  people: { person: { name: string }; activity: string }[];
}

/** Everything a stream has told of presence, in few words. */
export const told = (stream: Pick<Stream, 'received'>): string[] =>
  stream.received
    .filter(({ __typename }) => __typename === 'PresenceChanged' || __typename === 'ChatPresenceChanged')
    .map(({ supportIsTyping, people }: Told) =>
      [...people.map(({ person, activity }) => `${person.name} ${activity}`), supportIsTyping ? 'support types' : '']
        .filter(Boolean)
        .join(', '),
    );

/** Until the last that it told of presence is this. */
export async function until(stream: Stream, words: string): Promise<void> {
  await stream.until(() => told(stream).at(-1) === words);
  expect(told(stream).at(-1)).toBe(words);
}

/** Each looks at the ticket with a stream, until it has said who is there. */
export async function lookAll(ticketId: string, ...clients: Client[]): Promise<Stream[]> {
  const streams = clients.map((client) => listen(client, ticketId));
  for (const stream of streams) await stream.event('PresenceChanged');
  return streams;
}

/** Each looks at the chat with a stream, until it has said who is there. */
export async function lookAllInChat(chatId: string, ...clients: Client[]): Promise<Stream[]> {
  const streams = clients.map((client) => listenInChat(client, chatId));
  for (const stream of streams) await stream.event('ChatPresenceChanged');
  return streams;
}
