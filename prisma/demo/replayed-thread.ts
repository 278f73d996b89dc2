import { v7 as uuidv7 } from 'uuid';
import type { Audience, MessagePurpose, Prisma } from '../../api/src/database/generated/client.ts';
import { richTextFromMarkdown } from '../../api/src/rich-text/from-markdown.ts';
import { richTextToHtml } from '../../api/src/rich-text/to-html.ts';
import { richTextToText } from '../../api/src/rich-text/to-text.ts';
import type { Actor } from './replay-actor.ts';
import type { ReplayStage } from './replay-stage.ts';
import type { ScriptMessage } from './ticket-script.ts';

/** A file of a message or an article, by its name in files/. */
export interface DemoFile {
  id: string;
  name: string;
  deskId: string;
  uploaderId: string | null;
  /** Null for a picture of an article. */
  messageId: string | null;
  position: number | null;
  isForm: boolean;
  createdAt: Date;
}

interface AddedItem {
  id: string;
  createdAt: Date;
}

/** The rows of a ticket's thread as it grows, and what time it is in it. */
export class ReplayedThread {
  readonly conversation: Prisma.ConversationCreateManyInput & { id: string; createdAt: Date };
  readonly items: Prisma.ThreadItemCreateManyInput[] = [];
  readonly files: DemoFile[] = [];
  readonly #deskId: string;
  #clock: number;
  #version = 0;

  /** `opened` is in milliseconds since 1970. */
  constructor({ deskId, workspaceId }: ReplayStage, opened: number) {
    this.#deskId = deskId;
    this.#clock = opened;
    this.conversation = { id: uuidv7({ msecs: opened }), deskId, workspaceId, createdAt: new Date(opened) };
  }

  /** How many items everybody sees. */
  get version(): number {
    return this.#version;
  }

  get lastItemAt(): Date {
    return lastOf(this.items);
  }

  get lastPublicItemAt(): Date {
    return lastOf(this.items.filter(({ audience }) => audience === 'PUBLIC'));
  }

  wait(milliseconds: number): void {
    this.#clock += milliseconds;
  }

  /** `time` is in milliseconds since 1970. */
  waitUntil(time: number): void {
    this.#clock = time;
  }

  addMessage(
    actor: Actor,
    audience: Audience,
    { markdown, files }: ScriptMessage,
    purpose: MessagePurpose | null,
  ): AddedItem {
    const richText = richTextFromMarkdown(markdown);
    if (!richText.ok)
      throw new Error(`"${markdown}" needs ${richText.issues.map(({ allowed }) => allowed).join(', ')}`);
    const html = richTextToHtml(richText.value);
    const text = richTextToText(richText.value);
    const added = this.add(actor, 'MESSAGE', audience, {
      richText: richText.value,
      html,
      text,
      automatic: actor.side === 'SYSTEM',
      purpose,
    });
    const { id: messageId, createdAt } = added;
    const facts = { deskId: this.#deskId, uploaderId: actor.id, messageId, createdAt };
    const newId = () => uuidv7({ msecs: createdAt.getTime() });
    this.files.push(...files.map((file, position) => ({ id: newId(), ...file, ...facts, position })));
    return added;
  }

  add(
    actor: Actor,
    kind: Prisma.ThreadItemCreateManyInput['kind'],
    audience: Audience,
    columns: Partial<Prisma.ThreadItemCreateManyInput>,
  ): AddedItem {
    const id = uuidv7({ msecs: this.#clock });
    const createdAt = new Date(this.#clock);
    const author = { authorId: actor.id, authorSide: actor.side };
    this.items.push({ id, conversationId: this.conversation.id, kind, audience, ...author, createdAt, ...columns });
    // Times are unique within a thread: they are its order.
    this.#clock += 1;
    if (audience === 'PUBLIC') this.#version += 1;
    return { id, createdAt };
  }
}

const lastOf = (items: readonly Prisma.ThreadItemCreateManyInput[]): Date =>
  new Date(Math.max(...items.map(({ createdAt }) => new Date(createdAt).getTime())));
