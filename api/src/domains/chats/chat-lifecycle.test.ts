import { describe, expect, it } from 'vitest';
import {
  accepted,
  accepting,
  ann,
  answered,
  asked,
  asking,
  ben,
  chatAfter,
  closed,
  customerEnded,
  ended,
  fresh,
  held,
  later,
  open,
  outcomeOf,
  start,
  talking,
  timePassed,
  told,
  transferring,
  waiting,
  wrote,
} from '../../../test/chat-stories.ts';
import type { Chat, ChatEvent, LiveChat } from './chat.ts';
import { chatPatience, nextDeadline } from './chat-deadlines.ts';
import { transition } from './chat-lifecycle.ts';

describe('the assistant', () => {
  it('is asked by each message, and only an answer to the last one counts', () => {
    const twice = accepted(transition(asking, wrote, open()));
    expect(twice.effects).toEqual([{ type: 'ASK_ASSISTANT', turn: 2 }]);
    expect(transition(twice.chat, answered(1), open())).toEqual({ ok: false, reason: 'ANSWER_TOO_LATE' });
    expect(accepted(transition(twice.chat, answered(2), open())).chat.unansweredSince).toBeNull();
  });

  it('offers a person when it is unsure, once', () => {
    const unsure = accepted(transition(asking, answered(1, false), open()));
    expect(told(unsure)).toEqual(['tell PERSON_OFFERED']);
    const again = accepted(transition(unsure.chat, wrote, open()));
    expect(accepted(transition(again.chat, answered(2, false), open())).effects).toEqual([]);
  });

  it('offers no person to who waits for one', () => {
    const chat = chatAfter(wrote, asked);
    expect(accepted(transition(chat, answered(1, false), open())).effects).toEqual([]);
  });

  it('says that it failed, also when its node died', () => {
    const failed = accepted(transition(asking, { type: 'ASSISTANT_FAILED', turn: 1 }, open()));
    expect(told(failed)).toEqual(['STOP_ASSISTANT', 'tell ASSISTANT_FAILED']);
    const silent = accepted(transition(asking, timePassed, open(chatPatience.assistant)));
    expect(told(silent)).toEqual(['STOP_ASSISTANT', 'tell ASSISTANT_FAILED']);
    expect(transition(silent.chat, answered(1), open())).toEqual({ ok: false, reason: 'ANSWER_TOO_LATE' });
  });

  it('goes on answering who waits, and is stopped by the person who comes', () => {
    const both = chatAfter(wrote, asked);
    expect(both.unansweredSince).not.toBeNull();
    const joined = accepted(transition(both, accepting, open()));
    expect(told(joined)).toEqual(['STOP_ASSISTANT', 'tell PERSON_JOINED', 'QUEUE_MOVED']);
    expect(transition(joined.chat, answered(1), open())).toEqual({ ok: false, reason: 'WITH_A_PERSON' });
  });
});

describe('asking for a person', () => {
  it('notifies the team and moves the queue', () => {
    expect(told(accepted(transition(talking, asked, open())))).toEqual([
      'tell WAITING',
      'NOTIFY_AGENTS',
      'QUEUE_MOVED',
    ]);
  });

  it('is a ticket out of hours', () => {
    const result = accepted(transition(talking, asked, closed()));
    expect(result.chat).toMatchObject({ outcome: { kind: 'TICKET', reason: 'OUT_OF_HOURS', agentId: null } });
    expect(told(result)).toEqual(['OPEN_TICKET', 'tell BECAME_TICKET']);
  });

  it('is a ticket after ten minutes without anybody, and not before', () => {
    expect(outcomeOf(transition(waiting, timePassed, open(chatPatience.unanswered - 1)))).toBe('NOTHING_DUE');
    const result = accepted(transition(waiting, timePassed, open(chatPatience.unanswered)));
    expect(result.chat).toMatchObject({ outcome: { kind: 'TICKET', reason: 'UNANSWERED', agentId: null } });
    expect(told(result)).toEqual(['OPEN_TICKET', 'tell BECAME_TICKET', 'QUEUE_MOVED']);
  });

  it('is a ticket as soon as the desk closes over it', () => {
    expect(nextDeadline(waiting, later(1000))).toEqual(later(1000));
    const result = accepted(transition(waiting, timePassed, closed(1000)));
    expect(result.chat).toMatchObject({ outcome: { reason: 'OUT_OF_HOURS' } });
  });

  it('does not end a chat that a person has when the desk closes', () => {
    expect(outcomeOf(transition(held, timePassed, closed(1000)))).toBe('NOTHING_DUE');
  });
});

