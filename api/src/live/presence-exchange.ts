import type { Logger } from 'pino';
import { answerWithin, inTime } from '../in-time.ts';
import type { Bus } from './bus.ts';
import { otherWriter, topic } from './log.ts';
import type { LogEvent } from './log-reader.ts';
import { type Place, Presence, type Present, type Said, type Spot, type Standpoint } from './presence.ts';
import { fromText, toTexts } from './presence-text.ts';

export interface PresenceExchangeOptions {
  /** Who is at the spot has changed. */
  readonly onChange: (spot: Spot) => void;
  /** As what somebody may be there at this moment; null is not at all. */
  readonly judge: (place: Place) => Promise<Standpoint | null>;
  readonly logger: Pick<Logger, 'warn'>;
}

/**
 * Changes are gathered for so long: four times a second is a subscriber told, and the bus used, however many people come and
 * go. Only when somebody may not reply any more, all of it is told at once.
 */
const gatherMs = 250;
const sweepMs = 500;
/** How often a node says again what holds there: what others don't hear again in time has gone with it. */
const sayAgainMs = 3_000;
/** What a node says that has just begun: who is there is told to it at once. */
const hello = 'hello';

/** Who is where, between the sources of this node, its streams, and the other nodes. Nothing of it is stored. */
export class PresenceExchange {
  readonly #presence = new Presence();
  readonly #options: PresenceExchangeOptions;
  #timers: NodeJS.Timeout[] = [];
  #tellOthers: Bus['tell'] | null = null;
  #flushTimer: NodeJS.Timeout | null = null;
  #flushedAt = Number.NEGATIVE_INFINITY;
  /** Of what other nodes don't know yet. It waits for what is being told: nobody is to hear of the older after the newer. */
  readonly #untold = new Map<string, Place>();
  #telling: Promise<void> | null = null;
  #isStopped = false;

  constructor(options: PresenceExchangeOptions) {
    this.#options = options;
  }

  /** From now on other nodes are told, and tell. */
  start(tellOthers: Bus['tell']): void {
    this.#tellOthers = tellOthers;
    this.#waitFor(tellOthers([hello]));
    this.#timers = [
      setInterval(() => this.#change((presence, now) => presence.sweep(now)), sweepMs),
      setInterval(() => this.#sayAll(), sayAgainMs),
    ];
  }

  at(spot: Spot): Present[] {
    return this.#presence.at(spot);
  }

  /**
   * Somebody is there: for some seconds, and for as long as their source is heard. Whoever says so has been judged before;
   * what they may do may be less since, so they are judged once more, and nobody is told before. False is that they may not
   * be there after all.
   */
  async say(said: Omit<Said, 'isHere'>): Promise<boolean> {
    const known = this.#presence.here(said);
    this.#presence.say({ ...said, isHere: true }, performance.now());
    if (!known) this.#presence.withhold(said);
    else if (known.activity !== 'REPLYING')
      this.#presence.doubt(({ spot, personId }) => spot === said.spot && personId === said.personId);
    return this.#judge(said);
  }

  unsay(said: Place & Pick<Said, 'source'>): void {
    this.#change((presence) => presence.unsay(said));
  }

  heard(source: string): void {
    this.#change((presence, now) => presence.heard(source, now));
  }

  leave(source: string): void {
    this.#change((presence) => presence.leave(source));
  }

  /** Something that another node said. */
  hear(node: string, text: string): void {
    if (text === hello) {
      this.#sayAll();
      return;
    }
    this.#change((presence, now) => {
      for (const { doing, ...place } of fromText(text)) {
        if (doing) presence.say({ ...place, ...doing, source: node, isHere: false }, now);
        else presence.unsay({ ...place, source: node });
      }
    });
  }

  /**
   * Asks again of those whose access the events may have taken, or what they may do; null is that too much happened to know.
   * Until that is known none of them is told to reply: call it before the events are told.
   */
  async doubt(events: readonly LogEvent[] | null): Promise<void> {
    const telling = events?.filter(takesAccess);
    if (telling?.length === 0) return;
    const isDoubted = (place: Place) => telling?.some((event) => concerns(event, place)) ?? true;
    this.#presence.doubt(isDoubted);
    // Also what is gathered already: their own node may have said before that they only look.
    if (this.#presence.hasChanges) this.#flush();
    for (const place of this.#presence.allHere().filter(isDoubted)) await this.#judge(place);
  }

  /** Tells the others that nobody is here any more. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    for (const place of this.#presence.allHere()) this.#presence.judged(place, null, this.#presence.asking());
    await this.#telling;
    this.#flush();
    this.#isStopped = true;
    await this.#telling;
  }

  async #judge(place: Place): Promise<boolean> {
    const asking = this.#presence.asking();
    try {
      const standpoint = await inTime(answerWithin, this.#options.judge(place));
      this.#change((presence) => presence.judged(place, standpoint, asking));
      return standpoint !== null;
    } catch (error) {
      // They say so again, and are asked then.
      this.#change((presence) => presence.judged(place, null, asking));
      this.#options.logger.warn({ err: error }, 'could not ask who may still be where');
      return false;
    }
  }

  #change(change: (presence: Presence, now: number) => void): void {
    change(this.#presence, performance.now());
    if (this.#presence.hasChanges) this.#flushSoon();
  }

  #sayAll(): void {
    for (const place of this.#presence.allHere()) if (this.#presence.here(place)) this.#putUntold(place);
    if (this.#untold.size > 0) this.#flushSoon();
  }

  #putUntold(place: Place): void {
    this.#untold.set(`${place.spot} ${place.personId}`, place);
  }

  #flushSoon(): void {
    if (this.#isStopped) return;
    const wait = Math.max(0, this.#flushedAt + gatherMs - performance.now());
    this.#flushTimer ??= setTimeout(() => this.#flush(), wait);
  }

  #flush(): void {
    if (this.#flushTimer) clearTimeout(this.#flushTimer);
    this.#flushTimer = null;
    this.#flushedAt = performance.now();
    const { spots, here } = this.#presence.takeChanges();
    for (const spot of spots) this.#options.onChange(spot);
    for (const place of here) this.#putUntold(place);
    const tellOthers = this.#tellOthers;
    if (this.#untold.size === 0 || this.#telling || !tellOthers) return;
    const news = [...this.#untold.values()].map((place) => ({ ...place, doing: this.#presence.here(place) }));
    this.#untold.clear();
    this.#waitFor(tellOthers(toTexts(news)));
  }

  #waitFor(told: Promise<void>): void {
    this.#telling = told.then(() => {
      this.#telling = null;
      if (this.#untold.size > 0) this.#flushSoon();
    });
  }
}

/** Whether after the event somebody may be where they may not, or do what they may not. Few are of this kind. */
const takesAccess = ({ type, changed }: LogEvent): boolean =>
  type === 'ACCESS_CHANGED' ||
  type === 'TICKET_DELETED' ||
  changed.includes('WORKSPACE') ||
  changed.includes(otherWriter);

/** Whether they may be in this place. */
const concerns = ({ type, topics }: LogEvent, { spot, personId }: Place): boolean =>
  topics.includes(type === 'ACCESS_CHANGED' ? topic.person(personId) : spot);
