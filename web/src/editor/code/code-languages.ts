import type { LanguageFn } from 'highlight.js';

/** A language that code is coloured in. */
export interface CodeLanguage {
  /** As it is stored with the code and known to highlight.js. */
  readonly name: string;
  readonly label: string;
  /** What else people call it, after a fence of Markdown. */
  readonly aliases: readonly string[];
  /** Fetches its grammar, which no page has before it shows the language. */
  readonly load: () => Promise<{ readonly default: LanguageFn }>;
}

const define = (
  name: string,
  label: string,
  load: CodeLanguage['load'],
  aliases: readonly string[] = [],
): CodeLanguage => ({ name, label, load, aliases });

/** In the order of their labels. */
export const CODE_LANGUAGES: readonly CodeLanguage[] = [
  define('bash', 'Bash', () => import('highlight.js/lib/languages/bash'), ['sh', 'shell', 'zsh', 'console']),
  define('c', 'C', () => import('highlight.js/lib/languages/c'), ['h']),
  define('cpp', 'C++', () => import('highlight.js/lib/languages/cpp'), ['c++', 'cc', 'cxx', 'hpp']),
  define('csharp', 'C#', () => import('highlight.js/lib/languages/csharp'), ['c#', 'cs']),
  define('css', 'CSS', () => import('highlight.js/lib/languages/css')),
  define('diff', 'Diff', () => import('highlight.js/lib/languages/diff'), ['patch']),
  define('dockerfile', 'Dockerfile', () => import('highlight.js/lib/languages/dockerfile'), ['docker']),
  define('go', 'Go', () => import('highlight.js/lib/languages/go'), ['golang']),
  define('graphql', 'GraphQL', () => import('highlight.js/lib/languages/graphql'), ['gql']),
  define('xml', 'HTML, XML', () => import('highlight.js/lib/languages/xml'), ['html', 'xhtml', 'svg', 'vue']),
  define('http', 'HTTP', () => import('highlight.js/lib/languages/http'), ['https']),
  define('ini', 'INI, TOML', () => import('highlight.js/lib/languages/ini'), ['toml', 'conf', 'properties', 'env']),
  define('java', 'Java', () => import('highlight.js/lib/languages/java')),
  define('javascript', 'JavaScript', () => import('highlight.js/lib/languages/javascript'), [
    'js',
    'jsx',
    'mjs',
    'cjs',
  ]),
  define('json', 'JSON', () => import('highlight.js/lib/languages/json'), ['jsonc', 'json5']),
  define('kotlin', 'Kotlin', () => import('highlight.js/lib/languages/kotlin'), ['kt', 'kts']),
  define('markdown', 'Markdown', () => import('highlight.js/lib/languages/markdown'), ['md']),
  define('nginx', 'nginx', () => import('highlight.js/lib/languages/nginx')),
  define('php', 'PHP', () => import('highlight.js/lib/languages/php')),
  define('powershell', 'PowerShell', () => import('highlight.js/lib/languages/powershell'), ['ps1', 'ps', 'pwsh']),
  define('python', 'Python', () => import('highlight.js/lib/languages/python'), ['py']),
  define('ruby', 'Ruby', () => import('highlight.js/lib/languages/ruby'), ['rb']),
  define('rust', 'Rust', () => import('highlight.js/lib/languages/rust'), ['rs']),
  define('scss', 'SCSS', () => import('highlight.js/lib/languages/scss'), ['sass', 'less']),
  define('sql', 'SQL', () => import('highlight.js/lib/languages/sql'), ['postgres', 'postgresql', 'mysql', 'plpgsql']),
  define('swift', 'Swift', () => import('highlight.js/lib/languages/swift')),
  define('typescript', 'TypeScript', () => import('highlight.js/lib/languages/typescript'), [
    'ts',
    'tsx',
    'mts',
    'cts',
  ]),
  define('yaml', 'YAML', () => import('highlight.js/lib/languages/yaml'), ['yml']),
];

const BY_NAME = new Map(
  CODE_LANGUAGES.flatMap((language) => [language.name, ...language.aliases].map((name) => [name, language])),
);

/** By its name or what else it is called, in letters of any size. Null for none, and for one that stays plain. */
export function findCodeLanguage(name: string | null | undefined): CodeLanguage | null {
  return BY_NAME.get(name?.toLowerCase() ?? '') ?? null;
}
