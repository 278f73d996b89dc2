import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { localId } from '../../../test/factories.ts';
import { addCategory, addFaqEntry } from '../../../test/knowledge.ts';
import { openIncident, openStatusDesk, type StatusDesk, updateIncident } from '../../../test/status.ts';
import { createQuotingAssistant, createStatusAwareAssistant } from './service.ts';

let app: TestApp;
let desk: StatusDesk;
let elsewhere: StatusDesk;
beforeAll(async () => {
  app = await startTestApp();
  const features = cloud.settings.features.filter((feature) => feature !== 'PUBLIC_ANSWERS');
  desk = await openStatusDesk(app, { ...cloud, settings: { ...cloud.settings, features } });
  elsewhere = await openStatusDesk(app, cloud);
  await addCategory(app.db, desk.desk.id);
  await addFaqEntry(app.db, desk.desk.id, {
    slug: 'error-503',
    question: 'Why do I get an error 503 from the API?',
    markdown: 'You ask too often.',
  });
});
afterAll(() => app.stop());

const assistant = createStatusAwareAssistant(
  createQuotingAssistant((_kind, slug) => `https://parley.example/${slug}`),
  () => 'https://parley.example/status',
);
const ask = (words: string, customerId = desk.people.owner.id) =>
  assistant.answer(
    app.db,
    { deskId: desk.desk.id, customerId, words, earlier: [], walk: null },
    { grow: () => undefined, signal: new AbortController().signal },
  );

it('answers how the services are, from what the team has posted, with a link', async () => {
  const well = await ask('Is the API down?');
  expect(well).toMatchObject({ isSure: true, walk: null });
  expect(well.body.text).toContain('API: works. No incident is open about this.');
  expect(well.body.text).toContain('service status (https://parley.example/status)');

  const impacts = [{ componentId: desk.apiId, health: 'MAJOR_OUTAGE' }];
  const { id } = (await openIncident(desk.agent, desk.deskId, { impacts })).data.openIncident.incident;
  const unwell = (await ask('Is the API down?')).body.text;
  expect(unwell).toContain('Yes, there is an open incident:');
  expect(unwell).toContain('API answers with 503 (the team looks for the cause)');
  expect(unwell).toContain('> Half of all calls fail.');
  expect((await ask('Is DNS down?')).body.text).toContain('DNS: works.');

  const both = await ask('I get an error 503 from the API, why?');
  expect(both.isSure).toBe(true);
  expect(both.body.text.indexOf('API answers with 503')).toBeGreaterThanOrEqual(0);
  expect(both.body.text.indexOf('You ask too often.')).toBeGreaterThan(both.body.text.indexOf('Half of all calls'));

  await updateIncident(desk.agent, id, 1, { stage: 'RESOLVED' });
  expect((await ask('I get an error 503 from the API, why?')).body.text).not.toContain('Half of all calls');
});

it('tells nobody who may not read it, and leaves other questions to the other', async () => {
  const incident = (await openIncident(desk.agent, desk.deskId)).data.openIncident.incident;
  for (const customerId of [elsewhere.people.owner.id, localId(desk.apiId)]) {
    expect((await ask('Is the API down?', customerId)).body.text).not.toContain('API answers with 503');
  }
  expect((await ask('How do I paint a wall?')).isSure).toBe(false);
  await updateIncident(desk.agent, incident.id, 1, { stage: 'RESOLVED' });
});

it('holds against an incident and a question of any length', async () => {
  const { incident } = (await openIncident(desk.agent, desk.deskId, { body: { markdown: 'API 503. '.repeat(900) } }))
    .data.openIncident;
  expect((await ask(`API 503 ${'x'.repeat(9_000)}`)).body.text).toContain('API answers with 503');
  await updateIncident(desk.agent, incident.id, 1, { stage: 'RESOLVED' });
});
