import { highlight, plain } from '../../../search/highlight.ts';
import type { Question } from './question.ts';

/**
 * The paragraph, list or block of code of a plain text that speaks of most of what was asked, the first of equals. A text
 * without any of it gives its first.
 */
export function bestPassage(text: string, question: Question): string {
  const passages = text.split(/\n{2,}/).filter((passage) => passage.trim() !== '');
  let best = { passage: passages[0] ?? '', spoken: 0 };
  for (const passage of passages) {
    const spoken = termsIn(passage, question);
    if (spoken > best.spoken) best = { passage, spoken };
  }
  return best.passage;
}

/** How many of the terms a passage has. */
function termsIn(passage: string, { terms }: Question): number {
  const found = highlight(passage, { terms }).filter((segment) => segment.found);
  const words = new Set(found.flatMap(({ text }) => text.split(/[^\p{L}\p{N}\p{M}]+/u)).map(plain));
  return terms.filter((term) => [...words].some((word) => highlight(word, { terms: [term] })[0]?.found)).length;
}
