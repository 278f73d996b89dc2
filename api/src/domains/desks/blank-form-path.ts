/** Where an empty form is downloaded. The name is there to be read and saved under. */
export function blankFormPath({ ticketTypeId, name }: { ticketTypeId: string; name: string }): string {
  return `/forms/${ticketTypeId}/${encodeURIComponent(name)}`;
}

/** The type whose form a path asks for; null for what was never such a path. */
export function ticketTypeOfPath(url: string): string | null {
  const path = url.split('?', 1)[0] ?? '';
  return /^\/forms\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/[^/]+$/.exec(path)?.[1] ?? null;
}
