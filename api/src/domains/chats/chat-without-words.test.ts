import { describe, expect, it } from 'vitest';
import {
  accepted,
  ann,
  asked,
  ben,
  closed,
  fresh,
  open,
  outcomeOf,
  timePassed,
  told,
  unsaidHeld,
  unsaidWaiting,
  wrote,
} from '../../../test/chat-stories.ts';
import { chatPatience, nextDeadline } from './chat-deadlines.ts';
import { transition } from './chat-lifecycle.ts';

describe('asking for a person before a word is said', () => {
  const words = 'tell WORDS_NEEDED';

  it('is waiting like any other, with the assistant there', () => {
    const result = accepted(transition(fresh, asked, open()));
    expect(told(result)).toEqual(['tell WAITING', 'NOTIFY_AGENTS', 'QUEUE_MOVED']);
    expect(told(accepted(transition(result.chat, wrote, open())))).toEqual(['ASK_ASSISTANT']);
  });

  it('is answered out of hours by asking for words, once, and is a ticket when they are there', () => {
    const first = accepted(transition(fresh, asked, closed()));
    expect(told(first)).toEqual([words]);
    expect(first.chat.state).toBe('ASSISTANT');
    expect(outcomeOf(transition(first.chat, asked, closed()))).toBe('NOTHING_SAID');
    expect(outcomeOf(transition(first.chat, asked, open()))).toBe('WAITING');
    const spoken = accepted(transition(first.chat, wrote, closed())).chat;
    expect(outcomeOf(transition(spoken, asked, closed()))).toBe('TICKET');
  });

  it('leaves no ticket without words when nobody comes, or the desk closes, but half an hour to write them', () => {
    for (const moment of [open(chatPatience.unanswered), closed(chatPatience.unanswered - 1)]) {
      const result = accepted(transition(unsaidWaiting, timePassed, moment));
      expect(told(result)).toEqual([words, 'QUEUE_MOVED']);
      expect(nextDeadline(result.chat, null)).toEqual(new Date(moment.now.getTime() + chatPatience.idle));
    }
  });

  it('is no ticket when the person comes and says nothing, but waiting for another', () => {
    const silent = accepted(transition(unsaidHeld, timePassed, open(chatPatience.unanswered)));
    expect(told(silent)).toEqual(['tell PERSON_LEFT', 'tell WAITING', 'NOTIFY_AGENTS', 'QUEUE_MOVED']);
    const second = accepted(transition(silent.chat, { type: 'AGENT_ACCEPTED', ...ben }, open())).chat;
    const left = accepted(transition(second, { type: 'AGENT_LEFT', ...ben }, open()));
    expect(told(left)).toEqual(['tell PERSON_LEFT', words]);
    expect(left.chat).toMatchObject({ state: 'ASSISTANT', personsLost: 0 });
  });

  it('is no ticket when the person leaves out of hours', () => {
    const left = accepted(transition(unsaidHeld, { type: 'AGENT_LEFT', ...ann }, closed()));
    expect(told(left)).toEqual(['tell PERSON_LEFT', words]);
  });
});
