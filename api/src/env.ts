import { z } from 'zod';

/** DATABASE_URL alone, for tools that need nothing else. */
export function readDatabaseUrl(source: NodeJS.ProcessEnv = process.env): string {
  return z.string({ error: 'DATABASE_URL is not set' }).parse(source.DATABASE_URL);
}
