import { expect, it } from 'vitest';
import { headingNames } from './heading-names.ts';

it('names headings for the address, none twice', () => {
  expect(headingNames(['Delete old files', 'Überblick', '¿?', 'Delete old files', 'delete: old files'])).toEqual([
    'delete-old-files',
    'uberblick',
    'part',
    'delete-old-files-2',
    'delete-old-files-3',
  ]);
});
