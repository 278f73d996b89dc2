import { expect, it } from 'vitest';
import { supportTabOf, supportTabs } from './support-tabs.ts';

const valuesOf = (...args: Parameters<typeof supportTabs>) => supportTabs(...args).map(({ value }) => value);

it('has a tab for each way that the desk has switched on', () => {
  expect(valuesOf(['KNOWLEDGE', 'FAQ', 'CHAT'], true)).toEqual(['tickets', 'articles', 'faq', 'chat']);
  expect(valuesOf(['STATISTICS'], true)).toEqual(['tickets']);
});

it('has none for answers that are not for the reader', () => {
  expect(valuesOf(['KNOWLEDGE', 'FAQ', 'CHAT'], false)).toEqual(['tickets', 'chat']);
});

it('knows the tab of an address', () => {
  expect(['faq', 'nothing', undefined, 7].map(supportTabOf)).toEqual(['faq', undefined, undefined, undefined]);
});
