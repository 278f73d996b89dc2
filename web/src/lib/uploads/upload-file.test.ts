// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { Failed } from './upload-fault.ts';
import { uploadFile } from './upload-file.ts';
import { refused, startUploadServer, taken } from './upload-server.fixture.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });

const report = () => new File(['all is well'], 'report.txt', { type: 'text/plain' });
const upload = (file = report()) => uploadFile({ file, deskId: 'desk', onProgress: () => {} });

it('sends a file as the specification of multipart requests has it, with what no other site can send', async () => {
  await using server = await startUploadServer();
  expect(await upload().result).toEqual({
    status: 'finished',
    upload: {
      id: 'id of report.txt',
      name: 'report.txt',
      kind: 'txt',
      bytes: 11,
      thumbnailUrl: null,
      state: 'AVAILABLE',
    },
  });
  expect(server.received).toMatchObject([
    {
      name: 'report.txt',
      content: 'all is well',
      headers: { 'x-graphql-yoga-csrf': '1' },
      operations: {
        operationName: 'UploadAttachment',
        query: expect.stringContaining('uploadAttachment(input: $input)'),
        variables: { input: { deskId: 'desk', file: null } },
      },
      map: { file: ['variables.input.file'] },
    },
  ]);
});

it('tells how far it is, up to all of it', async () => {
  await using _server = await startUploadServer();
  const told: number[] = [];
  const file = new File(['x'.repeat(3_000_000)], 'big.log');
  await uploadFile({ file, deskId: 'desk', onProgress: (share) => told.push(share) }).result;
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.at(-1)).toBe(1);
});

it('stops when it is cancelled, and the server hears no more of it', async () => {
  const never = new Promise<never>(() => {});
  await using server = await startUploadServer(() => never);
  const running = upload();
  await until(() => expect(server.received).toHaveLength(1));
  running.cancel();
  expect(await running.result).toEqual({ status: 'cancelled' });
  await until(() => expect(server.open()).toBe(0));
});

it.each([
  ['EMPTY', 'a file with something in it', 'the file is empty.'],
  ['TOO_LARGE', 'at most 5242880 bytes', 'it is too large, it may have at most 5242880 bytes.'],
  ['NOT_ALLOWED', 'a file of one of the kinds png, txt', 'it has to be a file of one of the kinds png, txt.'],
  ['INVALID', 'plain text in UTF-8', 'it has to be plain text in UTF-8.'],
])('is refused for good by the server’s %s, in words that say what would be taken', async (code, allowed, words) => {
  const issues = [{ field: 'file', code, allowed }];
  await using _server = await startUploadServer(() => refused({ code: 'BAD_INPUT', issues }));
  expect(await upload().result).toEqual({ status: 'refused', reason: `Not attached: ${words}` });
});

it('says when to try again after too many', async () => {
  await using _server = await startUploadServer(() => refused({ code: 'RATE_LIMITED', retryAfter: 90 }, 429));
  const before = Date.now();
  const answer = await upload().result;
  expect(answer).toEqual({
    status: 'failed',
    reason: 'Not uploaded yet: those were many files in a short time.',
    lost: false,
    retryAt: expect.any(Number),
  });
  const { retryAt } = answer as Failed;
  expect(retryAt).toBeGreaterThanOrEqual(before + 90_000);
  expect(retryAt).toBeLessThanOrEqual(Date.now() + 90_000);
});

it('says that the session has ended', async () => {
  await using _server = await startUploadServer(() => refused({ code: 'UNAUTHENTICATED' }, 401));
  expect(await upload().result).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining('session has ended'),
  });
});

it.each([
  [413, { status: 'refused', reason: 'Not attached: the file is too large for the server.' }],
  [503, { status: 'failed', lost: true }],
  [500, { status: 'failed', lost: false }],
  [200, { status: 'failed', lost: false }],
])('understands an answer of %i with a page in place of JSON', async (status, expected) => {
  await using _server = await startUploadServer(() => ({ status, body: '<h1>A proxy says</h1>' }));
  expect(await upload().result).toMatchObject(expected);
});

it('is lost when the connection breaks or nobody listens, and may be sent again', async () => {
  const server = await startUploadServer((file) => {
    server.cut();
    return taken(file);
  });
  const lost = { status: 'failed', reason: 'Not uploaded yet: Parley could not be reached.', lost: true };
  expect(await upload().result).toEqual(lost);
  await server[Symbol.asyncDispose]();
  expect(await upload().result).toEqual(lost);
});
