import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyPng, gif, picture, pngChunk } from '../../test/file-samples.ts';
import { createTestFolder, type TestFolder } from '../../test/folder.ts';
import type { EncodedImage, EncodedKind } from './encode-image.ts';
import { MAX_FRAMES } from './file-refusal.ts';
import { type Images, startImages } from './images.ts';

let folder: TestFolder;
let images: Images;
beforeAll(async () => {
  folder = await createTestFolder();
  images = startImages({ spoolFolder: folder.path });
});
afterAll(async () => {
  await images.stop();
  await folder.remove();
});

/** A file in a folder of its own, as each upload has one. */
async function save(content: Buffer): Promise<string> {
  const path = join(await mkdtemp(join(folder.path, 'upload-')), 'original');
  await writeFile(path, content);
  return path;
}

/** Encodes an image that has to pass. */
async function encode(content: Buffer, kind: EncodedKind): Promise<EncodedImage & { content: Buffer }> {
  const result = await images.encode(await save(content), kind);
  if (!result.ok) throw new Error(`It was refused: ${result.reason}`);
  return { ...result, content: await readFile(result.path) };
}

const refusal = async (content: Buffer, kind: EncodedKind) => images.encode(await save(content), kind);

/** The colour of one pixel: red, green, blue. */
async function colourAt(image: Buffer | string, left: number, top: number): Promise<number[]> {
  const raw = await sharp(image).removeAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return [...raw];
}

const [red, lime, blue] = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
];
/** Near enough, as encoders are. */
const near = (colour: number[] = []) => colour.map((value) => expect.closeTo(value, -1.6));

const formats = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', gif: 'gif', webp: 'webp' } as const;
const kinds = ['jpg', 'jpeg', 'png', 'gif', 'webp'] as const;

describe.each(kinds)('a %s', (kind) => {
  const make = (image: Sharp = picture()) => image.toFormat(formats[kind]).toBuffer();

  test('is encoded anew as what it was, and looks the same', async () => {
    const { path, bytes, content, width, height } = await encode(await make(), kind);
    expect(await sharp(content).metadata()).toMatchObject({ format: formats[kind], width: 60, height: 40 });
    expect({ width, height, bytes }).toEqual({ width: 60, height: 40, bytes: content.length });
    expect(path).toMatch(/\/original\.encoded$/);
    expect(await colourAt(content, 10, 20)).toEqual(near(red));
    expect(await colourAt(content, 50, 8)).toEqual(near(lime));
    expect(await colourAt(content, 50, 32)).toEqual(near(blue));
  });

  test('has a small WebP beside it, which is never larger than the image', async () => {
    const tall = await encode(await make(picture(300, 1200)), kind);
    expect(await sharp(tall.thumbnailPath).metadata()).toMatchObject({ format: 'webp', width: 120, height: 480 });
    expect(tall.thumbnailBytes).toBe((await readFile(tall.thumbnailPath)).length);
    expect(await colourAt(tall.thumbnailPath, 20, 200)).toEqual(near(red));
    const small = await encode(await make(), kind);
    expect(await sharp(small.thumbnailPath).metadata()).toMatchObject({ width: 60, height: 40 });
  });

  test('loses what was appended to it', async () => {
    const { content } = await encode(Buffer.concat([await make(), Buffer.from('<script>alert(1)</script>')]), kind);
    expect(content.includes('script')).toBe(false);
  });

  test('that is cut in half is refused', async () => {
    const whole = await make(picture(600, 400));
    expect(await refusal(whole.subarray(0, whole.length / 2), kind)).toEqual({ ok: false, reason: 'BROKEN' });
  });

  test('that is something else is refused', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
    expect(await refusal(Buffer.from(svg), kind)).toEqual({ ok: false, reason: 'BROKEN' });
    const tiff = await picture().tiff().toBuffer();
    expect(await refusal(tiff, kind)).toEqual({ ok: false, reason: 'BROKEN' });
  });
});

