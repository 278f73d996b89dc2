import { describe, expect, it } from 'vitest';
import { richTextFromMarkdown } from './from-markdown.ts';
import { accepted, mistakes } from './rich-text.fixtures.ts';
import { richTextLimits } from './rich-text.ts';
import { richTextToHtml } from './to-html.ts';

/** Every link has the same attributes, which would hide the rest. */
const html = (markdown: string): string =>
  richTextToHtml(accepted(richTextFromMarkdown(markdown))).replaceAll(
    ' rel="noopener noreferrer nofollow" target="_blank"',
    '',
  );

describe('Markdown', () => {
  it('becomes the nodes an editor would have made', () => {
    expect(accepted(richTextFromMarkdown('Hello **you**\n')).root).toMatchInlineSnapshot(`
      {
        "children": [
          {
            "children": [
              {
                "detail": 0,
                "format": 0,
                "mode": "normal",
                "style": "",
                "text": "Hello ",
                "type": "text",
                "version": 1,
              },
              {
                "detail": 0,
                "format": 1,
                "mode": "normal",
                "style": "",
                "text": "you",
                "type": "text",
                "version": 1,
              },
            ],
            "direction": null,
            "format": "",
            "indent": 0,
            "textFormat": 0,
            "textStyle": "",
            "type": "paragraph",
            "version": 1,
          },
        ],
        "direction": null,
        "format": "",
        "indent": 0,
        "type": "root",
        "version": 1,
      }
    `);
  });

  it('has formats, in each other too', () => {
    expect(html('**b** *i* ~~s~~ `c` ***both*** **b *bi* b** **`bc`**')).toMatchInlineSnapshot(
      `"<p><strong>b</strong> <em>i</em> <s>s</s> <code>c</code> <strong><em>both</em></strong> <strong>b </strong><strong><em>bi</em></strong><strong> b</strong> <strong><code>bc</code></strong></p>"`,
    );
  });

  it('has headings of two levels', () => {
    expect(html('# One\n## Two\n### Three\n#### Four')).toMatchInlineSnapshot(
      `"<h2>One</h2><h2>Two</h2><h3>Three</h3><h3>Four</h3>"`,
    );
  });

  it('keeps line breaks, and paragraphs apart', () => {
    expect(html('one\ntwo  \nthree\\\nfour\n\nfive')).toMatchInlineSnapshot(
      `"<p>one<br>two<br>three<br>four</p><p>five</p>"`,
    );
  });

  it('has code, fenced or indented, just as it was written', () => {
    expect(
      html('```TypeScript title="a"\nif (a < b)\n\n\tgo("**");\n```\n\n    indented <b>\n'),
    ).toMatchInlineSnapshot(`
      "<pre><code data-language="typescript">if (a &lt; b)

      	go(&quot;**&quot;);</code></pre><pre><code>indented &lt;b&gt;</code></pre>"
    `);
  });

  it('has lists in lists', () => {
    expect(html('- a\n  1. a.1\n  2. a.2\n- b\n\n  more of b\n\n5. five\n6. six')).toMatchInlineSnapshot(
      `"<ul><li>a<ol><li>a.1</li><li>a.2</li></ol></li><li>b<br><br>more of b</li></ul><ol start="5"><li>five</li><li>six</li></ol>"`,
    );
  });

  it('goes on counting after a code block in a step', () => {
    expect(
      html(
        '1. Install:\n   ```sh\n   npm ci\n   ```\n   Then wait.\n2. Start:\n   - this\n     ```\n     x\n     ```\n   - that\n3. Done',
      ),
    ).toMatchInlineSnapshot(
      `"<ol><li>Install:</li></ol><pre><code data-language="sh">npm ci</code></pre><p>Then wait.</p><ol start="2"><li>Start:<ul><li>this</li></ul></li></ol><pre><code>x</code></pre><ol start="2"><li><ul><li>that</li></ul></li><li>Done</li></ol>"`,
    );
  });

  it('leaves no empty item where an item is nothing but code', () => {
    expect(html('- ```\n  a\n  ```\n- b')).toBe('<pre><code>a</code></pre><ul><li>b</li></ul>');
  });

  it('puts what follows a nested list after it', () => {
    expect(html('- a\n  - b\n\n  c\n- d')).toBe('<ul><li>a<ul><li>b</li></ul></li></ul><p>c</p><ul><li>d</li></ul>');
  });

  it('has quotes of lines and quotes of blocks', () => {
    expect(html('> one\n> two')).toBe('<blockquote><p>one<br>two</p></blockquote>');
    expect(html('> said\n>\n> - a\n>\n> > before')).toMatchInlineSnapshot(
      `"<blockquote><p>said</p><ul><li>a</li></ul><blockquote><p>before</p></blockquote></blockquote>"`,
    );
  });

  it('has links: named, bare, by reference, and to mail', () => {
    expect(
      html(
        '[a *b*](https://x.example "t") <https://y.example> https://z.example/?a=1&b. me@x.example [r]\n\n[r]: http://r.example',
      ),
    ).toMatchInlineSnapshot(
      `"<p><a href="https://x.example/">a <em>b</em></a> <a href="https://y.example/">https://y.example</a> <a href="https://z.example/?a=1&amp;b">https://z.example/?a=1&amp;b</a>. <a href="mailto:me@x.example">me@x.example</a> <a href="http://r.example/">r</a></p>"`,
    );
  });

  it('links files only where they are linked', () => {
    expect(html('See README.md and next.js')).toBe('<p>See README.md and next.js</p>');
  });

  it('shows the address of a link without words', () => {
    expect(html('[](https://x.example)')).toBe('<p><a href="https://x.example/">https://x.example</a></p>');
  });

  it('makes images links, which load nothing by themselves', () => {
    expect(
      html('![A *chart*](https://x.example/a.png) [![badge](https://x.example/b.svg)](https://x.example)'),
    ).toMatchInlineSnapshot(
      `"<p><a href="https://x.example/a.png">A chart</a> <a href="https://x.example/">badge</a></p>"`,
    );
  });

  it('makes tables of tables, with words in their cells alone, wherever they stand', () => {
    expect(html('| Size | What |\n| --- | --- |\n| `s` | **a** [b](https://b.example) |\n| # no | <i> |')).toBe(
      '<table><thead><tr><th>Size</th><th>What</th></tr></thead><tbody>' +
        '<tr><td><code>s</code></td><td><strong>a</strong> <a href="https://b.example/">b</a></td></tr>' +
        '<tr><td># no</td><td>&lt;i&gt;</td></tr></tbody></table>',
    );
    expect(html('1. a\n\n   | b |\n   | - |\n   | c |\n\n> | d |\n> | - |')).toBe(
      '<ol><li>a</li></ol><table><thead><tr><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>' +
        '<blockquote><table><thead><tr><th>d</th></tr></thead><tbody></tbody></table></blockquote>',
    );
  });

  it('names callouts in words, and leaves quotes that are none', () => {
    expect(html('> [!WARNING]\n> Not **now**.\n>\n> - a')).toBe(
      '<blockquote><p><strong>Warning</strong></p><p>Not <strong>now</strong>.</p><ul><li>a</li></ul></blockquote>',
    );
    expect(html('> [!TIP]')).toBe('<blockquote><p><strong>Tip</strong></p></blockquote>');
    expect(html('> [!DANGER]\n> a')).toBe('<blockquote><p>[!DANGER]<br>a</p></blockquote>');
    expect(html('> [!NOTE] a')).toBe('<blockquote><p>[!NOTE] a</p></blockquote>');
  });

  it('leaves HTML, rules and dashes under text as they were written', () => {
    expect(html('<script>alert(1)</script>\n\na <b onclick="x">b</b>\n\nRegards\n---\n\n***')).toMatchInlineSnapshot(
      `"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p><p>Regards</p><p>---</p><p>***</p>"`,
    );
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](&#106;avascript:alert(1))',
    '[a](java&#10;script:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](\\javascript:alert(1))',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '![a](data:image/svg+xml;base64,PHN2Zz4=)',
    '[a](vbscript:msgbox(1))',
    '[a](//evil.example)',
    '[a](/tickets)',
    '[a](#top)',
    '<javascript:alert(1)>',
    '[a][r]\n\n[r]: javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">a</a>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '`<script>alert(1)</script>`',
    '```"><script>alert(1)</script>\na\n```',
  ])('%j links nowhere and runs nothing', (markdown) => {
    const result = html(markdown);
    expect(result).not.toContain('<a');
    expect(result).not.toContain('<script');
    expect(result).not.toContain('<img');
  });

  it('ends an address before what would end its attribute', () => {
    expect(html('[a](https://x.example" onclick="alert(1))')).toBe(
      '<p>[a](<a href="https://x.example/">https://x.example</a>&quot; onclick=&quot;alert(1))</p>',
    );
  });

  it('keeps what can be no link in the words of the author', () => {
    expect(html('[a](javascript:alert(1))')).toBe('<p>[a](javascript:alert(1))</p>');
  });

  it('reads references to characters once, and none that is no character', () => {
    expect(html('&amp;lt; &#60; &#x3C; &#99999999; &#xD800; &nosuch;')).toBe(
      '<p>&amp;lt; &lt; &lt; &amp;#99999999; \ufffd &amp;nosuch;</p>',
    );
  });

  it.each(['', ' \n\t\n', '\u200b', '[r]: https://x.example', '- \n- ', '```\n```', '&nbsp;'])(
    '%j has nothing to see',
    (markdown) => {
      expect(mistakes(richTextFromMarkdown(markdown))).toEqual(['REQUIRED: some text that can be seen']);
    },
  );

  it('has the same limits as an editor state', () => {
    expect(html('a'.repeat(20_000))).toHaveLength(20_000 + '<p></p>'.length);
    expect(mistakes(richTextFromMarkdown('a'.repeat(20_001)))).toEqual(['TOO_LONG: at most 20,000 characters']);
    expect(mistakes(richTextFromMarkdown('>'.repeat(90).concat('a')))).toHaveLength(1);
    const nested = (levels: number) =>
      Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
    expect(html(nested(7))).toContain('<li>a</li>');
    expect(mistakes(richTextFromMarkdown(nested(8)))).toHaveLength(1);
  });

  it('is at most 40,000 characters long itself', () => {
    const padded = (length: number) => `a${'\n'.repeat(length - 1)}`;
    expect(html(padded(40_000))).toBe('<p>a</p>');
    expect(mistakes(richTextFromMarkdown(padded(40_001)))).toEqual(['TOO_LONG: at most 40,000 characters of Markdown']);
  });

  it.each(['a\0b', 'a\ud83d'])('%j cannot be stored', (markdown) => {
    expect(mistakes(richTextFromMarkdown(markdown))).toHaveLength(1);
  });

  it.each([
    '*a* ',
    '**a *',
    '_a*',
    '`a',
    '[',
    '![',
    '[a](',
    '[a]: b\n',
    '<a ',
    '> ',
    '- ',
    '1. a\n',
    'a@',
    'http://',
    '&',
    '\\',
    '~~',
  ])('%j over and over is read in no time', (piece) => {
    const markdown = piece.repeat(richTextLimits.markdownLength / piece.length);
    // Of the processor's time, as the machine may have others to serve.
    const start = process.cpuUsage();
    richTextFromMarkdown(markdown);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});
