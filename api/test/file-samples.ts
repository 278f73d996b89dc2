import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Small files of every kind, whole and valid, made by hand where no library at hand makes them. */

/** A ZIP of these entries, uncompressed, as `zip -0` makes it. */
export function zip(entries: Record<string, string | Buffer>, comment = ''): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content);
    const offset = Buffer.concat(parts).length;
    const common = numbers(
      [2, 20],
      [2, 0],
      [2, 0],
      [4, 0x21_0000],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
    );
    const lengths = numbers([2, name.length], [2, 0]);
    parts.push(Buffer.from('PK\x03\x04'), common, lengths, Buffer.from(name), bytes);
    const rest = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(Buffer.from('PK\x01\x02'), numbers([2, 20]), common, lengths, rest, Buffer.from(name));
  }
  const [content, list] = [Buffer.concat(parts), Buffer.concat(directory)];
  const count = Object.keys(entries).length;
  const end = numbers([4, 0], [2, count], [2, count], [4, list.length], [4, content.length], [2, comment.length]);
  return Buffer.concat([content, list, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)]);
}

const office = 'application/vnd.openxmlformats-officedocument';

/** A Word or Excel file since 2007, or what has its main part of another type. */
export function openXml(part: 'word/document.xml' | 'xl/workbook.xml', type?: string): Buffer {
  const usual = part === 'word/document.xml' ? 'wordprocessingml.document.main+xml' : 'spreadsheetml.sheet.main+xml';
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type ?? `${office}.${usual}`}"/></Types>`,
    '_rels/.rels': '<?xml version="1.0"?><Relationships/>',
    [part]: '<?xml version="1.0"?><content/>',
  });
}

interface CompoundFileOptions {
  /** Names in a folder of its own, such as an object that is embedded has. */
  embedded?: string[];
  /** How many sectors of 512 bytes stand before the directory. */
  before?: number;
}

/** The container of Word and Excel before 2007, with these streams, all of them empty, at its top. */
export function compoundFile(streams: string[], { embedded = [], before = 0 }: CompoundFileOptions = {}): Buffer {
  const none = 0xffffffff;
  const [endOfChain, ofFat] = [0xfffffffe, 0xfffffffd];
  const entry = (name: string, type: number, right: number, child: number) => {
    const bytes = Buffer.alloc(128);
    bytes.write(name, 'utf16le');
    numbers([2, name.length * 2 + 2], [1, type], [1, 1], [4, none], [4, right], [4, child]).copy(bytes, 64);
    return bytes;
  };
  // The root, the folder of what is embedded, and the names in each, one to the right of the other.
  const inARow = (names: string[], from: number) =>
    names.map((name, index) => entry(name, 2, index + 1 < names.length ? from + index + 1 : none, none));
  const entries = [
    entry('Root Entry', 5, none, 1),
    entry('ObjectPool', 1, streams.length > 0 ? 2 : none, embedded.length > 0 ? 2 + streams.length : none),
    ...inARow(streams, 2),
    ...inARow(embedded, 2 + streams.length),
  ];
  const directory = Buffer.alloc(Math.ceil(entries.length / 4) * 512);
  Buffer.concat(entries).copy(directory);

  // The sectors: those before, the directory, the FAT, and what of the list of its sectors the header has no room for.
  const used = before + directory.length / 512;
  const fatLength = Math.ceil((used + 300) / 128);
  const fat = Buffer.alloc(fatLength * 512, 0xff);
  for (let sector = 0; sector < used; sector += 1)
    fat.writeUInt32LE(sector === used - 1 ? endOfChain : sector + 1, sector * 4);
  for (let part = 0; part < fatLength; part += 1) fat.writeUInt32LE(ofFat, (used + part) * 4);
  const parts = Array.from({ length: fatLength }, (_, part) => used + part);
  const firstOfList = used + fatLength;
  const list = parts.slice(109);
  const rest = Buffer.alloc(Math.ceil(list.length / 127) * 512, 0xff);
  for (const [index, part] of list.entries()) rest.writeUInt32LE(part, (index + Math.floor(index / 127)) * 4);
  for (let at = 508; at < rest.length; at += 512) rest.writeUInt32LE(firstOfList + (at + 4) / 512, at);

  const header = Buffer.alloc(512, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.fill(0, 8, 76);
  numbers([2, 0x3e], [2, 3], [2, 0xfffe], [2, 9], [2, 6]).copy(header, 24);
  numbers([4, fatLength], [4, before], [4, 0], [4, 4096], [4, endOfChain], [4, 0]).copy(header, 44);
  numbers([4, firstOfList], [4, rest.length / 512]).copy(header, 68);
  for (const [index, part] of parts.slice(0, 109).entries()) header.writeUInt32LE(part, 76 + index * 4);
  return Buffer.concat([header, Buffer.alloc(before * 512), directory, fat, rest]);
}

export function pdf(text = 'Hello'): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const body = `%PDF-1.4\n${objects.join('')}`;
  return Buffer.from(
    `${body}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

/** A bitmap of 24 bits without compression. */
export function bmp(width = 3, height = 2): Buffer {
  const length = Math.ceil((width * 24) / 32) * 4 * height;
  const info = numbers(
    [4, 40],
    [4, width],
    [4, height],
    [2, 1],
    [2, 24],
    [4, 0],
    [4, length],
    [4, 0],
    [4, 0],
    [4, 0],
    [4, 0],
  );
  return Buffer.concat([
    Buffer.from('BM'),
    numbers([4, 54 + length], [4, 0], [4, 54]),
    info,
    Buffer.alloc(length, 0x7f),
  ]);
}

/** An archive of RAR 5 with nothing in it: its signature, its header and its end. */
export const rar = (): Buffer =>
  Buffer.from('526172211a0701003392b5e50a01050600050101808000' + '1d77565103050400', 'hex');

export type ImageKind = 'jpeg' | 'png' | 'gif' | 'webp';

/** A picture with something to see in it: red on the left, green and blue on the right, from top to bottom. */
export function picture(width = 60, height = 40): Sharp {
  const part = (background: string, left: number, top: number) => ({
    input: { create: { width: width / 2, height: height / 2, channels: 3 as const, background } },
    left,
    top,
  });
  return sharp({ create: { width, height, channels: 3, background: 'red' } }).composite([
    part('lime', width / 2, 0),
    part('blue', width / 2, height / 2),
  ]);
}

export const image = (kind: ImageKind): Promise<Buffer> => picture().toFormat(kind).toBuffer();

/** An animation of this many frames of this size, each of which holds one black pixel: broken, if it is larger. */
export function gif(frames: number, width = 1, height = 1): Buffer {
  const size = numbers([2, width], [2, height]);
  const colours = Buffer.from('000000ffffff', 'hex');
  const frame = [Buffer.from('21f90400010000002c00000000', 'hex'), size, Buffer.from('000202440100', 'hex')];
  const all = Buffer.concat(Array(frames).fill(Buffer.concat(frame)));
  return Buffer.concat([Buffer.from('GIF89a'), size, numbers([1, 0x80], [2, 0]), colours, all, Buffer.from(';')]);
}

/** A PNG that claims to be of this size and holds next to nothing. */
export function emptyPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [pngChunk('IHDR', header), pngChunk('IDAT', deflateSync(Buffer.alloc(100))), pngChunk('IEND', '')];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
}

export function pngChunk(type: string, content: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(content)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Little-endian numbers of so many bytes, one after the other. */
function numbers(...fields: [bytes: 1 | 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
