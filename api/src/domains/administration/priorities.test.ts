import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type AdministeredDesk,
  issuesOf,
  openAdministeredDesk,
  priorityInput,
} from '../../../test/administered-desk.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Data } from '../../../test/client.ts';

let app: TestApp;
let world: AdministeredDesk['world'];
let seen: AdministeredDesk['seen'];
let send: AdministeredDesk['send'];

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ world, seen, send } = await openAdministeredDesk(app));
});

describe('priorities', () => {
  test('can be renamed, reordered, added and made the default', async () => {
    const priorities = (await seen()).desk.priorities.map(priorityInput).reverse();
    for (const priority of priorities) priority.isDefault = false;
    const added = { label: 'P5 Whenever', definition: 'No hurry.', isDefault: true };
    expect((await send('updatePriorities', { priorities: [...priorities, added] })).errors).toBeUndefined();
    const after = (await seen()).desk.priorities;
    expect(after.map(({ slug, rank }: Data) => `${rank} ${slug}`)).toEqual([
      '1 p4',
      '2 p3',
      '3 p2',
      '4 p1',
      '5 p5-whenever',
    ]);
    const { id } = await world.openTicket();
    const { node } = await world.owner.data(
      'query ($id: ID!) { node(id: $id) { ... on Ticket { priority { label } } } }',
      { id },
    );
    expect(node.priority.label).toBe('P5 Whenever');
  });

  test('that tickets have stay, one is the default, and each mistake has its field', async () => {
    await world.openTicket();
    const priorities = (await seen()).desk.priorities.map(priorityInput);
    const used = priorities.find(({ isDefault }: Data) => isDefault);
    const rest = priorities.filter((priority: Data) => priority !== used);
    const unused = rest.map((priority: Data, index: number) => ({ ...priority, isDefault: index === 0 }));
    expect(issuesOf((await send('updatePriorities', { priorities: unused })).errors)).toEqual([
      'priorities NOT_ALLOWED',
    ]);
    expect(
      issuesOf((await send('updatePriorities', { priorities: [used, { ...rest[0], label: '' }] })).errors),
    ).toEqual(['priorities.1.label REQUIRED']);
    const two = [used, { ...rest[0], isDefault: true }, ...rest.slice(1)];
    expect(issuesOf((await send('updatePriorities', { priorities: two })).errors)).toEqual(['priorities NOT_ALLOWED']);
    expect((await send('updatePriorities', { priorities: [used] })).errors).toBeUndefined();
  });
});
