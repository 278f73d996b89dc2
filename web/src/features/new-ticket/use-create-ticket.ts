import { useClient } from 'urql';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { withDeadline } from '@/lib/graphql/with-deadline.ts';
import { askSignedIn } from '@/lib/session/signed-in.ts';
import { CreateTicketDocument } from './new-ticket-query.ts';
import { filesOf, type TicketDraft } from './ticket-draft.ts';
import { type TicketField, type TicketRules, ticketWords } from './ticket-problems.ts';

export type Creation =
  | { status: 'created'; reference: string }
  | { status: 'refused'; error: FormError<TicketField> }
  /** Nobody knows whether it arrived: it may be sent again with the same id. */
  | { status: 'unreachable' };

/** Sends a draft once, and never as anybody but its writer. Never rejects. */
export function useCreateTicket(
  workspaceId: string,
  viewerId: string,
): (draft: TicketDraft, rules: TicketRules, code?: string) => Promise<Creation> {
  const client = useClient();
  return async (draft, rules, code = '') => {
    const signedIn = await askSignedIn(client);
    if ('error' in signedIn) return { status: 'unreachable' };
    // To nobody the server says that the session has ended, and the page asks to sign in again.
    if (signedIn.viewerId !== null && signedIn.viewerId !== viewerId) {
      const form =
        'Somebody else is signed in in this browser by now. Sign in again to send it. What you wrote is kept.';
      return { status: 'refused', error: { fields: {}, form } };
    }
    const variables = {
      input: {
        clientMutationId: draft.clientMutationId,
        workspaceId,
        typeId: draft.typeId,
        subject: draft.subject.trim(),
        body: { richText: draft.body },
        attachmentIds: filesOf(draft).map(({ id }) => id),
        ...(draft.priorityId && { priorityId: draft.priorityId }),
        ...(draft.licenseId && { licenseId: draft.licenseId }),
        ...(draft.form && { formAttachmentId: draft.form.id }),
        ...(rules.asksForCode && { code }),
      },
    };
    const { data, error } = await client.mutation(CreateTicketDocument, variables, withDeadline).toPromise();
    if (data) return { status: 'created', reference: data.createTicket.ticket.reference };
    if (!error || errorCode(error) === 'NETWORK') return { status: 'unreachable' };
    return { status: 'refused', error: formErrorOf(error, ticketWords(rules)) };
  };
}
