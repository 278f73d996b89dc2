import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which build of the web app is served: as its pages say it of themselves. Null where there is none. */
export function readWebBuild(webRoot: string): string | null {
  const page = join(webRoot, 'index.html');
  if (!existsSync(page)) return null;
  return /<meta name="parley-build" content="([\w-]+)"/.exec(readFileSync(page, 'utf8'))?.[1] ?? null;
}
