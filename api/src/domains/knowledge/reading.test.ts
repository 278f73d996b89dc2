import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { addArticle, addCategory, addFaqEntry } from '../../../test/knowledge.ts';

let app: TestApp;
let open: OpenDesk;
let closed: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  open = await openDesk(app, cloud);
  const features = cloud.settings.features.filter((feature) => feature !== 'PUBLIC_ANSWERS');
  closed = await openDesk(app, { ...cloud, settings: { ...cloud.settings, features } });
  for (const { desk } of [open, closed]) await fill(desk.id);
});
afterAll(() => app.stop());

async function fill(deskId: string) {
  const category = await addCategory(app.db, deskId);
  const machine = await addArticle(app.db, category, {
    slug: 'create-a-machine',
    title: 'Create a machine',
    summary: 'From the plan to the first sign-in.',
    markdown: 'Choose a plan.\n\nThe password of the *administrator* is shown once.\n\nThen connect.',
  });
  const firewall = await addArticle(app.db, category, {
    slug: 'firewall-groups',
    title: 'Firewall groups and rules',
    markdown: 'Open ports for connections to a machine.',
    relatedIds: [machine.id],
  });
  await addArticle(app.db, category, { slug: 'secret-draft', title: 'Zeppelin', status: 'DRAFT' });
  const gone = await addArticle(app.db, category, { slug: 'old-plans', title: 'Balloon', status: 'ARCHIVED' });
  await addFaqEntry(app.db, deskId, {
    slug: 'reset-password',
    question: 'How do I reset my password?',
    markdown: 'Click _Forgot password_.',
    articleId: firewall.id,
  });
  await addFaqEntry(app.db, deskId, { slug: 'other', question: 'Old?', markdown: 'Yes.', articleId: gone.id });
  await app.db.articleRedirect.create({ data: { deskId, slug: 'groups', articleId: firewall.id } });
}

const document = /* GraphQL */ `
  query ($desk: String!, $slug: String = "firewall-groups") {
    knowledge(desk: $desk) {
      desk { slug }
      categories { slug articles { slug title } }
      article(slug: $slug) { slug status body { html } related { slug } category { title } helpfulCount unhelpfulCount }
      faq { slug question body { text } article { slug } }
    }
  }`;
const read = async (client: Client, { desk }: OpenDesk, slug?: string) =>
  (await client.data(document, { desk: desk.slug, ...(slug !== undefined && { slug }) })).knowledge;

describe('the answers of a desk', () => {
  it('are read signed out where it says so: published articles in their categories, and questions', async () => {
    expect(await read(app.anonymous(), open)).toEqual({
      desk: { slug: open.desk.slug },
      categories: [
        {
          slug: 'basics',
          articles: [
            { slug: 'create-a-machine', title: 'Create a machine' },
            { slug: 'firewall-groups', title: 'Firewall groups and rules' },
          ],
        },
      ],
      article: {
        slug: 'firewall-groups',
        status: 'PUBLISHED',
        body: { html: '<p>Open ports for connections to a machine.</p>' },
        related: [{ slug: 'create-a-machine' }],
        category: { title: 'All about basics' },
        helpfulCount: null,
        unhelpfulCount: null,
      },
      faq: [
        {
          slug: 'reset-password',
          question: 'How do I reset my password?',
          body: { text: 'Click Forgot password.' },
          article: { slug: 'firewall-groups' },
        },
        { slug: 'other', question: 'Old?', body: { text: 'Yes.' }, article: null },
      ],
    });
  });

  it('are else for its customers and its team, and for others as if there were none', async () => {
    for (const client of [app.anonymous(), open.owner, open.agent]) expect(await read(client, closed)).toBeNull();
    for (const client of [closed.owner, closed.member, closed.stranger, closed.agent]) {
      expect((await read(client, closed)).categories[0].articles).toHaveLength(2);
    }
    expect((await app.anonymous().data(document, { desk: 'no-such-desk' })).knowledge).toBeNull();
    expect((await app.anonymous().data(document, { desk: 'a\u0000b' })).knowledge).toBeNull();
  });

  it('lead from an earlier address to the article', async () => {
    expect((await read(open.owner, open, 'groups')).article.slug).toBe('firewall-groups');
  });

  it.each(['secret-draft', 'old-plans'])('keep %s to the team', async (slug) => {
    for (const client of [app.anonymous(), open.owner, closed.agent]) {
      expect((await read(client, open, slug)).article).toBeNull();
    }
    expect((await read(open.agent, open, slug)).article).toMatchObject({ slug, helpfulCount: 0, unhelpfulCount: 0 });
    expect((await read(open.agent, open)).categories[0].articles).toHaveLength(2);
  });

  it('are found by their ids by those alone who may read them', async () => {
    const rows = async ({ desk }: OpenDesk) => {
      const where = { deskId: desk.id };
      const [published, draft, entry] = await Promise.all([
        app.db.article.findFirstOrThrow({ where: { ...where, status: 'PUBLISHED' } }),
        app.db.article.findFirstOrThrow({ where: { ...where, status: 'DRAFT' } }),
        app.db.faqEntry.findFirstOrThrow({ where }),
      ]);
      const category = globalId('ArticleCategory', published.categoryId);
      return [
        globalId('Article', published.id),
        globalId('Article', draft.id),
        globalId('FaqEntry', entry.id),
        category,
      ];
    };
    const found = async (client: Client, ids: string[]) =>
      (await client.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).nodes.map(
        (node: unknown) => node !== null,
      );
    expect(await found(app.anonymous(), await rows(open))).toEqual([true, false, true, true]);
    expect(await found(open.agent, await rows(open))).toEqual([true, true, true, true]);
    expect(await found(open.agent, await rows(closed))).toEqual([false, false, false, false]);
    expect(await found(closed.owner, await rows(closed))).toEqual([true, false, true, true]);
  });

  it('are none where they are switched off', async () => {
    const without = await openDesk(app, { ...cloud, settings: { ...cloud.settings, features: ['PUBLIC_ANSWERS'] } });
    await fill(without.desk.id);
    expect(await read(without.owner, without)).toBeNull();
    await app.db.desk.update({ where: { id: without.desk.id }, data: { features: ['FAQ'] } });
    expect(await read(without.owner, without)).toMatchObject({ categories: [], article: null, faq: [{}, {}] });
    await app.db.desk.update({ where: { id: without.desk.id }, data: { features: ['KNOWLEDGE'] } });
    expect(await read(without.owner, without)).toMatchObject({ categories: [{}], faq: [] });
  });
});

