import { afterAll, beforeAll, expect, it } from 'vitest';
import { observability } from '../../prisma/demo/desks/observability.ts';
import type { NewDesk } from '../src/domains/desks/new-desk.ts';
import { startTestApp, type TestApp } from './app.ts';
import { worksNow } from './chats.ts';
import { type Everybody, openEverybody } from './everybody.ts';
import { liveCursor } from './fixtures.ts';

/** Something that happens, and what each stream tells of it to each role, as lines of `stream | roles | what is told`. */
export interface Transition {
  readonly act: (world: Everybody, app: TestApp) => Promise<unknown>;
  /** Made ready before anybody follows. */
  readonly first?: (world: Everybody) => Promise<unknown>;
  readonly hidesAgents?: true;
  /** Who is not named is told nothing. */
  readonly told: string;
}

/** Who may follow what: all others are refused alike, whether or not there is such a thing. */
export const whoMayFollow = `
  ticket    | owner member submitter agent admin                   | open
  workspace | owner member submitter                               | open
  elsewhere | submitter stranger                                   | open
  queue     | agent admin                                          | open
  mine      | owner member submitter stranger agent admin outsider | open
  desk      | owner member submitter stranger agent admin outsider | open
  access    | owner member submitter stranger agent admin outsider | open
  exports   | owner member submitter stranger agent admin outsider | open
  chat      | owner member submitter agent admin                   | open
  chats     | agent admin                                          | open
  status    | owner member submitter stranger agent admin          | open
  ticket    | stranger outsider                                    | NOT_FOUND
  chat      | stranger outsider                                    | NOT_FOUND
  status    | outsider                                             | NOT_FOUND
  chats     | owner member submitter stranger outsider             | FORBIDDEN
  workspace | stranger agent admin outsider                        | FORBIDDEN
  elsewhere | owner member agent admin outsider                    | FORBIDDEN
  queue     | owner member submitter stranger outsider             | FORBIDDEN`;

/** A desk that has everything there is a stream of. */
export const deskWithAll: NewDesk = worksNow({
  ...observability,
  settings: { ...observability.settings, features: [...observability.settings.features, 'CHAT', 'STATUS_PAGE'] },
});

/** Lines of a table: a stream, who follows it, and what they are told. */
export function table(rows: readonly (readonly [stream: string, role: string, told: string])[]): Set<string> {
  const lines = new Map<string, string[]>();
  for (const [stream, role, told] of rows) {
    const line = `${stream} | ${told}`;
    lines.set(line, [...(lines.get(line) ?? []), role]);
  }
  return new Set([...lines].map(([line, roles]) => line.replace(' | ', ` | ${roles.join(' ')} | `)));
}

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());

/** The same of how it is written down. */
export const tableIn = (text: string): Set<string> =>
  new Set(
    text
      .trim()
      .split('\n')
      .map((line) => cellsOf(line).join(' | ')),
  );

const opensTo = (kind: string, role: string) =>
  whoMayFollow.split('\n').some((line) => {
    const [stream, roles, answer] = cellsOf(line);
    return stream === kind && answer === 'open' && roles?.split(' ').includes(role);
  });

/** An app for the tests of a file, whose streams say often that nothing has happened. */
export function useApp(): () => TestApp {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ heartbeatMs: 100 });
  });
  afterAll(() => app.stop());
  return () => app;
}

/** A test for each: everybody follows all they may while it happens, and ends up with what they would see by asking. */
export function testTransitions(app: () => TestApp, transitions: Readonly<Record<string, Transition>>): void {
  it.each(Object.entries(transitions))('when %s', async (_name, { first, act, hidesAgents, told }) => {
    const world = await openEverybody(app(), { ...deskWithAll, ...(hidesAgents && { showsAgentNames: false }) });
    await first?.(world);
    const followed = await world.follow((kind, role) => opensTo(kind, role));
    await act(world, app());
    // So that only what is said from now on settles them, also of what is in no log.
    await app().db.liveEvent.create({ data: { type: 'TICKET_CHANGED', topics: ['nobody'] } });
    const cursor = await liveCursor(world.clients.outsider);
    await Promise.all(followed.map(({ stream }) => stream.settled(cursor)));

    const heard = followed.map(({ kind, role, stream }) => [kind, role, stream.told()] as const);
    expect(table(heard.filter(([, , words]) => words !== ''))).toEqual(tableIn(told));
    await Promise.all(followed.map(({ kind, role, stream }) => stream.expectTrue(`${kind} of ${role}`)));
    await world.leave();
  });
}

/** A mutation as one of them, which must succeed. */
export const run = (query: string) => (world: Everybody, role: keyof Everybody['clients'], variables: object) =>
  world.clients[role].data(query, { ...variables });
