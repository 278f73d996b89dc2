import type { WalkWord } from './walk-word.ts';

/** How far a customer is in a procedure: JSON, so that it's kept with the chat and goes on after a reload. */
export interface Walk {
  /** Index of the step that is shown. */
  at: number;
  /** Of a procedure that changes meanwhile, the walk goes on with as many steps as there were. */
  length: number;
  /** The last step that was tried again after it had failed: when it fails once more, the walk is stuck. */
  retried: number | null;
  state: 'WALKING' | 'FINISHED' | 'STUCK' | 'LEFT';
}

/**
 * What the assistant says next.
 * - `STEP`: the step at `at`.
 * - `FIRST_STEP`: the same, as there is none before it.
 * - `TRY_AGAIN`: the step once more, with what should be seen, because it failed.
 * - `STUCK`: it failed again: the walk ends, and a person is offered.
 * - `WAITING`: take your time.
 * - `FINISHED`: that was the last step, or the matter is settled.
 * - `LEFT`: the walk is over because the customer wants no more of it.
 */
export type WalkReply = 'STEP' | 'FIRST_STEP' | 'TRY_AGAIN' | 'STUCK' | 'WAITING' | 'FINISHED' | 'LEFT';

/** A walk at the first of `length` steps, of which there are at least two. */
export const startWalk = (length: number): Walk => ({ at: 0, length, retried: null, state: 'WALKING' });

/**
 * Where a word leads, and what is said. After the last step the walk can still go back or fail; a walk that is stuck or left
 * hears nothing any more, and neither does one that is finished hear what doesn't concern it: null, so that the message is
 * answered like any other.
 */
export function walk(current: Walk, word: WalkWord): { walk: Walk; reply: WalkReply } | null {
  switch (current.state) {
    case 'WALKING':
      return takeStep(current, word);
    case 'FINISHED':
      if (word === 'BACK' || word === 'AGAIN') return { walk: { ...current, state: 'WALKING' }, reply: 'STEP' };
      return word === 'FAILED' ? fail(current) : null;
    default:
      return null;
  }
}

function takeStep(current: Walk, word: WalkWord): { walk: Walk; reply: WalkReply } {
  switch (word) {
    case 'NEXT':
      if (current.at + 1 >= current.length) return { walk: { ...current, state: 'FINISHED' }, reply: 'FINISHED' };
      return { walk: { ...current, at: current.at + 1 }, reply: 'STEP' };
    case 'BACK':
      if (current.at === 0) return { walk: current, reply: 'FIRST_STEP' };
      return { walk: { ...current, at: current.at - 1 }, reply: 'STEP' };
    case 'AGAIN':
      return { walk: current, reply: 'STEP' };
    case 'WAIT':
      return { walk: current, reply: 'WAITING' };
    case 'FAILED':
      return fail(current);
    case 'SOLVED':
      return { walk: { ...current, state: 'FINISHED' }, reply: 'FINISHED' };
    case 'STOP':
      return { walk: { ...current, state: 'LEFT' }, reply: 'LEFT' };
  }
}

function fail(current: Walk): { walk: Walk; reply: WalkReply } {
  if (current.retried === current.at) return { walk: { ...current, state: 'STUCK' }, reply: 'STUCK' };
  return { walk: { ...current, state: 'WALKING', retried: current.at }, reply: 'TRY_AGAIN' };
}
