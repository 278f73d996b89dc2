import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Random } from './random.ts';

interface RunningNode {
  /** As its connections to the database are called. */
  readonly name: string;
  readonly child: ChildProcess;
  readonly url: string;
}

/** Several processes of Parley on one database, any of which may be killed at any time: another takes its place. */
export class Nodes {
  readonly #program: string;
  readonly #arguments: readonly string[];
  readonly #random: Random;
  readonly #children = new Set<ChildProcess>();
  #running: RunningNode[] = [];
  #started = 0;
  #starting: Promise<unknown> = Promise.resolve();
  /** What ended though nobody killed it. */
  readonly surprises: string[] = [];

  /** `program`: of `buildNode`; `args`: its arguments after its name. */
  constructor(program: string, args: readonly string[], random: Random) {
    this.#program = program;
    this.#arguments = args;
    this.#random = random;
  }

  async start(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.#startOne()));
  }

  get count(): number {
    return this.#running.length;
  }

  /** The address of any of them, as a load balancer would choose. */
  get anyUrl(): string {
    const node = this.#random.pick(this.#running);
    if (!node) throw new Error('No node runs.');
    return node.url;
  }

  /** Kills one at once, in the middle of whatever it does, and starts another. */
  kill(): void {
    if (this.#running.length > 1) this.#replace(this.#random.pick(this.#running));
  }

  /** Has one stand still for so many milliseconds, in the middle of whatever it does; after that it may be killed. */
  async freeze(ms: number, thenKill: boolean): Promise<void> {
    const node = this.#random.pick(this.#running);
    node?.child.kill('SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (thenKill && this.#running.length > 1) this.#replace(node);
    else node?.child.kill('SIGCONT');
  }

  /** Has the one of this name stand still while `work` is done, then kills it unless it is the last. */
  async killAfter(name: string, work: () => Promise<void>): Promise<void> {
    const node = this.#running.find((each) => each.name === name);
    node?.child.kill('SIGSTOP');
    try {
      await work();
    } finally {
      if (this.#running.length > 1) this.#replace(node);
      else node?.child.kill('SIGCONT');
    }
  }

  /** Until as many run as there should. */
  async settled(): Promise<void> {
    await this.#starting;
  }

  async stop(): Promise<void> {
    await this.#starting.catch(() => undefined);
    const ends = [...this.#children].map((child) => once(child, 'exit'));
    this.#running = [];
    for (const child of this.#children) child.kill('SIGKILL');
    await Promise.all(ends);
  }

  #replace(node: RunningNode | undefined): void {
    if (!node || !this.#running.includes(node)) return;
    this.#running = this.#running.filter((other) => other !== node);
    node.child.kill('SIGKILL');
    this.#starting = Promise.all([this.#starting, this.#startOne()]);
  }

  async #startOne(): Promise<void> {
    this.#started += 1;
    const name = `node ${this.#started}`;
    const child = fork(this.#program, [name, ...this.#arguments], { execArgv: [] });
    this.#children.add(child);
    const ended = once(child, 'exit').then(([code, signal]) => {
      this.#children.delete(child);
      return `${code ?? signal}`;
    });
    // While Postgres is away a node can not start: it is tried again, as whatever runs it would.
    const url = await Promise.race([
      once(child, 'message').then(([address]) => String(address)),
      ended.then(() => null),
    ]);
    if (url === null) return this.#startOne();
    const node = { name, child, url };
    this.#running.push(node);
    void ended.then((end) => {
      if (!this.#running.includes(node)) return;
      this.surprises.push(`A node ended by itself: ${end}`);
      this.#replace(node);
    });
  }
}
