import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

function request(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
}

describe('the address of a client', () => {
  it('is the one it connects from where no proxy is trusted, whatever it says', () => {
    expect(clientAddress(request('203.0.113.9', '198.51.100.1'), 0)).toBe('203.0.113.9');
  });

  it('is what the outermost of the trusted proxies saw, whatever stands before it', () => {
    const asked = request('10.0.0.2', '1.1.1.1, 198.51.100.1, 10.0.0.1');
    expect(clientAddress(asked, 1)).toBe('10.0.0.1');
    expect(clientAddress(asked, 2)).toBe('198.51.100.1');
  });

  it('is the one it connects from where it came past the proxies', () => {
    expect(clientAddress(request('203.0.113.9'), 1)).toBe('203.0.113.9');
    expect(clientAddress(request('203.0.113.9', '198.51.100.1'), 2)).toBe('203.0.113.9');
    expect(clientAddress(request('203.0.113.9', ' '), 1)).toBe('203.0.113.9');
  });

  it.each([
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['203.0.113.9:4711', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['2001:DB8:0001:2::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['x'.repeat(500), 'x'.repeat(64)],
  ])('%s is counted as %s', (address, network) => {
    expect(clientAddress(request('127.0.0.1', address), 1)).toBe(network);
  });
});
