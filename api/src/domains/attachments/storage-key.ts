import type { FileVariant } from '../../files/file-url.ts';

/** Where in the storage everything of a file lies. */
export const storageFolder = (id: string): string => `attachments/${id}/`;

/** The key of one variant of a file in the storage. */
export const storageKey = (id: string, variant: FileVariant): string => `${storageFolder(id)}${variant}`;
