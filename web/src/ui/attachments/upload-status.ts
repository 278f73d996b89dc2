import { fileSize } from '@/lib/uploads/file-size.ts';
import type { UploadItem } from '@/lib/uploads/upload-items.ts';

/** What is said below a file's name. */
export function uploadStatus(item: UploadItem): { text: string; isFault: boolean } {
  const size = fileSize(item.bytes);
  switch (item.status) {
    case 'waiting':
      return { text: `Waiting · ${size}`, isFault: false };
    case 'uploading':
      return {
        text: item.progress < 1 ? `${Math.floor(item.progress * 100)} % of ${size}` : 'Checking…',
        isFault: false,
      };
    case 'failed':
    case 'refused':
      return { text: item.reason, isFault: true };
    case 'finished':
      if (item.upload.state === 'QUARANTINED')
        return { text: 'It contains a virus. Remove it to send the rest.', isFault: true };
      return { text: item.upload.state === 'CHECKING' ? `${size} · being checked for viruses` : size, isFault: false };
  }
}
