import type { Logger } from 'pino';
import { type Bus, maxTextBytes } from './bus.ts';
import type { LogEvent } from './log-reader.ts';

/** An answer that is being written at this node. */
export interface GrowingAnswer {
  /** All that is written so far, as plain text; an empty one takes back what was shown. */
  grow(text: string): void;
  /** Aborted once the chat waits for this answer no more. */
  readonly signal: AbortSignal;
  /** Nothing more is written. What was shown goes when the chat has its message, or soon. */
  end(): void;
}

export interface GrowingAnswersOptions {
  /** What is shown of a chat's answer has changed. */
  readonly onChange: (chatId: string) => void;
  /** Whether a chat still waits for the answer to the question of that number. */
  readonly judge: (chatId: string, turn: number) => Promise<boolean>;
  readonly logger: Pick<Logger, 'warn'>;
}

interface Writing {
  readonly chatId: string;
  readonly turn: number;
  readonly stop: AbortController;
  text: string;
  /** What others have been told; milliseconds of `performance.now`. */
  told: string;
  toldAt: number;
  timer: NodeJS.Timeout | null;
  /** How often it's being asked whether anybody still waits for it: until all is answered nothing of it is shown. */
  doubts: number;
}

interface Shown {
  /** Null: nothing any more. */
  readonly text: string | null;
  readonly heardAt: number;
}

/** An answer is told anew five times a second at most, however fast it's written. */
const growMs = 200;
/** What isn't heard of for so long is gone, as its node is. */
const lostAfterMs = 20_000;
/** By then the chat has its message on every node; what came late from the bus is taken back. */
const takenBackAfterMs = 2_000;
/** How long it is remembered that there is nothing any more: by then every stream has told it. */
const goneAfterMs = 5_000;
/** Answers that are shown at once. Those beyond are not shown before they are whole. */
const maxShown = 2_000;
const prefix = 'answer ';
/** Room for the prefix and the id of the chat. */
const maxBytes = maxTextBytes - 64;

/**
 * What the assistant has written so far of answers that are not messages yet, on all nodes. It is in no log and in no table:
 * each time the whole text is told, so that who joins late, or has missed some, has all of it with the next.
 */
export class GrowingAnswers {
  readonly #options: GrowingAnswersOptions;
  readonly #here = new Map<string, Writing>();
  readonly #shown = new Map<string, Shown>();
  /** By chat, what other nodes don't know yet. It waits for what is being told, so that the older never comes last. */
  readonly #untold = new Map<string, string>();
  #isTelling = false;
  #tellOthers: Bus['tell'] | null = null;
  #sweeper: NodeJS.Timeout | null = null;

  constructor(options: GrowingAnswersOptions) {
    this.#options = options;
  }

  /** From now on other nodes are told. */
  start(tellOthers: Bus['tell']): void {
    this.#tellOthers = tellOthers;
    this.#sweeper = setInterval(() => this.#sweep(), 1_000);
  }

  /** What is shown of the answer to a chat: null is nothing any more, undefined nothing at all. */
  at(chatId: string): string | null | undefined {
    return this.#shown.get(chatId)?.text;
  }

