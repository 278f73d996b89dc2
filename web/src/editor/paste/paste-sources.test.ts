// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pasted } from './clipboard.fixtures.ts';
import {
  excel,
  gitHub,
  gmail,
  googleDocs,
  jetBrains,
  libreOffice,
  outlook,
  vsCode,
  webPage,
  windowsTerminal,
  word,
} from './clipboards.fixtures.ts';

const html = (content: string) => pasted({ 'text/html': content, 'text/plain': 'as plain text' });
const plain = (content: string) => pasted({ 'text/plain': content });

describe('what is pasted from', () => {
  it('a web page is its words: lines for blocks and rows, no pictures, scripts or controls', () => {
    expect(html(webPage)).toMatchInlineSnapshot(`
      "Home Docs

      First nested text

      Second
      line

      Para with image

      Cap

      Name | Size

      a.png | 10 KB

      b.png

      Term

      Definition

      Your name

      > Quote one
      > Quote two

      More

      Hidden

      ### [Card](https://example.com/card)

      [Body](https://example.com/card)

      under marked sub ~~deleted~~ \`Ctrl\` \`code\` \`tt\` ~~strike~~

      \`\`\`js
      const a = 1;
        b();
      \`\`\`

      - One
          - Deep
      - P1
      P2
      - task"
    `);
  });

  it('Word has real lists, and none of its styles', () => {
    expect(html(word)).toMatchInlineSnapshot(`
      "## Report

      **Steps** to *reproduce* with colour:

      1. Open the export
          1. as CSV
      2. Wait

      - bullet one
      - bullet two

      Key | Value

      a | 1"
    `);
  });

  it('Google Docs is not bold as a whole', () => {
    expect(html(googleDocs)).toMatchInlineSnapshot(`
      "## Heading

      Plain and **bold** and [a link](https://example.com/x)

      - one
          - nested
      - two

      A1 | B1"
    `);
  });

  it('Gmail has the quote as a quote', () => {
    expect(html(gmail)).toMatchInlineSnapshot(`
      "Hi Maya,

      please see below.

      Best

      On Mon, 3 Nov 2025 at 10:12, Support <[support@example.com](mailto:support@example.com)> wrote:

      > Could you send the **log**?
      > - one
      > - two
      > older"
    `);
  });

  it('Outlook has no empty paragraphs', () => {
    expect(html(outlook)).toMatchInlineSnapshot(`
      "Hello,

      it fails.

      **From:** Support <support@example.com>
      **Sent:** Monday
      **To:** me
      **Subject:** Re: Export

      Please try [https://example.com/a](https://example.com/a)."
    `);
  });

  it('LibreOffice has its spaces', () => {
    expect(html(libreOffice)).toMatchInlineSnapshot(`
      "Hello *red* **world**

      1. one
      2. two"
    `);
  });

  it('Excel has a line for each row', () => {
    expect(html(excel)).toMatchInlineSnapshot(`
      "Month | Sum

      May | 1,200"
    `);
  });

  it('GitHub has code with its language, and no buttons', () => {
    expect(html(gitHub)).toMatchInlineSnapshot(`
      "## Usage

      \`\`\`ts
      const a = 1;
      run()
      \`\`\`

      See the guide."
    `);
  });

  it('VS Code keeps lines and indentation', () => {
    expect(html(vsCode)).toMatchInlineSnapshot(`
      "\`\`\`
      import { a } from 'b';

      function f() {
        return 1;
      	tabbed();
      }
      \`\`\`"
    `);
  });

  it('JetBrains keeps lines and indentation', () => {
    expect(html(jetBrains)).toMatchInlineSnapshot(`
      "\`\`\`
      const limit = 5;
          retry(limit);
      \`\`\`"
    `);
  });

  it('Windows Terminal keeps lines and indentation', () => {
    expect(html(windowsTerminal)).toMatchInlineSnapshot(`
      "\`\`\`
      PS C:\\> dir
          Directory: C:\\Temp
      \`\`\`"
    `);
  });

  it('a terminal keeps lines, tabs and indentation, and loses colours', () => {
    const output =
      'PS C:\\> dir\r\n\r\n    Directory: C:\\Temp\r\n\tby tab\r\n\r\n\x1b[31merror\x1b[0m: \x07no space\r\n';
    expect(plain(output)).toMatchInlineSnapshot(`
      "PS C:\\\\> dir

          Directory: C:\\\\Temp
      	by tab

      error: no space"
    `);
  });
});
