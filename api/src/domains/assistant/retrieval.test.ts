import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { loadDemo } from '../../../../prisma/demo/load.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { createTestFiles, type TestFiles } from '../../../test/files.ts';
import { startFiles } from '../../files/files.ts';
import { type Desk, toDesk } from '../desks/service.ts';
import { type FoundAnswer, searchKnowledge } from '../knowledge/service.ts';
import { confidenceIn } from './confidence.ts';

// How well the assistant finds what customers ask for. The questions were written from the titles, as customers put things,
// without looking at what the index makes of them. `npm run retrieval` shows the figures and every miss.
//
// The sixty are looked at in two halves, of which the search was improved by the first alone; the thirty fresh ones were
// written before that, and not looked at either. So the other two say whether an improvement is one for every question.

const asked = z.array(z.object({ question: z.string(), sources: z.array(z.string()).min(1) }));
const { answerable, fresh, unanswerable } = z
  .object({ answerable: asked, fresh: asked, unanswerable: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(new URL('retrieval-set.json', import.meta.url), 'utf8')));
const everySecond = (rest: number) => answerable.filter((_, index) => index % 2 === rest);

let database: TestDatabase;
let testFiles: TestFiles;
let desk: Desk;
beforeAll(async () => {
  database = await createTestDatabase();
  testFiles = await createTestFiles();
  const files = startFiles(testFiles.config);
  await loadDemo(database.prisma, { now: new Date(), hashPassword: async () => 'hash', files });
  await files.stop();
  desk = toDesk(await database.prisma.desk.findFirstOrThrow({ where: { slug: 'cloud' } }));
});
afterAll(async () => {
  await database.close();
  await testFiles.remove();
});

const nameOf = (found: FoundAnswer) => (found.kind === 'FAQ' ? `faq:${found.entry.slug}` : found.article.slug);

async function ask(question: string) {
  const { answers } = await searchKnowledge(database.prisma, desk, null, question, 3);
  return answers.map((found) => ({ name: nameOf(found), score: found.score }));
}

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Which part of the questions, in percent, got the right source first, among the first three, and any source at all. */
async function figures(name: string, questions: typeof answerable) {
  let [first, firstThree, shown] = [0, 0, 0];
  for (const { question, sources } of questions) {
    const found = await ask(question);
    const place = found.findIndex(({ name: source }) => sources.includes(source));
    const isShown = confidenceIn(found[0]?.score ?? 0) !== 'NONE';
    if (place === 0) first += 1;
    if (place >= 0) firstThree += 1;
    if (isShown) shown += 1;
    const best = found.map(({ name: source, score }) => `${source} ${score.toFixed(2)}`).join(', ');
    if (place !== 0 || !isShown) print(`${place < 0 ? 'missed' : `place ${place + 1}`}: ${question} → ${best}`);
  }
  const percent = (part: number) => Math.floor((100 * part) / questions.length);
  print(`${name}: first ${percent(first)} %, first three ${percent(firstThree)} %, shown ${percent(shown)} %`);
  return { first: percent(first), firstThree: percent(firstThree) };
}

it('finds the right source as often as it ever did', async () => {
  expect([answerable.length, fresh.length]).toEqual([60, 30]);
  const halves = [await figures('first half', everySecond(0)), await figures('second half', everySecond(1))] as const;
  const unseen = await figures('fresh', fresh);
  // Whatever improves these raises them, and nothing lowers them. The aim was 85 and 95.
  expect((halves[0].first + halves[1].first) / 2).toBeGreaterThanOrEqual(88);
  expect((halves[0].firstThree + halves[1].firstThree) / 2).toBeGreaterThanOrEqual(98);
  expect(unseen.first).toBeGreaterThanOrEqual(90);
  expect(unseen.firstThree).toBeGreaterThanOrEqual(96);
});

it('refuses 13 of 15 questions that have no answer', async () => {
  expect(unanswerable).toHaveLength(15);
  let refused = 0;
  for (const question of unanswerable) {
    const [best] = await ask(question);
    if (confidenceIn(best?.score ?? 0) === 'NONE') refused += 1;
    else print(`not refused: ${question} → ${best?.name} ${best?.score.toFixed(2)}`);
  }
  print(`refused ${refused} of 15`);
  expect(refused).toBeGreaterThanOrEqual(13);
});
