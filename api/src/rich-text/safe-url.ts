import { richTextLimits } from './rich-text.ts';

const ALLOWED_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Browsers drop some control characters when they read an address, so that `java\nscript:` would run. */
const NEVER_IN_ADDRESSES = /[\p{Cc}\p{Surrogate}]/u;

/**
 * The address of a link as the URL standard writes it: absolute, with http, https or mailto, in ASCII, percent-encoded.
 * Null for everything else, relative addresses included. What is stored is thereby what a browser will read.
 */
export function safeUrl(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed.length > richTextLimits.urlLength || NEVER_IN_ADDRESSES.test(trimmed)) return null;
  const url = parse(trimmed);
  if (!url) return null;
  const { protocol, pathname, href } = url;
  if (!ALLOWED_PROTOCOLS.has(protocol) || href.length > richTextLimits.urlLength) return null;
  return protocol === 'mailto:' && pathname === '' ? null : href;
}

/** Not by URL.canParse: Node 20's, once it is called often enough to be compiled, refuses all that has an umlaut in it. */
function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
