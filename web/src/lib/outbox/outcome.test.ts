import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome.ts';

const answer = (code: string, more: object = {}) =>
  new CombinedError({ graphQLErrors: [{ message: 'Said by the server.', extensions: { code, ...more } }] });
const issue = (field: string, code: string, allowed = '') => ({ issues: [{ field, code, allowed }] });
const refusal = (error: CombinedError) => {
  const outcome = outcomeOf(error);
  return outcome.kind === 'refused' ? outcome.refusal : outcome;
};

describe('an attempt to send a message', () => {
  it('is made again when no answer came, or the server failed', () => {
    const lost = new CombinedError({ networkError: new TypeError('Failed to fetch') });
    expect(outcomeOf(lost)).toEqual({ kind: 'hindered', hindrance: 'UNREACHABLE', mayBeStored: true });
    const failed = { kind: 'hindered', hindrance: 'SERVER', mayBeStored: true };
    expect(outcomeOf(answer('INTERNAL'))).toEqual(failed);
    expect(outcomeOf(answer('NO_CODE_OF_OURS'))).toEqual(failed);
  });

  it('is made again by the same person when the session ended', () => {
    expect(outcomeOf(answer('UNAUTHENTICATED'))).toEqual({ kind: 'hindered', hindrance: 'SIGNED_OUT' });
  });

  it('is made again when the server says so after too many', () => {
    const limited = { kind: 'hindered', hindrance: 'RATE_LIMITED' };
    expect(outcomeOf(answer('RATE_LIMITED', { retryAfter: 12 }))).toEqual({ ...limited, afterMs: 12_000 });
    expect(outcomeOf(answer('RATE_LIMITED'))).toEqual({ ...limited, afterMs: 30_000 });
  });

  it('is refused when somebody else wrote meanwhile', () => {
    expect(refusal(answer('CONFLICT', issue('lastSeenMessageId', 'OUTDATED')))).toMatchObject({ kind: 'OUTDATED' });
  });

  it('is refused in the words of the server when the ticket or chat takes no more', () => {
    for (const place of ['ticketId', 'chatId']) {
      expect(refusal(answer('CONFLICT', issue(place, 'NOT_ALLOWED')))).toEqual({
        kind: 'CLOSED',
        detail: 'Said by the server.',
      });
    }
    expect(refusal(answer('NOT_FOUND'))).toMatchObject({ kind: 'CLOSED' });
    expect(refusal(answer('FORBIDDEN'))).toMatchObject({ kind: 'CLOSED' });
  });

  it('is refused with what to change when something is wrong with its text or a file', () => {
    expect(refusal(answer('BAD_INPUT', issue('body.richText', 'NOT_ALLOWED')))).toEqual({
      kind: 'CONTENT',
      detail: 'Something in it is not allowed, such as a link to an unusual address. Edit the message and change it.',
    });
    expect(refusal(answer('BAD_INPUT', issue('attachmentIds', 'NOT_ALLOWED', 'files without a virus')))).toEqual({
      kind: 'CONTENT',
      detail: 'A file was refused. Allowed: files without a virus. Edit the message and remove it.',
    });
    expect(refusal(answer('BAD_INPUT', issue('clientMutationId', 'INVALID')))).toEqual({
      kind: 'CONTENT',
      detail: 'Said by the server.',
    });
  });
});
