/** Where in the storage everything of an export lies. */
export const storageFolder = (id: string): string => `exports/${id}/`;

/** The key of the file that an attempt wrote. */
export const storageKey = ({ id, attempts }: { readonly id: string; readonly attempts: number }): string =>
  `${storageFolder(id)}${attempts}/table`;
