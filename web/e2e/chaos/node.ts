import { pino } from 'pino';
import { buildApp } from '../../../api/src/app.ts';
import { wideLimits } from '../../../api/test/rate-limits.ts';

// One node of the chaos: the whole API as a process of its own, which is stopped and killed from outside.

const [name = '', databaseUrl = '', authSecret = '', folder = ''] = process.argv.slice(2);

const database = new URL(databaseUrl);
database.searchParams.set('application_name', name);

const app = buildApp({
  databaseUrl: database.href,
  host: '127.0.0.1',
  port: 0,
  authSecret,
  logger: pino({ level: process.env.TEST_LOG ?? 'silent' }),
  files: { storage: { driver: 'disk', folder }, scanner: null, spoolFolder: folder },
  demo: null,
  delivery: null,
  connections: { prismaConnections: 5, poolConnections: 2 },
  rateLimits: wideLimits,
  heartbeatMs: 1_000,
});
process.once('disconnect', () => process.exit());
const { url } = await app.start();
process.send?.(url);
