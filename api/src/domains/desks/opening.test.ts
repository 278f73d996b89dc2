import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { addDesk } from '../../../test/factories.ts';

let now = new Date();
let app: TestApp;
const slugs = { cloud: '', observability: '' };
beforeAll(async () => {
  app = await startTestApp({ now: () => now });
  slugs.cloud = (await addDesk(app.db, cloud)).slug;
  slugs.observability = (await addDesk(app.db, observability)).slug;
});
afterAll(() => app.stop());

async function hoursAt(desk: keyof typeof slugs, at: string) {
  now = new Date(at);
  const query = 'query ($slug: String!) { desk(slug: $slug) { workingHours { isOpen openUntil nextOpenAt } } }';
  return (await app.anonymous().data(query, { slug: slugs[desk] })).desk.workingHours;
}

// Workdays 09:00 to 17:00 in Shanghai, which is 01:00 to 09:00 UTC. 20 November 2026 is a Friday.
it.each([
  ['2026-11-20T01:00:00.000Z', true, '2026-11-20T09:00:00.000Z', '2026-11-23T01:00:00.000Z'],
  ['2026-11-20T09:00:00.000Z', false, null, '2026-11-23T01:00:00.000Z'],
  ['2026-09-30T10:00:00.000Z', false, null, '2026-10-08T01:00:00.000Z'],
])(
  'at %s anybody learns whether a desk works, until when, and when it opens next',
  async (at, isOpen, openUntil, nextOpenAt) => {
    expect(await hoursAt('observability', at)).toEqual({ isOpen, openUntil, nextOpenAt });
  },
);

// Workdays 9:00 to 18:00 in Berlin: 08:00 to 17:00 UTC in winter, an hour earlier in summer.
it.each([
  [
    'a Friday, a moment before 18:00',
    '2026-11-20T16:59:59.999Z',
    '2026-11-20T17:00:00.000Z',
    '2026-11-23T08:00:00.000Z',
  ],
  ['that Friday at 18:00', '2026-11-20T17:00:00.000Z', null, '2026-11-23T08:00:00.000Z'],
  ['Saturday at noon', '2026-11-21T11:00:00.000Z', null, '2026-11-23T08:00:00.000Z'],
  ['Monday, a moment before 9:00', '2026-11-23T07:59:59.999Z', null, '2026-11-23T08:00:00.000Z'],
  ['Monday at 9:00', '2026-11-23T08:00:00.000Z', '2026-11-23T17:00:00.000Z', '2026-11-24T08:00:00.000Z'],
  ['the Friday before the clocks go forward', '2026-03-27T17:00:00.000Z', null, '2026-03-30T07:00:00.000Z'],
  ['the Monday after', '2026-03-30T15:59:59.999Z', '2026-03-30T16:00:00.000Z', '2026-03-31T07:00:00.000Z'],
  ['the Friday before they go back', '2026-10-23T16:00:00.000Z', null, '2026-10-26T08:00:00.000Z'],
  ['the Monday after that', '2026-10-26T16:59:59.999Z', '2026-10-26T17:00:00.000Z', '2026-10-27T08:00:00.000Z'],
  ['Good Friday at noon, Monday being a holiday as well', '2026-04-03T10:00:00.000Z', null, '2026-04-07T07:00:00.000Z'],
  ['Christmas Eve, before two holidays and a Sunday', '2026-12-24T17:00:00.000Z', null, '2026-12-28T08:00:00.000Z'],
])(
  'the cloud desk’s people are there until 18:00 and back at 9:00 in Berlin: %s',
  async (_when, at, openUntil, nextOpenAt) => {
    expect(await hoursAt('cloud', at)).toEqual({ isOpen: openUntil !== null, openUntil, nextOpenAt });
  },
);
