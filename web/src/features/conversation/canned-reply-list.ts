interface Findable {
  readonly title: string;
  readonly shortcut: string;
  readonly body: { readonly text: string };
}

/** Those of the replies that somebody means who types `typed`: by shortcut before title before text, else in order. */
export function findReplies<Reply extends Findable>(replies: readonly Reply[], typed: string): Reply[] {
  const sought = typed.trim().replace(/^\//, '').toLowerCase();
  if (sought === '') return [...replies];
  return replies
    .map((reply) => ({ reply, rank: rankOf(reply, sought) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .map(({ reply }) => reply);
}

const NOT_FOUND = 4;

function rankOf({ title, shortcut, body }: Findable, sought: string): number {
  if (shortcut.startsWith(sought)) return 0;
  if (title.toLowerCase().startsWith(sought)) return 1;
  if (shortcut.includes(sought) || title.toLowerCase().includes(sought)) return 2;
  return body.text.toLowerCase().includes(sought) ? 3 : NOT_FOUND;
}
