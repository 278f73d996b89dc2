/** How far the assistant trusts what it found: enough to say so, enough to show it, or not enough for either. */
export type Confidence = 'SURE' | 'UNSURE' | 'NONE';

/** Scores of `searchKnowledge` from which on an answer is shown, and is trusted. `npm run retrieval` says how well that does. */
const SHOWN = 0.3;
const TRUSTED = 0.5;

export function confidenceIn(score: number): Confidence {
  if (score >= TRUSTED) return 'SURE';
  return score >= SHOWN ? 'UNSURE' : 'NONE';
}
