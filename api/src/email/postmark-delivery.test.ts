import { afterEach, describe, expect, test } from 'vitest';
import { type LocalPostmark, startPostmark } from '../../test/postmark.ts';
import { type Email, UnansweredError, UndeliverableError } from './email.ts';
import { postmarkDelivery } from './postmark-delivery.ts';

const email: Email = { to: 'ada@example.com', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' };

let postmark: LocalPostmark | undefined;
afterEach(() => postmark?.stop());

async function failureOf(answer: LocalPostmark['answer']): Promise<unknown> {
  postmark = await startPostmark(answer);
  const delivery = postmarkDelivery({
    token: 'server-token',
    from: 'support@example.com',
    apiUrl: postmark.origin,
    // Long, but for one that says nothing: a busy machine is slow, not silent.
    timeout: typeof answer === 'string' ? 0.2 : 15,
  });
  return delivery.send(email, 'an-id').then(
    () => 'delivered',
    (error: unknown) => error,
  );
}

test('a message is posted to Postmark with its sender, its stream and no tracking', async () => {
  postmark = await startPostmark({ status: 200, ErrorCode: 0, Message: 'OK' });
  const from = 'Parley <support@example.com>';
  await postmarkDelivery({ token: 'server-token', from, apiUrl: postmark.origin }).send(email, 'an-id');

  expect(postmark.requests).toEqual([
    {
      method: 'POST',
      url: '/email',
      token: 'server-token',
      body: {
        From: 'Parley <support@example.com>',
        To: 'ada@example.com',
        Subject: 'Hello',
        HtmlBody: '<p>Hello</p>',
        TextBody: 'Hello',
        Headers: [],
        Metadata: { 'parley-email': 'an-id' },
        MessageStream: 'outbound',
        TrackOpens: false,
        TrackLinks: 'None',
      },
    },
  ]);
});

test('mail about tickets goes through a stream of its own, and is looked for there', async () => {
  postmark = await startPostmark({ status: 200, ErrorCode: 0, Message: 'OK' });
  const streams = { accounts: 'transactional', tickets: 'broadcast' };
  const delivery = postmarkDelivery({ token: 't', from: 'a@example.com', streams, apiUrl: postmark.origin });
  await delivery.send(email, 'one');
  await delivery.send({ ...email, stream: 'tickets' }, 'two');
  expect(await delivery.find('two', 'tickets')).toBe(postmark.taken[1]?.MessageID);
  expect(await delivery.find('two', 'accounts')).toBeNull();

  const [account, ticket] = postmark.requests;
  expect(account?.body).toMatchObject({ MessageStream: 'transactional' });
  expect(ticket?.body).toMatchObject({ MessageStream: 'broadcast' });
});

describe('a message is undeliverable', () => {
  test.each([
    ['to an address that bounced', { status: 422, ErrorCode: 406, Message: 'Inactive recipient' }],
    ['to an address that is none', { status: 422, ErrorCode: 300, Message: "Error parsing 'To'" }],
    ['when Postmark finds it too large', { status: 413, ErrorCode: 0, Message: 'Payload too large' }],
  ])('%s', async (_, answer) => {
    expect(await failureOf(answer)).toBeInstanceOf(UndeliverableError);
  });
});

describe('a message is worth another try', () => {
  test.each([
    ['when our token is wrong, which someone can mend', { status: 401, ErrorCode: 10, Message: 'Bad token' }],
    ['when the sender is not confirmed yet', { status: 422, ErrorCode: 401, Message: 'Not confirmed' }],
    ['when the account has no credits', { status: 422, ErrorCode: 405, Message: 'Not allowed to send' }],
    ['when Postmark limits the rate', { status: 429, ErrorCode: 429, Message: 'Rate limit exceeded' }],
  ])('%s', async (_, answer) => {
    const failure = await failureOf(answer);
    expect(failure).toMatchObject({ message: answer.Message, statusCode: answer.status });
    expect(failure).not.toBeInstanceOf(UndeliverableError);
    expect(failure).not.toBeInstanceOf(UnansweredError);
  });
});

describe('it is not known whether a message was taken', () => {
  test.each([
    ['when Postmark fails', { status: 500, ErrorCode: 0, Message: 'Internal server error' }],
    ['when Postmark is down for maintenance', { status: 503, ErrorCode: 100, Message: 'Maintenance' }],
    ['when Postmark does not answer in time', 'is silent'],
  ] as const)('%s', async (_, answer) => {
    expect(await failureOf(answer)).toBeInstanceOf(UnansweredError);
  });

  test('when Postmark cannot be reached', async () => {
    const { origin, stop } = await startPostmark();
    stop();
    const delivery = postmarkDelivery({ token: 'server-token', from: 'support@example.com', apiUrl: origin });
    const failure = await delivery.send(email, 'an-id').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnansweredError);
  });
});
