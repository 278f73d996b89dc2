import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Process } from '../context.ts';
import { stopMail } from '../domains/notifications/service.ts';
import { type Html, html } from '../email/html.ts';
import type { MailLinks } from '../email/mail-links.ts';
import { plainPage } from '../email/plain-page.ts';

/**
 * The page at the address in every letter about a ticket, where whoever has the letter stops more of them, signed in or
 * not. Only a POST does so: mail scanners open what they find. A mail program's own button posts at once (RFC 8058).
 */
export function createStopMailHandler(process: Pick<Process, 'db' | 'now'>, links: MailLinks) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Whatever a post brings along is read to its end and means nothing: the address says it all.
    request.resume();
    const stop = links.readStop(request.url ?? '');
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST') {
      response.writeHead(405, { allow: 'GET, HEAD, POST' }).end();
      return;
    }
    if (!stop) return send(response, 404, brokenPage());
    const { ticketId } = stop;
    const what = ticketId === null ? 'new tickets' : await nameOf(process, ticketId);
    if (request.method !== 'POST') return send(response, 200, askPage(what));
    await stopMail(process, stop);
    send(response, 200, donePage(what));
  };
}

/** Whoever has the address has had mail that says the reference. */
async function nameOf({ db }: Pick<Process, 'db'>, id: string): Promise<string> {
  const ticket = await db.ticket.findUnique({ where: { id }, select: { reference: true } });
  return ticket?.reference ?? 'this ticket';
}

function askPage(what: string): Html {
  return plainPage(
    'Stop mail',
    html`<h1>Stop mail of ${what}</h1>
<p>You can follow it in Parley at any time, and start mail again there.</p>
<form method="post"><button>Stop mail</button></form>`,
  );
}

function donePage(what: string): Html {
  return plainPage(
    'Mail stopped',
    html`<h1>You get no more mail of ${what}</h1>
<p><a href="/">Open Parley</a></p>`,
  );
}

function brokenPage(): Html {
  return plainPage(
    'Broken link',
    html`<h1>This link is broken</h1>
<p>Open it again from the mail, or sign in and choose which mail you want.</p>
<p><a href="/account">Mail preferences</a></p>`,
  );
}

function send(response: ServerResponse, status: number, { source }: Html): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .end(source);
}
