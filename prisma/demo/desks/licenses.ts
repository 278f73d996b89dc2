import type { NewDesk } from '../../../api/src/domains/desks/new-desk.ts';
import { licenses as preset } from '../../../api/src/domains/desks/presets/licenses.ts';

/** Support for licensed software: topics, licences, the premium flag, and replies that reopen what was resolved. */
export const licenses: NewDesk = { ...preset.desk, slug: 'licenses', name: 'Quillstone Software' };
