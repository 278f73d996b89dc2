interface ThreadedLetter {
  readonly ticketId: string;
  /** Of the email, which its Message-ID is made of. */
  readonly emailId: string;
  readonly host: string;
  /** Stops mail like this one. */
  readonly stopUrl: string;
}

/**
 * Makes one thread of all letters of a ticket. The first message of the thread has an id that no letter has, since everybody's
 * thread begins with another one. Postmark keeps our Message-ID when it is asked to.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-3.6.4 threading
 * @see https://www.rfc-editor.org/rfc/rfc8058 unsubscribing with one click
 */
export function threadHeaders({ ticketId, emailId, host, stopUrl }: ThreadedLetter): Record<string, string> {
  const thread = `<ticket.${ticketId}@${host}>`;
  return {
    'Message-ID': `<${emailId}@${host}>`,
    'X-PM-KeepID': 'true',
    'In-Reply-To': thread,
    References: thread,
    'List-Unsubscribe': `<${stopUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  };
}
