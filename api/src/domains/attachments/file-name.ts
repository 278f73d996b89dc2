import { type AttachmentKind, attachmentKinds } from '../desks/settings.ts';

const maxLength = 255;

/** What breaks a path or a header, and characters that hide what a name really ends with. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Bidi_Control}/\\]/gu;

/** A name as it is kept: without a path, control characters and changes of direction; a long stem is cut. A part of a request
 * may have none. */
export function cleanFileName(given: string | undefined): string {
  const base = (given ?? '').replace(/^.*[/\\]/, '');
  const name = [...base.normalize('NFC').replace(UNSAFE, '').trim()];
  if (name.length <= maxLength) return name.join('') || 'file';
  const extension = [...extensionOf(name.join(''))];
  return [...name.slice(0, maxLength - extension.length), ...extension].join('');
}

/** The kind that a name claims, by its extension; null for one that no desk takes. */
export function kindOfName(name: string): AttachmentKind | null {
  const extension = extensionOf(name).slice(1).toLowerCase();
  return attachmentKinds.find((kind) => kind === extension) ?? null;
}

function extensionOf(name: string): string {
  return /\.[^.]{1,16}$/.exec(name)?.[0] ?? '';
}
