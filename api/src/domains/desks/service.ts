import { readFile } from 'node:fs/promises';
import type { Desk as DeskRow, Prisma, PrismaClient } from '../../database/generated/client.ts';
import { notFound } from '../../errors.ts';
import type { NewDesk, NewTicketType } from './new-desk.ts';
import { type DeskSettings, parseDeskSettings } from './settings.ts';

export { deskPresets } from './presets.ts';

/** A desk with its settings parsed. */
export type Desk = Omit<DeskRow, keyof DeskSettings> & DeskSettings;

export function toDesk(row: DeskRow): Desk {
  return { ...row, ...parseDeskSettings(row) };
}

/** Throws NOT_FOUND for an unknown desk. */
export async function loadDesk(db: PrismaClient | Prisma.TransactionClient, id: string): Promise<Desk> {
  const row = await db.desk.findUnique({ where: { id } });
  if (!row) throw notFound('Desk');
  return toDesk(row);
}

/**
 * The same for a transaction that writes by the desk's settings: its admins can't change them until it ends. Their own
 * changes lock the row FOR UPDATE. Throws NOT_FOUND for an unknown desk.
 */
export async function holdDesk(tx: Prisma.TransactionClient, id: string): Promise<Desk> {
  await tx.$queryRaw`SELECT 1 FROM desk WHERE id = ${id}::uuid FOR KEY SHARE`;
  return loadDesk(tx, id);
}

export type DeskLoader = (id: string) => Promise<Desk>;

/** Loads each desk once for as long as the loader lives, which is one operation or one live event. */
export function createDeskLoader(db: PrismaClient): DeskLoader {
  const loaded = new Map<string, Promise<Desk>>();
  return (id) => {
    const known = loaded.get(id);
    if (known) return known;
    const desk = loadDesk(db, id);
    loaded.set(id, desk);
    return desk;
  };
}

/**
 * A desk with its ticket types and priorities. Throws an Error naming every setting that is wrong, and Postgres' for a slug
 * that is taken.
 */
export async function createDesk(tx: Prisma.TransactionClient, newDesk: NewDesk): Promise<DeskRow> {
  const { settings, ticketTypes, priorities, ...own } = newDesk;
  return tx.desk.create({
    data: {
      ...own,
      ...parseDeskSettings({ ...settings, slug: own.slug }),
      ticketTypes: { create: await Promise.all(ticketTypes.map(toTicketType)) },
      priorities: { create: priorities },
    },
  });
}

async function toTicketType({ blankForm, ...type }: NewTicketType, position: number) {
  if (!blankForm) return { ...type, position };
  const { file, ...facts } = blankForm;
  return { ...type, position, blankForm: { create: { ...facts, content: new Uint8Array(await readFile(file)) } } };
}
