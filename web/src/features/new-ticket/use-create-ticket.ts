import { useState } from 'react';
import { useMutation } from 'urql';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { CreateTicketDocument } from './new-ticket-query.ts';
import type { TicketDraft } from './ticket-draft.ts';
import { type TicketProblems, type TicketVocabulary, ticketProblems, ticketWords } from './ticket-problems.ts';

interface CreateTicket {
  problems: TicketProblems;
  /** What is wrong with the whole, said above the button. */
  failure: string | undefined;
  /** Counts the refusals, so that each one moves focus to the first mistake. */
  refusals: number;
  busy: boolean;
  forget: (field: keyof TicketProblems) => void;
  /** Resolves with the reference of the new ticket, or with nothing when it was refused. */
  submit: (draft: TicketDraft) => Promise<string | undefined>;
}

export function useCreateTicket(workspaceId: string, vocabulary: TicketVocabulary): CreateTicket {
  const [{ fetching }, create] = useMutation(CreateTicketDocument);
  const [problems, setProblems] = useState<TicketProblems>({});
  const [failure, setFailure] = useState<string>();
  const [refusals, setRefusals] = useState(0);

  function refuse(found: TicketProblems, whole: string | undefined): undefined {
    setProblems(found);
    setFailure(whole);
    setRefusals((count) => count + 1);
  }

  async function submit(draft: TicketDraft): Promise<string | undefined> {
    const found = ticketProblems(draft, vocabulary);
    if (Object.keys(found).length > 0) return refuse(found, undefined);
    setProblems({});
    setFailure(undefined);
    const { data, error } = await create({
      input: {
        clientMutationId: draft.clientMutationId,
        workspaceId,
        typeId: draft.typeId,
        subject: draft.subject.trim(),
        body: { richText: draft.body },
        ...(draft.priorityId ? { priorityId: draft.priorityId } : {}),
        ...(draft.licenseId ? { licenseId: draft.licenseId } : {}),
      },
    });
    if (data) return data.createTicket.ticket.reference;
    const answer = error ? formErrorOf(error, ticketWords(vocabulary)) : undefined;
    return refuse(answer?.fields ?? {}, answer?.form);
  }

  function forget(field: keyof TicketProblems) {
    setProblems(({ [field]: _forgotten, ...rest }) => rest);
  }

  return { problems, failure, refusals, busy: fetching, forget, submit };
}
