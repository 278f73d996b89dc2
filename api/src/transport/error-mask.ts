import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { DomainError } from '../errors.ts';

/**
 * What leaves the API of an error: a DomainError whole, a mistake in the document as graphql-js says it, and of anything
 * else only an id, under which it is logged.
 */
export function createErrorMask(logger: Logger): (error: unknown) => GraphQLError {
  // Of a stream, the server masks once more what is shared by all transports.
  const masked = new WeakSet<object>();

  return (error) => {
    if (error instanceof GraphQLError && masked.has(error)) return error;
    const result = mask(error);
    masked.add(result);
    return result;
  };

  function mask(error: unknown): GraphQLError {
    const cause = rootOf(error);
    const place = error instanceof GraphQLError ? { path: error.path ?? null, nodes: error.nodes ?? null } : {};
    if (cause instanceof DomainError) {
      const extensions = { code: cause.code, ...cause.details, ...http(cause.code) };
      return new GraphQLError(cause.message, { ...place, extensions });
    }
    if (cause instanceof GraphQLError) {
      const { extensions } = cause;
      return new GraphQLError(cause.message, { ...place, extensions: { ...extensions, code: 'BAD_INPUT' } });
    }
    const id = randomUUID();
    logger.error({ err: cause, errorId: id, path: place.path }, 'an operation failed');
    return new GraphQLError('Something went wrong on our side.', { ...place, extensions: { code: 'INTERNAL', id } });
  }
}

/** GraphQL wraps what a resolver throws, sometimes more than once. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

/** A request without a session is told so by its status too; any other refusal is a normal answer. */
function http(code: DomainError['code']): { http?: { status: number } } {
  return code === 'UNAUTHENTICATED' ? { http: { status: 401 } } : {};
}
