import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ByEnvironment } from './by-environment.ts';

/** First the units, then the journeys through the whole of Parley, then chaos; `--project unit`, `e2e` or `chaos` runs one of them. */
export default defineConfig({
  test: {
    sequence: { sequencer: ByEnvironment },
    projects: [
      {
        resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
        // Logic and sockets run in Node; a file that needs a document asks for it with `@vitest-environment jsdom`.
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'node',
          pool: 'forks',
          maxWorkers: 2,
          // What a process has loaded serves all of its files.
          isolate: false,
          // A busy machine is slow, not wrong.
          testTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
          // Or graphql-ws would bring graphql's CommonJS build beside the one the tests import.
          server: { deps: { inline: ['graphql-ws'] } },
        },
      },
      'e2e/vitest.config.ts',
      'e2e/chaos/vitest.config.ts',
    ],
  },
});
