import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Chat, ChatEffect, ChatEvent, Moment } from './chat.ts';
import { nextDeadline } from './chat-deadlines.ts';
import { awaitsAnswer, newChat, transition } from './chat-lifecycle.ts';

// Customers, agents, the assistant, its model and the clock do anything in any order. What each is doing is kept here a second time,
// from the effects alone, as the rest of Parley sees them.

const start = new Date('2026-11-20T16:30:00Z');
/** The desk closes within reach of the clock and opens again. */
const closesAt = new Date('2026-11-20T17:00:00Z');
const opensAt = new Date('2026-11-20T17:45:00Z');

const agentId = fc.constantFrom('ann', 'ben');
const mine = fc.record({
  type: fc.constantFrom(
    ...(['AGENT_WROTE', 'AGENT_LEFT', 'AGENT_HANDED_BACK', 'AGENT_ACCEPTED_TRANSFER'] as const),
    ...([
      'AGENT_CANCELLED_TRANSFER',
      'AGENT_WENT_AWAY',
      'AGENT_CAME_BACK',
      'AGENT_ENDED',
      'AGENT_OPENED_TICKET',
    ] as const),
  ),
  agentId,
});
/**
 * A model: more of its answer is there, or the whole, with which it asks for a person. The turn may be one of long ago, as of a
 * model that was given up or a job that is tried again.
 */
type ModelEvent = { type: 'MODEL_WROTE_MORE' | 'MODEL_ASKED_FOR_PERSON'; turn: number };
const modelEvent: fc.Arbitrary<ModelEvent> = fc.record({
  type: fc.constantFrom('MODEL_WROTE_MORE' as const, 'MODEL_WROTE_MORE' as const, 'MODEL_ASKED_FOR_PERSON' as const),
  turn: fc.nat(8),
});
const event: fc.Arbitrary<ChatEvent | ModelEvent> = fc.oneof(
  { weight: 6, arbitrary: modelEvent },
  { weight: 6, arbitrary: fc.constant({ type: 'CUSTOMER_WROTE' as const }) },
  { weight: 4, arbitrary: fc.constant({ type: 'PERSON_REQUESTED' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom('WAIT_CANCELLED' as const, 'TICKET_REQUESTED' as const, 'CUSTOMER_ENDED' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('ASSISTANT_ANSWERED' as const), turn: fc.nat(8), isSure: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('ASSISTANT_FAILED' as const), turn: fc.nat(8) }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('AGENT_ACCEPTED' as const), agentId }) },
  { weight: 8, arbitrary: mine },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('AGENT_OFFERED_TRANSFER' as const), agentId, to: agentId }) },
  { weight: 4, arbitrary: fc.constant({ type: 'TIME_PASSED' as const }) },
);
/** Seconds that pass before it: mostly few, sometimes longer than anybody's patience. */
const pause = fc.oneof({ weight: 5, arbitrary: fc.nat(50) }, { weight: 1, arbitrary: fc.nat(2400) });
const story = fc.array(fc.record({ event, pause }), { maxLength: 40 });

const at = (now: Date): Moment => ({ now, isOpen: now < closesAt || now >= opensAt });

/** What the world around a chat knows of it. */
class World {
  chat: Chat = newChat(start);
  /** The question that the assistant works on. */
  asked: number | null = null;
  /** Who has been announced to the customer as the one who answers. */
  person: string | null = null;
  /** The customer's words that nobody has answered. */
  isOpenQuestion = false;
  /** Whether there is anything that a ticket could be about. */
  hasSpoken = false;
  ticket: string | null = null;
  /** The question whose answer is shown as it grows. */
  grows: number | null = null;
  offers = 0;
  returns = 0;
  endings = 0;

  take(event: ChatEvent | ModelEvent, now: Date): void {
    switch (event.type) {
      case 'MODEL_WROTE_MORE':
        if (awaitsAnswer(this.chat, event.turn)) this.grows = event.turn;
        this.check();
        return;
      case 'MODEL_ASKED_FOR_PERSON':
        if (!awaitsAnswer(this.chat, event.turn)) return;
        this.step({ type: 'ASSISTANT_ANSWERED', turn: event.turn, isSure: true }, now);
        this.step({ type: 'PERSON_REQUESTED' }, now);
        return;
      default:
        this.step(event, now);
    }
  }

