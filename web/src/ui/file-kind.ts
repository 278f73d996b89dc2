import { fileSize } from '@/lib/uploads/file-size.ts';

const words: Record<string, string> = {
  jpg: 'JPEG image',
  jpeg: 'JPEG image',
  png: 'PNG image',
  gif: 'GIF image',
  webp: 'WebP image',
  bmp: 'BMP image',
  pdf: 'PDF',
  doc: 'Word document',
  docx: 'Word document',
  xls: 'Excel sheet',
  xlsx: 'Excel sheet',
  csv: 'CSV table',
  zip: 'ZIP archive',
  rar: 'RAR archive',
  txt: 'Text',
  log: 'Log',
  ini: 'Configuration',
  conf: 'Configuration',
  yml: 'YAML',
};

/** What a file is and how large, as in "PDF, 1.2 MB". `kind` is a lower-case extension. */
export function fileDetails({ kind, bytes }: { readonly kind: string; readonly bytes: number }): string {
  return `${words[kind] ?? kind.toUpperCase()}, ${fileSize(bytes)}`;
}
