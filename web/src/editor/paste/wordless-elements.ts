import type { DOMPreprocessFn } from '@lexical/html';

/** Scripts, pictures, controls and what else holds no words of the page, or words for who can't have the rest. */
const WORDLESS = [
  'script, noscript, template, iframe, frame, object, embed, svg, math',
  'img, picture, canvas, audio, video, map',
  'input, button, select, textarea, datalist, progress, meter',
  '[hidden], [aria-hidden=true]',
].join(',');

/** In a form these take the place of its properties, `style` and `parentNode` too. */
const NAMED_IN_FORMS = 'form [name], form [id], [form]';

/** Takes out of pasted HTML what was not to be read on its page, before anything is made of it. */
export const $removeWordless: DOMPreprocessFn = (dom, _context, $next) => {
  for (const element of dom.querySelectorAll(WORDLESS)) element.remove();
  for (const element of dom.querySelectorAll(NAMED_IN_FORMS)) {
    for (const name of ['name', 'id', 'form']) element.removeAttribute(name);
  }
  for (const element of dom.querySelectorAll<HTMLElement>('[style]')) {
    if (element.style.display === 'none') element.remove();
  }
  $next();
};
