import { expect, test } from 'vitest';
import { overflow, violations } from './axe.ts';
import { licenses } from './desks.ts';
import { openTicket } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page can be read and used by everybody, ${colorScheme}`, async () => {
    const visitor = await stage.open('/sign-in', { colorScheme });
    await visitor.getByRole('heading', { name: 'Sign in' }).waitFor();
    await visitor.getByText('Look around as').waitFor();
    expect(await violations(visitor), '/sign-in').toEqual([]);

    const customer = await stage.open('/tickets', { as: licenses.customer, colorScheme });
    await customer.getByRole('article').first().waitFor();
    expect(await violations(customer), '/tickets').toEqual([]);
    await customer.goto('/tickets/new');
    await customer.getByRole('textbox', { name: licenses.words.body }).waitFor();
    expect(await violations(customer), '/tickets/new').toEqual([]);
    await customer.goto('/tickets');
    const reference = await openTicket(customer, licenses, `Read by everybody, ${colorScheme}`);
    await customer.getByRole('textbox', { name: 'Reply' }).waitFor();
    expect(await violations(customer), '/tickets/$reference').toEqual([]);

    const agent = await stage.open('/queue', { as: licenses.agent, colorScheme });
    await agent.getByRole('link', { name: `Read by everybody, ${colorScheme}` }).waitFor();
    expect(await violations(agent), '/queue').toEqual([]);
    await agent.goto(`/queue/${reference}`);
    await agent.getByRole('textbox', { name: 'Reply' }).waitFor();
    expect(await violations(agent), '/queue/$reference').toEqual([]);
  });
}

test('no page scrolls sideways on a phone of 360 pixels', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const visitor = await stage.open('/sign-in', phone);
  await visitor.getByText('Look around as').waitFor();
  expect(await overflow(visitor), '/sign-in').toBe(0);

  const customer = await stage.open('/tickets', { as: licenses.customer, ...phone });
  await customer.getByRole('article').first().waitFor();
  expect(await overflow(customer), '/tickets').toBe(0);
  await customer.goto('/tickets/new');
  await customer.getByRole('textbox', { name: licenses.words.body }).waitFor();
  expect(await overflow(customer), '/tickets/new').toBe(0);
  await customer.goto('/tickets');
  const reference = await openTicket(customer, licenses, `Supercalifragilistic${'expialidocious'.repeat(9)}`);
  await customer.getByRole('textbox', { name: 'Reply' }).waitFor();
  expect(await overflow(customer), '/tickets/$reference').toBe(0);
  await customer.goto('/tickets');
  await customer.getByRole('article').first().waitFor();
  expect(await overflow(customer), '/tickets, with a long word').toBe(0);

  const agent = await stage.open('/queue', { as: licenses.agent, ...phone });
  await agent.getByRole('list', { name: 'Unassigned' }).waitFor();
  expect(await overflow(agent), '/queue').toBe(0);
  await agent.goto(`/queue/${reference}`);
  await agent.getByRole('textbox', { name: 'Reply' }).waitFor();
  expect(await overflow(agent), '/queue/$reference').toBe(0);
});
