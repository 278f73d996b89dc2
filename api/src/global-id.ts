import { badInput } from './errors.ts';

/** Whether it is a database id as the application writes them. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Takes a global id apart. Throws BAD_INPUT for anything that can't be one, before it gets near the database. */
export function decodeGlobalId(globalId: string, field = 'id'): { typename: string; id: string } {
  const [typename = '', id = '', ...rest] = Buffer.from(globalId, 'base64').toString('latin1').split(':');
  if (rest.length > 0 || !/^[A-Z][A-Za-z]*$/.test(typename) || !isUuid(id)) {
    throw badInput([{ field, code: 'INVALID', allowed: 'an id that the API gave' }]);
  }
  return { typename, id };
}

/** The database id within a global id of one type. Throws BAD_INPUT, naming the field, for any other. */
export function decodeId(globalId: string, typename: string, field: string): string {
  const decoded = decodeGlobalId(globalId, field);
  if (decoded.typename === typename) return decoded.id;
  throw badInput([{ field, code: 'INVALID', allowed: `the id of a ${typename}` }]);
}

/** The same where an id may be left out; an empty one is no way to do that. */
export function decodeOptionalId(globalId: string | null | undefined, typename: string, field: string): string | null {
  return globalId === null || globalId === undefined ? null : decodeId(globalId, typename, field);
}
