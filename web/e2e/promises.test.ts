import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { queueEmail } from '../../api/src/email/queue-email.ts';
import { cloud } from './desks.ts';
import { setOwnStage } from './stage.ts';

const stage = setOwnStage();
const katrin = 'katrin@cloudfactory.example';

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
}

test('an admin sets targets and features, and customers see those at once', async () => {
  const customer = await stage.open('/tickets', { as: cloud.customer });
  const cards = customer.getByLabel('Ticket statistics');
  await cards.waitFor();

  const admin = await stage.open('/admin/targets', { as: katrin });
  const urgent = admin.getByRole('group', { name: 'Urgent' });
  await urgent.getByLabel('First answer').fill('90');
  await urgent.getByLabel('Resolution').fill('30');
  await admin.getByRole('button', { name: 'Save' }).click();
  await urgent.getByText('A time no shorter than that of the first answer.').waitFor();
  await urgent.getByLabel('Resolution').fill('480');
  await urgent.getByText('8 h of working time.').waitFor();
  await save(admin);

  await admin.getByRole('link', { name: 'Features' }).click();
  await admin.getByRole('checkbox', { name: 'Premium' }).check();
  await admin.getByRole('button', { name: 'Save' }).click();
  await admin.getByText('“Premium” only together with “Licences”.').waitFor();
  await admin.getByRole('checkbox', { name: 'Premium' }).uncheck();
  await admin.getByRole('checkbox', { name: 'Statistics' }).uncheck();
  await save(admin);
  await cards.waitFor({ state: 'detached' });

  await admin.getByRole('link', { name: 'Audit log' }).click();
  await admin.getByText('changed the features of').waitFor();
  await admin.getByText('changed the targets of').waitFor();
});

test('an admin reads why mail did not arrive, and has it sent again', async () => {
  const { db } = stage.parley;
  const admin = await stage.open('/admin/undelivered-mail', { as: katrin });
  await admin.getByText('All mail has arrived').waitFor();

  const { id: deskId } = await db.desk.findUniqueOrThrow({ where: { slug: 'cloud' } });
  const key = crypto.randomUUID();
  const letter = {
    to: 'lost@holmgren.example',
    subject: 'A reply to your ticket',
    html: '<p>A reply.</p>',
    text: 'A reply.',
  };
  // Its time is over before anybody tries: it is given up while the page is open.
  await db.$transaction((tx) => queueEmail(tx, letter, { key, deskId, now: new Date(), lifetime: -1_000 }));
  const email = admin.getByRole('listitem').filter({ hasText: 'lost@holmgren.example' });
  await email.getByText('It was not sent in time').waitFor();
  await email.getByRole('button', { name: 'Send again' }).click();
  await email.getByText('It is on its way again.').waitFor();
  await expect.poll(async () => (await db.outgoingEmail.findUniqueOrThrow({ where: { key } })).state).toBe('SENT');
  await admin.getByRole('link', { name: 'Audit log' }).click();
  await admin.getByText('sent an email again to').waitFor();
});
