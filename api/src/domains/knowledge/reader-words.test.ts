import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { addArticle, addCategory, addFaqEntry } from '../../../test/knowledge.ts';
import { perAddress, perPerson, rateLimitsWith } from '../../../test/rate-limits.ts';

const SEARCHES = 3;

let app: TestApp;
let world: OpenDesk;
let other: OpenDesk;
beforeAll(async () => {
  const rateLimits = rateLimitsWith({
    ...{ SEARCH_ANSWERS: perPerson(SEARCHES), RATE_ARTICLE: perPerson(2) },
    REPORT_MISS: perAddress(2),
  });
  app = await startTestApp({ rateLimits });
  world = await openDesk(app, cloud);
  other = await openDesk(app, cloud);
});
afterAll(() => app.stop());

describe('searches', () => {
  const missesOf = async (client: Client) =>
    (
      await client.data('query ($desk: String!) { knowledge(desk: $desk) { misses { search } } }', {
        desk: world.desk.slug,
      })
    ).knowledge.misses;

  it('in vain are taken off the list by the team, until somebody searches again', async () => {
    const report = (text: string) => app.anonymous().mutate('reportKnowledgeMiss', { desk: world.desk.slug, text });
    await report('warp drive');
    expect(await missesOf(world.agent)).toEqual([{ search: 'warp drive' }]);
    const input = { deskId: world.deskId, search: 'warp drive' };
    for (const client of [world.owner, other.agent]) {
      const { errors } = await client.mutate('dismissKnowledgeMiss', input);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await world.agent.mutate('dismissKnowledgeMiss', input)).data.dismissKnowledgeMiss).toBe(true);
    expect(await missesOf(world.agent)).toEqual([]);
    await report('warp drive');
    expect(await missesOf(world.agent)).toEqual([{ search: 'warp drive' }]);
    // By where they come from: nobody is signed in.
    expect((await report('impulse drive')).errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: expect.any(Number),
    });
  });

  it('are limited, and who is refused hears for how long', async () => {
    await addFaqEntry(app.db, world.desk.id, { slug: 'limits', question: 'Are there limits?', markdown: 'Yes.' });
    const search = () =>
      world.member.run(
        'query ($desk: String!) { knowledge(desk: $desk) { search(text: "limits") { title { text } } } }',
        {
          desk: world.desk.slug,
        },
      );
    for (let count = 0; count < SEARCHES; count += 1) expect((await search()).errors).toBeUndefined();
    expect((await search()).errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: expect.any(Number),
    });
  });
});

it('readers say of so many articles whether they helped, and hear when they may go on', async () => {
  const category = await addCategory(app.db, world.desk.id, 'rated');
  const { id } = await addArticle(app.db, category, { slug: 'rated', title: 'Rated' });
  const rate = (client: Client, helpful: boolean) =>
    client.mutate('rateArticle', { articleId: globalId('Article', id), helpful }, '{ article { slug } }');
  // To say the same again costs nothing.
  for (const helpful of [true, true, true, false, false])
    expect((await rate(world.stranger, helpful)).errors).toBeUndefined();
  expect((await rate(world.stranger, true)).errors?.[0]?.extensions).toMatchObject({
    code: 'RATE_LIMITED',
    retryAfter: expect.any(Number),
  });
  expect((await rate(world.member, true)).errors).toBeUndefined();
  expect(await app.db.article.findUnique({ where: { id } })).toMatchObject({ helpfulCount: 1, unhelpfulCount: 1 });
});
