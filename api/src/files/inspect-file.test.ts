import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bmp, compoundFile, image, openXml, pdf, rar, zip } from '../../test/file-samples.ts';
import { createTestFolder, type TestFolder } from '../../test/folder.ts';
import { type AttachmentKind, attachmentKinds } from '../domains/desks/settings.ts';
import { type FileRefusal, type Inspection, inspectFile, refusalWords } from './inspect-file.ts';

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
});
afterAll(() => folder.remove());

async function inspect(content: Buffer | string, kind: AttachmentKind): Promise<Inspection> {
  const path = join(folder.path, 'file');
  await writeFile(path, content);
  return inspectFile(path, kind);
}

async function expectRefusal(content: Buffer | string, kind: AttachmentKind, reason: FileRefusal): Promise<void> {
  expect({ kind, ...(await inspect(content, kind)) }).toEqual({ kind, ok: false, reason });
}

const jpeg = await image('jpeg');
const text = 'name: Zoë\nvalue: 1 €\n';

/** One file of every kind. */
const samples: Record<AttachmentKind, Buffer> = {
  jpg: jpeg,
  jpeg,
  png: await image('png'),
  gif: await image('gif'),
  webp: await image('webp'),
  bmp: bmp(),
  pdf: pdf(),
  doc: compoundFile(['WordDocument', '1Table']),
  docx: openXml('word/document.xml'),
  xls: compoundFile(['Workbook']),
  xlsx: openXml('xl/workbook.xml'),
  zip: zip({ 'error.log': 'It says 504.' }),
  rar: rar(),
  txt: Buffer.from(text),
  log: Buffer.from('\x1b[31merror\x1b[0m It says 504\r\n'),
  json: Buffer.from('{ "cut off": '),
  yaml: Buffer.from(text),
  yml: Buffer.from(text),
  toml: Buffer.from('name = "Zoë"'),
  ini: Buffer.from('[section]\nname=Zoë'),
  conf: Buffer.from('listen 443;'),
  xml: Buffer.from('<?xml version="1.0"?><a/>'),
  csv: Buffer.from('ID3;name\nBMW;MZ\n'),
};

const textKinds = ['txt', 'log', 'json', 'yaml', 'yml', 'toml', 'ini', 'conf', 'xml', 'csv'] as const;
const isText = (kind: AttachmentKind) => textKinds.some((other) => other === kind);

describe('a file that is what its name says is taken', () => {
  test.each(attachmentKinds)('%s', async (kind) => {
    expect(await inspect(samples[kind], kind)).toEqual({ ok: true, contentType: expect.any(String) });
  });

  test('with a content type that is one of a few, and none that runs in a browser', async () => {
    const types = new Set<unknown>();
    for (const kind of attachmentKinds) types.add(Object.values(await inspect(samples[kind], kind))[1]);
    expect([...types]).toMatchInlineSnapshot(`
      [
        "image/jpeg",
        "image/png",
        "image/gif",
        "image/webp",
        "image/bmp",
        "application/pdf",
        "application/msword",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.ms-excel",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/zip",
        "application/vnd.rar",
        "text/plain; charset=utf-8",
      ]
    `);
  });

  test('a text with a byte order mark, and with a character across two pieces that are read', async () => {
    expect(await inspect(`\ufeff${text}`, 'txt')).toMatchObject({ ok: true });
    for (const shift of [0, 1, 2]) {
      expect(await inspect('a'.repeat(65_536 - shift) + '€'.repeat(30_000), 'log')).toMatchObject({ ok: true });
    }
  });

  test('a text that talks of PDFs, RARs and ZIPs', async () => {
    expect(await inspect('The PDF starts with %PDF-1.4, the ZIP with PK and the RAR with Rar!', 'log')).toMatchObject({
      ok: true,
    });
  });

  test('a Word file that is called a ZIP, as it is one', async () => {
    expect(await inspect(samples.docx, 'zip')).toEqual({ ok: true, contentType: 'application/zip' });
  });

  test('an archive or an Office file with others in it', async () => {
    const others = { 'a.pdf': samples.pdf, 'b.rar': samples.rar, 'c.zip': samples.zip, 'd.png': samples.png };
    expect(await inspect(zip(others), 'zip')).toMatchObject({ ok: true });
    expect(await inspect(zip(others, 'with a comment at its end'), 'zip')).toMatchObject({ ok: true });
    const end = Buffer.from('1d77565103050400', 'hex');
    expect(await inspect(Buffer.concat([samples.rar, samples.zip, end]), 'rar')).toMatchObject({ ok: true });
    const word = compoundFile(['WordDocument'], { embedded: ['Workbook'] });
    expect(await inspect(word, 'doc')).toMatchObject({ ok: true });
    await expectRefusal(word, 'xls', 'OTHER_KIND');
  });

  test('a Word file whose directory is far behind', async () => {
    for (const before of [127, 128, 13_951, 13_952, 31_000]) {
      expect(await inspect(compoundFile(['1Table', 'WordDocument'], { before }), 'doc')).toMatchObject({ ok: true });
    }
  });
});

