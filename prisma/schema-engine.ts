// For the types of WebAssembly, which @types/node 20 leaves to the DOM library.
/// <reference lib="dom" />

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** No table or enum of the database is managed by anything but Prisma's migrations. */
export const noFilter = { externalTables: [], externalEnums: [] };

/**
 * Opens Prisma's schema engine, built as WebAssembly, on a database, and closes it after `use`.
 *
 * The engine of the Prisma CLI is a binary downloaded at run time, which closed networks forbid; this one comes with
 * `npm install`.
 *
 * @throws the engine's Error, or the Postgres error of the statement of a migration that failed
 */
export async function withSchemaEngine<T>(
  connectionString: string,
  use: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  const factory = new WholeScriptPg({ connectionString, options: '-c timezone=UTC', max: 1 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(factory);
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
    return await use(engine).finally(() => engine.free());
  } catch (error) {
    throw factory.scriptError ?? error;
  } finally {
    await factory.close();
  }
}

/**
 * PrismaPg cuts a script at every semicolon, also inside the bodies of functions, and runs the pieces one by one. Sent as
 * one query, Postgres cuts it, and a migration that fails half-way leaves nothing behind.
 */
class WholeScriptPg extends PrismaPg {
  scriptError: Error | undefined;
  #dispose: (() => Promise<void>)[] = [];

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        this.scriptError = error instanceof Error ? error : new Error(String(error));
        throw error;
      }
    };
    this.#dispose.push(() => adapter.dispose());
    return adapter;
  }

  async close() {
    await Promise.all(this.#dispose.map((dispose) => dispose()));
  }
}

let loading: Promise<void> | undefined;

/** By hand, because the package's own entry imports the .wasm file as a module, which Node 20 can't. */
function load(): Promise<void> {
  loading ??= instantiate();
  return loading;
}

async function instantiate(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(script.replace(/\.js$/, '.wasm'));
  const imports = Object.entries(bindings).map(([name, value]) =>
    // The engine gives itself 10 s for its lock and never clears that timer, which would hold up the end of the process.
    name.startsWith('__wbg_setTimeout_')
      ? [name, (run: () => void, ms: number) => setTimeout(run, ms).unref()]
      : [name, value],
  );
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': Object.fromEntries(imports) });
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== 'function') throw new Error('The schema engine has no start function');
  bindings.__wbg_set_wasm(instance.exports);
  start();
}
