/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Mailbox {\n    demo {\n      mailboxUrl\n    }\n  }\n": typeof types.MailboxDocument,
    "\n  query Demo {\n    demo {\n      password\n      mailboxUrl\n      accounts {\n        name\n        email\n        description\n        deskName\n      }\n    }\n  }\n": typeof types.DemoDocument,
    "\n  query SignUpDesks {\n    desks {\n      id\n      slug\n      name\n    }\n  }\n": typeof types.SignUpDesksDocument,
    "\n  query Welcome {\n    viewer {\n      id\n      deskMemberships {\n        desk {\n          id\n        }\n      }\n      workspaceMemberships {\n        workspace {\n          id\n          desk {\n            id\n          }\n        }\n      }\n    }\n    desks {\n      id\n      slug\n      name\n    }\n  }\n": typeof types.WelcomeDocument,
    "\n  mutation JoinDesk($deskId: ID!) {\n    joinDesk(input: { deskId: $deskId }) {\n      workspace {\n        id\n      }\n    }\n  }\n": typeof types.JoinDeskDocument,
    "\n  fragment MessageMenu_message on Message {\n    id\n    audience\n  }\n": typeof types.MessageMenu_MessageFragmentDoc,
    "\n  mutation SetMessageAudience($input: SetMessageAudienceInput!) {\n    setMessageAudience(input: $input) {\n      message {\n        id\n        audience\n      }\n    }\n  }\n": typeof types.SetMessageAudienceDocument,
    "\n  fragment ThreadEntry_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on StatusChange {\n      fromLabel\n      toLabel\n    }\n    ... on AssignmentChange {\n      assignee {\n        id\n        name\n      }\n    }\n    ... on PriorityChange {\n      from {\n        id\n        label\n      }\n      to {\n        id\n        label\n      }\n    }\n  }\n": typeof types.ThreadEntry_ItemFragmentDoc,
    "\n  fragment ThreadMessage_message on Message {\n    id\n    createdAt\n    audience\n    automatic\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    body {\n      html\n    }\n    ...MessageMenu_message\n  }\n": typeof types.ThreadMessage_MessageFragmentDoc,
    "\n  fragment Thread_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on Message {\n      clientMutationId\n      ...ThreadMessage_message\n    }\n    ...ThreadEntry_item\n  }\n": typeof types.Thread_ItemFragmentDoc,
    "\n  query EarlierThread($ticketId: ID!, $before: String!) {\n    node(id: $ticketId) {\n      __typename\n      id\n      ... on Ticket {\n        thread(last: 50, before: $before) {\n          edges {\n            node {\n              id\n              ...Thread_item\n            }\n          }\n          pageInfo {\n            hasPreviousPage\n            startCursor\n          }\n        }\n      }\n    }\n  }\n": typeof types.EarlierThreadDocument,
    "\n  mutation MarkTicketSeen($input: MarkTicketSeenInput!) {\n    markTicketSeen(input: $input) {\n      ticketState {\n        id\n        seenAt\n      }\n    }\n  }\n": typeof types.MarkTicketSeenDocument,
    "\n  mutation PostReply($input: PostReplyInput!) {\n    postReply(input: $input) {\n      clientMutationId\n      message {\n        id\n        ...Thread_item\n      }\n      ticket {\n        id\n        status\n        statusLabel\n        updatedAt\n        version\n      }\n    }\n  }\n": typeof types.PostReplyDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      clientMutationId\n      message {\n        id\n        ...Thread_item\n      }\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  fragment Conversation_ticket on Ticket {\n    id\n    desk {\n      id\n      vocabulary {\n        sendReply\n      }\n    }\n    thread(last: 50) {\n      edges {\n        node {\n          id\n          ...Thread_item\n        }\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n": typeof types.Conversation_TicketFragmentDoc,
    "\n  fragment Conversation_event on TicketEvent {\n    __typename\n    ... on MessagePosted {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageRemoved {\n      messageId\n    }\n    ... on TicketChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n": typeof types.Conversation_EventFragmentDoc,
    "\n  query NewTicket($workspaceId: ID!) {\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        ...NewTicketForm_workspace\n      }\n    }\n  }\n": typeof types.NewTicketDocument,
    "\n  fragment NewTicketForm_workspace on Workspace {\n    id\n    desk {\n      id\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        submit\n      }\n      ticketTypes {\n        id\n        label\n        icon\n        description\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n      workingHours {\n        summary\n      }\n    }\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      selectable\n    }\n  }\n": typeof types.NewTicketForm_WorkspaceFragmentDoc,
    "\n  mutation CreateTicket($input: CreateTicketInput!) {\n    createTicket(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n": typeof types.CreateTicketDocument,
    "\n  fragment TicketCard_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    createdAt\n    updatedAt\n    messageCount\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        side\n        name\n        person {\n          id\n        }\n      }\n    }\n  }\n": typeof types.TicketCard_TicketFragmentDoc,
    "\n  fragment TicketListItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    createdAt\n    updatedAt\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...TicketCard_ticket\n  }\n": typeof types.TicketListItem_TicketFragmentDoc,
    "\n  query TicketList($workspaceId: ID!, $filter: TicketFilter, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketListTabs_counts\n    }\n    tickets(scope: { workspaceId: $workspaceId }, filter: $filter, orderBy: $orderBy, first: 25) {\n      edges {\n        node {\n          ...TicketListItem_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TicketListDocument,
    "\n  query MoreTickets($workspaceId: ID!, $filter: TicketFilter, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: { workspaceId: $workspaceId }, filter: $filter, orderBy: $orderBy, first: 25, after: $after) {\n      edges {\n        node {\n          ...TicketListItem_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MoreTicketsDocument,
    "\n  subscription TicketListEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n": typeof types.TicketListEventsDocument,
    "\n  fragment TicketListTabs_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n": typeof types.TicketListTabs_CountsFragmentDoc,
    "\n  query SeenTimes($ids: [ID!]!) {\n    viewer {\n      id\n      ticketStates(ticketIds: $ids) {\n        id\n        ticketId\n        seenAt\n      }\n    }\n  }\n": typeof types.SeenTimesDocument,
    "\n  fragment LiveTicket_ticket on Ticket {\n    id\n    ...LiveTicket_head\n    ...Conversation_ticket\n  }\n": typeof types.LiveTicket_TicketFragmentDoc,
    "\n  fragment LiveTicket_head on Ticket {\n    id\n    subject\n    version\n    ...TicketFacts_ticket\n    ...TicketActions_ticket\n    ...StatusNotice_ticket\n  }\n": typeof types.LiveTicket_HeadFragmentDoc,
    "\n  subscription TicketPageEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ...Conversation_event\n    }\n  }\n": typeof types.TicketPageEventsDocument,
    "\n  fragment StatusNotice_ticket on Ticket {\n    id\n    status\n    desk {\n      id\n      statuses {\n        status\n        description\n      }\n    }\n  }\n": typeof types.StatusNotice_TicketFragmentDoc,
    "\n  fragment TicketActions_ticket on Ticket {\n    id\n    reference\n    desk {\n      id\n      vocabulary {\n        closeTicket\n      }\n    }\n  }\n": typeof types.TicketActions_TicketFragmentDoc,
    "\n  mutation CloseTicket($input: TicketEventInput!) {\n    closeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": typeof types.CloseTicketDocument,
    "\n  mutation ReopenTicket($input: TicketEventInput!) {\n    reopenTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": typeof types.ReopenTicketDocument,
    "\n  mutation RevokeTicket($input: TicketEventInput!) {\n    revokeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": typeof types.RevokeTicketDocument,
    "\n  fragment TicketFacts_ticket on Ticket {\n    id\n    reference\n    status\n    statusLabel\n    premium\n    createdAt\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n    }\n    desk {\n      id\n      features\n    }\n  }\n": typeof types.TicketFacts_TicketFragmentDoc,
    "\n  query TicketPage($reference: String!) {\n    liveCursor\n    ticket(reference: $reference) {\n      id\n      reference\n      subject\n      ...LiveTicket_ticket\n    }\n  }\n": typeof types.TicketPageDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        role\n        desk {\n          id\n          slug\n          name\n        }\n      }\n      workspaceMemberships {\n        role\n        workspace {\n          id\n          name\n          kind\n          desk {\n            id\n            slug\n            name\n            tabs {\n              slug\n              label\n              statuses\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query TicketState($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n        allowedActions\n      }\n    }\n  }\n": typeof types.TicketStateDocument,
};
const documents: Documents = {
    "\n  query Mailbox {\n    demo {\n      mailboxUrl\n    }\n  }\n": types.MailboxDocument,
    "\n  query Demo {\n    demo {\n      password\n      mailboxUrl\n      accounts {\n        name\n        email\n        description\n        deskName\n      }\n    }\n  }\n": types.DemoDocument,
    "\n  query SignUpDesks {\n    desks {\n      id\n      slug\n      name\n    }\n  }\n": types.SignUpDesksDocument,
    "\n  query Welcome {\n    viewer {\n      id\n      deskMemberships {\n        desk {\n          id\n        }\n      }\n      workspaceMemberships {\n        workspace {\n          id\n          desk {\n            id\n          }\n        }\n      }\n    }\n    desks {\n      id\n      slug\n      name\n    }\n  }\n": types.WelcomeDocument,
    "\n  mutation JoinDesk($deskId: ID!) {\n    joinDesk(input: { deskId: $deskId }) {\n      workspace {\n        id\n      }\n    }\n  }\n": types.JoinDeskDocument,
    "\n  fragment MessageMenu_message on Message {\n    id\n    audience\n  }\n": types.MessageMenu_MessageFragmentDoc,
    "\n  mutation SetMessageAudience($input: SetMessageAudienceInput!) {\n    setMessageAudience(input: $input) {\n      message {\n        id\n        audience\n      }\n    }\n  }\n": types.SetMessageAudienceDocument,
    "\n  fragment ThreadEntry_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on StatusChange {\n      fromLabel\n      toLabel\n    }\n    ... on AssignmentChange {\n      assignee {\n        id\n        name\n      }\n    }\n    ... on PriorityChange {\n      from {\n        id\n        label\n      }\n      to {\n        id\n        label\n      }\n    }\n  }\n": types.ThreadEntry_ItemFragmentDoc,
    "\n  fragment ThreadMessage_message on Message {\n    id\n    createdAt\n    audience\n    automatic\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    body {\n      html\n    }\n    ...MessageMenu_message\n  }\n": types.ThreadMessage_MessageFragmentDoc,
    "\n  fragment Thread_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on Message {\n      clientMutationId\n      ...ThreadMessage_message\n    }\n    ...ThreadEntry_item\n  }\n": types.Thread_ItemFragmentDoc,
    "\n  query EarlierThread($ticketId: ID!, $before: String!) {\n    node(id: $ticketId) {\n      __typename\n      id\n      ... on Ticket {\n        thread(last: 50, before: $before) {\n          edges {\n            node {\n              id\n              ...Thread_item\n            }\n          }\n          pageInfo {\n            hasPreviousPage\n            startCursor\n          }\n        }\n      }\n    }\n  }\n": types.EarlierThreadDocument,
    "\n  mutation MarkTicketSeen($input: MarkTicketSeenInput!) {\n    markTicketSeen(input: $input) {\n      ticketState {\n        id\n        seenAt\n      }\n    }\n  }\n": types.MarkTicketSeenDocument,
    "\n  mutation PostReply($input: PostReplyInput!) {\n    postReply(input: $input) {\n      clientMutationId\n      message {\n        id\n        ...Thread_item\n      }\n      ticket {\n        id\n        status\n        statusLabel\n        updatedAt\n        version\n      }\n    }\n  }\n": types.PostReplyDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      clientMutationId\n      message {\n        id\n        ...Thread_item\n      }\n    }\n  }\n": types.AddNoteDocument,
    "\n  fragment Conversation_ticket on Ticket {\n    id\n    desk {\n      id\n      vocabulary {\n        sendReply\n      }\n    }\n    thread(last: 50) {\n      edges {\n        node {\n          id\n          ...Thread_item\n        }\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n": types.Conversation_TicketFragmentDoc,
    "\n  fragment Conversation_event on TicketEvent {\n    __typename\n    ... on MessagePosted {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageRemoved {\n      messageId\n    }\n    ... on TicketChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n": types.Conversation_EventFragmentDoc,
    "\n  query NewTicket($workspaceId: ID!) {\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        ...NewTicketForm_workspace\n      }\n    }\n  }\n": types.NewTicketDocument,
    "\n  fragment NewTicketForm_workspace on Workspace {\n    id\n    desk {\n      id\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        submit\n      }\n      ticketTypes {\n        id\n        label\n        icon\n        description\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n      workingHours {\n        summary\n      }\n    }\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      selectable\n    }\n  }\n": types.NewTicketForm_WorkspaceFragmentDoc,
    "\n  mutation CreateTicket($input: CreateTicketInput!) {\n    createTicket(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n": types.CreateTicketDocument,
    "\n  fragment TicketCard_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    createdAt\n    updatedAt\n    messageCount\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        side\n        name\n        person {\n          id\n        }\n      }\n    }\n  }\n": types.TicketCard_TicketFragmentDoc,
    "\n  fragment TicketListItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    createdAt\n    updatedAt\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...TicketCard_ticket\n  }\n": types.TicketListItem_TicketFragmentDoc,
    "\n  query TicketList($workspaceId: ID!, $filter: TicketFilter, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketListTabs_counts\n    }\n    tickets(scope: { workspaceId: $workspaceId }, filter: $filter, orderBy: $orderBy, first: 25) {\n      edges {\n        node {\n          ...TicketListItem_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TicketListDocument,
    "\n  query MoreTickets($workspaceId: ID!, $filter: TicketFilter, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: { workspaceId: $workspaceId }, filter: $filter, orderBy: $orderBy, first: 25, after: $after) {\n      edges {\n        node {\n          ...TicketListItem_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MoreTicketsDocument,
    "\n  subscription TicketListEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n": types.TicketListEventsDocument,
    "\n  fragment TicketListTabs_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n": types.TicketListTabs_CountsFragmentDoc,
    "\n  query SeenTimes($ids: [ID!]!) {\n    viewer {\n      id\n      ticketStates(ticketIds: $ids) {\n        id\n        ticketId\n        seenAt\n      }\n    }\n  }\n": types.SeenTimesDocument,
    "\n  fragment LiveTicket_ticket on Ticket {\n    id\n    ...LiveTicket_head\n    ...Conversation_ticket\n  }\n": types.LiveTicket_TicketFragmentDoc,
    "\n  fragment LiveTicket_head on Ticket {\n    id\n    subject\n    version\n    ...TicketFacts_ticket\n    ...TicketActions_ticket\n    ...StatusNotice_ticket\n  }\n": types.LiveTicket_HeadFragmentDoc,
    "\n  subscription TicketPageEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ...Conversation_event\n    }\n  }\n": types.TicketPageEventsDocument,
    "\n  fragment StatusNotice_ticket on Ticket {\n    id\n    status\n    desk {\n      id\n      statuses {\n        status\n        description\n      }\n    }\n  }\n": types.StatusNotice_TicketFragmentDoc,
    "\n  fragment TicketActions_ticket on Ticket {\n    id\n    reference\n    desk {\n      id\n      vocabulary {\n        closeTicket\n      }\n    }\n  }\n": types.TicketActions_TicketFragmentDoc,
    "\n  mutation CloseTicket($input: TicketEventInput!) {\n    closeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": types.CloseTicketDocument,
    "\n  mutation ReopenTicket($input: TicketEventInput!) {\n    reopenTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": types.ReopenTicketDocument,
    "\n  mutation RevokeTicket($input: TicketEventInput!) {\n    revokeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": types.RevokeTicketDocument,
    "\n  fragment TicketFacts_ticket on Ticket {\n    id\n    reference\n    status\n    statusLabel\n    premium\n    createdAt\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n    }\n    desk {\n      id\n      features\n    }\n  }\n": types.TicketFacts_TicketFragmentDoc,
    "\n  query TicketPage($reference: String!) {\n    liveCursor\n    ticket(reference: $reference) {\n      id\n      reference\n      subject\n      ...LiveTicket_ticket\n    }\n  }\n": types.TicketPageDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        role\n        desk {\n          id\n          slug\n          name\n        }\n      }\n      workspaceMemberships {\n        role\n        workspace {\n          id\n          name\n          kind\n          desk {\n            id\n            slug\n            name\n            tabs {\n              slug\n              label\n              statuses\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query TicketState($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n        allowedActions\n      }\n    }\n  }\n": types.TicketStateDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mailbox {\n    demo {\n      mailboxUrl\n    }\n  }\n"): (typeof documents)["\n  query Mailbox {\n    demo {\n      mailboxUrl\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Demo {\n    demo {\n      password\n      mailboxUrl\n      accounts {\n        name\n        email\n        description\n        deskName\n      }\n    }\n  }\n"): (typeof documents)["\n  query Demo {\n    demo {\n      password\n      mailboxUrl\n      accounts {\n        name\n        email\n        description\n        deskName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignUpDesks {\n    desks {\n      id\n      slug\n      name\n    }\n  }\n"): (typeof documents)["\n  query SignUpDesks {\n    desks {\n      id\n      slug\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Welcome {\n    viewer {\n      id\n      deskMemberships {\n        desk {\n          id\n        }\n      }\n      workspaceMemberships {\n        workspace {\n          id\n          desk {\n            id\n          }\n        }\n      }\n    }\n    desks {\n      id\n      slug\n      name\n    }\n  }\n"): (typeof documents)["\n  query Welcome {\n    viewer {\n      id\n      deskMemberships {\n        desk {\n          id\n        }\n      }\n      workspaceMemberships {\n        workspace {\n          id\n          desk {\n            id\n          }\n        }\n      }\n    }\n    desks {\n      id\n      slug\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinDesk($deskId: ID!) {\n    joinDesk(input: { deskId: $deskId }) {\n      workspace {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinDesk($deskId: ID!) {\n    joinDesk(input: { deskId: $deskId }) {\n      workspace {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageMenu_message on Message {\n    id\n    audience\n  }\n"): (typeof documents)["\n  fragment MessageMenu_message on Message {\n    id\n    audience\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMessageAudience($input: SetMessageAudienceInput!) {\n    setMessageAudience(input: $input) {\n      message {\n        id\n        audience\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetMessageAudience($input: SetMessageAudienceInput!) {\n    setMessageAudience(input: $input) {\n      message {\n        id\n        audience\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadEntry_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on StatusChange {\n      fromLabel\n      toLabel\n    }\n    ... on AssignmentChange {\n      assignee {\n        id\n        name\n      }\n    }\n    ... on PriorityChange {\n      from {\n        id\n        label\n      }\n      to {\n        id\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadEntry_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on StatusChange {\n      fromLabel\n      toLabel\n    }\n    ... on AssignmentChange {\n      assignee {\n        id\n        name\n      }\n    }\n    ... on PriorityChange {\n      from {\n        id\n        label\n      }\n      to {\n        id\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadMessage_message on Message {\n    id\n    createdAt\n    audience\n    automatic\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    body {\n      html\n    }\n    ...MessageMenu_message\n  }\n"): (typeof documents)["\n  fragment ThreadMessage_message on Message {\n    id\n    createdAt\n    audience\n    automatic\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    body {\n      html\n    }\n    ...MessageMenu_message\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Thread_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on Message {\n      clientMutationId\n      ...ThreadMessage_message\n    }\n    ...ThreadEntry_item\n  }\n"): (typeof documents)["\n  fragment Thread_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on Message {\n      clientMutationId\n      ...ThreadMessage_message\n    }\n    ...ThreadEntry_item\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierThread($ticketId: ID!, $before: String!) {\n    node(id: $ticketId) {\n      __typename\n      id\n      ... on Ticket {\n        thread(last: 50, before: $before) {\n          edges {\n            node {\n              id\n              ...Thread_item\n            }\n          }\n          pageInfo {\n            hasPreviousPage\n            startCursor\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierThread($ticketId: ID!, $before: String!) {\n    node(id: $ticketId) {\n      __typename\n      id\n      ... on Ticket {\n        thread(last: 50, before: $before) {\n          edges {\n            node {\n              id\n              ...Thread_item\n            }\n          }\n          pageInfo {\n            hasPreviousPage\n            startCursor\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkTicketSeen($input: MarkTicketSeenInput!) {\n    markTicketSeen(input: $input) {\n      ticketState {\n        id\n        seenAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkTicketSeen($input: MarkTicketSeenInput!) {\n    markTicketSeen(input: $input) {\n      ticketState {\n        id\n        seenAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostReply($input: PostReplyInput!) {\n    postReply(input: $input) {\n      clientMutationId\n      message {\n        id\n        ...Thread_item\n      }\n      ticket {\n        id\n        status\n        statusLabel\n        updatedAt\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostReply($input: PostReplyInput!) {\n    postReply(input: $input) {\n      clientMutationId\n      message {\n        id\n        ...Thread_item\n      }\n      ticket {\n        id\n        status\n        statusLabel\n        updatedAt\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      clientMutationId\n      message {\n        id\n        ...Thread_item\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      clientMutationId\n      message {\n        id\n        ...Thread_item\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Conversation_ticket on Ticket {\n    id\n    desk {\n      id\n      vocabulary {\n        sendReply\n      }\n    }\n    thread(last: 50) {\n      edges {\n        node {\n          id\n          ...Thread_item\n        }\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Conversation_ticket on Ticket {\n    id\n    desk {\n      id\n      vocabulary {\n        sendReply\n      }\n    }\n    thread(last: 50) {\n      edges {\n        node {\n          id\n          ...Thread_item\n        }\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Conversation_event on TicketEvent {\n    __typename\n    ... on MessagePosted {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageRemoved {\n      messageId\n    }\n    ... on TicketChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Conversation_event on TicketEvent {\n    __typename\n    ... on MessagePosted {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageRemoved {\n      messageId\n    }\n    ... on TicketChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewTicket($workspaceId: ID!) {\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        ...NewTicketForm_workspace\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewTicket($workspaceId: ID!) {\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        ...NewTicketForm_workspace\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewTicketForm_workspace on Workspace {\n    id\n    desk {\n      id\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        submit\n      }\n      ticketTypes {\n        id\n        label\n        icon\n        description\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n      workingHours {\n        summary\n      }\n    }\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      selectable\n    }\n  }\n"): (typeof documents)["\n  fragment NewTicketForm_workspace on Workspace {\n    id\n    desk {\n      id\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        submit\n      }\n      ticketTypes {\n        id\n        label\n        icon\n        description\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n      workingHours {\n        summary\n      }\n    }\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      selectable\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTicket($input: CreateTicketInput!) {\n    createTicket(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTicket($input: CreateTicketInput!) {\n    createTicket(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketCard_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    createdAt\n    updatedAt\n    messageCount\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        side\n        name\n        person {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TicketCard_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    createdAt\n    updatedAt\n    messageCount\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        side\n        name\n        person {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketListItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    createdAt\n    updatedAt\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...TicketCard_ticket\n  }\n"): (typeof documents)["\n  fragment TicketListItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    createdAt\n    updatedAt\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...TicketCard_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketList($workspaceId: ID!, $filter: TicketFilter, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketListTabs_counts\n    }\n    tickets(scope: { workspaceId: $workspaceId }, filter: $filter, orderBy: $orderBy, first: 25) {\n      edges {\n        node {\n          ...TicketListItem_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query TicketList($workspaceId: ID!, $filter: TicketFilter, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketListTabs_counts\n    }\n    tickets(scope: { workspaceId: $workspaceId }, filter: $filter, orderBy: $orderBy, first: 25) {\n      edges {\n        node {\n          ...TicketListItem_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreTickets($workspaceId: ID!, $filter: TicketFilter, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: { workspaceId: $workspaceId }, filter: $filter, orderBy: $orderBy, first: 25, after: $after) {\n      edges {\n        node {\n          ...TicketListItem_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreTickets($workspaceId: ID!, $filter: TicketFilter, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: { workspaceId: $workspaceId }, filter: $filter, orderBy: $orderBy, first: 25, after: $after) {\n      edges {\n        node {\n          ...TicketListItem_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketListEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TicketListEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketListTabs_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment TicketListTabs_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeenTimes($ids: [ID!]!) {\n    viewer {\n      id\n      ticketStates(ticketIds: $ids) {\n        id\n        ticketId\n        seenAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query SeenTimes($ids: [ID!]!) {\n    viewer {\n      id\n      ticketStates(ticketIds: $ids) {\n        id\n        ticketId\n        seenAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveTicket_ticket on Ticket {\n    id\n    ...LiveTicket_head\n    ...Conversation_ticket\n  }\n"): (typeof documents)["\n  fragment LiveTicket_ticket on Ticket {\n    id\n    ...LiveTicket_head\n    ...Conversation_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveTicket_head on Ticket {\n    id\n    subject\n    version\n    ...TicketFacts_ticket\n    ...TicketActions_ticket\n    ...StatusNotice_ticket\n  }\n"): (typeof documents)["\n  fragment LiveTicket_head on Ticket {\n    id\n    subject\n    version\n    ...TicketFacts_ticket\n    ...TicketActions_ticket\n    ...StatusNotice_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketPageEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ...Conversation_event\n    }\n  }\n"): (typeof documents)["\n  subscription TicketPageEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ...Conversation_event\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusNotice_ticket on Ticket {\n    id\n    status\n    desk {\n      id\n      statuses {\n        status\n        description\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StatusNotice_ticket on Ticket {\n    id\n    status\n    desk {\n      id\n      statuses {\n        status\n        description\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketActions_ticket on Ticket {\n    id\n    reference\n    desk {\n      id\n      vocabulary {\n        closeTicket\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TicketActions_ticket on Ticket {\n    id\n    reference\n    desk {\n      id\n      vocabulary {\n        closeTicket\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseTicket($input: TicketEventInput!) {\n    closeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseTicket($input: TicketEventInput!) {\n    closeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenTicket($input: TicketEventInput!) {\n    reopenTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenTicket($input: TicketEventInput!) {\n    reopenTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeTicket($input: TicketEventInput!) {\n    revokeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeTicket($input: TicketEventInput!) {\n    revokeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketFacts_ticket on Ticket {\n    id\n    reference\n    status\n    statusLabel\n    premium\n    createdAt\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n    }\n    desk {\n      id\n      features\n    }\n  }\n"): (typeof documents)["\n  fragment TicketFacts_ticket on Ticket {\n    id\n    reference\n    status\n    statusLabel\n    premium\n    createdAt\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n    }\n    desk {\n      id\n      features\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketPage($reference: String!) {\n    liveCursor\n    ticket(reference: $reference) {\n      id\n      reference\n      subject\n      ...LiveTicket_ticket\n    }\n  }\n"): (typeof documents)["\n  query TicketPage($reference: String!) {\n    liveCursor\n    ticket(reference: $reference) {\n      id\n      reference\n      subject\n      ...LiveTicket_ticket\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        role\n        desk {\n          id\n          slug\n          name\n        }\n      }\n      workspaceMemberships {\n        role\n        workspace {\n          id\n          name\n          kind\n          desk {\n            id\n            slug\n            name\n            tabs {\n              slug\n              label\n              statuses\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        role\n        desk {\n          id\n          slug\n          name\n        }\n      }\n      workspaceMemberships {\n        role\n        workspace {\n          id\n          name\n          kind\n          desk {\n            id\n            slug\n            name\n            tabs {\n              slug\n              label\n              statuses\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketState($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n        allowedActions\n      }\n    }\n  }\n"): (typeof documents)["\n  query TicketState($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n        allowedActions\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;