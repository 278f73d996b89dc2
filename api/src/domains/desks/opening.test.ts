import { afterAll, beforeAll, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { addDesk } from '../../../test/factories.ts';

let now = new Date();
let app: TestApp;
let slug: string;
beforeAll(async () => {
  app = await startTestApp({ now: () => now });
  slug = (await addDesk(app.db, observability)).slug;
});
afterAll(() => app.stop());

// Workdays 09:00 to 17:00 in Shanghai, which is 01:00 to 09:00 UTC. 20 November 2026 is a Friday.
it.each([
  ['2026-11-20T01:00:00.000Z', true, '2026-11-20T09:00:00.000Z', '2026-11-23T01:00:00.000Z'],
  ['2026-11-20T09:00:00.000Z', false, null, '2026-11-23T01:00:00.000Z'],
  ['2026-09-30T10:00:00.000Z', false, null, '2026-10-08T01:00:00.000Z'],
])(
  'at %s anybody learns whether a desk works, until when, and when it opens next',
  async (at, isOpen, openUntil, nextOpenAt) => {
    now = new Date(at);
    const { desk } = await app
      .anonymous()
      .data('query ($slug: String!) { desk(slug: $slug) { workingHours { isOpen openUntil nextOpenAt } } }', { slug });
    expect(desk.workingHours).toEqual({ isOpen, openUntil, nextOpenAt });
  },
);
