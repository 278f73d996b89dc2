/** What the API takes at most, as written and percent-encoded. */
const MAX_LENGTH = 2_048;
const ALLOWED_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
const NEVER_IN_ADDRESSES = /[\p{Cc}\p{Surrogate}]/u;
const EMAIL_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;

/** Whether a link may point there: just what the API accepts, so that no link makes it refuse a message. */
export function isAllowedAddress(address: string): boolean {
  const trimmed = address.trim();
  if (trimmed.length > MAX_LENGTH || NEVER_IN_ADDRESSES.test(trimmed) || !URL.canParse(trimmed)) return false;
  const { protocol, pathname, href } = new URL(trimmed);
  return ALLOWED_PROTOCOLS.has(protocol) && href.length <= MAX_LENGTH && (protocol !== 'mailto:' || pathname !== '');
}

/**
 * The address someone meant: `example.com/a` becomes `https://example.com/a` and `me@example.com` becomes
 * `mailto:me@example.com`. Null when it isn't an address, or one a link may not point to.
 */
export function toLinkAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  if (EMAIL_ADDRESS.test(text) && !SCHEME.test(text)) return `mailto:${text}`;
  const address = SCHEME.test(text) ? text : `https://${text}`;
  if (!isAllowedAddress(address)) return null;
  const { protocol, hostname } = new URL(address);
  const isReachable = protocol === 'mailto:' || hostname.includes('.') || hostname === 'localhost';
  return isReachable ? address : null;
}
