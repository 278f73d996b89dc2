import { expect } from 'vitest';
import { observability } from '../../prisma/demo/desks/observability.ts';
import { hashPassword } from '../src/auth/password.ts';
import type { Email, MailDelivery } from '../src/email/email.ts';
import { startTestApp } from './app.ts';
import { addDesk, addWorkspace, globalId } from './factories.ts';

export const password = 'correct horse';

export const requestCode = /* GraphQL */ `
  mutation ($input: RequestTicketCodeInput!) { requestTicketCode(input: $input) { expiresAt resendAt } }`;
export const createTicket = /* GraphQL */ `
  mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id reference } } }`;

/** Another code than the right one. */
export const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

/** An app that keeps the mail it sends, and a desk that mails codes to customers who have a second factor. */
export async function startRecoveryDesk(options: { now?: () => Date } = {}) {
  const mails: Email[] = [];
  const delivery: MailDelivery = { send: async (email) => String(mails.push(email)), find: async () => null };
  const app = await startTestApp({ delivery, ...options });
  const desk = await addDesk(app.db, observability);

  const typeOf = (requirement: string) =>
    globalId('TicketType', desk.ticketTypes.find((type) => type.requirement === requirement)!.id);

  /** Somebody new in a workspace of their own, with a second factor. */
  async function customer() {
    const { workspace, people } = await addWorkspace(app.db, desk.id, 'Wei Zhang');
    const { id, email } = people[0]!;
    await app.db.person.update({ where: { id }, data: { twoFactorEnabled: true } });
    await app.db.twoFactor.create({ data: { personId: id, secret: 'x', backupCodes: 'x', verified: true } });
    const credential = { personId: id, providerId: 'credential', accountId: id };
    await app.db.credential.create({ data: { ...credential, password: await hashPassword(password) } });
    return { id, email, client: await app.as(id), workspaceId: globalId('Workspace', workspace.id) };
  }
  type Customer = Awaited<ReturnType<typeof customer>>;

  const place = ({ workspaceId }: Customer) => ({ workspaceId, typeId: typeOf('EMAILED_CODE') });
  const ticket = (who: Customer, changes: Record<string, unknown> = {}) => ({
    input: {
      ...place(who),
      clientMutationId: crypto.randomUUID(),
      subject: 'Lost phone',
      body: { markdown: 'It fell.' },
      ...changes,
    },
  });

  /** The code of the newest mail to somebody, once there are so many. */
  async function mailedCode({ email }: Customer, count = 1): Promise<string> {
    const theirs = () => mails.filter(({ to, subject }) => to === email && subject.endsWith('is your code'));
    await expect.poll(theirs).toHaveLength(count);
    return theirs().at(-1)!.subject.slice(0, 6);
  }

  async function askForCode(who: Customer, count = 1): Promise<string> {
    await who.client.data(requestCode, { input: place(who) });
    return mailedCode(who, count);
  }

  return { app, desk, mails, typeOf, customer, place, ticket, mailedCode, askForCode };
}

export type RecoveryDesk = Awaited<ReturnType<typeof startRecoveryDesk>>;
export type Customer = Awaited<ReturnType<RecoveryDesk['customer']>>;
