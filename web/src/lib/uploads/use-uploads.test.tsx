// @vitest-environment jsdom
import { resolveObjectURL } from 'node:buffer';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { createClient, fetchExchange, Provider } from 'urql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../../../api/test/free-port.ts';
import type { FinishedUpload } from './finished-upload.ts';
import { type Answer, type ReceivedFile, refused, startUploadServer, taken } from './upload-server.fixture.ts';
import { type Uploads, useUploads } from './use-uploads.ts';

const policy = { kinds: ['png', 'txt'], maxBytes: 10, maxCount: 5, hint: 'Up to 5 files.' };

let root: Root | undefined;
let uploads: Uploads;
let finished: readonly FinishedUpload[];

function Form({ before }: { before: readonly FinishedUpload[] }) {
  const [kept, setKept] = useState(before);
  finished = kept;
  uploads = useUploads({ deskId: 'desk', policy, finished: kept, onFinished: setKept });
  return null;
}

afterEach(() => root?.unmount());

/** A form, and the server it uploads to. */
async function open(answer?: Answer, before: readonly FinishedUpload[] = []) {
  const server = await startUploadServer(answer);
  for (const upload of before) server.stored.set(upload.id, upload);
  show(server.origin, before);
  return server;
}

function show(origin: string, before: readonly FinishedUpload[]) {
  const client = createClient({ url: `${origin}/graphql`, exchanges: [fetchExchange], preferGetMethod: false });
  root = createRoot(document.createElement('div'));
  flushSync(() =>
    root?.render(
      <Provider value={client}>
        <Form before={before} />
      </Provider>,
    ),
  );
}

const file = (name: string, content = 'content') => new File([content], name);
const add = (...names: string[]) => uploads.add(names.map((name) => file(name)));
const shown = () => uploads.items.map(({ name, status }) => `${name} ${status}`);
const reasons = () => uploads.items.flatMap((item) => ('reason' in item ? [`${item.name}: ${item.reason}`] : []));
const keyOf = (name: string) => uploads.items.find((item) => item.name === name)!.key;
const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });

/** An answer that waits until the test lets a file through. */
function gate() {
  const waiting = new Map<string, () => void>();
  return {
    answer: (received: ReceivedFile) =>
      new Promise<ReturnType<typeof taken>>((resolve) => waiting.set(received.name, () => resolve(taken(received)))),
    let: async (name: string) => {
      await until(() => expect([...waiting.keys()]).toContain(name));
      waiting.get(name)?.();
    },
  };
}

function stored(name: string, state: FinishedUpload['state'] = 'AVAILABLE'): FinishedUpload {
  return { id: `id of ${name}`, name, kind: 'txt', bytes: 7, thumbnailUrl: null, state };
}

