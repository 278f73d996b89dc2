const ESC = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);
const BACKSPACE = String.fromCharCode(0x08);

/**
 * What terminals write for themselves (ECMA-48): strings such as a window's title or the address of a link, which end with
 * a bell or `ESC \`; colours, movements of the cursor and the like; and what is one sign long.
 */
const ESCAPE_SEQUENCES = new RegExp(
  [
    `${ESC}[\\]P^_X][^${BELL}${ESC}]*(?:${BELL}|${ESC}\\\\|$)`,
    `(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
    `${ESC}[ -/]*[0-~]`,
  ].join('|'),
  'g',
);
/** Bold and underlined letters of manual pages are struck twice. */
const OVERSTRUCK = new RegExp(`[^\\n]${BACKSPACE}`, 'g');
const LINE_END = /\r\n?|[\u2028\u2029]/g;
const NO_TEXT = /[^\P{Cc}\n\t]|\p{Surrogate}|\ufeff/gu;

/** The text with `\n` for line ends, and without what is nothing to read: escape sequences, control characters, … */
export function cleanText(text: string): string {
  return text.replace(ESCAPE_SEQUENCES, '').replace(OVERSTRUCK, '').replace(LINE_END, '\n').replace(NO_TEXT, '');
}
