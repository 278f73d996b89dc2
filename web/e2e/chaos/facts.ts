interface Interval {
  readonly from: number;
  to: number;
}

/**
 * When something may have been true, in milliseconds since 1970: from before it was asked for until after it was taken back.
 * What is in doubt counts as true, so whoever was shown something outside of these times was shown it wrongly.
 */
export class Facts {
  readonly #intervals = new Map<string, Interval[]>();

  /** It may be true from `at` on. Does nothing where it already may. */
  begin(fact: string, at: number): void {
    const intervals = this.#intervals.get(fact) ?? [];
    if (intervals.at(-1)?.to === Number.POSITIVE_INFINITY) return;
    intervals.push({ from: at, to: Number.POSITIVE_INFINITY });
    this.#intervals.set(fact, intervals);
  }

  /** It is true no more, `at` the latest. */
  end(fact: string, at: number): void {
    const last = this.#intervals.get(fact)?.at(-1);
    if (last) last.to = Math.min(last.to, at);
  }

  isKnown(fact: string): boolean {
    return this.#intervals.has(fact);
  }

  /** Whether it may have been true at some moment between the two. */
  possible(fact: string, from: number, to: number): boolean {
    return (this.#intervals.get(fact) ?? []).some((interval) => interval.from <= to && interval.to >= from);
  }
}

export const fact = {
  member: (personId: string, workspaceId: string) => `member ${personId} ${workspaceId}`,
  agent: (personId: string, deskId: string) => `agent ${personId} ${deskId}`,
  /** The ticket is in the workspace. */
  at: (ticketId: string, workspaceId: string) => `at ${ticketId} ${workspaceId}`,
  there: (ticketId: string) => `there ${ticketId}`,
  public: (messageId: string) => `public ${messageId}`,
  signedIn: (token: string) => `signed in ${token}`,
} as const;
