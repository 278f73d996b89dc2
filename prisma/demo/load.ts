import type { PrismaClient } from '../../api/src/database/generated/client.ts';
import type { Files } from '../../api/src/files/files.ts';
import { addJob } from '../../api/src/jobs/add-job.ts';
import { demoAccounts, demoPassword } from './accounts.ts';
import { demoRows } from './demo-rows.ts';
import { storeFiles } from './store-files.ts';

export interface LoadDemoOptions {
  /** The moment at which the demo stands: its tickets lie in the five weeks before. */
  readonly now: Date;
  readonly hashPassword: (password: string) => Promise<string>;
  /** Where the files of its tickets and the pictures of its articles go. */
  readonly files: Files;
}

/**
 * Fills an empty database with the demo, all of it or nothing. Does nothing where there is a desk already, and of several
 * nodes that start at once only one loads it.
 */
export async function loadDemo(db: PrismaClient, { now, hashPassword, files }: LoadDemoOptions): Promise<void> {
  if ((await db.desk.count()) > 0) return;
  const rows = demoRows(now, await hashPassword(demoPassword));

  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('parley demo', 0))`;
      if ((await tx.desk.count()) > 0) return;
      await tx.person.createMany({ data: rows.person });
      await tx.credential.createMany({ data: rows.credential });
      await tx.desk.createMany({ data: rows.desk });
      await tx.deskMember.createMany({ data: rows.deskMember });
      await tx.ticketType.createMany({ data: rows.ticketType });
      await tx.blankForm.createMany({ data: rows.blankForm });
      await tx.priority.createMany({ data: rows.priority });
      await tx.workspace.createMany({ data: rows.workspace });
      await tx.workspaceMember.createMany({ data: rows.workspaceMember });
      await tx.license.createMany({ data: rows.license });
      await tx.conversation.createMany({ data: rows.conversation });
      // Tickets name their last message, so the messages come first.
      await tx.threadItem.createMany({ data: rows.threadItem });
      await tx.attachment.createMany({ data: await storeFiles(files, rows.files) });
      await tx.ticket.createMany({ data: rows.ticket });
      await tx.ticketSeen.createMany({ data: rows.ticketSeen });
      await tx.articleCategory.createMany({ data: rows.articleCategory });
      await tx.article.createMany({ data: rows.article });
      await tx.articlePicture.createMany({ data: rows.articlePicture });
      await tx.articleRevision.createMany({ data: rows.articleRevision });
      await tx.revisionPicture.createMany({ data: rows.revisionPicture });
      await tx.faqEntry.createMany({ data: rows.faqEntry });
      await tx.statusComponent.createMany({ data: rows.statusComponent });
      await tx.incident.createMany({ data: rows.incident });
      await tx.incidentUpdate.createMany({ data: rows.incidentUpdate });
      await tx.maintenance.createMany({ data: rows.maintenance });
      await tx.maintenanceComponent.createMany({ data: rows.maintenanceComponent });
      await tx.impact.createMany({ data: rows.impact });
      for (const { id: maintenanceId, startsAt } of await tx.maintenance.findMany()) {
        await addJob(tx, 'look_at_maintenance', { maintenanceId }, { runAt: startsAt });
      }
      await tx.cannedReply.createMany({ data: rows.cannedReply });
    },
    { maxWait: 10_000, timeout: 60_000 },
  );
}

/** Whether a database has the demo in it. Its people's addresses are nobody's, so no others can be verified. */
export async function holdsDemo(db: PrismaClient): Promise<boolean> {
  const emails = demoAccounts.map(({ email }) => email);
  return (await db.person.findFirst({ where: { email: { in: emails }, emailVerified: true } })) !== null;
}
