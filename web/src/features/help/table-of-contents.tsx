import { type RefObject, useEffect, useState } from 'react';
import { headingNames } from './heading-names.ts';

interface Heading {
  name: string;
  words: string;
}

/** A short article is seen at once. */
const FROM_HEADINGS = 3;

interface TableOfContentsProps {
  /** Where the text is shown. Another text is another table: it wants a `key`. */
  text: RefObject<HTMLElement | null>;
}

/** The parts of a long article. Its headings get the names that links to them end with. */
export function TableOfContents({ text }: TableOfContentsProps) {
  const [headings, setHeadings] = useState<readonly Heading[]>([]);

  // Not before the text is there, which comes after this.
  useEffect(() => {
    const elements = [...(text.current?.querySelectorAll('h2') ?? [])];
    const words = elements.map((element) => element.textContent ?? '');
    const names = headingNames(words);
    for (const [index, element] of elements.entries()) element.id = names[index] ?? '';
    setHeadings(names.map((name, index) => ({ name, words: words[index] ?? '' })));
    const wanted = decodeURIComponent(window.location.hash.slice(1));
    if (names.includes(wanted)) document.getElementById(wanted)?.scrollIntoView();
  }, [text]);

  if (headings.length < FROM_HEADINGS) return null;
  return (
    <nav aria-label="On this page" className="border-line border-l-2 pl-4 print:hidden">
      <ul className="flex flex-col gap-1 text-sm">
        {headings.map(({ name, words }) => (
          <li key={name}>
            <a href={`#${name}`} className="target rounded-md text-muted hover:text-ink hover:underline">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
