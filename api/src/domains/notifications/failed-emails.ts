import { queryFromInfo } from '@pothos/plugin-prisma';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../../builder.ts';
import type { OutgoingEmail } from '../../database/generated/client.ts';
import { OutgoingEmailState } from '../../database/generated/enums.ts';
import { decodeId } from '../../global-id.ts';
import { fromKeysetCursor, toKeysetCursor } from '../../keyset.ts';
import { checkPageSize, maxPageSize } from '../../page.ts';
import { requireViewer } from '../people/policy.ts';
import { failedTo, isAdmin } from './policy.ts';
import { sendEmailAgain } from './service.ts';

builder.enumType(OutgoingEmailState, {
  name: 'OutgoingEmailState',
  description: 'How far an email has come.',
  values: {
    QUEUED: { description: 'It waits for its next try.' },
    SENDING: { description: 'It is being handed over, or the answer to that was lost and is looked for.' },
    SENT: { description: 'It was handed over.' },
    FAILED: { description: 'It was given up.' },
    WITHDRAWN: { description: 'Whoever it was for lost access, or wants no such mail any more.' },
  },
});

const OutgoingEmailNode = builder.prismaNode('OutgoingEmail', {
  description: 'An email that Parley sends for a desk. For its admins; what it says is shown to nobody.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: failedTo(requireViewer(viewer)) }),
  fields: (t) => ({
    recipient: t.exposeString('recipient', { description: 'The address it is for.' }),
    subject: t.exposeString('subject', { description: 'Its subject.' }),
    state: t.expose('state', { type: OutgoingEmailState, description: 'How far it has come.' }),
    attempts: t.exposeInt('attempts', { description: 'How often it was tried.' }),
    lastError: t.exposeString('lastError', { nullable: true, description: 'Why the last try failed.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was queued.' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was sent, given up or withdrawn.',
    }),
    ticket: t.field({
      type: 'Ticket',
      nullable: true,
      description: 'The ticket that it tells of; null for none, and when it was deleted.',
      select: { ticket: true },
      resolve: ({ ticket }) => (ticket?.deletedAt === null ? ticket : null),
    }),
  }),
});

builder.prismaObjectField('Desk', 'failedEmails', (t) =>
  t.connection(
    {
      type: OutgoingEmailNode,
      nullable: true,
      description:
        'Emails that were given up, the newest first, at most 100 a page; null unless the viewer is an admin.',
      resolve: (desk, args, context, info) => {
        const { db, viewer } = context;
        if (!viewer || !isAdmin(viewer, desk.id)) return null;
        checkPageSize(args);
        return resolveCursorConnection<Promise<OutgoingEmail[]>>(
          { args, defaultSize: 25, maxSize: maxPageSize, toCursor: ({ id }) => toKeysetCursor([id]) },
          ({ before, after, limit, inverted }) =>
            db.outgoingEmail.findMany({
              ...queryFromInfo({ context, info, typeName: 'OutgoingEmail', path: ['edges', 'node'], include: {} }),
              where: {
                deskId: desk.id,
                state: 'FAILED',
                AND: [
                  after ? { id: { lt: idIn(after, 'after') } } : {},
                  before ? { id: { gt: idIn(before, 'before') } } : {},
                ],
              },
              orderBy: { id: inverted ? 'asc' : 'desc' },
              take: limit,
            }),
        );
      },
    },
    { name: 'FailedEmailConnection', description: 'A page of emails that were given up.' },
    { name: 'FailedEmailEdge', description: 'An email of a page.' },
  ),
);

const idIn = (cursor: string, field: string): string => String(fromKeysetCursor(cursor, ['uuid'], field)[0]);

const SendEmailAgainInput = builder.inputType('SendEmailAgainInput', {
  description: 'Which email to try again.',
  fields: (t) => ({ emailId: t.id({ description: 'Of an email that was given up.' }) }),
});

const SendEmailAgainPayload = builder.objectRef<{ email: OutgoingEmail }>('SendEmailAgainPayload').implement({
  description: 'The email after the change.',
  fields: (t) => ({
    email: t.field({ type: OutgoingEmailNode, description: 'As it is now.', resolve: ({ email }) => email }),
  }),
});

builder.mutationField('sendEmailAgain', (t) =>
  t.field({
    type: SendEmailAgainPayload,
    description: 'Tries an email that was given up again. For admins of its desk.',
    args: { input: t.arg({ type: SendEmailAgainInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const emailId = decodeId(input.emailId, 'OutgoingEmail', 'emailId');
      return { email: await sendEmailAgain(context, requireViewer(context.viewer), emailId) };
    },
  }),
);
