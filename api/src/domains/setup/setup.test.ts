import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Result } from '../../../test/client.ts';
import { addAgent, addDesk, addPerson } from '../../../test/factories.ts';
import { deskPresets } from '../desks/service.ts';
import { parseDeskSettings } from '../desks/settings.ts';
import { offerSetup } from './service.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

beforeEach(async () => {
  await app.db.desk.deleteMany();
  await app.db.person.deleteMany();
  await app.db.verification.deleteMany();
});

const DAY = 24 * 60 * 60 * 1000;
const form = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  password: 'correct horse',
  deskName: 'Engine Works',
  deskSlug: 'engine-works',
  preset: 'cloud',
};

async function newToken(now = new Date()): Promise<string> {
  const token = await offerSetup(app.db, now);
  expect(token).toMatch(/^[\w-]{43}$/);
  return token!;
}

const setUp = (token: string, change: Partial<typeof form> = {}): Promise<Result> =>
  app.anonymous().run('mutation ($input: SetUpInput!) { setUp(input: $input) { desk { slug name } } }', {
    input: { token, ...form, ...change },
  });

const choices = async (token: string) =>
  (await app.anonymous().data('query ($token: String!) { setup(token: $token) { presets { slug name } } }', { token }))
    .setup;

const issuesOf = ({ errors }: Result) => errors?.[0]?.extensions.issues?.map(({ field, code }) => `${field} ${code}`);

