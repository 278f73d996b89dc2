/** What a part of code is, as far as it has a colour of its own. */
export type CodeKind = 'keyword' | 'string' | 'number' | 'comment' | 'name' | 'attribute' | 'added' | 'removed';

/** A part of code, from one offset in it to another. Parts follow each other and never overlap. */
export interface CodeToken {
  readonly start: number;
  readonly end: number;
  readonly kind: CodeKind;
}

/** By the scope of highlight.js without its prefix; of `title.function_` the first part. */
const KIND_OF_SCOPE: Readonly<Record<string, CodeKind>> = {
  keyword: 'keyword',
  'selector-tag': 'keyword',
  'template-tag': 'keyword',
  string: 'string',
  regexp: 'string',
  char: 'string',
  symbol: 'string',
  link: 'string',
  code: 'string',
  number: 'number',
  literal: 'number',
  bullet: 'number',
  comment: 'comment',
  quote: 'comment',
  meta: 'comment',
  doctag: 'comment',
  title: 'name',
  type: 'name',
  built_in: 'name',
  section: 'name',
  name: 'keyword',
  attr: 'attribute',
  attribute: 'attribute',
  property: 'attribute',
  variable: 'attribute',
  'template-variable': 'attribute',
  'selector-class': 'attribute',
  'selector-id': 'attribute',
  'selector-attr': 'attribute',
  'selector-pseudo': 'attribute',
  addition: 'added',
  deletion: 'removed',
};

const PIECE = /<span class="hljs-([^" ]+)[^"]*">|<span[^>]*>|<\/span>|&[^;]+;|[^<&]+/g;

/** Reads what highlight.js makes of code: text escaped for HTML, with nested `<span class="hljs-scope">`. */
export function readTokens(highlighted: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  const kinds: (CodeKind | undefined)[] = [];
  let offset = 0;
  for (const [piece, scope] of highlighted.matchAll(PIECE)) {
    if (piece === '</span>') kinds.pop();
    else if (piece.startsWith('<')) kinds.push(kindOf(scope, kinds.at(-1)));
    else {
      const end = offset + (piece.startsWith('&') ? 1 : piece.length);
      const kind = kinds.at(-1);
      const last = tokens.at(-1);
      if (kind !== undefined && last?.end === offset && last.kind === kind)
        tokens[tokens.length - 1] = { ...last, end };
      else if (kind !== undefined) tokens.push({ start: offset, end, kind });
      offset = end;
    }
  }
  return tokens;
}

/** What is put into a string is no part of it; what we have no colour for is like what it is in. */
function kindOf(scope: string | undefined, around: CodeKind | undefined): CodeKind | undefined {
  return scope === undefined || scope === 'subst' ? undefined : (KIND_OF_SCOPE[scope] ?? around);
}
