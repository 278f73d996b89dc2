import { describe, expect, it } from 'vitest';
import { richTextFromMarkdown } from '../../rich-text/from-markdown.ts';
import { accepted } from '../../rich-text/rich-text.fixtures.ts';
import { richTextToText } from '../../rich-text/to-text.ts';
import { findProcedures } from './procedure.ts';

/** The procedures of an article as text: each step as its number and line, and its details. */
function found(...lines: string[]) {
  const procedures = findProcedures(accepted(richTextFromMarkdown(lines.join('\n'))));
  return procedures.map(({ heading, steps }) => ({
    heading,
    steps: steps.map(({ number, line, details }) => [
      `${number}. ${line.map((node) => ('text' in node ? node.text : node.type)).join('')}`,
      ...details.map((block) => block.type),
    ]),
  }));
}

describe('procedures', () => {
  it('are the numbered lists, each under its nearest heading', () => {
    expect(
      found(
        '1. Open',
        '2. Close',
        '',
        '## Later',
        '### Again',
        '',
        'Words.',
        '',
        '1. Up',
        '2. Down',
        '',
        '- not',
        '- this',
      ),
    ).toEqual([
      { heading: null, steps: [['1. Open'], ['2. Close']] },
      { heading: 'Again', steps: [['1. Up'], ['2. Down']] },
    ]);
  });

  it('are none where there is a single number, or where numbers stand in a quote', () => {
    expect(found('1. Alone', '', 'Words.', '', '> 1. One', '> 2. Two')).toEqual([]);
    expect(findProcedures(accepted(richTextFromMarkdown('Words.')))).toEqual([]);
  });

  it('go on over the code, callouts and words inside of their steps', () => {
    expect(
      found(
        ...['1. Run:', '', '   ```bash', '   ls', '   ```', '', '   You see a list.', '', '2. Look', ''],
        ...['   > [!NOTE]', '   > Carefully.', '', '3. Rest'],
      ),
    ).toEqual([{ heading: null, steps: [['1. Run:', 'code', 'paragraph'], ['2. Look', 'quote'], ['3. Rest']] }]);
  });

  it('keep a list inside of a step with it', () => {
    expect(found('1. Choose', '   - this', '   - or that', '2. Go')).toEqual([
      { heading: null, steps: [['1. Choose', 'list'], ['2. Go']] },
    ]);
  });

  it('end after their last number, but for code and what a colon announces', () => {
    const last = (...after: string[]) => found('1. One', '2. Two', '', ...after)[0]?.steps[1];
    expect(last('Words.')).toEqual(['2. Two']);
    expect(last('> A quote.')).toEqual(['2. Two']);
    expect(last('```sh', 'ls', '```', '', '```sh', 'pwd', '```')).toEqual(['2. Two', 'code']);
    expect(found('1. One', '2. Two:', '', 'Words.', '', 'More.')[0]?.steps[1]).toEqual(['2. Two:', 'paragraph']);
  });

  it('begin anew where the numbers do', () => {
    expect(found('1. A', '2. B', '', 'Or:', '', '1. C', '2. D').map(({ steps }) => steps.length)).toEqual([2, 2]);
  });

  it('count as the article does', () => {
    expect(found('4. Four', '5. Five')[0]?.steps).toEqual([['4. Four'], ['5. Five']]);
  });

  it('keep formats and links of their lines', () => {
    const [procedure] = findProcedures(
      accepted(richTextFromMarkdown('1. Open _Panel_ or [the site](https://example.com/)\n2. Done')),
    );
    const line = { direction: null, format: '' as const, indent: 0 as const, version: 1 as const };
    const paragraph = { ...line, type: 'paragraph' as const, textFormat: 0, textStyle: '' as const };
    const root = { ...line, type: 'root' as const, children: [{ ...paragraph, children: procedure!.steps[0]!.line }] };
    expect(richTextToText({ root })).toBe('Open Panel or the site (https://example.com/)');
  });
});
