import type { Side } from '../database/generated/enums.ts';

/** What somebody does on a ticket or in a chat, from the least to the most. */
export const PresenceActivity = { VIEWING: 'VIEWING', NOTING: 'NOTING', REPLYING: 'REPLYING' } as const;
export type PresenceActivity = (typeof PresenceActivity)[keyof typeof PresenceActivity];

/** What somebody can be at, by the name of its topic: a ticket or a chat. */
export type Spot = `${'ticket' | 'chat'}:${string}`;

/** Somebody at a spot. */
export interface Place {
  readonly spot: Spot;
  readonly personId: string;
}

/** What somebody does there, and from which side they see it. */
export interface Doing {
  readonly side: Exclude<Side, 'SYSTEM'>;
  readonly activity: PresenceActivity;
}

/** As what somebody may be there at this moment, and what they may be doing: of that, what they can't is looking. */
export interface Standpoint extends Pick<Doing, 'side'> {
  readonly activities: readonly PresenceActivity[];
}

/** As it was said by one source: a socket, a program without one, or another node. */
export interface Said extends Place, Doing {
  readonly source: string;
  /** Whether this node was told it by who is there; otherwise by another node. */
  readonly isHere: boolean;
}

export interface Present extends Doing {
  readonly personId: string;
}

interface Entry extends Place {
  readonly source: string;
  readonly isHere: boolean;
  side: Doing['side'];
  activity: PresenceActivity;
  /** Milliseconds of the same clock as `now`. */
  heardAt: number;
  isShown: boolean;
  /** Nobody is to hear of it before it was judged. */
  isWithheld: boolean;
  /** The asking from which on an answer lifts what is withheld or doubted. */
  liftedBy: number;
  /** It is being asked whether they still may: until then they are not taken to reply. */
  isDoubted: boolean;
}

/** How long what was said holds unless its source is heard again, in milliseconds. */
export const presenceLastsMs = 8_000;
/** When a source that went silent is forgotten: until then it only has to be heard to be there again. */
const forgottenAfterMs = 30_000;
/** What one person says at this node at most, over all their tabs and programs; the oldest makes room. */
const maxPerPerson = 20;
/** What is kept of one spot at most; who comes later is not shown. */
const maxPerSpot = 100;

/** Everybody's place at this moment, in memory alone: what this node was told, and what others tell it. */
export class Presence {
  readonly #byKey = new Map<string, Entry>();
  readonly #bySource = new Map<string, Set<Entry>>();
  readonly #bySpot = new Map<string, Set<Entry>>();
  readonly #byPersonHere = new Map<string, Set<Entry>>();
  readonly #changedSpots = new Set<Spot>();
  #changedHere = new Map<string, Place>();
  #askings = 0;

  say(said: Said, now: number): void {
    const known = this.#byKey.get(keyOf(said));
    if (!known) {
      this.#add({ ...said, heardAt: now, isShown: true, isWithheld: false, isDoubted: false, liftedBy: 0 });
      return;
    }
    const isNews = !known.isShown;
    Object.assign(known, { heardAt: now, isShown: true });
    this.#set(known, said);
    if (isNews) this.#mark(known);
  }

  unsay(said: Place & Pick<Said, 'source'>): void {
    const known = this.#byKey.get(keyOf(said));
    if (known) this.#drop(known);
  }

  /** The source is there: all that it said goes on to hold. */
  heard(source: string, now: number): void {
    for (const entry of this.#bySource.get(source) ?? []) {
      entry.heardAt = now;
      if (!entry.isShown) this.#mark(entry);
      entry.isShown = true;
    }
  }

