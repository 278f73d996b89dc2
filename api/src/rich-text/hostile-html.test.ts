import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { hostileHtml } from '../../test/hostile-html.ts';
import { richTextFromMarkdown } from './from-markdown.ts';
import { expectHarmless } from './harmless-html.fixtures.ts';
import { parseRichText } from './parse-rich-text.ts';
import { accepted, item, link, list, paragraph, state, text } from './rich-text.fixtures.ts';
import type { RichTextResult } from './rich-text-issue.ts';
import { richTextToHtml } from './to-html.ts';

const attacks = Object.entries(hostileHtml);
/** All addresses in the attacks, and the attacks as addresses. */
const addresses = attacks.flatMap(([, html]) => [
  html,
  `https://example.com/${html}`,
  `mailto:${html}`,
  ...[...html.matchAll(/(?:href|src|action|data|content|to|values)=["']?([^"'>\s]+)/g)].map(
    ([, address]) => address ?? '',
  ),
]);
/** What Postgres can't store is refused as text, and so has to be read without. */
const storable = (html: string) => html.replace(/\0|\p{Surrogate}/gu, '');

/** Either refused, or shown without anything in it that a message may not have. Gives the HTML. */
function shown(result: RichTextResult): string {
  if (!result.ok) return '';
  const html = richTextToHtml(result.value);
  expectHarmless(html);
  return html;
}

/** What a browser shows of it. */
function wordsOf(html: string): string {
  const read = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value;
    if (node.nodeName === 'br') return '\n';
    return 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  };
  return read(parseFragment(html));
}

describe.each(attacks)('HTML with %s', (_, attack) => {
  const words = text(storable(attack));

  it('is shown as the characters it is, wherever text may be', () => {
    const html = shown(
      parseRichText(
        state(
          paragraph(words),
          paragraph(link('https://example.com', words)),
          { type: 'heading', tag: 'h2', children: [words] },
          { type: 'quote', children: [words] },
          list('number', item(words, list('bullet', item(words)))),
          { type: 'code', language: 'html', children: [words] },
          paragraph(text(storable(attack), 23)),
        ),
      ),
    );
    const lines = storable(attack).replace(/\r\n?/g, '\n');
    expect(wordsOf(html)).toBe(lines.repeat(8));
  });

  it('is refused or falls away as an attribute or the type of a node', () => {
    const odd = {
      style: attack,
      class: attack,
      id: attack,
      title: attack,
      rel: attack,
      target: attack,
      [attack]: attack,
    };
    const nodes = [
      { ...paragraph(text('a')), ...odd, format: attack, direction: attack, indent: attack, textStyle: attack },
      { type: 'heading', tag: attack, children: [text('a')] },
      {
        ...link('https://example.com', { ...text('a'), ...odd, mode: attack, detail: attack }),
        ...odd,
        type: 'paragraph',
      },
      paragraph({ ...link('https://example.com', text('a')), ...odd }),
      { ...list(attack, item(text('a'))), ...odd },
      { ...list('number', { ...item(text('a')), value: attack, checked: attack }), start: attack },
      { type: 'code', language: attack, theme: attack, children: [text('a')] },
      { type: attack, ...odd, children: [text('a')] },
      paragraph({ type: attack, text: 'a', children: [text('a')] }),
    ];
    for (const node of nodes) {
      const html = shown(parseRichText(state(node)));
      if (html !== '') expect(wordsOf(html)).toBe('a');
    }
  });

  it('runs nothing as Markdown, nor in any part of it', () => {
    const line = attack.replace(/\s+/g, ' ');
    const markdowns = [
      attack,
      `    ${line}`,
      `> ${line}\n> - ${line}`,
      `\`\`\`${line}\n${attack}\n\`\`\``,
      `\`${line}\``,
      `[${line}](https://example.com)`,
      `[a](${line})`,
      `[a](<${line}>)`,
      `[a](https://example.com "${line}")`,
      `[a](https://example.com/${line})`,
      `![${line}](https://example.com "${line}")`,
      `![a](${line})`,
      `<${line}>`,
      `<https://example.com/${line}>`,
      `https://example.com/${line}`,
      `[a][b]\n\n[b]: ${line} "${line}"`,
      `# ${line}\n\n| ${line} |\n|---|\n| ${line} |`,
      `**${line}** _${line}_ ~~${line}~~`,
      `&lt;${line}&gt; &#60;${line}&#62; \\<${line}\\>`,
    ];
    for (const markdown of markdowns) shown(richTextFromMarkdown(storable(markdown)));
  });
});

describe('an address', () => {
  it('is refused or leads where it says, in either kind of link and in Markdown', () => {
    for (const address of addresses) {
      for (const type of ['link', 'autolink']) {
        shown(parseRichText(state(paragraph({ ...link(address, text('a')), type }))));
      }
      for (const markdown of [`[a](<${address}>)`, `<${address}>`, `[a]: ${address}\n\n[a]`]) {
        shown(richTextFromMarkdown(storable(markdown)));
      }
    }
    expect(addresses.length).toBeGreaterThan(300);
  });
});

describe('JSON', () => {
  it.each([
    '{"root":{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","text":"a"}]}],"__proto__":{"children":[]}}}',
    '{"__proto__":{"root":null},"root":{"type":"root","children":[{"type":"paragraph","constructor":{"prototype":{"html":"<b>"}},"children":[{"type":"text","text":"a","__proto__":{"text":"<script>"}}]}]}}',
    '{"root":{"type":"root","children":[{"type":"paragraph","toJSON":"x","valueOf":1,"toString":null,"hasOwnProperty":false,"children":[{"type":"text","text":"a","length":9,"then":1}]}]}}',
  ])('with keys of objects is what it is without: %s', (json) => {
    expect(accepted(parseRichText(JSON.parse(json)))).toEqual(accepted(parseRichText(state(paragraph(text('a'))))));
    for (const key of ['html', 'children', 'root', 'text']) expect(Object.prototype).not.toHaveProperty(key);
  });
});
