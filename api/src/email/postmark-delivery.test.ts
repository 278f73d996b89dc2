import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { type Email, UndeliverableError } from './email.ts';
import { postmarkDelivery } from './postmark-delivery.ts';

const email: Email = { to: 'ada@example.com', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' };

interface Answer {
  status: number;
  ErrorCode: number;
  Message: string;
}

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** A local endpoint with Postmark's API: it keeps what it is asked and gives one answer, or none. */
async function startPostmark(answer?: Answer): Promise<{ apiUrl: string; requests: unknown[] }> {
  const requests: unknown[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    requests.push({ method, url, token: headers['x-postmark-server-token'], body: await json(request) });
    if (!answer) return;
    const { status, ...body } = answer;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return { apiUrl: `http://127.0.0.1:${address.port}`, requests };
}

async function failureOf(answer?: Answer): Promise<unknown> {
  const { apiUrl } = await startPostmark(answer);
  const deliver = postmarkDelivery({ token: 'server-token', from: 'support@example.com', apiUrl, timeout: 0.2 });
  return deliver(email).then(
    () => 'delivered',
    (error: unknown) => error,
  );
}

test('a message is posted to Postmark with its sender, its stream and no tracking', async () => {
  const { apiUrl, requests } = await startPostmark({ status: 200, ErrorCode: 0, Message: 'OK' });
  await postmarkDelivery({ token: 'server-token', from: 'Parley <support@example.com>', apiUrl })(email);

  expect(requests).toEqual([
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
        MessageStream: 'outbound',
        TrackOpens: false,
        TrackLinks: 'None',
      },
    },
  ]);
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
    ['when Postmark fails', { status: 500, ErrorCode: 0, Message: 'Internal server error' }],
    ['when Postmark is down for maintenance', { status: 503, ErrorCode: 100, Message: 'Maintenance' }],
  ])('%s', async (_, answer) => {
    const failure = await failureOf(answer);
    expect(failure).toMatchObject({ message: answer.Message, statusCode: answer.status });
    expect(failure).not.toBeInstanceOf(UndeliverableError);
  });

  test('when Postmark does not answer in time', async () => {
    const failure = await failureOf();
    expect(failure).toMatchObject({ message: expect.stringContaining('timeout') });
    expect(failure).not.toBeInstanceOf(UndeliverableError);
  });

  test('when Postmark cannot be reached', async () => {
    const { apiUrl } = await startPostmark();
    stop?.();
    const deliver = postmarkDelivery({ token: 'server-token', from: 'support@example.com', apiUrl });
    const failure = await deliver(email).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'PostmarkError' });
    expect(failure).not.toBeInstanceOf(UndeliverableError);
  });
});
