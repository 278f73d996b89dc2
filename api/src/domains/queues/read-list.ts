import { builder } from '../../builder.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import { badInput, forbidden } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import type { CountsScope } from '../../live/events.ts';
import type { Viewer } from '../people/policy.ts';
import type { TicketList } from './list-page.ts';
import { canList, canUseTargets } from './policy.ts';
import { understand } from './search/search-terms.ts';
import { readFilter, type TicketFilter } from './ticket-filter.ts';
import type { TicketOrder } from './ticket-order.ts';

export const TicketScope = builder.inputType('TicketScope', {
  description: 'Which tickets a list is of.',
  isOneOf: true,
  fields: (t) => ({
    workspaceId: t.id({ required: false, description: 'Those of a workspace. For its members.' }),
    deskId: t.id({ required: false, description: 'Those of a desk. For its team.' }),
    mine: t.boolean({
      required: false,
      description: 'True: those the viewer opened, in all workspaces they belong to.',
    }),
    mineAtDeskId: t.id({
      required: false,
      description: 'Those the viewer opened at this desk, in all workspaces they belong to.',
    }),
  }),
});

type ScopeInput = typeof TicketScope.$inferInput;

/** Which tickets, which of them, and in which order, as it is asked for. */
export interface ListArgs {
  readonly scope: ScopeInput;
  readonly filter?: typeof TicketFilter.$inferInput | null | undefined;
  readonly orderBy?: TicketOrder;
}

/** Checks what a list is asked for by. Throws FORBIDDEN and BAD_INPUT as `readScope` and `readFilter` do. */
export async function readList(db: PrismaClient, viewer: Viewer, args: ListArgs, now: Date): Promise<TicketList> {
  const scope = readScope(viewer, args.scope);
  const { filter = null, search = null } = args.filter ? await readFilter(db, viewer, scope, args.filter) : {};
  const order = args.orderBy ?? 'UPDATED_DESC';
  if (order === 'BEST_MATCH' && search === null) {
    throw badInput([{ field: 'orderBy', code: 'NOT_ALLOWED', allowed: 'BEST_MATCH only together with filter.search' }]);
  }
  if (order === 'DUE_FIRST' && !canUseTargets(scope)) {
    throw forbidden('Only the team of a desk can order by what is due.');
  }
  return { scope, filter, now, search: search === null ? null : await understand(db, search), order };
}

/** Throws FORBIDDEN for a list that is not the viewer's, whether or not it exists. */
function readScope(viewer: Viewer, scope: ScopeInput): CountsScope {
  const list = scopeOf(viewer, scope);
  if (!canList(viewer, list)) throw forbidden('You have no access to this list.');
  return list;
}

function scopeOf(viewer: Viewer, { workspaceId, deskId, mine, mineAtDeskId }: ScopeInput): CountsScope {
  if (typeof workspaceId === 'string') {
    return { kind: 'workspace', id: decodeId(workspaceId, 'Workspace', 'scope.workspaceId') };
  }
  if (typeof deskId === 'string') return { kind: 'desk', id: decodeId(deskId, 'Desk', 'scope.deskId') };
  if (typeof mineAtDeskId === 'string') {
    return { kind: 'mine', id: viewer.personId, deskId: decodeId(mineAtDeskId, 'Desk', 'scope.mineAtDeskId') };
  }
  if (mine) return { kind: 'mine', id: viewer.personId, deskId: null };
  throw badInput([{ field: 'scope.mine', code: 'INVALID', allowed: 'true' }]);
}
