const ALLOWED_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
const EMAIL_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;

/** Whether a link may point there: http, https and mailto, which is all the API accepts too. */
export function isAllowedAddress(address: string): boolean {
  return URL.canParse(address) && ALLOWED_PROTOCOLS.has(new URL(address).protocol);
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