describe('nothing but the picture is kept', () => {
  const exif = {
    IFD0: { Copyright: 'a secret', Software: 'a secret' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
  };
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>a secret</note></x:xmpmeta>';

  test.each(['jpg', 'png', 'webp'] as const)('of a %s: not where it was taken, and no profile', async (kind) => {
    const content = await picture().withExif(exif).withXmp(xmp).withIccProfile('p3').toFormat(formats[kind]).toBuffer();
    const before = await sharp(content).metadata();
    expect(before).toMatchObject({ exif: expect.anything(), xmp: expect.anything(), icc: expect.anything() });

    const encoded = await encode(content, kind);
    for (const file of [encoded.path, encoded.thumbnailPath]) {
      const bytes = await readFile(file);
      for (const secret of ['a secret', 'GPS', 'Exif', 'xmpmeta', 'ICC_PROFILE', 'iCCP', 'EXIF', 'XMP ']) {
        expect({ secret, there: bytes.includes(secret) }).toEqual({ secret, there: false });
      }
      const { exif: _exif, xmp: _xmp, icc: _icc, ...rest } = await sharp(file).metadata();
      expect([_exif, _xmp, _icc, rest.orientation, rest.comments]).toEqual(Array(5).fill(undefined));
    }
  });

  test('of comments: in a JPEG, a PNG and a GIF', async () => {
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 10]), Buffer.from('a secret')]);
    const jpeg = await picture().jpeg().toBuffer();
    const withComment = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
    expect((await encode(withComment, 'jpg')).content.includes('a secret')).toBe(false);

    const png = await picture().png().toBuffer();
    const withText = Buffer.concat([png.subarray(0, 33), pngChunk('tEXt', 'Title\0a secret'), png.subarray(33)]);
    expect((await sharp(withText).metadata()).comments).toEqual([{ keyword: 'Title', text: 'a secret' }]);
    expect((await encode(withText, 'png')).content.includes('a secret')).toBe(false);

    const withNote = gif(2);
    const note = Buffer.concat([Buffer.from([0x21, 0xfe, 8]), Buffer.from('a secret'), Buffer.from([0])]);
    const noted = Buffer.concat([withNote.subarray(0, 19), note, withNote.subarray(19)]);
    expect((await encode(noted, 'gif')).content.includes('a secret')).toBe(false);
  });

  test('of a profile: its colours, which are those of every screen then', async () => {
    const colours = { create: { width: 20, height: 20, channels: 3 as const, background: 'rgb(100, 200, 100)' } };
    const plain = await sharp(colours).png().toBuffer();
    const inP3 = await sharp(plain).withIccProfile('p3').png().toBuffer();
    expect((await sharp(inP3).metadata()).icc).toBeDefined();
    const { content } = await encode(inP3, 'png');
    expect(await colourAt(content, 5, 5)).toEqual([100, 200, 100].map((value) => expect.closeTo(value, -0.6)));
  });
});

describe('an image is the right way up', () => {
  test.each([
    [3, 60, 40, [50, 20]],
    [6, 40, 60, [20, 10]],
    [8, 40, 60, [20, 50]],
  ] as const)('that says %d', async (orientation, width, height, [left, top]) => {
    const { content, ...encoded } = await encode(
      await picture().withMetadata({ orientation }).jpeg().toBuffer(),
      'jpg',
    );
    expect(encoded).toMatchObject({ width, height });
    expect(await sharp(content).metadata()).toMatchObject({ width, height });
    expect(await colourAt(content, left, top)).toEqual(near(red));
    expect(await colourAt(encoded.thumbnailPath, left, top)).toEqual(near(red));
  });
});

