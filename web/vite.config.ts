import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where the API listens while vite serves the web app. */
const api = process.env.PARLEY_API_URL ?? 'http://127.0.0.1:4000';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Says in each built page which build it is of: another as soon as a file that it names is another. */
function namedBuild(): Plugin {
  return {
    name: 'named-build',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const content = createHash('sha256').update(html).digest('base64url').slice(0, 16);
        return [{ tag: 'meta', attrs: { name: 'parley-build', content }, injectTo: 'head' }];
      },
    },
  };
}

export default defineConfig({
  plugins: [react(), tailwindcss(), namedBuild()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // The first browsers with light-dark(), on which every colour rests.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    rolldownOptions: { input: [page('index.html'), page('playground.html')] },
  },
  worker: { format: 'es' },
  optimizeDeps: {
    // It imports workers in vite's own way, which bundling it beforehand would not understand; what those import and is
    // no module has to be made one all the same.
    exclude: ['graphiql/setup-workers/vite'],
    include: ['monaco-graphql > picomatch-browser', 'monaco-graphql > graphql-language-service > nullthrows'],
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': {
        target: api,
        ws: true,
        // What the API does for browsers: a page for those who navigate there.
        bypass: ({ headers }) => (headers.accept?.includes('text/html') ? '/playground.html' : undefined),
      },
      '/api': api,
      '/files': api,
      '/exports': api,
      '/forms': api,
      '/mailbox': api,
      '/healthz': api,
      '/readyz': api,
    },
  },
});
