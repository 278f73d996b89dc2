import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** On the mailbox page: waits for a mail, opens the newest to that address, and clicks its link. */
export async function followMail(page: Page, recipient: string): Promise<void> {
  const mail = page.getByRole('listitem').filter({ hasText: recipient }).first();
  await expect
    .poll(
      async () => {
        if (await mail.isVisible()) return true;
        await page.reload();
        return false;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await mail.getByRole('link').click();
  await page.frameLocator('iframe').getByRole('link').first().click();
}
