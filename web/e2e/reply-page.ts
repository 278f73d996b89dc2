import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createTicket, type OpenedTicket } from './by-api.ts';
import { licenses } from './desks.ts';
import type { Stage } from './stage.ts';

export const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Reply' });
export const send = (page: Page, { words } = licenses): Locator =>
  page.getByRole('button', { name: words.sendReply, exact: true });
const files = (page: Page): Locator => page.getByRole('group', { name: 'Attachments' });

/** A picture of one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A ticket of the licences desk, and its customer's page of it. */
export async function openTicket(
  stage: Stage,
  subject: string,
  desk = licenses,
): Promise<{ page: Page; ticket: OpenedTicket }> {
  const page = await stage.open('about:blank', { as: desk.customer });
  const ticket = await createTicket(page, subject, { body: 'It fails every time.' });
  await page.goto(`/tickets/${ticket.reference}`);
  await field(page).waitFor();
  return { page, ticket };
}

export async function write(page: Page, text: string): Promise<void> {
  await field(page).click();
  await page.keyboard.type(text);
}

export async function attach(page: Page, name: string): Promise<void> {
  await files(page).locator('input').setInputFiles({ name, mimeType: 'image/png', buffer: pixel });
  await attached(page, name).waitFor();
}

/** A file of the message being written, once the server has it. */
export function attached(page: Page, name: string): Locator {
  return files(page)
    .getByRole('listitem')
    .filter({ hasText: name })
    .getByText(/^\d+ bytes$/);
}

/** Waits until the browser has stored all of that: what is shown is written a moment later. */
export async function kept(page: Page, ...words: string[]): Promise<void> {
  const rows = () =>
    page.evaluate(async () => {
      const answer = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await answer(indexedDB.open('parley'));
      const found = await answer(database.transaction('kept').objectStore('kept').getAll());
      database.close();
      return JSON.stringify(found);
    });
  await expect.poll(rows).toSatisfy((found: string) => words.every((word) => found.includes(word)));
}

/** What the database has of a ticket's messages that say so, in order. */
export async function stored({ parley }: Stage, { reference }: OpenedTicket, text: string): Promise<string[]> {
  const found = await parley.db.threadItem.findMany({
    where: { kind: 'MESSAGE', text: { contains: text }, conversation: { ticket: { reference } } },
    orderBy: { createdAt: 'asc' },
    select: { text: true },
  });
  return found.map((message) => message.text ?? '');
}
