import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflow, violations } from './axe.ts';
import { cloud } from './desks.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const path = '/knowledge/cloud/categories';
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

test('two agents rename a category: what is typed outlasts a reload, and who saves last sees both and decides', async () => {
  const [one, other] = [
    await stage.open(path, { as: cloud.agent }),
    await stage.open(path, { as: 'katrin@cloudfactory.example', viewport: { width: 360, height: 740 } }),
  ];
  await one.getByRole('button', { name: 'New category' }).click();
  await field(one, 'Name').fill('Compote');
  await field(one, 'Description').fill('All of it.');
  await one.reload();
  await one.getByRole('button', { name: 'New category' }).click();
  expect(await field(one, 'Description').inputValue()).toBe('All of it.');
  await one.getByRole('button', { name: 'Add category' }).click();

  await other.getByRole('button', { name: 'Edit Compote' }).click();
  await field(other, 'Description').fill('All of it, as Katrin says.');
  await one.getByRole('button', { name: 'Edit Compote' }).click();
  await field(one, 'Description').fill('All of it, as Piotr says.');
  await one.getByRole('button', { name: 'Save' }).click();
  await one.getByRole('dialog').waitFor({ state: 'detached' });

  const overtaken = other.getByRole('region', { name: 'Changed meanwhile' });
  await overtaken.getByRole('deletion').filter({ hasText: 'Piotr' }).waitFor();
  await overtaken.getByRole('insertion').filter({ hasText: 'Katrin' }).waitFor();
  expect(await violations(other)).toEqual([]);
  expect(await overflow(other)).toBe(0);
  await overtaken.getByRole('button', { name: 'Keep mine' }).click();
  await other.getByRole('button', { name: 'Save' }).click();
  await one.getByText('All of it, as Katrin says.').waitFor();
  await stage.parley.db.articleCategory.deleteMany({ where: { title: 'Compote' } });
});
