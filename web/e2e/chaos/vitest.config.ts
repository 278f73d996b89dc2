import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Parley's live engine and the web's client of it, with everything going wrong that can; `npm run chaos` does so for longer. */
export default defineConfig({
  // The file that Node itself takes: Vite would take another build of it, and graphql-js refuses to be loaded twice.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    name: 'chaos',
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.test.ts'],
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What somebody sees wrongly is said whole.
    chaiConfig: { truncateThreshold: 0 },
    // By itself: it would take the machine from the journeys, and they from it.
    sequence: { groupOrder: 2 },
  },
});
