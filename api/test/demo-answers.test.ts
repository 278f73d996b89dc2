import { expect, it } from 'vitest';
import { demoDesks } from '../../prisma/demo/demo-desks.ts';
import { toDesk } from '../src/domains/desks/service.ts';
import { searchKnowledge } from '../src/domains/knowledge/service.ts';
import { describeStatus } from '../src/domains/status/service.ts';
import { parseArticle, parseRichText } from '../src/rich-text/parse-rich-text.ts';
import { loadedDemo } from './loaded-demo.ts';

// What the demo's desks have to say without being asked, once it is loaded.

const now = new Date('2026-11-20T10:00:00Z');
const day = 86_400_000;
const demo = loadedDemo(now);

const wordsOf = ({ text }: { readonly text: string }): number => text.split(/\s+/).length;

it('has 24 articles that are published over four topics, and 12 answered questions, each with much to say', async () => {
  const desk = { slug: 'cloud' };
  const topics = await demo.prisma.articleCategory.findMany({
    where: { desk },
    orderBy: { position: 'asc' },
    include: { articles: { where: { status: 'PUBLISHED' } } },
  });
  expect(topics.map(({ slug }) => slug)).toEqual(['getting-started', 'networking', 'databases', 'billing']);
  for (const { slug, articles } of topics) expect(articles.length, slug).toBeGreaterThanOrEqual(5);
  const articles = topics.flatMap((topic) => topic.articles);
  expect(articles.length).toBeGreaterThanOrEqual(24);
  for (const article of articles) {
    expect(wordsOf(article), article.slug).toBeGreaterThanOrEqual(250);
    expect(article.html, article.slug).toContain('<h2>');
  }

  const questions = await demo.prisma.faqEntry.findMany({ where: { desk } });
  expect(questions.length).toBeGreaterThanOrEqual(12);
  for (const entry of questions) expect(wordsOf(entry), entry.slug).toBeGreaterThanOrEqual(20);
  const texts = [...articles, ...questions].map(({ text }) => text);
  expect(new Set(texts).size, 'no text is there twice').toBe(texts.length);
});

it('has a knowledge base whose articles and questions are found', async () => {
  const desk = toDesk(await demo.prisma.desk.findUniqueOrThrow({ where: { slug: 'cloud' } }));
  const found = async (text: string) => {
    const { answers } = await searchKnowledge(demo.prisma, desk, null, text, 3);
    return answers.map((answer) => (answer.kind === 'ARTICLE' ? answer.article.slug : answer.entry.slug));
  };
  expect(await found('How can I reset my pasword?')).toContain('reset-password');
  expect(await found('too many connections to postgres')).toContain('too-many-connections');
  expect((await found('grow a volume'))[0]).toBe('add-and-grow-a-volume');
  expect(await found('zeppelin')).toEqual([]);
});

it('has a status page with 90 days behind it, on which all works, and work to come', async () => {
  const { id: deskId } = await demo.prisma.desk.findUniqueOrThrow({ where: { slug: 'cloud' } });
  const { components, incidents, maintenance } = await describeStatus(demo.prisma, { id: deskId });
  expect(components).toHaveLength(16);
  expect(components.filter(({ health }) => health !== 'OPERATIONAL')).toEqual([]);
  expect(incidents).toEqual([]);
  expect(maintenance).toMatchObject([{ title: 'New switches in ams-1', hasBegun: false }]);
  expect(maintenance[0]?.componentIds).toHaveLength(3);
  const since = new Date(now.getTime() - 90 * day);
  expect(await demo.prisma.impact.count({ where: { deskId, since: { gte: since } } })).toBe(8);
});

it('has replies ready at every desk, found by shortcuts that differ', async () => {
  const replies = await demo.prisma.cannedReply.findMany({ include: { desk: true } });
  for (const { newDesk } of demoDesks) {
    const own = replies.filter(({ desk }) => desk.slug === newDesk.slug);
    expect(own.length).toBeGreaterThanOrEqual(5);
    for (const { richText } of own) expect(parseRichText(richText)).toMatchObject({ ok: true, value: richText });
    expect(new Set(own.map(({ shortcut }) => shortcut)).size).toBe(own.length);
  }
});

it('has an article with a picture, of the size that its file has', async () => {
  const [picture, ...others] = await demo.prisma.attachment.findMany({
    where: { articles: { some: {} } },
    include: { articles: { include: { article: true } } },
  });
  expect(others).toEqual([]);
  const { id, name, width, height, articles } = picture!;
  const { article } = articles[0]!;
  expect(parseArticle(article.richText)).toMatchObject({ ok: true, value: article.richText });
  expect(article.html).toMatch(
    new RegExp(
      `<img src="/files/${id}/${name}"[^>]* alt="A private network [^>]* width="${width}" height="${height}">`,
    ),
  );
});
