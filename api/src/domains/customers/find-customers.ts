import type { Person, PrismaClient } from '../../database/generated/client.ts';
import { badInput } from '../../errors.ts';

export const maxCustomers = 20;
const maxSearchLength = 100;

/** Somebody as the team of one desk knows them. */
export interface Customer {
  readonly deskId: string;
  readonly person: Person;
}

/** By the ids of people, who may have left all workspaces of the desk since. */
export async function loadCustomers(
  db: PrismaClient,
  deskId: string,
  ids: readonly string[],
): Promise<Map<string, Customer>> {
  const people = await db.person.findMany({ where: { id: { in: [...ids] } } });
  return new Map(people.map((person) => [person.id, { deskId, person }]));
}

/**
 * Customers of a desk whose name or address contains what is searched for, in any case: first who is called just that, then
 * whose name or address begins with it, then where a word of the name does. Everybody by name for an empty search.
 * Throws BAD_INPUT for one that is too long.
 */
export async function findCustomers(
  db: PrismaClient,
  deskId: string,
  search: string,
  first: number,
): Promise<Customer[]> {
  const wanted = search.trim().toLowerCase();
  const issues = [
    ...(wanted.length > maxSearchLength || /\p{Cc}/u.test(wanted)
      ? [{ field: 'search', code: 'TOO_LONG', allowed: `at most ${maxSearchLength} characters of one line` } as const]
      : []),
    ...(first < 1 || first > maxCustomers
      ? [{ field: 'first', code: 'NOT_ALLOWED', allowed: `1 to ${maxCustomers}` } as const]
      : []),
  ];
  if (issues.length > 0) throw badInput(issues);
  const ids = await findIds(db, deskId, wanted, first);
  const found = await loadCustomers(db, deskId, ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}

async function findIds(db: PrismaClient, deskId: string, wanted: string, first: number): Promise<string[]> {
  const pattern = wanted.replace(/[\\%_]/g, (character) => `\\${character}`);
  const [within, beginning, word] = [`%${pattern}%`, `${pattern}%`, `% ${pattern}%`];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT person.id
    FROM person
    WHERE (lower(person.name) LIKE ${within} OR person.email LIKE ${within})
      AND EXISTS (
        SELECT FROM workspace_member JOIN workspace ON workspace.id = workspace_member.workspace_id
        WHERE workspace_member.person_id = person.id
          AND workspace.desk_id = ${deskId}::uuid AND workspace.disbanded_at IS NULL
      )
    ORDER BY
      CASE
        WHEN lower(person.name) = ${wanted} OR person.email = ${wanted} THEN 0
        WHEN lower(person.name) LIKE ${beginning} OR person.email LIKE ${beginning} THEN 1
        WHEN lower(person.name) LIKE ${word} THEN 2
        ELSE 3
      END,
      lower(person.name), person.id
    LIMIT ${first}`;
  return rows.map(({ id }) => id);
}
