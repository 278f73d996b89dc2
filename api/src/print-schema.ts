import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

// Writes the contract between api and web. CI fails when the committed file is not what this prints.
const target = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
await writeFile(target, `${printSchema(lexicographicSortSchema(schema))}\n`);
