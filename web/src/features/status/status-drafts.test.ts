import { expect, it } from 'vitest';
import {
  noIncident,
  noMaintenance,
  parseComponentDraft,
  parseIncidentDraft,
  parseMaintenanceDraft,
  parseUpdateDraft,
} from './status-drafts.ts';

const impacts = [{ componentId: 'dns', health: 'DEGRADED' }];
const drafts: [name: string, parse: (stored: unknown) => unknown, draft: object][] = [
  ['an incident', parseIncidentDraft, { ...noIncident, title: 'Slow', startedAt: '2026-03-15T20:00', impacts }],
  ['an update', parseUpdateDraft, { version: 3, stage: 'MONITORING', impacts, markdown: 'Mended.' }],
  [
    'an update that leaves all as it is',
    parseUpdateDraft,
    { version: 1, stage: null, impacts: null, markdown: 'Soon.' },
  ],
  ['work', parseMaintenanceDraft, { ...noMaintenance, start: '2026-03-15T20:00', componentIds: ['dns', 'api'] }],
  ['a component', parseComponentDraft, { version: 2, name: 'DNS', group: '', description: 'Name servers.' }],
];

it.each(drafts)('what is written of %s comes out of storage as it went in', (_name, parse, draft) => {
  expect(parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  for (const stored of [null, 'words']) expect(parse(stored)).toBeUndefined();
});

it('what can’t be read is left out', () => {
  const wrong = [{ componentId: 'dns' }, { componentId: 'dns', health: 'MARVELLOUS' }, 'dns', ...impacts];
  expect(parseIncidentDraft({ title: 7, stage: 'OVER', impacts: wrong })).toEqual({ ...noIncident, impacts });
  expect(parseMaintenanceDraft({ componentIds: [1, 'dns'] })).toEqual({ ...noMaintenance, componentIds: ['dns'] });
  expect(parseUpdateDraft({ markdown: 'Without a version.' })).toBeUndefined();
  expect(parseComponentDraft({ name: 'Without a version.' })).toBeUndefined();
});
