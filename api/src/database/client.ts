import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';

/** The two ways to a database: Prisma for the domains, a pool of plain connections for the live relay and the jobs. */
export interface Database {
  readonly prisma: PrismaClient;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Connections that Prisma may hold. Default 10. */
  readonly prismaConnections?: number;
  /** Connections that the plain pool may hold, kept apart so that requests never starve the relay. Default 4. */
  readonly poolConnections?: number;
  /** Told of connections lost while idle; the next query opens another. Default: ignored. */
  readonly onConnectionLost?: (error: Error) => void;
}

/**
 * How long the relay's queries may take, in milliseconds: past that their connection counts as dead and is given up. On a
 * line that swallows what it is given no answer would ever come, and the node would tell nothing any more.
 */
const relayAnswerWithin = 5_000;

/** Prepares the connections to a database; each is opened when it is first needed. */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const { prismaConnections = 10, poolConnections = 4, onConnectionLost = () => undefined } = options;
  const shared = {
    connectionString: url,
    application_name: 'parley',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    // The adapter reads and writes timestamptz without an offset, which is right in UTC alone.
    options: '-c timezone=UTC',
  };
  const openPool = (options: pg.PoolConfig) => {
    const pool = new pg.Pool({ ...shared, ...options });
    pool.on('error', onConnectionLost);
    // The pool listens while a connection is idle only. Lost while somebody has it and asks nothing, or in the moment it opens,
    // it would end the process; they hear of it from their next query.
    pool.on('connect', (client) => void client.on('error', () => undefined));
    return pool;
  };
  const prisma = new PrismaClient({
    adapter: new PrismaPg(openPool({ max: prismaConnections }), {
      disposeExternalPool: true,
      statementNameGenerator: statementNames(500),
      onConnectionError: onConnectionLost,
    }),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  });
  const pool = openPool({ max: poolConnections, query_timeout: relayAnswerWithin });
  return {
    prisma,
    pool,
    async close() {
      await Promise.all([prisma.$disconnect(), pool.end()]);
    },
  };
}

/**
 * Names for the first `max` different statements: Postgres plans a named one once per connection. The rest stay unnamed
 * (the empty name), as Postgres keeps a named plan until the connection ends and lists of any length make endless texts.
 */
function statementNames(max: number): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= max) return '';
    const name = `parley_${names.size}`;
    names.set(sql, name);
    return name;
  };
}
