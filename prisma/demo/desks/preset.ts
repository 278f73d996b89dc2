import type { LicenseStatus, TicketTypeRequirement } from '../../../api/src/database/generated/enums.ts';
import type { DeskSettings } from '../../../api/src/domains/desks/settings.ts';

/** `icon` is a character to show as it is, or the name of a Lucide icon. */
export interface TicketTypePreset {
  slug: string;
  label: string;
  icon: string;
  description: string;
  requirement: TicketTypeRequirement;
}

/** `rank` 1 is the most urgent. */
export interface PriorityPreset {
  slug: string;
  label: string;
  definition: string;
  rank: number;
  isDefault: boolean;
}

/** Everything an admin would set up for a desk before its first ticket. */
export interface DeskPreset {
  slug: string;
  name: string;
  teamName: string;
  showsAgentNames: boolean;
  settings: DeskSettings;
  /** A workspace with a licence in one of these makes its new tickets premium. */
  premiumLicenseStatuses: LicenseStatus[];
  /** Licences a customer can link to a ticket. */
  selectableLicenseStatuses: LicenseStatus[];
  /** In the order customers see them. */
  ticketTypes: TicketTypePreset[];
  priorities: PriorityPreset[];
}
