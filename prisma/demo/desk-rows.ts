import { readdirSync, readFileSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { parseReplies } from './article-script.ts';
import type { DemoDesk } from './demo-desks.ts';
import type { DemoRows } from './demo-rows.ts';
import { bodyOf, knowledgeRows } from './knowledge-rows.ts';
import type { DemoWorkspace } from './people/cast.ts';
import { replayTicket } from './replay-ticket.ts';
import { seenRows } from './seen-rows.ts';
import { statusRows } from './status/status-rows.ts';
import { parseTicketScripts, type TicketScript } from './ticket-script.ts';

const day = 86_400_000;

/** A desk with its team, customers and tickets as they stand at `now`. `people` are the ids of everybody by key. */
export function deskRows(demoDesk: DemoDesk, people: ReadonlyMap<string, string>, now: Date) {
  const { newDesk, cast } = demoDesk;
  const { settings, ticketTypes, priorities, ...facts } = newDesk;
  const createdAt = new Date(now.getTime() - 700 * day);
  const newId = () => uuidv7({ msecs: createdAt.getTime() });
  const deskId = newId();
  const person = (key: string) => known(people.get(key), key);
  const team = new Map(cast.team.map(({ key }) => [key, person(key)]));

  const types = ticketTypes.map((type, position) => ({ id: newId(), deskId, ...type, position }));
  const ticketType = types.map(({ blankForm: _, ...type }) => type);
  const blankForm = types.flatMap(({ id: ticketTypeId, blankForm }) => {
    if (!blankForm) return [];
    const { file, ...facts } = blankForm;
    return [{ ticketTypeId, ...facts, content: new Uint8Array(readFileSync(file)) }];
  });
  const priority = priorities.map((each) => ({ id: newId(), deskId, ...each }));
  const places = cast.workspaces.map((workspace) => placeOf(workspace, newId));

  const played = readTicketScripts(demoDesk.tickets).map((script) => {
    const { id, workspace, licenses } = placeFor(script, places);
    const rows = replayTicket(script, {
      now,
      newDesk,
      deskId,
      workspace,
      workspaceId: id,
      person,
      isTeam: (key) => team.has(key),
      type: (slug) =>
        known(
          ticketType.find((type) => type.slug === slug),
          slug,
        ).id,
      priority: (slug) =>
        known(
          priority.find((each) => each.slug === slug),
          slug,
        ),
      license: (suffix) =>
        known(
          licenses.find(({ keySuffix }) => keySuffix === suffix),
          suffix,
        ).id,
    });
    return { ...rows, seen: seenRows(rows, now, [...team.values()], Object.keys(workspace.members).map(person)) };
  });

  return {
    desk: { id: deskId, ...facts, ...settings, createdAt, updatedAt: createdAt },
    deskMember: cast.team.map(({ key, role }) => ({ deskId, personId: person(key), role, createdAt })),
    ticketType,
    blankForm,
    priority,
    workspace: places.map(({ id, workspace: { name, kind } }) => ({ id, deskId, name, kind, createdAt })),
    workspaceMember: places.flatMap(({ id, workspace }) =>
      Object.entries(workspace.members).map(([key, role]) => ({
        workspaceId: id,
        personId: person(key),
        role,
        createdAt,
      })),
    ),
    license: places.flatMap(({ id, licenses }) =>
      licenses.map(({ expiresInDays, ...license }) => ({
        ...license,
        workspaceId: id,
        expiresAt: expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * day),
        createdAt,
      })),
    ),
    conversation: played.map(({ conversation }) => conversation),
    threadItem: played.flatMap(({ items }) => items),
    files: played.flatMap(({ files }) => files),
    ticket: played.map(({ ticket }) => ticket),
    ticketSeen: played.flatMap(({ seen }) => seen),
    ...knowledgeRows(demoDesk.articles, { deskId, now, person }),
    ...statusRows(demoDesk.status, { deskId, now, createdAt, person }),
    cannedReply: parseReplies(readFileSync(demoDesk.replies, 'utf8')).map(({ title, shortcut, markdown }) => ({
      deskId,
      title,
      shortcut,
      ...bodyOf({ title, markdown }),
      createdAt,
      updatedAt: createdAt,
    })),
  } satisfies Partial<Record<keyof DemoRows | 'pictures', unknown>>;
}

/** The scripts of one desk, those of one file after the other. */
export function readTicketScripts(folder: URL): TicketScript[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => parseTicketScripts(readFileSync(new URL(file, folder), 'utf8')));
}

interface Place {
  id: string;
  workspace: DemoWorkspace;
  licenses: (DemoWorkspace['licenses'][number] & { id: string })[];
}

function placeOf(workspace: DemoWorkspace, newId: () => string): Place {
  return {
    id: newId(),
    workspace,
    licenses: workspace.licenses.map((license) => ({ id: newId(), ...license })),
  };
}

function placeFor({ subject, submitter, workspace: key }: TicketScript, places: Place[]): Place {
  const [place, another] = places.filter(
    ({ workspace }) => Object.hasOwn(workspace.members, submitter) && (key === null || workspace.key === key),
  );
  if (!place || another) throw new Error(`Ticket script "${subject}": which workspace of ${submitter}?`);
  return place;
}

function known<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`The demo knows no ${name}`);
  return value;
}