  /** An answer to the question of that number begins. One that is still written in the same chat is given up. */
  begin(chatId: string, turn: number): GrowingAnswer {
    const before = this.#here.get(chatId);
    if (before) this.#giveUp(before);
    const stop = new AbortController();
    const nothing = { text: '', told: '', toldAt: Number.NEGATIVE_INFINITY, timer: null, doubts: 0 };
    const writing: Writing = { chatId, turn, stop, ...nothing };
    this.#here.set(chatId, writing);
    return {
      signal: stop.signal,
      grow: (text) => {
        if (stop.signal.aborted) return;
        writing.text = fitting(text);
        this.#tellSoon(writing);
      },
      end: () => {
        this.#end(writing);
        setTimeout(() => this.#takeBack(writing), takenBackAfterMs).unref();
      },
    };
  }

  /** Whether a text of the bus is for this, which then takes it. */
  hear(text: string): boolean {
    if (!text.startsWith(prefix)) return false;
    const end = text.indexOf('\n');
    const chatId = text.slice(prefix.length, end === -1 ? undefined : end);
    this.#show(chatId, end === -1 ? '' : text.slice(end + 1));
    return true;
  }

  /** Takes away what is shown in chats that these events have changed, until it's known that it's still awaited. */
  doubt(events: readonly LogEvent[] | null): void {
    const chatIds = events
      ? events.flatMap(({ type, chatId }) => (type === 'CHAT_CHANGED' && chatId ? [chatId] : []))
      : [...this.#shown.keys(), ...this.#here.keys()];
    for (const chatId of new Set(chatIds)) {
      this.#show(chatId, '');
      const writing = this.#here.get(chatId);
      if (writing) void this.#ask(writing);
    }
  }

  stop(): void {
    if (this.#sweeper) clearInterval(this.#sweeper);
    for (const writing of [...this.#here.values()]) this.#giveUp(writing);
    this.#tellOthers = null;
  }

  async #ask(writing: Writing): Promise<void> {
    writing.doubts += 1;
    const isAwaited = await this.#options.judge(writing.chatId, writing.turn).catch((error: unknown) => {
      this.#options.logger.warn({ err: error }, 'could not ask whether an answer is still awaited');
      return false;
    });
    writing.doubts -= 1;
    if (!isAwaited) this.#giveUp(writing);
    else if (this.#here.get(writing.chatId) === writing) {
      writing.told = '';
      this.#tellSoon(writing);
    }
  }

  #tellSoon(writing: Writing): void {
    if (writing.timer || writing.doubts > 0 || writing.text === writing.told) return;
    const wait = Math.max(0, writing.toldAt + growMs - performance.now());
    writing.timer = setTimeout(() => {
      writing.timer = null;
      if (writing.doubts === 0) this.#tell(writing, writing.text);
    }, wait);
  }

  #tell(writing: Writing, text: string): void {
    writing.told = text;
    writing.toldAt = performance.now();
    this.#show(writing.chatId, text);
    this.#untold.set(writing.chatId, text);
    if (!this.#isTelling) void this.#tellAll();
  }

  async #tellAll(): Promise<void> {
    this.#isTelling = true;
    while (this.#untold.size > 0) {
      const texts = [...this.#untold].map(([chatId, text]) => `${prefix}${chatId}\n${text}`);
      this.#untold.clear();
      await this.#tellOthers?.(texts);
    }
    this.#isTelling = false;
  }

  #show(chatId: string, words: string): void {
    const text = words === '' ? null : words;
    const before = this.#shown.get(chatId);
    if (!before && (text === null || this.#shown.size >= maxShown)) return;
    this.#shown.set(chatId, { text, heardAt: performance.now() });
    if (before?.text !== text) this.#options.onChange(chatId);
  }

  /** The message may not be there yet: what was shown stays until then. */
  #end(writing: Writing): void {
    if (writing.timer) clearTimeout(writing.timer);
    if (this.#here.get(writing.chatId) === writing) this.#here.delete(writing.chatId);
  }

  #giveUp(writing: Writing): void {
    this.#end(writing);
    writing.stop.abort(new Error('Nobody waits for this answer any more.'));
    this.#takeBack(writing);
  }

  #takeBack(writing: Writing): void {
    if (writing.told !== '' && !this.#here.has(writing.chatId)) this.#tell(writing, '');
  }

  #sweep(): void {
    const now = performance.now();
    for (const [chatId, { text, heardAt }] of this.#shown) {
      if (this.#here.has(chatId)) continue;
      if (text === null && now - heardAt > goneAfterMs) this.#shown.delete(chatId);
      if (text !== null && now - heardAt > lostAfterMs) this.#show(chatId, '');
    }
  }
}

/** As much of a text as the bus takes, without what a database can't. */
function fitting(text: string): string {
  let fit = text.replaceAll('\u0000', '');
  for (let bytes = Buffer.byteLength(fit); bytes > maxBytes; bytes = Buffer.byteLength(fit)) {
    fit = fit.slice(0, Math.floor((fit.length * maxBytes) / bytes));
  }
  return fit;
}
