import { expect, it } from 'vitest';
import { emailProblem, nameProblem, newPasswordProblem } from './credentials.ts';

it('accepts what the server accepts', () => {
  expect(nameProblem('Ada Lovelace')).toBeUndefined();
  expect(emailProblem(' ada@example.com ')).toBeUndefined();
  expect(newPasswordProblem('12345678')).toBeUndefined();
});

it.each(['', '   ', 'x'.repeat(101)])('refuses the name %j', (name) => {
  expect(nameProblem(name)).toBeDefined();
});

it.each(['', 'ada', 'ada@example', 'ada example@x.com'])('refuses the address %j', (email) => {
  expect(emailProblem(email)).toBeDefined();
});

it.each(['1234567', 'x'.repeat(129)])('refuses the password %j', (password) => {
  expect(newPasswordProblem(password)).toBeDefined();
});
