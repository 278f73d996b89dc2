import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { PrismaClient } from '../src/database/generated/client.ts';
import type { Client, Data, Result } from './client.ts';
import { globalId } from './factories.ts';
import type { OpenDesk } from './fixtures.ts';
import { addCategory } from './knowledge.ts';

/** A picture as an article's rich text names it. */
export const picture = (attachmentId: string, words: object = {}) => ({
  type: 'image',
  attachmentId,
  alt: 'Two zones',
  ...words,
});

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'As drawn:' }] };

/** The body of an article, or of something else, with these blocks below a line of text. */
export const showing = (...blocks: object[]) => ({
  richText: { root: { type: 'root', children: [paragraph, ...blocks] } },
});

/** What a mutation takes of an article with a body; its category is there, and its address is no other's. */
export async function articleWith(db: PrismaClient, { desk }: OpenDesk, body: object) {
  const slug = randomUUID();
  const category = await addCategory(db, desk.id, slug);
  return {
    slug,
    title: 'Zones',
    summary: 'In a few words.',
    body,
    categoryId: globalId('ArticleCategory', category.id),
  };
}

const payload = '{ article { id version body { html text richText } pictures { id url width height } } }';

/** Sends a change of an article. */
export const sendIllustrated = (client: Client, mutation: string, input: object): Promise<Result> =>
  client.mutate(mutation, input, payload);

/** Changes an article, and gives it with its pictures. */
export async function changeIllustrated(client: Client, mutation: string, input: object): Promise<Data> {
  const { data, errors } = await sendIllustrated(client, mutation, input);
  expect(errors).toBeUndefined();
  return data[mutation].article;
}

export const createIllustrated = async (db: PrismaClient, desk: OpenDesk, body: object): Promise<Data> =>
  changeIllustrated(desk.agent, 'createArticle', { deskId: desk.deskId, article: await articleWith(db, desk, body) });
