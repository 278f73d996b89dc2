import { builder } from './builder.ts';
import {
  Audience,
  DeskRole,
  LicenseStatus,
  MessagePurpose,
  Side,
  TicketStatus,
  TicketTypeRequirement,
  WorkspaceKind,
  WorkspaceRole,
} from './database/generated/enums.ts';
import { ErrorCode, IssueCode } from './errors.ts';

builder.enumType(TicketStatus, {
  name: 'TicketStatus',
  description: 'Where a ticket stands. A desk uses some of these and gives each its own label.',
  values: {
    OPEN: { description: 'Submitted; nobody has taken it yet.' },
    IN_PROGRESS: { description: 'Someone of the team works on it.' },
    WAITING_ON_CUSTOMER: { description: 'The team waits for the customer.' },
    RESOLVED: { description: 'The team considers it done; it can be reopened.' },
    CLOSED: { description: 'Final: no replies, no way back.' },
    REVOKED: { description: 'Taken back by the customer before anybody accepted it.' },
  },
});

builder.enumType(Audience, {
  name: 'Audience',
  description: 'Who may see an item of a thread.',
  values: {
    PUBLIC: { description: 'The workspace and the team.' },
    INTERNAL: { description: 'The team alone.' },
  },
});

builder.enumType(Side, {
  name: 'Side',
  description: 'From which side something was written.',
  values: {
    CUSTOMER: { description: 'A member of the workspace.' },
    TEAM: { description: "Someone of the desk's team." },
    SYSTEM: { description: 'The desk itself.' },
  },
});

builder.enumType(DeskRole, {
  name: 'DeskRole',
  description: "A role on a desk's team.",
  values: { AGENT: { description: 'Works on tickets.' }, ADMIN: { description: 'An agent who also runs the desk.' } },
});

builder.enumType(WorkspaceKind, {
  name: 'WorkspaceKind',
  description: 'What a workspace is.',
  values: {
    PERSONAL: { description: 'One person, made when they joined the desk.' },
    ORGANISATION: { description: 'Several people who share their tickets.' },
  },
});

builder.enumType(WorkspaceRole, {
  name: 'WorkspaceRole',
  description: 'A role in a workspace.',
  values: {
    MEMBER: { description: 'Reads and replies to every ticket of the workspace.' },
    OWNER: { description: 'Also closes, revokes and reopens every ticket of the workspace.' },
  },
});

builder.enumType(LicenseStatus, {
  name: 'LicenseStatus',
  description: 'Where a licence stands.',
  values: {
    ACTIVE: { description: 'In use.' },
    PENDING: { description: 'Bought, not yet activated.' },
    SUSPENDED: { description: 'Stopped for now.' },
    EXPIRED: { description: 'Over.' },
  },
});

builder.enumType(MessagePurpose, {
  name: 'MessagePurpose',
  description: 'What a message of the team does besides saying something.',
  values: {
    RETURNED_FORM: { description: "It returns the customer's form as incomplete, and says why." },
    OPENED_FOR_CUSTOMER: { description: 'It opened the ticket for the customer.' },
  },
});

builder.enumType(TicketTypeRequirement, {
  name: 'TicketTypeRequirement',
  description: 'What a ticket of a type needs before it is taken.',
  values: {
    NONE: { description: 'Nothing.' },
    FORM_ATTACHMENT: { description: 'The filled-in form as an attachment.' },
    EMAILED_CODE: { description: "A code sent to the submitter's e-mail address." },
  },
});

builder.enumType(ErrorCode, {
  name: 'ErrorCode',
  description:
    '`extensions.code` of every error. An operation whose document is wrong never runs: it gets the usual ' +
    'GRAPHQL_PARSE_FAILED or GRAPHQL_VALIDATION_FAILED instead.',
  values: {
    UNAUTHENTICATED: { description: 'Nobody is signed in, or the session ended.' },
    FORBIDDEN: { description: "The viewer's role does not allow it." },
    NOT_FOUND: { description: 'It does not exist, or the viewer may not see it: the same answer for both.' },
    BAD_INPUT: { description: '`extensions.issues` names every field that was not accepted.' },
    CONFLICT: { description: 'It was possible, but no longer: something has changed since.' },
    RATE_LIMITED: { description: '`extensions.retryAfter` says in how many seconds to try again.' },
    INTERNAL: { description: 'Our fault; it is logged under `extensions.id`.' },
  },
});

builder.enumType(IssueCode, {
  name: 'IssueCode',
  description:
    '`code` of each of `extensions.issues`, beside its `field` and `allowed`; a wrong code also has `attemptsLeft`.',
  values: {
    REQUIRED: { description: 'It is missing or empty.' },
    TOO_LONG: { description: 'It has more characters, or items of a list, than allowed.' },
    TOO_LARGE: { description: 'The file has more bytes than allowed.' },
    TOO_MANY: { description: 'There are more files, or attempts, than allowed.' },
    EMPTY: { description: 'The file has no bytes.' },
    INVALID: { description: 'Its form is wrong.' },
    NOT_ALLOWED: { description: 'It is well-formed, and not allowed here.' },
    UNKNOWN: { description: 'It names nothing that the viewer may use here.' },
    OUTDATED: { description: 'Something newer came after it.' },
    EXPIRED: { description: 'Its time is over.' },
  },
});
