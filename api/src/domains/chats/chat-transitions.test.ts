import { describe, expect, it } from 'vitest';
import {
  accepting,
  ann,
  answered,
  asked,
  asking,
  ben,
  customerEnded,
  ended,
  fresh,
  held,
  offered,
  open,
  outcomeOf,
  talking,
  timePassed,
  transferring,
  unsaidHeld,
  unsaidWaiting,
  waiting,
  wrote,
} from '../../../test/chat-stories.ts';
import type { ChatEvent } from './chat.ts';
import { transition } from './chat-lifecycle.ts';

const states = { fresh, asking, talking, unsaidWaiting, waiting, unsaidHeld, held, transferring, ended };

const events: Record<string, ChatEvent> = {
  wrote,
  asked,
  cancelledWait: { type: 'WAIT_CANCELLED' },
  choseTicket: { type: 'TICKET_REQUESTED' },
  customerEnded,
  answered: answered(1),
  failed: { type: 'ASSISTANT_FAILED', turn: 1 },
  annAccepts: accepting,
  annWrites: { type: 'AGENT_WROTE', ...ann },
  benWrites: { type: 'AGENT_WROTE', ...ben },
  annLeaves: { type: 'AGENT_LEFT', ...ann },
  annHandsBack: { type: 'AGENT_HANDED_BACK', ...ann },
  annOffers: offered,
  benOffers: { type: 'AGENT_OFFERED_TRANSFER', ...ben, to: 'ann' },
  benTakesOver: { type: 'AGENT_ACCEPTED_TRANSFER', ...ben },
  annTakesBack: { type: 'AGENT_CANCELLED_TRANSFER', ...ann },
  benDeclines: { type: 'AGENT_CANCELLED_TRANSFER', ...ben },
  annGoesAway: { type: 'AGENT_WENT_AWAY', ...ann },
  benGoesAway: { type: 'AGENT_WENT_AWAY', ...ben },
  annComesBack: { type: 'AGENT_CAME_BACK', ...ann },
  annEnds: { type: 'AGENT_ENDED', ...ann },
  annOpensTicket: { type: 'AGENT_OPENED_TICKET', ...ann },
  timePassed,
};

/**
 * Every state × event of an open desk, written out; a chat in which its customer has said nothing is a state of its own.
 * Refusals: `ended` CHAT_HAS_ENDED, `unsaid` NOTHING_SAID, `waits` ALREADY_WAITING, `nowait` NOT_WAITING, `held`
 * WITH_A_PERSON, `unheld` NOT_WITH_A_PERSON, `other` NOT_YOURS, `late` ANSWER_TOO_LATE, `pending` TRANSFER_PENDING, `nooffer`
 * NO_TRANSFER, `early` NOTHING_DUE.
 */
const expected = `
  event          fresh     asking    talking   unsaidWaiting waiting   unsaidHeld held      transferring ended
  wrote          ASSISTANT ASSISTANT ASSISTANT WAITING       WAITING   HUMAN      HUMAN     HUMAN        ended
  asked          WAITING   WAITING   WAITING   waits         waits     held       held      held         ended
  cancelledWait  nowait    nowait    nowait    ASSISTANT     ASSISTANT held       held      held         ended
  choseTicket    unsaid    TICKET    TICKET    unsaid        TICKET    held       held      held         ended
  customerEnded  ENDED     ENDED     ENDED     ENDED         ENDED     ENDED      ENDED     ENDED        ended
  answered       late      ASSISTANT late      late          late      held       held      held         ended
  failed         late      ASSISTANT late      late          late      held       held      held         ended
  annAccepts     nowait    nowait    nowait    HUMAN         HUMAN     held       held      held         ended
  annWrites      unheld    unheld    unheld    unheld        unheld    HUMAN      HUMAN     HUMAN        ended
  benWrites      unheld    unheld    unheld    unheld        unheld    other      other     other        ended
  annLeaves      unheld    unheld    unheld    unheld        unheld    WAITING    WAITING   WAITING      ended
  annHandsBack   unheld    unheld    unheld    unheld        unheld    ASSISTANT  ASSISTANT ASSISTANT    ended
  annOffers      unheld    unheld    unheld    unheld        unheld    HUMAN      HUMAN     pending      ended
  benOffers      unheld    unheld    unheld    unheld        unheld    other      other     other        ended
  benTakesOver   unheld    unheld    unheld    unheld        unheld    nooffer    nooffer   HUMAN        ended
  annTakesBack   unheld    unheld    unheld    unheld        unheld    nooffer    nooffer   HUMAN        ended
  benDeclines    unheld    unheld    unheld    unheld        unheld    other      other     HUMAN        ended
  annGoesAway    unheld    unheld    unheld    unheld        unheld    HUMAN      HUMAN     HUMAN        ended
  benGoesAway    unheld    unheld    unheld    unheld        unheld    other      other     other        ended
  annComesBack   unheld    unheld    unheld    unheld        unheld    HUMAN      HUMAN     HUMAN        ended
  annEnds        unheld    unheld    unheld    unheld        unheld    ENDED      ENDED     ENDED        ended
  annOpensTicket unheld    unheld    unheld    unheld        unheld    unsaid     TICKET    TICKET       ended
  timePassed     early     early     early     early         early     early      early     early        ended`;

const refusals: Record<string, string> = {
  ended: 'CHAT_HAS_ENDED',
  unsaid: 'NOTHING_SAID',
  waits: 'ALREADY_WAITING',
  nowait: 'NOT_WAITING',
  held: 'WITH_A_PERSON',
  unheld: 'NOT_WITH_A_PERSON',
  other: 'NOT_YOURS',
  late: 'ANSWER_TOO_LATE',
  pending: 'TRANSFER_PENDING',
  nooffer: 'NO_TRANSFER',
  early: 'NOTHING_DUE',
};

describe('every event in every state', () => {
  const [head = [], ...lines] = expected
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const cells = lines.flatMap(([event = '', ...outcomes]) =>
    outcomes.map((outcome, index) => ({ event, state: head[index + 1] ?? '', outcome })),
  );

  it('stands in the table', () => {
    expect(cells).toHaveLength(Object.keys(states).length * Object.keys(events).length);
  });

  it.each(cells)('$state $event: $outcome', ({ state, event, outcome }) => {
    const result = transition(states[state as keyof typeof states], events[event]!, open());
    expect(outcomeOf(result)).toBe(refusals[outcome] ?? outcome);
  });
});
