import { expect, it } from 'vitest';
import { welcomePath } from './welcome-path.ts';

it('names the desk and the way back, each where there is one', () => {
  expect(welcomePath('cloud', '/tickets/new')).toBe('/welcome?desk=cloud&return=%2Ftickets%2Fnew');
  expect(welcomePath('cloud', undefined)).toBe('/welcome?desk=cloud');
  expect(welcomePath(undefined, undefined)).toBe('/welcome');
});

it('leads who was invited straight to the invitation', () => {
  expect(welcomePath('cloud', '/invitations/abc')).toBe('/invitations/abc');
});
