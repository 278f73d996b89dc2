import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Parley as `npm start` runs it: a process of its own. */
export interface ParleyProcess {
  readonly pid: number;
  /** What it has printed so far. */
  readonly output: { readonly stdout: string; readonly stderr: string };
  /** Where it says that it is. Rejects when it ends before that. */
  started(): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code, or the signal that killed it, once it has ended. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Runs it with these variables and no others of ours. */
export function runParley(variables: Record<string, string>): ParleyProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a Ctrl-C of whoever runs the tests doesn't end it unseen.
    detached: true,
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  const address = /^Parley is at (\S+)$/m;

  return {
    pid: child.pid ?? 0,
    output,
    ended,
    kill: (signal) => void child.kill(signal),
    async started() {
      for (;;) {
        const [, url] = address.exec(output.stdout) ?? [];
        if (url) return url;
        const end = await Promise.race([once(child.stdout, 'data').then(() => undefined), ended]);
        if (end !== undefined) throw new Error(`It ended with ${end}: ${output.stderr}`);
      }
    },
  };
}
