import { builder } from './builder.ts';
import './enums.ts';
import './limits/graphql.ts';
import './live/graphql.ts';
import './domains/desks/graphql.ts';
import './domains/desks/subscriptions.ts';
import './domains/people/graphql.ts';
import './domains/workspaces/graphql.ts';
import './domains/workspaces/mutations.ts';
import './domains/workspaces/invitations-graphql.ts';
import './domains/people/subscriptions.ts';
import './domains/licenses/graphql.ts';
import './domains/tickets/graphql.ts';
import './domains/tickets/mutations.ts';
import './domains/tickets/ticket-state.ts';
import './domains/conversations/graphql.ts';
import './domains/conversations/mutations.ts';
import './domains/conversations/subscriptions.ts';
import './domains/attachments/graphql.ts';
import './domains/attachments/mutations.ts';
import './domains/queues/graphql.ts';
import './domains/queues/subscriptions.ts';
import './domains/setup/graphql.ts';
import './domains/administration/graphql.ts';
import './domains/administration/mutations.ts';
import './domains/administration/member-mutations.ts';

/** The whole API, as every domain built its part. */
export const schema = builder.toSchema();
