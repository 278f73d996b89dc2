import type { LogEvent, LogReader } from './log-reader.ts';
import type { Snapshot } from './snapshot.ts';
import type { ResyncReason } from './stream.ts';

/** More missed events than this are not replayed: the client is told to query again. */
const maxReplay = 1_000;

/** Everything of the topics that `until` sees and the cursor doesn't; or why its reader has to start over. */
export async function readMissed(
  reader: LogReader,
  topics: readonly string[],
  after: Snapshot,
  until: Snapshot,
): Promise<LogEvent[] | ResyncReason> {
  const verdict = await reader.judge(after);
  if (verdict === 'too-old') return 'CURSOR_TOO_OLD';
  if (verdict === 'from-the-future') return 'CURSOR_FROM_THE_FUTURE';
  const missed = await reader.replay(topics, after, until, maxReplay + 1);
  return missed.length > maxReplay ? 'TOO_MUCH_MISSED' : missed;
}
