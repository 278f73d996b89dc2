import type { TicketStatus } from '../../database/generated/enums.ts';
import type { LifecycleEvent, LifecyclePolicy, LifecycleRule } from './settings.ts';

/** Why a lifecycle is refused, and where in it: `path` is that of a setting, such as `rules.3.to`. */
export interface LifecycleProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Where each event may lead, by what its name says: who closes a ticket has it closed. What is free is how far a reply
 * moves it, and to where it reopens.
 */
export const eventTargets: Readonly<Record<LifecycleEvent, readonly TicketStatus[]>> = {
  ACCEPT: ['IN_PROGRESS'],
  AGENT_REPLY: ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER', 'RESOLVED'],
  ASK_CUSTOMER: ['WAITING_ON_CUSTOMER'],
  CUSTOMER_REPLY: ['OPEN', 'IN_PROGRESS'],
  RESOLVE: ['RESOLVED'],
  REOPEN: ['OPEN', 'IN_PROGRESS'],
  REVOKE: ['REVOKED'],
  CLOSE: ['CLOSED'],
  AUTO_CLOSE: ['CLOSED'],
};

/** Whether the event can happen at all to a ticket in the status: CLOSED is final, and REVOKED takes no replies. */
export function canHappen(event: LifecycleEvent, from: TicketStatus): boolean {
  if (from === 'CLOSED') return false;
  return from !== 'REVOKED' || (event !== 'AGENT_REPLY' && event !== 'CUSTOMER_REPLY');
}

/** What is wrong with the rules one by one, and with the hours: they must hold whenever a desk is read. */
export function rulesProblems(policy: LifecyclePolicy, enabled: ReadonlySet<TicketStatus>): LifecycleProblem[] {
  const problems: LifecycleProblem[] = [];
  const refuse = (path: LifecycleProblem['path'], message: string) => problems.push({ path, message });
  const pairs = new Set<string>();
  for (const [index, { event, from, to }] of policy.rules.entries()) {
    if (!enabled.has(to)) refuse(['rules', index, 'to'], `${to} is not a status of this desk`);
    for (const status of from) {
      const pair = `${event} from ${status}`;
      if (status === 'CLOSED') refuse(['rules', index, 'from'], 'CLOSED is final');
      if (!enabled.has(status)) refuse(['rules', index, 'from'], `${status} is not a status of this desk`);
      if (pairs.has(pair)) refuse(['rules', index, 'from'], `${pair} is ruled twice`);
      pairs.add(pair);
    }
  }
  if (policy.rules.some(({ event }) => event === 'AUTO_CLOSE') !== (policy.autoCloseAfterHours !== null)) {
    refuse(['autoCloseAfterHours'], 'Hours and an AUTO_CLOSE rule come together or not at all');
  }
  return problems;
}

/**
 * Everything that speaks against a lifecycle; empty where it is sound. Sound means that a ticket closes from wherever it can
 * get to: from a status that is not finished in one step, since tickets end with their workspace and with their submitter's
 * account, and from REVOKED by way of others. The wait for AUTO_CLOSE does not count: it never begins before the team has
 * written. And an answer of the customer ends that wait.
 *
 * `occupied` are the statuses that tickets have now: they stay enabled, and tickets must find out of them too.
 */
