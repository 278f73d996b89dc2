// npm run dev: the API, started again at every change to it, and the web app, changed in place, at one address. PORT
// is that address's; every other variable is the API's.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const webPort = await freePort(Number(process.env.PORT ?? 5173));
const apiPort = await freePort(4000);

const api = run('tsx', ['watch', '--clear-screen=false', 'api/src/main.ts'], {
  PORT: `${apiPort}`,
  PUBLIC_URL: `http://localhost:${webPort}`,
});
const web = run('vite', ['web', '--port', `${webPort}`, '--strictPort', '--logLevel', 'warn'], {
  PARLEY_API_URL: `http://127.0.0.1:${apiPort}`,
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
const ended = [once(api, 'exit'), once(web, 'exit')];
// One without the other is of no use.
await Promise.race(ended);
stop();
await Promise.all(ended);
process.exit();

/** In a session of its own: a Ctrl-C reaches this process alone, which sends each child one signal. */
function run(command: string, args: string[], env: Record<string, string>): ChildProcess {
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  return spawn(command, args, { env: { ...process.env, ...env }, stdio: [...stdio], detached: true });
}

function stop(): void {
  for (const child of [api, web]) if (!child.killed) child.kill();
}

/** The wanted port, or any where it is taken. */
async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  server.listen(wanted, 'localhost');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (wanted === 0) throw error;
    return freePort(0);
  }
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return address.port;
}
