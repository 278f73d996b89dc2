import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { addArticle, addCategory } from '../../../test/knowledge.ts';

let app: TestApp;
let world: OpenDesk;
let id: string;
const draft = { slug: 'zones', title: 'Zones and records', summary: 'In a few words.', body: { markdown: 'Words.' } };
let categoryId: string;

interface Found {
  readonly slug: string;
  readonly searchWords: string[] | null;
}

beforeAll(async () => {
  app = await startTestApp();
  world = await openDesk(app, cloud);
  const category = await addCategory(app.db, world.desk.id);
  categoryId = globalId('ArticleCategory', category.id);
  id = globalId('Article', (await addArticle(app.db, category, { slug: 'zones', title: 'Zones and records' })).id);
  await addArticle(app.db, category, { slug: 'other', title: 'Propagation', markdown: '## Bandwidth\n\nA bill.' });
});
afterAll(() => app.stop());

const update = (version: number, changes: object) =>
  world.agent.run(
    `mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { version searchWords } } }`,
    { input: { at: { id, version }, article: { categoryId, ...draft, ...changes } } },
  );
const find = async (text: string, client: Client = app.anonymous()): Promise<Found[]> =>
  (
    await client.data(
      'query ($desk: String!, $text: String!) { knowledge(desk: $desk) { search(text: $text) { article { slug searchWords } } } }',
      { desk: world.desk.slug, text },
    )
  ).knowledge.search.map(({ article }: Data) => article);

it('lead to an article as its text does, below titles, and are shown to the team alone', async () => {
  expect(await find('nameserver')).toEqual([]);
  const { data, errors } = await update(1, { searchWords: [' nameserver ', 'propagation', 'nameserver'] });
  expect(errors).toBeUndefined();
  expect(data.updateArticle.article).toEqual({ version: 2, searchWords: ['nameserver', 'propagation'] });
  expect(await find('nameservers')).toEqual([{ slug: 'zones', searchWords: null }]);
  expect(await find('nameservers', world.owner)).toEqual([{ slug: 'zones', searchWords: null }]);
  expect(await find('nameservers', world.agent)).toEqual([
    { slug: 'zones', searchWords: ['nameserver', 'propagation'] },
  ]);
  expect((await find('propagation')).map(({ slug }) => slug)).toEqual(['other', 'zones']);

  const kept = await update(2, {});
  expect(kept.data.updateArticle.article).toEqual({ version: 3, searchWords: ['nameserver', 'propagation'] });
  const gone = await update(3, { searchWords: [] });
  expect(gone.data.updateArticle.article).toEqual({ version: 4, searchWords: [] });
  expect(await find('nameserver')).toEqual([]);
});

it('are kept with each version for the team, and come back with it', async () => {
  const revisions = async (client: Client): Promise<Data> =>
    (
      await client.data(
        'query ($id: ID!) { node(id: $id) { ... on Article { revisions { id version searchWords } } } }',
        {
          id,
        },
      )
    ).node.revisions;
  expect(await revisions(world.owner)).toBeNull();
  const [newest, , second] = await revisions(world.agent);
  expect([newest, second]).toMatchObject([
    { version: 4, searchWords: [] },
    { version: 2, searchWords: ['nameserver', 'propagation'] },
  ]);
  const { data } = await world.agent.run(
    `mutation ($input: RestoreArticleRevisionInput!) { restoreArticleRevision(input: $input) { article { version searchWords } } }`,
    { input: { at: { id, version: 4 }, revisionId: second.id } },
  );
  expect(data.restoreArticleRevision.article).toEqual({ version: 5, searchWords: ['nameserver', 'propagation'] });
});

it('are refused where they are too many, too long or no line', async () => {
  for (const [searchWords, code] of [
    [Array.from({ length: 31 }, (_, index) => `word ${index}`), 'TOO_MANY'],
    [['x'.repeat(61), 'y'.repeat(61)], 'TOO_LONG'],
    [[' '], 'REQUIRED'],
    [['two\nlines'], 'INVALID'],
  ] as const) {
    const { errors } = await update(5, { searchWords });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ field: 'searchWords', code }] });
  }
});

it('are not needed for another word for the same, nor for what people say around it', async () => {
  expect((await find('please help, my invoice is wrong')).map(({ slug }) => slug)).toEqual(['other']);
  expect((await find('egress')).map(({ slug }) => slug)).toEqual(['other']);
});
