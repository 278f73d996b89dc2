import { setFlagsFromString } from 'node:v8';
import type { Running } from './start.ts';

// Percent that the heap may grow before it is collected. Without it what thousands of opening streams leave behind stays in
// memory for as long as they are quiet (decision 041).
setFlagsFromString('--heap-growing-percent=20');

const stopping = new AbortController();
const running: Running = { stops: [], stopping: stopping.signal };
let exitCode = 0;

const stopped = stopOnSignal();
try {
  // Only now, as loading all of Parley takes seconds, in which it can be told to stop too. A wrong setting is told before.
  const env = (await import('./env.ts')).readEnv();
  const { start } = await import('./start.ts');
  stopping.signal.throwIfAborted();
  await start(env, running);
  await stopped;
} catch (error) {
  // What was cut short because it should stop is no failure.
  if (!stopping.signal.aborted) fail(error);
}
// One that fails keeps no other from being stopped: the database is the last.
for (const stop of running.stops.reverse()) await stop().catch(fail);
process.exit(exitCode);

/** A setting that is wrong is told in its own words; anything else with where it happened. */
function fail(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${name === 'EnvError' ? message : stack}\n`);
  exitCode = 1;
}

/**
 * Resolves at the first signal; a second one ends the process at once. What comes in the same second is the first again: a
 * Ctrl-C is sent to npm and to us, and npm passes it on.
 */
function stopOnSignal(): Promise<void> {
  return new Promise((resolve) => {
    let since: number | undefined;
    function onSignal() {
      if (since !== undefined && Date.now() - since > 1_000) process.exit(1);
      since ??= Date.now();
      stopping.abort();
      resolve();
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
  });
}