describe('an animation', () => {
  test.each(['gif', 'webp'] as const)('as %s keeps its frames, their times and its rounds', async (kind) => {
    const frames = await Promise.all(
      ['red', 'lime', 'blue'].map((background) =>
        sharp({ create: { width: 32, height: 24, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const delay = [100, 250, 400];
    const joined = sharp(frames, { join: { animated: true } });
    const content = await joined.toFormat(kind, { delay, loop: 3 }).toBuffer();

    const encoded = await encode(content, kind);
    expect(encoded).toMatchObject({ width: 32, height: 24 });
    const metadata = await sharp(encoded.content).metadata();
    expect(metadata).toMatchObject({ format: kind, pages: 3, delay, loop: 3, width: 32 });
    for (const [page, colour] of [red, lime, blue].entries()) {
      const frame = await sharp(encoded.content, { page }).png().toBuffer();
      expect(await colourAt(frame, 10, 10)).toEqual(near(colour));
    }
    const thumbnail = await sharp(encoded.thumbnailPath).metadata();
    expect(thumbnail).toMatchObject({ format: 'webp', width: 32, height: 24 });
    expect(thumbnail.pages ?? 1).toBe(1);
    expect(await colourAt(encoded.thumbnailPath, 10, 10)).toEqual(near(red));
  });
});

describe('the pixels of', () => {
  test('a PNG with a palette stay the same, as does the palette', async () => {
    const original = await picture().png({ palette: true }).toBuffer();
    const { content } = await encode(original, 'png');
    expect(await sharp(content).metadata()).toMatchObject({ isPalette: true });
    expect(await sharp(content).raw().toBuffer()).toEqual(await sharp(original).raw().toBuffer());
  });

  test('a PNG that can be seen through stay the same', async () => {
    const original = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#ff000080' } })
      .png()
      .toBuffer();
    const { content } = await encode(original, 'png');
    expect(await sharp(content).raw().toBuffer()).toEqual(await sharp(original).raw().toBuffer());
  });

  test('a JPEG of a printer, and a picture in grey, are shown as they should', async () => {
    const cmyk = await picture().toColourspace('cmyk').jpeg().toBuffer();
    const printed = await encode(cmyk, 'jpg');
    expect(await sharp(printed.content).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
    const [r = 0, g = 0, b = 0] = await colourAt(printed.content, 10, 20);
    expect(r).toBeGreaterThan(2 * Math.max(g, b));
    const grey = await encode(await picture().greyscale().png().toBuffer(), 'png');
    const [one, two, three] = await colourAt(grey.content, 10, 20);
    expect(one === two && two === three).toBe(true);
  });
});

describe('what would cost too much is refused', () => {
  test('a PNG that claims 50,000 × 50,000 pixels in a few bytes, before anything is decoded', async () => {
    const bomb = emptyPng(50_000, 50_000);
    expect(bomb.length).toBeLessThan(200);
    expect(await refusal(bomb, 'png')).toEqual({ ok: false, reason: 'TOO_MANY_PIXELS' });
  });

  test('one pixel more than 50 megapixels, where 50 are tried', async () => {
    expect(await refusal(emptyPng(50_000_001, 1), 'png')).toEqual({ ok: false, reason: 'TOO_MANY_PIXELS' });
    expect(await refusal(emptyPng(10_000, 5_000), 'png')).toEqual({ ok: false, reason: 'BROKEN' });
  });

  test('a small GIF of one large frame, or of many', async () => {
    expect(await refusal(gif(1, 7_072, 7_072), 'gif')).toEqual({ ok: false, reason: 'TOO_MANY_PIXELS' });
    expect(await refusal(gif(201, 1_000, 1_000), 'gif')).toEqual({ ok: false, reason: 'TOO_MANY_PIXELS' });
    // More than libvips can count.
    expect(await refusal(gif(10_000, 60_000, 60_000), 'gif')).toEqual({ ok: false, reason: 'TOO_MANY_PIXELS' });
    expect(await refusal(gif(MAX_FRAMES, 700, 65_535), 'gif')).toEqual({ ok: false, reason: 'TOO_MANY_PIXELS' });
  });

  test('an animation of thousands of frames, however small they are', async () => {
    expect(await encode(gif(MAX_FRAMES), 'gif')).toMatchObject({ width: 1, height: 1 });
    expect(await refusal(gif(MAX_FRAMES + 1), 'gif')).toEqual({ ok: false, reason: 'TOO_MANY_FRAMES' });
    expect(await refusal(gif(20_000), 'gif')).toEqual({ ok: false, reason: 'TOO_MANY_FRAMES' });
  });
});

test('the results lie beside the image, and nothing else does', async () => {
  const path = await save(await picture().png().toBuffer());
  await images.encode(path, 'png');
  expect((await readdir(join(path, '..'))).sort()).toEqual(['original', 'original.encoded', 'original.thumbnail']);
});
