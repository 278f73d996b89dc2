/** Whom to ask now and then whether they are still there. */
interface Peer {
  ping(): void;
}

/** Pings each peer once in a round, a part of them at a time; one timer serves all. */
export class Pings {
  readonly #parts: readonly Set<Peer>[];
  readonly #timer: NodeJS.Timeout;
  #turn = 0;

  /** `everySeconds`: how often each is pinged. */
  constructor(everySeconds: number) {
    this.#parts = Array.from({ length: everySeconds }, () => new Set<Peer>());
    this.#timer = setInterval(() => this.#pingPart(), 1_000).unref();
  }

  /** Its first ping is a whole round away. Returns how to stop. */
  add(peer: Peer): () => void {
    const part = this.#parts[this.#turn];
    part?.add(peer);
    return () => void part?.delete(peer);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #pingPart(): void {
    this.#turn = (this.#turn + 1) % this.#parts.length;
    for (const peer of this.#parts[this.#turn] ?? []) peer.ping();
  }
}
