import type { Side } from '../../database/generated/client.ts';

/** Who changes the ticket: a person on one side, or the desk itself. */
export interface Actor {
  readonly personId: string | null;
  readonly side: Side;
}
