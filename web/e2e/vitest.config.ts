import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Journeys through the whole of Parley in a real browser, one file a journey. */
export default defineConfig({
  test: {
    name: 'e2e',
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.test.ts'],
    globalSetup: './setup.ts',
    pool: 'forks',
    isolate: false,
    // A journey is an API and a browser, and waits half of the time: two at a time keep two cores busy.
    maxWorkers: 2,
    // A busy machine is slow, not wrong.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    sequence: { groupOrder: 1 },
  },
});
