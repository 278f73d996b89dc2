import { v7 as uuidv7 } from 'uuid';
import type { LimitedServices, Services } from '../../context.ts';
import type { Export, ExportFormat, Prisma } from '../../database/generated/client.ts';
import { badInput, DomainError, forbidden, notFound } from '../../errors.ts';
import type { CountsScope } from '../../live/events.ts';
import { recordAudit } from '../audit/service.ts';
import { loadDesk } from '../desks/service.ts';
import type { Viewer } from '../people/policy.ts';
import { type ListArgs, readList } from '../queues/service.ts';
import { checkClientMutationId, lockClientMutationId } from '../tickets/service.ts';
import { canExport, READABLE_FOR, visibleTo } from './policy.ts';
import { tellRequester } from './progress.ts';
import { requestRun } from './run-export.ts';
import { toStored } from './stored-list.ts';
import { isTimeZone, wallClock } from './wall-time.ts';

export { type ExportServices, runExport } from './run-export.ts';
export { storageKey } from './storage-key.ts';
export { sweepExports } from './sweep.ts';
export { contentTypes } from './write-file.ts';

export interface ExportRequest {
  readonly clientMutationId: string;
  readonly list: ListArgs;
  readonly format: ExportFormat;
  /** A name of the IANA database. */
  readonly timeZone: string;
}

/**
 * Has a list written to a file by a job. A retry with the same id returns the first attempt's.
 *
 * @throws FORBIDDEN for a list that is not the viewer's or of a desk that has no export, BAD_INPUT as lists do, CONFLICT while
 * another of theirs is being written, RATE_LIMITED
 */
export async function requestExport(
  services: LimitedServices,
  viewer: Viewer,
  request: ExportRequest,
): Promise<Export> {
  const { db, live, now } = services;
  const { clientMutationId, format, timeZone } = request;
  const issues = [
    ...checkClientMutationId(clientMutationId),
    ...(isTimeZone(timeZone)
      ? []
      : [{ field: 'timeZone', code: 'INVALID' as const, allowed: 'a name such as Europe/Berlin' }]),
  ];
  if (issues.length > 0) throw badInput(issues);

  const at = now();
  const list = await readList(db, viewer, request.list, at);
  const desk = await loadDesk(db, await deskIdOf(db, viewer, list.scope));
  if (!canExport(viewer, desk, list.scope)) throw forbidden('Lists of this desk can not be exported.');

  const exported = await db.$transaction(async (tx) => {
    await lockClientMutationId(tx, viewer.personId, clientMutationId);
    const earlier = await tx.export.findUnique({
      where: { requesterId_clientMutationId: { requesterId: viewer.personId, clientMutationId } },
    });
    if (earlier) return earlier;
    await requireNoneRuns(tx, viewer.personId);
    await services.countUse('EXPORT', viewer.personId);

    const name = `${desk.name} tickets ${wallClock(timeZone)(at).slice(0, 10)}.${format.toLowerCase()}`;
    const made = await tx.export.create({
      data: {
        id: uuidv7(),
        requesterId: viewer.personId,
        deskId: desk.id,
        format,
        list: toStored(list),
        timeZone,
        name,
        clientMutationId,
        createdAt: at,
        heardAt: at,
        expiresAt: new Date(at.getTime() + READABLE_FOR),
      },
    });
    // Not the words that a search was widened by: those stand in tickets of other desks as well.
    const details = { format, scope: list.scope.kind };
    await recordAudit(
      tx,
      { action: 'tickets.exported', deskId: desk.id, actorId: viewer.personId, subject: name, details },
      at,
    );
    await requestRun(tx, made.id);
    await tellRequester(tx, made, at);
    return made;
  });
  live.wake();
  return exported;
}

/**
 * Ends an export of the viewer's that is not written yet. What writes it finds out when it next tells how far it is: about
 * once a second while it reads, but not before it has counted, or stored the file, which it then removes at once. One that is
 * cancelled already stays so.
 *
 * @throws NOT_FOUND for another's as for none, CONFLICT when it has been written or given up
 */
export async function cancelExport({ db, live, now }: Services, viewer: Viewer, id: string): Promise<Export> {
  const at = now();
  const cancelled = await db.$transaction(async (tx) => {
    const { count } = await tx.export.updateMany({
      where: { id, state: { in: ['PENDING', 'RUNNING'] }, AND: visibleTo(viewer, at) },
      data: { state: 'CANCELLED' },
    });
    const exported = await tx.export.findFirst({ where: { id, AND: visibleTo(viewer, at) } });
    if (!exported) throw notFound('Export');
    if (exported.state !== 'CANCELLED') throw new DomainError('CONFLICT', 'It has come to its end already.');
    if (count > 0) await tellRequester(tx, exported, at);
    return exported;
  });
  live.wake();
  return cancelled;
}

/** The one desk whose tickets are listed: what its columns are called is its own. */
async function deskIdOf(db: LimitedServices['db'], viewer: Viewer, scope: CountsScope): Promise<string> {
  if (scope.kind === 'desk') return scope.id;
  if (scope.kind === 'workspace') {
    return (await db.workspace.findUniqueOrThrow({ where: { id: scope.id }, select: { deskId: true } })).deskId;
  }
  if (scope.deskId === null) {
    throw badInput([{ field: 'scope.mine', code: 'NOT_ALLOWED', allowed: '`mineAtDeskId`: one desk at a time' }]);
  }
  const own = await db.workspace.count({ where: { deskId: scope.deskId, id: { in: [...viewer.workspaces.keys()] } } });
  if (own === 0) throw notFound('Desk');
  return scope.deskId;
}

/** One at a time: a second asked for at the same moment waits for the first, and then finds it. */
async function requireNoneRuns(tx: Prisma.TransactionClient, requesterId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`export ${requesterId}`}, 0))`;
  const running = await tx.export.count({ where: { requesterId, state: { in: ['PENDING', 'RUNNING'] } } });
  if (running > 0) throw new DomainError('CONFLICT', 'Another export of yours is still being written.');
}
