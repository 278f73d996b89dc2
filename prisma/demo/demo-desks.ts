import type { NewDesk } from '../../api/src/domains/desks/new-desk.ts';
import { cloud } from './desks/cloud.ts';
import { licenses } from './desks/licenses.ts';
import { observability } from './desks/observability.ts';
import type { DeskCast } from './people/cast.ts';
import { cloudCast } from './people/cloud.ts';
import { licensesCast } from './people/licenses.ts';
import { observabilityCast } from './people/observability.ts';
import { cloudStatus } from './status/cloud.ts';
import type { StatusScript } from './status/status-script.ts';

export interface DemoDesk {
  /** As it was before its first ticket. */
  newDesk: NewDesk;
  cast: DeskCast;
  /** Where the desk's ticket scripts lie, one file per topic. */
  tickets: URL;
  /** Where its articles and questions lie; null for a desk without. */
  articles: URL | null;
  /** What its status page tells; null for a desk without. */
  status: StatusScript | null;
  /** What its team has ready for its answers. */
  replies: URL;
}

export const demoDesks: readonly DemoDesk[] = [
  {
    newDesk: licenses,
    cast: licensesCast,
    tickets: new URL('tickets/licenses/', import.meta.url),
    articles: null,
    status: null,
    replies: new URL('replies/licenses.md', import.meta.url),
  },
  {
    newDesk: cloud,
    cast: cloudCast,
    tickets: new URL('tickets/cloud/', import.meta.url),
    articles: new URL('articles/cloud/', import.meta.url),
    status: cloudStatus,
    replies: new URL('replies/cloud.md', import.meta.url),
  },
  {
    newDesk: observability,
    cast: observabilityCast,
    tickets: new URL('tickets/observability/', import.meta.url),
    articles: null,
    status: null,
    replies: new URL('replies/observability.md', import.meta.url),
  },
];
