import type { Prisma } from '../../api/src/database/generated/client.ts';
import { demoDesks } from './demo-desks.ts';
import { deskRows } from './desk-rows.ts';
import { peopleRows } from './people-rows.ts';
import type { DemoFile } from './replayed-thread.ts';

/** Every row of the demo by table, in an order in which the tables can be filled. */
export interface DemoRows {
  person: Prisma.PersonCreateManyInput[];
  credential: Prisma.CredentialCreateManyInput[];
  desk: Prisma.DeskCreateManyInput[];
  deskMember: Prisma.DeskMemberCreateManyInput[];
  ticketType: Prisma.TicketTypeCreateManyInput[];
  blankForm: Prisma.BlankFormCreateManyInput[];
  priority: Prisma.PriorityCreateManyInput[];
  workspace: Prisma.WorkspaceCreateManyInput[];
  workspaceMember: Prisma.WorkspaceMemberCreateManyInput[];
  license: Prisma.LicenseCreateManyInput[];
  conversation: Prisma.ConversationCreateManyInput[];
  threadItem: Prisma.ThreadItemCreateManyInput[];
  /** Their content is still to be stored. */
  files: DemoFile[];
  ticket: Prisma.TicketCreateManyInput[];
  ticketSeen: Prisma.TicketSeenCreateManyInput[];
  articleCategory: Prisma.ArticleCategoryCreateManyInput[];
  article: Prisma.ArticleCreateManyInput[];
  articlePicture: Prisma.ArticlePictureCreateManyInput[];
  articleRevision: Prisma.ArticleRevisionCreateManyInput[];
  revisionPicture: Prisma.RevisionPictureCreateManyInput[];
  faqEntry: Prisma.FaqEntryCreateManyInput[];
  statusComponent: Prisma.StatusComponentCreateManyInput[];
  incident: Prisma.IncidentCreateManyInput[];
  incidentUpdate: Prisma.IncidentUpdateCreateManyInput[];
  maintenance: Prisma.MaintenanceCreateManyInput[];
  maintenanceComponent: Prisma.MaintenanceComponentCreateManyInput[];
  impact: Prisma.ImpactCreateManyInput[];
  cannedReply: Prisma.CannedReplyCreateManyInput[];
}

/**
 * The whole demo as it stands at `now`; everybody signs in with the password of `passwordHash`. Throws an Error where a
 * script tells of something that could not have happened.
 */
export function demoRows(now: Date, passwordHash: string): DemoRows {
  const people = peopleRows(now, passwordHash);
  const desks = demoDesks.map((desk) => deskRows(desk, people.ids, now));
  return {
    person: people.person,
    credential: people.credential,
    desk: desks.map(({ desk }) => desk),
    deskMember: desks.flatMap(({ deskMember }) => deskMember),
    ticketType: desks.flatMap(({ ticketType }) => ticketType),
    blankForm: desks.flatMap(({ blankForm }) => blankForm),
    priority: desks.flatMap(({ priority }) => priority),
    workspace: desks.flatMap(({ workspace }) => workspace),
    workspaceMember: desks.flatMap(({ workspaceMember }) => workspaceMember),
    license: desks.flatMap(({ license }) => license),
    conversation: desks.flatMap(({ conversation }) => conversation),
    threadItem: desks.flatMap(({ threadItem }) => threadItem),
    files: desks.flatMap(({ files, pictures }) => [...files, ...pictures]),
    ticket: desks.flatMap(({ ticket }) => ticket),
    ticketSeen: desks.flatMap(({ ticketSeen }) => ticketSeen),
    articleCategory: desks.flatMap(({ articleCategory }) => articleCategory),
    article: desks.flatMap(({ article }) => article),
    articlePicture: desks.flatMap(({ articlePicture }) => articlePicture),
    articleRevision: desks.flatMap(({ articleRevision }) => articleRevision),
    revisionPicture: desks.flatMap(({ revisionPicture }) => revisionPicture),
    faqEntry: desks.flatMap(({ faqEntry }) => faqEntry),
    statusComponent: desks.flatMap(({ statusComponent }) => statusComponent),
    incident: desks.flatMap(({ incident }) => incident),
    incidentUpdate: desks.flatMap(({ incidentUpdate }) => incidentUpdate),
    maintenance: desks.flatMap(({ maintenance }) => maintenance),
    maintenanceComponent: desks.flatMap(({ maintenanceComponent }) => maintenanceComponent),
    impact: desks.flatMap(({ impact }) => impact),
    cannedReply: desks.flatMap(({ cannedReply }) => cannedReply),
  };
}
