import { useRef } from 'react';
import type { UsedDraft } from '@/lib/drafts/use-draft.ts';
import { edited, isSameTicket, readyFor, type TicketDraft, unsent } from './ticket-draft.ts';
import type { TicketField, TicketProblems } from './ticket-problems.ts';
import type { Creation } from './use-create-ticket.ts';
import { type SendTicket, useSendTicket } from './use-send-ticket.ts';
import type { useTicketFiles } from './use-ticket-files.ts';

interface SendDraftOptions {
  draft: UsedDraft<TicketDraft>;
  /** Where its ticket will be, and whose it will be; undefined while nobody has said so. */
  place: string | undefined;
  files: Pick<ReturnType<typeof useTicketFiles>, 'pending' | 'problems' | 'check'>;
  /** Every mistake of the draft that can be found without the server, but for those of its files. */
  check: () => TicketProblems;
  /** Sends it as it goes out. */
  create: (draft: TicketDraft) => Promise<Creation>;
  onCreated: (reference: string) => void;
}

/** Sends a draft as one ticket. What is written after it has gone out is in no ticket, and stays as a draft of its own. */
export function useSendDraft({ draft, place, files, check, create, onCreated }: SendDraftOptions): SendTicket {
  /**
   * As it went out first of the attempts that may have been stored: whichever is answered, this is what the ticket has.
   * Of those before the page was loaded anew nothing is known here but that there were some.
   */
  const sent = useRef<TicketDraft>(undefined);
  /** No ticket has come of it. */
  function takeBack({ clientMutationId }: TicketDraft) {
    if (sent.current?.clientMutationId === clientMutationId) sent.current = undefined;
    const now = draft.latest();
    if (now.clientMutationId === clientMutationId) draft.setValue(unsent(now));
  }
  return useSendTicket({
    uploading: files.pending > 0,
    check: () => ({ ...check(), ...files.problems() }),
    async attempt() {
      if (place === undefined) return { status: 'unreachable' };
      const before = draft.latest();
      const ready = readyFor(before, place);
      const mayBeStored = before.sentTo === place;
      if (sent.current?.clientMutationId !== ready.clientMutationId) sent.current = ready;
      draft.setValue(ready);
      const creation = await create(ready);
      // With a mistake at one of its fields it is not stored; refused for another reason, an attempt without answer may be.
      if (creation.status === 'refused') {
        const isMistaken = Object.keys(creation.error.fields).length > 0;
        if (isMistaken || !mayBeStored) takeBack(ready);
      }
      return creation;
    },
    onRefused(problems) {
      if (problems.attachmentIds || problems.formAttachmentId) files.check();
    },
    onCreated(reference, isHere) {
      const now = draft.latest();
      if (sent.current && now.clientMutationId === sent.current.clientMutationId) {
        // What was edited before the page was loaded anew went out as something else.
        const isKnown = !sent.current.editedSinceSent;
        if (isKnown && isSameTicket(now, sent.current) && place === sent.current.sentTo) draft.discard();
        else draft.setValue({ ...unsent(now), clientMutationId: crypto.randomUUID() });
      }
      if (isHere) onCreated(reference);
    },
  });
}

interface EditDraft {
  change: (field: TicketField, next: (before: TicketDraft) => TicketDraft) => void;
  set: (field: TicketField, part: Partial<TicketDraft>) => void;
}

/** What a form does when one of its fields is edited. */
export function editDraft(draft: UsedDraft<TicketDraft>, sending: SendTicket): EditDraft {
  const change: EditDraft['change'] = (field, next) => {
    draft.update((before) => edited(before, next(before)));
    sending.forget(field);
    // What is being edited may not be whole: it goes out when its writer says so again.
    if (sending.phase === 'waiting') sending.stop();
  };
  return { change, set: (field, part) => change(field, (before) => ({ ...before, ...part })) };
}
