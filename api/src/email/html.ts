const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that is safe to send: made by the `html` tag only. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

type Value = string | Html | readonly Html[];

/** A template of markup. Every interpolated string is escaped, for text and for quoted attributes; `Html` goes in as it is. */
export function html(literals: TemplateStringsArray, ...values: Value[]): Html {
  const source = literals.reduce((before, literal, index) => before + render(values[index - 1] ?? '') + literal);
  return new Html(source);
}

function render(value: Value): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
  return value instanceof Html ? value.source : value.map(String).join('');
}
