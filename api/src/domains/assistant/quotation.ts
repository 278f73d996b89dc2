import { parseRichText } from '../../rich-text/parse-rich-text.ts';
import { TextFormat } from '../../rich-text/rich-text.ts';
import { richTextToHtml } from '../../rich-text/to-html.ts';
import { richTextToText } from '../../rich-text/to-text.ts';
import type { FoundAnswer } from '../knowledge/service.ts';
import type { MessageBody } from '../tickets/service.ts';
import type { ArticleWalk, WalkedStep } from './article-walk.ts';
import type { Confidence } from './confidence.ts';
import type { ProcedureStep } from './procedure.ts';
import type { WalkReply } from './walk.ts';

/** Where an article or a question is read: an absolute address. */
export type AnswerAddress = (kind: FoundAnswer['kind'], slug: string) => string;

/** An article or a question that an answer is from. */
export interface Source {
  readonly kind: FoundAnswer['kind'];
  readonly title: string;
  readonly slug: string;
}

/** Characters that are quoted at most; the source has the rest. */
const MOST_QUOTED = 1_200;

const lead: Record<Exclude<Confidence, 'NONE'>, string> = {
  SURE: 'Our team has written this about it:',
  UNSURE: 'I am not sure that this is what you mean:',
};

const walkWords: Record<WalkReply, string> = {
  STEP: '',
  FIRST_STEP: 'This is the first step.',
  TRY_AGAIN: 'Try this step once more, and compare what you see with what it says.',
  STUCK: 'Then this way does not work here. A person can look at it with you.',
  WAITING: 'Take your time, and say “done” when you are ready.',
  FINISHED: 'That was all of it. Is there anything else?',
  LEFT: 'All right, we leave it there. Is there anything else?',
};

/** What is said on a walk through a procedure: about the step, and the step in the words of its article. */
export function sayStep({ reply, walk, step }: WalkedStep): MessageBody {
  const words = walkWords[reply];
  return written([...(words ? [paragraph(text(words))] : []), ...(step ? stepBlocks(step, walk) : [])]);
}

/** A step in the words of its article, and how to go on from it. */
export function stepBlocks({ line, details }: ProcedureStep, { at, length }: ArticleWalk): object[] {
  return [
    paragraph({ ...text(`Step ${at + 1} of ${length}`), format: TextFormat.BOLD }),
    paragraph(...line),
    ...details,
    paragraph(text('Say “done” for the next step, “back”, or that it did not work.')),
  ];
}

/**
 * A message that quotes what was found, with the words of its source as they are, and says where they are from; of a procedure
 * that the customer is led through, its first step.
 */
export function quote(
  found: FoundAnswer,
  others: readonly FoundAnswer[],
  confidence: Exclude<Confidence, 'NONE'>,
  addressOf: AnswerAddress,
  walked: WalkedStep | null,
): MessageBody {
  const words = walked && found.kind === 'ARTICLE' ? found.article.summary : wordsOf(found);
  return written([
    paragraph(text(lead[confidence])),
    { type: 'quote', children: [text(shortened(words))] },
    ...(walked?.step ? stepBlocks(walked.step, walked.walk) : []),
    ...sourceLines([found, ...others].map(sourceOf), addressOf),
  ]);
}

/** Where an answer is from: the first is what it says, the others are near to it. */
export const sourceLines = (sources: readonly Source[], addressOf: AnswerAddress): object[] =>
  sources.map(({ kind, title, slug }, place) =>
    paragraph(text(place === 0 ? 'Read it all: ' : 'See also: '), {
      type: 'link',
      url: addressOf(kind, slug),
      children: [text(title)],
    }),
  );

export const sourceOf = (found: FoundAnswer): Source =>
  found.kind === 'FAQ'
    ? { kind: 'FAQ', title: found.entry.question, slug: found.entry.slug }
    : { kind: 'ARTICLE', title: found.article.title, slug: found.article.slug };

export const dontKnow = (): MessageBody =>
  written([
    paragraph(
      text(
        'I have found nothing about this in what our team has written down. You may say it in other words. I understand ' +
          'English only.',
      ),
    ),
  ]);

/** Of an article what it's about, and the part of it that speaks of the question. */
function wordsOf(found: FoundAnswer): string {
  if (found.kind === 'FAQ') return found.entry.text;
  const { summary } = found.article;
  return summary.includes(found.passage) ? summary : `${summary}\n\n${found.passage}`;
}

export function shortened(words: string): string {
  const characters = [...words];
  if (characters.length <= MOST_QUOTED) return words;
  return `${characters.slice(0, MOST_QUOTED).join('').trimEnd()} …`;
}

export const text = (words: string) => ({ type: 'text', text: words });

export const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

/** Everything that is said passes the same allow-list as what people write: no source can bring anything else along. */
export function written(children: readonly object[]): MessageBody {
  const result = parseRichText({ root: { type: 'root', children } });
  if (!result.ok) throw new Error(`An answer can't be said: ${result.issues.map(({ allowed }) => allowed).join(', ')}`);
  return { richText: result.value, html: richTextToHtml(result.value), text: richTextToText(result.value) };
}