  /** The source has gone, and all that it said with it. */
  leave(source: string): void {
    for (const entry of [...(this.#bySource.get(source) ?? [])]) this.#drop(entry);
  }

  /** What they have said here is told to nobody until they are judged. */
  withhold({ spot, personId }: Place): void {
    for (const entry of this.#byPersonHere.get(personId) ?? []) {
      if (entry.spot === spot) Object.assign(entry, { isWithheld: true, liftedBy: this.#askings + 1 });
    }
  }

  /** They may not reply in these places any more: until they are judged, or their own node says how it is, they only look. */
  doubt(isDoubted: (place: Place) => boolean): void {
    for (const entry of this.#byKey.values()) {
      if (entry.activity !== 'REPLYING' || !isDoubted(entry)) continue;
      Object.assign(entry, { isDoubted: true, liftedBy: this.#askings + 1 });
      if (entry.isShown) this.#mark(entry);
    }
  }

  /** Numbers what is asked from now on of what somebody may do. */
  asking(): number {
    this.#askings += 1;
    return this.#askings;
  }

  /**
   * What they may do has been asked for again, of what they said here; null is that they may not be there any more. What was
   * asked before they were doubted, or said more, knows too little of it: another answer comes.
   */
  judged({ spot, personId }: Place, standpoint: Standpoint | null, asking: number): void {
    for (const entry of [...(this.#byPersonHere.get(personId) ?? [])]) {
      if (entry.spot !== spot) continue;
      if (!standpoint) {
        this.#drop(entry);
        continue;
      }
      if (asking < entry.liftedBy) continue;
      const { side, activities } = standpoint;
      if (entry.isWithheld && entry.isShown) this.#mark(entry);
      entry.isWithheld = false;
      this.#set(entry, { side, activity: activities.includes(entry.activity) ? entry.activity : 'VIEWING' });
    }
  }

  /** Hides what was not said again in time. */
  sweep(now: number): void {
    for (const entry of this.#byKey.values()) {
      const silentMs = now - entry.heardAt;
      if (silentMs < presenceLastsMs) continue;
      if (!entry.isHere || silentMs >= forgottenAfterMs) {
        this.#drop(entry);
      } else if (entry.isShown) {
        entry.isShown = false;
        this.#mark(entry);
      }
    }
  }

  /** Who is at the spot, each once with the most that they do, in the order in which they came. */
  at(spot: Spot): Present[] {
    const people = new Map<string, Present>();
    for (const entry of this.#bySpot.get(spot) ?? []) {
      const { personId, side } = entry;
      const activity = shownOf(entry);
      const known = people.get(personId);
      if (isTold(entry) && (!known || isMore(activity, known.activity)))
        people.set(personId, { personId, side, activity });
    }
    return [...people.values()];
  }

  /** The most that somebody does there as this node was told by themselves; null for nothing. */
  here({ spot, personId }: Place): Doing | null {
    let most: Doing | null = null;
    for (const entry of this.#byPersonHere.get(personId) ?? []) {
      if (!isTold(entry) || entry.spot !== spot) continue;
      const { side } = entry;
      const activity = shownOf(entry);
      if (!most || isMore(activity, most.activity)) most = { side, activity };
    }
    return most;
  }

  /** Every place that this node was told of by who is there, each once, also of those that are silent at the moment. */
  allHere(): Place[] {
    const places = new Map<string, Place>();
    for (const { isHere, spot, personId } of this.#byKey.values()) {
      if (isHere) places.set(`${spot} ${personId}`, { spot, personId });
    }
    return [...places.values()];
  }

  get hasChanges(): boolean {
    return this.#changedSpots.size > 0;
  }

  /** What has changed since it was last asked: spots, and those places that other nodes have to be told of. */
  takeChanges(): { spots: Spot[]; here: Place[] } {
    const changes = { spots: [...this.#changedSpots], here: [...this.#changedHere.values()] };
    this.#changedSpots.clear();
    this.#changedHere = new Map();
    return changes;
  }

  /** How much is kept. */
  get size(): number {
    return this.#byKey.size;
  }

  #add(entry: Entry): void {
    if (entry.isHere) this.#makeRoomFor(entry.personId);
    if ((this.#bySpot.get(entry.spot)?.size ?? 0) >= maxPerSpot) return;
    this.#byKey.set(keyOf(entry), entry);
    for (const [index, name] of this.#indexesOf(entry)) {
      const entries = index.get(name);
      if (entries) entries.add(entry);
      else index.set(name, new Set([entry]));
    }
    this.#mark(entry);
  }

  /** What was said or asked of them holds: no doubt is left. */
  #set(entry: Entry, { side, activity }: Doing): void {
    const isChange = entry.isDoubted || entry.activity !== activity || entry.side !== side;
    Object.assign(entry, { side, activity, isDoubted: false });
    if (isChange && entry.isShown) this.#mark(entry);
  }

  #makeRoomFor(personId: string): void {
    const entries = this.#byPersonHere.get(personId);
    const [oldest] = entries ?? [];
    if (oldest && (entries?.size ?? 0) >= maxPerPerson) this.#drop(oldest);
  }

  #drop(entry: Entry): void {
    this.#byKey.delete(keyOf(entry));
    for (const [index, name] of this.#indexesOf(entry)) {
      const entries = index.get(name);
      entries?.delete(entry);
      if (entries?.size === 0) index.delete(name);
    }
    if (entry.isShown) this.#mark(entry);
  }

  #indexesOf({ source, spot, personId, isHere }: Entry): [Map<string, Set<Entry>>, string][] {
    return [
      [this.#bySource, source],
      [this.#bySpot, spot],
      ...(isHere ? ([[this.#byPersonHere, personId]] as [Map<string, Set<Entry>>, string][]) : []),
    ];
  }

  #mark({ spot, personId, isHere }: Entry): void {
    this.#changedSpots.add(spot);
    if (isHere) this.#changedHere.set(`${spot} ${personId}`, { spot, personId });
  }
}

const keyOf = ({ source, spot, personId }: Place & Pick<Said, 'source'>): string => `${source} ${spot} ${personId}`;

const isTold = ({ isShown, isWithheld }: Entry): boolean => isShown && !isWithheld;

const shownOf = ({ activity, isDoubted }: Entry): PresenceActivity => (isDoubted ? 'VIEWING' : activity);

const ranks = Object.values(PresenceActivity);
const isMore = (one: PresenceActivity, other: PresenceActivity): boolean => ranks.indexOf(one) > ranks.indexOf(other);
