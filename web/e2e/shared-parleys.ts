import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningParley } from './parley.ts';

/** What a process that runs journeys is told of the Parley they share. */
export type SharedParley = Pick<RunningParley, 'url' | 'databaseUrl'>;

export interface SharedParleys {
  /** Answers at `/` and the id of the process. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * A Parley for each process that runs journeys, which its files share one after the other: starting one costs more than
 * most of them take. Started when the first journey of the process asks for it, and stopped after all.
 */
export async function offerParleys(start: () => Promise<RunningParley>): Promise<SharedParleys> {
  const parleys = new Map<string, Promise<RunningParley>>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const parley = parleys.get(path) ?? start();
    parleys.set(path, parley);
    parley.then(
      ({ url, databaseUrl }) => response.end(JSON.stringify({ url, databaseUrl } satisfies SharedParley)),
      (error: unknown) => {
        parleys.delete(path);
        response.writeHead(500).end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await Promise.allSettled([...parleys.values()].map(async (parley) => (await parley).stop()));
    },
  };
}
