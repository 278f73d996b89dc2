import { useClient } from 'urql';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { withDeadline } from '@/lib/graphql/with-deadline.ts';
import { CreateTicketForDocument } from './new-ticket-query.ts';
import type { TicketDraft } from './ticket-draft.ts';
import { type TicketRules, ticketWords } from './ticket-problems.ts';
import type { Creation } from './use-create-ticket.ts';

interface ForWhom {
  readonly customerId: string;
  readonly workspaceId: string;
}

/** Sends a draft once, as a ticket of a customer. Never rejects. */
export function useCreateTicketFor(): (draft: TicketDraft, rules: TicketRules, whose: ForWhom) => Promise<Creation> {
  const client = useClient();
  return async (draft, rules, { customerId, workspaceId }) => {
    const input = {
      clientMutationId: draft.clientMutationId,
      customerId,
      workspaceId,
      typeId: draft.typeId,
      subject: draft.subject.trim(),
      body: { richText: draft.body },
      attachmentIds: draft.attachments.map(({ id }) => id),
      ...(draft.priorityId && { priorityId: draft.priorityId }),
      ...(draft.licenseId && { licenseId: draft.licenseId }),
    };
    const { data, error } = await client.mutation(CreateTicketForDocument, { input }, withDeadline).toPromise();
    if (data) return { status: 'created', reference: data.createTicketFor.ticket.reference };
    if (!error || errorCode(error) === 'NETWORK') return { status: 'unreachable' };
    return { status: 'refused', error: formErrorOf(error, ticketWords(rules)) };
  };
}
