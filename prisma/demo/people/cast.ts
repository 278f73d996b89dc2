import type {
  DeskRole,
  LicenseStatus,
  WorkspaceKind,
  WorkspaceRole,
} from '../../../api/src/database/generated/enums.ts';

/** Somebody in the demo. `key` is the name that ticket scripts call them by, unique over all desks. */
export interface DemoPerson {
  key: string;
  name: string;
  email: string;
}

export interface DemoTeamMember extends DemoPerson {
  role: DeskRole;
}

/** `expiresInDays` counts from the moment of seeding and is negative in the past; null never expires. */
export interface DemoLicense {
  product: string;
  keySuffix: string;
  status: LicenseStatus;
  expiresInDays: number | null;
}

/** Members by the key of the person. */
export interface DemoWorkspace {
  key: string;
  name: string;
  kind: WorkspaceKind;
  members: Record<string, WorkspaceRole>;
  licenses: DemoLicense[];
}

/** Who works and who asks at one desk. A customer may appear at several desks, with the same key. */
export interface DeskCast {
  team: DemoTeamMember[];
  customers: DemoPerson[];
  workspaces: DemoWorkspace[];
}

/** The workspace of one's own that everybody gets at sign-up. */
export function personalWorkspace({ key, name }: DemoPerson, licenses: DemoLicense[] = []): DemoWorkspace {
  return { key, name, kind: 'PERSONAL', members: { [key]: 'OWNER' }, licenses };
}
