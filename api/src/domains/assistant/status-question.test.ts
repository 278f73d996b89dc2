import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReportedComponent, ServiceReport } from '../status/service.ts';
import { concernedBy } from './status-question.ts';

const component = (name: string, group = '', description = ''): ReportedComponent => ({
  ...{ id: `${name} ${group}`, name, group, description, health: 'OPERATIONAL' },
});
const components = [
  component('Virtual machines', 'Frankfurt (fra-1)'),
  component('Object storage', 'Frankfurt (fra-1)'),
  component('Object storage', 'Amsterdam (ams-1)'),
  component('Panel', 'Everywhere', 'The web interface, and signing in.'),
  component('API', 'Everywhere'),
];
const well: ServiceReport = { components, incidents: [], maintenance: [] };
const apiIncident = {
  ...{
    title: 'API answers slowly or with 503',
    stage: 'IDENTIFIED' as const,
    startedAt: new Date(0),
    said: 'We know.',
  },
  componentIds: ['API Everywhere'],
};
const unwell: ServiceReport = { ...well, incidents: [apiIncident] };
const namesOf = (question: string) =>
  concernedBy(well, question)?.components.map(({ name, group }) => `${name} ${group}`) ?? null;

describe('a question about the status', () => {
  it.each([
    ['Is the API down?', ['API Everywhere']],
    ['is s3 down in amsterdam', ['Object storage Amsterdam (ams-1)']],
    ['Are there any problems with logins at the moment?', ['Panel Everywhere']],
    ['are the servers in Frankfurt working?', ['Virtual machines Frankfurt (fra-1)']],
    ['Is there an outage?', []],
    ['Are your services down? I can not sign in.', ['Panel Everywhere']],
    ['Is the API down or is it me?', ['API Everywhere']],
    ['Are you having downtime right now?', []],
    ['What is the current service status?', []],
    ['Any planned maintenance this week?', []],
  ])('%s', (question, named) => expect(namesOf(question)).toEqual(named));

  it('names the incident of what it asks for first, and no other', () => {
    const dns = { ...apiIncident, title: 'Zones are not updated', componentIds: [] };
    const report = { ...unwell, incidents: [dns, apiIncident] };
    expect(concernedBy(report, 'Is the API down?')?.incidents).toEqual([apiIncident]);
    expect(concernedBy(report, 'Is anything down?')?.incidents).toEqual([dns, apiIncident]);
    expect(concernedBy(report, 'Is object storage down?')?.incidents).toEqual([]);
  });
});

describe('another question', () => {
  it.each([
    'How do I change the plan of a machine?',
    'What can I do when my database is down?',
    'Is it possible to scale up a machine later?',
    'Is it possible to scale down?',
    'Is it possible to pay online?',
    'Are online payments supported?',
    'Is a machine that is shut down for a week charged?',
    'Where is the button to shut down a machine?',
    'Will I have downtime when I change the plan?',
    'Is there any downtime when I change the plan?',
    'hello',
    '',
  ])('is none: %s', (question) => expect(concernedBy(well, question)).toBeNull());

  it('has an incident named before its answer where both speak of the same', () => {
    const concerned = concernedBy(unwell, 'My script gets 503 from the API all the time');
    expect(concerned).toMatchObject({ isAboutStatus: false, incidents: [apiIncident] });
    expect(concernedBy(unwell, 'How do I create a bucket?')).toBeNull();
    expect(concernedBy(unwell, 'How do I get a token for the API?')).toBeNull();
  });

  it('none of the retrieval set is taken for one about the status', () => {
    const set: Record<string, (string | { question: string })[]> = JSON.parse(
      readFileSync(new URL('retrieval-set.json', import.meta.url), 'utf8'),
    );
    const questions = Object.values(set)
      .flat()
      .map((each) => (typeof each === 'string' ? each : each.question));
    expect(questions.length).toBe(105);
    expect(questions.filter((question) => concernedBy(well, question))).toEqual([]);
  });
});
