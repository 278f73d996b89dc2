/** What stands under a heading, up to the next one of its level. */
export interface Section {
  heading: string;
  body: string;
}

/** Splits Markdown at headings of one level, but not at comments inside code blocks. The preamble is what precedes the first. */
export function splitAtHeadings(source: string, mark: '# ' | '## '): { preamble: string; sections: Section[] } {
  const parts: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let isFenced = false;
  for (const line of source.split('\n')) {
    if (line.trimStart().startsWith('```')) isFenced = !isFenced;
    if (!isFenced && line.startsWith(mark)) parts.push({ heading: line.slice(mark.length).trim(), lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  const [preamble, ...sections] = parts.map(({ heading, lines }) => ({ heading, body: lines.join('\n').trim() }));
  return { preamble: preamble?.body ?? '', sections };
}
