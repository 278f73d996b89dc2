import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type CsvStreamRow, writeCsvStream } from 'hucre/csv';
import { writeXlsxStream, XLSX_MAX_ROWS_PER_SHEET } from 'hucre/xlsx';
import type { ExportFormat } from '../../database/generated/client.ts';
import type { Cell, Column, ExportedTicket } from './columns.ts';
import { formulaSafe } from './formula-safe.ts';
import { wallClock } from './wall-time.ts';

export const contentTypes: Record<ExportFormat, string> = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface TicketTable {
  readonly format: ExportFormat;
  readonly columns: readonly Column[];
  readonly tickets: AsyncIterable<ExportedTicket>;
  readonly timeZone: string;
  /** The header counts; beyond them a further sheet begins. @default what a sheet can have: 1,048,576 */
  readonly maxRowsPerSheet?: number;
}

/** Writes a table to a file as its tickets come, holding none of them, and answers with the file's bytes. */
export async function writeTable(path: string, table: TicketTable): Promise<number> {
  const bytes = table.format === 'CSV' ? csv(table) : xlsx(table);
  await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
  return (await stat(path)).size;
}

/** With a byte order mark, by which Excel knows UTF-8. */
function csv({ columns, tickets, timeZone }: TicketTable) {
  const clock = wallClock(timeZone);
  const cell = (value: Cell) => {
    if (value instanceof Date) return clock(value);
    return typeof value === 'string' ? formulaSafe(value) : value;
  };
  async function* rows(): AsyncGenerator<CsvStreamRow> {
    // Among the rows, as what a desk calls things may look like a formula too.
    yield columns.map((column) => formulaSafe(headerOf(column, timeZone)));
    for await (const ticket of tickets) yield columns.map(({ read }) => cell(read(ticket)));
  }
  return writeCsvStream(rows(), { headers: false, bom: true });
}

/** A text is a text there, whatever it begins with. */
function xlsx({ columns, tickets, timeZone, maxRowsPerSheet = XLSX_MAX_ROWS_PER_SHEET }: TicketTable) {
  const clock = wallClock(timeZone);
  // A spreadsheet's times have no zone: they are what the clock shows.
  const cell = (value: Cell) => (value instanceof Date ? new Date(`${clock(value).replace(' ', 'T')}Z`) : value);
  async function* rows() {
    for await (const ticket of tickets) yield columns.map(({ read }) => cell(read(ticket)));
  }
  return writeXlsxStream(rows(), {
    name: 'Tickets',
    columns: columns.map((column) => ({
      header: headerOf(column, timeZone),
      width: column.width,
      ...(column.kind === 'time' && { numFmt: 'yyyy-mm-dd hh:mm:ss' }),
    })),
    freezePane: { rows: 1 },
    maxRowsPerSheet,
  });
}

const headerOf = ({ header, kind }: Column, timeZone: string): string =>
  kind === 'time' ? `${header} (${timeZone})` : header;
