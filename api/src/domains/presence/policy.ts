import type { Audience } from '../../live/audience.ts';
import { PresenceActivity, type Present, type Standpoint } from '../../live/presence.ts';

/** Who is at a ticket or in a chat, as an audience may know it. */
export interface ToldPresence {
  readonly people: readonly Present[];
  readonly supportIsTyping: boolean;
}

/**
 * The team knows who is there and what they do. Customers know which of their colleagues write, and that the team writes to
 * them: not who of it, not who only looks, and not that a note is written.
 */
export function presenceToldTo({ kind }: Audience, present: readonly Present[]): ToldPresence {
  const isReplying = ({ activity }: Present) => activity === PresenceActivity.REPLYING;
  const supportIsTyping = present.some((one) => one.side === 'TEAM' && isReplying(one));
  if (kind === 'team') return { people: present, supportIsTyping };
  return { people: present.filter((one) => one.side === 'CUSTOMER' && isReplying(one)), supportIsTyping };
}

/** `mayReply`: in a chat its customer alone does and the one of the team who has it, and nobody once it is over. */
export function standpointOf(side: Present['side'], mayReply: boolean): Standpoint {
  const { VIEWING, NOTING, REPLYING } = PresenceActivity;
  return { side, activities: [VIEWING, ...(side === 'TEAM' ? [NOTING] : []), ...(mayReply ? [REPLYING] : [])] };
}

/** Why somebody can't be doing it there; null where they can. */
export function whyNot({ activities }: Standpoint, activity: PresenceActivity): string | null {
  if (activities.includes(activity)) return null;
  return activity === PresenceActivity.NOTING
    ? "Only the desk's team writes notes."
    : 'Only its customer and the person who has it write in a chat.';
}
