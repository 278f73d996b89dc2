import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { demoPassword } from '../../prisma/demo/accounts.ts';
import type { DeskOfJourney } from './desks.ts';

/** Fills in the sign-in page. */
export async function signIn(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** From the list of tickets, opens one by the form as a customer would. Gives its reference. */
export async function openTicket(page: Page, desk: DeskOfJourney, subject: string): Promise<string> {
  await page.getByRole('link', { name: 'New Ticket' }).first().click();
  await fillTicket(page, desk, subject);
  return submitTicket(page, desk, subject);
}

/** Fills in all that the form for a new ticket has to have. */
export async function fillTicket(page: Page, { words, ticketType }: DeskOfJourney, subject: string): Promise<void> {
  await page.getByRole('radio', { name: ticketType }).click();
  await page.getByRole('textbox', { name: words.subject }).fill(subject);
  await page.getByRole('textbox', { name: words.body }).click();
  await page.keyboard.type('It fails ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('every time');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' since Monday.');
}

/** Sends the form, and gives the reference of the ticket when its page is there. */
export async function submitTicket(page: Page, { words }: DeskOfJourney, subject: string): Promise<string> {
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await page.waitForURL(/\/tickets\/TKT-/);
  await page.getByRole('heading', { name: subject }).waitFor();
  return page.url().split('/').at(-1)!;
}

/** What the line above the composer says of who else is on the ticket. */
export function presence(page: Page, words: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Conversation' }).locator('p', { hasText: words });
}

/** Goes on writing, as who pauses is seen to write no more, until somebody else has seen it. */
export async function typeUntil(page: Page, seen: Locator): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.type('.');
      return seen.isVisible();
    })
    .toBe(true);
}

/** Everything the API sends to a page from now on. */
export function record(page: Page): string[] {
  const received: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => received.push(String(payload))));
  page.on('response', async (response) => {
    // Of one that the page went away from before it had come, there is no text.
    if (response.url().endsWith('/graphql')) received.push(await response.text().catch(() => ''));
  });
  return received;
}

/** Writes into the field below the thread and sends it. */
export async function reply(page: Page, { words }: DeskOfJourney, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Reply' }).click();
  await page.keyboard.type(text);
  await page.getByRole('button', { name: words.sendReply, exact: true }).click();
}

/** The messages of the ticket on the page that say so: each stands there once, or something is wrong. */
export function messages(page: Page, text: string): Locator {
  return page.getByRole('region', { name: 'Conversation' }).getByRole('article').filter({ hasText: text });
}

/** What stands above the thread of the ticket on the page: its subject, status and what may be done with it. */
export function head(page: Page, reference: string): Locator {
  return page.locator('header').filter({ hasText: reference });
}

/** The status in the head, where it says just that; for the team it is the name of a menu. */
export function status(page: Page, reference: string, label: string): Locator {
  return head(page, reference).getByText(new RegExp(`^(Status:\\s+)?${label}$`));
}

/** Whether the keyboard writes into it, or presses it. Poll it: the focus moves after what moves it. */
export async function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

/** Of a group of choices, "label: description" of each. */
export async function optionsOf(group: Locator): Promise<string[]> {
  await group.waitFor();
  return group.getByRole('radio').evaluateAll((radios) =>
    radios.map((radio) => {
      const described = document.getElementById(radio.getAttribute('aria-describedby') ?? '');
      return `${radio.getAttribute('aria-label')}: ${described?.textContent}`;
    }),
  );
}

/** As an agent on the ticket's page. */
export async function setStatus(agent: Page, label: string): Promise<void> {
  await agent.getByRole('button', { name: /^Status:/ }).click();
  await agent.getByRole('menuitemradio', { name: new RegExp(`^${label}`) }).click();
}

/** In the dialog that is open. */
export async function confirm(page: Page, name: string): Promise<void> {
  await page.getByRole('alertdialog').getByRole('button', { name }).click();
}

/** Exports what the page lists, and gives the file and where it is. */
export async function exportList(page: Page, format: 'CSV' | 'Excel') {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const menu = page.getByRole('dialog', { name: 'Export' });
  await menu.getByRole('button', { name: format }).click();
  const link = menu.getByRole('link', { name: format === 'CSV' ? /\.csv$/ : /\.xlsx$/ }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const content = await readFile(await download.path());
  return { name: download.suggestedFilename(), content, url: new URL(download.url()).pathname };
}
