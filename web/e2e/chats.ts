import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Prisma } from '../../api/src/database/generated/client.ts';
import { messages } from './pages.ts';
import type { Stage } from './stage.ts';

/** Call it once in a file: the working hours of the cloud's desk are the file's to set, and those of the demo after it. */
export function hoursOf(stage: Stage): (workingHours: Prisma.InputJsonValue) => Promise<void> {
  let before: Prisma.InputJsonValue;
  const set = async (workingHours: Prisma.InputJsonValue) => {
    await stage.parley.db.desk.update({ where: { slug: 'cloud' }, data: { workingHours } });
  };
  beforeAll(async () => {
    const desk = await stage.parley.db.desk.findUniqueOrThrow({ where: { slug: 'cloud' } });
    before = desk.workingHours as Prisma.InputJsonValue;
  });
  afterAll(() => set(before));
  return set;
}

/** Types a message as people do in a chat, and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await messages(page, text).waitFor();
}

// What an agent has on their page of chats.

export const takesChats = (page: Page): Locator => page.getByRole('switch', { name: /Taking chats/ });

/** Until the head of the chat says so. */
export const says = (page: Page, words: string): Promise<void> =>
  page.getByRole('region', { name: 'Chat', exact: true }).getByRole('status').filter({ hasText: words }).waitFor();

export const inList = (page: Page, list: string, name: string): Locator =>
  page.getByRole('region', { name: list, exact: true }).getByRole('link', { name });
