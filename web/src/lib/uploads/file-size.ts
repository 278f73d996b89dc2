const KILO = 1024;
const units = ['bytes', 'KB', 'MB', 'GB'] as const;

/** "412 bytes", "9.8 KB", "5 MB": three figures or so, and 1 KB is 1,024 bytes. */
export function fileSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= KILO && unit < units.length - 1) {
    value /= KILO;
    unit += 1;
  }
  if (unit === 0) return bytes === 1 ? '1 byte' : `${bytes.toLocaleString('en')} bytes`;
  return `${value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 })} ${units[unit]}`;
}
