import { describe, expect, it } from 'vitest';
import { CODE_LANGUAGES, findCodeLanguage } from './code-languages.ts';
import { tokenizerOf } from './tokenizers.ts';

async function parts(name: string, code: string): Promise<string[]> {
  const language = findCodeLanguage(name);
  if (!language) throw new Error(`no language ${name}`);
  const tokenize = await tokenizerOf(language);
  return tokenize(code).map(({ start, end, kind }) => `${kind}: ${code.slice(start, end)}`);
}

describe('the parts of code', () => {
  it('are found by the language', async () => {
    expect(await parts('ts', 'const a: string = "x < y" + 1; // <b>&amp;</b>')).toEqual([
      'keyword: const',
      'attribute: a',
      'name: string',
      'string: "x < y"',
      'number: 1',
      'comment: // <b>&amp;</b>',
    ]);
  });

  it('keep their places after leading space and lines', async () => {
    expect(await parts('json', '\n\n  {"a": [true, 12],\n\t"b": "c"}')).toEqual([
      'attribute: "a"',
      'keyword: true',
      'number: 12',
      'attribute: "b"',
      'string: "c"',
    ]);
  });

  it('have the kind of the innermost, and what is put into a string is code again', async () => {
    expect(await parts('python', 'f"a {b(1)} c"')).toEqual(['string: f"a ', 'number: 1', 'string:  c"']);
    expect(await parts('html', '<a b="c">d</a>')).toEqual(['keyword: a', 'attribute: b', 'string: "c"', 'keyword: a']);
  });

  it('of a diff are what came and what went', async () => {
    expect(await parts('diff', '-old\n+new')).toEqual(['removed: -old', 'added: +new']);
  });

  it('are found at once when the grammar is there', async () => {
    await parts('python', '');
    const language = findCodeLanguage('py');
    expect(language && tokenizerOf(language)).toBeTypeOf('function');
  });

  it('never leave the code, whatever it is', async () => {
    const code = '<a b="c">\u0000&lt;\n```\n"\'/*\\ 🙂 --- # $x {{ }} </script>\n';
    for (const language of CODE_LANGUAGES) {
      const tokens = (await tokenizerOf(language))(code);
      for (const [index, { start, end }] of tokens.entries()) {
        expect(start, language.name).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
        expect(end, language.name).toBeGreaterThan(start);
        expect(end, language.name).toBeLessThanOrEqual(code.length);
      }
    }
  });
});

describe('a language', () => {
  it.each([
    ['ts', 'typescript'],
    ['TSX', 'typescript'],
    ['c++', 'cpp'],
    ['C#', 'csharp'],
    ['html', 'xml'],
    ['toml', 'ini'],
    ['sh', 'bash'],
  ])('is known as %s', (name, known) => {
    expect(findCodeLanguage(name)?.name).toBe(known);
  });

  it.each(['', 'klingon', '__proto__', 'constructor', null, undefined])('%j is none', (name) => {
    expect(findCodeLanguage(name)).toBeNull();
  });

  it('is called by no name of another', () => {
    const names = CODE_LANGUAGES.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});
