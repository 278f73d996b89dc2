import type { Email } from './email.ts';
import { html } from './html.ts';

interface Letter {
  to: string;
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  /** The one thing to do. */
  action: { label: string; url: string };
  /** Small print under the action. */
  footnote: string;
}

/**
 * Lays a letter out twice, as HTML and as plain text, with the same words. The HTML carries its light colours inline, in
 * pairs of ink and ground, so that it stays readable where a client drops the style sheet or inverts colours.
 */
export function renderLetter({ to, subject, greeting, paragraphs, action, footnote }: Letter): Email {
  const markup = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
<style>
@media (prefers-color-scheme: dark) {
  .ground { background-color: #16171c !important; }
  .ink { color: #e8e8ec !important; }
  .soft { color: #a9abb6 !important; }
  .action { background-color: #c3c6ff !important; color: #16171c !important; }
}
</style>
</head>
<body class="ground" style="margin:0;background-color:#ffffff;">
<div class="ground" style="background-color:#ffffff;padding:32px 20px;">
<div role="article" aria-label="${subject}" lang="en" style="max-width:520px;margin:0 auto;font-family:Inter,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:26px;">
<p class="soft" style="margin:0 0 24px;color:#5b5d68;font-size:14px;line-height:20px;">Parley</p>
<h1 class="ink" style="margin:0 0 16px;color:#1b1c22;font-size:22px;line-height:30px;font-weight:600;">${subject}</h1>
<p class="ink" style="margin:0 0 16px;color:#1b1c22;">${greeting}</p>
${paragraphs.map((paragraph) => html`<p class="ink" style="margin:0 0 16px;color:#1b1c22;">${paragraph}</p>\n`)}
<p style="margin:24px 0;"><a class="action" href="${action.url}" style="display:inline-block;padding:9px 18px;border-radius:8px;background-color:#4347c8;color:#ffffff;font-weight:600;text-decoration:none;">${action.label}</a></p>
<p class="soft" style="margin:0 0 8px;color:#5b5d68;font-size:14px;line-height:20px;">If the button does nothing, open this address in your browser:</p>
<p style="margin:0 0 24px;font-size:14px;line-height:20px;word-break:break-all;"><a class="soft" href="${action.url}" style="color:#5b5d68;">${action.url}</a></p>
<p class="soft" style="margin:0;color:#5b5d68;font-size:14px;line-height:20px;">${footnote}</p>
</div>
</div>
</body>
</html>
`;
  const text = [greeting, ...paragraphs, `${action.label}:\n${action.url}`, footnote, 'Parley'].join('\n\n');
  return { to, subject, html: markup.source, text: `${text}\n` };
}
