import type { ReactNode } from 'react';
import type { ConnectionState } from '@/lib/live/connection.ts';

/** What the frames of signed-in pages say of the page itself. */
export interface ShellProps {
  live: ConnectionState;
  /** The server has another build of the web app. */
  isOutdated: boolean;
  children: ReactNode;
}
