import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Redis } from 'ioredis';
import { vi } from 'vitest';
import { freePort } from './free-port.ts';

/** Where Debian's redis-server has it; undefined where that is not installed. */
export const redisProgram = ['/usr/bin/redis-server'].find(existsSync);

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis in memory alone, at a port of its own or at one where another was before. */
export async function runRedis(program: string, url?: string): Promise<RedisServer> {
  const port = url === undefined ? await freePort() : Number(new URL(url).port);
  const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no' };
  const redis = spawn(
    program,
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    {
      stdio: 'ignore',
    },
  );
  const ended = once(redis, 'exit');
  const server = {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      redis.kill('SIGKILL');
      await ended;
    },
  };
  await vi.waitUntil(async () => (await answers(server.url)) || redis.exitCode !== null, { timeout: 60_000 });
  if (redis.exitCode !== null) throw new Error(`redis-server ended with ${redis.exitCode}`);
  return server;
}

async function answers(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => undefined);
  try {
    return (await client.connect().then(() => client.ping())) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}
