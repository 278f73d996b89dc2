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

  it('is allowed only over http, https and mailto', () => {
    expect(isAllowedAddress('https://example.com')).toBe(true);
    expect(isAllowedAddress('mailto:a@example.com')).toBe(true);
    expect(isAllowedAddress('JavaScript:alert(1)')).toBe(false);
    expect(isAllowedAddress('/relative')).toBe(false);
  });
});
