import { expect, it } from 'vitest';
import { expectHarmless } from './harmless-html.fixtures.ts';
import { parseArticle, parseRichText } from './parse-rich-text.ts';
import type { Picture } from './picture.ts';
import { accepted, mistakes, paragraph, state, text } from './rich-text.fixtures.ts';
import { refused } from './rich-text-issue.ts';
import { richTextToHtml } from './to-html.ts';
import { richTextToText } from './to-text.ts';

const image = (words: object = {}) => ({ type: 'image', attachmentId: 'id', alt: 'A map', ...words });
const wide: Picture = {
  src: '/files/1/a.png',
  width: 640,
  height: 400,
  small: { src: '/files/1/a.png?s', width: 480 },
};
const html = (picture: Picture, words: object = {}) =>
  richTextToHtml(accepted(parseArticle(state(image(words)))), new Map([['id', picture]]));

it('an article may have pictures between its blocks, and says the same when it is read again', () => {
  const once = accepted(
    parseArticle(state(paragraph(), image({ alt: ' A\n map ', src: 'https://e.example/' }), paragraph())),
  );
  expect(once.root.children).toEqual([{ type: 'image', attachmentId: 'id', alt: 'A map', caption: '', version: 1 }]);
  expect(accepted(parseArticle(once))).toEqual(once);
});

it('a message has none, nor has a block', () => {
  const misplaced = ['NOT_ALLOWED: pictures in articles alone, between their other blocks'];
  expect(mistakes(parseRichText(state(paragraph(text('a')), image())))).toEqual(misplaced);
  for (const parent of [paragraph(image()), { type: 'quote', shadowRoot: true, children: [image()] }]) {
    expect(mistakes(parseArticle(state(parent)))).toEqual(misplaced);
  }
});

it('is HTML with its size, and a smaller one where there is one', () => {
  expect(html(wide, { caption: 'From <above>' })).toBe(
    '<figure><img src="/files/1/a.png" srcset="/files/1/a.png?s 480w, /files/1/a.png 640w" alt="A map" width="640" ' +
      'height="400"><figcaption>From &lt;above&gt;</figcaption></figure>',
  );
  expect(html({ ...wide, small: null })).toBe(
    '<figure><img src="/files/1/a.png" alt="A map" width="640" height="400"></figure>',
  );
});

it('is harmless whatever its words are', () => {
  const attack = '"><script>alert(1)</script><img src=x onerror="alert(1)">';
  expectHarmless(
    html(wide, { alt: attack, caption: attack }).replace(/<\/?(figure|figcaption)>|<img src="\/files[^>]*>/g, ''),
  );
  expect(html(wide, { alt: attack })).not.toContain('<script');
});

it('is its words in plain text', () => {
  const article = accepted(parseArticle(state(paragraph(text('Look:')), image({ caption: 'From above' }), image())));
  expect(richTextToText(article)).toBe('Look:\n\n[A map]\nFrom above\n\n[A map]');
});

it.each(['', ' \n', '\u200b', '\u2800'])('needs an alternative text that can be seen, not %j', (alt) => {
  expect(parseArticle(state(image({ alt })))).toEqual(refused(['PICTURE_WITHOUT_WORDS']));
});
