import type { LimitedServices } from '../../context.ts';
import { badInput, DomainError, type Issue } from '../../errors.ts';
import type { Viewer } from '../people/policy.ts';
import { changeTicket, requireAction } from './change-ticket.ts';
import type { MessageBody } from './new-message.ts';
import { formToReturn } from './policy.ts';

/**
 * Returns the customer's form as incomplete: a reply with the reason, after which the ticket waits for another form. For the
 * team, once for each form. `reason` is what it says, or what is wrong with it.
 * Throws BAD_INPUT, FORBIDDEN by role, RATE_LIMITED, and CONFLICT where there is no form to return or the ticket takes no
 * replies.
 */
export async function returnForm(
  services: LimitedServices,
  viewer: Viewer,
  ticketId: string,
  reason: MessageBody | readonly Issue[],
): Promise<void> {
  await changeTicket(services, viewer, ticketId, async (change, tx) => {
    requireAction(viewer, change, 'RETURN_FORM');
    if ('length' in reason) throw badInput(reason);
    const { typeId, formReturnedAt } = change.ticket;
    const { formKinds } = await tx.ticketType.findUniqueOrThrow({ where: { id: typeId }, select: { formKinds: true } });
    if (!formToReturn({ formKinds, formReturnedAt })) throw noForm(formReturnedAt);
    change.require('AGENT_REPLY');
    await services.countUse('WRITE_MESSAGE', viewer.personId);
    change.returnForm(reason);
    change.apply('AGENT_REPLY');
  });
}

function noForm(formReturnedAt: Date | null): DomainError {
  const words = formReturnedAt
    ? 'The form was returned already, and the customer has not sent another.'
    : 'A ticket of this type has no form.';
  return new DomainError('CONFLICT', words, {
    issues: [{ field: 'ticketId', code: 'NOT_ALLOWED', allowed: 'a ticket whose form was not returned yet' }],
  });
}
