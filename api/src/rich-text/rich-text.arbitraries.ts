import fc from 'fast-check';

const attack = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  '</p></code></pre><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '\u0000',
  '\ud800',
  '\r\n\t',
  '\u202e\u200b',
);
const words = fc.oneof(
  { weight: 6, arbitrary: fc.string() },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: attack },
);
const start = fc.constantFrom(
  'https://a.example/',
  'mailto:a@',
  'javascript:',
  'data:',
  '//',
  ' http://',
  'ht\ntps://',
);
/** Every third is made of odd characters, after a scheme or what looks like one. */
const address = fc.oneof(
  { weight: 3, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
  fc.tuple(start, fc.string({ unit: 'binary' })).map((parts) => parts.join('')),
);

/** As it should be, but for one in a hundred. */
const mostly = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 99, arbitrary }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) });
const node = (type: string, attributes: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(attributes).map((values) => ({ type, ...values }));
const some = (arbitrary: fc.Arbitrary<unknown>) => mostly(fc.array(mostly(arbitrary), { maxLength: 4 }));

const run = fc.oneof(
  { weight: 8, arbitrary: node('text', { text: words, format: mostly(fc.nat(2047)), style: words }) },
  node('linebreak', {}),
  node('tab', { text: words, format: mostly(fc.nat(31)) }),
);
const inline = fc.oneof(
  { weight: 5, arbitrary: run },
  node('link', { url: address, title: words, children: some(run) }),
  node('autolink', { url: address, isUnlinked: fc.boolean(), children: some(run) }),
);
const listType = mostly(fc.constantFrom('bullet', 'number', 'check'));
const { block } = fc.letrec((tie) => ({
  list: node('list', { listType, start: mostly(fc.nat(20)), children: some(tie('item')) }),
  item: node('listitem', { children: some(fc.oneof({ maxDepth: 5 }, inline, tie('list'))) }),
  block: fc.oneof(
    { maxDepth: 5 },
    node('paragraph', { children: some(inline), format: words }),
    node('heading', { tag: mostly(fc.constantFrom('h1', 'h2', 'h3', 'h6')), children: some(inline) }),
    node('code', { language: fc.oneof(fc.constantFrom('ts', 'C++'), words), children: some(run) }),
    node('quote', { children: some(inline) }),
    node('quote', { shadowRoot: mostly(fc.constant(true)), children: some(tie('block')) }),
    tie('list'),
  ),
}));
/** Editor states with little wrong in them. */
export const editorStates = fc.record({ root: fc.record({ type: fc.constant('root'), children: some(block) }) });

const marks = '* ** _ ~~ ` ``` # > [ ]( ) ![ < [a]: &# ; \\ | --- " https://a.example javascript:alert(1) me@a.example';
const mark = fc.constantFrom('\n', '\n\n', '- ', '1. ', '   ', '    ', '\t', ...marks.split(' '));
export const markdowns = fc
  .array(fc.oneof({ weight: 5, arbitrary: mark }, words), { maxLength: 40 })
  .map((parts) => parts.join(''));
