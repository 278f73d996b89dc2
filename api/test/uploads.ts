import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect } from 'vitest';
import type { ApiError, Client, Data } from './client.ts';

export interface Sample {
  readonly name: string;
  readonly content: Buffer | string;
}

const uploadDocument = /* GraphQL */ `
  mutation ($input: UploadAttachmentInput!) {
    uploadAttachment(input: $input) {
      attachment { id name kind contentType bytes width height state isForm url thumbnailUrl }
    }
  }`;

/** A multipart request with one file, as a browser's form would send it. */
export function multipart(deskId: string, { name, content }: Sample): FormData {
  const form = new FormData();
  const variables = { input: { deskId, file: null } };
  form.set('operations', JSON.stringify({ query: uploadDocument, variables }));
  form.set('map', JSON.stringify({ file: ['variables.input.file'] }));
  form.set('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  return form;
}

/** Sends a multipart request, whatever comes of it. */
export async function postUpload(
  { url, token }: Client,
  body: FormData,
  headers: Record<string, string> = { 'x-graphql-yoga-csrf': '1' },
): Promise<Response> {
  // fetch streams a form without saying how long it is; a browser says it.
  const { headers: form, body: stream } = new Response(body);
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  const authorization = token ? { authorization: `Bearer ${token}` } : {};
  const type = form.get('content-type') ?? '';
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type, ...authorization, ...headers },
    body: bytes,
  });
}

/** Uploads a file that must be taken. */
export async function upload(client: Client, deskId: string, sample: Sample): Promise<Data> {
  const { data, errors } = await (await postUpload(client, multipart(deskId, sample))).json();
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.uploadAttachment.attachment;
}

/** What is wrong with a file that must be refused: the one issue, and the code of the error. */
export async function uploadRefusal(client: Client, deskId: string, sample: Sample) {
  const { errors } = (await (await postUpload(client, multipart(deskId, sample))).json()) as { errors: ApiError[] };
  expect(errors).toHaveLength(1);
  const { code, issues } = errors[0]!.extensions;
  return { code, ...issues?.[0] };
}

/** A picture, of exactly `bytes` bytes if given. */
export async function png({ name = 'screen.png', bytes }: { name?: string; bytes?: number } = {}): Promise<Sample> {
  const image = sharp({ create: { width: 640, height: 400, channels: 3, background: '#4f46e5' } });
  const content = await image.png().toBuffer();
  return { name, content: bytes === undefined ? content : padded(content, bytes) };
}

/** A PNG with a chunk more, of a kind that readers skip. */
function padded(content: Buffer, bytes: number): Buffer {
  const afterHeader = 33;
  const data = Buffer.concat([Buffer.from('paDd'), Buffer.alloc(bytes - content.length - 12, 1)]);
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  return Buffer.concat([content.subarray(0, afterHeader), chunk, content.subarray(afterHeader)]);
}

/** Plain text, of exactly `bytes` bytes. */
export const text = (name: string, bytes = 40): Sample => ({
  name,
  content: 'a line of a log\n'.repeat(bytes / 16 + 1).slice(0, bytes),
});

/** What of uploads lies in a spool folder: temporary files of requests, and folders of files that are being judged. */
export const inTransit = async (spoolFolder: string): Promise<string[]> =>
  (await readdir(spoolFolder)).filter((name) => /^(capacitor|upload)-/.test(name));

/** The first half of an upload, and how long the whole would be. */
export async function halfUpload(deskId: string): Promise<{ head: Buffer; length: number }> {
  const form = new Response(multipart(deskId, await png({ bytes: 300_000 })));
  const boundary = /boundary=(.+)$/.exec(form.headers.get('content-type') ?? '')?.[1] ?? '';
  const whole = Buffer.from((await form.text()).replaceAll(boundary, 'edge'));
  return { head: whole.subarray(0, whole.length / 2), length: whole.length };
}

/** Begins a multipart request of `length` bytes, whose boundary is "edge", sends `head` of it, and leaves it at that. */
export function beginUpload(
  { url, token }: { url: string; token: string | null },
  head: string | Buffer,
  length: number,
) {
  const headers = {
    'content-type': 'multipart/form-data; boundary=edge',
    'content-length': length,
    'x-graphql-yoga-csrf': '1',
    authorization: `Bearer ${token}`,
  };
  const request = httpRequest(`${url}/graphql`, { method: 'POST', headers });
  const status = new Promise<number>((resolve, reject) => {
    request.on('response', (response) => resolve(response.resume().statusCode ?? 0));
    request.on('error', reject);
  });
  request.write(head);
  return { request, status };
}
