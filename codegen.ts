import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and documents for the web app, from the committed schema and the `graphql(…)` calls beside the components. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', DateTime: 'string', JSON: 'unknown', LiveCursor: 'string', Upload: 'File' },
        useTypeImports: true,
        inputMaybeValue: 'T | null | undefined',
      },
    },
    'web/src/gql/introspection.json': {
      plugins: ['introspection'],
      config: { minify: true, descriptions: false },
    },
  },
};

export default config;
