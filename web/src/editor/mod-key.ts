import { IS_APPLE } from 'lexical';

/** The key of the platform's shortcuts, as written before the letter: `⌘` on a Mac, `Ctrl+` elsewhere. */
export const MOD = IS_APPLE ? '⌘' : 'Ctrl+';

/** Redo, as Lexical knows it. */
export const REDO_KEYS = IS_APPLE ? '⇧⌘Z' : 'Ctrl+Y';