export function lifecycleProblems(
  policy: LifecyclePolicy,
  statuses: readonly TicketStatus[],
  occupied: readonly TicketStatus[] = [],
): LifecycleProblem[] {
  const { rules } = policy;
  const enabled = new Set(statuses);
  const problems = [...rulesProblems(policy, enabled), ...meaningProblems(rules), ...autoCloseProblems(rules)];
  const refuse = (path: LifecycleProblem['path'], message: string) => problems.push({ path, message });

  if (!enabled.has('OPEN')) refuse(['statuses'], 'New tickets are OPEN, so OPEN must be enabled');
  if (!enabled.has('CLOSED')) refuse(['statuses'], 'Every ticket must be able to end, so CLOSED must be enabled');
  for (const status of occupied) {
    if (!enabled.has(status)) refuse(['statuses'], `There are tickets in ${status}, so it must stay enabled`);
  }

  const steps = stepsOf(rules);
  const reached = reachableFrom(['OPEN', ...occupied], steps);
  for (const status of reached) {
    if (status === 'CLOSED' || status === 'REVOKED' || hasRule(rules, 'CLOSE', status)) continue;
    refuse(
      ['rules'],
      `A ticket in ${status} must be closed when its workspace or account ends: CLOSE has to lead out of it`,
    );
  }
  if (reached.has('REVOKED') && !steps.some(({ from, to }) => from === 'REVOKED' && to !== 'REVOKED')) {
    refuse(['rules'], 'A ticket in REVOKED could never be closed: no step leads on to CLOSED');
  }
  if (reached.has('WAITING_ON_CUSTOMER') && !hasRule(rules, 'CUSTOMER_REPLY', 'WAITING_ON_CUSTOMER')) {
    refuse(['rules'], 'A customer could answer in WAITING_ON_CUSTOMER and the ticket would go on waiting for them');
  }
  return problems;
}

/** Tickets that would close by themselves although it is not the customer who keeps them waiting. */
function autoCloseProblems(rules: readonly LifecycleRule[]): LifecycleProblem[] {
  const isStopped = (from: TicketStatus): boolean => {
    if (!canHappen('CUSTOMER_REPLY', from)) return true;
    const answer = rules.find((rule) => rule.event === 'CUSTOMER_REPLY' && rule.from.includes(from));
    return answer !== undefined && !hasRule(rules, 'AUTO_CLOSE', answer.to);
  };
  return rules.flatMap(({ event, from }, index) => {
    if (event !== 'AUTO_CLOSE') return [];
    const path = ['rules', index, 'from'];
    return from.flatMap((status) => {
      if (status === 'CLOSED') return [];
      if (status === 'OPEN')
        return [{ path, message: 'A ticket in OPEN waits for the team, so it can not close by itself' }];
      if (isStopped(status)) return [];
      const message = `A ticket in ${status} would close by itself although the customer answered: CUSTOMER_REPLY has to lead to a status without AUTO_CLOSE`;
      return [{ path, message }];
    });
  });
}

/** Rules that say something else than their event, or that never come to pass. */
function meaningProblems(rules: readonly LifecycleRule[]): LifecycleProblem[] {
  return rules.flatMap(({ event, from, to }, index) => {
    const problems: LifecycleProblem[] = [];
    if (!eventTargets[event].includes(to)) {
      const message = `${event} can lead only to ${eventTargets[event].join(', ')}`;
      problems.push({ path: ['rules', index, 'to'], message });
    }
    for (const status of from) {
      if (status !== 'CLOSED' && !canHappen(event, status)) {
        problems.push({ path: ['rules', index, 'from'], message: `${status} takes no replies` });
      }
    }
    return problems;
  });
}

interface Step {
  readonly from: TicketStatus;
  readonly to: TicketStatus;
}

/** Every step that a person can take. AUTO_CLOSE leads to CLOSED alone, so leaving it out hides nothing. */
function stepsOf(rules: readonly LifecycleRule[]): Step[] {
  return rules
    .filter(({ event }) => event !== 'AUTO_CLOSE')
    .flatMap(({ event, from, to }) => from.filter((status) => canHappen(event, status)).map((from) => ({ from, to })));
}

function reachableFrom(starts: readonly TicketStatus[], steps: readonly Step[]): Set<TicketStatus> {
  const reached = new Set(starts);
  let size = 0;
  while (size < reached.size) {
    size = reached.size;
    for (const { from, to } of steps) if (reached.has(from)) reached.add(to);
  }
  return reached;
}

const hasRule = (rules: readonly LifecycleRule[], event: LifecycleEvent, from: TicketStatus): boolean =>
  rules.some((rule) => rule.event === event && rule.from.includes(from));
