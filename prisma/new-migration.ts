// Writes the next migration, to be read, completed by hand where need be, and committed together with the schema:
//
//     node --import tsx prisma/new-migration.ts <name>
//
// Its SQL leads from the committed schema.prisma to the one in the work tree. What Prisma can't express (checks,
// triggers, partial indexes) it neither writes nor drops.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../api/src/database/embedded.ts';
import { noFilter, withSchemaEngine } from './schema-engine.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('Name the migration: words like add_ticket_rating');

const committed = execFileSync('git', ['show', 'HEAD:./schema.prisma'], { cwd: path('.'), encoding: 'utf8' });
const present = await readFile(path('schema.prisma'), 'utf8');
const schema = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] });

// The engine compares texts, but wants a Postgres whose version it can ask for.
const database = await startEmbedded(path('../.parley/scratch'));
const diff = { from: schema(committed), to: schema(present), script: true, exitCode: true, filters: noFilter };
const { exitCode, stdout } = await withSchemaEngine(database.url, (engine) => engine.diff(diff)).finally(database.stop);

if (exitCode === 0) {
  process.stdout.write('schema.prisma is as it was committed: there is nothing to migrate\n');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path(`migrations/${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(`${folder}/migration.sql`, stdout ?? '');
  process.stdout.write(`Wrote prisma/migrations/${stamp}_${name}/migration.sql\n`);
}
