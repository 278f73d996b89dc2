import type { NewDesk } from '../../../api/src/domains/desks/new-desk.ts';
import { observability as preset } from '../../../api/src/domains/desks/presets/observability.ts';

/** Support for an observability product: tickets belong to workspaces, handlers answer in turns, silence closes. */
export const observability: NewDesk = {
  ...preset.desk,
  slug: 'observability',
  name: 'Meridian Observability',
  teamName: 'Meridian Customer Service',
};
