import { describe, expect, it } from 'vitest';
import { isRichTextValue, RICH_TEXT_MAX_LENGTH } from '@/editor/rich-text-value.ts';
import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';
import type { UploadItem } from '@/lib/uploads/upload-items.ts';
import { sendObstacle } from './send-obstacle.ts';

function written(text: string) {
  const value: unknown = {
    root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
  };
  if (!isRichTextValue(value)) throw new Error('not a document');
  return value;
}
function file(status: UploadItem['status'], state: FinishedUpload['state'] = 'AVAILABLE'): UploadItem {
  const shown = { key: status, name: 'log.txt', kind: 'txt', bytes: 3, pictureUrl: null };
  const upload = { id: '1', name: 'log.txt', kind: 'txt', bytes: 3, thumbnailUrl: null, state };
  switch (status) {
    case 'waiting':
      return { ...shown, status };
    case 'uploading':
      return { ...shown, status, progress: 0.5 };
    case 'finished':
      return { ...shown, status, upload };
    case 'failed':
      return { ...shown, status, reason: 'The connection was lost.', lost: true };
    case 'refused':
      return { ...shown, status, reason: 'It is empty.' };
  }
}

const obstacle = (text: string | null, ...files: UploadItem[]) =>
  sendObstacle({ text: text === null ? null : written(text), files });

describe('a message', () => {
  it('can be sent with words of up to the limit, and with files that have arrived', () => {
    expect(obstacle('Hello')).toBeUndefined();
    expect(obstacle('x'.repeat(RICH_TEXT_MAX_LENGTH), file('finished'))).toBeUndefined();
  });

  it('can not be sent empty or too long, which the field shows by itself', () => {
    expect(obstacle(null)).toEqual({});
    expect(obstacle('x'.repeat(RICH_TEXT_MAX_LENGTH + 1))).toEqual({});
  });

  it('waits for its files, and for a decision about those that failed', () => {
    expect(obstacle('Hello', file('finished'), file('uploading'))?.words).toBe(
      'You can send when the files are uploaded.',
    );
    expect(obstacle('Hello', file('waiting'))?.words).toBe('You can send when the files are uploaded.');
    const failed = 'Try the file that was not uploaded again, or remove it. Then send.';
    expect(obstacle('Hello', file('failed'))?.words).toBe(failed);
    const infected = 'Remove the file that contains a virus. Then send.';
    expect(obstacle('Hello', file('finished', 'QUARANTINED'))?.words).toBe(infected);
  });

  it('goes without a file that was refused', () => {
    expect(obstacle('Hello', file('refused'))).toBeUndefined();
    expect(obstacle(null, file('refused'))).toEqual({});
  });

  it('needs a few words beside its files', () => {
    expect(obstacle(null, file('finished'))?.words).toBe('Write a few words to go with the files.');
  });
});
