import { v7 as uuidv7 } from 'uuid';
import type { Prisma, TicketStatus } from '../../api/src/database/generated/client.ts';
import type { ReplayStage } from './replay-stage.ts';
import type { TicketScript } from './ticket-script.ts';

interface OpenedTicketFacts {
  reference: string;
  priorityId: string;
  conversation: { id: string; createdAt: Date };
}

export type OpenedTicket = Prisma.TicketCreateManyInput & { status: TicketStatus; priorityId: string };

/** The row of a script's ticket when it is opened, together with its conversation. */
export function openedTicket(
  script: TicketScript,
  stage: ReplayStage,
  { reference, priorityId, conversation }: OpenedTicketFacts,
): OpenedTicket {
  const { id: conversationId, createdAt } = conversation;
  return {
    id: uuidv7({ msecs: createdAt.getTime() }),
    reference,
    deskId: stage.deskId,
    workspaceId: stage.workspaceId,
    createdAt,
    conversationId,
    submitterId: stage.person(script.submitter),
    assigneeId: null,
    typeId: stage.type(script.type),
    priorityId,
    licenseId: linkedLicense(script, stage),
    subject: script.subject,
    status: 'OPEN',
    premium: stage.workspace.licenses.some(({ status }) => stage.newDesk.premiumLicenseStatuses.includes(status)),
    statusSince: createdAt,
    customerWaitingSince: createdAt,
    clientMutationId: `demo-${reference}`,
  };
}

function linkedLicense({ licenseSuffix, subject }: TicketScript, stage: ReplayStage): string | null {
  if (licenseSuffix === null) return null;
  const license = stage.workspace.licenses.find(({ keySuffix }) => keySuffix === licenseSuffix);
  if (!license || !stage.newDesk.selectableLicenseStatuses.includes(license.status)) {
    throw new Error(`The licence ${licenseSuffix} can't be linked in "${subject}"`);
  }
  return stage.license(licenseSuffix);
}
