import { createElement, Fragment, type ReactNode } from 'react';
import { Callout, calloutKind } from './callout.tsx';
import { CodeBlock } from './code/code-block.tsx';
import { isAllowedAddress } from './link-address.ts';
import { ownPath } from './pictures/picture.ts';
import { ScrollingTable } from './scrolling-table.tsx';

/** Elements that are shown as they are, without attributes. */
const PLAIN = new Set([
  'p',
  'h2',
  'h3',
  'blockquote',
  'ul',
  'br',
  'strong',
  'em',
  's',
  'code',
  'thead',
  'tbody',
  'tr',
  'td',
  'figure',
  'figcaption',
]);

/**
 * The elements of a message's HTML. The API makes it from an allow-list, and here nothing else is made of it: what is not
 * on the list is its words, whatever it was.
 */
export function elementsOfHtml(html: string): ReactNode {
  // A document of its own: nothing in it runs or is fetched.
  return createElement(Fragment, null, ...childrenOf(new DOMParser().parseFromString(html, 'text/html').body));
}

function childrenOf(parent: Element): ReactNode[] {
  return [...parent.childNodes].map((node) => {
    if (node instanceof Element) return elementOf(node);
    return node instanceof Text ? node.data : null;
  });
}

function elementOf(element: Element): ReactNode {
  const name = element.localName;
  if (name === 'pre') return codeOf(element);
  if (name === 'img') return pictureOf(element);
  if (name === 'table') return <ScrollingTable>{...childrenOf(element)}</ScrollingTable>;
  if (name === 'th') return createElement('th', { scope: 'col' }, ...childrenOf(element));
  const kind = name === 'blockquote' ? calloutKind(element) : null;
  if (kind) return <Callout kind={kind}>{...childrenOf(element).slice(1)}</Callout>;
  if (PLAIN.has(name)) return createElement(name, null, ...childrenOf(element));
  if (name === 'li') {
    const isNesting = element.firstChild instanceof Element && element.firstChild.matches('ul, ol');
    return createElement('li', isNesting ? { className: 'rich-text-nesting' } : null, ...childrenOf(element));
  }
  if (name === 'ol') {
    const start = element.getAttribute('start');
    return createElement('ol', start === null ? null : { start: Number(start) }, ...childrenOf(element));
  }
  const href = name === 'a' ? element.getAttribute('href') : null;
  if (href !== null && isAllowedAddress(href)) {
    return createElement('a', { href, rel: 'noopener noreferrer nofollow', target: '_blank' }, ...childrenOf(element));
  }
  return createElement(Fragment, null, ...childrenOf(element));
}

function codeOf(block: Element): ReactNode {
  for (const lineBreak of block.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const marked = block.matches('[data-language]') ? block : block.querySelector('[data-language]');
  return <CodeBlock code={block.textContent ?? ''} language={marked?.getAttribute('data-language') ?? null} />;
}

/** A picture of this server, where the text has its column; of others only what they show. */
function pictureOf(image: Element): ReactNode {
  const [alt, src] = [image.getAttribute('alt') ?? '', ownPath(image.getAttribute('src'))];
  if (src === '') return alt;
  const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
  const small = /^(\S+) (\d+)w, /.exec(image.getAttribute('srcset') ?? '');
  const isOwn = small?.[1] === `${src}?variant=thumbnail`;
  const sources = isOwn ? { srcSet: `${small[1]} ${small[2]}w, ${src} ${width}w`, sizes: COLUMN } : {};
  return <img src={src} {...sources} alt={alt} width={width} height={height} />;
}

/** How wide an article's text is. */
const COLUMN = '(max-width: 720px) 100vw, 720px';
