const states = ['CHECKING', 'AVAILABLE', 'QUARANTINED'] as const;

/** A file that the server has, not sent yet. Plain JSON: drafts keep it as it is. */
export interface FinishedUpload {
  readonly id: string;
  readonly name: string;
  /** Lower-case extension. */
  readonly kind: string;
  readonly bytes: number;
  /** Path of a small picture of it; null where there is none. */
  readonly thumbnailUrl: string | null;
  readonly state: (typeof states)[number];
}

/** Whether JSON out of storage, or of an answer, is one. */
export function isFinishedUpload(json: unknown): json is FinishedUpload {
  if (typeof json !== 'object' || json === null) return false;
  const field = new Map<string, unknown>(Object.entries(json));
  const thumbnailUrl = field.get('thumbnailUrl');
  return (
    ['id', 'name', 'kind'].every((name) => typeof field.get(name) === 'string') &&
    typeof field.get('bytes') === 'number' &&
    (thumbnailUrl === null || typeof thumbnailUrl === 'string') &&
    states.some((state) => state === field.get('state'))
  );
}
