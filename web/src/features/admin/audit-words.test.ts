import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { auditWords, knownActions } from './audit-words.ts';

const schema = readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8');

it('has words for everything that is written down', () => {
  const written = /What was done: ([^"]*?)\.\s*"""/.exec(schema)?.[1]?.split(/,\s+/) ?? [];
  expect(written).toContain('ticket.deleted');
  expect(written.filter((action) => !(action in knownActions))).toEqual([]);
});

it('says an action that is newer than the page by its own name', () => {
  expect(auditWords('desk.colour_changed')).toBe('desk colour changed:');
});
