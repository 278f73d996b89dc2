interface Shown {
  readonly state: 'ASSISTANT' | 'WAITING' | 'HUMAN' | 'ENDED' | 'TICKET';
  readonly agent: { readonly id: string } | null;
  readonly transferTo: { readonly id: string } | null;
}

/**
 * What a chat is to somebody of the team.
 * - `WAITING`: theirs to accept.
 * - `OFFERED`: a colleague offers it to them.
 * - `MINE`: they have it, and alone answer.
 * - `OTHERS`: a colleague has it.
 * - `ASSISTANT`: nobody has asked for a person.
 * - `OVER`: it has ended, or is a ticket.
 */
export type ChatPart = 'WAITING' | 'OFFERED' | 'MINE' | 'OTHERS' | 'ASSISTANT' | 'OVER';

export function chatPart({ state, agent, transferTo }: Shown, readerId: string): ChatPart {
  if (state === 'ENDED' || state === 'TICKET') return 'OVER';
  if (state !== 'HUMAN') return state;
  if (agent?.id === readerId) return 'MINE';
  return transferTo?.id === readerId ? 'OFFERED' : 'OTHERS';
}

export type Writing = 'REPLY' | 'ADD_NOTE';

const everything: readonly Writing[] = ['REPLY', 'ADD_NOTE'];
const notes: readonly Writing[] = ['ADD_NOTE'];
const nothing: readonly Writing[] = [];

/** What they may write: notes as long as it lives, messages where it is theirs. The same array for the same part. */
export function writingIn(part: ChatPart): readonly Writing[] {
  if (part === 'OVER') return nothing;
  return part === 'MINE' ? everything : notes;
}
