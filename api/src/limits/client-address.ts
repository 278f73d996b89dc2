import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * The network address a request comes from, as limits count it: an IPv4 address, or the /64 of an IPv6 one, which is what
 * one customer of a provider has at least.
 *
 * `trustedProxies` is how many proxies of one's own stand in front. Each adds to `X-Forwarded-For` whom it was asked by, so
 * that many entries from its end are true; what stands before them is whatever the client made up.
 */
export function clientAddress({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const forwarded = headers['x-forwarded-for'];
  const chain = [forwarded ?? []].flat().flatMap((line) => line.split(','));
  const told = trustedProxies > 0 ? chain.at(-trustedProxies)?.trim() : undefined;
  return networkOf(told || (socket.remoteAddress ?? 'unknown'));
}

function networkOf(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped) return mapped;
  // Whoever is believed may still tell nonsense: it has to fit a key.
  return isIPv6(bare) ? `${groupsOf(bare).slice(0, 4).join(':')}::/64` : bare.slice(0, 64);
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  // URL writes every address in its one canonical form; a zone, which it doesn't know, is of the receiving machine alone.
  const canonical = new URL(`http://[${address.split('%', 1)[0]}]`).hostname.slice(1, -1);
  const [left = [], right = []] = canonical.split('::').map((half) => half.split(':').filter(Boolean));
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right];
}
