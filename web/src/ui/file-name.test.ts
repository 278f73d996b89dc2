import { expect, it } from 'vitest';
import { splitFileName } from './file-name.tsx';

it('keeps the end of a name together with its extension', () => {
  expect(splitFileName('quarterly-report-2026-final.pdf')).toEqual(['quarterly-report-2026-f', 'inal.pdf']);
  expect(splitFileName('Backup of the settings')).toEqual(['Backup of the sett', 'ings']);
});

it('leaves a short name whole', () => {
  expect(splitFileName('log.txt')).toEqual(['', 'log.txt']);
  expect(splitFileName('.env')).toEqual(['', '.env']);
});

it('cuts between characters, not through them', () => {
  expect(splitFileName('👩‍🚀🚀🚀🚀🚀.png').join('')).toBe('👩‍🚀🚀🚀🚀🚀.png');
  expect(splitFileName('🚀🚀🚀🚀🚀🚀.png')).toEqual(['🚀🚀', '🚀🚀🚀🚀.png']);
});
