import type { IncomingMessage, ServerResponse } from 'node:http';
import { type GraphQLOperation, processRequest } from 'graphql-upload-ts';
import type { Caller } from '../context.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import { largestUploadFor } from '../domains/attachments/service.ts';
import { badInput, DomainError, forbidden, unauthenticated } from '../errors.ts';
import type { Limits } from '../limits/limits.ts';
import { csrfHeader } from './csrf-header.ts';

/** Bytes that a request may have beside its one file: the operation and the lines between the parts. */
const maxBesideFile = 64 * 1024;

export const isUpload = ({ headers }: IncomingMessage): boolean =>
  headers['content-type']?.toLowerCase().startsWith('multipart/form-data') ?? false;

/**
 * Reads a multipart request as far as its operation, once everything that needs no content is checked: session, header
 * against forgery, size, rate. The file goes on arriving, into a temporary file, while the operation runs on its stream.
 *
 * @throws DomainError before a byte of the body is read; HttpError of http-errors for a malformed one
 */
export async function readUpload(
  request: IncomingMessage,
  response: ServerResponse,
  { viewer, address }: Caller,
  { db, limits }: { db: PrismaClient; limits: Limits },
): Promise<GraphQLOperation> {
  if (!viewer) throw unauthenticated();
  if (request.headers[csrfHeader] === undefined) throw forbidden(`Uploads need the header ${csrfHeader}.`);
  const maxFileSize = await largestUploadFor(db, viewer);
  if (maxFileSize === 0) throw forbidden('You belong to no desk that takes files.');
  if (Number(request.headers['content-length']) > maxFileSize + maxBesideFile) {
    throw badInput([{ field: 'file', code: 'TOO_LARGE', allowed: `at most ${maxFileSize} bytes` }]);
  }
  await limits.use('UPLOAD', { person: viewer.personId, ...(address !== undefined && { address }) });

  // One byte more than allowed still comes through, so that the file is refused by its own desk's policy: the parser cuts off
  // what is as large as its limit.
  const operations = await processRequest<GraphQLOperation | GraphQLOperation[]>(request, response, {
    maxFiles: 1,
    maxFileSize: maxFileSize + 2,
    maxFieldSize: maxBesideFile,
  });
  if (Array.isArray(operations)) throw new DomainError('BAD_INPUT', 'One operation per request.');
  return operations;
}

/**
 * Answers what `readUpload` threw, in the form of a GraphQL error; throws what is no refusal. What is left of the body is
 * read and dropped, as a browser hears of no answer while it sends.
 */
export function refuseUpload(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return;
  const refusal = error instanceof DomainError ? error : fromHttpError(error);
  const { code, message, details } = refusal;
  if (details.retryAfter !== undefined) response.setHeader('retry-after', details.retryAfter);
  response
    .writeHead(statusOf(refusal), { 'content-type': 'application/json' })
    .end(JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] }));
}

function statusOf({ code, details }: DomainError): number {
  if (code === 'UNAUTHENTICATED') return 401;
  if (code === 'FORBIDDEN') return 403;
  if (code === 'RATE_LIMITED') return 429;
  return details.issues?.some((issue) => issue.code === 'TOO_LARGE') ? 413 : 400;
}

/** Of a body that is no multipart request as the specification has it. */
function fromHttpError(error: unknown): DomainError {
  if (!(error instanceof Error) || !('status' in error)) throw error;
  return new DomainError('BAD_INPUT', error.message);
}
