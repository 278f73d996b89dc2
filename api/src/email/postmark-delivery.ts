import { Errors, Models, ServerClient } from 'postmark';
import { type Email, type MailDelivery, UnansweredError, UndeliverableError } from './email.ts';

interface PostmarkOptions {
  /** The server token of Postmark. */
  token: string;
  /** A confirmed sender: `support@example.com` or `Parley <support@example.com>`. */
  from: string;
  /** The message streams of the server that mail goes through. @default its transactional one, `outbound` */
  streams?: Readonly<Record<NonNullable<Email['stream']>, string>> | undefined;
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

/** The name under which Postmark keeps our id of a message with it, and finds it again. */
const ID = 'parley-email';

/**
 * Sends through Postmark. Opens and clicks are not tracked. Each message carries our id as metadata, so that one whose
 * answer was lost can be looked for. Postmark finds a message some seconds after it took it.
 *
 * @see https://postmarkapp.com/developer/api/messages-api#outbound-message-search
 */
export function postmarkDelivery(options: PostmarkOptions): MailDelivery {
  const { token, from, apiUrl, timeout = 15, streams = { accounts: 'outbound', tickets: 'outbound' } } = options;
  const url = new URL(apiUrl ?? 'https://api.postmarkapp.com');
  const client = new ServerClient(token, { requestHost: url.host, useHttps: url.protocol === 'https:', timeout });

  return {
    send: async ({ to, subject, html, text, headers = {}, stream = 'accounts' }, id) => {
      try {
        const { MessageID } = await client.sendEmail({
          From: from,
          To: to,
          Subject: subject,
          HtmlBody: html,
          TextBody: text,
          Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
          Metadata: { [ID]: id },
          MessageStream: streams[stream],
          TrackOpens: false,
          TrackLinks: Models.LinkTrackingOptions.None,
        });
        return MessageID;
      } catch (error) {
        throw explain(error);
      }
    },
    find: async (id, stream = 'accounts') => {
      const filter = Object.assign(new Models.OutboundMessagesFilteringParameters(1, 0), {
        messageStream: streams[stream],
        [`metadata_${ID}`]: id,
      });
      const { Messages } = await client.getOutboundMessages(filter);
      return Messages[0]?.MessageID ?? null;
    },
  };
}

function explain(error: unknown): unknown {
  if (isHopeless(error)) {
    return new UndeliverableError(`Postmark refused the message: ${error.message}`, { cause: error });
  }
  return isAnswer(error)
    ? error
    : new UnansweredError(`Postmark gave no answer: ${messageOf(error)}`, { cause: error });
}

/** What came from Postmark itself and says that the message was not taken. A failure of its servers leaves that open. */
function isAnswer(error: unknown): boolean {
  return error instanceof Errors.PostmarkError && error.statusCode >= 400 && error.statusCode < 500;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** 413 is the size of the message: more than 10 MB. */
function isHopeless(error: unknown): error is Errors.PostmarkError {
  if (!(error instanceof Errors.PostmarkError)) return false;
  return error.statusCode === 413 || (error.statusCode === 422 && hopelessCodes.has(error.code));
}
