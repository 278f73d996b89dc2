// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { RichTextView } from './rich-text-view.tsx';

// jsdom lays nothing out, and so has none.
class ResizeObserver {
  observe() {}
  disconnect() {}
}

let root: Root;
let clipboard: string[];

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, ResizeObserver });
});
beforeEach(() => {
  clipboard = [];
  const writeText = async (text: string) => void clipboard.push(text);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  vi.useRealTimers();
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

async function show(html: string): Promise<HTMLElement> {
  await act(async () => root.render(<RichTextView html={html} />));
  return document.querySelector<HTMLElement>('.rich-text')!;
}

const link = 'rel="noopener noreferrer nofollow" target="_blank"';

describe('a message', () => {
  it.each([
    '<p>a   b<br>c</p><p><br></p><h2>d</h2><h3>e</h3>',
    '<p><strong><em><s><code>all</code></s></em></strong> &lt;b&gt; &amp;amp;</p>',
    '<ul><li>a<ol start="4"><li>b</li></ol></li><li>c</li></ul>',
    '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>',
    `<p><a href="https://example.com/?a=1&amp;b=2" ${link}>words <em>in</em> it</a></p>`,
    `<p><a href="mailto:a@example.com" ${link}>a@example.com</a></p>`,
  ])('shows %s as the API wrote it', async (html) => {
    expect((await show(html)).innerHTML).toBe(html);
  });

  it('is made of nothing but what the API makes, whatever it is given', async () => {
    const message = await show(
      '<p onclick="alert(1)" id="x" style="color:red">a<script>b</script></p><img src=x onerror=alert(1)>' +
        '<a href="javascript:alert(1)">c</a><a href="/relative">d</a><iframe src="https://e.example"></iframe>' +
        '<svg><a href="https://f.example"><text>g</text></a></svg><form><button>h</button></form>',
    );
    expect(message.innerHTML).toBe(`<p>ab</p>cd<a href="https://f.example" ${link}>g</a>h`);
  });

  it('shows pictures of this server with their size, and of others only what they show', async () => {
    const src = '/files/0198a000-0000-7000-8000-000000000001/a.png';
    const size = 'alt="A map" width="640" height="400"';
    const small = `${src}?variant=thumbnail 480w, ${src} 640w`;
    const message = await show(
      `<figure><img src="${src}" srcset="${small}" ${size}><figcaption>b</figcaption></figure>` +
        `<figure><img src="${src}" srcset="https://e.example/a.png 480w, ${src} 640w" ${size}></figure>` +
        `<figure><img src="https://e.example/a.png" ${size}></figure>`,
    );
    const [own, other, foreign] = message.querySelectorAll('figure');
    expect(own?.textContent).toBe('b');
    expect([own, other].map((figure) => figure?.querySelector('img')?.getAttribute('srcset'))).toEqual([small, null]);
    const names = ['src', 'alt', 'width', 'height'];
    expect(names.map((name) => other?.querySelector('img')?.getAttribute(name))).toEqual([src, 'A map', '640', '400']);
    expect(foreign?.innerHTML).toBe('A map');
  });

  it('gives the item that only places a nested list no mark', async () => {
    const message = await show('<ol start="2"><li><ul><li>a</li></ul></li><li>b</li></ol>');
    expect([...message.querySelectorAll('li')].map((item) => item.className)).toEqual(['rich-text-nesting', '', '']);
  });
});

describe('a block of code', () => {
  const html = '<p>a</p><pre><code data-language="ts">if (a &lt; b) {\n\tgo();\n}</code></pre><p>b</p>';

  it('is the characters and the language the API gave', async () => {
    const code = (await show(html)).querySelector('pre > code')!;
    expect(code.textContent).toBe('if (a < b) {\n\tgo();\n}');
    expect(code.getAttribute('data-language')).toBe('ts');
  });

  it('can be copied, and says so', async () => {
    vi.useFakeTimers();
    const message = await show(html);
    const button = message.querySelector('button')!;
    expect(button.getAttribute('aria-label')).toBe('Copy code');
    const status = () => message.querySelector('[role=status]')?.textContent;
    expect(status()).toBe('');
    await act(async () => button.click());
    expect(clipboard).toEqual(['if (a < b) {\n\tgo();\n}']);
    expect(status()).toBe('Copied');
    await act(async () => vi.runAllTimers());
    expect(status()).toBe('');
  });

  it('keeps its button when the message is shown again, and has one of its own when it is another', async () => {
    const before = (await show(html)).querySelector('button');
    expect((await show(html)).querySelector('button')).toBe(before);
    const message = await show('<pre><code>other</code></pre><pre><code>more</code></pre>');
    const buttons = [...message.querySelectorAll('button')];
    expect(buttons).toHaveLength(2);
    await act(async () => buttons[1]?.click());
    expect(clipboard).toEqual(['more']);
  });

  it('that Lexical wrote has its lines too', async () => {
    const message = await show('<pre spellcheck="false" data-language="js">a<br><span>b</span></pre>');
    expect(message.querySelector('pre')?.textContent).toBe('a\nb');
    expect(message.querySelector('code')?.getAttribute('data-language')).toBe('js');
  });
});
