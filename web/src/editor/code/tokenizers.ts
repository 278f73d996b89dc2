import type { CodeLanguage } from './code-languages.ts';
import { type CodeToken, readTokens } from './code-tokens.ts';

export type Tokenizer = (code: string) => CodeToken[];

const loaded = new Map<string, Tokenizer>();
const loading = new Map<string, Promise<Tokenizer>>();

/**
 * Finds the parts of code in the language: at once where its grammar is there, so that code coloured anew never flickers.
 * Rejects when the grammar can't be fetched; the next call tries again.
 */
export function tokenizerOf(language: CodeLanguage): Tokenizer | Promise<Tokenizer> {
  const { name } = language;
  const known = loaded.get(name) ?? loading.get(name);
  if (known) return known;
  const promise = load(language).finally(() => loading.delete(name));
  loading.set(name, promise);
  return promise;
}

async function load({ name, load }: CodeLanguage): Promise<Tokenizer> {
  const [{ default: highlighter }, { default: grammar }] = await Promise.all([import('highlight.js/lib/core'), load()]);
  highlighter.registerLanguage(name, grammar);
  const tokenize: Tokenizer = (code) =>
    readTokens(highlighter.highlight(code, { language: name, ignoreIllegals: true }).value);
  loaded.set(name, tokenize);
  return tokenize;
}