describe('searching them', () => {
  const search = /* GraphQL */ `
    query ($desk: String!, $text: String!, $first: Int! = 10) {
      knowledge(desk: $desk) {
        search(text: $text, first: $first) {
          article { slug }
          faqEntry { slug }
          title { text found }
          excerpt { text found }
        }
      }
    }`;
  const find = async (client: Client, { desk }: OpenDesk, text: string) =>
    (await client.data(search, { desk: desk.slug, text })).knowledge?.search ?? null;
  const slugs = async (text: string, client = app.anonymous()) =>
    (await find(client, open, text)).map(
      (hit: Record<'article' | 'faqEntry', { slug: string } | null>) => (hit.article ?? hit.faqEntry)?.slug,
    );
  const marked = (segments: { text: string; found: boolean }[]) =>
    segments.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

  it.each([
    ['firewalls', ['firewall-groups']],
    ['fierwall', ['firewall-groups']],
    ['fire', ['firewall-groups']],
    ['connecting', ['firewall-groups', 'create-a-machine']],
    ['how do I reset the password?', ['reset-password', 'create-a-machine']],
    ['the', []],
    ['   ', []],
    ['kubernetes', []],
    ["\\ ' & | ! <-> :*", []],
  ])('for %j finds %j', async (text, found) => {
    expect((await slugs(text)).sort()).toEqual([...found].sort());
  });

  it('puts the title before the text, and marks what was found', async () => {
    expect(await slugs('machines')).toEqual(['create-a-machine', 'firewall-groups']);
    const [first, second] = await find(open.owner, open, 'administrator pasword');
    expect(marked(second.title)).toBe('Create a machine');
    expect(marked(second.excerpt)).toBe('The [password] of the [administrator] is shown once.');
    expect(marked(first.title)).toBe('How do I reset my [password]?');
  });

  it('finds no draft and nothing archived for anybody, not even by a slip', async () => {
    for (const client of [app.anonymous(), open.owner, open.agent]) {
      for (const text of ['Zeppelin', 'Zepelin', 'zep', 'Balloon', 'Some text']) {
        expect(await slugs(text, client)).toEqual([]);
      }
    }
  });

  it('is for those who may read the answers', async () => {
    for (const client of [app.anonymous(), open.agent]) expect(await find(client, closed, 'firewall')).toBeNull();
    expect(await find(closed.member, closed, 'firewall')).toHaveLength(1);
  });

  it('refuses what is too long or too much', async () => {
    const refusal = async (variables: object) =>
      (await open.owner.error(search, { desk: open.desk.slug, text: 'a', ...variables })).extensions;
    expect(await refusal({ text: 'x'.repeat(201) })).toMatchObject({ issues: [{ field: 'text', code: 'TOO_LONG' }] });
    expect(await refusal({ text: 'a\u0000b' })).toMatchObject({ issues: [{ field: 'text', code: 'INVALID' }] });
    for (const first of [0, -1, 21]) expect(await refusal({ first })).toMatchObject({ issues: [{ field: 'first' }] });
  });
});
