import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../builder.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { badInput } from '../../errors.ts';
import { openWork } from '../tickets/policy.ts';
import { type Customer, findCustomers, loadCustomer, maxCustomers } from './find-customers.ts';
import { canSeeCustomers } from './policy.ts';

const MAX_OPEN_TICKETS = 10;

const CustomerType = builder.objectRef<Customer>('Customer').implement({
  description: 'Somebody who opens tickets at a desk, as its team knows them.',
  fields: (t) => ({
    person: t.prismaField({ type: 'Person', description: 'Who.', resolve: (_query, { person }) => person }),
    email: t.string({ description: 'Their address.', resolve: ({ person }) => person.email }),
    workspaces: t.prismaField({
      type: ['Workspace'],
      description: 'Theirs at the desk in which tickets can be opened, at most 50; none for who has left them all.',
      resolve: (_query, { workspaces }) => [...workspaces],
    }),
    openTicketCount: t.int({
      description: 'How many of their tickets at the desk are still to be worked on.',
      resolve: (customer, _args, { db }) => db.ticket.count({ where: openTicketsOf(customer) }),
    }),
    openTickets: t.prismaField({
      type: ['Ticket'],
      description: `Those, the one that changed last first; at most ${MAX_OPEN_TICKETS}.`,
      resolve: (query, customer, _args, { db }, { path }) => {
        requireOutermost(path);
        return db.ticket.findMany({
          ...query,
          where: openTicketsOf(customer),
          orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
          take: MAX_OPEN_TICKETS,
        });
      },
    }),
  }),
});

/** Tickets lead to customers, and those to tickets: each round would be ten times as many. */
function requireOutermost(path: GraphQLResolveInfo['path']): void {
  for (let above = path.prev; above; above = above.prev) {
    if (above.typename === 'Customer') {
      throw badInput([{ field: 'openTickets', code: 'NOT_ALLOWED', allowed: 'not of a customer of these tickets' }]);
    }
  }
}

const openTicketsOf = ({ person, deskId }: Customer): Prisma.TicketWhereInput => ({
  submitterId: person.id,
  deskId,
  status: { in: openWork },
  deletedAt: null,
});

builder.prismaObjectField('Desk', 'customers', (t) =>
  t.field({
    type: [CustomerType],
    nullable: true,
    description:
      'Those of its customers whose name or address contains what is searched for: who is called just that first, then ' +
      'those where it is the beginning. For its team; null for everybody else.',
    args: {
      search: t.arg.string({ description: 'At most 100 characters; everybody by name where it is empty.' }),
      first: t.arg.int({ required: false, defaultValue: 10, description: `1 to ${maxCustomers}.` }),
    },
    select: { id: true },
    resolve: ({ id }, { search, first }, { db, viewer }) =>
      canSeeCustomers(viewer, id) ? findCustomers(db, id, search, first ?? 10) : null,
  }),
);

builder.prismaObjectField('Ticket', 'customer', (t) =>
  t.field({
    type: CustomerType,
    nullable: true,
    description: 'Its submitter as the team knows them. For the team; null for customers.',
    select: { deskId: true, submitterId: true },
    resolve: ({ deskId, submitterId }, _args, { db, viewer }) =>
      canSeeCustomers(viewer, deskId) ? loadCustomer(db, deskId, submitterId) : null,
  }),
);