describe('waiting for a person', () => {
  it('is not idling: who stops has half an hour from then on', () => {
    const long = chatPatience.unanswered - 1;
    const stopped = accepted(transition(waiting, { type: 'WAIT_CANCELLED' }, open(long))).chat;
    expect(nextDeadline(stopped, null)).toEqual(later(long + chatPatience.idle));
  });
});

describe('a person', () => {
  const leaves: ChatEvent = { type: 'AGENT_LEFT', ...ann };

  it('who leaves is replaced by the assistant, which says so, answers what is open, and the customer keeps the place', () => {
    const question = accepted(transition(held, wrote, open(1000))).chat;
    const left = accepted(transition(question, leaves, open(2000)));
    expect(left.chat).toMatchObject({ state: 'WAITING', queuedAt: start, waitingSince: later(2000), turn: 2 });
    expect(told(left)).toEqual(['tell PERSON_LEFT', 'tell WAITING', 'NOTIFY_AGENTS', 'QUEUE_MOVED', 'ASK_ASSISTANT']);
  });

  it('who leaves with everything answered leaves nothing to ask the assistant', () => {
    expect(told(accepted(transition(held, leaves, open())))).not.toContain('ASK_ASSISTANT');
  });

  it('who leaves out of hours leaves a ticket', () => {
    const left = accepted(transition(held, leaves, closed()));
    expect(told(left)).toEqual(['tell PERSON_LEFT', 'OPEN_TICKET', 'tell BECAME_TICKET']);
    expect(left.chat).toMatchObject({ outcome: { reason: 'OUT_OF_HOURS', agentId: null } });
  });

  it('who is the second to be lost leaves a ticket', () => {
    const second = [leaves, { type: 'AGENT_ACCEPTED', ...ben }].reduce<Chat>(
      (chat, event) => accepted(transition(chat, event as ChatEvent, open())).chat,
      held,
    );
    const lost = accepted(transition(second, { type: 'AGENT_LEFT', ...ben }, open()));
    expect(lost.chat).toMatchObject({ outcome: { kind: 'TICKET', reason: 'PERSONS_LOST' } });
  });

  it('who has no page open for a minute is lost, unless they come back', () => {
    const away = accepted(transition(held, { type: 'AGENT_WENT_AWAY', ...ann }, open())).chat;
    const again = accepted(transition(away, { type: 'AGENT_WENT_AWAY', ...ann }, open(30_000))).chat;
    expect(nextDeadline(again, null)).toEqual(later(chatPatience.agentAway));
    const lost = accepted(transition(again, timePassed, open(chatPatience.agentAway)));
    expect(told(lost)).toEqual([
      'tell PERSON_LOST',
      'ann CHAT_TAKEN_AWAY',
      'tell WAITING',
      'NOTIFY_AGENTS',
      'QUEUE_MOVED',
    ]);
    const back = accepted(transition(again, { type: 'AGENT_CAME_BACK', ...ann }, open())).chat;
    expect(outcomeOf(transition(back, timePassed, open(chatPatience.agentAway)))).toBe('NOTHING_DUE');
  });

  it('who writes nothing for ten minutes has a ticket instead of a chat', () => {
    const result = accepted(transition(held, timePassed, open(chatPatience.unanswered)));
    expect(result.chat).toMatchObject({ outcome: { kind: 'TICKET', reason: 'UNANSWERED', agentId: 'ann' } });
    const wroteOnce = accepted(transition(held, { type: 'AGENT_WROTE', ...ann }, open())).chat;
    expect(outcomeOf(transition(wroteOnce, timePassed, open(chatPatience.unanswered)))).toBe('NOTHING_DUE');
  });

  it('hands back to the assistant, which says so and may offer a person again', () => {
    const question = accepted(transition(held, wrote, open())).chat;
    const back = accepted(
      transition({ ...question, personOffered: true }, { type: 'AGENT_HANDED_BACK', ...ann }, open()),
    );
    expect(told(back)).toEqual(['tell HANDED_BACK', 'ASK_ASSISTANT']);
    expect(back.chat).toMatchObject({ state: 'ASSISTANT', personOffered: false });
  });
});

