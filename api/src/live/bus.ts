/** What a node hears of the others. */
export interface BusEars {
  /** Somebody has written to the log, or may have while nobody listened. */
  onWake(): void;
  /** Another node tells something that holds at this moment. `node` is the same for as long as that node runs. */
  onText(node: string, text: string): void;
}

/**
 * Wakes the relays of other nodes, and passes on what is in no log because it holds for a moment only. A wake-up carries
 * nothing: every relay reads the log itself, by its own snapshot, so a lost or repeated one loses and repeats no event.
 */
export interface Bus {
  /** Wakes every other node. Never throws: relays also look by themselves. */
  publish(): Promise<void>;
  /** Tells every other node texts of at most `maxTextBytes`, in order. They may be lost. Never throws. */
  tell(texts: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** A NOTIFY takes less than 8,000 bytes, with the name of the node. */
export const maxTextBytes = 7_900;
