import type { Person, Prisma } from '../../database/generated/client.ts';
import { together } from '../../together.ts';

type PersonSelection = Pick<Prisma.PersonFindManyArgs, 'select' | 'include'>;

/** The agents and admins of desks by their names, each with what `query` selects. Whether they may be seen is asked before. */
export const teams = together(async (ids, { db }, query: PersonSelection) => {
  const members = {
    select: { person: Object.keys(query).length > 0 ? query : true },
    orderBy: { person: { name: 'asc' as const } },
  };
  const desks = await db.desk.findMany({ where: { id: { in: [...ids] } }, select: { id: true, members } });
  return new Map<string, Person[]>(desks.map((desk) => [desk.id, desk.members.map(({ person }) => person)]));
});