  step(event: ChatEvent, now: Date): void {
    const result = transition(this.chat, event, at(now));
    if (!result.ok) {
      expect(result.reason === 'CHAT_HAS_ENDED').toBe(this.chat.state === 'ENDED');
      return;
    }
    if (event.type === 'CUSTOMER_WROTE') {
      this.isOpenQuestion = true;
      this.hasSpoken = true;
    }
    if (event.type === 'ASSISTANT_ANSWERED') this.#assistantAnswers(event.turn);
    if (event.type === 'AGENT_WROTE') this.#personAnswers(event.agentId);
    // To change a chat instead of making a new one would throw.
    this.chat = Object.freeze(result.chat);
    // As every change of a chat has it asked again (`GrowingAnswers.doubt`).
    if (this.grows !== null && !awaitsAnswer(this.chat, this.grows)) this.grows = null;
    for (const effect of result.effects) this.#follow(effect);
    this.check();
  }

  #assistantAnswers(turn: number): void {
    expect(this.person).toBeNull();
    expect(this.asked).toBe(turn);
    this.asked = null;
    this.isOpenQuestion = false;
  }

  #personAnswers(agent: string): void {
    expect(this.person).toBe(agent);
    this.isOpenQuestion = false;
  }

  #follow(effect: ChatEffect): void {
    if (effect.type === 'ASK_ASSISTANT') this.asked = effect.turn;
    if (effect.type === 'STOP_ASSISTANT') this.asked = null;
    if (effect.type === 'OPEN_TICKET') {
      expect(this.ticket).toBeNull();
      expect(this.hasSpoken).toBe(true);
      this.ticket = effect.reason;
    }
    if (effect.type !== 'TELL_CUSTOMER') return;
    switch (effect.notice) {
      case 'PERSON_JOINED':
      case 'PERSON_CHANGED':
        this.person = effect.agentId;
        break;
      case 'PERSON_LEFT':
      case 'PERSON_LOST':
      case 'HANDED_BACK':
        expect(effect.agentId).toBe(this.person);
        this.person = null;
        if (effect.notice === 'HANDED_BACK') this.returns += 1;
        break;
      case 'PERSON_OFFERED':
        this.offers += 1;
        break;
      case 'ASSISTANT_FAILED':
        this.isOpenQuestion = false;
        break;
      // Who is asked for words can write them, and the assistant is there to answer.
      case 'WORDS_NEEDED':
        expect([this.hasSpoken, this.person, this.chat.state]).toEqual([false, null, 'ASSISTANT']);
        break;
      case 'ENDED':
      case 'BECAME_TICKET':
        this.endings += 1;
        this.person = null;
        break;
    }
  }

  check(): void {
    const { chat } = this;
    // What is seen growing is the answer that the assistant is to give, and none where it's to give none.
    if (this.grows !== null) expect(this.grows).toBe(this.asked);
    if (chat.state === 'ENDED') {
      expect(this.endings).toBe(1);
      expect(this.ticket).toBe(chat.outcome.kind === 'TICKET' ? chat.outcome.reason : null);
      expect(this.asked).toBeNull();
      return;
    }
    expect(this.endings).toBe(0);
    // The one who answers is the one of whom the customer was told.
    expect(this.person).toBe(chat.state === 'HUMAN' ? chat.agentId : null);
    // Never both: with a person the assistant works on nothing.
    if (this.person) expect(this.asked).toBeNull();
    // Never neither: what the customer asked is being answered by somebody.
    if (this.isOpenQuestion) expect(this.person !== null || this.asked !== null).toBe(true);
    // Never in a loop.
    expect(this.offers).toBeLessThanOrEqual(1 + this.returns);
    expect(chat.personsLost).toBeLessThan(2);
  }
}

function play(steps: readonly { event: ChatEvent | ModelEvent; pause: number }[]): { world: World; now: Date } {
  const world = new World();
  let now = start;
  for (const { event: next, pause: seconds } of steps) {
    now = new Date(now.getTime() + seconds * 1000);
    world.take(next, now);
  }
  return { world, now };
}

it('leaves a chat never with nobody to answer, nor with two, whatever happens to it', () => {
  fc.assert(
    fc.property(story, (steps) => {
      play(steps);
    }),
    { numRuns: 400 },
  );
});

it('ends every chat by the clock alone, as ended or as a ticket, within the hour', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const { world, now } = play(steps);
      let clock = now;
      for (let looks = 0; world.chat.state !== 'ENDED' && looks < 10; looks += 1) {
        const due = nextDeadline(world.chat, clock < closesAt ? closesAt : null);
        expect(due).not.toBeNull();
        clock = new Date(Math.max(clock.getTime(), due!.getTime()));
        const before = world.chat;
        world.take({ type: 'TIME_PASSED' }, clock);
        // A deadline is one at which something happens.
        expect(world.chat).not.toBe(before);
      }
      expect(world.chat.state).toBe('ENDED');
      expect(clock.getTime() - now.getTime()).toBeLessThanOrEqual(3_600_000);
    }),
    { numRuns: 400 },
  );
});
