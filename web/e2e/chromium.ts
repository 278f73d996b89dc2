import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { access, chmod, constants, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);

/** A Chromium that starts on this machine. */
export interface ChromiumProgram {
  readonly executablePath: string;
  /** What it needs in its environment beside ours. */
  readonly env: Readonly<Record<string, string>>;
}

/** The system's Chromium or Chrome where there is one; else the one that came with npm, unpacked once for each user. */
export async function findChromium(): Promise<ChromiumProgram> {
  return (await findInstalled()) ?? (await unpacked());
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const application = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

async function findInstalled(): Promise<ChromiumProgram | undefined> {
  const folders = (process.env.PATH ?? '').split(':');
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), application];
  for (const executablePath of candidates) {
    const program = { executablePath, env: {} };
    if (await runs(program)) return program;
  }
  return undefined;
}

async function unpacked(): Promise<ChromiumProgram> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
  const { version } = JSON.parse(await readFile(join(packed, '../package.json'), 'utf8'));
  const home = join(tmpdir(), `parley-chromium-${version}-${userInfo().username}`);
  if (!existsSync(home)) await unpack(packed, home);

  const executablePath = join(home, 'chromium');
  // Its libraries and fonts are for machines that lack their own.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? undefined : { FONTCONFIG_PATH: home };
  for (const libraries of [undefined, { LD_LIBRARY_PATH: join(home, 'lib') }]) {
    const program = { executablePath, env: { ...fonts, ...libraries } };
    if (await runs(program)) return program;
  }
  throw new Error(`The Chromium of npm does not run here (${executablePath}): install your system's`);
}

/** Aside, and moved into place whole: a run cut short leaves nothing that looks ready. */
async function unpack(packed: string, home: string): Promise<void> {
  const draft = await mkdtemp(`${home}-`);
  await decompress(join(packed, 'chromium.br'), join(draft, 'chromium'));
  await chmod(join(draft, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts']) {
    const archive = join(draft, `${name}.tar`);
    await decompress(join(packed, `${name}.tar.br`), archive);
    await run('tar', ['-xf', archive, '-C', draft]);
    await rm(archive);
  }
  // In place of one that names folders of another machine.
  await writeFile(
    join(draft, 'fonts.conf'),
    `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/cache</cachedir></fontconfig>`,
  );
  // Fails when another run was faster: then its copy is as good.
  await rename(draft, home).catch(() => rm(draft, { recursive: true }));
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

async function runs({ executablePath, env }: ChromiumProgram): Promise<boolean> {
  try {
    await access(executablePath, constants.X_OK);
    await run(executablePath, ['--version'], { env: { ...process.env, ...env } });
    return true;
  } catch {
    return false;
  }
}
