import { splitAtHeadings } from './markdown-sections.ts';

/**
 * A ticket's story as the Markdown files in tickets/ tell it:
 *
 *     # The subject
 *
 *     mira | license | high | 3d 4h ago | 7QKD
 *
 *     The first message, in Markdown.
 *
 *     ## +25m tomas accepts, writes
 *     His reply.
 *
 *     ## +2h mira closes
 *
 * The line under the subject says who wrote (`samira@kestrel` where they have several workspaces), type, priority, age and,
 * where one is linked, the end of the licence's key. Each step says how long after the previous one it happened (days,
 * hours, minutes), who did it, and what: `writes`, `notes` (an internal note) and `returns` (the form, as incomplete) have a body; `accepts`, `asks`,
 * `resolves`, `reopens`, `revokes` and `closes` are the lifecycle's events; `assigns kenji`, `unassigns` and `sets high`
 * are the rest. Several are done in the order given. A ticket that closed by itself ends with `## auto-closes`. The last line
 * of a message may be `Attached: error.png, trace.log`, of files/; of the form a type asks for, `Attached: form.pdf (form)`.
 */
export interface TicketScript {
  subject: string;
  submitter: string;
  /** Key of the workspace, where the submitter has several. */
  workspace: string | null;
  type: string;
  priority: string;
  ageMinutes: number;
  licenseSuffix: string | null;
  body: ScriptMessage;
  steps: ScriptStep[];
}

export interface ScriptMessage {
  markdown: string;
  files: { name: string; isForm: boolean }[];
}

export interface ScriptStep {
  /** Since the step before; null for `auto-closes`, whose time follows from the desk's policy. */
  afterMinutes: number | null;
  /** Null where the desk acts by itself. */
  actor: string | null;
  actions: ScriptAction[];
}

const lifecycleVerbs = {
  accepts: 'ACCEPT',
  asks: 'ASK_CUSTOMER',
  resolves: 'RESOLVE',
  reopens: 'REOPEN',
  revokes: 'REVOKE',
  closes: 'CLOSE',
} as const;

export type ScriptAction =
  | { kind: 'reply'; message: ScriptMessage }
  | { kind: 'note'; message: ScriptMessage }
  | { kind: 'return'; message: ScriptMessage }
  | { kind: 'event'; event: (typeof lifecycleVerbs)[keyof typeof lifecycleVerbs] | 'AUTO_CLOSE' }
  | { kind: 'assign'; assignee: string | null }
  | { kind: 'priority'; priority: string };

/** The tickets of one file. Throws an Error that names the subject and the line it can't read. */
export function parseTicketScripts(source: string): TicketScript[] {
  return splitAtHeadings(source, '# ').sections.map(({ heading: subject, body }) => {
    try {
      return parseTicket(subject, body);
    } catch (error) {
      throw new Error(`Ticket script "${subject}": ${error instanceof Error ? error.message : error}`);
    }
  });
}

function parseTicket(subject: string, source: string): TicketScript {
  const { preamble, sections } = splitAtHeadings(source, '## ');
  const [facts = '', ...message] = preamble.split('\n');
  const [submitter = '', type = '', priority = '', age = '', licenseSuffix = null] = facts.split(' | ');
  const [person = '', workspace = null] = submitter.split('@');
  if (!age.endsWith(' ago')) throw new Error(`"${facts}" lacks person | type | priority | age`);
  return {
    subject,
    submitter: person,
    workspace,
    type,
    priority,
    ageMinutes: minutes(age.slice(0, -' ago'.length)),
    licenseSuffix,
    body: parseMessage(message.join('\n').trim()),
    steps: sections.map(({ heading, body }) => parseStep(heading, body)),
  };
}

function parseStep(heading: string, body: string): ScriptStep {
  if (heading === 'auto-closes') {
    return { afterMinutes: null, actor: null, actions: [{ kind: 'event', event: 'AUTO_CLOSE' }] };
  }
  const [, after = '', actor = '', verbs = ''] = /^\+((?:\d+[dhm] )+)(\S+) (.+)$/.exec(heading) ?? [];
  if (!verbs) throw new Error(`"${heading}" is not "+time person verbs"`);
  const actions = verbs.split(', ').map((verb) => parseAction(verb, body));
  const messages = actions.filter((action) => 'message' in action).length;
  if (messages !== (body ? 1 : 0)) throw new Error(`"${heading}" needs exactly one message with a body, or neither`);
  return { afterMinutes: minutes(after), actor, actions };
}

function parseMessage(body: string): ScriptMessage {
  const [, markdown = body, attached = ''] = /^(.*)\n\nAttached: (.+)$/s.exec(body) ?? [];
  const files = attached.split(', ').filter(Boolean);
  return {
    markdown,
    files: files.map((file) => ({ name: file.replace(' (form)', ''), isForm: file.endsWith(' (form)') })),
  };
}

function parseAction(verb: string, body: string): ScriptAction {
  if (verb === 'writes') return { kind: 'reply', message: parseMessage(body) };
  if (verb === 'notes') return { kind: 'note', message: parseMessage(body) };
  if (verb === 'returns') return { kind: 'return', message: parseMessage(body) };
  if (verb === 'unassigns') return { kind: 'assign', assignee: null };
  if (isLifecycleVerb(verb)) return { kind: 'event', event: lifecycleVerbs[verb] };
  const [what = '', object = ''] = verb.split(' ');
  if (what === 'assigns' && object) return { kind: 'assign', assignee: object };
  if (what === 'sets' && object) return { kind: 'priority', priority: object };
  throw new Error(`"${verb}" is not something a person does to a ticket`);
}

const isLifecycleVerb = (verb: string): verb is keyof typeof lifecycleVerbs => Object.hasOwn(lifecycleVerbs, verb);

/** Minutes of a span such as "2d 4h 30m". */
export function minutes(span: string): number {
  const perUnit: Record<string, number> = { d: 24 * 60, h: 60, m: 1 };
  return span
    .trim()
    .split(' ')
    .reduce((total, part) => {
      const [, count, unit = ''] = /^(\d+)([dhm])$/.exec(part) ?? [];
      const each = perUnit[unit];
      if (!each) throw new Error(`"${span}" is not a span such as 2d 4h 30m`);
      return total + Number(count) * each;
    }, 0);
}
