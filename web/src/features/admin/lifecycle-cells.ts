import type { LifecycleEvent, TicketStatus } from '@/gql/graphql.ts';

interface Rule {
  readonly event: LifecycleEvent;
  readonly from: readonly TicketStatus[];
  readonly to: TicketStatus;
}

/** Where an event takes a ticket in one status. */
export interface LifecycleCell {
  readonly event: LifecycleEvent;
  readonly from: TicketStatus;
  readonly to: TicketStatus;
}

/** The cells of the table that shows the rules, in an order of their own: the same rules give the same. */
export function cellsOf(rules: readonly Rule[]): readonly LifecycleCell[] {
  return sorted(rules.flatMap(({ event, from, to }) => from.map((status) => ({ event, from: status, to }))));
}

/** The table with one cell leading elsewhere, or nowhere. */
export function withCell(
  cells: readonly LifecycleCell[],
  { event, from, to }: { event: LifecycleEvent; from: TicketStatus; to: TicketStatus | undefined },
): readonly LifecycleCell[] {
  const others = cells.filter((cell) => cell.event !== event || cell.from !== from);
  return sorted(to ? [...others, { event, from, to }] : others);
}

/** One rule for each event and target. */
export function rulesOf(cells: readonly LifecycleCell[]) {
  const rules = new Map<string, { event: LifecycleEvent; from: TicketStatus[]; to: TicketStatus }>();
  for (const { event, from, to } of cells) {
    const rule = rules.get(`${event} ${to}`) ?? { event, from: [], to };
    rule.from.push(from);
    rules.set(`${event} ${to}`, rule);
  }
  return [...rules.values()];
}

const sorted = (cells: LifecycleCell[]): LifecycleCell[] =>
  cells.sort((a, b) => (`${a.event} ${a.from}` < `${b.event} ${b.from}` ? -1 : 1));
