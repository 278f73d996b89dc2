/** The language of blocks of code that are tables (decision 045). */
export const TABLE_LANGUAGE = 'table';

/**
 * The cells of a table as Markdown draws it, the first row being its head; null for what is none: without a line of dashes
 * under its head.
 */
export function tableRows(text: string): string[][] | null {
  const [head, dashes, ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(cellsOf);
  if (!head || !dashes?.every((cell) => /^:?-+:?$/.test(cell))) return null;
  // A short row stays short: a wide head over many rows would be far more than was written.
  return [head, ...rows.map((row) => row.slice(0, head.length))];
}

function cellsOf(line: string): string[] {
  const inside = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}
