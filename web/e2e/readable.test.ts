import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNow } from '../../api/test/chats.ts';
import { overflow, violations } from './axe.ts';
import { createTicket, openIncident, startChat, stepChat, writeInChat } from './by-api.ts';
import { hoursOf } from './chats.ts';
import { cloud, licenses } from './desks.ts';
import { messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const setHours = hoursOf(stage);

const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

// What the pages are about. All of it but the ticket is taken away at the end.
const ticket = { subject: `Supercalifragilistic${'expialidocious'.repeat(9)}`, reference: '' };
const chat = { question: 'How do I add a firewall rule?', id: '' };
const incident = `Marmalade ${'drips'.repeat(20)}`;
const article = 'private-networks';

beforeAll(async () => {
  await setHours(openNow.settings.workingHours);
  const reader = await stage.open('about:blank', { as: licenses.customer });
  ticket.reference = (await createTicket(reader, ticket.subject, { body: 'It fails.' })).reference;

  const customer = await stage.open('about:blank', { as: cloud.customer });
  const agent = await stage.open('about:blank', { as: cloud.agent });
  chat.id = await startChat(customer, 'cloud', chat.question);
  await stepChat(customer, 'askForPerson', chat.id);
  await stepChat(agent, 'acceptChat', chat.id);
  await writeInChat(
    agent,
    chat.id,
    `In ${'Network'.repeat(20)}, or:\n\n\`\`\`bash\ncfx firewall rule add --group web\n\`\`\``,
  );
  await openIncident(agent, 'cloud', incident);

  const { articleRevision } = stage.parley.db;
  const { id: _, ...first } = await articleRevision.findFirstOrThrow({ where: { article: { slug: article } } });
  const text = first.text.replace('Plan the addresses', 'Choose the addresses');
  await articleRevision.create({ data: { ...first, richText: first.richText!, text, version: 2, title: 'Networks' } });
});

afterAll(async () => {
  const { db } = stage.parley;
  await db.articleRevision.deleteMany({ where: { version: 2, article: { slug: article } } });
  await db.incident.deleteMany({ where: { title: incident } });
  const page = await stage.open('about:blank', { as: cloud.customer });
  await stepChat(page, 'endChat', chat.id);
  await page.context().close();
});

interface ReadPage {
  readonly path: string;
  /** There once the page has all that it shows. */
  readonly shows: (page: Page) => Locator;
  /** What is done before it is looked at. */
  readonly first?: (page: Page) => Promise<void>;
}

const field = (name: string) => (page: Page) => page.getByRole('textbox', { name, exact: true });

/** `$reference` and `$chat` stand for those that the file has made. */
const readers: { who: string; as?: string; pages: ReadPage[] }[] = [
  {
    who: 'a visitor',
    pages: [
      { path: '/sign-in', shows: (page) => page.getByText('Look around as') },
      {
        path: `/help/cloud/articles/${article}`,
        shows: (page) => page.getByRole('region', { name: 'Related articles' }),
      },
      { path: '/help/cloud/articles?q=fierwall', shows: (page) => page.locator('mark').first() },
      { path: '/help/cloud/faq#billing-cycle', shows: (page) => page.getByText('The cycle is the calendar month') },
      { path: '/help/cloud/status', shows: (page) => page.getByRole('article', { name: incident }) },
    ],
  },
  {
    who: 'a customer of the licences’ desk',
    as: licenses.customer,
    pages: [
      { path: '/tickets', shows: (page) => page.getByRole('link', { name: ticket.subject }) },
      { path: '/tickets/new', shows: field(licenses.words.body) },
      { path: '/tickets/$reference', shows: field('Reply') },
    ],
  },
  {
    who: 'an agent of it',
    as: licenses.agent,
    pages: [
      { path: '/queue', shows: (page) => page.getByRole('list', { name: 'Unassigned' }) },
      { path: '/queue/$reference', shows: field('Reply') },
    ],
  },
  {
    who: 'a customer of the cloud desk',
    as: cloud.customer,
    pages: [
      { path: '/help/cloud', shows: (page) => page.getByRole('list', { name: 'Elsewhere' }) },
      { path: '/help/cloud/chat?chat=$chat', shows: (page) => messages(page, 'cfx firewall') },
    ],
  },
  {
    who: 'an agent of it who writes',
    as: cloud.agent,
    pages: [
      {
        path: '/help/cloud/status',
        shows: (page) => page.getByRole('form', { name: `Update of “${incident}”` }),
        first: (page) =>
          page.getByRole('article', { name: incident }).getByRole('button', { name: 'Post update' }).click(),
      },
      { path: '/chats/$chat', shows: (page) => messages(page, 'cfx firewall') },
      { path: `/knowledge/cloud/articles/${article}`, shows: field('Text') },
      { path: `/knowledge/cloud/articles/${article}/revisions`, shows: (page) => page.getByRole('insertion').first() },
    ],
  },
];

test.each(readers)(
  '$who can read and use every page, wide and on a phone, in the light and in the dark',
  async ({ as, pages }) => {
    const look = async (screen: typeof wide) => {
      const page = await stage.open('about:blank', { ...screen, ...(as && { as }) });
      for (const { path, shows, first } of pages) {
        await page.goto(path.replace('$reference', ticket.reference).replace('$chat', encodeURIComponent(chat.id)));
        await first?.(page);
        await shows(page).waitFor();
        const where = `${path}, ${screen.viewport.width} pixels wide`;
        expect.soft(await overflow(page), `${where}, scrolls sideways`).toBe(0);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await violations(page), `${where}, ${colorScheme}`).toEqual([]);
        }
      }
    };
    await Promise.all([look(wide), look(phone)]);
  },
);
