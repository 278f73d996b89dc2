/** Which files a desk takes, as the schema's `AttachmentPolicy` says it. */
export interface AttachmentPolicy {
  /** Lower-case extensions. */
  readonly kinds: readonly string[];
  /** Of one file. */
  readonly maxBytes: number;
  /** Of one message. */
  readonly maxCount: number;
  /** All of it in the desk's words. */
  readonly hint: string;
}

/** What follows the last dot of a file's name, in lower case; empty where there is none. */
export function kindOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The `accept` of a file input: what its dialog offers first. */
export function acceptedKinds({ kinds }: Pick<AttachmentPolicy, 'kinds'>): string {
  return kinds.map((kind) => `.${kind}`).join(',');
}
