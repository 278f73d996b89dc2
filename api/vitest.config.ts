import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The file that Node itself takes: Vite would take another build of it, and graphql-js refuses to be loaded twice.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: 'test/database-server.ts',
    // Each file has a database of its own; two processes keep two cores busy, Postgres with them.
    pool: 'forks',
    maxWorkers: 2,
    // What a process has loaded serves all of its files: nothing of the API keeps state beside the app that a test starts.
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