describe('a transfer', () => {
  it('leaves the chat with who offers it until it is accepted', () => {
    expect(transferring).toMatchObject({ agentId: 'ann', transfer: { to: 'ben' } });
    const taken = accepted(transition(transferring, { type: 'AGENT_ACCEPTED_TRANSFER', ...ben }, open(5000)));
    expect(taken.chat).toMatchObject({ agentId: 'ben', transfer: null, owesWordsSince: later(5000) });
    expect(taken.effects).toEqual([
      { type: 'TELL_CUSTOMER', notice: 'PERSON_CHANGED', fromId: 'ann', agentId: 'ben' },
      { type: 'NOTIFY_AGENT', agentId: 'ann', notice: 'TRANSFER_ACCEPTED' },
    ]);
  });

  it('can be declined, taken back, and expires; the other one hears of it', () => {
    const cancel = (agentId: string) =>
      accepted(transition(transferring, { type: 'AGENT_CANCELLED_TRANSFER', agentId }, open()));
    expect(told(cancel('ben'))).toEqual(['ann TRANSFER_CANCELLED']);
    expect(told(cancel('ann'))).toEqual(['ben TRANSFER_CANCELLED']);
    const expired = accepted(transition(transferring, timePassed, open(chatPatience.transfer)));
    expect(told(expired)).toEqual(['ben TRANSFER_CANCELLED', 'ann TRANSFER_CANCELLED']);
    expect(expired.chat).toMatchObject({ state: 'HUMAN', agentId: 'ann', transfer: null });
  });

  it('to oneself, to who was not asked, or by who has nothing to do with it is refused', () => {
    const to = (event: ChatEvent) => outcomeOf(transition(held, event, open()));
    expect(to({ type: 'AGENT_OFFERED_TRANSFER', ...ann, to: 'ann' })).toBe('TRANSFER_TO_SELF');
    expect(outcomeOf(transition(transferring, { type: 'AGENT_ACCEPTED_TRANSFER', agentId: 'eve' }, open()))).toBe(
      'NO_TRANSFER',
    );
    expect(outcomeOf(transition(transferring, { type: 'AGENT_CANCELLED_TRANSFER', agentId: 'eve' }, open()))).toBe(
      'NOT_YOURS',
    );
  });

  it('is over when the chat ends, and when who offered it is gone', () => {
    const ends = ['AGENT_ENDED', 'AGENT_LEFT', 'AGENT_HANDED_BACK'] as const;
    for (const event of [customerEnded, ...ends.map((type) => ({ type, ...ann }))]) {
      expect(told(accepted(transition(transferring, event, open())))).toContain('ben TRANSFER_CANCELLED');
    }
  });
});

describe('the end', () => {
  it('comes after half an hour without a word, when nothing is left to answer', () => {
    expect(nextDeadline(talking, null)).toEqual(later(chatPatience.idle));
    expect(accepted(transition(talking, timePassed, open(chatPatience.idle))).chat).toMatchObject({
      outcome: { kind: 'ENDED', reason: 'IDLE' },
    });
  });

  it('by the customer stops the assistant, frees the queue and is told to the person', () => {
    const end = (chat: Chat) => told(accepted(transition(chat, { type: 'CUSTOMER_ENDED' }, open())));
    expect(end(asking)).toEqual(['STOP_ASSISTANT', 'tell ENDED']);
    expect(end(waiting)).toEqual(['tell ENDED', 'QUEUE_MOVED']);
    expect(end(held)).toEqual(['tell ENDED', 'ann CHAT_ENDED']);
  });

  it('has no deadline any more', () => {
    expect(nextDeadline(ended, later(1000))).toBeNull();
  });

  it('is never far: every living chat has a deadline', () => {
    const living: LiveChat[] = [fresh, asking, talking, waiting, held, transferring].filter(
      (chat) => chat.state !== 'ENDED',
    );
    for (const chat of living) expect(nextDeadline(chat, null)).not.toBeNull();
  });
});
