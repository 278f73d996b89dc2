import { type Html, html } from './html.ts';

/** A page of the server's own, without scripts and in the colours of the rest: the demo's mailbox, and what letters lead to. */
export function plainPage(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Parley</title>
<style>
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1c22; --soft: #5b5d68; --line: #e2e3e8; --accent: #4347c8;
  --action: #4347c8; --on-action: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16171c; --ink: #e8e8ec; --soft: #a9abb6; --line: #33353f; --accent: #c3c6ff;
    --action: #c3c6ff; --on-action: #16171c; }
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
button { min-height: 44px; padding: 0 20px; border: 0; border-radius: 8px; background: var(--action); color: var(--on-action);
  font: inherit; font-weight: 600; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
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
