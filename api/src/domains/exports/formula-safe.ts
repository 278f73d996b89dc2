/**
 * Where a spreadsheet would begin to read a formula: at the start of a cell, also behind what it takes for one's end, since
 * in much of the world that is a semicolon. Spaces and quotation marks before it don't stop it. The wide forms of the signs
 * count as the signs.
 */
const FORMULA_START = /(?<=^|[;\t\r\n])(?=[\s"]*[=+\-@|\t\r\n\0\uff1d\uff0b\uff0d\uff20])/g;

/** A text that is a text in every spreadsheet that opens it as CSV: an apostrophe stands before what would be a formula. */
export const formulaSafe = (text: string): string => text.replace(FORMULA_START, "'");
