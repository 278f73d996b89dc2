import type { Prisma } from '../../database/generated/client.ts';

/** Everything that is written down: `<what it was done to>.<what was done>`. */
export const auditActions = [
  'ticket.deleted',
  'ticket.purged',
  'tickets.exported',
  'ticket.moved',
  'ticket.opened_for_customer',
  'person.second_factor_removed',
  'person.password_changed',
  'person.email_changed',
  'person.cancelled',
  'desk.general_changed',
  'desk.ticket_types_changed',
  'desk.priorities_changed',
  'desk.statuses_changed',
  'desk.lifecycle_changed',
  'desk.attachment_policy_changed',
  'desk.working_hours_changed',
  'desk.automatic_replies_changed',
  'desk.links_changed',
  'desk.targets_changed',
  'desk.features_changed',
  'desk.canned_replies_changed',
  'desk.member_added',
  'desk.member_role_changed',
  'desk.member_removed',
  'workspace.disbanded',
  'workspace.member_removed',
  'workspace.role_changed',
  'workspace.ownership_passed',
  'email.sent_again',
] as const;

export type AuditAction = (typeof auditActions)[number];

export interface AuditRecord {
  readonly action: AuditAction;
  /** Whose admins may read it; null when it concerns a person alone. */
  readonly deskId: string | null;
  /** Null when Parley itself did it. */
  readonly actorId: string | null;
  /** What it was done to, in words that outlive the row: a ticket's reference, somebody's address. */
  readonly subject: string;
  readonly details: Prisma.InputJsonObject;
}

/** Writes down what somebody did, in the transaction that does it: neither is there without the other. */
export async function recordAudit(tx: Prisma.TransactionClient, record: AuditRecord, occurredAt: Date): Promise<void> {
  await tx.auditEntry.create({ data: { ...record, occurredAt } });
}
