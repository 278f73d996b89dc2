/**
 * What a gigabyte of uploads, all at once, costs the API in memory: starts Parley as `npm start` does, sends 102 files of
 * 10 MB, logs and photos by turns, from all demo people of a desk in parallel, and prints the resident memory of the process
 * before, at its most, and after.
 *
 *     node --import tsx api/bench/upload-memory.ts
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { demoAccounts, demoPassword } from '../../prisma/demo/accounts.ts';
import { createTestFolder } from '../test/folder.ts';
import { runParley } from '../test/parley-process.ts';

const megabyte = 1024 * 1024;
const fileBytes = 10 * megabyte;
const fileCount = 102;

const folder = await createTestFolder();
const parley = runParley({ PARLEY_DATA: folder.path });
try {
  const url = await parley.started();
  const people = await Promise.all(
    demoAccounts.filter(({ deskName }) => deskName === 'Cloud Factory').map(({ email }) => signIn(url, email)),
  );
  const log = Buffer.from(randomBytes(fileBytes / 2).toString('hex'));
  const photo = await photoOf(fileBytes);
  // Once, so that what is loaded on first use is not counted.
  for (const file of [log, photo]) await upload(url, people[0] ?? '', file);
  await sleep(5_000);

  const idle = residentMemory();
  let most = idle;
  const watch = setInterval(() => {
    most = Math.max(most, residentMemory());
  }, 20);
  const startedAt = Date.now();
  const answers = await Promise.all(
    Array.from({ length: fileCount }, (_, index) =>
      upload(url, people[index % people.length] ?? '', index % 2 === 0 ? log : photo),
    ),
  );
  const seconds = (Date.now() - startedAt) / 1000;
  clearInterval(watch);
  const taken = answers.filter((answer) => answer.includes('"AVAILABLE"')).length;
  await sleep(5_000);

  const lines = [
    `${taken} of ${fileCount} files taken, ${Math.round((taken * fileBytes) / megabyte)} MB in ${seconds.toFixed(1)} s`,
    `resident memory of the API: ${idle.toFixed(0)} MB idle, ${most.toFixed(0)} MB at most (+${(most - idle).toFixed(0)}), ` +
      `${residentMemory().toFixed(0)} MB after`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (taken < fileCount) process.stdout.write(`${answers.find((answer) => !answer.includes('"AVAILABLE"'))}\n`);
} finally {
  parley.kill('SIGTERM');
  await parley.ended;
  await folder.remove();
}

/** Megabytes of the API's own process. */
function residentMemory(): number {
  const status = readFileSync(`/proc/${parley.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
}

async function signIn(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  const token = response.headers.get('set-auth-token');
  if (!token) throw new Error(`${email} could not sign in: ${response.status}`);
  return token;
}

/** A photo of nearly that many bytes, by noise, which does not compress. */
async function photoOf(bytes: number): Promise<Buffer> {
  const [width, height] = [3_000, 2_000];
  const noise = sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });
  for (let quality = 100; quality > 0; quality -= 5) {
    const photo = await noise.clone().jpeg({ quality }).toBuffer();
    if (photo.length <= bytes) return photo;
  }
  throw new Error('No photo is that small.');
}

/** The answer, as text. */
async function upload(url: string, token: string, content: Buffer): Promise<string> {
  const isPhoto = content[0] === 0xff;
  const deskId = await deskOf(url, token);
  const form = new FormData();
  const query = `mutation ($input: UploadAttachmentInput!) { uploadAttachment(input: $input) { attachment { state } } }`;
  form.set('operations', JSON.stringify({ query, variables: { input: { deskId, file: null } } }));
  form.set('map', JSON.stringify({ file: ['variables.input.file'] }));
  form.set('file', new Blob([new Uint8Array(content)]), isPhoto ? 'photo.jpg' : 'trace.log');
  const { headers, body } = new Response(form);
  const bytes = Buffer.from(await new Response(body).arrayBuffer());
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headersOf(token), 'content-type': headers.get('content-type') ?? '' },
    body: bytes,
  });
  return response.text();
}

async function deskOf(url: string, token: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headersOf(token), 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ desk(slug: "cloud") { id } }' }),
  });
  return (await response.json()).data.desk.id;
}

function headersOf(token: string) {
  return { authorization: `Bearer ${token}`, 'x-graphql-yoga-csrf': '1' };
}
