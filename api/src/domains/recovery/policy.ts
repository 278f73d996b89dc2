import type { Prisma } from '../../database/generated/client.ts';
import type { Standing } from '../people/policy.ts';

/** Workspaces where a ticket by mailed code may be opened: those the person belongs to, of desks that have such a type. */
export function placesOf(person: Standing): Prisma.WorkspaceWhereInput {
  return {
    id: { in: [...person.workspaces.keys()] },
    deskId: { notIn: [...person.desks.keys()] },
    desk: { ticketTypes: { some: { requirement: 'EMAILED_CODE', archivedAt: null } } },
  };
}

/** Enough of an address to recognise one's own, and no more: "w•••@northstar.example". */
export function hintOf(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}
