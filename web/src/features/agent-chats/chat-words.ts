import type { ChatEndReason } from '@/gql/graphql.ts';
import type { ChatPart } from './chat-part.ts';

interface Told {
  readonly agent: { readonly name: string } | null;
  readonly transferTo: { readonly name: string } | null;
  readonly endReason: ChatEndReason | null;
}

/** How a chat stands, in one sentence for the team. */
export function chatWords(part: ChatPart, { agent, transferTo, endReason }: Told): string {
  switch (part) {
    case 'WAITING':
      return 'Waits for a person. Until somebody accepts, the assistant goes on answering.';
    case 'OFFERED':
      return `${agent?.name ?? 'A colleague'} offers you this chat. Until you accept, it stays with them.`;
    case 'MINE':
      return transferTo ? `Offered to ${transferTo.name}. Until they accept, it is yours.` : 'You have this chat.';
    case 'OTHERS':
      return `${agent?.name ?? 'A colleague'} has this chat.`;
    case 'ASSISTANT':
      return 'The assistant answers. Nobody has asked for a person.';
    case 'OVER':
      return endReason ? endWords[endReason] : 'This chat is over.';
  }
}

const endWords: Record<ChatEndReason, string> = {
  CUSTOMER: 'The customer has ended this chat.',
  AGENT: 'This chat was ended by the team.',
  IDLE: 'This chat has ended, as nobody wrote for half an hour.',
  OUT_OF_HOURS: 'The team does not work at the moment.',
  UNANSWERED: 'Nobody answered for ten minutes.',
  PERSONS_LOST: 'Two people have left this chat.',
};
