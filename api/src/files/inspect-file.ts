import { fileTypeFromFile } from 'file-type';
import type { AttachmentKind } from '../domains/desks/settings.ts';
import { isWholeBitmap } from './bitmap.ts';
import { rootNames } from './compound-file.ts';
import type { FileRefusal } from './file-refusal.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { isUtf8Text } from './utf8-text.ts';
import { findZipEnd } from './zip-end.ts';

export { type FileRefusal, refusalWords } from './file-refusal.ts';

export type Inspection =
  | { readonly ok: true; readonly contentType: string }
  | { readonly ok: false; readonly reason: FileRefusal };

type Check = (file: OpenFile) => Promise<FileRefusal | null>;

interface Format {
  readonly contentType: string;
  /** In order; the first that has something to say is the last. */
  readonly checks: readonly Check[];
}

/**
 * Whether the content of a file is what its name says, whole as far as that shows without decoding it, and nothing else
 * besides: no reader of another format should find a file of its own in it. The file is read in pieces.
 *
 * Archives and Office files hold other files by nature, so what is in them is not looked at. A Word file may be called a ZIP,
 * which it is to the last byte; a ZIP is no Word file.
 */
export async function inspectFile(path: string, kind: AttachmentKind): Promise<Inspection> {
  const file = await openFile(path);
  try {
    if (file.size === 0) return { ok: false, reason: 'EMPTY' };
    const { contentType, checks } = formats[kind];
    for (const check of checks) {
      const reason = await check(file);
      if (reason) return { ok: false, reason };
    }
    return { ok: true, contentType };
  } finally {
    await file.close();
  }
}

const PDF = '%PDF-';
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIP = 'PK\x03\x04';
const openXml = 'application/vnd.openxmlformats-officedocument';

const jpeg: Format = { contentType: 'image/jpeg', checks: [startsAs('\xff\xd8\xff', 'jpg'), isAlone] };
// Whatever its kind: browsers do more with XML than show it.
const text: Format = { contentType: 'text/plain; charset=utf-8', checks: [isText, isNoPdf] };

const formats: Record<AttachmentKind, Format> = {
  jpg: jpeg,
  jpeg,
  png: { contentType: 'image/png', checks: [startsAs('\x89PNG\r\n\x1a\n', 'png', 'apng'), isAlone] },
  gif: { contentType: 'image/gif', checks: [startsAs('GIF8', 'gif'), isAlone] },
  webp: { contentType: 'image/webp', checks: [startsAs('RIFF', 'webp'), isAlone] },
  bmp: { contentType: 'image/bmp', checks: [startsAs('BM', 'bmp'), isBitmap, isAlone] },
  pdf: { contentType: 'application/pdf', checks: [startsAs(PDF, 'pdf'), endsAsPdf, isAlone] },
  doc: { contentType: 'application/msword', checks: [startsAs(OLE, 'cfb'), isOffice('WordDocument'), endsAsNoZip] },
  xls: {
    contentType: 'application/vnd.ms-excel',
    checks: [startsAs(OLE, 'cfb'), isOffice('Workbook', 'Book'), endsAsNoZip],
  },
  docx: { contentType: `${openXml}.wordprocessingml.document`, checks: [startsAs(ZIP, 'docx'), endsAsZip] },
  xlsx: { contentType: `${openXml}.spreadsheetml.sheet`, checks: [startsAs(ZIP, 'xlsx'), endsAsZip] },
  zip: { contentType: 'application/zip', checks: [startsAs(ZIP), endsAsZip] },
  rar: { contentType: 'application/vnd.rar', checks: [startsAs('Rar!\x1a\x07', 'rar'), endsAsNoZip] },
  txt: text,
  log: text,
  json: text,
  yaml: text,
  yml: text,
  toml: text,
  ini: text,
  conf: text,
  xml: text,
  csv: text,
};

/**
 * It starts with these bytes, and file-type takes it for one of these; for anything that starts so where none is named. That
 * alone would not do: it looks behind a byte order mark and the tags of an MP3.
 */
function startsAs(start: string, ...types: string[]): Check {
  return async (file) => {
    const bytes = Buffer.from(start, 'latin1');
    if (!(await file.read(0, bytes.length)).equals(bytes)) return 'OTHER_KIND';
    if (types.length === 0) return null;
    const type = await fileTypeFromFile(file.path);
    return type && types.includes(type.ext) ? null : 'OTHER_KIND';
  };
}

/** Readers take a PDF for one whose header is anywhere in the first KiB, a ZIP by its end, a RAR or a 7z wherever it starts. */
async function isAlone(file: OpenFile): Promise<FileRefusal | null> {
  const holdsPdf = (await file.read(1, 1023)).includes(PDF);
  return holdsPdf || (await findZipEnd(file)) !== null || (await holdsArchive(file)) ? 'HIDDEN_CONTENT' : null;
}

const archives = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'].map((start) => Buffer.from(start, 'latin1'));

async function holdsArchive(file: OpenFile): Promise<boolean> {
  let before = Buffer.alloc(0);
  for await (const piece of file.pieces()) {
    const both = Buffer.concat([before, piece]);
    if (archives.some((start) => both.includes(start))) return true;
    before = both.subarray(-5);
  }
  return false;
}

async function isBitmap(file: OpenFile): Promise<FileRefusal | null> {
  return (await isWholeBitmap(file)) ? null : 'BROKEN';
}

async function endsAsPdf(file: OpenFile): Promise<FileRefusal | null> {
  return (await file.read(Math.max(0, file.size - 1024), 1024)).includes('%%EOF') ? null : 'BROKEN';
}

/** One of these streams is at the top of a compound file. */
function isOffice(...streams: string[]): Check {
  return async (file) => {
    const names = await rootNames(file);
    if (!names) return 'BROKEN';
    return streams.some((stream) => names.has(stream)) ? null : 'OTHER_KIND';
  };
}

async function endsAsZip(file: OpenFile): Promise<FileRefusal | null> {
  const end = await findZipEnd(file);
  if (end === null || end > file.size) return 'BROKEN';
  return end < file.size ? 'HIDDEN_CONTENT' : null;
}

/** It may hold a ZIP, even at its end, but something of its own follows. */
async function endsAsNoZip(file: OpenFile): Promise<FileRefusal | null> {
  return (await findZipEnd(file)) === file.size ? 'HIDDEN_CONTENT' : null;
}

async function isText(file: OpenFile): Promise<FileRefusal | null> {
  return (await isUtf8Text(file)) ? null : 'NOT_TEXT';
}

/** Text that talks of PDFs is none; one that also ends like one opens as one. */
async function isNoPdf(file: OpenFile): Promise<FileRefusal | null> {
  const at = (await file.read(0, 1024)).indexOf(PDF);
  if (at < 0 || (await endsAsPdf(file))) return null;
  return at === 0 ? 'OTHER_KIND' : 'HIDDEN_CONTENT';
}
