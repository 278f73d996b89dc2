import { expect, test } from 'vitest';
import { licenses, observability } from './desks.ts';
import { openTicket, signIn } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

test('an address that is nobody’s says so and leads back', async () => {
  const page = await stage.open('/no-such-page', { as: licenses.customer });
  await page.getByText('There is no page at this address').waitFor();
  await page.getByRole('link', { name: 'Go to your tickets' }).click();
  await page.getByRole('heading', { name: 'Tickets', exact: true }).waitFor();
});

test('a ticket of others and a reference of nobody look the same', async () => {
  const owner = await stage.open('/tickets', { as: licenses.customer });
  const reference = await openTicket(owner, licenses, 'Not for others');
  const shown: (string | null)[] = [];
  for (const each of [reference, 'TKT-AAAAA-AAAA']) {
    const stranger = await stage.open(`/tickets/${each}`, { as: observability.customer });
    await stranger.getByText('There is no such ticket for you').waitFor();
    shown.push(await stranger.getByRole('main').textContent());
  }
  expect(shown[0]).toBe(shown[1]);

  const agentOfAnotherDesk = await stage.open(`/queue/${reference}`, { as: observability.agent });
  await agentOfAnotherDesk.getByText('no such ticket').waitFor();
  expect(await agentOfAnotherDesk.getByText('Not for others').count()).toBe(0);
});

test('a customer is told that the queue is the team’s', async () => {
  const page = await stage.open('/queue', { as: licenses.customer });
  await page.getByText('This page is for the support team').waitFor();
});

test('the help of a desk leads to the answers that it has', async () => {
  const linksOf = async (desk: string) => {
    const page = await stage.open(`/help/${desk}`);
    await page.getByRole('heading', { name: 'Support', level: 1 }).waitFor();
    return () => page.getByRole('navigation', { name: 'Help' }).getByRole('link').allTextContents();
  };
  await expect.poll(await linksOf('cloud')).toEqual(['Support', 'Articles', 'FAQ']);
  await expect.poll(await linksOf('licenses')).toEqual(['Support']);
});

test('the start leads customers to their tickets and agents to their queue', async () => {
  const customer = await stage.open('/', { as: licenses.customer });
  await customer.waitForURL('**/tickets');
  const agent = await stage.open('/', { as: licenses.agent });
  await agent.waitForURL('**/queue');
});

test('an address that asks for what can’t be is read without that: another site to return to, an order of nothing', async () => {
  const signedOut = await stage.open('/sign-in?return=https://evil.example/x');
  await signIn(signedOut, licenses.customer);
  await signedOut.waitForURL('**/tickets');
  await signedOut.goto('/sign-in?return=https://evil.example/x');
  await signedOut.waitForURL('**/tickets');
  await signedOut.goto('/tickets?sort=nothing&tab=nothing');
  await signedOut.getByRole('article').first().waitFor();
});

test('the playground asks who is signed out to sign in first', async () => {
  const page = await stage.open('/graphql');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(new URL(page.url()).searchParams.get('return')).toBe('/graphql');
});
