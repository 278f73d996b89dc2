/** A piece of text, and whether it was looked for. Plain text: nothing in it is markup. */
export interface TextSegment {
  readonly text: string;
  readonly found: boolean;
}

/** What is looked for: words in the form in which they are kept. */
export interface SoughtTerms {
  readonly terms: readonly SoughtTerm[];
}

interface SoughtTerm {
  /** Stands for all words that begin with it, unless it is whole. */
  readonly word: string;
  readonly isWhole?: boolean;
  /** What else it may mean, in whole words. */
  readonly similar: readonly string[];
}

/** Characters of an excerpt, about; and how many of them lie before what was found. */
const EXCERPT_LENGTH = 200;
const LEAD_LENGTH = 60;

/** The whole text in pieces, of which joined together it consists. */
export function highlight(text: string, { terms }: SoughtTerms): TextSegment[] {
  const segments: TextSegment[] = [];
  const add = (piece: string, found: boolean) => {
    const last = segments.at(-1);
    if (piece === '') return;
    if (last?.found === found) segments[segments.length - 1] = { text: last.text + piece, found };
    else segments.push({ text: piece, found });
  };
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const found = isSought(plain(match[0]), terms);
    add(text.slice(end, match.index), false);
    add(match[0], found);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return segments;
}

function isSought(word: string, terms: readonly SoughtTerm[]): boolean {
  return terms.some(
    (term) => (term.isWhole ? word === term.word : word.startsWith(term.word)) || term.similar.includes(word),
  );
}

/** The part of a text around the first thing found, in one line; null where nothing is. */
export function excerpt(text: string, terms: SoughtTerms): TextSegment[] | null {
  const line = text.replace(/\s+/g, ' ').trim();
  const segments = highlight(line, terms);
  const first = segments.findIndex(({ found }) => found);
  if (first === -1) return null;
  const at = segments.slice(0, first).reduce((length, segment) => length + segment.text.length, 0);
  const start = wordStart(line, Math.max(0, at - LEAD_LENGTH), at);
  const stop = wordEnd(line, start + EXCERPT_LENGTH);
  const cut = `${start > 0 ? '… ' : ''}${line.slice(start, stop)}${stop < line.length ? ' …' : ''}`;
  return highlight(cut, terms);
}

function wordStart(line: string, from: number, at: number): number {
  if (from === 0) return 0;
  const space = line.indexOf(' ', from);
  return space === -1 || space >= at ? at : space + 1;
}

function wordEnd(line: string, to: number): number {
  if (to >= line.length) return line.length;
  const space = line.lastIndexOf(' ', to);
  return space > to - EXCERPT_LENGTH / 2 ? space : to;
}

/** Letters that are no other letter with an accent, as Postgres' unaccent writes them. */
const spelledOut: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word in the form in which words are kept. */
export function plain(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[ßøłæœđðþı]/g, (letter) => spelledOut[letter] ?? letter);
}
