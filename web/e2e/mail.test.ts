import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { licenses } from './desks.ts';
import { head, messages, openTicket, reply } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

test('mail tells the team of a ticket and the customer of the reply, leads to it, and can be stopped', async () => {
  const customer = await stage.open('/tickets', { as: licenses.customer });
  const reference = await openTicket(customer, licenses, 'The installer stops');
  const toggle = head(customer, reference).getByRole('button', { name: 'Watch' });
  await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('true');

  const agent = await stage.open('/mailbox', { as: licenses.agent });
  await openMail(agent, `[${reference}] The installer stops`);
  await agent.frameLocator('iframe').getByRole('link', { name: 'Open ticket' }).click();
  await messages(agent, 'It fails every time since Monday.').waitFor();
  await reply(agent, licenses, 'Please try the new version.');

  await messages(customer, 'Please try the new version.').waitFor();
  const mailbox = await stage.open('/mailbox', { as: licenses.customer });
  await openMail(mailbox, `Re: [${reference}] The installer stops`);
  await mailbox.frameLocator('iframe').getByText(`${licenses.signature} wrote:`).waitFor();
  const address = mailbox.url();
  await mailbox.frameLocator('iframe').getByRole('link', { name: 'Open ticket' }).click();
  await messages(mailbox, 'Please try the new version.').waitFor();

  await mailbox.goto(address);
  await mailbox.frameLocator('iframe').getByRole('link', { name: 'Stop mail of this ticket' }).click();
  await mailbox.getByRole('button', { name: 'Stop mail' }).click();
  await mailbox.getByRole('heading', { name: `You get no more mail of ${reference}` }).waitFor();
  await customer.reload();
  await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('false');
  await toggle.click();
  await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('true');
});

/** On the mailbox page: waits for the newest mail with that subject, and opens it. */
async function openMail(page: Page, subject: string): Promise<void> {
  const mail = page.getByRole('listitem').filter({ has: page.getByText(subject, { exact: true }) });
  const look = async () => {
    if (await mail.first().isVisible()) return true;
    await page.reload();
    return false;
  };
  await expect.poll(look).toBe(true);
  await mail.first().getByRole('link').click();
}
