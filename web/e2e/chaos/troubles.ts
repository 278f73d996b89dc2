import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findPostmaster } from '../../../api/src/database/embedded/postmaster.ts';
import type { Nodes } from './nodes.ts';
import type { Random } from './random.ts';
import type { Recording } from './record.ts';

interface Surroundings {
  readonly nodes: Nodes;
  readonly recording: Recording;
  readonly databaseUrl: string;
  /** Of the Postgres that is restarted. */
  readonly dataFolder: string;
}

/** How many sockets are cut or stalled at a time. */
const socketsAtATime = 20;

/** Of the lock that every commit which writes to the log passes by. */
const commitLock = 77;

/** Has such commits wait while somebody holds the lock: their node can be stopped between the commit and its answer. */
export const commitGate = [
  `CREATE FUNCTION pass_commit_gate() RETURNS trigger LANGUAGE plpgsql AS
   $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${commitLock}); RETURN NULL; END $$`,
  `CREATE CONSTRAINT TRIGGER commit_gate AFTER INSERT ON live_event DEFERRABLE INITIALLY DEFERRED
   FOR EACH ROW EXECUTE FUNCTION pass_commit_gate()`,
];

const kinds = [
  'kill',
  'stop at a commit',
  'freeze',
  'restart Postgres',
  'cut',
  'stall',
  'deafen',
  'long transaction',
] as const;
type Kind = (typeof kinds)[number];

/** What goes wrong, at random; of each kind once in every eight. */
export class Troubles {
  readonly #at: Surroundings;
  readonly #random: Random;
  #next: Kind[] = [];
  #restarts = 0;
  /** How often each has happened. */
  readonly happened = new Map<string, number>();

  constructor(surroundings: Surroundings, random: Random) {
    this.#at = surroundings;
    this.#random = random;
  }

  /** Whether everything has gone wrong that can. */
  get haveAllHappened(): boolean {
    return kinds.every((kind) => this.happened.has(kind));
  }

  /** Until `isOver`; whatever stands still goes on by then. */
  async go(isOver: () => boolean): Promise<void> {
    const lasting: Promise<void>[] = [];
    while (!isOver()) {
      lasting.push(this.#one());
      await sleep(this.#random.between(1_000, 2_500));
    }
    await Promise.all(lasting);
  }

  async #one(): Promise<void> {
    if (this.#next.length === 0) this.#next = this.#random.some(kinds);
    const kind = this.#next.pop();
    if (!kind) return;
    this.#count(kind);
    switch (kind) {
      case 'kill':
        return this.#at.nodes.kill();
      case 'stop at a commit':
        return this.#killAfterCommit();
      case 'freeze':
        return this.#at.nodes.freeze(this.#random.between(200, 1_500), this.#random.chance(0.5));
      case 'restart Postgres':
        return this.#restartPostgres();
      case 'cut':
        for (const socket of this.#sockets()) socket.terminate();
        return;
      case 'stall':
        return this.#stall();
      case 'deafen':
        return this.#withDatabase((client) =>
          client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %'"),
        );
      case 'long transaction':
        return this.#withDatabase((client) =>
          client.query(`BEGIN; SELECT pg_current_xact_id(); SELECT pg_sleep(${this.#random.between(1, 4)}); COMMIT`),
        );
    }
  }

  #count(what: string): void {
    this.happened.set(what, (this.happened.get(what) ?? 0) + 1);
  }

  /** A node that dies when it has committed and has not heard of it yet: it tells nobody, so the others have to find it. */
  #killAfterCommit(): Promise<void> {
    return this.#withDatabase(async (client) => {
      await client.query('SELECT pg_advisory_lock($1)', [commitLock]);
      const committing = await someCommit(client);
      if (!committing) return;
      await this.#at.nodes.killAfter(committing.node, async () => {
        await client.query('SELECT pg_advisory_unlock($1)', [commitLock]);
        while (await isActive(client, committing.pid)) await sleep(5);
        this.#count('killed after its commit');
      });
    });
  }

  #sockets() {
    return this.#random.some([...this.#at.recording.sockets], socketsAtATime);
  }

  /** Readers that stop to read, and go on. */
  async #stall(): Promise<void> {
    const sockets = this.#sockets();
    for (const socket of sockets) socket.pause();
    await sleep(this.#random.between(500, 4_000));
    for (const socket of sockets) socket.resume();
  }

  /** In turns as an administrator would and as a crash does: its keeper starts it again. */
  async #restartPostgres(): Promise<void> {
    const postmaster = await findPostmaster(this.#at.dataFolder);
    this.#restarts += 1;
    if (postmaster) process.kill(postmaster.pid, this.#restarts % 2 === 1 ? 'SIGQUIT' : 'SIGINT');
  }

  /** If the database is there, and for as long as it is. */
  async #withDatabase(act: (client: pg.Client) => Promise<unknown>): Promise<void> {
    const client = new pg.Client({ connectionString: this.#at.databaseUrl });
    client.on('error', () => undefined);
    await client
      .connect()
      .then(() => act(client))
      .catch(() => undefined);
    await client.end().catch(() => undefined);
  }
}

/** The first commit of a node that waits, and the node's name; null where there is none for a second. */
async function someCommit(client: pg.Client): Promise<{ pid: number; node: string } | null> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { rows } = await client.query<{ pid: number; node: string }>(
      `SELECT pid, application_name AS node FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE locktype = 'advisory' AND objid = $1 AND NOT granted AND application_name LIKE 'node %' LIMIT 1`,
      [commitLock],
    );
    if (rows[0]) return rows[0];
    await sleep(10);
  }
  return null;
}

async function isActive(client: pg.Client, pid: number): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT FROM pg_stat_activity WHERE pid = $1 AND state = 'active'`, [pid]);
  return rowCount === 1;
}
