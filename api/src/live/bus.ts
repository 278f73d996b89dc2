/**
 * Wakes the relays of other nodes. It carries nothing: every relay reads the log itself, by its own snapshot, so a lost
 * or repeated wake-up loses and repeats no event.
 */
export interface Bus {
  /** Wakes every other node. Never throws: relays also look by themselves. */
  publish(): Promise<void>;
  stop(): Promise<void>;
}
