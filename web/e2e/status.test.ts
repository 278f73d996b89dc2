import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflow, violations } from './axe.ts';
import { cloud } from './desks.ts';
import { setStage } from './stage.ts';

// What the cloud desk's team tells of its services. All of it is taken away at the end of each test.

const stage = setStage();
const path = '/help/cloud/status';
const katrin = 'katrin@cloudfactory.example';

const field = (page: Page, label: string) => page.getByRole('textbox', { name: label });
const minute = 60_000;
/** As a field for a day and a time takes it, by the clock of Berlin. */
const inBerlin = (at: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T');

test('what is written of an incident outlasts a reload, and says since when it is so', async () => {
  const title = 'Marmalade is out';
  const agent = await stage.open(path, { as: cloud.agent });
  await agent.getByRole('button', { name: 'New incident' }).click();
  await field(agent, 'What is wrong').fill(title);
  await agent.getByLabel('Since').fill(inBerlin(Date.now() + 60 * minute));
  await agent.getByRole('button', { name: 'Add a component' }).click();
  await field(agent, 'What to say').fill('There is none left.');
  await agent.getByRole('button', { name: 'Post incident' }).click();
  await agent.getByText('Choose a moment of the last 7 days, not one to come.').waitFor();
  expect(await violations(agent)).toEqual([]);

  const began = Date.now() - 90 * minute;
  await agent.getByLabel('Since').fill(inBerlin(began));
  await agent.reload();
  await agent.getByRole('button', { name: 'New incident' }).click();
  expect(await field(agent, 'What is wrong').inputValue()).toBe(title);
  expect(await agent.getByLabel('Since').inputValue()).toBe(inBerlin(began));
  expect(await agent.getByRole('combobox', { name: 'Component' }).count()).toBe(1);
  await agent.getByRole('button', { name: 'Post incident' }).click();
  const incident = agent.getByRole('article', { name: title });
  await incident.getByText('Began 1 h ago').waitFor();
  expect(await violations(agent)).toEqual([]);

  // Posted, nothing of it is left in the form.
  await agent.getByRole('button', { name: 'New incident' }).click();
  expect(await field(agent, 'What is wrong').inputValue()).toBe('');
  await field(agent, 'What is wrong').fill('Never mind');
  await agent.getByRole('button', { name: 'Discard draft' }).click();
  await agent.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await agent.getByRole('button', { name: 'New incident' }).click();
  expect(await field(agent, 'What is wrong').inputValue()).toBe('');
  await stage.parley.db.incident.deleteMany({ where: { title } });
});

test('who writes an update hears of another, and posts the stage that it has by then', async () => {
  const title = 'Marmalade is sour';
  const [one, other] = [await stage.open(path, { as: cloud.agent }), await stage.open(path, { as: katrin })];
  await one.getByRole('button', { name: 'New incident' }).click();
  await field(one, 'What is wrong').fill(title);
  await field(one, 'What to say').fill('Somebody has complained.');
  await one.getByRole('button', { name: 'Post incident' }).click();

  const writing = async (page: Page, words: string) => {
    await page.getByRole('article', { name: title }).getByRole('button', { name: 'Post update' }).click();
    await field(page, 'What to say').fill(words);
    return page.getByRole('form', { name: `Update of “${title}”` });
  };
  const late = await writing(other, 'We are tasting it.');
  const early = await writing(one, 'It was the sugar.');
  await early.getByRole('combobox', { name: 'Stage' }).click();
  await one.getByRole('option', { name: 'Monitoring' }).click();
  await early.getByRole('button', { name: 'Post update' }).click();
  await other.getByRole('article', { name: title }).getByText('It was the sugar.').waitFor();

  await late.getByRole('button', { name: 'Post update' }).click();
  await late.getByText('Somebody has posted meanwhile.').waitFor();
  expect(await late.getByRole('combobox', { name: 'Stage' }).textContent()).toContain('Monitoring');
  expect(await field(other, 'What to say').inputValue()).toBe('We are tasting it.');
  await late.getByRole('button', { name: 'Post update' }).click();
  await one.getByRole('article', { name: title }).getByText('We are tasting it.').waitFor();
  const { stage: reached } = await stage.parley.db.incident.findFirstOrThrow({ where: { title } });
  expect(reached).toBe('MONITORING');
  await stage.parley.db.incident.deleteMany({ where: { title } });
});

test('planned work is moved, of which its readers hear, and called off', async () => {
  const title = 'New jars';
  const reader = await stage.open(path, { as: cloud.customer });
  const agent = await stage.open(path, { as: cloud.agent, viewport: { width: 360, height: 740 } });
  await agent.getByRole('button', { name: 'Plan maintenance' }).click();
  await field(agent, 'What is done').fill(title);
  await field(agent, 'What to say').fill('Lids may be loose.');
  const [start, end] = [Date.now() + 3 * 24 * 60 * minute, Date.now() + (3 * 24 * 60 + 30) * minute];
  await agent.getByLabel('From').fill(inBerlin(start));
  await agent.getByRole('checkbox', { name: 'API, Everywhere' }).check();
  await agent.reload();
  await agent.getByRole('button', { name: 'Plan maintenance' }).click();
  await agent.getByRole('button', { name: 'Announce' }).click();
  await agent.getByText('Choose a day and a time.').waitFor();
  await agent.getByLabel('Until').fill(inBerlin(end));
  await agent.getByRole('button', { name: 'Announce' }).click();
  const announced = reader.getByRole('article', { name: title });
  await announced.getByText('Lids may be loose.').waitFor();
  const before = await announced.getByRole('time').textContent();

  const work = agent.getByRole('article', { name: title });
  await work.getByRole('button', { name: 'Move' }).click();
  expect(await agent.getByLabel('From').inputValue()).toBe(inBerlin(start));
  expect(await violations(agent)).toEqual([]);
  expect(await overflow(agent)).toBe(0);
  await agent.getByLabel('Until').fill(inBerlin(start));
  await work.getByRole('button', { name: 'Move' }).click();
  await agent.getByText('Choose a moment after the start').waitFor();
  const later = 24 * 60 * minute;
  await agent.getByLabel('From').fill(inBerlin(start + later));
  await agent.getByLabel('Until').fill(inBerlin(end + later));
  await work.getByRole('button', { name: 'Move' }).click();
  await work.getByRole('button', { name: 'Call off' }).waitFor();
  await expect.poll(() => announced.getByRole('time').getAttribute('datetime')).toBe(whole(start + later));
  expect(await announced.getByRole('time').textContent()).not.toBe(before);

  await work.getByRole('button', { name: 'Call off' }).click();
  await agent.getByRole('alertdialog').getByRole('button', { name: 'Call off' }).click();
  await announced.waitFor({ state: 'detached' });
  await stage.parley.db.maintenance.deleteMany({ where: { title } });
});

test('what is written of a component outlasts a reload', async () => {
  const admin = await stage.open(path, { as: katrin });
  await admin.getByRole('button', { name: 'Components' }).click();
  await admin.getByRole('button', { name: 'Add a component' }).click();
  await field(admin, 'Name').fill('Marmalade');
  await admin.reload();
  await admin.getByRole('button', { name: 'Components' }).click();
  await admin.getByRole('button', { name: 'Add a component' }).click();
  expect(await field(admin, 'Name').inputValue()).toBe('Marmalade');
  await admin.getByRole('button', { name: 'Add', exact: true }).click();
  await admin.getByRole('button', { name: 'Edit Marmalade' }).click();
  expect(await admin.getByRole('button', { name: 'Discard draft' }).count()).toBe(0);
  await stage.parley.db.statusComponent.deleteMany({ where: { name: 'Marmalade' } });
});

/** The whole minute that a moment is in. */
const whole = (at: number): string => new Date(Math.floor(at / minute) * minute).toISOString();
