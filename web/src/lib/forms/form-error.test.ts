import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { describe, expect, it, vi } from 'vitest';
import { type FieldWords, formErrorOf } from './form-error.ts';

const words: FieldWords<'subject' | 'body'> = {
  subject: { REQUIRED: 'Enter a subject.' },
  body: { REQUIRED: 'Write a message.' },
};

function refused(extensions: Record<string, unknown>): CombinedError {
  return new CombinedError({ graphQLErrors: [new GraphQLError('Not accepted', { extensions })] });
}

describe('the errors of a form', () => {
  it('stand under their fields, all at once, in the form’s words', () => {
    const error = refused({
      code: 'BAD_INPUT',
      issues: [
        { field: 'subject', code: 'REQUIRED', allowed: 'one line of 1 to 200 characters' },
        { field: 'body', code: 'REQUIRED', allowed: 'text' },
      ],
    });
    expect(formErrorOf(error, words)).toEqual({
      fields: { subject: 'Enter a subject.', body: 'Write a message.' },
      form: undefined,
    });
  });

  it('say what would be accepted where the form has no words', () => {
    const error = refused({
      code: 'BAD_INPUT',
      issues: [{ field: 'subject', code: 'TOO_LONG', allowed: '200 characters' }],
    });
    expect(formErrorOf(error, words).fields.subject).toBe('This is too long. Accepted: 200 characters.');
  });

  it('find their field inside a longer name', () => {
    const error = refused({ code: 'BAD_INPUT', issues: [{ field: 'body.richText', code: 'REQUIRED', allowed: '' }] });
    expect(formErrorOf(error, words).fields).toEqual({ body: 'Write a message.' });
  });

  it('are said above the button when the form has no such field', () => {
    const error = refused({ code: 'BAD_INPUT', issues: [{ field: 'workspaceId', code: 'UNKNOWN', allowed: '' }] });
    expect(formErrorOf(error, words)).toEqual({
      fields: {},
      form: 'workspaceId: This is not available any more. Choose another.',
    });
  });

  it('say when to try again after too many', () => {
    vi.useFakeTimers({ now: 1_000 });
    const tooMany = formErrorOf(refused({ code: 'RATE_LIMITED', retryAfter: 90 }), words);
    vi.useRealTimers();
    expect(tooMany.form).toBe('That was a lot in a short time. What you wrote is kept.');
    expect(tooMany.heldUntil).toBe(91_000);
  });

  it('say that what was typed is kept when the server did not answer', () => {
    const error = new CombinedError({ networkError: new TypeError('fetch failed') });
    expect(formErrorOf(error, words).form).toContain('What you wrote is kept.');
  });

  it('ignore issues of a shape they do not know', () => {
    const error = refused({ code: 'BAD_INPUT', issues: [null, 'subject', { field: 'subject', code: 'NEW_CODE' }] });
    expect(formErrorOf(error, words)).toEqual({ fields: {}, form: 'Not accepted' });
  });
});
