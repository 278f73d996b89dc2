import type { DeskPreset } from './new-desk.ts';
import { cloud } from './presets/cloud.ts';
import { licenses } from './presets/licenses.ts';
import { observability } from './presets/observability.ts';

/** What a new desk can begin with, in the order of choosing. */
export const deskPresets: readonly DeskPreset[] = [licenses, cloud, observability];
