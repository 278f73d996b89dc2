const systems: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** Each names itself beside those it descends from: the first that fits is meant. */
const browsers: readonly [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/HeadlessChrome\/|Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const found = (list: typeof systems, userAgent: string) => list.find(([pattern]) => pattern.test(userAgent))?.[1];

/** What a `User-Agent` says in two words: "Firefox on Windows"; a program by its own name, as in "curl". */
export function deviceWords(userAgent: string | null | undefined): string {
  if (!userAgent) return 'A program';
  const [browser, system] = [found(browsers, userAgent), found(systems, userAgent)];
  if (browser && system) return `${browser} on ${system}`;
  return browser ?? system ?? (userAgent.split(/[/\s]/, 1)[0]?.slice(0, 40) || 'A program');
}

/** Whether it is carried in a hand. */
export const isHandheld = (userAgent: string | null | undefined): boolean =>
  /iPhone|iPad|Android/.test(userAgent ?? '');
