import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { MailboxMessage, PrismaClient } from '../database/generated/client.ts';
import { type Html, html } from './html.ts';
import { plainPage } from './plain-page.ts';

/** How many messages the list shows: the newest. */
const LISTED = 50;

/**
 * Demo mode: the page at /mailbox, which lists the mail kept by `mailboxDelivery`, and /mailbox/<id>, which opens one.
 * It shows everybody's mail to whoever asks, so mount it in demo mode only.
 *
 * Needs no scripts and nothing from elsewhere. A message is shown in a frame that may run nothing and may only navigate
 * the whole page, when someone clicks a link. Rejects if the database does.
 */
export function mailboxHandler(
  db: Pick<PrismaClient, 'mailboxMessage'>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = ''] = (request.url ?? '').split('?');
    const id = /^\/mailbox\/?(.*)$/.exec(path)?.[1] ?? '';
    const message = id && z.uuid().safeParse(id).success ? await db.mailboxMessage.findUnique({ where: { id } }) : null;

    if (message) send(response, 200, messagePage(message));
    else if (id) send(response, 404, notFoundPage());
    else send(response, 200, listPage(await newest(db)));
  };
}

type ListedMessage = Pick<MailboxMessage, 'id' | 'recipient' | 'subject' | 'createdAt'>;

function newest(db: Pick<PrismaClient, 'mailboxMessage'>): Promise<ListedMessage[]> {
  const select = { id: true, recipient: true, subject: true, createdAt: true };
  return db.mailboxMessage.findMany({ select, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: LISTED });
}

function listPage(messages: readonly ListedMessage[]): Html {
  const rows = messages.map(
    ({ id, recipient, subject, createdAt }) => html`<li><a href="/mailbox/${id}">
<span class="subject">${subject}</span><span class="soft">${recipient}</span>${time(createdAt)}
</a></li>
`,
  );
  const empty = html`<p>No mail yet. Open a ticket or sign up, and the email appears here.</p>`;
  return plainPage(
    'Mailbox',
    html`<p><a href="/">Parley</a></p>
<h1>Mailbox</h1>
<p class="soft">Parley runs as a demo: it keeps its email here instead of sending it. The latest ${String(LISTED)} are shown.</p>
${messages.length > 0 ? html`<ol>${rows}</ol>` : empty}`,
  );
}

function messagePage({ recipient, subject, html: body, createdAt }: MailboxMessage): Html {
  // A second doctype and head are ignored by the parser, so this fits before any document.
  const framed = `<!doctype html><base target="_top">${body}`;
  return plainPage(
    subject,
    html`<p><a href="/mailbox">All mail</a></p>
<h1>${subject}</h1>
<p class="soft">To ${recipient} · ${time(createdAt)}</p>
<iframe title="${subject}" sandbox="allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox" srcdoc="${framed}"></iframe>`,
  );
}

function notFoundPage(): Html {
  return plainPage('No such email', html`<h1>No such email</h1><p><a href="/mailbox">All mail</a></p>`);
}

function time(date: Date): Html {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
  return html`<time class="soft" datetime="${date.toISOString()}">${words.format(date)} UTC</time>`;
}

function send(response: ServerResponse, status: number, body: Html): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .end(body.source);
}
