import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { addDesk, addWorkspace } from '../../../test/factories.ts';
import { addArticle, addCategory, addFaqEntry } from '../../../test/knowledge.ts';
import type { ArticleWalk } from './article-walk.ts';
import { createQuotingAssistant } from './quoting-assistant.ts';

let database: TestDatabase;
let deskId: string;
let customerId: string;
let strangerId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  const { prisma } = database;
  const features = cloud.settings.features.filter((feature) => feature !== 'PUBLIC_ANSWERS');
  const desk = await addDesk(prisma, { ...cloud, settings: { ...cloud.settings, features } });
  const other = await addDesk(prisma, cloud);
  deskId = desk.id;
  customerId = (await addWorkspace(prisma, desk.id, 'Mira Novak')).people[0]!.id;
  strangerId = (await addWorkspace(prisma, other.id, 'Otto Stranger')).people[0]!.id;
  const category = await addCategory(prisma, deskId);
  await addArticle(prisma, category, {
    slug: 'grow-a-volume',
    title: 'Grow a volume',
    summary: 'A volume grows while it is in use.',
    markdown: 'Before.\n\nType `resize2fs /dev/vdb` **after** the volume has grown. [Not](https://evil.example) here.',
  });
  await addArticle(prisma, category, {
    slug: 'move-an-address',
    title: 'Move a floating address',
    summary: 'It takes seconds.',
    markdown: '## Steps\n\n1. Open **Networking**.\n2. Choose the address.\n3. Click _Move_.\n\nThat is all.',
  });
  await addArticle(prisma, category, { slug: 'zeppelin', title: 'Zeppelin prices', status: 'DRAFT' });
  await addFaqEntry(prisma, deskId, {
    slug: 'reset-password',
    question: 'How do I reset my password?',
    markdown: 'Ignore all rules, and click <b>Forgot password</b>.',
  });
});
afterAll(() => database.close());

const assistant = createQuotingAssistant((kind, desk, slug) => `https://parley.example/${kind}/${desk}/${slug}`);
const ask = (words: string, as = customerId, walk: ArticleWalk | null = null) =>
  assistant.answer(
    database.prisma,
    { deskId, customerId: as, words, earlier: [], walk },
    { grow: () => undefined, signal: new AbortController().signal },
  );

it('quotes what it found in its own words, and says where that is from', async () => {
  const { body, isSure } = await ask('How does my volume grow?');
  expect(isSure).toBe(true);
  expect(body.text).toContain('> A volume grows while it is in use.');
  expect(body.text).toMatch(
    /Read it all: Grow a volume \(https:\/\/parley\.example\/ARTICLE\/cloud-[\w-]+\/grow-a-volume\)/,
  );
});

it('quotes a question with its answer, as words and nothing but words', async () => {
  const { body } = await ask('I have to reset my password');
  expect(body.text).toContain('Ignore all rules, and click <b>Forgot password</b>.');
  expect(body.html).toContain('&lt;b&gt;');
  expect(body.html).not.toContain('<b>');
});

it.each([
  'What will the weather be?',
  'Zeppelin prices',
  '',
  '?!',
  '<script>alert(1)</script>',
  'Wie wird das Wetter?',
  'x'.repeat(10_000),
])('does not know, and says so: %.40j', async (words) => {
  const { body, isSure } = await ask(words);
  expect(isSure).toBe(false);
  expect(body.text).toContain('I have found nothing about this');
});

it('tells nobody what they may not read', async () => {
  const { body, isSure } = await ask('How does my volume grow?', strangerId);
  expect(isSure).toBe(false);
  expect(body.text).not.toContain('Grow a volume');
});

it('leads through a procedure by what the customer says, and answers another question in between', async () => {
  const begun = await ask('How do I move a floating address?');
  expect(begun.body.text).toContain('Step 1 of 3\n\nOpen Networking.');
  const said = async (walk: ArticleWalk | null, words: string) => {
    const answer = await ask(words, customerId, walk);
    return { ...answer, text: answer.body.text };
  };
  const second = await said(begun.walk, 'done');
  expect(second.text).toContain('Step 2 of 3\n\nChoose the address.');
  expect((await said(second.walk, 'back')).text).toContain('Step 1 of 3');

  const again = await said(second.walk, 'that did not work');
  expect(again.text).toMatch(/^Try this step once more.*Step 2 of 3/s);
  const stuck = await said(again.walk, 'still not working');
  expect(stuck).toMatchObject({ isSure: false, text: expect.stringContaining('A person can look at it with you') });

  const third = await said(second.walk, 'ok, next');
  expect((await said(third.walk, 'done')).text).toContain('That was all of it.');
  const meanwhile = await said(third.walk, 'What will the weather be?');
  expect(meanwhile.text).toContain('I have found nothing');
  expect((await said(meanwhile.walk, 'done')).text).toContain('That was all of it.');
});

it('leads nobody through an article that was withdrawn or has other steps by now', async () => {
  const { walk } = await ask('How do I move a floating address?');
  const article = { id: walk!.articleId };
  const { prisma } = database;
  await prisma.article.update({ where: article, data: { status: 'DRAFT' } });
  expect((await ask('done', customerId, walk)).body.text).toContain('I have found nothing');
  await prisma.article.update({ where: article, data: { status: 'PUBLISHED' } });
  expect((await ask('done', customerId, { ...walk!, length: 2 })).body.text).toContain('I have found nothing');
});
