import { badInput } from './errors.ts';
import { isUuid } from './global-id.ts';

/** Where a page of a keyset connection goes on: the order's own values, so that it holds when rows move meanwhile. */
export type KeysetValue = string | boolean | number | Date | null;

export function toKeysetCursor(values: readonly KeysetValue[]): string {
  const plain = values.map((value) => (value instanceof Date ? value.toISOString() : value));
  return Buffer.from(JSON.stringify(plain)).toString('base64url');
}

/** One expected type a value, in the cursor's order. */
export type KeysetKind = 'uuid' | 'date' | 'date or null' | 'boolean' | 'integer';

/** Throws BAD_INPUT, naming the argument, for a cursor that this order did not make. */
export function fromKeysetCursor(cursor: string, kinds: readonly KeysetKind[], field: string): KeysetValue[] {
  const values = parse(cursor);
  if (!Array.isArray(values) || values.length !== kinds.length) throw refused(field);
  return kinds.map((kind, index) => read(values[index], kind, field));
}

function read(value: unknown, kind: KeysetKind, field: string): KeysetValue {
  if (kind === 'boolean' && typeof value === 'boolean') return value;
  if (kind === 'integer' && typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31)
    return value;
  if (kind === 'uuid' && typeof value === 'string' && isUuid(value)) return value;
  if (kind === 'date or null' && value === null) return null;
  const isDate = kind === 'date' || kind === 'date or null';
  const date = isDate && typeof value === 'string' && moment.test(value) ? new Date(value) : null;
  if (date && !Number.isNaN(date.getTime())) return date;
  throw refused(field);
}

/** As toISOString writes a year that Postgres knows too. */
const moment = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

const refused = (field: string) =>
  badInput([{ field, code: 'INVALID', allowed: 'a cursor of this connection in this order' }]);
