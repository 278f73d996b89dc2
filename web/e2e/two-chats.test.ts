import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openNow } from '../../api/test/chats.ts';
import { overflow, violations } from './axe.ts';
import { closeTicket, createTicket, startChat, stepChat, writeInChat } from './by-api.ts';
import { hoursOf, inList, says, takesChats } from './chats.ts';
import { cloud } from './desks.ts';
import { messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const yuki = 'yuki@hoshizora.example';

const setHours = hoursOf(stage);
beforeAll(() => setHours(openNow.settings.workingHours));

interface Heard {
  tones: number;
  notes: { title: string; body?: string; click: () => void }[];
  isHidden: boolean;
}
declare global {
  interface Window {
    heard: Heard;
  }
}

/** Has a page remember what its browser was told to play and to show, and lets it be out of sight. */
function listen(): void {
  const heard: Heard = { tones: 0, notes: [], isHidden: false };
  window.heard = heard;
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (when) {
    heard.tones += 1;
    start.call(this, when);
  };
  Object.defineProperty(document, 'hidden', { get: () => heard.isHidden });
  window.Notification = class extends EventTarget {
    static readonly permission = 'granted';
    static readonly requestPermission = async () => 'granted';
    constructor(title: string, options?: NotificationOptions) {
      super();
      const click = () => this.dispatchEvent(new Event('click'));
      heard.notes.push({ title, ...(options?.body !== undefined && { body: options.body }), click });
    }
    close() {}
  } as unknown as typeof Notification;
}

const tones = (page: Page) => page.evaluate(() => window.heard.tones);
/** How many chats have just been rung for, and stay silent. */
const ringing = (page: Page) =>
  page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    return held.filter(({ name }) => name?.startsWith('parley.chime')).length;
  });
const notes = (page: Page) => page.evaluate(() => window.heard.notes.map(({ title, body }) => `${title}: ${body}`));
const leave = (page: Page, isHidden: boolean) =>
  page.evaluate((hidden) => {
    window.heard.isHidden = hidden;
  }, isHidden);

async function chooseRing(page: Page, isWanted: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Sound and notifications' }).click();
  for (const name of ['Play a sound', 'Notify me']) await page.getByRole('checkbox', { name }).setChecked(isWanted);
  await page.keyboard.press('Escape');
}

test('an agent has two chats at once, each with its own draft, and is told of both as they chose', async () => {
  const first = await stage.open('about:blank', { as: yuki });
  const second = await stage.open('about:blank', { as: cloud.customer });
  await closeTicket(first, await createTicket(first, 'A bongo of before', { body: 'It was full.' }));
  await createTicket(first, 'A bongo of today', { body: 'It is full.' });
  const agent = await stage.open('about:blank', { as: cloud.agent });
  await agent.addInitScript(listen);
  await agent.goto('/chats');
  await takesChats(agent).click();
  await expect.poll(() => takesChats(agent).getAttribute('aria-checked')).toBe('true');

  // Nothing sounds before it is chosen; then it does, and is heard at once.
  const ofYuki = await startChat(first, 'cloud', 'My bongo volume is full.');
  await stepChat(first, 'askForPerson', ofYuki);
  const waiting = inList(agent, 'Waiting', 'Yuki Sakamoto');
  await waiting.filter({ hasText: 'My bongo volume is full.' }).waitFor();
  await waiting.getByText(/^Waiting for (< 1|\d+) min$/).waitFor();
  expect(await tones(agent)).toBe(0);
  await chooseRing(agent, true);
  await expect.poll(() => tones(agent)).toBe(2);
  const ofLars = await startChat(second, 'cloud', 'My sable volume is full.');
  await stepChat(second, 'askForPerson', ofLars);
  await inList(agent, 'Waiting', 'Lars Holmgren').waitFor();
  await expect.poll(() => tones(agent)).toBe(4);
  // Whoever sees it needn't be notified of it.
  expect(await notes(agent)).toEqual([]);

  for (const name of ['Yuki Sakamoto', 'Lars Holmgren']) {
    await inList(agent, 'Waiting', name).click();
    await agent.getByRole('button', { name: 'Accept', exact: true }).click();
    await inList(agent, 'Yours', name).waitFor();
    await says(agent, 'You have this chat.');
  }
  const field = agent.getByRole('textbox', { name: 'Message' });
  const drafts = { 'Yuki Sakamoto': 'Half a word for Yuki', 'Lars Holmgren': 'Half a word for Lars' };
  const open = async (name: string) => {
    await inList(agent, 'Yours', name).click();
    await agent.getByRole('heading', { name, exact: true }).waitFor();
  };
  for (const [name, draft] of Object.entries(drafts)) {
    await open(name);
    await expect.poll(() => field.textContent()).toBe('');
    await field.click();
    await agent.keyboard.type(draft);
    await expect.poll(() => field.textContent()).toBe(draft);
  }
  for (const [name, draft] of Object.entries(drafts)) {
    await open(name);
    await expect.poll(() => field.textContent()).toBe(draft);
  }

  // The customer beside it: what is open, and what was.
  await open('Yuki Sakamoto');
  const customer = agent.getByRole('complementary', { name: 'Customer' });
  await customer.getByRole('link', { name: 'A bongo of today' }).waitFor();
  await customer.getByText('Their tickets before').waitFor();
  await customer.getByRole('link', { name: 'A bongo of before' }).waitFor();
  expect(await violations(agent)).toEqual([]);

  // Of one chat there is no second tone for a moment.
  await expect.poll(() => ringing(agent)).toBe(0);
  await leave(agent, true);
  await writeInChat(second, ofLars, 'Is anybody there?');
  await expect.poll(() => notes(agent)).toEqual(['Lars Holmgren wrote to you: Is anybody there?']);
  await expect.poll(() => tones(agent)).toBe(6);
  await leave(agent, false);
  await agent.evaluate(() => window.heard.notes[0]?.click());
  await agent.getByRole('heading', { name: 'Lars Holmgren', exact: true }).waitFor();
  await messages(agent, 'Is anybody there?').waitFor();

  // What is not wanted any more is not done.
  await chooseRing(agent, false);
  await leave(agent, true);
  await writeInChat(first, ofYuki, 'And for me?');
  await inList(agent, 'Yours', 'Yuki Sakamoto').filter({ hasText: 'And for me?' }).waitFor();
  expect([await tones(agent), (await notes(agent)).length]).toEqual([6, 1]);

  await agent.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => overflow(agent)).toBe(0);
  await stepChat(agent, 'endChat', ofYuki);
  await stepChat(agent, 'endChat', ofLars);
  await agent.goto('/chats');
  await takesChats(agent).click();
  await expect.poll(() => takesChats(agent).getAttribute('aria-checked')).toBe('false');
});
