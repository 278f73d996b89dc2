import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflow, violations } from './axe.ts';
import { observability } from './desks.ts';
import { head, messages, openTicket, reply, status } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

test('a ticket is answered by itself, says when it closes, is revoked and reopened, rated once closed, and deleted', async () => {
  const [customer, agent] = await Promise.all([
    stage.open('/tickets', { as: observability.customer }),
    stage.open('/queue', { as: observability.agent }),
  ]);
  const subject = 'From its first to its last day';
  const reference = await openTicket(customer, observability, subject);
  await messages(customer, 'We have received your ticket').getByText('Automatic reply').waitFor();
  await status(customer, reference, observability.statusWhen.opened).waitFor();

  await head(customer, reference).getByRole('button', { name: 'Revoke' }).click();
  await confirm(customer, 'Revoke');
  await status(customer, reference, 'Revoked').waitFor();
  await head(customer, reference).getByRole('button', { name: 'Reopen' }).click();
  await status(customer, reference, observability.statusWhen.opened).waitFor();

  await agent.getByRole('link', { name: subject }).click();
  await reply(agent, observability, 'Is it better now?');
  await status(customer, reference, observability.statusWhen.replied).waitFor();
  await customer.getByText('This ticket closes by itself on').waitFor();
  await head(customer, reference).getByRole('button', { name: 'Revoke' }).waitFor({ state: 'detached' });

  await head(customer, reference).getByRole('button', { name: 'Close Ticket' }).click();
  await confirm(customer, 'Close Ticket');
  const rating = customer.getByRole('region', { name: 'How was the support?' });
  await rating.getByRole('button', { name: 'Send rating' }).click();
  await rating.getByText('Choose one to five stars.').waitFor();
  await rating.getByRole('radio', { name: '1 star', exact: true }).focus();
  for (const star of ['2 stars', '3 stars', '4 stars']) {
    // The radios choose by an arrow for as long as it is down.
    await customer.keyboard.down('ArrowRight');
    await rating.getByRole('radio', { name: star, checked: true }).waitFor();
    await customer.keyboard.up('ArrowRight');
  }
  await rating.getByLabel('In your words').fill('Quick and kind.');
  expect(await violations(customer)).toEqual([]);
  await customer.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => overflow(customer)).toBe(0);
  await customer.setViewportSize({ width: 1280, height: 800 });
  await rating.getByRole('button', { name: 'Send rating' }).click();
  const given = customer.getByRole('region', { name: 'Your rating' });
  await given.getByRole('img', { name: '4 of 5 stars' }).waitFor();
  await agent.getByRole('img', { name: '4 of 5 stars' }).first().waitFor();
  await given.getByRole('button', { name: 'Change' }).click();
  await rating.getByRole('radio', { name: '5 stars' }).click();
  await rating.getByRole('button', { name: 'Send rating' }).click();
  await given.getByRole('img', { name: '5 of 5 stars' }).waitFor();

  await customer.goto('/tickets');
  await customer.getByRole('button', { name: `Actions for ${subject}` }).click();
  await customer.getByRole('menuitem', { name: 'Delete ticket' }).click();
  await confirm(customer, 'Delete ticket');
  await customer.getByRole('link', { name: subject }).waitFor({ state: 'detached' });
  await agent.getByRole('img', { name: '5 of 5 stars' }).first().waitFor({ state: 'detached' });
  await customer.goto(`/tickets/${reference}`);
  await customer.getByRole('heading', { name: 'There is no such ticket for you' }).waitFor();
});

async function confirm(page: Page, name: string): Promise<void> {
  await page.getByRole('alertdialog').getByRole('button', { name }).click();
}
