import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createTicket } from './by-api.ts';
import { cloud, licenses, observability } from './desks.ts';
import { head, messages, openTicket, presence, record, signIn, status, typeUntil } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

for (const desk of [licenses, cloud, observability]) {
  test(`at ${desk.name} a ticket goes to and fro between two open screens, and neither is ever reloaded`, async () => {
    const { statusWhen } = desk;
    const agent = await stage.open('/queue', { as: desk.agent });
    const before = { unassigned: await sliceCount(agent, 'Unassigned'), mine: await sliceCount(agent, 'Mine') };

    // The customer comes from a bookmark, signed out.
    const customer = await stage.open('/tickets');
    const received = record(customer);
    await signIn(customer, desk.customer);
    await customer.getByRole('heading', { name: 'Tickets' }).waitFor();
    const reloads = [countLoads(customer), countLoads(agent)];

    const subject = `The export stops at ${desk.name}`;
    const reference = await openTicket(customer, desk, subject);
    await status(customer, reference, statusWhen.opened).waitFor();
    expect(await messages(customer, 'It fails every time since Monday.').locator('strong').textContent()).toBe(
      'every time',
    );

    await agent.getByRole('link', { name: subject }).waitFor();
    await expect.poll(() => sliceCount(agent, 'Unassigned')).toBe(before.unassigned + 1);
    await expect.poll(() => sliceCount(agent, statusWhen.opened)).toBeGreaterThan(0);

    await agent.getByRole('link', { name: subject }).click();
    await messages(agent, 'It fails every time since Monday.').waitFor();
    await presence(agent, / is viewing$/).waitFor();
    await agent.getByRole('button', { name: 'Accept' }).click();
    await status(customer, reference, statusWhen.accepted).waitFor();
    await expect.poll(() => sliceCount(agent, 'Unassigned')).toBe(before.unassigned);
    await expect.poll(() => sliceCount(agent, 'Mine')).toBe(before.mine + 1);

    await agent.getByRole('tab', { name: 'Note' }).click();
    await agent.getByRole('textbox', { name: 'Internal note' }).click();
    await agent.keyboard.type('Between us: the disk is full');
    await agent.getByRole('button', { name: 'Add note' }).click();
    await messages(agent, 'Between us').getByText('Internal', { exact: true }).waitFor();

    await agent.getByRole('tab', { name: 'Reply' }).click();
    await agent.getByRole('textbox', { name: 'Reply' }).click();
    await agent.keyboard.type('There is room again, please try');
    await typeUntil(agent, presence(customer, 'Support is typing…'));
    await agent.getByRole('button', { name: desk.words.sendReply, exact: true }).click();
    await messages(customer, 'There is room again').getByText(desk.signature).waitFor();
    await presence(customer, 'Support is typing…').waitFor({ state: 'detached' });
    await status(customer, reference, statusWhen.replied).waitFor();

    await customer.getByRole('textbox', { name: 'Reply' }).click();
    await customer.keyboard.type('Now it works, thank you');
    await typeUntil(customer, presence(agent, / is replying…$/));
    await customer.getByRole('button', { name: desk.words.sendReply, exact: true }).click();
    await messages(agent, 'Now it works').waitFor();
    await presence(agent, / is viewing$/).waitFor();
    await status(agent, reference, statusWhen.answered).waitFor();

    await head(customer, reference).getByRole('button', { name: 'Close Ticket' }).click();
    await customer.getByRole('alertdialog').getByRole('button', { name: 'Close Ticket' }).click();
    for (const page of [customer, agent]) {
      await status(page, reference, 'Closed').waitFor();
      await page.getByRole('textbox', { name: 'Reply' }).waitFor({ state: 'detached' });
      for (const text of ['It fails every time', 'There is room again', 'Now it works'])
        await expect.poll(() => messages(page, text).count(), { message: text }).toBe(1);
    }
    await expect.poll(() => sliceCount(agent, 'Mine')).toBe(before.mine);

    expect(received.join('')).toContain('There is room again');
    for (const secret of ['Between us', 'NOTING', 'VIEWING'])
      expect(received.join(''), 'what the customer’s browser was sent').not.toContain(secret);
    expect(reloads.map((count) => count())).toEqual([0, 0]);
  });
}

test('an answer that is late covers nothing up that a colleague did meanwhile', async () => {
  const customer = await stage.open('about:blank', { as: cloud.customer });
  const { reference } = await createTicket(customer, 'Late answers', { body: 'They take their time.' });
  const agent = await stage.open(`/queue/${reference}`, { as: cloud.agent });
  const colleague = await stage.open(`/queue/${reference}`, { as: 'hannah@cloudfactory.example' });
  const priority = (page: Page, label: string) => page.getByRole('button', { name: `Priority: ${label}` });
  const setPriority = async (page: Page, label: string) => {
    await page.getByRole('button', { name: /^Priority:/ }).click();
    await page.getByRole('menuitemradio', { name: new RegExp(`^${label}`) }).click();
  };
  await colleague.getByRole('button', { name: /^Priority:/ }).waitFor();

  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await agent.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('SetTicketPriority')) return route.continue();
    const response = await route.fetch();
    await held;
    return route.fulfill({ response });
  });
  await setPriority(agent, 'High');
  // What can be done with the ticket is busy until the answer is taken in.
  const busy = head(agent, reference).locator('button[aria-busy=true]');
  await busy.waitFor();
  await priority(colleague, 'High').waitFor();
  await setPriority(colleague, 'Urgent');
  await priority(agent, 'Urgent').waitFor();

  letGo();
  await busy.waitFor({ state: 'detached' });
  expect(await priority(agent, 'Urgent').count()).toBe(1);
});

/** How many tickets the rail of the queue says a slice has. */
async function sliceCount(page: Page, name: string): Promise<number> {
  const slice = page
    .getByRole('navigation', { name: 'Queue' })
    .getByRole('link', { name: new RegExp(`^${name}\\s*\\d`) });
  return Number(/\d+$/.exec((await slice.textContent()) ?? '')?.[0]);
}

function countLoads(page: Page): () => number {
  let count = 0;
  page.on('load', () => {
    count += 1;
  });
  return () => count;
}
