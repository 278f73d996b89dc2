import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestFolder, type TestFolder } from '../../test/folder.ts';
import { type LocalS3, startS3 } from '../../test/s3.ts';
import { NotStoredError } from './key.ts';
import { createStorage, type Storage } from './storage.ts';

let folder: TestFolder;
let s3: LocalS3;
beforeEach(async () => {
  folder = await createTestFolder();
  s3 = await startS3({ bucket: 'parley-files', accessKeyId: 'AKIAEXAMPLE', pageSize: 2 });
});
afterEach(async () => {
  s3.stop();
  await folder.remove();
});

const filesFolder = () => join(folder.path, 'data', 'files');
const onDisk = () => createStorage({ driver: 'disk', folder: filesFolder() });
const inBucket = (bucket = 'parley-files') =>
  createStorage({
    driver: 's3',
    bucket,
    region: 'eu-central-1',
    endpoint: s3.origin,
    accessKeyId: 'AKIAEXAMPLE',
    secretAccessKey: 'the secret of the key',
    forcePathStyle: true,
  });

/** Stores content by way of a local file, as it always is. */
async function store(storage: Storage, key: string, content: Buffer | string): Promise<void> {
  const path = join(folder.path, 'local');
  await writeFile(path, content);
  await storage.store(key, { path, contentType: 'text/plain', bytes: Buffer.byteLength(content) });
}

const read = async (storage: Storage, ...asked: Parameters<Storage['read']>) => text(await storage.read(...asked));

describe.each([
  ['on disk', onDisk],
  ['in a bucket', () => inBucket()],
])('%s', (_where, open) => {
  let storage: Storage;
  beforeEach(() => {
    storage = open();
  });

  test('a file is read as it was stored, whole or in part', async () => {
    await store(storage, 'attachments/1/original', 'Hello, world');
    expect(await read(storage, 'attachments/1/original')).toBe('Hello, world');
    expect(await read(storage, 'attachments/1/original', { start: 7, end: 11 })).toBe('world');
    expect(await read(storage, 'attachments/1/original', { start: 0, end: 0 })).toBe('H');
  });

  test('a file of many megabytes comes back byte by byte', async () => {
    const content = randomBytes(12 * 1024 * 1024);
    await store(storage, 'attachments/1/original', content);
    const stored = await buffer(await storage.read('attachments/1/original'));
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(stored)).toBe(hash(content));
  });

  test('a second file under the same key takes the place of the first', async () => {
    await store(storage, 'attachments/1/original', 'The first, which is longer');
    await store(storage, 'attachments/1/original', 'The second');
    expect(await read(storage, 'attachments/1/original')).toBe('The second');
  });

  test('what is not stored can not be read, and removing it is no mistake', async () => {
    await expect(storage.read('attachments/1/original')).rejects.toThrow(NotStoredError);
    await storage.removeAll('attachments/1');
  });

  test('everything of a file is removed, and nothing of one whose name starts the same', async () => {
    for (const name of ['1/original', '1/thumbnail', '1/a/b', '10/original']) {
      await store(storage, `attachments/${name}`, name);
    }
    await storage.removeAll('attachments/1');
    for (const name of ['1/original', '1/thumbnail', '1/a/b']) {
      await expect(storage.read(`attachments/${name}`)).rejects.toThrow(NotStoredError);
    }
    expect(await read(storage, 'attachments/10/original')).toBe('10/original');
  });

  test('a local file that is gone is an error, and nothing is stored', async () => {
    const gone = { path: join(folder.path, 'gone'), contentType: 'text/plain', bytes: 5 };
    await expect(storage.store('attachments/1/original', gone)).rejects.toThrow('ENOENT');
  });

  test.each([
    '../secret',
    'attachments/../../secret',
    'attachments/./1',
    '/etc/passwd',
    'attachments//1',
    'attachments\\..\\secret',
    'attachments/%2e%2e/secret',
    'attachments/..\0/secret',
    'attachments/.hidden',
    'attachments/1 ',
    '',
    '/',
    '.',
  ])('the key %j leads nowhere', async (key) => {
    await mkdir(filesFolder(), { recursive: true });
    await writeFile(join(folder.path, 'data', 'secret'), 'a secret');
    await expect(store(storage, key, 'overwritten')).rejects.toThrow('Not a key');
    await expect(storage.read(key)).rejects.toThrow('Not a key');
    await expect(storage.removeAll(key)).rejects.toThrow('Not a key');
    expect(existsSync(join(folder.path, 'data', 'secret'))).toBe(true);
    expect(s3.requests).toEqual([]);
  });
});

