import type { Process, Services } from '../../context.ts';
import { displayName } from '../../display-name.ts';
import { badInput, type Issue } from '../../errors.ts';
import { readUnsentFile, removeUpload, type UploadServices } from '../attachments/service.ts';
import type { Viewer } from '../people/policy.ts';
import { maxBlankFormBytes, replaceBlankForm } from './blank-forms.ts';
import { changeSettings, type DeskVersion } from './desk-change.ts';
import { type PriorityDraft, replacePriorities } from './priorities.ts';
import { featuresCheck, formKindsCheck, lifecycleCheck, replaceSettings } from './settings-sections.ts';
import { replaceTargets, type TargetsDraft } from './targets.ts';
import { replaceTicketTypes, type TicketTypeDraft } from './ticket-types.ts';

export type { DeskVersion } from './desk-change.ts';
export { addDeskMember, maxTeam, removeDeskMember, setDeskMemberRole } from './members.ts';
export type { PriorityDraft } from './priorities.ts';
export type { TargetsDraft } from './targets.ts';
export type { TicketTypeDraft } from './ticket-types.ts';

// Every one of these is for admins of the desk, refuses a version that is not the newest with CONFLICT and mistakes with
// BAD_INPUT by field, and tells the audit log and every open page (desk-change.ts). Settings are plain values as they came
// in: their schema says what is wrong with them.

export interface GeneralDraft {
  readonly name: string;
  readonly teamName: string;
  readonly showsAgentNames: boolean;
  readonly vocabulary: unknown;
}

export function updateGeneral(services: Services, viewer: Viewer, at: DeskVersion, draft: GeneralDraft): Promise<void> {
  return changeSettings(services, viewer, at, 'GENERAL', async (tx, desk) => {
    const { vocabulary, showsAgentNames } = draft;
    const [name, teamName] = [checkName('name', draft.name), checkName('teamName', draft.teamName)];
    const issues = [name, teamName].flatMap((checked) => (checked.ok ? [] : [checked.issue]));
    const words = await replaceSettings(tx, desk, { vocabulary }, { also: issues });
    if (!name.ok || !teamName.ok) throw badInput(issues);
    const own = { name: name.value, teamName: teamName.value, showsAgentNames };
    await tx.desk.update({ where: { id: desk.id }, data: own });
    const before = { name: desk.name, teamName: desk.teamName, showsAgentNames: desk.showsAgentNames };
    return { before: { ...before, ...Object(words.before) }, after: { ...own, ...Object(words.after) } };
  });
}

function checkName(field: string, typed: string): { ok: true; value: string } | { ok: false; issue: Issue } {
  const parsed = displayName.safeParse(typed);
  if (parsed.success) return { ok: true, value: parsed.data };
  const code = typed.trim() === '' ? 'REQUIRED' : [...typed.trim()].length > 100 ? 'TOO_LONG' : 'INVALID';
  return { ok: false, issue: { field, code, allowed: 'one line of 1 to 100 characters' } };
}

export const updateTicketTypes = (
  services: Services,
  viewer: Viewer,
  at: DeskVersion,
  drafts: readonly TicketTypeDraft[],
): Promise<void> =>
  changeSettings(services, viewer, at, 'TICKET_TYPES', (tx, desk) =>
    replaceTicketTypes(tx, desk, drafts, services.now()),
  );

export const updatePriorities = (
  services: Services,
  viewer: Viewer,
  at: DeskVersion,
  drafts: readonly PriorityDraft[],
): Promise<void> =>
  changeSettings(services, viewer, at, 'PRIORITIES', (tx, desk) => replacePriorities(tx, desk, drafts));

/**
 * The empty form of a type that asks for one: a file that the admin has uploaded to the desk, which is then no upload any
 * more; null for none.
 */
