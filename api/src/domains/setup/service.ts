import { createHash, randomBytes } from 'node:crypto';
import { hashPassword } from '../../auth/password.ts';
import type { Services } from '../../context.ts';
import type { Prisma, PrismaClient } from '../../database/generated/client.ts';
import { badInput, type Issue } from '../../errors.ts';
import { createDesk, deskPresets } from '../desks/service.ts';
import { createPerson } from '../people/service.ts';
import { checkSetupForm, type SetupForm, tidy } from './setup-form.ts';

/** How long a link is valid, in milliseconds. */
const LIFETIME = 24 * 60 * 60 * 1000;

/** What our one row of better-auth's table is called. better-auth keeps the names of its own as hashes, so none is this. */
const identifier = 'setup';

const unusable: Issue = {
  field: 'token',
  code: 'UNKNOWN',
  allowed: 'that of the newest link, at most 24 hours old, while there is no admin',
};

/**
 * The token of a new link that makes the first admin; null where there is an admin. It takes the place of any earlier one,
 * and is nowhere but in the answer: the database has its hash. Of several nodes that start at once, the last one's counts.
 */
export async function offerSetup(db: PrismaClient, now: Date): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('parley setup', 0))`;
    // Waits for a set-up that is under way, so that its admin is seen next.
    await tx.verification.deleteMany({ where: { identifier } });
    if (await hasAdmin(tx)) return null;
    const expiresAt = new Date(now.getTime() + LIFETIME);
    await tx.verification.create({ data: { identifier, value: hashOf(token), expiresAt } });
    return token;
  });
}

/** Whether a link would still make the first admin. */
export async function isSetupOpen(db: PrismaClient, token: string, now: Date): Promise<boolean> {
  const row = await db.verification.findFirst({ where: usable(token, now), select: { id: true } });
  return row !== null && !(await hasAdmin(db));
}

/**
 * Makes the first desk and its admin, whose address counts as verified. Answers with the desk's id.
 *
 * Throws BAD_INPUT with all that is wrong: `token` where the link was used, replaced, is older than 24 hours or there is an
 * admin (and then nothing is said of what the database holds), else the fields of the form. A refusal leaves the link as
 * it was.
 */
export async function setUp({ db, live, now }: Services, token: string, typed: SetupForm): Promise<string> {
  const form = tidy(typed);
  const deskId = await db.$transaction(async (tx) => {
    const issues = checkSetupForm(form);
    // Whoever else comes with the link waits here for the end of this transaction, and then there is none.
    const { count } = await tx.verification.deleteMany({ where: usable(token, now()) });
    if (count === 0 || (await hasAdmin(tx))) throw badInput([unusable, ...issues]);
    issues.push(...(await checkTaken(tx, form, issues)));
    const preset = deskPresets.find(({ slug }) => slug === form.preset);
    if (issues.length > 0 || !preset) throw badInput(issues);

    const person = await createPerson(tx, { ...form, passwordHash: await hashPassword(form.password) });
    const desk = await createDesk(tx, { ...preset.desk, name: form.deskName, slug: form.deskSlug });
    await tx.deskMember.create({ data: { deskId: desk.id, personId: person.id, role: 'ADMIN' } });
    return desk.id;
  });
  live.wake();
  return deskId;
}

/** What of the form belongs to somebody or something already, as far as its fields are right otherwise. */
async function checkTaken(tx: Prisma.TransactionClient, form: SetupForm, wrong: readonly Issue[]): Promise<Issue[]> {
  const { email, deskSlug } = form;
  const isRight = (field: keyof SetupForm) => wrong.every((issue) => issue.field !== field);
  const issues: Issue[] = [];
  if (isRight('email') && (await tx.person.findUnique({ where: { email } }))) {
    issues.push({ field: 'email', code: 'NOT_ALLOWED', allowed: 'an address that has no account' });
  }
  if (isRight('deskSlug') && (await tx.desk.findUnique({ where: { slug: deskSlug } }))) {
    issues.push({ field: 'deskSlug', code: 'NOT_ALLOWED', allowed: 'a slug that no desk has' });
  }
  return issues;
}

async function hasAdmin(db: PrismaClient | Prisma.TransactionClient): Promise<boolean> {
  return (await db.deskMember.findFirst({ where: { role: 'ADMIN' }, select: { personId: true } })) !== null;
}

const usable = (token: string, now: Date) => ({ identifier, value: hashOf(token), expiresAt: { gt: now } });

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