describe('on disk', () => {
  test('the folder is its owner’s alone, and made when it is needed', async () => {
    const storage = onDisk();
    expect(existsSync(filesFolder())).toBe(false);
    await store(storage, 'attachments/1/original', 'Hello');
    expect((await stat(filesFolder())).mode & 0o777).toBe(0o700);
  });

  test('a removed file leaves no folder of its own', async () => {
    const storage = onDisk();
    await store(storage, 'attachments/1/original', 'Hello');
    await storage.removeAll('attachments/1');
    expect(await readdir(join(filesFolder(), 'attachments'))).toEqual([]);
  });
});

describe('in a bucket', () => {
  test('an object has its content type, and no request asks for more than is needed', async () => {
    await store(inBucket(), 'attachments/1/original', 'Hello');
    expect(s3.objects.get('attachments/1/original')).toEqual({ body: Buffer.from('Hello'), contentType: 'text/plain' });
    await read(inBucket(), 'attachments/1/original', { start: 1, end: 2 });
    expect(s3.requests).toEqual([
      'PUT /parley-files/attachments/1/original?x-id=PutObject',
      'GET /parley-files/attachments/1/original?x-id=GetObject',
    ]);
  });

  test('a server that is overloaded is asked again', async () => {
    const slowDown = { status: 503, code: 'SlowDown' };
    s3.failures.push(slowDown, slowDown);
    await store(inBucket(), 'attachments/1/original', 'Hello');
    s3.failures.push(slowDown, slowDown);
    expect(await read(inBucket(), 'attachments/1/original')).toBe('Hello');
    s3.failures.push(slowDown);
    await inBucket().removeAll('attachments/1');
    expect(s3.objects.size).toBe(0);
  });

  test('one that stays so fails in the end, quietly', async () => {
    const printed = vi.spyOn(console, 'warn');
    s3.failures.push(...Array(3).fill({ status: 503, code: 'SlowDown' }));
    await expect(store(inBucket(), 'attachments/1/original', 'Hello')).rejects.toThrow('SlowDown');
    expect(s3.requests).toHaveLength(3);
    expect(printed).not.toHaveBeenCalled();
  });

  test('a refusal is final', async () => {
    const storage = inBucket();
    await store(storage, 'attachments/1/original', 'Hello');
    const denied = { status: 403, code: 'AccessDenied' };
    for (const attempt of [
      () => store(storage, 'attachments/1/original', 'Hello'),
      () => storage.read('attachments/1/original'),
      () => storage.removeAll('attachments/1'),
    ]) {
      s3.failures.push(denied);
      await expect(attempt()).rejects.toThrow('AccessDenied');
      expect(s3.failures).toEqual([]);
    }
  });

  test('a bucket that is missing is not taken for a file that is', async () => {
    const storage = inBucket('another-bucket');
    await expect(storage.read('attachments/1/original')).rejects.toThrow('NoSuchBucket');
    await expect(store(storage, 'attachments/1/original', 'Hello')).rejects.toThrow('NoSuchBucket');
  });

  test('objects that it keeps, though it says that they are removed, are an error', async () => {
    await store(inBucket(), 'attachments/1/original', 'Hello');
    s3.undeletable.add('attachments/1/original');
    await expect(inBucket().removeAll('attachments/1')).rejects.toThrow('did not remove attachments/1/original');
  });

  test('a connection that breaks in the middle is an error, not a shorter file', async () => {
    await store(inBucket(), 'attachments/1/original', 'Hello, world');
    s3.failures.push('CUT_OFF');
    const stream = await inBucket().read('attachments/1/original');
    await expect(text(stream)).rejects.toThrow('aborted');
  });

  test('a server that is away is an error', async () => {
    s3.stop();
    await expect(store(inBucket(), 'attachments/1/original', 'Hello')).rejects.toThrow('ECONNREFUSED');
    await expect(inBucket().read('attachments/1/original')).rejects.toThrow('ECONNREFUSED');
  });
});
