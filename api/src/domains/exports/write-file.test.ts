import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestFolder, type TestFolder } from '../../../test/folder.ts';
import type { Column, ExportedTicket } from './columns.ts';
import { writeTable } from './write-file.ts';

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
});
afterAll(() => folder.remove());

const columns: Column[] = [
  { header: '=Subject', kind: 'text', width: 20, read: ({ subject }) => subject },
  { header: 'Messages', kind: 'number', width: 10, read: ({ messageCount }) => messageCount },
];

async function* tickets(count: number): AsyncGenerator<ExportedTicket> {
  for (let index = 0; index < count; index += 1) {
    yield { subject: index === 0 ? '=1+1' : `Ticket ${index} <&> \u0007 🎉`, messageCount: index } as ExportedTicket;
  }
}

test('a workbook goes on in further sheets, each with its header, and loses no row', async () => {
  const path = join(folder.path, 'table.xlsx');
  const table = { format: 'XLSX', columns, tickets: tickets(250), timeZone: 'UTC', maxRowsPerSheet: 100 } as const;
  const bytes = await writeTable(path, table);
  const file = await readFile(path);
  expect(file.length).toBe(bytes);

  const { sheets } = await readXlsx(file);
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Tickets', 100],
    ['Tickets_2', 100],
    ['Tickets_3', 53],
  ]);
  for (const { rows } of sheets) expect(rows[0]).toEqual(['=Subject', 'Messages']);
  const written = sheets.flatMap(({ rows }) => rows.slice(1));
  expect(written.map(([, messages]) => messages)).toEqual(Array.from({ length: 250 }, (_, index) => index));
  // Read as a text: a formula would have no value yet.
  expect(written.slice(0, 2).map(([subject]) => subject)).toEqual(['=1+1', 'Ticket 1 <&> \u0007 🎉']);
});

test('a workbook that just fits has one sheet', async () => {
  const path = join(folder.path, 'full.xlsx');
  await writeTable(path, { format: 'XLSX', columns, tickets: tickets(99), timeZone: 'UTC', maxRowsPerSheet: 100 });
  expect((await readXlsx(await readFile(path))).sheets).toHaveLength(1);
});

test('a table without tickets still says what its columns are', async () => {
  const path = join(folder.path, 'empty.csv');
  await writeTable(path, { format: 'CSV', columns, tickets: tickets(0), timeZone: 'UTC' });
  expect(await readFile(path, 'utf8')).toMatch(/^\ufeff'=Subject,Messages(\r\n)?$/);
});

test('a list that can not be read to its end is no file', async () => {
  async function* broken(): AsyncGenerator<ExportedTicket> {
    yield* tickets(3);
    throw new Error('The database went away.');
  }
  for (const format of ['CSV', 'XLSX'] as const) {
    const path = join(folder.path, `broken.${format}`);
    await expect(writeTable(path, { format, columns, tickets: broken(), timeZone: 'UTC' })).rejects.toThrow(
      'went away',
    );
  }
});
