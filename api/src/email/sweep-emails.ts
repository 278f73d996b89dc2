import type { OutgoingEmail } from '../database/generated/client.ts';
import { contentOf, type DeliverOptions, FINDABLE_AFTER } from './deliver-queued-email.ts';
import { endEmail } from './end-email.ts';
import { judgeEmail } from './judge-email.ts';

/** Messages that are read at a time. */
const BATCH = 100;

/**
 * Ends the mail whose time ran out though no job of it is left to say so: jobs are lost with a backup that is restored, or
 * given up. What may have been taken is looked for first. Each ends once, however often a run is broken off.
 */
export async function sweepEmails(options: DeliverOptions): Promise<void> {
  const now = options.now();
  // Its own job, which may run at that moment, comes first.
  const until = new Date(now.getTime() - FINDABLE_AFTER);
  for (let after: string | undefined; ; ) {
    const overdue: OutgoingEmail[] = await options.db.outgoingEmail.findMany({
      where: { endedAt: null, expiresAt: { lte: until }, ...(after && { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    for (const row of overdue) await endOverdue(options, row, now);
    after = overdue.at(-1)?.id;
    if (overdue.length < BATCH) return;
  }
}

async function endOverdue(options: DeliverOptions, row: OutgoingEmail, now: Date): Promise<void> {
  const found = row.state === 'SENDING' ? await lookFor(options, row) : null;
  if (found?.providerId) await endEmail(options.db, row, { state: 'SENT', providerId: found.providerId, endedAt: now });
  else await judgeEmail(options, row, now, found?.unknown);
}

/** What the other side calls the message, if it took it; else why that can't be known, if it can't. */
async function lookFor({ delivery }: DeliverOptions, row: OutgoingEmail) {
  try {
    return { providerId: await delivery.find(row.id, contentOf(row).stream) };
  } catch (error) {
    return { unknown: `It is not known whether it arrived: ${error instanceof Error ? error.message : String(error)}` };
  }
}
