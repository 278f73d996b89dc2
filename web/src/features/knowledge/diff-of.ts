import { diffWordsWithSpace } from 'diff';

export interface DiffPart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Milliseconds after which two texts count as different altogether, so that no page hangs over them. */
const AT_MOST_MS = 500;

/** What of one text is in another, word by word: together the parts that are the same or gone are `before`. */
export function diffOf(before: string, after: string): readonly DiffPart[] {
  const changes = diffWordsWithSpace(before, after, { timeout: AT_MOST_MS });
  if (!changes) {
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  }
  return changes.map(({ value, added, removed }) => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text: value }));
}