describe('the files of a form', () => {
  it('arrive, and are handed to the form in the order they were added, whichever comes first', async () => {
    const { answer, let: letThrough } = gate();
    await using _server = await open(answer, [stored('before.txt')]);
    add('a.txt', 'b.txt', 'c.txt');
    await until(() => expect(uploads.busy).toBe(true));
    const keys = uploads.items.map(({ key }) => key);
    await letThrough('c.txt');
    await until(() => expect(shown().at(-1)).toBe('c.txt finished'));
    await letThrough('a.txt');
    await letThrough('b.txt');
    await until(() => expect(uploads.busy).toBe(false));
    expect(finished.map(({ name }) => name)).toEqual(['before.txt', 'a.txt', 'b.txt', 'c.txt']);
    expect(uploads.items.map(({ key }) => key)).toEqual(keys);
  });

  it('are on their way three at a time', async () => {
    const { answer, let: letThrough } = gate();
    await using server = await open(answer);
    add('1.txt', '2.txt', '3.txt', '4.txt', '5.txt');
    await until(() => expect(shown().slice(2)).toEqual(['3.txt uploading', '4.txt waiting', '5.txt waiting']));
    await until(() => expect(server.open()).toBe(3));
    for (const name of ['2.txt', '1.txt', '3.txt', '4.txt', '5.txt']) await letThrough(name);
    await until(() => expect(finished).toHaveLength(5));
    expect(server.most()).toBe(3);
  });

  it('are refused by name before they are sent, and the others stay', async () => {
    await using server = await open();
    uploads.add([file('run.exe'), file('README'), file('empty.txt', ''), file('much.txt', 'x'.repeat(11))]);
    uploads.add([file('limit.txt', 'x'.repeat(10))]);
    await until(() => expect(finished.map(({ name }) => name)).toEqual(['limit.txt']));
    expect(reasons()).toEqual([
      'run.exe: Not attached: .exe files are not taken here. Attach .png or .txt.',
      'README: Not attached: it has no extension that says what it is. Attach .png or .txt.',
      'empty.txt: Not attached: the file is empty.',
      'much.txt: Not attached: it has 11 bytes, and 10 bytes is the most.',
    ]);
    expect(server.received.map(({ name }) => name)).toEqual(['limit.txt']);
  });

  it('are five at most: the sixth is refused by name, and there is room again when one is removed', async () => {
    await using server = await open(undefined, [stored('0.txt')]);
    add('1.txt', '2.txt', '3.txt', '4.txt', '5.txt');
    await until(() => expect(finished).toHaveLength(5));
    expect(reasons()).toEqual(['5.txt: Not attached: 5 files are the most at one time. Remove one first.']);
    uploads.remove(keyOf('0.txt'));
    await until(() => expect(server.removed).toEqual(['id of 0.txt']));
    add('6.txt');
    await until(() => expect(finished.at(-1)?.name).toBe('6.txt'));
  });

  it('stop when they are removed on their way, and make room for those that wait', async () => {
    const { answer, let: letThrough } = gate();
    await using server = await open(answer);
    add('1.txt', '2.txt', '3.txt', '4.txt');
    await until(() => expect(server.open()).toBe(3));
    uploads.remove(keyOf('2.txt'));
    await letThrough('4.txt');
    await until(() => expect(shown()).toEqual(['1.txt uploading', '3.txt uploading', '4.txt finished']));
    expect(server.removed).toEqual([]);
  });

  it('are refused by the server at the file, for good', async () => {
    const issues = [{ field: 'file', code: 'INVALID', allowed: 'a whole image' }];
    await using _server = await open(() => refused({ code: 'BAD_INPUT', issues }));
    add('lie.png');
    await until(() => expect(shown()).toEqual(['lie.png refused']));
    expect(reasons()).toEqual(['lie.png: Not attached: it has to be a whole image.']);
    expect(finished).toEqual([]);
  });

  it('are kept while the server is away, and sent again when somebody says so', async () => {
    const port = await freePort();
    const server = await startUploadServer(taken, port);
    await server[Symbol.asyncDispose]();
    show(server.origin, []);
    add('a.txt');
    await until(() => expect(reasons()).toEqual(['a.txt: Not uploaded yet: Parley could not be reached.']));
    await using _again = await startUploadServer(taken, port);
    uploads.retry(keyOf('a.txt'));
    await until(() => expect(shown()).toEqual(['a.txt finished']));
  });

  it('are sent again by themselves when the network is back, but for those refused for another reason', async () => {
    const tooMany = refused({ code: 'RATE_LIMITED', retryAfter: 5 }, 429);
    const away = { status: 503, body: 'Restarting' };
    await using _server = await open((received, attempt) => {
      if (received.name === 'b.txt') return tooMany;
      return attempt === 1 ? away : taken(received);
    });
    add('a.txt', 'b.txt');
    await until(() => expect(shown()).toEqual(['a.txt failed', 'b.txt failed']));
    window.dispatchEvent(new Event('online'));
    await until(() => expect(shown()).toEqual(['a.txt finished', 'b.txt failed']));
  });

  it('show a picture of themselves from the first moment, and none of it stays behind', async () => {
    const { answer, let: letThrough } = gate();
    await using _server = await open(answer);
    uploads.add([new File(['png'], 'shot.png', { type: 'image/png' }), file('a.txt')]);
    await until(() => expect(uploads.items).toHaveLength(2));
    const { pictureUrl } = uploads.items[0]!;
    expect(pictureUrl).toMatch(/^blob:/);
    expect(uploads.items[1]!.pictureUrl).toBeNull();
    await letThrough('shot.png');
    await until(() => expect(shown()[0]).toBe('shot.png finished'));
    expect(uploads.items[0]!.pictureUrl).toBe(pictureUrl);
    root?.unmount();
    await until(() => expect(resolveObjectURL(pictureUrl!)).toBeUndefined());
  });
});

describe('the files of a draft', () => {
  it('are told by name when the server keeps them no more, and the others stay', async () => {
    await using server = await startUploadServer();
    server.stored.set('id of kept.txt', stored('kept.txt'));
    show(server.origin, [stored('old.txt'), stored('kept.txt')]);
    await until(() => expect(finished.map(({ name }) => name)).toEqual(['kept.txt']));
    expect(reasons()).toEqual(['old.txt: No longer stored: what is not sent is kept for three days. Attach it again.']);
  });

  it('say what the virus scanner found meanwhile', async () => {
    await using server = await startUploadServer();
    server.stored.set('id of bad.txt', stored('bad.txt', 'QUARANTINED'));
    show(server.origin, [stored('bad.txt', 'CHECKING')]);
    await until(() => expect(finished[0]?.state).toBe('QUARANTINED'));
  });

  it('stay as they are while the server is away', async () => {
    const server = await startUploadServer();
    await server[Symbol.asyncDispose]();
    show(server.origin, [stored('old.txt')]);
    uploads.check();
    expect(shown()).toEqual(['old.txt finished']);
  });
});
