/**
 * How many slips of the fingers lie between two words: a letter too many, too few or another, or two next to each other the
 * wrong way round (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const changed = (last[column] ?? 0) + (letter === other ? 0 : 1);
      const shorter = Math.min(changed, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
      const swapped = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other;
      current.push(swapped ? Math.min(shorter, (beforeLast[column - 1] ?? 0) + 1) : shorter);
    }
    [beforeLast, last] = [last, current];
  }
  return last.at(-1) ?? 0;
}

/** Of known words, those that one may be a mistyping of: one slip of the fingers in a short word, two in a long one. */
export function slipsOf(word: string, known: readonly string[]): string[] {
  const slips = word.length < 8 ? 1 : 2;
  return known.filter((each) => editDistance(word, each) <= slips);
}
