import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { addAgent, globalId } from '../../../test/factories.ts';
import { liveCursor, type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { addArticle, addCategory, addFaqEntry } from '../../../test/knowledge.ts';

let app: TestApp;
let world: OpenDesk;
let other: OpenDesk;
let categoryId: string;
beforeAll(async () => {
  app = await startTestApp();
  world = await openDesk(app, cloud);
  other = await openDesk(app, cloud);
  categoryId = globalId('ArticleCategory', (await addCategory(app.db, world.desk.id)).id);
});
afterAll(() => app.stop());

let count = 0;
const draft = (changes: object = {}) => {
  count += 1;
  return {
    categoryId,
    slug: `article-${count}`,
    title: 'How to begin',
    summary: 'In a few words.',
    body: { markdown: 'First words.' },
    ...changes,
  };
};

const payload = '{ article { id slug status version title summary body { text } publishedAt } }';
const change = async (mutation: string, input: object, client: Client = world.agent) => {
  const { data, errors } = await client.mutate(mutation, input, payload);
  expect(errors).toBeUndefined();
  return data[mutation].article;
};
const refusal = async (mutation: string, input: object, client: Client = world.agent) =>
  (await client.mutate(mutation, input, payload)).errors?.[0]?.extensions;
const create = (changes: object = {}) => change('createArticle', { deskId: world.deskId, article: draft(changes) });
const readAs = async (client: Client, slug: string) =>
  (
    await client.data(
      'query ($desk: String!, $slug: String!) { knowledge(desk: $desk) { article(slug: $slug) { slug title } } }',
      {
        desk: world.desk.slug,
        slug,
      },
    )
  ).knowledge?.article;

describe('an article', () => {
  it('is a draft until it is published, and is read no more once it is archived', async () => {
    const begun = await create();
    expect(begun).toMatchObject({ status: 'DRAFT', version: 1, publishedAt: null, body: { text: 'First words.' } });
    expect(await readAs(world.owner, begun.slug)).toBeNull();
    const status = (version: number, to: string) =>
      change('setArticleStatus', { at: { id: begun.id, version }, status: to });
    const published = await status(1, 'PUBLISHED');
    expect(published).toMatchObject({ status: 'PUBLISHED', version: 2, publishedAt: expect.any(String) });
    expect(await readAs(app.anonymous(), begun.slug)).toEqual({ slug: begun.slug, title: 'How to begin' });
    await status(2, 'ARCHIVED');
    expect(await readAs(world.owner, begun.slug)).toBeNull();
    expect((await status(3, 'PUBLISHED')).publishedAt).toBe(published.publishedAt);
  });

  it('keeps what it said, which can be restored, and leads on from its earlier addresses', async () => {
    const { id, slug } = await create();
    const moved = `${slug}-moved`;
    await change('updateArticle', {
      at: { id, version: 1 },
      article: draft({ slug: moved, title: 'Another title', body: { markdown: 'Other words.' } }),
    });
    await change('setArticleStatus', { at: { id, version: 2 }, status: 'PUBLISHED' });
    expect(await readAs(world.owner, slug)).toEqual({ slug: moved, title: 'Another title' });
    const revisions = async (client: Client) =>
      (
        await client.data(
          'query ($id: ID!) { node(id: $id) { ... on Article { revisions { id version title body { text } editor { name } } } } }',
          { id },
        )
      ).node.revisions;
    expect(await revisions(world.owner)).toBeNull();
    const kept = await revisions(world.agent);
    expect(kept).toMatchObject([
      { version: 2, title: 'Another title', body: { text: 'Other words.' }, editor: { name: 'Maya Lind' } },
      { version: 1, title: 'How to begin', body: { text: 'First words.' } },
    ]);
    const restored = await change('restoreArticleRevision', { at: { id, version: 3 }, revisionId: kept[1].id });
    expect(restored).toMatchObject({ version: 4, slug: moved, title: 'How to begin', body: { text: 'First words.' } });
    // Back to where it was, and no further: the address is its own.
    await change('updateArticle', { at: { id, version: 4 }, article: draft({ slug }) });
    expect(await readAs(world.owner, moved)).toMatchObject({ slug });
    const foreign = await create();
    expect(
      await refusal('restoreArticleRevision', { at: { id: foreign.id, version: 1 }, revisionId: kept[0].id }),
    ).toMatchObject({ code: 'BAD_INPUT', issues: [{ field: 'revisionId', code: 'UNKNOWN' }] });
  });

  it('is not written over by who has not seen its newest version', async () => {
    const { id } = await create();
    const second = await app.as((await addAgent(app.db, world.desk.id, 'Ines Second')).id);
    const at = { id, version: 1 };
    const both = await Promise.all(
      [world.agent, second].map((client) => client.mutate('updateArticle', { at, article: draft() }, payload)),
    );
    expect(both.map(({ errors }) => errors?.[0]?.extensions ?? null)).toEqual(
      expect.arrayContaining([
        null,
        expect.objectContaining({
          code: 'CONFLICT',
          issues: [{ field: 'version', code: 'OUTDATED', allowed: '2' }],
        }),
      ]),
    );
  });

  it('is written by the team alone', async () => {
    const begun = await create();
    const shown = await create();
    await change('setArticleStatus', { at: { id: shown.id, version: 1 }, status: 'PUBLISHED' });
    const attempts = async (client: Client, { id, version }: { id: string; version: number }) => [
      (await refusal('updateArticle', { at: { id, version }, article: draft() }, client))?.code,
      (await refusal('setArticleStatus', { at: { id, version }, status: 'ARCHIVED' }, client))?.code,
    ];
    for (const client of [world.owner, other.agent]) {
      expect(await attempts(client, begun)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
      expect(await attempts(client, { ...shown, version: 2 })).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      expect(await refusal('createArticle', { deskId: world.deskId, article: draft() }, client)).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    expect(await attempts(app.anonymous(), begun)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  it('is refused with every mistake at once', async () => {
    const taken = await create();
    const foreign = globalId('ArticleCategory', (await addCategory(app.db, other.desk.id)).id);
    const wrong = {
      categoryId: foreign,
      slug: 'No Slug',
      title: ' ',
      summary: 'x'.repeat(301),
      body: { markdown: ' ' },
    };
    expect(await refusal('createArticle', { deskId: world.deskId, article: wrong })).toMatchObject({
      code: 'BAD_INPUT',
      issues: [
        { field: 'title', code: 'REQUIRED' },
        { field: 'summary', code: 'TOO_LONG' },
        { field: 'slug', code: 'INVALID' },
        { field: 'categoryId', code: 'UNKNOWN' },
        { field: 'body', code: 'REQUIRED' },
      ],
    });
    for (const [changes, field, code] of [
      [{ slug: taken.slug }, 'slug', 'NOT_ALLOWED'],
      [{ title: 'two\nlines' }, 'title', 'INVALID'],
      [{ title: 'x'.repeat(121) }, 'title', 'TOO_LONG'],
      [{ slug: 'a\u0000b' }, 'slug', 'INVALID'],
    ] as const) {
      expect(await refusal('createArticle', { deskId: world.deskId, article: draft(changes) })).toMatchObject({
        issues: [{ field, code }],
      });
    }
  });

  it('reaches open pages when it changes: of drafts those of the team alone', async () => {
    const deskEvents = `subscription ($deskId: ID!, $after: LiveCursor) {
      deskEvents(deskId: $deskId, after: $after) { __typename ... on LiveEvent { id } ... on DeskChanged { changed } }
    }`;
    const after = await liveCursor(world.agent);
    const [team, customer] = [world.agent, world.owner].map((client) =>
      client.subscribe(deskEvents, { deskId: world.deskId, after }),
    );
    const { id } = await create();
    await team!.event(({ changed }) => changed?.includes('KNOWLEDGE'));
    await change('setArticleStatus', { at: { id, version: 1 }, status: 'PUBLISHED' });
    await customer!.event(({ changed }) => changed?.includes('KNOWLEDGE'));
    const heard = (stream: typeof team) => stream!.received.filter(({ changed }) => changed?.includes('KNOWLEDGE'));
    await expect.poll(() => heard(team).length).toBe(2);
    expect(heard(customer)).toHaveLength(1);
  });
});

describe('the lists of the team', () => {
  const list = /* GraphQL */ `
    query ($desk: String!, $status: ArticleStatus, $categoryId: ID, $after: String) {
      knowledge(desk: $desk) {
        articles(first: 2, status: $status, categoryId: $categoryId, after: $after) {
          edges { node { slug status category { slug } } }
          pageInfo { hasNextPage endCursor }
        }
        misses { search count }
      }
    }`;
  const read = async (client: Client, variables: object = {}) =>
    (await client.data(list, { desk: world.desk.slug, ...variables })).knowledge;

  it('have articles of every status, by pages, and are nobody else’s', async () => {
    const category = await addCategory(app.db, world.desk.id, 'listed');
    for (const status of ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const) {
      await addArticle(app.db, category, { slug: `listed-${status.toLowerCase()}`, title: status, status });
    }
    const where = { categoryId: globalId('ArticleCategory', category.id) };
    const first = (await read(world.agent, where)).articles;
    expect(first.edges.map(({ node }: { node: { slug: string } }) => node.slug)).toEqual([
      'listed-archived',
      'listed-published',
    ]);
    const second = (await read(world.agent, { ...where, after: first.pageInfo.endCursor })).articles;
    expect(second).toMatchObject({ edges: [{ node: { slug: 'listed-draft' } }], pageInfo: { hasNextPage: false } });
    expect((await read(world.agent, { ...where, status: 'DRAFT' })).articles.edges).toHaveLength(1);
    for (const client of [app.anonymous(), world.owner, other.agent]) {
      expect(await read(client)).toEqual({ articles: null, misses: null });
    }
  });

  it('have what was searched for in vain, without what may say who somebody is', async () => {
    const report = (text: string, client = app.anonymous(), desk = world.desk.slug) =>
      client.run('mutation ($input: ReportKnowledgeMissInput!) { reportKnowledgeMiss(input: $input) }', {
        input: { desk, text },
      });
    await addFaqEntry(app.db, world.desk.id, { slug: 'vpn', question: 'Is there a VPN?', markdown: 'Yes.' });
    for (const text of ['Quantum  Drive', 'quantum drive ', 'VPN', 'mira@example.com', 'call 030 123456', 'ab', ' ']) {
      expect(await report(text)).toEqual({ data: { reportKnowledgeMiss: true } });
    }
    expect((await read(world.agent)).misses).toEqual([{ search: 'quantum drive', count: 2 }]);
    expect((await report('nothing', app.anonymous(), 'no-such-desk')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await report('x'.repeat(201))).errors?.[0]?.extensions).toMatchObject({ issues: [{ field: 'text' }] });
  });
});

it('readers say once whether an article helped, and may change their mind', async () => {
  const { id } = await create();
  const rate = (client: Client, helpful: boolean) =>
    client.run('mutation ($input: RateArticleInput!) { rateArticle(input: $input) { article { slug } } }', {
      input: { articleId: id, helpful },
    });
  expect((await rate(world.owner, true)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  await change('setArticleStatus', { at: { id, version: 1 }, status: 'PUBLISHED' });
  for (const helpful of [true, true, false]) await rate(world.owner, helpful);
  await Promise.all([rate(world.member, true), rate(world.member, true)]);
  expect((await rate(app.anonymous(), true)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const counts = await world.agent.data(
    'query ($id: ID!) { node(id: $id) { ... on Article { helpfulCount unhelpfulCount } } viewer { articleVote(articleId: $id) } }',
    { id },
  );
  expect(counts).toEqual({ node: { helpfulCount: 1, unhelpfulCount: 1 }, viewer: { articleVote: null } });
  const vote = await world.owner.data('query ($id: ID!) { viewer { articleVote(articleId: $id) } }', { id });
  expect(vote).toEqual({ viewer: { articleVote: false } });
});
