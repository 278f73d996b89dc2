import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../builder.ts';
import { badInput } from '../../errors.ts';
import {
  countOpenTickets,
  customerOf,
  maxTickets,
  maxWorkspaces,
  openTicketsOf,
  pastTicketsOf,
  workspacesOf,
} from './customers-together.ts';
import { type Customer, findCustomers, maxCustomers } from './find-customers.ts';
import { canSeeCustomers } from './policy.ts';

const CustomerType = builder.objectRef<Customer>('Customer').implement({
  description: 'Somebody who opens tickets at a desk, as its team knows them.',
  fields: (t) => ({
    person: t.prismaField({ type: 'Person', description: 'Who.', resolve: (_query, { person }) => person }),
    email: t.string({ description: 'Their address.', resolve: ({ person }) => person.email }),
    workspaces: t.prismaField({
      type: ['Workspace'],
      description: `Theirs at the desk in which tickets can be opened, at most ${maxWorkspaces}; none for who has left them all.`,
      resolve: (query, customer, _args, context, { path }) => workspacesOf(context, customer, path, query),
    }),
    openTicketCount: t.int({
      description: 'How many of their tickets at the desk are still to be worked on.',
      resolve: (customer, _args, context) => countOpenTickets(context, customer),
    }),
    openTickets: t.prismaField({
      type: ['Ticket'],
      description: `Those, the one that changed last first; at most ${maxTickets}.`,
      resolve: (query, customer, _args, context, { path }) => {
        requireOutermost(path);
        return openTicketsOf(context, customer, path, query);
      },
    }),
    pastTickets: t.prismaField({
      type: ['Ticket'],
      description: `Those that are not any more, the one that changed last first; at most ${maxTickets}.`,
      resolve: (query, customer, _args, context, { path }) => {
        requireOutermost(path);
        return pastTicketsOf(context, customer, path, query);
      },
    }),
  }),
});

/** Tickets lead to customers, and those to tickets: each round would be ten times as many. */
function requireOutermost(path: GraphQLResolveInfo['path']): void {
  for (let above = path.prev; above; above = above.prev) {
    if (above.typename === 'Customer') {
      throw badInput([{ field: `${path.key}`, code: 'NOT_ALLOWED', allowed: 'not of a customer of these tickets' }]);
    }
  }
}

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
    resolve: ({ deskId, submitterId }, _args, context) =>
      canSeeCustomers(context.viewer, deskId) ? customerOf(context, deskId, submitterId) : null,
  }),
);

builder.prismaObjectField('Chat', 'customerRecord', (t) =>
  t.field({
    type: CustomerType,
    nullable: true,
    description: 'Its customer as the team knows them. For the team; null for customers.',
    select: { deskId: true, customerId: true },
    resolve: ({ deskId, customerId }, _args, context) =>
      canSeeCustomers(context.viewer, deskId) ? customerOf(context, deskId, customerId) : null,
  }),
);
