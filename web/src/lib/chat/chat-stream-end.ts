import type { CombinedError } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';

interface ChatStream {
  readonly events: readonly { readonly __typename: string }[];
  readonly error: CombinedError | undefined;
}

/** How a chat's stream has ended, if it has: the chat is gone for its reader, or it failed in the words of `fault`. */
export function chatStreamEnd({ events, error }: ChatStream) {
  const fault = error && faultOf(error);
  const isGone = fault?.noAccess === true || events.some(({ __typename }) => __typename === 'ChatRemoved');
  return { isGone, fault: fault?.detail };
}
