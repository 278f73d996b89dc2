import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { addArticle, addCategory } from '../../../test/knowledge.ts';

let app: TestApp;
let world: OpenDesk;
let other: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  world = await openDesk(app, cloud);
  other = await openDesk(app, cloud);
});
afterAll(() => app.stop());

const refused = async (client: Client, ...call: Parameters<Client['mutate']>) =>
  (await client.mutate(...call)).errors?.[0]?.extensions;

describe('the categories of a desk', () => {
  const category = (slug: string, changes: object = {}) => ({
    ...{ slug, title: `All of ${slug}`, description: 'In short.', icon: 'rocket' },
    ...changes,
  });
  const payload = '{ category { id slug title icon version articleCount } }';
  const create = async (slug: string) => {
    const input = { deskId: world.deskId, category: category(slug) };
    const { data, errors } = await world.agent.mutate('createArticleCategory', input, payload);
    expect(errors).toBeUndefined();
    return data.createArticleCategory.category;
  };
  const order = async (client: Client = app.anonymous()) =>
    (
      await client.data('query ($desk: String!) { knowledge(desk: $desk) { categories { slug articleCount } } }', {
        desk: world.desk.slug,
      })
    ).knowledge.categories;
  const slugs = async () => (await order()).map(({ slug }: { slug: string }) => slug);

  it('are added, renamed, moved and taken away by its team', async () => {
    const [one, two, three] = [await create('one'), await create('two'), await create('three')];
    expect(three).toMatchObject({ slug: 'three', title: 'All of three', icon: 'rocket', articleCount: 0 });
    const move = (categoryId: string, position: number) =>
      world.agent.mutate('moveArticleCategory', { categoryId, position }, payload);
    await move(three.id, 0);
    expect(await slugs()).toEqual(['three', 'one', 'two']);
    await move(three.id, 1);
    expect(await slugs()).toEqual(['one', 'three', 'two']);
    const renamed = {
      categoryId: two.id,
      version: 1,
      category: category('second', { icon: '🧭', title: 'The second' }),
    };
    const { data } = await world.agent.mutate('updateArticleCategory', renamed, payload);
    expect(data.updateArticleCategory.category).toMatchObject({
      ...{ slug: 'second', title: 'The second', icon: '🧭' },
      version: 2,
    });
    await world.agent.mutate('deleteArticleCategory', { categoryId: one.id });
    expect(await slugs()).toEqual(['three', 'second']);
    expect(
      await refused(world.agent, 'moveArticleCategory', { categoryId: two.id, position: 2 }, payload),
    ).toMatchObject({ code: 'BAD_INPUT', issues: [{ field: 'position', allowed: '0 to 1' }] });
  });

  it('stay while they have articles, be it an archived one', async () => {
    const full = await addCategory(app.db, world.desk.id, 'full');
    const { id } = await addArticle(app.db, full, { slug: 'kept', title: 'Kept', status: 'ARCHIVED' });
    const input = { categoryId: globalId('ArticleCategory', full.id) };
    expect(await refused(world.agent, 'deleteArticleCategory', input)).toMatchObject({ code: 'CONFLICT' });
    const counted = (of: Client) => order(of).then((all) => all.find(({ slug }: { slug: string }) => slug === 'full'));
    expect(await counted(world.agent)).toEqual({ slug: 'full', articleCount: 1 });
    expect(await counted(world.owner)).toEqual({ slug: 'full', articleCount: null });
    await app.db.article.delete({ where: { id } });
    expect((await world.agent.mutate('deleteArticleCategory', input)).data.deleteArticleCategory).toBe(true);
  });

  it('are refused with every mistake at once', async () => {
    await create('taken');
    const wrong = category('taken', { title: ' ', description: 'x'.repeat(301), icon: '<svg>' });
    expect(
      await refused(world.agent, 'createArticleCategory', { deskId: world.deskId, category: wrong }, payload),
    ).toMatchObject({
      code: 'BAD_INPUT',
      issues: [
        { field: 'title', code: 'REQUIRED' },
        { field: 'description', code: 'TOO_LONG' },
        { field: 'icon', code: 'INVALID' },
        { field: 'slug', code: 'NOT_ALLOWED' },
      ],
    });
  });

  it('that somebody has renamed meanwhile are not written over, and may be moved', async () => {
    const { id: categoryId } = await create('both');
    const rename = (version: number, title: string) => {
      const input = { categoryId, version, category: category('both', { title }) };
      return world.agent.mutate('updateArticleCategory', input, payload);
    };
    expect((await rename(1, 'By one')).data.updateArticleCategory.category.version).toBe(2);
    const { errors } = await rename(1, 'By the other');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      issues: [{ field: 'version', code: 'OUTDATED', allowed: '2' }],
    });
    const { data } = await world.agent.mutate('moveArticleCategory', { categoryId, position: 0 }, payload);
    expect(data.moveArticleCategory.category).toMatchObject({ title: 'By one', version: 2 });
    expect((await rename(2, 'By the other')).data.updateArticleCategory.category.title).toBe('By the other');
  });

  it('are written by the team alone', async () => {
    const { id: categoryId } = await create('ours');
    for (const client of [world.owner, other.agent]) {
      const codes = await Promise.all([
        refused(client, 'createArticleCategory', { deskId: world.deskId, category: category('mine') }, payload),
        refused(client, 'updateArticleCategory', { categoryId, version: 1, category: category('mine') }, payload),
        refused(client, 'moveArticleCategory', { categoryId, position: 0 }, payload),
        refused(client, 'deleteArticleCategory', { categoryId }),
      ]);
      expect(codes.map((found) => found?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    }
  });
});

