import type { Export, Prisma } from '../../database/generated/client.ts';
import type { CountsScope } from '../../live/events.ts';
import type { DeskFeature } from '../desks/policy.ts';
import { isMember, isOnTeam, type Standing } from '../people/policy.ts';
import { canList } from '../queues/policy.ts';

/** How long a file can be read, in milliseconds: a day. */
export const READABLE_FOR = 24 * 60 * 60 * 1000;

/** A list can be exported by whoever may read it, on desks that have it so. */
export function canExport(
  viewer: Standing,
  desk: { readonly features: readonly DeskFeature[] },
  scope: CountsScope,
): boolean {
  return desk.features.includes('EXPORT') && canList(viewer, scope);
}

/** One's own, until they expire: whether there is another's nobody learns. */
export function visibleTo(viewer: Standing, now: Date): Prisma.ExportWhereInput {
  return { requesterId: viewer.personId, expiresAt: { gt: now } };
}

/** The file, by whoever asked for it, and for as long as they belong to every place whose tickets are in it. */
export function canRead(
  viewer: Standing,
  exported: Pick<Export, 'requesterId' | 'state' | 'expiresAt' | 'places'>,
  now: Date,
): boolean {
  return (
    exported.requesterId === viewer.personId &&
    exported.state === 'READY' &&
    exported.expiresAt > now &&
    exported.places.every((id) => isOnTeam(viewer, id) || isMember(viewer, id))
  );
}
