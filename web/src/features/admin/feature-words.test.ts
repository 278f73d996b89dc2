import { expect, it } from 'vitest';
import { refusedFeatureWords } from './feature-words.ts';

it('says why a feature is refused in the words of the page', () => {
  expect(refusedFeatureWords('PREMIUM only together with LICENSES.')).toBe('“Premium” only together with “Licences”.');
});
