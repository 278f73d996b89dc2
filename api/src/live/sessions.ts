import type { Pool } from 'pg';

/** What lives no longer than a session does. */
export interface SessionDependent {
  /** The session was signed out or has expired. Called once. */
  sessionEnded(): void;
}

interface OpenSession {
  readonly dependents: Set<SessionDependent>;
  expiresAt: Date;
  expiry: NodeJS.Timeout;
}

/** When the session of a topic expires, as it is now; null where it is gone. */
export type ReadExpiry = (name: string) => Promise<Date | null>;

/** What depends on which session, by the session's topic; one timer each, however much does. */
export class Sessions {
  readonly #open = new Map<string, OpenSession>();
  readonly #readExpiry: ReadExpiry;

  constructor(readExpiry: ReadExpiry) {
    this.#readExpiry = readExpiry;
  }

  /** `expiresAt`: as known now. The latest of a session counts, as using it prolongs it. */
  follow(name: string, expiresAt: Date, now: Date, dependent: SessionDependent): void {
    const known = this.#open.get(name);
    if (known && known.expiresAt >= expiresAt) {
      known.dependents.add(dependent);
      return;
    }
    if (known) clearTimeout(known.expiry);
    const dependents = (known?.dependents ?? new Set()).add(dependent);
    this.#open.set(name, { dependents, expiresAt, expiry: this.#endIn(name, +expiresAt - +now) });
  }

  leave(name: string, dependent: SessionDependent): void {
    const session = this.#open.get(name);
    session?.dependents.delete(dependent);
    if (session?.dependents.size !== 0) return;
    clearTimeout(session.expiry);
    this.#open.delete(name);
  }

  end(name: string): void {
    const session = this.#open.get(name);
    if (!session) return;
    this.#open.delete(name);
    clearTimeout(session.expiry);
    for (const dependent of session.dependents) dependent.sessionEnded();
  }

  #endIn(name: string, milliseconds: number): NodeJS.Timeout {
    if (milliseconds <= longestTimer) return this.#after(milliseconds, () => this.#expire(name));
    return this.#after(longestTimer, () => {
      const session = this.#open.get(name);
      if (session) session.expiry = this.#endIn(name, milliseconds - longestTimer);
    });
  }

  /** It may have been used elsewhere since, which prolongs it. */
  async #expire(name: string): Promise<void> {
    const session = this.#open.get(name);
    if (!session) return;
    const expiresAt = await this.#readExpiry(name).catch(() => 'unknown' as const);
    if (this.#open.get(name) !== session) return;
    if (expiresAt === 'unknown') {
      session.expiry = this.#after(askAgainMs, () => this.#expire(name));
    } else if (expiresAt && expiresAt > session.expiresAt) {
      session.expiry = this.#endIn(name, +expiresAt - +session.expiresAt);
      session.expiresAt = expiresAt;
    } else {
      this.end(name);
    }
  }

  #after(milliseconds: number, act: () => void): NodeJS.Timeout {
    return setTimeout(act, Math.max(0, milliseconds)).unref();
  }
}

/** Milliseconds: setTimeout's most, 24 days. A session may have 30. */
const longestTimer = 2 ** 31 - 1;

/** Milliseconds until a database that was away is asked again. */
const askAgainMs = 1_000;

export const expiryIn =
  (pool: Pool): ReadExpiry =>
  async (name) => {
    const { rows } = await pool.query<{ expires_at: Date }>(
      `SELECT expires_at FROM session WHERE id = split_part($1, ':', 2)::uuid`,
      [name],
    );
    return rows[0]?.expires_at ?? null;
  };
