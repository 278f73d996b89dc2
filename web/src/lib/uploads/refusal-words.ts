import type { Issue } from '@/lib/forms/issue.ts';
import { type AttachmentPolicy, kindOf } from './attachment-policy.ts';
import { fileSize } from './file-size.ts';

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** ".jpg, .png or .webp" */
export function kindsInWords(kinds: readonly string[]): string {
  return either.format(kinds.map((kind) => `.${kind}`));
}

/**
 * Why a file can't be attached, and what can: the server's own checks that need no content, made before a byte is sent.
 * Nothing where it may be tried. `countBefore` is of the files that are attached or on their way already.
 */
export function refusalOf(
  file: Pick<File, 'name' | 'size'>,
  policy: AttachmentPolicy,
  countBefore: number,
): string | undefined {
  const kind = kindOf(file.name);
  const { kinds, maxBytes, maxCount } = policy;
  if (!kinds.includes(kind)) {
    const found = kind ? `.${kind} files are not taken here` : 'it has no extension that says what it is';
    return `Not attached: ${found}. Attach ${kindsInWords(kinds)}.`;
  }
  if (file.size === 0) return 'Not attached: the file is empty.';
  if (file.size > maxBytes) return `Not attached: it has ${sizeAbove(file.size, maxBytes)}.`;
  if (countBefore >= maxCount) {
    return `Not attached: ${maxCount === 1 ? 'one file is' : `${maxCount} files are`} the most at one time. Remove one first.`;
  }
  return undefined;
}

/** Both sizes to the byte where rounding would make them look the same. */
function sizeAbove(bytes: number, maxBytes: number): string {
  if (fileSize(bytes) !== fileSize(maxBytes)) return `${fileSize(bytes)}, and ${fileSize(maxBytes)} is the most`;
  return `${exact(bytes)} bytes, and ${fileSize(maxBytes)} (${exact(maxBytes)} bytes) is the most`;
}

const exact = (bytes: number) => bytes.toLocaleString('en');

/** The server's refusal of a file, after it saw the content. */
export function refusedByServer({ code, allowed }: Issue): string {
  switch (code) {
    case 'EMPTY':
      return 'Not attached: the file is empty.';
    case 'TOO_LARGE':
      return `Not attached: it is too large${allowed && `, it may have ${allowed}`}.`;
    default:
      return allowed
        ? `Not attached: it has to be ${allowed}.`
        : 'Not attached: its content is not what its name says.';
  }
}
