import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Logic and sockets run in Node; a file that needs a document asks for it with `@vitest-environment jsdom`. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Or graphql-ws would bring graphql's CommonJS build beside the one the tests import.
    server: { deps: { inline: ['graphql-ws'] } },
  },
});
