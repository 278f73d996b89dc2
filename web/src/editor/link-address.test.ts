import { describe, expect, it } from 'vitest';
import { isAllowedAddress, toLinkAddress } from './link-address.ts';

describe('a link address', () => {
  it.each([
    ['https://example.com/a?b=c', 'https://example.com/a?b=c'],
    ['  http://example.com ', 'http://example.com'],
    ['example.com/guide', 'https://example.com/guide'],
    ['localhost:8080/status', 'https://localhost:8080/status'],
    ['maya@example.com', 'mailto:maya@example.com'],
    ['mailto:maya@example.com', 'mailto:maya@example.com'],
  ])('reads %s as %s', (typed, address) => {
    expect(toLinkAddress(typed)).toBe(address);
  });

  it.each(['', 'two words', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'tel:123', 'word'])(
    'refuses %j',
    (typed) => {
      expect(toLinkAddress(typed)).toBeNull();
    },
  );

  it.each(['https://example.com', ' http://example.com/a b ', 'mailto:a@example.com'])('may be %j', (address) => {
    expect(isAllowedAddress(address)).toBe(true);
  });

  it.each([
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '/relative',
    'mailto:',
    'https://exam\u0007ple.com',
    'https://server:port.example',
  ])('may not be %j', (address) => {
    expect(isAllowedAddress(address)).toBe(false);
  });

  it('may have 2,048 characters, percent-encoding included', () => {
    const longest = `https://a.example/${'a'.repeat(2_030)}`;
    expect(isAllowedAddress(longest)).toBe(true);
    expect(isAllowedAddress(`${longest}a`)).toBe(false);
    expect(isAllowedAddress(`https://a.example/${'ä'.repeat(400)}`)).toBe(false);
  });
});
