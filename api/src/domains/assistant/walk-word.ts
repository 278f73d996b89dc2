/**
 * What a customer says to go through a procedure.
 * - `NEXT`: the step is done, or the next one is asked for.
 * - `BACK`: the step before.
 * - `AGAIN`: the same step once more.
 * - `WAIT`: not yet.
 * - `FAILED`: the step was done and did not work.
 * - `SOLVED`: the whole matter is settled, whatever steps are left.
 * - `STOP`: enough of it.
 */
export type WalkWord = 'NEXT' | 'BACK' | 'AGAIN' | 'WAIT' | 'FAILED' | 'SOLVED' | 'STOP';

/** Words around the one that counts. */
const before =
  '(?:(?:yes|yep|yeah|ok|okay|alright|great|good|perfect|thanks|thank you|well|so|and|now|please|no|sorry|hm+|ah|oh) )*';
const after =
  '(?: (?:now|please|thanks|thank you|then|so far|for me|with that|with this|too|either|at all|what now|whats next|what next|next|go on|continue))*';

const it = '(?:it|that|this|the step|this step|that step|step \\d+)';
const not =
  '(?:did not|didnt|does not|doesnt|do not|dont|is not|isnt|has not|hasnt|will not|wont|would not|wouldnt|could not|couldnt|can not|cannot|cant|was not|wasnt)';

/** Each is a whole message, but for the words around it. The first that fits counts. */
const phrases: readonly (readonly [WalkWord, string])[] = [
  [
    'WAIT',
    `not yet|not done(?: yet)?|wait|(?:just )?(?:a|one) (?:moment|minute|second|sec)|hold on|hang on|(?:im )?still (?:working|busy)(?: on ${it})?`,
  ],
  [
    'NEXT',
    `next(?: (?:step|one))?|(?:go|move|carry) on|continue|proceed|go ahead|what(?: i)?s next|what next|what now|and then|then|show (?:me )?the next(?: step| one)?`,
  ],
  [
    'NEXT',
    `(?:i )?(?:am |im |have |ive )?(?:all )?(?:done|finished|ready|did ${it}|done (?:${it}|so)|through)(?: (?:with )?${it})?|(?:${it} is |its |thats )(?:done|finished|ready)`,
  ],
  [
    'NEXT',
    `${it} worked|worked|success|works|${it} works|i (?:can )?see (?:it|that|this)|got it|check|yes|yep|yeah|ok|okay|alright`,
  ],
  [
    'BACK',
    `(?:go |one step |take me )?back(?: (?:one|a)(?: step)?)?|previous(?: (?:step|one))?|(?:the )?(?:step before|previous step)|undo`,
  ],
  [
    'AGAIN',
    `again|repeat(?: ${it})?|(?:say|show)(?: me)? ${it} again|once more|one more time|what was ${it}|same step`,
  ],
  [
    'SOLVED',
    `(?:${it} |its |thats |all |problem |the problem is |everything )?(?:is )?(?:solved|fixed|sorted|resolved)|${it} (?:fixed|solved) ${it}|(?:${it} |everything )works again|everything works|problem gone`,
  ],
  ['STOP', `stop|cancel|quit|exit|enough|never ?mind|forget it|leave(?: it)?|end|abort`],
];

/** How a message begins that says that a step failed; what follows says how. */
const failures = [
  `${it} ${not} (?:work|help|do anything|change anything|go|happen|start|appear|show)(?:s|ed|ing)?`,
  `(?:${not} (?:work|help)(?:s|ed|ing)?|not working|no luck|no success|no change|still (?:not|no|the same|broken|nothing|fails|failing)|same (?:error|problem|result))`,
  `(?:${it} |the command )?(?:failed|fails|is failing|is broken|gives? (?:me )?an error|threw an error)`,
  `(?:i )?(?:got|get|am getting|im getting|see|there is|theres) an? error`,
  `i (?:can not|cannot|cant|could not|couldnt|do not|dont|did not|didnt) (?:find|see|do|get|open|reach|click) (?:it|that|this|any|the)\\b`,
  `i(?:m| am) stuck`,
  `nothing (?:happens|happened|changed|changes)`,
];

const wholes = phrases.map(([word, pattern]) => [word, new RegExp(`^${before}(?:${pattern})${after}$`)] as const);
const beginning = new RegExp(`^${before}(?:but )?(?:${failures.join('|')})\\b`);
const contradiction = /^(?:.{0,40} )?but (.+)$/;

/** Longer messages are never only a word of the walk. In characters. */
const longest = 300;

/**
 * The word of the walk that a message is, or null where it says something else, a question above all. English only. Only
 * failures may go on with what went wrong; any other word must be the whole message, so that "what is the next invoice" is none.
 */
export function walkWord(message: string): WalkWord | null {
  if (message.length > longest) return null;
  const words = plain(message);
  if (words === '') return /👍|✅|✔|👌/u.test(message) ? 'NEXT' : null;
  if (/^(?:no|nope)$/.test(words)) return 'FAILED';
  if (beginning.test(words)) return 'FAILED';
  const [, rest] = contradiction.exec(words) ?? [];
  if (rest && beginning.test(rest)) return 'FAILED';
  return wholes.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Small letters and single blanks; apostrophes vanish, so that "didn't" and "didnt" are the same. */
const plain = (message: string): string =>
  message
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
