import { v7 as uuidv7 } from 'uuid';
import type { Audience, Prisma, ThreadItem } from '../../database/generated/client.ts';
import { attachFiles, type MessageFiles } from '../attachments/service.ts';
import type { Actor } from './actor.ts';
import type { MessageBody, NewMessage } from './new-message.ts';

/** An entry of a thread that is yet to be written. */
type NewItem = Prisma.ThreadItemCreateManyInput & { readonly id: string };

/** What a kind of entry says beyond what every entry does, or otherwise. */
export type ItemDetails = Partial<Prisma.ThreadItemCreateManyInput>;

/** The entries that one change of a ticket or a chat adds to its thread, in order. */
export class ThreadAdditions {
  readonly #conversationId: string;
  readonly #actor: Actor;
  readonly #items: NewItem[] = [];
  readonly #files: { messageId: string; files: MessageFiles }[] = [];
  #itemTime: number;

  constructor(conversationId: string, lastItemAt: Date | null, actor: Actor, now: Date) {
    this.#conversationId = conversationId;
    this.#actor = actor;
    // A thread is ordered by time alone, so each item is later than the last, even if this machine's clock is behind.
    this.#itemTime = Math.max(now.getTime(), (lastItemAt?.getTime() ?? 0) + 1);
  }

  get items(): readonly NewItem[] {
    return this.#items;
  }

  /** When the newest entry was added. */
  get newestAt(): Date {
    return new Date(this.#itemTime - 1);
  }

  /** Adds an entry and returns its id. */
  add(kind: ThreadItem['kind'], audience: Audience, details: ItemDetails): string {
    const id = uuidv7();
    this.#items.push({
      id,
      conversationId: this.#conversationId,
      kind,
      audience,
      authorId: this.#actor.personId,
      authorSide: this.#actor.side,
      createdAt: new Date(this.#itemTime),
      ...details,
    });
    this.#itemTime += 1;
    return id;
  }

  addMessage({ body, files, audience, clientMutationId, purpose }: NewMessage): string {
    const { richText, html, text } = body;
    const id = this.add('MESSAGE', audience, {
      richText,
      html,
      text,
      clientMutationId,
      writtenFor: clientMutationId === null ? null : audience,
      purpose: purpose ?? null,
    });
    this.#files.push({ messageId: id, files });
    return id;
  }

  /** Adds a message of the desk itself. */
  addAutomaticMessage({ richText, html, text }: MessageBody): string {
    const byDesk = { automatic: true, authorId: null, authorSide: 'SYSTEM' } as const;
    return this.add('MESSAGE', 'PUBLIC', { richText, html, text, ...byDesk });
  }

  async save(tx: Prisma.TransactionClient): Promise<void> {
    const lastItem = this.#items.at(-1);
    if (!lastItem) return;
    await tx.threadItem.createMany({ data: this.#items });
    for (const { messageId, files } of this.#files) await attachFiles(tx, messageId, files);
    await tx.conversation.update({ where: { id: this.#conversationId }, data: { lastItemAt: lastItem.createdAt } });
  }
}
