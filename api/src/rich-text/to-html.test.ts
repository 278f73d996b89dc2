import { describe, expect, it } from 'vitest';
import { parseRichText } from './parse-rich-text.ts';
import { accepted, item, link, list, paragraph, state, text } from './rich-text.fixtures.ts';
import { richTextToHtml } from './to-html.ts';

const html = (...blocks: readonly unknown[]): string => richTextToHtml(accepted(parseRichText(state(...blocks))));

describe('HTML of rich text', () => {
  it('has one element for each format', () => {
    expect(html(paragraph(text('b', 1), text('i', 2), text('s', 4), text('c', 16), text('all', 23)))).toBe(
      '<p><strong>b</strong><em>i</em><s>s</s><code>c</code><strong><em><s><code>all</code></s></em></strong></p>',
    );
  });

  it('has headings, quotes, line breaks and empty lines', () => {
    const heading = { type: 'heading', tag: 'h3', children: [text('Title')] };
    const lines = { type: 'quote', children: [text('a'), { type: 'linebreak' }, text('b')] };
    const blocks = { type: 'quote', shadowRoot: true, children: [paragraph(text('c')), lines] };
    expect(html(heading, lines, paragraph(), blocks)).toBe(
      '<h3>Title</h3><blockquote><p>a<br>b</p></blockquote><p><br></p>' +
        '<blockquote><p>c</p><blockquote><p>a<br>b</p></blockquote></blockquote>',
    );
  });

  it('puts a nested list into the item before it', () => {
    const nested = item(list('number', item(text('a.1')), item(text('a.2'))));
    expect(html(list('bullet', item(text('a')), nested, item(text('b'))))).toBe(
      '<ul><li>a<ol><li>a.1</li><li>a.2</li></ol></li><li>b</li></ul>',
    );
  });

  it('numbers as stored, also after a nested list that has no item before it', () => {
    const nested = item(list('bullet', item(text('goes on'))));
    expect(html({ ...list('number', item(text('three'))), start: 3 })).toBe('<ol start="3"><li>three</li></ol>');
    expect(html({ ...list('number', nested, item(text('three'))), start: 3 })).toBe(
      '<ol start="2"><li><ul><li>goes on</li></ul></li><li>three</li></ol>',
    );
  });

  it('keeps code as it is', () => {
    const lines = [text('if (a < b) {'), { type: 'linebreak' }, { type: 'tab' }, text('go("&amp;");  // '), text('}')];
    expect(html({ type: 'code', language: 'c++', children: lines })).toBe(
      '<pre><code data-language="c++">if (a &lt; b) {\n\tgo(&quot;&amp;amp;&quot;);  // }</code></pre>',
    );
  });

  it('opens links apart, and leaves alone what its author did not want linked', () => {
    const autolink = { type: 'autolink', url: 'https://example.com', children: [text('example.com', 1)] };
    expect(html(paragraph(autolink))).toBe(
      '<p><a href="https://example.com/" rel="noopener noreferrer nofollow" target="_blank">' +
        '<strong>example.com</strong></a></p>',
    );
    expect(html(paragraph({ ...autolink, isUnlinked: true }))).toBe('<p><strong>example.com</strong></p>');
  });

  it('shows markup as text and lets none out of an attribute', () => {
    const attack = `</p></code><script>alert('1')</script><img src=x onerror="alert(1)">&lt;`;
    const escaped =
      '&lt;/p&gt;&lt;/code&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;' +
      '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;lt;';
    expect(html(paragraph(text(attack)))).toBe(`<p>${escaped}</p>`);
    expect(html({ type: 'code', children: [text(attack)] })).toBe(`<pre><code>${escaped}</code></pre>`);
    expect(html(paragraph(link(`mailto:a"onclick='x'@example.com?a=<b>&c`, text('a'))))).toContain(
      '<a href="mailto:a&quot;onclick=&#39;x&#39;@example.com?a=%3Cb%3E&amp;c" rel=',
    );
  });
});
