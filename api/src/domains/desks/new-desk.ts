import type { LicenseStatus, TicketTypeRequirement } from '../../database/generated/enums.ts';
import type { AttachmentKind, DeskSettings } from './settings.ts';

/** `icon` is a character to show as it is, or the name of a Lucide icon. */
export interface NewTicketType {
  slug: string;
  label: string;
  icon: string;
  description: string;
  requirement: TicketTypeRequirement;
  /** The kinds of file that the filled-in form may be, where `requirement` asks for one. */
  formKinds: AttachmentKind[];
  /** The empty form to download and fill in. */
  blankForm?: BlankFormFile;
}

/** An empty form as a file of this repository, and the name it is saved under. */
export interface BlankFormFile {
  name: string;
  contentType: string;
  file: URL;
}

/** `rank` 1 is the most urgent. */
export interface NewPriority {
  slug: string;
  label: string;
  definition: string;
  rank: number;
  isDefault: boolean;
  /** Minutes of working time from a ticket's opening until the team's first answer; null is no target. */
  firstResponseMinutes: number | null;
  /** The same until it is done. */
  resolutionMinutes: number | null;
}

/** Everything of a desk before its first ticket. */
export interface NewDesk {
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
  ticketTypes: NewTicketType[];
  priorities: NewPriority[];
}

/** A way of working that a new desk can begin with: all of a desk but what is its own. */
export interface DeskPreset {
  slug: string;
  /** What kind of support it is for, and how it works: read by who chooses among them. */
  name: string;
  description: string;
  desk: Omit<NewDesk, 'slug' | 'name'>;
}
