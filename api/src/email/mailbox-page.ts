import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { MailboxMessage, PrismaClient } from '../database/generated/client.ts';
import { type Html, html } from './html.ts';

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
  const empty = html`<p>No mail yet. Sign up or reset a password, and the email appears here.</p>`;
  return page(
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
  return page(
    subject,
    html`<p><a href="/mailbox">All mail</a></p>
<h1>${subject}</h1>
<p class="soft">To ${recipient} · ${time(createdAt)}</p>
<iframe title="${subject}" sandbox="allow-top-navigation-by-user-activation" srcdoc="${framed}"></iframe>`,
  );
}

function notFoundPage(): Html {
  return page('No such email', html`<h1>No such email</h1><p><a href="/mailbox">All mail</a></p>`);
}

function time(date: Date): Html {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
  return html`<time class="soft" datetime="${date.toISOString()}">${words.format(date)} UTC</time>`;
}

function page(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Parley</title>
<style>
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1c22; --soft: #5b5d68; --line: #e2e3e8; --accent: #4347c8; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16171c; --ink: #e8e8ec; --soft: #a9abb6; --line: #33353f; --accent: #c3c6ff; }
}
body { margin: 0 auto; max-width: 720px; padding: 32px 20px; background: var(--ground); color: var(--ink);
  font: 16px/26px Inter, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; }
h1 { margin: 0 0 8px; font-size: 22px; line-height: 30px; font-weight: 600; overflow-wrap: anywhere; }
p { margin: 0 0 16px; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.soft { color: var(--soft); font-size: 14px; line-height: 20px; }
ol { margin: 24px 0 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
li { border-bottom: 1px solid var(--line); }
li a { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; padding: 12px 0; color: inherit; text-decoration: none; }
li a:hover .subject { text-decoration: underline; }
li .subject { grid-column: 1 / -1; font-weight: 600; }
li .soft { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
iframe { box-sizing: border-box; width: 100%; height: max(560px, 70vh); border: 1px solid var(--line); border-radius: 8px; }
</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
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
