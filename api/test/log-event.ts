import type { LogEvent } from '../src/live/log-reader.ts';

/** An event of the log as it is read, made up but for what a test says of it. */
export const logEvent = (known: Partial<LogEvent> = {}): LogEvent => ({
  id: '1',
  xid: 10n,
  type: 'TICKET_CHANGED',
  topics: ['ticket:1'],
  ticketId: '1',
  chatId: null,
  threadItemId: null,
  actorId: null,
  changed: [],
  occurredAt: new Date(0),
  ...known,
});
