import type { Viewer } from '../domains/people/policy.ts';
import { unauthenticated } from '../errors.ts';
import { answerWithin, inTime } from '../in-time.ts';
import { isIn, type Listening } from './audience.ts';
import { topic } from './log.ts';
import type { StreamOptions } from './stream.ts';

/** The viewer as they are now; null when their session is gone. */
export type Reload = (viewer: Viewer) => Promise<Viewer | null>;

/** What a subscriber may listen to, as far as it is known: the log says when it has to be asked again. */
export class Access {
  readonly #reload: Reload;
  // Of its stream no more than it goes on asking: there are thousands of these.
  readonly #listensTo: StreamOptions<object>['listensTo'];
  #viewer: Viewer;
  /** It may have changed between its reading and whoever makes this, unheard. */
  #isStale = true;

  constructor(viewer: Viewer, listensTo: StreamOptions<object>['listensTo'], reload: Reload) {
    this.#viewer = viewer;
    this.#listensTo = listensTo;
    this.#reload = reload;
  }

  get isStale(): boolean {
    return this.#isStale;
  }

  /** The topic of the session that it depends on. */
  get session(): string {
    return topic.session(this.#viewer.sessionId);
  }

  changed(): void {
    this.#isStale = true;
  }

  /** Asks the policy; null is nothing any more. If it is stale by then, it has to be asked again. Throws UNAUTHENTICATED. */
  async ask(): Promise<Listening | null> {
    this.#isStale = false;
    const viewer = await inTime(answerWithin, this.#reload(this.#viewer));
    if (!viewer) throw unauthenticated();
    const listening = await inTime(answerWithin, Promise.resolve(this.#listensTo(viewer)));
    if (!listening || !isIn(listening.audience, viewer)) return null;
    this.#viewer = viewer;
    return listening;
  }
}
