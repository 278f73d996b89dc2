import { describe, expect, it } from 'vitest';
import { deskSlugOf, isDeskSlug } from './desk-slug.ts';

describe('the short name that a desk’s name suggests', () => {
  it.each([
    ['Engine Works', 'engine-works'],
    ['  Café Zürich & Söhne GmbH! ', 'cafe-zurich-sohne-gmbh'],
    ['Straße 7', 'strasse-7'],
    ['--', ''],
    ['支持', ''],
    ['', ''],
  ])('of “%s” is “%s”', (name, slug) => {
    expect(deskSlugOf(name)).toBe(slug);
  });

  it('is one that the API takes, however long the name is', () => {
    for (let length = 45; length < 60; length += 1) {
      const slug = deskSlugOf(` ${'x'.repeat(length)} and more`);
      expect(isDeskSlug(slug), slug).toBe(true);
      expect(slug.length).toBeLessThanOrEqual(50);
    }
  });
});