const signIn = (email: string, password: string) =>
  fetch(`${app.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: app.url },
    body: JSON.stringify({ email, password }),
  });

describe('with the link of a new Parley', () => {
  test('there are the presets to choose from', async () => {
    const { presets } = await choices(await newToken());
    expect(presets).toEqual(deskPresets.map(({ slug, name }) => ({ slug, name })));
  });

  test.each(deskPresets)('somebody becomes the admin of a desk like $slug, and signs in', async (preset) => {
    const result = await setUp(await newToken(), {
      name: ' Ada Lovelace ',
      email: 'Ada@Example.com',
      preset: preset.slug,
    });
    expect(result).toEqual({ data: { setUp: { desk: { slug: 'engine-works', name: 'Engine Works' } } } });

    const desk = await app.db.desk.findUniqueOrThrow({
      where: { slug: 'engine-works' },
      include: {
        members: { include: { person: true } },
        ticketTypes: { orderBy: { position: 'asc' }, include: { blankForm: { omit: { content: true } } } },
        priorities: { orderBy: { rank: 'asc' } },
      },
    });
    expect(parseDeskSettings(desk)).toEqual(preset.desk.settings);
    const types = preset.desk.ticketTypes.map(({ blankForm, ...type }) => {
      if (!blankForm) return type;
      const { file: _content, ...facts } = blankForm;
      return { ...type, blankForm: facts };
    });
    expect(desk.ticketTypes).toMatchObject(types);
    expect(desk.priorities).toHaveLength(preset.desk.priorities.length);
    expect(desk.members).toMatchObject([
      { role: 'ADMIN', person: { name: 'Ada Lovelace', email: 'ada@example.com', emailVerified: true } },
    ]);

    const response = await signIn('ada@example.com', 'correct horse');
    expect(response.status).toBe(200);
    const admin = await app.as(desk.members[0]!.personId);
    const { viewer, desk: seen } = await admin.data(
      `{ viewer { email deskMemberships { role desk { slug } } } desk(slug: "engine-works") { team { name } } }`,
    );
    expect(viewer).toEqual({
      email: 'ada@example.com',
      deskMemberships: [{ role: 'ADMIN', desk: { slug: 'engine-works' } }],
    });
    expect(seen.team).toEqual([{ name: 'Ada Lovelace' }]);
  });

  test('every mistake is told at once, and the link still works', async () => {
    const token = await newToken();
    const wrong = { name: ' ', email: 'ada', password: 'short', deskName: 'a\nb', deskSlug: 'Engine', preset: 'none' };
    const refused = await setUp(token, wrong);
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(issuesOf(refused)).toEqual([
      'name REQUIRED',
      'email INVALID',
      'password INVALID',
      'deskName INVALID',
      'deskSlug INVALID',
      'preset UNKNOWN',
    ]);
    expect(await app.db.person.count()).toBe(0);
    expect((await setUp(token)).errors).toBeUndefined();
  });

  test('passwords have 8 to 128 characters, names 100 and slugs 50 at most', async () => {
    const token = await newToken();
    const long = { name: 'a'.repeat(101), password: 'a'.repeat(129), deskSlug: 'a'.repeat(51) };
    expect(issuesOf(await setUp(token, long))).toEqual(['name TOO_LONG', 'password TOO_LONG', 'deskSlug TOO_LONG']);
    expect(issuesOf(await setUp(token, { password: 'a'.repeat(7) }))).toEqual(['password INVALID']);
    const longest = { name: 'a'.repeat(100), password: 'a'.repeat(128), deskSlug: 'a'.repeat(50) };
    expect((await setUp(token, longest)).errors).toBeUndefined();
    expect((await signIn(form.email, longest.password)).status).toBe(200);
  });

  test('an address and a slug that are taken are told along with the rest', async () => {
    const token = await newToken();
    const { slug } = await addDesk(app.db, cloud);
    const { email } = await addPerson(app.db, 'Grace Hopper');
    expect(issuesOf(await setUp(token, { name: '', email: email.toUpperCase(), deskSlug: slug }))).toEqual([
      'name REQUIRED',
      'email NOT_ALLOWED',
      'deskSlug NOT_ALLOWED',
    ]);
  });
});

describe('a link does nothing', () => {
  async function expectUseless(token: string): Promise<void> {
    expect(await choices(token)).toBeNull();
    const desks = await app.db.desk.count();
    expect(issuesOf(await setUp(token, { email: 'eve@example.com', deskSlug: 'eve' }))).toEqual(['token UNKNOWN']);
    expect(await app.db.desk.count()).toBe(desks);
    expect(await app.db.person.findUnique({ where: { email: 'eve@example.com' } })).toBeNull();
  }

  test('that was never printed', async () => {
    await newToken();
    await expectUseless('guess');
    await expectUseless('');
    await expectUseless('\0');
  });

  test('that is only the hash in the database', async () => {
    await newToken();
    const { value } = await app.db.verification.findFirstOrThrow();
    await expectUseless(value);
  });

  test('a day after it was printed', async () => {
    await expectUseless(await newToken(new Date(Date.now() - DAY)));
    expect(await choices(await newToken(new Date(Date.now() - DAY + 10 * 60_000)))).not.toBeNull();
  });

  test('once it was used', async () => {
    const token = await newToken();
    expect((await setUp(token)).errors).toBeUndefined();
    await expectUseless(token);
    expect(await app.db.verification.count()).toBe(0);
  });

  test('once a later start has printed another', async () => {
    const earlier = await newToken();
    const later = await newToken();
    await expectUseless(earlier);
    expect(await choices(later)).not.toBeNull();
  });

  test('once there is an admin, and no more are printed', async () => {
    const token = await newToken();
    const desk = await addDesk(app.db, cloud);
    await addAgent(app.db, desk.id, 'Maya Lind');
    expect(await choices(token)).not.toBeNull();
    await addAgent(app.db, desk.id, 'Dana Admin', 'ADMIN');
    await expectUseless(token);
    expect(await offerSetup(app.db, new Date())).toBeNull();
    expect(await app.db.verification.count()).toBe(0);
  });

  test('and says nothing of what the database holds, but all that is wrong with the form', async () => {
    const { email } = await addPerson(app.db, 'Grace Hopper');
    expect(issuesOf(await setUp('guess', { email, name: '' }))).toEqual(['token UNKNOWN', 'name REQUIRED']);
  });
});

test('of many who use the link at once, one becomes admin', async () => {
  const token = await newToken();
  const other = await app.startNode();
  const attempts = Array.from({ length: 8 }, (_, index) =>
    fetch(`${index % 2 ? app.url : other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
      body: JSON.stringify({
        query: 'mutation ($input: SetUpInput!) { setUp(input: $input) { desk { slug } } }',
        variables: { input: { token, ...form, email: `ada${index}@example.com`, deskSlug: `desk-${index}` } },
      }),
    }).then((response) => response.json() as Promise<Result>),
  );
  const results = await Promise.all(attempts);
  expect(results.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(results.flatMap((result) => issuesOf(result) ?? [])).toEqual(Array(7).fill('token UNKNOWN'));
  expect(await app.db.deskMember.count()).toBe(1);
  expect(await app.db.person.count()).toBe(1);
});

test('of many starts at once, one link works', async () => {
  const tokens = await Promise.all(Array.from({ length: 5 }, () => newToken()));
  const open = await Promise.all(tokens.map(choices));
  expect(open.filter((choice) => choice !== null)).toHaveLength(1);
  expect(await app.db.verification.count()).toBe(1);
});

test('a start while the link is used leaves either an admin or a new link', async () => {
  const token = await newToken();
  const [result, next] = await Promise.all([setUp(token), offerSetup(app.db, new Date())]);
  expect(await app.db.deskMember.count()).toBe(result.errors ? 0 : 1);
  expect(next === null).toBe(!result.errors);
  expect(await app.db.verification.count()).toBe(result.errors ? 1 : 0);
});
