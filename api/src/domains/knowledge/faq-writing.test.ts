import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';

let app: TestApp;
let world: OpenDesk;
let other: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  world = await openDesk(app, cloud);
  other = await openDesk(app, cloud);
});
afterAll(() => app.stop());

describe('the questions of a desk', () => {
  const entry = 'entry { id slug question version }';
  const run = (client: Client, mutation: string, input: object, selection = `{ ${entry} }`) =>
    client.mutate(mutation, input, selection);
  const question = (slug: string, changes: object = {}) => ({
    slug,
    question: `What is ${slug}?`,
    body: { markdown: 'This.' },
    ...changes,
  });
  const order = async () =>
    (
      await app.anonymous().data('query ($desk: String!) { knowledge(desk: $desk) { faq { slug } } }', {
        desk: world.desk.slug,
      })
    ).knowledge.faq.map(({ slug }: { slug: string }) => slug);

  it('are added, written anew, moved and taken away by its team', async () => {
    const ids: string[] = [];
    for (const slug of ['one', 'two', 'three']) {
      const { data } = await run(world.agent, 'createFaqEntry', { deskId: world.deskId, entry: question(slug) });
      ids.push(data.createFaqEntry.entry.id);
    }
    expect(await order()).toEqual(['one', 'two', 'three']);
    await run(world.agent, 'moveFaqEntry', { entryId: ids[2], position: 0 });
    expect(await order()).toEqual(['three', 'one', 'two']);
    await run(world.agent, 'moveFaqEntry', { entryId: ids[2], position: 1 });
    expect(await order()).toEqual(['one', 'three', 'two']);
    const { data } = await run(world.agent, 'updateFaqEntry', {
      entryId: ids[0],
      version: 1,
      entry: question('first'),
    });
    expect(data.updateFaqEntry.entry).toMatchObject({ slug: 'first', version: 2 });
    const conflict = await run(world.agent, 'updateFaqEntry', { entryId: ids[0], version: 1, entry: question('x') });
    expect(conflict.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', issues: [{ field: 'version' }] });
    await run(world.agent, 'deleteFaqEntry', { entryId: ids[0] }, '');
    expect(await order()).toEqual(['three', 'two']);
    for (const position of [-1, 2]) {
      const { errors } = await run(world.agent, 'moveFaqEntry', { entryId: ids[1], position });
      expect(errors?.[0]?.extensions).toMatchObject({ issues: [{ field: 'position', allowed: '0 to 1' }] });
    }
    const wrong = await run(world.agent, 'createFaqEntry', {
      deskId: world.deskId,
      entry: question('two', { question: '', body: { markdown: '' } }),
    });
    expect(wrong.errors?.[0]?.extensions.issues?.map(({ field }) => field)).toEqual(['question', 'slug', 'body']);
    for (const client of [world.owner, other.agent]) {
      const refused = await Promise.all([
        run(client, 'createFaqEntry', { deskId: world.deskId, entry: question('mine') }),
        run(client, 'moveFaqEntry', { entryId: ids[1], position: 0 }),
        run(client, 'deleteFaqEntry', { entryId: ids[1] }, ''),
      ]);
      expect(refused.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
        'FORBIDDEN',
        'FORBIDDEN',
        'FORBIDDEN',
      ]);
    }
  });
});
