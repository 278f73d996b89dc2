import { IS_APPLE } from 'lexical';

/** The key of the platform's shortcuts, as written before the letter: `⌘` on a Mac, `Ctrl+` elsewhere. */
export const MOD = IS_APPLE ? '⌘' : 'Ctrl+';
