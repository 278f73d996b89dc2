import { randomUUID } from 'node:crypto';
import { hashPassword } from '../src/auth/password.ts';
import type { DeskRole, LicenseStatus, PrismaClient } from '../src/database/generated/client.ts';
import type { NewDesk } from '../src/domains/desks/new-desk.ts';
import { createDesk } from '../src/domains/desks/service.ts';

/** Global ids as the API writes them. */
export const globalId = (typename: string, id: string): string => Buffer.from(`${typename}:${id}`).toString('base64');

/** The database id inside a global one. */
export const localId = (id: string): string => Buffer.from(id, 'base64').toString().split(':')[1] ?? '';

/** A desk like another, under a slug of its own. */
export async function addDesk(db: PrismaClient, like: NewDesk) {
  const { id } = await createDesk(db, { ...like, slug: `${like.slug}-${randomUUID()}` });
  return db.desk.findUniqueOrThrow({
    where: { id },
    include: {
      ticketTypes: { orderBy: { position: 'asc' } },
      priorities: { orderBy: { rank: 'asc' } },
    },
  });
}

export async function addPerson(db: PrismaClient, name: string) {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}.${randomUUID()}@example.com`;
  return db.person.create({ data: { name, email, emailVerified: true } });
}

export async function addAgent(db: PrismaClient, deskId: string, name: string, role: DeskRole = 'AGENT') {
  const person = await addPerson(db, name);
  await db.deskMember.create({ data: { deskId, personId: person.id, role } });
  return person;
}

/** A workspace and its people: the first owns it. */
export async function addWorkspace(db: PrismaClient, deskId: string, ...names: string[]) {
  const workspace = await db.workspace.create({ data: { deskId, kind: 'ORGANISATION', name: `${names[0]}'s` } });
  const people = [];
  for (const [index, name] of names.entries()) {
    const person = await addPerson(db, name);
    const role = index === 0 ? 'OWNER' : 'MEMBER';
    await db.workspaceMember.create({ data: { workspaceId: workspace.id, personId: person.id, role } });
    people.push(person);
  }
  return { workspace, people };
}

export async function addLicense(db: PrismaClient, workspaceId: string, status: LicenseStatus) {
  return db.license.create({ data: { workspaceId, product: 'Quill Pro', keySuffix: '7F3K', status } });
}

/** The password that `addPassword` gives. */
export const testPassword = 'correct horse';

/** Lets somebody sign in, or confirm what they change of their account. */
export async function addPassword(db: PrismaClient, personId: string) {
  const account = { personId, providerId: 'credential', accountId: personId };
  return db.credential.create({ data: { ...account, password: await hashPassword(testPassword) } });
}
