import { expect, it } from 'vitest';
import { deviceWords, isHandheld } from './device-words.ts';

const on = (system: string, rest: string) => `Mozilla/5.0 (${system}) ${rest}`;
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [on('Windows NT 10.0; Win64; x64; rv:133.0', 'Gecko/20100101 Firefox/133.0'), 'Firefox on Windows'],
  [on('Windows NT 10.0; Win64; x64', `${webkit} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`), 'Edge on Windows'],
  [on('Macintosh; Intel Mac OS X 10_15_7', `${webkit} Chrome/131.0.0.0 Safari/537.36`), 'Chrome on macOS'],
  [on('Macintosh; Intel Mac OS X 10_15_7', 'AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15'), 'Safari on macOS'],
  [on('iPhone; CPU iPhone OS 18_1 like Mac OS X', 'AppleWebKit/605.1.15 Mobile Safari/604.1'), 'Safari on iPhone'],
  [on('Linux; Android 14; Pixel 8', `${webkit} Chrome/131.0.0.0 Mobile Safari/537.36`), 'Chrome on Android'],
  ['curl/8.9.1', 'curl'],
  ['', 'A program'],
  [null, 'A program'],
])('of %j says %j', (userAgent, words) => {
  expect(deviceWords(userAgent)).toBe(words);
});

it('knows what is carried in a hand', () => {
  expect(isHandheld(on('Linux; Android 14; Pixel 8', webkit))).toBe(true);
  expect(isHandheld(on('X11; Linux x86_64', webkit))).toBe(false);
});
