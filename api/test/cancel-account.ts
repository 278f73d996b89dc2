import { observability } from '../../prisma/demo/desks/observability.ts';
import type { TestApp } from './app.ts';
import { addPassword, testPassword } from './factories.ts';
import { openDesk } from './fixtures.ts';

export const cancel = `mutation ($password: String!, $phrase: String!) {
  cancelAccount(input: { password: $password, phrase: $phrase }) { closedTickets }
}`;
export const meant = { password: testPassword, phrase: 'Cancel my account' };

/** A desk whose people all have a password. */
export async function openDeskWithPasswords(app: TestApp) {
  const opened = await openDesk(app, observability);
  for (const { id } of Object.values(opened.people)) await addPassword(app.db, id);
  return opened;
}