describe('the articles of a desk', () => {
  const article = (categoryId: string, slug: string, changes: object = {}) => ({
    categoryId: globalId('ArticleCategory', categoryId),
    ...{ slug, title: 'How to begin', summary: 'In a few words.', body: { markdown: 'First words.' } },
    ...changes,
  });
  const payload =
    '{ article { id version updatedAt publishedAt editor { name } chosenRelated { slug } related { slug } } }';

  it('say who wrote them last, and publishing is no change of what they say', async () => {
    const category = await addCategory(app.db, world.desk.id, 'written');
    const { data } = await world.agent.mutate(
      'createArticle',
      { deskId: world.deskId, article: article(category.id, 'written') },
      payload,
    );
    const begun = data.createArticle.article;
    expect(begun.editor).toEqual({ name: 'Maya Lind' });
    const at = { id: begun.id, version: 1 };
    const shown = await world.agent.mutate('setArticleStatus', { at, status: 'PUBLISHED' }, payload);
    expect(shown.data.setArticleStatus.article).toMatchObject({ version: 2, updatedAt: begun.updatedAt });
    const read = (client: Client) =>
      client.data('query ($id: ID!) { node(id: $id) { ... on Article { editor { name } chosenRelated { slug } } } }', {
        id: begun.id,
      });
    expect((await read(world.owner)).node).toEqual({ editor: null, chosenRelated: null });
    expect((await read(world.agent)).node).toEqual({ editor: { name: 'Maya Lind' }, chosenRelated: [] });
  });

  it('lead to those that their writers chose, of which readers see the published ones', async () => {
    const category = await addCategory(app.db, world.desk.id, 'linked');
    const near = await addArticle(app.db, category, { slug: 'near', title: 'Near' });
    const draft = await addArticle(app.db, category, { slug: 'not-yet', title: 'Not yet', status: 'DRAFT' });
    const ids = [draft, near].map(({ id }) => globalId('Article', id));
    const input = { deskId: world.deskId, article: article(category.id, 'linking', { relatedIds: ids }) };
    const { data } = await world.agent.mutate('createArticle', input, payload);
    expect(data.createArticle.article).toMatchObject({
      chosenRelated: [{ slug: 'not-yet' }, { slug: 'near' }],
      related: [{ slug: 'near' }],
    });
    const { id } = data.createArticle.article;
    const foreign = await addArticle(app.db, await addCategory(app.db, other.desk.id, 'theirs'), {
      slug: 'theirs',
      title: 'Theirs',
    });
    for (const [relatedIds, code] of [
      [[globalId('Article', foreign.id)], 'UNKNOWN'],
      [[id], 'UNKNOWN'],
      [[ids[0], ids[0]], 'UNKNOWN'],
      [[ids[0], ids[1], id, id, id], 'TOO_MANY'],
    ] as const) {
      const changed = { at: { id, version: 1 }, article: article(category.id, 'linking', { relatedIds }) };
      expect(await refused(world.agent, 'updateArticle', changed, payload)).toMatchObject({
        code: 'BAD_INPUT',
        issues: [{ field: 'relatedIds', code }],
      });
    }
  });

  it('are found by words of their title, summary and address, the one written last first', async () => {
    const category = await addCategory(app.db, world.desk.id, 'found');
    for (const slug of ['zebra-crossing', 'zebra-feeding', 'lion-feeding']) {
      await addArticle(app.db, category, { slug, title: `About a ${slug}`, status: 'DRAFT' });
    }
    const find = async (search: string) =>
      (
        await world.agent.data(
          'query ($desk: String!, $search: String) { knowledge(desk: $desk) { articles(search: $search) { edges { node { slug category { slug } } } } } }',
          { desk: world.desk.slug, search },
        )
      ).knowledge.articles.edges.map(({ node }: { node: { slug: string } }) => node.slug);
    expect(await find('Zebra')).toEqual(['zebra-feeding', 'zebra-crossing']);
    expect(await find('feeding zebra')).toEqual(['zebra-feeding']);
    expect(await find('100%')).toEqual([]);
  });
});

it('a question leads to an article of its desk, and to no other', async () => {
  const article = await addArticle(app.db, await addCategory(app.db, world.desk.id, 'more'), {
    slug: 'more',
    title: 'More',
  });
  const foreign = await addArticle(app.db, await addCategory(app.db, other.desk.id, 'more'), {
    slug: 'more',
    title: 'More',
  });
  const ask = (articleId: string) =>
    world.agent.mutate(
      'createFaqEntry',
      {
        deskId: world.deskId,
        entry: {
          ...{ slug: 'more', question: 'Is there more?', body: { markdown: 'Yes.' } },
          articleId: globalId('Article', articleId),
        },
      },
      '{ entry { article { slug } } }',
    );
  expect((await ask(foreign.id)).errors?.[0]?.extensions).toMatchObject({
    issues: [{ field: 'articleId', code: 'UNKNOWN' }],
  });
  expect((await ask(article.id)).data.createFaqEntry.entry).toEqual({ article: { slug: 'more' } });
});
