import type { PrismaClient } from '../../database/generated/client.ts';
import type { Listening } from '../../live/audience.ts';
import { topic } from '../../live/log.ts';
import type { DeskFeature } from '../desks/policy.ts';
import type { Standing } from '../people/policy.ts';
import { desksWithStatusFor } from './policy.ts';

/** The desk as far as a stream has to know it; null for who may not read its status. */
export const mayRead = (db: PrismaClient, id: string, viewer: Standing) =>
  db.desk.findFirst({ where: { id, ...desksWithStatusFor(viewer) }, select: { features: true } });

/** What somebody hears of it; null for who may not read it. All who watch are one audience: in a bad hour there are thousands. */
export async function listeningTo(db: PrismaClient, deskId: string, viewer: Standing): Promise<Listening | null> {
  const desk = await mayRead(db, deskId, viewer);
  if (!desk) return null;
  const topics = [topic.status(deskId), topic.deskSettings(deskId)];
  const isPublic = desk.features.includes('PUBLIC_ANSWERS' satisfies DeskFeature);
  return { topics, audience: isPublic ? { kind: 'anybody' } : { kind: 'readers', deskId } };
}
