import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eicar, type LocalClamd, startClamd } from '../../test/clamd.ts';
import { clamdProgram, runClamd } from '../../test/clamd-process.ts';
import { createTestFolder, type TestFolder } from '../../test/folder.ts';
import { createScanner, type Scanner } from './scan-file.ts';

/** A stream in pieces of 1,000 bytes, so that what is looked for lies across two. */
function inPieces(content: Buffer): Readable {
  const pieces = Math.ceil(content.length / 1_000);
  return Readable.from(
    Array.from({ length: pieces }, (_, index) => content.subarray(index * 1_000, (index + 1) * 1_000)),
  );
}

const clean = Buffer.from('Nothing to see here.');
const infected = Buffer.concat([randomBytes(980), Buffer.from(eicar), randomBytes(200_000)]);

let clamd: LocalClamd | undefined;
afterEach(() => clamd?.stop());

async function scannerOf(options: Parameters<typeof startClamd>[0] = {}, timeoutMs = 15_000): Promise<Scanner> {
  clamd = await startClamd(options);
  return createScanner({ host: '127.0.0.1', port: clamd.port, timeoutMs });
}

test('a file is clean or it is not, whole as clamd gets it', async () => {
  const scanner = await scannerOf();
  expect(await scanner.scan(inPieces(clean))).toBe('CLEAN');
  expect(await scanner.scan(inPieces(infected))).toBe('INFECTED');
  expect(clamd?.streams).toEqual([
    { content: clean, ended: true },
    { content: infected, ended: true },
  ]);
});

test('several files are scanned at once', async () => {
  const scanner = await scannerOf();
  const verdicts = [clean, infected, clean, infected].map((content) => scanner.scan(inPieces(content)));
  expect(await Promise.all(verdicts)).toEqual(['CLEAN', 'INFECTED', 'CLEAN', 'INFECTED']);
});

describe('there is no verdict', () => {
  test('on a file that is larger than clamd takes', async () => {
    const scanner = await scannerOf({ maxLength: 100_000 });
    await expect(scanner.scan(inPieces(infected))).rejects.toThrow('No verdict of clamd');
    await expect(scanner.scan(inPieces(randomBytes(100_001)))).rejects.toThrow('No verdict of clamd');
    expect(await scanner.scan(inPieces(randomBytes(100_000)))).toBe('CLEAN');
  });

  test('when the connection breaks', async () => {
    const scanner = await scannerOf({ mistake: 'DROP' });
    await expect(scanner.scan(inPieces(clean))).rejects.toThrow('No verdict of clamd');
  });

  test('when clamd is silent for too long', async () => {
    const scanner = await scannerOf({ mistake: 'SILENCE' }, 50);
    await expect(scanner.scan(inPieces(clean))).rejects.toThrow('silent for 50 ms');
  });

  test('by an answer that comes before the end of the file', async () => {
    const scanner = await scannerOf({ mistake: 'HASTE' });
    const neverEnding = new Readable({ read() {} });
    neverEnding.push(clean);
    await expect(scanner.scan(neverEnding)).rejects.toThrow('No verdict of clamd');
    expect(neverEnding.destroyed).toBe(true);
  });

  test('when the file can not be read to its end, which clamd is never told to be one', async () => {
    const scanner = await scannerOf();
    async function* half() {
      yield clean;
      throw new Error('the storage is away');
    }
    await expect(scanner.scan(Readable.from(half()))).rejects.toThrow('the storage is away');
    await expect.poll(() => clamd?.streams).toEqual([expect.objectContaining({ ended: false })]);
  });

  test('when there is no clamd', async () => {
    const scanner = await scannerOf();
    clamd?.stop();
    const stream = inPieces(clean);
    await expect(scanner.scan(stream)).rejects.toThrow('ECONNREFUSED');
    expect(stream.destroyed).toBe(true);
  });
});

describe('at a socket of this machine', () => {
  let folder: TestFolder;
  beforeEach(async () => {
    folder = await createTestFolder();
  });
  afterEach(() => folder.remove());

  test('clamd is asked the same', async () => {
    const socket = join(folder.path, 'clamd.sock');
    clamd = await startClamd({ socket });
    expect(await createScanner({ socket }).scan(inPieces(infected))).toBe('INFECTED');
    clamd.stop();
    await expect(createScanner({ socket }).scan(inPieces(clean))).rejects.toThrow('No verdict of clamd');
  });
});

describe.runIf(clamdProgram)('ClamAV itself (skipped where its clamav-daemon is not installed)', () => {
  let folder: TestFolder;
  let real: Awaited<ReturnType<typeof runClamd>>;
  beforeAll(async () => {
    folder = await createTestFolder();
    real = await runClamd(clamdProgram!, folder.path);
  });
  afterAll(async () => {
    await real.stop();
    await folder.remove();
  });

  test('finds a virus, and nothing where there is none', async () => {
    const scanner = createScanner({ socket: real.socket });
    expect(await scanner.scan(inPieces(clean))).toBe('CLEAN');
    expect(await scanner.scan(inPieces(Buffer.from(eicar)))).toBe('INFECTED');
    expect(await scanner.scan(inPieces(infected))).toBe('INFECTED');
    expect(await scanner.scan(inPieces(randomBytes(900_000)))).toBe('CLEAN');
  });

  test('has no verdict on what is larger than it takes', async () => {
    const scanner = createScanner({ socket: real.socket });
    await expect(scanner.scan(inPieces(randomBytes(3_000_000)))).rejects.toThrow('No verdict of clamd');
  });
});
