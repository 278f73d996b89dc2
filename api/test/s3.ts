import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type LocalServer, startLocalServer } from './local-server.ts';

/** An answer that is an error. */
export interface S3Failure {
  status: number;
  code: string;
}

export interface LocalS3 extends LocalServer {
  /** What lies in the bucket, by key. */
  readonly objects: Map<string, { body: Buffer; contentType: string | undefined }>;
  /** What it was asked, oldest first: method and path. */
  readonly requests: string[];
  /** Answers to the requests to come, first to last, in place of what was asked for. CUT_OFF ends with half the content. */
  readonly failures: (S3Failure | 'CUT_OFF')[];
  /** Keys that it lists and answers to have removed, and keeps. */
  readonly undeletable: Set<string>;
}

interface LocalS3Options {
  bucket: string;
  accessKeyId: string;
  /** Keys in one answer to a list. */
  pageSize?: number;
}

/** An endpoint with what of the API of S3 is used, for one bucket that is in the path. */
export async function startS3({ bucket, accessKeyId, pageSize = 1_000 }: LocalS3Options): Promise<LocalS3> {
  const objects: LocalS3['objects'] = new Map();
  const requests: string[] = [];
  const failures: LocalS3['failures'] = [];
  const undeletable = new Set<string>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    requests.push(`${method} ${url}`);
    const body = await buffer(request);
    const { pathname, searchParams } = new URL(url, 'http://s3');
    const [, name, ...path] = pathname.split('/');
    const key = decodeURIComponent(path.join('/'));

    const failure = failures.shift();
    if (failure && failure !== 'CUT_OFF') return fail(response, failure);
    if (!headers.authorization?.startsWith(`AWS4-HMAC-SHA256 Credential=${accessKeyId}/`)) {
      return fail(response, { status: 403, code: 'InvalidAccessKeyId' });
    }
    if (name !== bucket) return fail(response, { status: 404, code: 'NoSuchBucket' });

    if (method === 'PUT') {
      objects.set(key, { body, contentType: headers['content-type'] });
      response.end();
    } else if (method === 'GET' && searchParams.get('list-type') === '2') {
      response.end(list(searchParams));
    } else if (method === 'GET') {
      const object = objects.get(key);
      if (!object) return fail(response, { status: 404, code: 'NoSuchKey' });
      if (failure) return cutOff(response, object.body);
      send(response, object, headers.range);
    } else if (method === 'POST' && searchParams.has('delete')) {
      for (const [, listed = ''] of body.toString().matchAll(/<Key>(.*?)<\/Key>/g)) {
        if (!undeletable.has(listed)) objects.delete(listed);
      }
      response.end('<DeleteResult/>');
    } else {
      fail(response, { status: 501, code: 'NotImplemented' });
    }
  }

  /** Tokens are the last key given. */
  function list(query: URLSearchParams): string {
    const after = query.get('continuation-token') ?? '';
    const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after).sort();
    const page = keys.slice(0, pageSize);
    const contents = page.map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`).join('');
    const next = keys.length > pageSize && `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>`;
    return `<ListBucketResult><IsTruncated>${Boolean(next)}</IsTruncated>${next || ''}${contents}</ListBucketResult>`;
  }

  const server = await startLocalServer(answer);
  return { ...server, objects, requests, failures, undeletable };
}

function send(response: ServerResponse, { body }: { body: Buffer }, range: string | undefined): void {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (start === undefined || end === undefined) {
    response.end(body);
  } else if (Number(start) >= body.length) {
    fail(response, { status: 416, code: 'InvalidRange' });
  } else {
    const part = body.subarray(Number(start), Number(end) + 1);
    response.writeHead(206, { 'content-range': `bytes ${start}-${end}/${body.length}` }).end(part);
  }
}

function cutOff(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, { 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}

function fail(response: ServerResponse, { status, code }: S3Failure): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