export async function setBlankForm(
  services: Services & UploadServices & Pick<Process, 'logger'>,
  viewer: Viewer,
  at: DeskVersion,
  { ticketTypeId, attachmentId }: { readonly ticketTypeId: string; readonly attachmentId: string | null },
): Promise<void> {
  const wanted = attachmentId && { id: attachmentId, deskId: at.deskId, maxBytes: maxBlankFormBytes };
  const upload = wanted ? ((await readUnsentFile(services, viewer, wanted)) ?? 'UNKNOWN') : null;
  await changeSettings(services, viewer, at, 'TICKET_TYPES', (tx, desk) =>
    replaceBlankForm(tx, desk, { ticketTypeId, upload }),
  );
  if (!attachmentId) return;
  // The form is set by now: what is left of the upload is swept with others that are never sent.
  await removeUpload(services, viewer, attachmentId).catch((err: unknown) =>
    services.logger.warn({ err, attachmentId }, 'an upload that became an empty form was not removed'),
  );
}

/** The statuses that the desk uses, in its words, and the tabs above its list. */
export const updateStatuses = (
  services: Services,
  viewer: Viewer,
  at: DeskVersion,
  draft: { readonly statuses: unknown; readonly tabs: unknown },
): Promise<void> =>
  changeSettings(services, viewer, at, 'STATUSES', (tx, desk) =>
    replaceSettings(tx, desk, draft, { check: lifecycleCheck(tx, desk.id, 'statuses') }),
  );

/** Refuses a lifecycle in which a ticket could be trapped, with the reason (lifecycle-problems.ts). */
export const updateLifecycle = (
  services: Services,
  viewer: Viewer,
  at: DeskVersion,
  lifecycle: unknown,
): Promise<void> =>
  changeSettings(services, viewer, at, 'LIFECYCLE', (tx, desk) =>
    replaceSettings(tx, desk, { lifecycle }, { inside: 'lifecycle', check: lifecycleCheck(tx, desk.id, 'rules') }),
  );

export const updateAttachmentPolicy = (
  services: Services,
  viewer: Viewer,
  at: DeskVersion,
  attachmentPolicy: unknown,
): Promise<void> =>
  changeSettings(services, viewer, at, 'ATTACHMENT_POLICY', (tx, desk) =>
    replaceSettings(tx, desk, { attachmentPolicy }, { inside: 'attachmentPolicy', check: formKindsCheck(tx, desk.id) }),
  );

export const updateWorkingHours = (
  services: Services,
  viewer: Viewer,
  at: DeskVersion,
  workingHours: unknown,
): Promise<void> =>
  changeSettings(services, viewer, at, 'WORKING_HOURS', (tx, desk) =>
    replaceSettings(tx, desk, { workingHours }, { inside: 'workingHours' }),
  );

export const updateAutomaticReplies = (
  services: Services,
  viewer: Viewer,
  at: DeskVersion,
  automaticReplies: unknown,
): Promise<void> =>
  changeSettings(services, viewer, at, 'AUTOMATIC_REPLIES', (tx, desk) =>
    replaceSettings(tx, desk, { automaticReplies }),
  );

export const updateLinks = (services: Services, viewer: Viewer, at: DeskVersion, links: unknown): Promise<void> =>
  changeSettings(services, viewer, at, 'LINKS', (tx, desk) => replaceSettings(tx, desk, { links }));

/** How fast the team means to be. For a ticket they count from its next public change on (decision 024). */
export const updateTargets = (
  services: Services,
  viewer: Viewer,
  at: DeskVersion,
  drafts: readonly TargetsDraft[],
): Promise<void> => changeSettings(services, viewer, at, 'TARGETS', (tx, desk) => replaceTargets(tx, desk, drafts));

/** Switches parts of Parley on and off. What tickets and workspaces have of a part that is switched off stays, unseen. */
export const updateFeatures = (services: Services, viewer: Viewer, at: DeskVersion, features: unknown): Promise<void> =>
  changeSettings(services, viewer, at, 'FEATURES', (tx, desk) =>
    replaceSettings(tx, desk, { features }, { check: featuresCheck(tx, desk) }),
  );
