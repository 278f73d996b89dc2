import { z } from 'zod';
import type { Prisma } from '../../database/generated/client.ts';
import { TicketStatus } from '../../database/generated/enums.ts';
import { type TicketList, TicketOrder } from '../queues/service.ts';

const ids = z.array(z.uuid()).nullable();
const span = z.object({ from: z.coerce.date().nullable(), before: z.coerce.date().nullable() }).nullable();

/** The list of an export as it was checked when it was asked for; who may read it is asked again when it is written. */
export const storedList: z.ZodType<TicketList> = z.object({
  scope: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('workspace'), id: z.uuid() }),
    z.object({ kind: z.literal('desk'), id: z.uuid() }),
    z.object({ kind: z.literal('mine'), id: z.uuid(), deskId: z.uuid().nullable() }),
  ]),
  filter: z
    .object({
      statuses: z.array(z.enum(TicketStatus)).nullable(),
      typeIds: ids,
      priorityIds: ids,
      assigneeId: z.uuid().nullable(),
      unassigned: z.boolean().nullable(),
      premium: z.boolean().nullable(),
      overdue: z.boolean().nullable(),
      created: span,
      updated: span,
      reference: z.string().nullable(),
    })
    .nullable(),
  search: z
    .object({
      terms: z.array(z.object({ word: z.string(), similar: z.array(z.string()) })),
      exact: z.string(),
      tolerant: z.string(),
      any: z.string(),
    })
    .nullable(),
  order: z.enum(TicketOrder),
  now: z.coerce.date(),
});

/** As it goes into the database: times become text. */
export const toStored = (list: TicketList): Prisma.InputJsonObject => JSON.parse(JSON.stringify(list));