describe('a file is refused', () => {
  test.each(attachmentKinds)('that is called %s and is empty', (kind) => expectRefusal('', kind, 'EMPTY'));

  test.each(attachmentKinds)('that is called %s and is a program', async (kind) => {
    const exe = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), randomBytes(2_000)]);
    const elf = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0'), randomBytes(2_000)]);
    for (const program of [exe, elf]) await expectRefusal(program, kind, isText(kind) ? 'NOT_TEXT' : 'OTHER_KIND');
  });

  const binaryKinds = attachmentKinds.filter((kind) => !isText(kind));

  test.each(binaryKinds)('that is called %s and is text', async (kind) => {
    for (const content of [
      text,
      '<!doctype html><script>alert(1)</script>',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    ]) {
      await expectRefusal(content, kind, 'OTHER_KIND');
    }
  });

  test.each(attachmentKinds)('that is called %s and is of another kind', async (kind) => {
    const same: Partial<Record<AttachmentKind, AttachmentKind[]>> = {
      jpg: ['jpeg'],
      jpeg: ['jpg'],
      zip: ['docx', 'xlsx'],
    };
    for (const other of binaryKinds) {
      if (other === kind || same[kind]?.includes(other)) continue;
      const inspection = await inspect(samples[other], kind);
      const reason = isText(kind) && other !== 'pdf' ? 'NOT_TEXT' : 'OTHER_KIND';
      expect({ other, ...inspection }).toEqual({ other, ok: false, reason });
    }
  });

  test('that is an Office file of another kind: with macros, a presentation, encrypted', async () => {
    const withMacros = openXml('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml');
    await expectRefusal(withMacros, 'docx', 'OTHER_KIND');
    for (const kind of ['doc', 'xls', 'docx', 'xlsx'] as const) {
      await expectRefusal(compoundFile(['PowerPoint Document']), kind, 'OTHER_KIND');
      await expectRefusal(compoundFile(['EncryptionInfo', 'EncryptedPackage']), kind, 'OTHER_KIND');
    }
  });

  test('whose signature is not at its start', async () => {
    const tag = Buffer.from('ID3\x04\0\0\0\0\0\0');
    for (const kind of binaryKinds) {
      for (const before of [Buffer.from('\ufeff'), tag, Buffer.from(' '), Buffer.from('<script>alert(1)</script>')]) {
        await expectRefusal(Buffer.concat([before, samples[kind]]), kind, 'OTHER_KIND');
      }
    }
  });

  test.each(textKinds)('that is called %s and is not UTF-8', async (kind) => {
    await expectRefusal(Buffer.from('Zo\xeb', 'latin1'), kind, 'NOT_TEXT');
    await expectRefusal(Buffer.from('\ufeffZoë', 'utf16le'), kind, 'NOT_TEXT');
    await expectRefusal(Buffer.from('€').subarray(0, 2), kind, 'NOT_TEXT');
    await expectRefusal(Buffer.concat([Buffer.alloc(200_000, 'a'), Buffer.from([0xff])]), kind, 'NOT_TEXT');
    await expectRefusal('a\0b', kind, 'NOT_TEXT');
  });

  test('that is a text and, to a reader of PDFs, a PDF', async () => {
    await expectRefusal(samples.pdf, 'txt', 'OTHER_KIND');
    await expectRefusal(Buffer.concat([Buffer.from('# A script\n'), samples.pdf]), 'conf', 'HIDDEN_CONTENT');
  });

  describe('with another hidden in it', () => {
    const alone = ['jpg', 'png', 'gif', 'webp', 'bmp', 'pdf'] as const;

    test.each(alone)('a ZIP behind a %s', async (kind) => {
      await expectRefusal(Buffer.concat([samples[kind], samples.zip]), kind, 'HIDDEN_CONTENT');
      await expectRefusal(Buffer.concat([samples[kind], samples.docx]), kind, 'HIDDEN_CONTENT');
      const [comment, junk] = ['c'.repeat(65_000), 'j'.repeat(1_000)];
      await expectRefusal(
        Buffer.concat([samples[kind], zip({ a: 'b' }, comment), eofOf(kind)]),
        kind,
        'HIDDEN_CONTENT',
      );
      await expectRefusal(
        Buffer.concat([samples[kind], zip({ a: 'b' }), Buffer.from(junk), eofOf(kind)]),
        kind,
        'HIDDEN_CONTENT',
      );
    });

    test.each(alone)('a RAR or a 7z behind a %s', async (kind) => {
      const sevenZip = Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), randomBytes(100)]);
      for (const archive of [samples.rar, sevenZip]) {
        await expectRefusal(Buffer.concat([samples[kind], archive, eofOf(kind)]), kind, 'HIDDEN_CONTENT');
        const across = Buffer.alloc(65_533 - samples[kind].length, ' ');
        await expectRefusal(Buffer.concat([samples[kind], across, archive, eofOf(kind)]), kind, 'HIDDEN_CONTENT');
      }
    });

    test('a PDF in the comment of a JPEG, or behind a small picture', async () => {
      const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 100]), Buffer.from('%PDF-1.4\n'.padEnd(98))]);
      const hidden = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
      await expectRefusal(hidden, 'jpg', 'HIDDEN_CONTENT');
      await expectRefusal(Buffer.concat([samples.gif, samples.pdf]), 'gif', 'HIDDEN_CONTENT');
    });

    test('a ZIP at the very end of what may hold one', async () => {
      for (const kind of ['rar', 'doc', 'xls'] as const) {
        await expectRefusal(Buffer.concat([samples[kind], samples.zip]), kind, 'HIDDEN_CONTENT');
      }
    });

    test('anything behind a ZIP', async () => {
      for (const kind of ['zip', 'docx', 'xlsx'] as const) {
        for (const other of [samples.rar, samples.pdf, Buffer.from('<script>alert(1)</script>')]) {
          await expectRefusal(Buffer.concat([samples[kind], other]), kind, 'HIDDEN_CONTENT');
        }
      }
    });
  });

  test.each([
    ['pdf', 10],
    ['bmp', 1],
    ['doc', 1_100],
    ['xls', 1_100],
    ['docx', 1],
    ['xlsx', 1],
    ['zip', 1],
  ] as const)('a %s that is cut short by %d bytes', async (kind, bytes) => {
    await expectRefusal(samples[kind].subarray(0, -bytes), kind, 'BROKEN');
  });

  test('a bitmap that is none', async () => {
    for (const [offset, value] of [
      [14, 41],
      [18, 0],
      [18, -3],
      [22, 0],
      [26, 2],
      [28, 5],
    ] as const) {
      const broken = bmp();
      broken.writeInt16LE(value, offset);
      if (offset < 26) broken.writeInt32LE(value, offset);
      await expectRefusal(broken, 'bmp', 'BROKEN');
    }
    await expectRefusal(Buffer.concat([Buffer.from('BM'), Buffer.alloc(100, '<!-- -->')]), 'bmp', 'BROKEN');
  });
});

test('whatever is in a file, there is an answer', async () => {
  const mutated = fc
    .record({ kind: fc.constantFrom(...attachmentKinds), from: fc.constantFrom(...attachmentKinds) })
    .chain(({ kind, from }) =>
      fc.record({
        kind: fc.constant(kind),
        content: fc.constant(samples[fc.sample(fc.boolean(), 1)[0] ? kind : from]),
        changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
        cut: fc.option(fc.nat()),
        tail: fc.uint8Array({ maxLength: 100 }),
      }),
    );
  await fc.assert(
    fc.asyncProperty(mutated, async ({ kind, content, changes, cut, tail }) => {
      const bytes = Buffer.concat([content, tail]);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const inspection = await inspect(cut === null ? bytes : bytes.subarray(0, cut % bytes.length), kind);
      if (!inspection.ok) expect(refusalWords).toHaveProperty(inspection.reason);
    }),
    { numRuns: 1_000 },
  );
});

/** What a PDF still has to end with, whatever else follows it. */
function eofOf(kind: AttachmentKind): Buffer {
  return Buffer.from(kind === 'pdf' ? '%%EOF' : '');
}
