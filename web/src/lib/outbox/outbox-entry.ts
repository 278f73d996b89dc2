import { isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';
import { type FinishedUpload, isFinishedUpload } from '@/lib/uploads/finished-upload.ts';

/** What keeps a message from going out, though nothing is wrong with it: it is tried again by itself. */
export type Hindrance = 'OFFLINE' | 'UNREACHABLE' | 'SERVER' | 'RATE_LIMITED' | 'SIGNED_OUT';

export interface Refusal {
  /**
   * What the writer can do. `OUTDATED`: look at what somebody wrote meanwhile, and send anyway. `CLOSED`: nothing here
   * any more. `CONTENT`: change the message.
   */
  readonly kind: 'OUTDATED' | 'CLOSED' | 'CONTENT';
  /** Why, in words for the writer. */
  readonly detail: string;
}

export type Progress =
  /** It goes out now, or as soon as those before it have. */
  | { readonly state: 'sending' }
  /** `retryAt` in milliseconds since 1970. `attempts` failed so far. */
  | {
      readonly state: 'waiting';
      readonly hindrance: Hindrance;
      readonly retryAt: number;
      readonly attempts: number;
    }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  /** The server has it. It stays here until a page that shows its ticket has it too. */
  | { readonly state: 'sent' };

/** A message from the moment somebody sends it until the ticket or chat shows it. */
export interface OutboxEntry {
  /** The server stores one id once, however often it is sent. */
  readonly clientMutationId: string;
  /** What it is written in. */
  readonly place: 'ticket' | 'chat';
  /** Id of the ticket or chat. */
  readonly placeId: string;
  /** Names the place in words and addresses: a ticket's reference; of a chat, the slug of its desk. */
  readonly reference: string;
  /** On which side the writer is. */
  readonly side: 'CUSTOMER' | 'TEAM';
  readonly kind: 'reply' | 'note';
  readonly text: RichTextValue;
  readonly files: readonly FinishedUpload[];
  /** Of a customer's reply: which of the files is the form that the team waits for; null for none. */
  readonly formId: string | null;
  /** Of a reply on a ticket: the newest message that the writer had seen; null to send it whatever came. */
  readonly lastSeenMessageId: string | null;
  /** In milliseconds since 1970, and later than that of any entry before it: their order. */
  readonly createdAt: number;
  /** An attempt ended without an answer: nobody knows here whether the server has it. */
  readonly mayBeStored: boolean;
  readonly progress: Progress;
}

const hindrances: readonly Hindrance[] = ['OFFLINE', 'UNREACHABLE', 'SERVER', 'RATE_LIMITED', 'SIGNED_OUT'];
const refusals: readonly Refusal['kind'][] = ['OUTDATED', 'CLOSED', 'CONTENT'];

/** An entry out of storage; nothing when it is not one. */
export function parseOutboxEntry(stored: unknown): OutboxEntry | undefined {
  const field = fieldsOf(stored);
  const word = (name: string) => {
    const value = field.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  // An older build knew tickets alone.
  const placeId = word('placeId') ?? word('ticketId');
  const [clientMutationId, reference] = [word('clientMutationId'), word('reference')];
  const [text, files, createdAt] = [field.get('text'), field.get('files'), field.get('createdAt')];
  if (!clientMutationId || !placeId || !reference || !isRichTextValue(text) || typeof createdAt !== 'number') return;
  return {
    clientMutationId,
    place: word('place') === 'chat' ? 'chat' : 'ticket',
    placeId,
    reference,
    side: word('side') === 'TEAM' ? 'TEAM' : 'CUSTOMER',
    // What may be a note never goes to the customer.
    kind: word('kind') === 'reply' ? 'reply' : 'note',
    text,
    files: Array.isArray(files) ? files.filter(isFinishedUpload) : [],
    formId: word('formId') ?? null,
    lastSeenMessageId: word('lastSeenMessageId') ?? null,
    createdAt,
    mayBeStored: field.get('mayBeStored') !== false,
    progress: parseProgress(field.get('progress')),
  };
}

/** What can't be understood is sent: the server knows whether it has the message. */
function parseProgress(stored: unknown): Progress {
  const field = fieldsOf(stored);
  const [state, retryAt, attempts] = [field.get('state'), field.get('retryAt'), field.get('attempts')];
  const hindrance = hindrances.find((known) => known === field.get('hindrance'));
  if (state === 'waiting' && hindrance && typeof retryAt === 'number' && typeof attempts === 'number') {
    return { state, hindrance, retryAt, attempts };
  }
  const refusal = fieldsOf(field.get('refusal'));
  const [kind, detail] = [refusals.find((known) => known === refusal.get('kind')), refusal.get('detail')];
  if (state === 'refused' && kind && typeof detail === 'string') return { state, refusal: { kind, detail } };
  return state === 'sent' ? { state } : { state: 'sending' };
}

function fieldsOf(stored: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
}
