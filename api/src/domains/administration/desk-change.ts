import { isDeepStrictEqual } from 'node:util';
import type { Services } from '../../context.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { DomainError, forbidden } from '../../errors.ts';
import type { DeskSection } from '../../live/events.ts';
import { append, topic } from '../../live/log.ts';
import { type AuditAction, recordAudit } from '../audit/service.ts';
import { type Desk, loadDesk } from '../desks/service.ts';
import type { Viewer } from '../people/policy.ts';

type Transaction = Prisma.TransactionClient;

/** Which desk an admin changes, and as they last saw it. */
export interface DeskVersion {
  readonly deskId: string;
  readonly settingsVersion: number;
}

/** What a change did, as JSON for the audit log; alike where nothing changed. */
export interface BeforeAndAfter {
  readonly before: Prisma.InputJsonValue;
  readonly after: Prisma.InputJsonValue;
}

export type SettingsSection = Exclude<DeskSection, 'MEMBERS' | 'KNOWLEDGE' | 'UNDELIVERED_MAIL' | 'CANNED_REPLIES'>;

const actions: Record<SettingsSection, AuditAction> = {
  GENERAL: 'desk.general_changed',
  TICKET_TYPES: 'desk.ticket_types_changed',
  PRIORITIES: 'desk.priorities_changed',
  STATUSES: 'desk.statuses_changed',
  LIFECYCLE: 'desk.lifecycle_changed',
  ATTACHMENT_POLICY: 'desk.attachment_policy_changed',
  WORKING_HOURS: 'desk.working_hours_changed',
  AUTOMATIC_REPLIES: 'desk.automatic_replies_changed',
  LINKS: 'desk.links_changed',
  TARGETS: 'desk.targets_changed',
  FEATURES: 'desk.features_changed',
};

/**
 * Runs `change` on a desk that is locked until the transaction ends, so that nobody opens or moves a ticket by settings
 * that are being replaced. What changed raises the desk's version, and is told to the audit log and to open pages.
 *
 * Throws FORBIDDEN to all but its admins, and CONFLICT when somebody else has changed the desk since `settingsVersion`.
 */
export async function changeSettings(
  services: Services,
  viewer: Viewer,
  { deskId, settingsVersion }: DeskVersion,
  section: SettingsSection,
  change: (tx: Transaction, desk: Desk) => Promise<BeforeAndAfter>,
): Promise<void> {
  await services.db.$transaction(async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId);
    if (desk.settingsVersion !== settingsVersion) throw await outdated(tx, desk);
    const { before, after } = await change(tx, desk);
    if (isDeepStrictEqual(before, after)) return;

    const now = services.now();
    const version = desk.settingsVersion + 1;
    await tx.desk.update({ where: { id: deskId }, data: { settingsVersion: version } });
    const action = actions[section];
    const details = { version, before, after };
    await recordAudit(tx, { action, deskId, actorId: viewer.personId, subject: desk.name, details }, now);
    await tellDesk(tx, viewer, deskId, section, now);
  });
  services.live.wake();
}

/** Locks the desk against everybody who writes by its settings. Throws FORBIDDEN to all but its admins of this moment. */
export async function lockDesk(tx: Transaction, { personId }: Viewer, deskId: string): Promise<Desk> {
  await tx.$queryRaw`SELECT 1 FROM desk WHERE id = ${deskId}::uuid FOR UPDATE`;
  const member = await tx.deskMember.findUnique({ where: { deskId_personId: { deskId, personId } } });
  if (member?.role !== 'ADMIN') throw forbidden('Only admins of the desk may do this.');
  return loadDesk(tx, deskId);
}

/** The team's own affair; everything else anybody may know. */
const ofTheTeam: readonly DeskSection[] = ['AUTOMATIC_REPLIES', 'TARGETS', 'MEMBERS'];

export async function tellDesk(
  tx: Transaction,
  { personId }: Viewer,
  deskId: string,
  section: DeskSection,
  now: Date,
): Promise<void> {
  const topics = [ofTheTeam.includes(section) ? topic.deskTeam(deskId) : topic.deskSettings(deskId)];
  await append(tx, [{ type: 'DESK_CHANGED', topics, actorId: personId, changed: [section] }], now);
}

async function outdated(tx: Transaction, { id, settingsVersion }: Desk): Promise<DomainError> {
  const last = await tx.auditEntry.findFirst({
    where: { deskId: id, action: { in: Object.values(actions) } },
    orderBy: { id: 'desc' },
    select: { actor: { select: { name: true } } },
  });
  const who = last?.actor?.name ?? 'Somebody';
  return new DomainError('CONFLICT', `${who} has changed the desk meanwhile.`, {
    issues: [{ field: 'settingsVersion', code: 'OUTDATED', allowed: String(settingsVersion) }],
  });
}
