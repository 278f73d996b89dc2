import { describe, expect, it } from 'vitest';
import { matterOf, meaningsOf } from './thesaurus.ts';

describe('a word', () => {
  it('stands for the others of its groups, in other forms as well', () => {
    expect(meaningsOf('bills')).toEqual(expect.arrayContaining(['invoice', 'receipt', 'cost']));
    expect(meaningsOf('rebooted')).toEqual(expect.arrayContaining(['restart']));
    expect(meaningsOf('stopping')).toContain('shut down');
  });

  it('may be several, which mean what they are written as', () => {
    expect(meaningsOf('login')).toEqual(expect.arrayContaining(['sign in', 'log in']));
    expect(meaningsOf('switchedoff')).toEqual(expect.arrayContaining(['stop', 'switched off']));
  });

  it('stands for nothing else where it is peculiar', () => {
    expect(meaningsOf('zeppelin')).toEqual([]);
    expect(meaningsOf('')).toEqual([]);
  });

  it('never stands for itself', () => {
    for (const word of ['invoice', 'backup', 'login', 'start']) expect(meaningsOf(word)).not.toContain(word);
  });
});

describe('the matter of a question', () => {
  it.each([
    ["Please help me, I can't log in!", 'me i can t login'],
    ['Is my VM switched off?', 'is my vm switchedoff'],
    ['Größe der Überweisung', 'grosse der uberweisung'],
    ['please help', 'please help'],
    ['', ''],
    ['?!', ''],
  ])('%j is %j', (text, matter) => {
    expect(matterOf(text, false)).toBe(matter);
  });

  it('keeps the last word of somebody who is typing, whatever it may become', () => {
    expect(matterOf('reset us', true)).toBe('reset us');
    expect(matterOf('reset us', false)).toBe('reset');
  });
});
