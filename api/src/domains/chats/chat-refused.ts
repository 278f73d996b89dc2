import { DomainError } from '../../errors.ts';
import type { ChatRefusal } from './chat.ts';
import { refusalWords } from './chat-words.ts';

/** What is wrong belongs to the colleague it was offered to, or to the chat. */
const fields: { readonly [Reason in ChatRefusal]?: string } = { TRANSFER_TO_SELF: 'agentId' };

/** The refusal of what a chat, as it is now, does not allow. */
export function refused(reason: ChatRefusal): DomainError {
  const { message, allowed } = refusalWords[reason];
  const issue = { field: fields[reason] ?? 'chatId', code: 'NOT_ALLOWED', allowed } as const;
  return new DomainError('CONFLICT', message, { issues: [issue] });
}
