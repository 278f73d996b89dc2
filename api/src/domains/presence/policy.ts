import { PresenceActivity, type Present } from '../../live/presence.ts';

/** Who is at a ticket, as the people of one side may know it. */
export interface ToldPresence {
  readonly people: readonly Present[];
  readonly supportIsTyping: boolean;
}

/**
 * The team knows who is there and what they do. Customers know which of their colleagues write, and that the team writes to
 * them: not who of it, not who only looks, and not that a note is written.
 */
export function presenceToldTo(side: Present['side'], present: readonly Present[]): ToldPresence {
  const isReplying = ({ activity }: Present) => activity === PresenceActivity.REPLYING;
  const supportIsTyping = present.some((one) => one.side === 'TEAM' && isReplying(one));
  if (side === 'TEAM') return { people: present, supportIsTyping };
  return { people: present.filter((one) => one.side === 'CUSTOMER' && isReplying(one)), supportIsTyping };
}

/** Notes are the team's. */
export const canDo = (side: Present['side'], activity: PresenceActivity): boolean =>
  activity !== PresenceActivity.NOTING || side === 'TEAM';
