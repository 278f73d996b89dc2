import type { TicketStatus } from '../../database/generated/enums.ts';
import type { LifecycleEvent, LifecyclePolicy } from '../desks/policy.ts';

/**
 * Why an event changed nothing.
 * - `CLOSED_IS_FINAL`: the ticket is closed; no desk leads out of that.
 * - `REVOKED_TAKES_NO_REPLY`: the ticket is revoked; it has to be reopened before anybody writes.
 * - `NOT_ON_THIS_DESK`: the desk has no such event.
 * - `NOT_FROM_THIS_STATUS`: the desk has the event, but not in this status.
 */
export type LifecycleRefusal =
  | 'CLOSED_IS_FINAL'
  | 'REVOKED_TAKES_NO_REPLY'
  | 'NOT_ON_THIS_DESK'
  | 'NOT_FROM_THIS_STATUS';

export type Transition = { ok: true; status: TicketStatus } | { ok: false; reason: LifecycleRefusal };

/**
 * Where `event` takes a ticket that is in `status`, by the desk's policy. Pure: the only way a status changes.
 *
 * A reply that no rule lists leaves the status as it is; any other event that no rule lists is refused. A status that the
 * desk doesn't use can't be reached, because settings whose rules lead to one are never accepted (`deskSettingsSchema`).
 */
export function transition(policy: LifecyclePolicy, status: TicketStatus, event: LifecycleEvent): Transition {
  if (status === 'CLOSED') return refused('CLOSED_IS_FINAL');
  if (status === 'REVOKED' && isReply(event)) return refused('REVOKED_TAKES_NO_REPLY');

  const rules = policy.rules.filter((rule) => rule.event === event);
  const rule = rules.find(({ from }) => from.includes(status));
  if (rule) return { ok: true, status: rule.to };
  if (isReply(event)) return { ok: true, status };
  return refused(rules.length > 0 ? 'NOT_FROM_THIS_STATUS' : 'NOT_ON_THIS_DESK');
}

/** Replies write to the thread first of all; that they may move the status comes second. */
function isReply(event: LifecycleEvent): event is 'AGENT_REPLY' | 'CUSTOMER_REPLY' {
  return event === 'AGENT_REPLY' || event === 'CUSTOMER_REPLY';
}

function refused(reason: LifecycleRefusal): Transition {
  return { ok: false, reason };
}
