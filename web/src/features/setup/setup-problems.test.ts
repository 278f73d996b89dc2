import { describe, expect, it } from 'vitest';
import { type SetupDraft, setupProblems } from './setup-problems.ts';

const whole: SetupDraft = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  password: 'correct horse',
  preset: 'any',
  deskName: 'Engine Works',
  deskSlug: 'engine-works',
};

describe('the checks before the first desk is made', () => {
  it('find nothing wrong with a whole form', () => {
    expect(setupProblems(whole)).toEqual({});
    expect(setupProblems({ ...whole, name: ` ${'x'.repeat(100)} `, deskSlug: 'x'.repeat(50) })).toEqual({});
  });

  it('find every mistake at once', () => {
    const empty = { name: ' ', email: '', password: '', preset: '', deskName: '', deskSlug: '' };
    expect(Object.keys(setupProblems(empty))).toEqual(Object.keys(whole));
  });

  it.each<[keyof SetupDraft, string]>([
    ['name', 'x'.repeat(101)],
    ['email', 'ada'],
    ['password', 'x'.repeat(7)],
    ['password', 'x'.repeat(129)],
    ['deskName', 'x'.repeat(101)],
    ['deskSlug', 'Engine Works'],
    ['deskSlug', 'engine--works'],
    ['deskSlug', 'x'.repeat(51)],
  ])('refuse a %s like “%s”', (field, value) => {
    expect(Object.keys(setupProblems({ ...whole, [field]: value }))).toEqual([field]);
  });
});
