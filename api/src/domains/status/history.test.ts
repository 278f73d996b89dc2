import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { localId } from '../../../test/factories.ts';
import { openStatusDesk, readHistory, type StatusDesk } from '../../../test/status.ts';

// The clocks of Berlin went back on 25 October 2026: that day had 25 hours.
const now = new Date('2026-11-20T11:00:00Z');
const hour = 3600;

let app: TestApp;
let desk: StatusDesk;
beforeAll(async () => {
  app = await startTestApp({ now: () => now });
  desk = await openStatusDesk(app, cloud);
  await app.db.statusComponent.updateMany({ data: { createdAt: new Date('2026-01-01T00:00:00Z') } });
});
afterAll(() => app.stop());

async function addImpact(health: 'DEGRADED' | 'PARTIAL_OUTAGE' | 'MAJOR_OUTAGE', since: string, until: string | null) {
  const { id: deskId } = desk.desk;
  const incident = await app.db.incident.create({
    data: { deskId, title: 'Trouble', stage: 'MONITORING', startedAt: new Date(since) },
  });
  await app.db.impact.create({
    data: {
      ...{ deskId, incidentId: incident.id, componentId: localId(desk.apiId), health },
      ...{ since: new Date(since), until: until === null ? null : new Date(until) },
    },
  });
}

const historyOf = (name: string) => readHistory(desk.owner, desk.slug, name);

it('counts 90 days of the desk’s calendar, each with its worst, and outages that overlap once', async () => {
  // Over midnight in Berlin, which is 22:00 of the day before in UTC until October.
  await addImpact('PARTIAL_OUTAGE', '2026-10-24T20:00:00Z', '2026-10-24T23:00:00Z');
  await addImpact('MAJOR_OUTAGE', '2026-10-24T22:30:00Z', '2026-10-24T23:30:00Z');
  await addImpact('DEGRADED', '2026-11-01T10:00:00Z', '2026-11-01T12:00:00Z');
  // Goes on.
  await addImpact('PARTIAL_OUTAGE', '2026-11-20T10:00:00Z', null);
  // Before the first of the days.
  await addImpact('MAJOR_OUTAGE', '2026-08-01T10:00:00Z', '2026-08-02T10:00:00Z');

  const history = await historyOf('API');
  expect(history).toMatchObject({
    firstDay: '2026-08-23',
    lastDay: '2026-11-20',
    knownSince: '2026-08-23',
    troubledDays: [
      { date: '2026-10-24', worst: 'PARTIAL_OUTAGE', outageSeconds: 2 * hour },
      { date: '2026-10-25', worst: 'MAJOR_OUTAGE', outageSeconds: 1.5 * hour },
      { date: '2026-11-01', worst: 'DEGRADED', outageSeconds: 0 },
      { date: '2026-11-20', worst: 'PARTIAL_OUTAGE', outageSeconds: hour },
    ],
  });
  // 89 whole days, one of them an hour longer, and twelve hours of today.
  const hours = 89 * 24 + 1 + 12;
  expect(history.uptime).toBeCloseTo(1 - 4.5 / hours, 8);
});

it('begins where a component was listed first', async () => {
  await app.db.statusComponent.update({
    where: { id: localId(desk.dnsId) },
    data: { createdAt: new Date('2026-11-18T12:00:00Z') },
  });
  expect(await historyOf('DNS')).toMatchObject({
    firstDay: '2026-08-23',
    knownSince: '2026-11-18',
    uptime: 1,
    troubledDays: [],
  });
});
