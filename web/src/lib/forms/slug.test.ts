import { describe, expect, it } from 'vitest';
import { isSlug, slugOf } from './slug.ts';

describe('what a name suggests for an address', () => {
  it.each([
    ['Engine Works', 'engine-works'],
    ['  Café Zürich & Söhne GmbH! ', 'cafe-zurich-sohne-gmbh'],
    ['Straße 7', 'strasse-7'],
    ['--', ''],
    ['支持', ''],
    ['', ''],
  ])('of “%s” is “%s”', (name, slug) => {
    expect(slugOf(name, 50)).toBe(slug);
  });

  it('is one that the API takes, however long the name is', () => {
    for (let length = 45; length < 60; length += 1) {
      const slug = slugOf(` ${'x'.repeat(length)} and more`, 50);
      expect(isSlug(slug), slug).toBe(true);
      expect(slug.length).toBeLessThanOrEqual(50);
    }
  });
});
