import type { Prisma, TicketStatus } from '../../database/generated/client.ts';
import { badInput, type Issue } from '../../errors.ts';
import type { Desk } from '../desks/service.ts';
import { type DeskSettings, deskSettingsSchema, lifecycleProblems } from '../desks/settings.ts';
import type { BeforeAndAfter } from './desk-change.ts';
import { settingIssues } from './setting-issues.ts';

type Transaction = Prisma.TransactionClient;
type Columns = keyof DeskSettings;

interface ReplaceOptions {
  /** The column whose fields the input has at its top. */
  readonly inside?: Columns;
  /** What is wrong with the rest of the input, to be told along. */
  readonly also?: readonly Issue[];
  /** What must hold beyond the settings' own schema. */
  readonly check?: (settings: DeskSettings) => Promise<Issue[]>;
}

/**
 * Writes some of the desk's settings, once they are right together with all the others. Throws BAD_INPUT naming the field
 * of each mistake: the path within the settings, without the column that `inside` names.
 */
export async function replaceSettings(
  tx: Transaction,
  desk: Desk,
  wanted: { readonly [Column in Columns]?: unknown },
  { inside, also = [], check }: ReplaceOptions = {},
): Promise<BeforeAndAfter> {
  const columns = deskSettingsSchema.keyof().options.filter((column) => column in wanted);
  const parsed = deskSettingsSchema.safeParse({ ...desk, ...wanted });
  if (!parsed.success) {
    const fieldOf = (path: readonly PropertyKey[]): string => {
      const [column, ...rest] = path;
      if (column === inside && rest.length > 0) return rest.join('.');
      // What another setting names would be gone: the mistake is in what was sent.
      return columns.some((name) => name === column) ? path.join('.') : String(inside ?? columns[0]);
    };
    throw badInput([...also, ...settingIssues(parsed.error, fieldOf)]);
  }
  const issues = [...also, ...((await check?.(parsed.data)) ?? [])];
  if (issues.length > 0) throw badInput(issues);

  const before = pick(desk, columns);
  const after = pick(parsed.data, columns);
  await tx.desk.update({ where: { id: desk.id }, data: after });
  return { before, after };
}

function pick(settings: DeskSettings, columns: readonly Columns[]): Prisma.InputJsonObject {
  return Object.fromEntries(columns.map((column) => [column, settings[column]]));
}

/** Refuses statuses and rules by which a ticket could not go on to its end, those that exist included. */
export function lifecycleCheck(tx: Transaction, deskId: string, field: 'statuses' | 'rules') {
  return async ({ lifecycle, statuses }: DeskSettings): Promise<Issue[]> => {
    const problems = lifecycleProblems(
      lifecycle,
      statuses.map(({ status }) => status),
      await occupiedStatuses(tx, deskId),
    );
    return problems.map(({ path, message }) => {
      const isHere = path[0] === field || (field === 'rules' && path[0] === 'autoCloseAfterHours');
      return { field: isHere ? path.join('.') : field, code: 'NOT_ALLOWED' as const, allowed: message };
    });
  };
}

async function occupiedStatuses(tx: Transaction, deskId: string): Promise<TicketStatus[]> {
  const rows = await tx.ticketCount.groupBy({ by: ['status'], where: { deskId, count: { gt: 0 } } });
  return rows.map(({ status }) => status);
}

/** Workspaces of several people stay while there are any: nobody could ask one in or take one out any more. */
export function featuresCheck(tx: Transaction, desk: Pick<Desk, 'id' | 'features'>) {
  return async ({ features }: DeskSettings): Promise<Issue[]> => {
    if (features.includes('WORKSPACES') || !desk.features.includes('WORKSPACES')) return [];
    const shared = await tx.workspace.findFirst({
      where: { deskId: desk.id, kind: 'ORGANISATION', disbandedAt: null },
      select: { id: true },
    });
    if (!shared) return [];
    return [
      {
        field: 'features',
        code: 'NOT_ALLOWED',
        allowed: 'WORKSPACES as long as there are workspaces of several people',
      },
    ];
  };
}

/** The forms of ticket types stay among the kinds that the desk takes. */
export function formKindsCheck(tx: Transaction, deskId: string) {
  return async ({ attachmentPolicy: { kinds } }: DeskSettings): Promise<Issue[]> => {
    const types = await tx.ticketType.findMany({
      where: { deskId, requirement: 'FORM_ATTACHMENT', archivedAt: null },
      select: { label: true, formKinds: true },
    });
    return types
      .filter(({ formKinds }) => !formKinds.every((kind) => kinds.some((known) => known === kind)))
      .map(({ label, formKinds }) => ({
        field: 'kinds',
        code: 'NOT_ALLOWED' as const,
        allowed: `also ${formKinds.join(', ')}, which the form of “${label}” may be`,
      }));
  };
}
