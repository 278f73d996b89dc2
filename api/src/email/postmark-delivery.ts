import { Errors, Models, ServerClient } from 'postmark';
import { type DeliverEmail, UndeliverableError } from './email.ts';

interface PostmarkOptions {
  /** The server token of Postmark. */
  token: string;
  /** A confirmed sender: `support@example.com` or `Parley <support@example.com>`. */
  from: string;
  /** Where Postmark's API is. @default https://api.postmarkapp.com */
  apiUrl?: string | undefined;
  /** Seconds after which a request counts as failed. @default 15 */
  timeout?: number | undefined;
}

/**
 * What Postmark says of the message itself, so that sending it again gets the same answer: 300 invalid request (mostly an
 * illegal address), 402 and 403 malformed, 406 inactive recipient (bounced, complained or unsubscribed), 411 forbidden
 * attachment. Every other error is the account's or the network's (a wrong token, an unconfirmed sender, no credits, rate
 * limits, outages): mended by someone or by time, so the message is worth another try.
 *
 * @see https://postmarkapp.com/developer/api/overview#error-codes
 */
const hopelessCodes: ReadonlySet<number> = new Set([300, 402, 403, 406, 411]);

/** Sends through Postmark. Opens and clicks are not tracked. */
export function postmarkDelivery({ token, from, apiUrl, timeout = 15 }: PostmarkOptions): DeliverEmail {
  const url = new URL(apiUrl ?? 'https://api.postmarkapp.com');
  const client = new ServerClient(token, { requestHost: url.host, useHttps: url.protocol === 'https:', timeout });

  return async ({ to, subject, html, text, headers = {}, stream }) => {
    try {
      await client.sendEmail({
        From: from,
        To: to,
        Subject: subject,
        HtmlBody: html,
        TextBody: text,
        Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
        MessageStream: stream ?? 'outbound',
        TrackOpens: false,
        TrackLinks: Models.LinkTrackingOptions.None,
      });
    } catch (error) {
      if (isHopeless(error))
        throw new UndeliverableError(`Postmark refused the message: ${error.message}`, { cause: error });
      throw error;
    }
  };
}

/** 413 is the size of the message: more than 10 MB. */
function isHopeless(error: unknown): error is Errors.PostmarkError {
  if (!(error instanceof Errors.PostmarkError)) return false;
  return error.statusCode === 413 || (error.statusCode === 422 && hopelessCodes.has(error.code));
}
