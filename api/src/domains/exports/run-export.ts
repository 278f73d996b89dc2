import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Export, Prisma, PrismaClient } from '../../database/generated/client.ts';
import type { Files } from '../../files/files.ts';
import { addJob } from '../../jobs/add-job.ts';
import { PermanentFailure } from '../../jobs/permanent-failure.ts';
import { loadDesk } from '../desks/service.ts';
import { loadStanding } from '../people/service.ts';
import { countListed, type TicketList } from '../queues/service.ts';
import { columnsFor } from './columns.ts';
import { canExport, READABLE_FOR } from './policy.ts';
import { counted, keepHeard, SupersededError, tellRequester, updateBegun } from './progress.ts';
import { storageFolder, storageKey } from './storage-key.ts';
import { storedList } from './stored-list.ts';
import { ticketsOfList } from './tickets-of-list.ts';
import { contentTypes, writeTable } from './write-file.ts';

/** Exports that are written at a time, on all nodes together: a node's other jobs, such as mail, don't wait for them. */
const SLOTS = 2;
/** Milliseconds until one that found no slot looks again. */
const LOOK_AGAIN_AFTER = 2_000;
/** How often writing one is tried. */
export const MAX_ATTEMPTS = 3;
/** Milliseconds that the reading of one list may take. */
const MAX_READING = 4 * 60 * 60 * 1000;

export interface ExportServices {
  readonly db: PrismaClient;
  readonly files: Pick<Files, 'storage' | 'spoolFolder'>;
  readonly now: () => Date;
}

/** Whoever asked for it may not read the list any more. */
class AccessLostError extends Error {
  override readonly name = 'AccessLostError';
}

/** Adds the job of writing an export; of several that wait for the same, one is left. */
export const requestRun = (
  db: Pick<Prisma.TransactionClient, '$executeRaw'>,
  exportId: string,
  runAt?: Date,
): Promise<void> =>
  addJob(db, 'run_export', { exportId }, { key: `export ${exportId}`, maxAttempts: MAX_ATTEMPTS, runAt });

/**
 * Writes an export and stores it. All is read from one snapshot: a list by its latest change would lose what changes while
 * it is read (decision 017). Of two jobs for one export the later wins.
 *
 * @param stopping ends it while it reads
 * @throws what the database, the storage or `stopping` throws, for the job to be tried again; the last time PermanentFailure
 */
export async function runExport(services: ExportServices, id: string, stopping?: AbortSignal): Promise<void> {
  const isBusy = await services.db.$transaction(
    async (snapshot) => {
      await snapshot.$executeRaw`SET TRANSACTION READ ONLY`;
      if (!(await takeSlot(snapshot))) return true;
      const begun = await begin(services, id);
      if (begun) await attempt(services, snapshot, begun, stopping);
      return false;
    },
    { isolationLevel: 'RepeatableRead', maxWait: 60_000, timeout: MAX_READING },
  );
  if (isBusy) await requestRun(services.db, id, new Date(services.now().getTime() + LOOK_AGAIN_AFTER));
}

/** Kept until the transaction ends, however it does. */
async function takeSlot(tx: Prisma.TransactionClient): Promise<boolean> {
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const [row] = await tx.$queryRaw<{ taken: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtext('export'), ${slot}::int) AS taken`;
    if (row?.taken) return true;
  }
  return false;
}

/** The export for a new attempt; null when there is nothing more to do for it. */
async function begin({ db, now }: ExportServices, id: string): Promise<Export | null> {
  const [begun] = await db.export.updateManyAndReturn({
    where: { id, state: { in: ['PENDING', 'RUNNING'] }, expiresAt: { gt: now() } },
    data: { state: 'RUNNING', attempts: { increment: 1 }, rows: 0, heardAt: now() },
  });
  return begun ?? null;
}

async function attempt(
  services: ExportServices,
  snapshot: Prisma.TransactionClient,
  begun: Export,
  stopping: AbortSignal | undefined,
): Promise<void> {
  const stopBeating = keepHeard(services.db, begun, services.now);
  try {
    await write(services, snapshot, begun, stopping);
  } catch (error) {
    await fail(services, begun, error);
  } finally {
    stopBeating();
  }
}

async function write(
  services: ExportServices,
  snapshot: Prisma.TransactionClient,
  begun: Export,
  stopping: AbortSignal | undefined,
): Promise<void> {
  const { db, files, now } = services;
  const list = storedList.parse(begun.list);
  const desk = await loadDesk(snapshot, begun.deskId);
  const viewer = begun.requesterId === null ? null : await loadStanding(snapshot, begun.requesterId);
  if (!viewer || !canExport(viewer, desk, list.scope)) throw new AccessLostError('The list may not be read any more.');

  const places = await placesOf(snapshot, list, [...viewer.workspaces.keys()]);
  const total = await countListed(snapshot, viewer, list);
  await updateBegun(db, begun, { total, places, heardAt: now() }, now());

  const folder = await mkdtemp(join(files.spoolFolder, 'export-'));
  try {
    const path = join(folder, 'table');
    const tell = (rows: number) => updateBegun(db, begun, { rows, heardAt: now() }, now());
    const tickets = counted(ticketsOfList(snapshot, viewer, list, stopping), tell);
    const { format, timeZone } = begun;
    const bytes = await writeTable(path, { format, timeZone, columns: columnsFor(viewer, desk), tickets });
    await files.storage.store(storageKey(begun), { path, bytes, contentType: contentTypes[format] });
    await finish(services, begun, bytes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function finish({ db, files, now }: ExportServices, begun: Export, bytes: number): Promise<void> {
  const at = now();
  const expiresAt = new Date(at.getTime() + READABLE_FOR);
  try {
    await updateBegun(db, begun, { state: 'READY', bytes, expiresAt, heardAt: at }, at);
  } catch (error) {
    // Nobody reads it any more: another attempt has a file of its own, and one that was cancelled has none.
    await files.storage.removeAll(`${storageFolder(begun.id)}${begun.attempts}`);
    throw error;
  }
}

/** What the file will have tickets of: who leaves one of them can't read it any more. */
async function placesOf(tx: Prisma.TransactionClient, { scope }: TicketList, workspaceIds: string[]) {
  if (scope.kind !== 'mine') return [scope.id];
  const at = scope.deskId === null ? {} : { deskId: scope.deskId };
  const own = await tx.workspace.findMany({ where: { ...at, id: { in: workspaceIds } }, select: { id: true } });
  return own.map(({ id }) => id);
}

/** Gives up what can't succeed; throws what is worth another try. */
async function fail(services: ExportServices, begun: Export, error: unknown): Promise<void> {
  if (error instanceof SupersededError) return;
  if (error instanceof AccessLostError) return giveUp(services, begun, 'ACCESS_LOST');
  if (begun.attempts < MAX_ATTEMPTS) throw error;
  await giveUp(services, begun, 'NOT_WRITTEN');
  throw new PermanentFailure('An export could not be written', { cause: error });
}

/** Says that an attempt was the last; does nothing when there is a newer one. */
export async function giveUp(
  { db, now }: Pick<ExportServices, 'db' | 'now'>,
  { id, attempts, requesterId }: Pick<Export, 'id' | 'attempts' | 'requesterId'>,
  failure: 'ACCESS_LOST' | 'NOT_WRITTEN',
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.export.updateMany({
      where: { id, attempts, state: { in: ['PENDING', 'RUNNING'] } },
      data: { state: 'FAILED', failure },
    });
    if (count > 0) await tellRequester(tx, { requesterId }, now());
  });
}
