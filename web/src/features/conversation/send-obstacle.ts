import { RICH_TEXT_MAX_LENGTH, type RichTextValue, richTextLength } from '@/editor/rich-text-value.ts';
import type { UploadItem } from '@/lib/uploads/upload-items.ts';

interface Written {
  readonly text: RichTextValue | null;
  readonly files: readonly UploadItem[];
}

/**
 * Why a message can't be sent yet, in words; without words where the field itself shows it: empty, or too long. A file
 * that was refused is no obstacle: it says of itself that it is not attached.
 */
export function sendObstacle({ text, files }: Written): { readonly words?: string } | undefined {
  const statuses = files.map(({ status }) => status);
  if (statuses.includes('waiting') || statuses.includes('uploading')) {
    return { words: 'You can send when the files are uploaded.' };
  }
  if (statuses.includes('failed'))
    return { words: 'Try the file that was not uploaded again, or remove it. Then send.' };
  if (files.some((file) => file.status === 'finished' && file.upload.state === 'QUARANTINED')) {
    return { words: 'Remove the file that contains a virus. Then send.' };
  }
  if (text === null) return statuses.includes('finished') ? { words: 'Write a few words to go with the files.' } : {};
  return richTextLength(text) > RICH_TEXT_MAX_LENGTH ? {} : undefined;
}
