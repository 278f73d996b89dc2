/** Which two versions of an article are compared, as the address says it. */
export interface RevisionSearch {
  version?: number;
  /** Without it, the one before. */
  with?: number;
}

interface Version {
  readonly version: number;
}

/** What an address says, without what can be no version. */
export function revisionSearch(raw: Record<string, unknown>): RevisionSearch {
  const [version, other] = [versionOf(raw.version), versionOf(raw.with)];
  return { ...(version && { version }), ...(other && { with: other }) };
}

const versionOf = (said: unknown): number | undefined =>
  /^[1-9]\d{0,8}$/.test(String(said)) ? Number(said) : undefined;

/** The version that is shown, and what it is held against: null where nothing was before. `revisions` has the newest first. */
export function comparedRevisions<Revision extends Version>(revisions: readonly Revision[], search: RevisionSearch) {
  const after = revisions.find(({ version }) => version === search.version) ?? revisions[0];
  const others = revisions.filter((revision) => revision !== after);
  const chosen = others.find(({ version }) => version === search.with);
  const before = chosen ?? others.find(({ version }) => after && version < after.version) ?? null;
  return { after, before };
}
