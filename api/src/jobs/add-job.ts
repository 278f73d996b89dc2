import type { Prisma } from '../database/generated/client.ts';
import { type JobName, type JobPayloads, jobPayloads } from './job-payloads.ts';

interface JobOptions {
  /** Not before this time. @default now */
  runAt?: Date | undefined;
  /** A waiting job of the same key is replaced by this one, so that only the newest runs. */
  key?: string | undefined;
  /** How often it is tried before it is given up. 8 tries take half an hour, 25 four days. @default 25 */
  maxAttempts?: number | undefined;
}

/**
 * Adds a job in the caller's transaction: it runs, on any node, if and only if that commits.
 *
 * @param db the transaction, or the client to add the job at once
 * @throws ZodError if the payload isn't what the job's schema says
 */
export async function addJob<Name extends JobName>(
  db: Pick<Prisma.TransactionClient, '$executeRaw'>,
  name: Name,
  payload: JobPayloads[Name],
  { runAt, key, maxAttempts }: JobOptions = {},
): Promise<void> {
  const json = JSON.stringify(jobPayloads[name].parse(payload));
  await db.$executeRaw`
    SELECT graphile_worker.add_job(
      identifier => ${name}::text,
      payload => ${json}::json,
      run_at => ${runAt ?? null}::timestamptz,
      max_attempts => ${maxAttempts ?? null}::smallint,
      job_key => ${key ?? null}::text
    )`;
}
