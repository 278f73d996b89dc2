interface MarkedTextProps {
  segments: readonly { readonly text: string; readonly found: boolean }[];
}

/** Plain text in which what was searched for is marked. */
export function MarkedText({ segments }: MarkedTextProps) {
  let at = 0;
  return segments.map(({ text, found }) => {
    const key = at;
    at += text.length;
    return found ? (
      <mark key={key} className="rounded-sm bg-amber-soft text-ink">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
