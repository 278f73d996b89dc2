import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noFilter, withSchemaEngine } from '../../../prisma/schema-engine.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../test/database.ts';

// The migrations are written from changes to schema.prisma and by hand: here they are held against the whole of it.

let migrated: TestDatabase;
/** As Prisma alone would make it from schema.prisma. */
let described: TestDatabase;

beforeAll(async () => {
  migrated = await createTestDatabase();
  described = await createEmptyDatabase();
  const content = await readFile(new URL('../../../prisma/schema.prisma', import.meta.url), 'utf8');
  const to = { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] };
  const { stdout } = await withSchemaEngine(described.url, (engine) =>
    engine.diff({ from: { tag: 'empty' }, to, script: true, exitCode: null, filters: noFilter }),
  );
  await described.pool.query(stdout ?? '');
});
afterAll(() => Promise.all([migrated.close(), described.close()]));

async function lines(database: TestDatabase, query: string): Promise<string[]> {
  const { rows } = await database.pool.query({ text: query, rowMode: 'array' });
  return rows.map((row) => row.join(' '));
}

test('every column of schema.prisma is there, with its type, its default and whether it may be null, and no other', async () => {
  const columns = `
    SELECT table_name, column_name, data_type, udt_name, datetime_precision, is_nullable, column_default
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
    ORDER BY table_name, column_name`;
  const expected = await lines(described, columns);
  expect(expected).toContain('ticket subject text text  NO ');
  expect(await lines(migrated, columns)).toEqual(expected);
});

test('every enum has its values in order', async () => {
  const enums = `
    SELECT typname, string_agg(enumlabel, ' ' ORDER BY enumsortorder)
    FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid
    WHERE typnamespace = 'public'::regnamespace GROUP BY typname ORDER BY typname`;
  const expected = await lines(described, enums);
  expect(expected).toContain('audience PUBLIC INTERNAL');
  expect(await lines(migrated, enums)).toEqual(expected);
});

test('every index is there, and beside them only those that Prisma has no words for', async () => {
  const indexes = `
    SELECT indexdef FROM pg_indexes
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY indexdef`;
  const [expected, actual] = [await lines(described, indexes), await lines(migrated, indexes)];
  expect(actual).toEqual(expect.arrayContaining(expected));
  expect(actual.filter((index) => !expected.includes(index)).map((index) => index.match(/INDEX (\w+)/)?.[1])).toEqual([
    'attachment_unsent_idx',
    'knowledge_term_trigrams_idx',
    'search_word_trigrams_idx',
    'ticket_deleted_idx',
    'ticket_due_idx',
    'ticket_words_unlearned_idx',
    'chat_open_key',
    'export_running_key',
    'impact_open_key',
    'priority_default_key',
  ]);
});

test('every key and foreign key is there, some of them over more columns than Prisma can clear', async () => {
  const keys = `
    SELECT conrelid::regclass, conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE contype IN ('p', 'f') AND connamespace = 'public'::regnamespace
      AND conrelid <> coalesce(to_regclass('_prisma_migrations'), 0)
    ORDER BY conrelid::regclass::text, conname`;
  const [expected, actual] = [await lines(described, keys), await lines(migrated, keys)];
  expect(actual).toHaveLength(expected.length);
  expect(actual.filter((key) => !expected.includes(key)).map((key) => key.split(' FOREIGN KEY ')[1])).toEqual([
    '(workspace_id, conversation_id) REFERENCES conversation(workspace_id, id) ON UPDATE CASCADE ON DELETE CASCADE',
    '(workspace_id, conversation_id) REFERENCES conversation(workspace_id, id) ON UPDATE CASCADE ON DELETE RESTRICT',
    '(workspace_id, license_id) REFERENCES license(workspace_id, id) ON UPDATE CASCADE ON DELETE SET NULL (license_id)',
    '(desk_id, default_assignee_id) REFERENCES desk_member(desk_id, person_id) ON UPDATE CASCADE ON DELETE SET NULL (default_assignee_id)',
  ]);
});
