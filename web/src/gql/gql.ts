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
    "\n  query PictureFile($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        state\n        url\n        width\n        height\n      }\n    }\n  }\n": typeof types.PictureFileDocument,
    "\n  query Account {\n    liveCursor\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      ...ProfileSection_viewer\n      ...EmailSection_viewer\n      ...SecondFactorSection_viewer\n      ...SessionsSection_viewer\n      ...MailPreferencesSection_viewer\n      ...CancelSection_viewer\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation CancelAccount($input: CancelAccountInput!) {\n    cancelAccount(input: $input) {\n      closedTickets\n    }\n  }\n": typeof types.CancelAccountDocument,
    "\n  fragment CancelSection_viewer on Viewer {\n    id\n    cancellationObstacles {\n      reason\n      name\n    }\n  }\n": typeof types.CancelSection_ViewerFragmentDoc,
    "\n  mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {\n    confirmEmailChange(input: $input) {\n      viewer {\n        id\n        email\n        pendingEmail {\n          email\n          expiresAt\n        }\n      }\n    }\n  }\n": typeof types.ConfirmEmailChangeDocument,
    "\n  fragment EmailSection_viewer on Viewer {\n    id\n    email\n    pendingEmail {\n      email\n      expiresAt\n    }\n  }\n": typeof types.EmailSection_ViewerFragmentDoc,
    "\n  fragment MailPreferencesSection_viewer on Viewer {\n    id\n    deskMemberships {\n      desk {\n        id\n      }\n    }\n    mailPreferences {\n      newTickets\n      replies\n      statusChanges\n    }\n  }\n": typeof types.MailPreferencesSection_ViewerFragmentDoc,
    "\n  mutation SetMailPreferences($input: SetMailPreferencesInput!) {\n    setMailPreferences(input: $input) {\n      mailPreferences {\n        newTickets\n        replies\n        statusChanges\n      }\n    }\n  }\n": typeof types.SetMailPreferencesDocument,
    "\n  mutation RenameViewer($input: RenameViewerInput!) {\n    renameViewer(input: $input) {\n      viewer {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RenameViewerDocument,
    "\n  mutation RequestEmailChange($input: RequestEmailChangeInput!) {\n    requestEmailChange(input: $input) {\n      viewer {\n        id\n        pendingEmail {\n          email\n          expiresAt\n        }\n      }\n    }\n  }\n": typeof types.RequestEmailChangeDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  fragment ProfileSection_viewer on Viewer {\n    id\n    timeZone\n    person {\n      id\n      name\n    }\n  }\n": typeof types.ProfileSection_ViewerFragmentDoc,
    "\n  fragment SecondFactorSection_viewer on Viewer {\n    id\n    hasSecondFactor\n  }\n": typeof types.SecondFactorSection_ViewerFragmentDoc,
    "\n  fragment SessionsSection_viewer on Viewer {\n    id\n    sessions {\n      id\n      isCurrent\n      userAgent\n      address\n      createdAt\n      lastUsedAt\n    }\n  }\n": typeof types.SessionsSection_ViewerFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      viewer {\n        id\n        ...SessionsSection_viewer\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      viewer {\n        id\n        ...SessionsSection_viewer\n      }\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation SetTimeZone($input: SetTimeZoneInput!) {\n    setTimeZone(input: $input) {\n      viewer {\n        id\n        timeZone\n      }\n    }\n  }\n": typeof types.SetTimeZoneDocument,
    "\n  query WatchedTickets($after: String) {\n    viewer {\n      id\n      watchedTickets(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            ...WatchedTicket_ticket\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.WatchedTicketsDocument,
    "\n  mutation StopWatching($ticketId: ID!) {\n    unwatchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n": typeof types.StopWatchingDocument,
    "\n  fragment WatchedTicket_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    desk {\n      id\n      name\n    }\n  }\n": typeof types.WatchedTicket_TicketFragmentDoc,
    "\n  mutation UpdateDeskGeneral($input: UpdateDeskGeneralInput!) {\n    updateDeskGeneral(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdateDeskGeneralDocument,
    "\n  mutation UpdateTicketTypes($input: UpdateTicketTypesInput!) {\n    updateTicketTypes(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdateTicketTypesDocument,
    "\n  mutation SetBlankForm($input: SetBlankFormInput!) {\n    setBlankForm(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.SetBlankFormDocument,
    "\n  mutation UpdatePriorities($input: UpdatePrioritiesInput!) {\n    updatePriorities(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdatePrioritiesDocument,
    "\n  mutation UpdateStatuses($input: UpdateStatusesInput!) {\n    updateStatuses(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdateStatusesDocument,
    "\n  mutation UpdateLifecycle($input: UpdateLifecycleInput!) {\n    updateLifecycle(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdateLifecycleDocument,
    "\n  mutation UpdateAttachmentPolicy($input: UpdateAttachmentPolicyInput!) {\n    updateAttachmentPolicy(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdateAttachmentPolicyDocument,
    "\n  mutation UpdateWorkingHours($input: UpdateWorkingHoursInput!) {\n    updateWorkingHours(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdateWorkingHoursDocument,
    "\n  mutation UpdateAutomaticReplies($input: UpdateAutomaticRepliesInput!) {\n    updateAutomaticReplies(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdateAutomaticRepliesDocument,
    "\n  mutation UpdateLinks($input: UpdateLinksInput!) {\n    updateLinks(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdateLinksDocument,
    "\n  mutation UpdateTargets($input: UpdateTargetsInput!) {\n    updateTargets(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdateTargetsDocument,
    "\n  mutation UpdateFeatures($input: UpdateFeaturesInput!) {\n    updateFeatures(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.UpdateFeaturesDocument,
    "\n  mutation AddDeskMember($input: AddDeskMemberInput!) {\n    addDeskMember(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.AddDeskMemberDocument,
    "\n  mutation SetDeskMemberRole($input: SetDeskMemberRoleInput!) {\n    setDeskMemberRole(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.SetDeskMemberRoleDocument,
    "\n  mutation RemoveDeskMember($input: RemoveDeskMemberInput!) {\n    removeDeskMember(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": typeof types.RemoveDeskMemberDocument,
    "\n  fragment AdminSettings_administration on DeskAdministration {\n    id\n    attachmentKinds\n    desk {\n      id\n      slug\n      name\n      teamName\n      showsAgentNames\n      settingsVersion\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n        submit\n        sendReply\n        closeTicket\n      }\n      statuses {\n        status\n        label\n        description\n      }\n      tabs {\n        slug\n        label\n        statuses\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      workingHours {\n        timeZone\n        week {\n          weekday\n          opens\n          closes\n        }\n        holidays\n        summary\n      }\n      links {\n        label\n        description\n        url\n        icon\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n        targets {\n          firstResponseMinutes\n          resolutionMinutes\n        }\n      }\n      ticketTypes {\n        id\n      }\n    }\n    ticketTypes {\n      id\n      label\n      icon\n      description\n      requirement\n      formKinds\n      blankForm {\n        name\n        url\n      }\n      archived\n      defaultAssignee {\n        id\n        name\n      }\n    }\n    lifecycle {\n      rules {\n        event\n        from\n        to\n      }\n      autoCloseAfterHours\n    }\n    lifecycleTargets {\n      event\n      targets\n    }\n    automaticReplies {\n      on\n      markdown\n    }\n    members {\n      person {\n        id\n        name\n      }\n      email\n      role\n      since\n    }\n  }\n": typeof types.AdminSettings_AdministrationFragmentDoc,
    "\n  query Admin($deskId: ID!) {\n    liveCursor\n    deskAdministration(deskId: $deskId) {\n      id\n      ...AdminSettings_administration\n    }\n  }\n": typeof types.AdminDocument,
    "\n  subscription AdminEvents($deskId: ID!, $after: LiveCursor) {\n    deskEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on DeskChanged {\n        changed\n      }\n    }\n  }\n": typeof types.AdminEventsDocument,
    "\n  query AuditLog($deskId: ID!, $after: String) {\n    deskAdministration(deskId: $deskId) {\n      id\n      auditLog(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            action\n            subject\n            details\n            occurredAt\n            actor {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  query CannedReplySettings($deskId: ID!) {\n    cannedReplies(deskId: $deskId) {\n      id\n      title\n      shortcut\n      version\n      body {\n        text\n        richText\n      }\n    }\n  }\n": typeof types.CannedReplySettingsDocument,
    "\n  mutation DeleteCannedReply($input: DeleteCannedReplyInput!) {\n    deleteCannedReply(input: $input)\n  }\n": typeof types.DeleteCannedReplyDocument,
    "\n  mutation CreateCannedReply($input: CreateCannedReplyInput!) {\n    createCannedReply(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n": typeof types.CreateCannedReplyDocument,
    "\n  mutation UpdateCannedReply($input: UpdateCannedReplyInput!) {\n    updateCannedReply(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n": typeof types.UpdateCannedReplyDocument,
    "\n  fragment UndeliveredEmail_email on OutgoingEmail {\n    id\n    recipient\n    subject\n    state\n    attempts\n    lastError\n    createdAt\n    endedAt\n    ticket {\n      id\n      reference\n    }\n  }\n": typeof types.UndeliveredEmail_EmailFragmentDoc,
    "\n  mutation SendEmailAgain($input: SendEmailAgainInput!) {\n    sendEmailAgain(input: $input) {\n      email {\n        id\n        ...UndeliveredEmail_email\n      }\n    }\n  }\n": typeof types.SendEmailAgainDocument,
    "\n  query UndeliveredMail($slug: String!, $after: String) {\n    liveCursor\n    desk(slug: $slug) {\n      id\n      failedEmails(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            ...UndeliveredEmail_email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.UndeliveredMailDocument,
    "\n  fragment ChatDetails_chat on Chat {\n    id\n    createdAt\n    customer {\n      id\n      name\n    }\n    customerRecord {\n      email\n      openTicketCount\n      openTickets {\n        id\n        reference\n        subject\n      }\n      pastTickets {\n        id\n        reference\n        subject\n      }\n    }\n    workspace {\n      id\n      name\n      kind\n      licenses {\n        id\n        product\n        keySuffix\n        status\n      }\n    }\n  }\n": typeof types.ChatDetails_ChatFragmentDoc,
    "\n  fragment ChatItem_chat on Chat {\n    id\n    state\n    hasSpoken\n    queuedAt\n    waitingSince\n    unansweredSince\n    customer {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n      kind\n    }\n    agent {\n      id\n      name\n    }\n    transferTo {\n      id\n      name\n    }\n    thread(last: 5) {\n      edges {\n        node {\n          __typename\n          id\n          author {\n            side\n          }\n          ... on Message {\n            body {\n              text\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ChatItem_ChatFragmentDoc,
    "\n  mutation AcceptChat($input: ChatInput!) {\n    acceptChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": typeof types.AcceptChatDocument,
    "\n  mutation TransferChat($input: TransferChatInput!) {\n    transferChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": typeof types.TransferChatDocument,
    "\n  mutation AcceptTransfer($input: ChatInput!) {\n    acceptTransfer(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": typeof types.AcceptTransferDocument,
    "\n  mutation CancelTransfer($input: ChatInput!) {\n    cancelTransfer(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": typeof types.CancelTransferDocument,
    "\n  mutation LeaveChat($input: ChatInput!) {\n    leaveChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": typeof types.LeaveChatDocument,
    "\n  mutation HandBackChat($input: ChatInput!) {\n    handBackChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": typeof types.HandBackChatDocument,
    "\n  mutation TurnHeldChatIntoTicket($input: ChatInput!) {\n    turnChatIntoTicket(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": typeof types.TurnHeldChatIntoTicketDocument,
    "\n  mutation EndHeldChat($input: ChatInput!) {\n    endChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": typeof types.EndHeldChatDocument,
    "\n  fragment ChatPane_chat on Chat {\n    id\n    ...ChatPane_head\n    ...ChatDetails_chat\n    ...ChatConversation_chat\n  }\n": typeof types.ChatPane_ChatFragmentDoc,
    "\n  fragment ChatPane_head on Chat {\n    id\n    state\n    waitingSince\n    unansweredSince\n    endReason\n    customer {\n      id\n      name\n    }\n    agent {\n      id\n      name\n    }\n    transferTo {\n      id\n      name\n    }\n    ticket {\n      id\n      reference\n    }\n    ...ChatToolbar_chat\n  }\n": typeof types.ChatPane_HeadFragmentDoc,
    "\n  subscription OpenChatEvents($chatId: ID!, $after: LiveCursor) {\n    chatEvents(chatId: $chatId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          ...ChatPane_head\n        }\n      }\n      ... on ChatPresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...ChatConversation_event\n    }\n  }\n": typeof types.OpenChatEventsDocument,
    "\n  query ChatQueue($deskId: ID!) {\n    liveCursor\n    chatQueue(deskId: $deskId) {\n      waiting {\n        ...ChatItem_chat\n      }\n      held {\n        ...ChatItem_chat\n      }\n      availableAgents {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ChatQueueDocument,
    "\n  subscription ChatQueueEvents($deskId: ID!, $after: LiveCursor) {\n    chatQueueEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          ...ChatItem_chat\n        }\n      }\n      ... on ChatAgentsChanged {\n        queue {\n          availableAgents {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.ChatQueueEventsDocument,
    "\n  fragment ChatToolbar_chat on Chat {\n    id\n    hasSpoken\n    transferTo {\n      id\n      name\n    }\n  }\n": typeof types.ChatToolbar_ChatFragmentDoc,
    "\n  query OpenChat($chatId: ID!) {\n    liveCursor\n    node(id: $chatId) {\n      __typename\n      id\n      ... on Chat {\n        ...ChatPane_chat\n      }\n    }\n  }\n": typeof types.OpenChatDocument,
    "\n  mutation SetAvailability($input: SetAvailabilityInput!) {\n    setAvailability(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": typeof types.SetAvailabilityDocument,
    "\n  query Mailbox {\n    demo {\n      mailboxUrl\n    }\n  }\n": typeof types.MailboxDocument,
    "\n  query Demo {\n    demo {\n      password\n      mailboxUrl\n      accounts {\n        name\n        email\n        description\n        deskName\n      }\n    }\n  }\n": typeof types.DemoDocument,
    "\n  query PendingSignIn {\n    pendingSignIn {\n      emailHint\n      places {\n        workspaceId\n        workspaceName\n        deskName\n        typeId\n        typeLabel\n      }\n    }\n  }\n": typeof types.PendingSignInDocument,
    "\n  mutation RequestRecoveryCode($input: RequestTicketCodeInput!) {\n    sent: requestRecoveryCode(input: $input) {\n      expiresAt\n      resendAt\n    }\n  }\n": typeof types.RequestRecoveryCodeDocument,
    "\n  mutation OpenRecoveryTicket($input: OpenRecoveryTicketInput!) {\n    openRecoveryTicket(input: $input) {\n      reference\n    }\n  }\n": typeof types.OpenRecoveryTicketDocument,
    "\n  query SignUpDesks {\n    desks {\n      id\n      slug\n      name\n    }\n  }\n": typeof types.SignUpDesksDocument,
    "\n  query Welcome {\n    viewer {\n      id\n      deskMemberships {\n        desk {\n          id\n        }\n      }\n      workspaceMemberships {\n        workspace {\n          id\n          desk {\n            id\n          }\n        }\n      }\n    }\n    desks {\n      id\n      slug\n      name\n    }\n  }\n": typeof types.WelcomeDocument,
    "\n  mutation JoinDesk($deskId: ID!) {\n    joinDesk(input: { deskId: $deskId }) {\n      workspace {\n        id\n      }\n    }\n  }\n": typeof types.JoinDeskDocument,
    "\n  fragment AskForPerson_chat on Chat {\n    id\n    hasSpoken\n    personOffered\n    desk {\n      id\n      workingHours {\n        openUntil\n        nextOpenAt\n      }\n    }\n  }\n": typeof types.AskForPerson_ChatFragmentDoc,
    "\n  query ChatDoor($deskId: ID!, $slug: String!) {\n    viewer {\n      id\n      openChat(deskId: $deskId) {\n        id\n      }\n    }\n    desk(slug: $slug) {\n      id\n      name\n      features\n      workingHours {\n        ...ChatHours_hours\n      }\n    }\n    knowledge(desk: $slug) {\n      faq {\n        id\n        question\n      }\n    }\n  }\n": typeof types.ChatDoorDocument,
    "\n  fragment ChatHead_chat on Chat {\n    id\n    state\n    hasSpoken\n    agent {\n      id\n      name\n    }\n  }\n": typeof types.ChatHead_ChatFragmentDoc,
    "\n  fragment ChatHours_hours on WorkingHours {\n    timeZone\n    ...SupportHours_hours\n  }\n": typeof types.ChatHours_HoursFragmentDoc,
    "\n  fragment ChatNotice_chat on Chat {\n    id\n    state\n    position\n    becomesTicketAt\n    customer {\n      id\n      name\n    }\n    ...AskForPerson_chat\n    ...ProcedureButtons_chat\n    ...EndedNotice_chat\n  }\n": typeof types.ChatNotice_ChatFragmentDoc,
    "\n  query ChatRoom($chatId: ID!) {\n    liveCursor\n    node(id: $chatId) {\n      __typename\n      ... on Chat {\n        id\n        desk {\n          id\n          slug\n        }\n        ...LiveChat_chat\n      }\n    }\n  }\n": typeof types.ChatRoomDocument,
    "\n  fragment EndedNotice_chat on Chat {\n    id\n    state\n    endReason\n    workspace {\n      id\n    }\n    ticket {\n      id\n      reference\n    }\n  }\n": typeof types.EndedNotice_ChatFragmentDoc,
    "\n  fragment LiveChat_chat on Chat {\n    id\n    ...LiveChat_head\n    ...ChatConversation_chat\n  }\n": typeof types.LiveChat_ChatFragmentDoc,
    "\n  fragment LiveChat_head on Chat {\n    id\n    state\n    unansweredSince\n    customer {\n      id\n    }\n    desk {\n      id\n      slug\n    }\n    ...ChatHead_chat\n    ...ChatNotice_chat\n  }\n": typeof types.LiveChat_HeadFragmentDoc,
    "\n  subscription ChatRoomEvents($chatId: ID!, $after: LiveCursor) {\n    chatEvents(chatId: $chatId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          id\n          ...LiveChat_head\n        }\n      }\n      ... on ChatAnswerGrew {\n        text\n      }\n      ... on ChatPresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...ChatConversation_event\n    }\n  }\n": typeof types.ChatRoomEventsDocument,
    "\n  fragment ProcedureButtons_chat on Chat {\n    id\n    unansweredSince\n    desk {\n      id\n      slug\n    }\n    procedure {\n      step\n      stepCount\n    }\n  }\n": typeof types.ProcedureButtons_ChatFragmentDoc,
    "\n  mutation AskForPerson($input: ChatInput!) {\n    askForPerson(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n": typeof types.AskForPersonDocument,
    "\n  mutation CancelWait($input: ChatInput!) {\n    cancelWait(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n": typeof types.CancelWaitDocument,
    "\n  mutation TurnChatIntoTicket($input: ChatInput!) {\n    turnChatIntoTicket(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n": typeof types.TurnChatIntoTicketDocument,
    "\n  mutation EndChat($input: ChatInput!) {\n    endChat(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n": typeof types.EndChatDocument,
    "\n  mutation StartChat($input: StartChatInput!) {\n    startChat(input: $input) {\n      chat {\n        id\n        desk {\n          id\n          slug\n        }\n      }\n    }\n  }\n": typeof types.StartChatDocument,
    "\n  query CannedReplies($deskId: ID!) {\n    cannedReplies(deskId: $deskId) {\n      id\n      title\n      shortcut\n      body {\n        text\n        richText\n      }\n    }\n  }\n": typeof types.CannedRepliesDocument,
    "\n  fragment ChatConversation_chat on Chat {\n    id\n    state\n    unansweredSince\n    desk {\n      id\n      slug\n      teamName\n      ...Composers_desk\n    }\n    thread(last: 50) {\n      ...Thread_page\n    }\n  }\n": typeof types.ChatConversation_ChatFragmentDoc,
    "\n  fragment ChatConversation_event on ChatEvent {\n    __typename\n    ... on ChatMessagePosted {\n      message {\n        id\n        body {\n          text\n        }\n        ...Thread_item\n      }\n    }\n    ... on ChatMessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on ChatMessageRemoved {\n      messageId\n    }\n    ... on ChatChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n": typeof types.ChatConversation_EventFragmentDoc,
    "\n  fragment Composers_desk on Desk {\n    id\n    vocabulary {\n      attach\n      sendReply\n    }\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n  }\n": typeof types.Composers_DeskFragmentDoc,
    "\n  fragment MessageFiles_attachment on Attachment {\n    id\n    name\n    kind\n    bytes\n    width\n    height\n    state\n    isForm\n    url\n    thumbnailUrl\n  }\n": typeof types.MessageFiles_AttachmentFragmentDoc,
    "\n  fragment MessageMenu_message on Message {\n    id\n    audience\n  }\n": typeof types.MessageMenu_MessageFragmentDoc,
    "\n  mutation SetMessageAudience($input: SetMessageAudienceInput!) {\n    setMessageAudience(input: $input) {\n      message {\n        id\n        audience\n      }\n    }\n  }\n": typeof types.SetMessageAudienceDocument,
    "\n  mutation PostReply($input: PostReplyInput!) {\n    postReply(input: $input) {\n      message {\n        id\n      }\n      ticket {\n        id\n        status\n        statusLabel\n        updatedAt\n        version\n      }\n    }\n  }\n": typeof types.PostReplyDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      message {\n        id\n      }\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation PostChatMessage($input: PostChatMessageInput!) {\n    postChatMessage(input: $input) {\n      message {\n        id\n      }\n      chat {\n        id\n        state\n        unansweredSince\n      }\n    }\n  }\n": typeof types.PostChatMessageDocument,
    "\n  fragment PresenceLine_presence on Presence {\n    supportIsTyping\n    people {\n      person {\n        id\n        name\n      }\n      activity\n    }\n  }\n": typeof types.PresenceLine_PresenceFragmentDoc,
    "\n  fragment ThreadEntry_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on StatusChange {\n      fromLabel\n      toLabel\n    }\n    ... on AssignmentChange {\n      assignee {\n        id\n        name\n      }\n    }\n    ... on TypeChange {\n      fromType {\n        id\n        label\n      }\n      toType {\n        id\n        label\n      }\n    }\n    ... on WorkspaceChange {\n      fromWorkspace {\n        id\n        name\n      }\n      toWorkspace {\n        id\n        name\n      }\n    }\n    ... on PriorityChange {\n      fromPriority {\n        id\n        label\n      }\n      toPriority {\n        id\n        label\n      }\n    }\n  }\n": typeof types.ThreadEntry_ItemFragmentDoc,
    "\n  fragment ThreadMessage_message on Message {\n    id\n    createdAt\n    audience\n    automatic\n    purpose\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    body {\n      html\n    }\n    attachments {\n      id\n      ...MessageFiles_attachment\n    }\n    ...MessageMenu_message\n  }\n": typeof types.ThreadMessage_MessageFragmentDoc,
    "\n  fragment Thread_page on ThreadConnection {\n    edges {\n      node {\n        id\n        ...Thread_item\n      }\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n": typeof types.Thread_PageFragmentDoc,
    "\n  fragment Thread_item on ThreadItem {\n    __typename\n    id\n    audience\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on Message {\n      automatic\n      clientMutationId\n      ...ThreadMessage_message\n    }\n    ...ThreadEntry_item\n  }\n": typeof types.Thread_ItemFragmentDoc,
    "\n  fragment Conversation_ticket on Ticket {\n    id\n    reference\n    formReturnedAt\n    type {\n      id\n      formKinds\n    }\n    desk {\n      id\n      ...Composers_desk\n    }\n    thread(last: 50) {\n      ...Thread_page\n    }\n  }\n": typeof types.Conversation_TicketFragmentDoc,
    "\n  fragment Conversation_event on TicketEvent {\n    __typename\n    ... on MessagePosted {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageRemoved {\n      messageId\n    }\n    ... on TicketChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n": typeof types.Conversation_EventFragmentDoc,
    "\n  query EarlierThread($placeId: ID!, $before: String!) {\n    node(id: $placeId) {\n      __typename\n      id\n      ... on Ticket {\n        thread(last: 50, before: $before) {\n          ...Thread_page\n        }\n      }\n      ... on Chat {\n        thread(last: 50, before: $before) {\n          ...Thread_page\n        }\n      }\n    }\n  }\n": typeof types.EarlierThreadDocument,
    "\n  query SeenBefore($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n      }\n    }\n  }\n": typeof types.SeenBeforeDocument,
    "\n  mutation MarkTicketSeen($input: MarkTicketSeenInput!) {\n    markTicketSeen(input: $input) {\n      ticketState {\n        id\n        seenAt\n      }\n    }\n  }\n": typeof types.MarkTicketSeenDocument,
    "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      ticketId\n    }\n  }\n": typeof types.SetPresenceDocument,
    "\n  mutation SetChatPresence($input: SetChatPresenceInput!) {\n    setChatPresence(input: $input) {\n      chatId\n    }\n  }\n": typeof types.SetChatPresenceDocument,
    "\n  query Dashboard($workspaceId: ID!) {\n    liveCursor\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        name\n        desk {\n          id\n          name\n          features\n          ...TicketSummary_desk\n        }\n        ...LicenseList_workspace\n      }\n    }\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketSummary_counts\n    }\n  }\n": typeof types.DashboardDocument,
    "\n  subscription DashboardEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketSummary_counts\n        }\n      }\n    }\n  }\n": typeof types.DashboardEventsDocument,
    "\n  fragment LicenseList_workspace on Workspace {\n    id\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      expiresAt\n    }\n  }\n": typeof types.LicenseList_WorkspaceFragmentDoc,
    "\n  fragment TicketSummary_desk on Desk {\n    id\n    tabs {\n      slug\n      label\n      statuses\n    }\n  }\n": typeof types.TicketSummary_DeskFragmentDoc,
    "\n  fragment TicketSummary_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n": typeof types.TicketSummary_CountsFragmentDoc,
    "\n  fragment ExportItem_export on Export {\n    id\n    format\n    state\n    failure\n    name\n    rows\n    total\n    url\n    createdAt\n    expiresAt\n  }\n": typeof types.ExportItem_ExportFragmentDoc,
    "\n  query Exports {\n    liveCursor\n    viewer {\n      id\n      exports {\n        ...ExportItem_export\n      }\n    }\n  }\n": typeof types.ExportsDocument,
    "\n  subscription ExportEvents($after: LiveCursor) {\n    exportEvents(after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ExportsChanged {\n        exports {\n          ...ExportItem_export\n        }\n      }\n    }\n  }\n": typeof types.ExportEventsDocument,
    "\n  mutation CancelExport($input: CancelExportInput!) {\n    cancelExport(input: $input) {\n      export {\n        ...ExportItem_export\n      }\n    }\n  }\n": typeof types.CancelExportDocument,
    "\n  mutation ExportTickets($input: ExportTicketsInput!) {\n    exportTickets(input: $input) {\n      export {\n        ...ExportItem_export\n      }\n    }\n  }\n": typeof types.ExportTicketsDocument,
    "\n  query Article($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      article(slug: $slug) {\n        id\n        slug\n        status\n        title\n        summary\n        updatedAt\n        body {\n          html\n        }\n        category {\n          id\n          slug\n          title\n        }\n        related {\n          id\n          slug\n          title\n        }\n      }\n    }\n  }\n": typeof types.ArticleDocument,
    "\n  query ArticleVote($articleId: ID!) {\n    viewer {\n      id\n      articleVote(articleId: $articleId)\n    }\n  }\n": typeof types.ArticleVoteDocument,
    "\n  mutation RateArticle($input: RateArticleInput!) {\n    rateArticle(input: $input) {\n      article {\n        id\n        helpfulCount\n        unhelpfulCount\n      }\n    }\n  }\n": typeof types.RateArticleDocument,
    "\n  fragment FaqAccordion_entry on FaqEntry {\n    id\n    slug\n    question\n    body {\n      html\n    }\n    article {\n      id\n      slug\n      title\n    }\n  }\n": typeof types.FaqAccordion_EntryFragmentDoc,
    "\n  query Faq($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n      }\n      faq {\n        id\n        ...FaqAccordion_entry\n      }\n    }\n  }\n": typeof types.FaqDocument,
    "\n  query FaqSearch($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 20) {\n        faqEntry {\n          id\n          ...FaqAccordion_entry\n        }\n      }\n    }\n  }\n": typeof types.FaqSearchDocument,
    "\n  query HelpNav($desk: String!) {\n    desk(slug: $desk) {\n      id\n      features\n    }\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n    }\n  }\n": typeof types.HelpNavDocument,
    "\n  query Knowledge($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n      }\n      categories {\n        id\n        slug\n        title\n        description\n        icon\n        articles {\n          id\n          slug\n          title\n          summary\n        }\n      }\n    }\n  }\n": typeof types.KnowledgeDocument,
    "\n  query KnowledgeSearch($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 20) {\n        article {\n          id\n          slug\n        }\n        faqEntry {\n          id\n          slug\n        }\n        title {\n          text\n          found\n        }\n        excerpt {\n          text\n          found\n        }\n      }\n    }\n  }\n": typeof types.KnowledgeSearchDocument,
    "\n  fragment SupportArticles_knowledge on Knowledge {\n    categories {\n      id\n      slug\n      title\n      description\n      icon\n      articles {\n        id\n      }\n    }\n  }\n": typeof types.SupportArticles_KnowledgeFragmentDoc,
    "\n  fragment SupportChat_desk on Desk {\n    id\n    slug\n    workingHours {\n      ...SupportHours_hours\n    }\n  }\n": typeof types.SupportChat_DeskFragmentDoc,
    "\n  fragment SupportFaq_knowledge on Knowledge {\n    faq {\n      id\n      ...FaqAccordion_entry\n    }\n  }\n": typeof types.SupportFaq_KnowledgeFragmentDoc,
    "\n  fragment SupportLinks_desk on Desk {\n    id\n    links {\n      label\n      description\n      url\n      icon\n    }\n  }\n": typeof types.SupportLinks_DeskFragmentDoc,
    "\n  query Support($desk: String!) {\n    desk(slug: $desk) {\n      id\n      name\n      features\n      ...SupportLinks_desk\n      ...SupportChat_desk\n    }\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n      ...SupportArticles_knowledge\n      ...SupportFaq_knowledge\n    }\n  }\n": typeof types.SupportDocument,
    "\n  mutation ReportKnowledgeMiss($input: ReportKnowledgeMissInput!) {\n    reportKnowledgeMiss(input: $input)\n  }\n": typeof types.ReportKnowledgeMissDocument,
    "\n  query Invitation($token: String!) {\n    viewer {\n      id\n      email\n    }\n    invitation(token: $token) {\n      email\n      role\n      workspaceName\n      deskName\n      invitedBy\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation CreateArticleCategory($input: CreateArticleCategoryInput!) {\n    createArticleCategory(input: $input) {\n      category {\n        id\n      }\n    }\n  }\n": typeof types.CreateArticleCategoryDocument,
    "\n  mutation UpdateArticleCategory($input: UpdateArticleCategoryInput!) {\n    updateArticleCategory(input: $input) {\n      category {\n        id\n        slug\n        title\n        description\n        icon\n        version\n      }\n    }\n  }\n": typeof types.UpdateArticleCategoryDocument,
    "\n  mutation MoveArticleCategory($input: MoveArticleCategoryInput!) {\n    moveArticleCategory(input: $input) {\n      category {\n        id\n      }\n    }\n  }\n": typeof types.MoveArticleCategoryDocument,
    "\n  mutation DeleteArticleCategory($input: DeleteArticleCategoryInput!) {\n    deleteArticleCategory(input: $input)\n  }\n": typeof types.DeleteArticleCategoryDocument,
    "\n  fragment FaqEntryFields_entry on FaqEntry {\n    id\n    slug\n    question\n    version\n    body {\n      richText\n      text\n    }\n    article {\n      id\n      title\n    }\n  }\n": typeof types.FaqEntryFields_EntryFragmentDoc,
    "\n  query FaqEditor($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        features\n      }\n      faq {\n        id\n        ...FaqEntryFields_entry\n      }\n    }\n  }\n": typeof types.FaqEditorDocument,
    "\n  mutation CreateFaqEntry($input: CreateFaqEntryInput!) {\n    createFaqEntry(input: $input) {\n      entry {\n        id\n        version\n      }\n    }\n  }\n": typeof types.CreateFaqEntryDocument,
    "\n  mutation UpdateFaqEntry($input: UpdateFaqEntryInput!) {\n    updateFaqEntry(input: $input) {\n      entry {\n        id\n        version\n        ...FaqEntryFields_entry\n      }\n    }\n  }\n": typeof types.UpdateFaqEntryDocument,
    "\n  mutation MoveFaqEntry($input: MoveFaqEntryInput!) {\n    moveFaqEntry(input: $input) {\n      entry {\n        id\n      }\n    }\n  }\n": typeof types.MoveFaqEntryDocument,
    "\n  mutation DeleteFaqEntry($input: DeleteFaqEntryInput!) {\n    deleteFaqEntry(input: $input)\n  }\n": typeof types.DeleteFaqEntryDocument,
    "\n  query KnowledgeMisses($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n      misses {\n        search\n        count\n        lastAt\n      }\n    }\n  }\n": typeof types.KnowledgeMissesDocument,
    "\n  mutation DismissKnowledgeMiss($input: DismissKnowledgeMissInput!) {\n    dismissKnowledgeMiss(input: $input)\n  }\n": typeof types.DismissKnowledgeMissDocument,
    "\n  query ArticlesToRelate($desk: String!, $search: String!) {\n    knowledge(desk: $desk) {\n      articles(first: 6, search: $search) {\n        edges {\n          node {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.ArticlesToRelateDocument,
    "\n  fragment ArticleRow_article on Article {\n    id\n    slug\n    status\n    title\n    updatedAt\n    helpfulCount\n    unhelpfulCount\n    category {\n      id\n      title\n    }\n    editor {\n      id\n      name\n    }\n  }\n": typeof types.ArticleRow_ArticleFragmentDoc,
    "\n  query ArticleList($desk: String!, $status: ArticleStatus, $categoryId: ID, $search: String, $after: String) {\n    knowledge(desk: $desk) {\n      articles(first: 25, after: $after, status: $status, categoryId: $categoryId, search: $search) {\n        edges {\n          node {\n            id\n            ...ArticleRow_article\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ArticleListDocument,
    "\n  query AnswerPlaces($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n        ...PictureDesk_desk\n      }\n      categories {\n        id\n        slug\n        title\n        description\n        icon\n        version\n        articleCount\n      }\n    }\n  }\n": typeof types.AnswerPlacesDocument,
    "\n  fragment PictureDesk_desk on Desk {\n    id\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n  }\n": typeof types.PictureDesk_DeskFragmentDoc,
    "\n  fragment WrittenArticle_article on Article {\n    id\n    slug\n    status\n    title\n    summary\n    searchWords\n    updatedAt\n    publishedAt\n    version\n    body {\n      richText\n    }\n    pictures {\n      id\n      url\n      width\n      height\n    }\n    category {\n      id\n    }\n    editor {\n      id\n      name\n    }\n    chosenRelated {\n      id\n      title\n    }\n  }\n": typeof types.WrittenArticle_ArticleFragmentDoc,
    "\n  query WriteArticle($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n        ...PictureDesk_desk\n      }\n      categories {\n        id\n        title\n      }\n      article(slug: $slug) {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n": typeof types.WriteArticleDocument,
    "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n": typeof types.CreateArticleDocument,
    "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n": typeof types.UpdateArticleDocument,
    "\n  mutation SetArticleStatus($input: SetArticleStatusInput!) {\n    setArticleStatus(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n": typeof types.SetArticleStatusDocument,
    "\n  query ArticleRevisions($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      article(slug: $slug) {\n        id\n        slug\n        title\n        version\n        revisions {\n          id\n          version\n          createdAt\n          editor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.ArticleRevisionsDocument,
    "\n  query ComparedRevisions($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on ArticleRevision {\n        id\n        title\n        summary\n        searchWords\n        body {\n          text\n          html\n        }\n      }\n    }\n  }\n": typeof types.ComparedRevisionsDocument,
    "\n  mutation RestoreArticleRevision($input: RestoreArticleRevisionInput!) {\n    restoreArticleRevision(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n": typeof types.RestoreArticleRevisionDocument,
    "\n  query NewTicket($workspaceId: ID!) {\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        ...NewTicketForm_workspace\n      }\n    }\n  }\n": typeof types.NewTicketDocument,
    "\n  fragment NewTicketForm_workspace on Workspace {\n    id\n    desk {\n      id\n      slug\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n        submit\n      }\n      ticketTypes {\n        id\n        label\n        icon\n        description\n        formKinds\n        blankForm {\n          name\n          url\n        }\n        requirement\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n      workingHours {\n        ...SupportHours_hours\n      }\n    }\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      selectable\n    }\n  }\n": typeof types.NewTicketForm_WorkspaceFragmentDoc,
    "\n  mutation CreateTicket($input: CreateTicketInput!) {\n    createTicket(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n": typeof types.CreateTicketDocument,
    "\n  query NewTicketFor($slug: String!) {\n    desk(slug: $slug) {\n      id\n      slug\n      name\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n      }\n      ticketTypes {\n        id\n        label\n        description\n        formKinds\n        requirement\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n    }\n  }\n": typeof types.NewTicketForDocument,
    "\n  query FindCustomers($slug: String!, $search: String!) {\n    desk(slug: $slug) {\n      id\n      customers(search: $search) {\n        email\n        person {\n          id\n          name\n        }\n        workspaces {\n          id\n          name\n          licenses {\n            id\n            product\n            keySuffix\n            status\n            selectable\n          }\n        }\n      }\n    }\n  }\n": typeof types.FindCustomersDocument,
    "\n  mutation CreateTicketFor($input: CreateTicketForInput!) {\n    createTicketFor(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n": typeof types.CreateTicketForDocument,
    "\n  mutation RequestTicketCode($input: RequestTicketCodeInput!) {\n    sent: requestTicketCode(input: $input) {\n      expiresAt\n      resendAt\n    }\n  }\n": typeof types.RequestTicketCodeDocument,
    "\n  query SubjectSuggestions($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 3, faq: false) {\n        article {\n          id\n          slug\n        }\n        title {\n          text\n          found\n        }\n      }\n    }\n  }\n": typeof types.SubjectSuggestionsDocument,
    "\n  fragment CustomerCard_ticket on Ticket {\n    id\n    premium\n    submitter {\n      id\n      name\n    }\n    customer {\n      email\n      openTicketCount\n      openTickets {\n        id\n        reference\n        subject\n      }\n    }\n    workspace {\n      id\n      name\n      kind\n      licenses {\n        id\n        product\n        keySuffix\n        status\n      }\n    }\n    license {\n      id\n    }\n  }\n": typeof types.CustomerCard_TicketFragmentDoc,
    "\n  fragment LiveQueueTicket_ticket on Ticket {\n    id\n    ...LiveQueueTicket_head\n    ...Conversation_ticket\n  }\n": typeof types.LiveQueueTicket_TicketFragmentDoc,
    "\n  fragment LiveQueueTicket_head on Ticket {\n    id\n    reference\n    subject\n    version\n    ...TicketToolbar_ticket\n    ...TicketDetails_ticket\n  }\n": typeof types.LiveQueueTicket_HeadFragmentDoc,
    "\n  subscription QueueTicketEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on PresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...Conversation_event\n    }\n  }\n": typeof types.QueueTicketEventsDocument,
    "\n  fragment MoveButton_ticket on Ticket {\n    id\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n    }\n    customer {\n      workspaces {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MoveButton_TicketFragmentDoc,
    "\n  fragment QueueFilterBar_desk on Desk {\n    id\n    features\n    ...QueueFilterFields_desk\n  }\n": typeof types.QueueFilterBar_DeskFragmentDoc,
    "\n  fragment QueueFilterFields_desk on Desk {\n    id\n    vocabulary {\n      ticketType\n    }\n    features\n    team {\n      id\n      name\n    }\n    ticketTypes {\n      id\n      slug\n      label\n    }\n    priorities {\n      id\n      slug\n      label\n    }\n  }\n": typeof types.QueueFilterFields_DeskFragmentDoc,
    "\n  query QueueDesk($slug: String!) {\n    desk(slug: $slug) {\n      id\n      slug\n      statuses {\n        status\n        label\n      }\n      ticketTypes {\n        id\n        slug\n      }\n      priorities {\n        id\n        slug\n      }\n      team {\n        id\n      }\n      ...QueueFilterBar_desk\n    }\n  }\n": typeof types.QueueDeskDocument,
    "\n  fragment QueueItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    premium\n    createdAt\n    updatedAt\n    targets {\n      dueAt\n    }\n    type {\n      id\n    }\n    priority {\n      id\n    }\n    assignee {\n      id\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...QueueRow_ticket\n  }\n": typeof types.QueueItem_TicketFragmentDoc,
    "\n  fragment QueuePage_connection on TicketConnection {\n    edges {\n      node {\n        ...QueueItem_ticket\n      }\n      match {\n        ...QueueRow_match\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.QueuePage_ConnectionFragmentDoc,
    "\n  query Queue($deskId: ID!, $filter: TicketFilter!, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: { deskId: $deskId }) {\n      id\n      nextDueAt\n      ...SliceNav_counts\n    }\n    tickets(scope: { deskId: $deskId }, filter: $filter, orderBy: $orderBy, first: 50) {\n      ...QueuePage_connection\n    }\n  }\n": typeof types.QueueDocument,
    "\n  query QueueCounts($deskId: ID!) {\n    ticketCounts(scope: { deskId: $deskId }) {\n      id\n      nextDueAt\n      ...SliceNav_counts\n    }\n  }\n": typeof types.QueueCountsDocument,
    "\n  query NarrowedQueueCounts($deskId: ID!, $filter: TicketFilter!) {\n    ticketCounts(scope: { deskId: $deskId }, filter: $filter) {\n      id\n      ...SliceNav_counts\n    }\n  }\n": typeof types.NarrowedQueueCountsDocument,
    "\n  query MoreOfQueue($deskId: ID!, $filter: TicketFilter!, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: { deskId: $deskId }, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      ...QueuePage_connection\n    }\n  }\n": typeof types.MoreOfQueueDocument,
    "\n  subscription QueueEvents($deskId: ID!, $after: LiveCursor) {\n    queueEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...QueueItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          id\n          nextDueAt\n          ...SliceNav_counts\n        }\n      }\n    }\n  }\n": typeof types.QueueEventsDocument,
    "\n  fragment QueueRow_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    customerWaitingSince\n    targets {\n      dueAt\n      firstResponseAt\n      firstResponseDueAt\n    }\n    priority {\n      id\n      label\n    }\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n      kind\n    }\n  }\n": typeof types.QueueRow_TicketFragmentDoc,
    "\n  fragment QueueRow_match on TicketMatch {\n    reference {\n      text\n      found\n    }\n    subject {\n      text\n      found\n    }\n    excerpt {\n      text\n      found\n    }\n  }\n": typeof types.QueueRow_MatchFragmentDoc,
    "\n  query QueueTicket($reference: String!) {\n    liveCursor\n    ticket(reference: $reference) {\n      id\n      ...LiveQueueTicket_ticket\n    }\n  }\n": typeof types.QueueTicketDocument,
    "\n  fragment SliceNav_counts on TicketCounts {\n    id\n    total\n    unassigned\n    overdue\n    byAssignee {\n      count\n      assignee {\n        id\n        name\n      }\n    }\n    byStatus {\n      status\n      count\n    }\n  }\n": typeof types.SliceNav_CountsFragmentDoc,
    "\n  fragment TicketDetails_ticket on Ticket {\n    id\n    createdAt\n    updatedAt\n    customerWaitingSince\n    status\n    targets {\n      ...TicketTargets_targets\n    }\n    autoClosesAt\n    rating {\n      stars\n      text\n    }\n    type {\n      id\n      label\n      icon\n    }\n    ...CustomerCard_ticket\n    desk {\n      id\n      name\n      vocabulary {\n        ticketType\n      }\n    }\n  }\n": typeof types.TicketDetails_TicketFragmentDoc,
    "\n  mutation DeleteQueuedTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n": typeof types.DeleteQueuedTicketDocument,
    "\n  mutation AcceptTicket($input: TicketEventInput!) {\n    acceptTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": typeof types.AcceptTicketDocument,
    "\n  mutation AssignTicket($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": typeof types.AssignTicketDocument,
    "\n  mutation SetTicketPriority($input: SetTicketPriorityInput!) {\n    setTicketPriority(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": typeof types.SetTicketPriorityDocument,
    "\n  mutation SetTicketType($input: SetTicketTypeInput!) {\n    setTicketType(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": typeof types.SetTicketTypeDocument,
    "\n  mutation SetTicketStatus($input: SetTicketStatusInput!) {\n    setTicketStatus(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": typeof types.SetTicketStatusDocument,
    "\n  mutation MoveTicket($input: MoveTicketInput!) {\n    moveTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": typeof types.MoveTicketDocument,
    "\n  mutation ReturnForm($input: ReturnFormInput!) {\n    returnForm(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": typeof types.ReturnFormDocument,
    "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": typeof types.RemoveSecondFactorDocument,
    "\n  fragment TicketTargets_targets on TicketTargets {\n    firstResponseDueAt\n    firstResponseAt\n    resolutionDueAt\n    pausedSince\n  }\n": typeof types.TicketTargets_TargetsFragmentDoc,
    "\n  fragment TicketToolbar_ticket on Ticket {\n    id\n    version\n    status\n    statusLabel\n    formReturnedAt\n    ...TicketTypeMenu_ticket\n    ...MoveButton_ticket\n    priority {\n      id\n      label\n    }\n    assignee {\n      id\n      name\n    }\n    desk {\n      id\n      vocabulary {\n        closeTicket\n      }\n      statuses {\n        status\n        label\n        description\n      }\n      priorities {\n        id\n        label\n        definition\n      }\n      team {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TicketToolbar_TicketFragmentDoc,
    "\n  fragment TicketTypeMenu_ticket on Ticket {\n    id\n    type {\n      id\n      label\n    }\n    desk {\n      id\n      vocabulary {\n        ticketType\n      }\n      ticketTypes {\n        id\n        label\n        description\n        requirement\n      }\n    }\n  }\n": typeof types.TicketTypeMenu_TicketFragmentDoc,
    "\n  query Setup($token: String!) {\n    setup(token: $token) {\n      presets {\n        slug\n        name\n        description\n      }\n    }\n  }\n": typeof types.SetupDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      desk {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SetUpDocument,
    "\n  fragment ComponentEditor_component on StatusComponent {\n    id\n    name\n    group\n    description\n    version\n  }\n": typeof types.ComponentEditor_ComponentFragmentDoc,
    "\n  mutation UpdateStatusComponent($input: UpdateStatusComponentInput!) {\n    updateStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n": typeof types.UpdateStatusComponentDocument,
    "\n  mutation AddStatusComponent($input: AddStatusComponentInput!) {\n    addStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n": typeof types.AddStatusComponentDocument,
    "\n  mutation RemoveStatusComponent($input: RemoveStatusComponentInput!) {\n    removeStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n": typeof types.RemoveStatusComponentDocument,
    "\n  fragment ComponentList_component on StatusComponent {\n    id\n    name\n    group\n    description\n    health\n    history {\n      firstDay\n      lastDay\n      knownSince\n      uptime\n      troubledDays {\n        date\n        worst\n        outageSeconds\n      }\n    }\n  }\n": typeof types.ComponentList_ComponentFragmentDoc,
    "\n  fragment ImpactFields_component on StatusComponent {\n    id\n    name\n    group\n  }\n": typeof types.ImpactFields_ComponentFragmentDoc,
    "\n  fragment IncidentEntry_incident on Incident {\n    id\n    title\n    stage\n    version\n    startedAt\n    resolvedAt\n    updates {\n      id\n      stage\n      createdAt\n      body {\n        html\n      }\n    }\n    impacts {\n      health\n      until\n      component {\n        id\n        name\n        group\n      }\n    }\n  }\n": typeof types.IncidentEntry_IncidentFragmentDoc,
    "\n  mutation OpenIncident($input: OpenIncidentInput!) {\n    openIncident(input: $input) {\n      incident {\n        id\n        ...IncidentEntry_incident\n      }\n    }\n  }\n": typeof types.OpenIncidentDocument,
    "\n  mutation UpdateIncident($input: UpdateIncidentInput!) {\n    updateIncident(input: $input) {\n      incident {\n        id\n        ...IncidentEntry_incident\n      }\n    }\n  }\n": typeof types.UpdateIncidentDocument,
    "\n  fragment MaintenanceEntry_maintenance on Maintenance {\n    id\n    title\n    state\n    version\n    startsAt\n    endsAt\n    body {\n      html\n    }\n    components {\n      id\n      name\n      group\n    }\n  }\n": typeof types.MaintenanceEntry_MaintenanceFragmentDoc,
    "\n  mutation PlanMaintenance($input: PlanMaintenanceInput!) {\n    planMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n": typeof types.PlanMaintenanceDocument,
    "\n  mutation EndMaintenance($input: EndMaintenanceInput!) {\n    endMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n": typeof types.EndMaintenanceDocument,
    "\n  mutation MoveMaintenance($input: MoveMaintenanceInput!) {\n    moveMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n": typeof types.MoveMaintenanceDocument,
    "\n  fragment PastIncidents_incident on Incident {\n    id\n    startedAt\n    ...IncidentEntry_incident\n  }\n": typeof types.PastIncidents_IncidentFragmentDoc,
    "\n  query StatusLine($desk: String!) {\n    liveCursor\n    serviceStatus(desk: $desk) {\n      id\n      health\n      desk {\n        id\n      }\n    }\n  }\n": typeof types.StatusLineDocument,
    "\n  subscription StatusLineEvents($deskId: ID!, $after: LiveCursor) {\n    statusEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on StatusChanged {\n        status {\n          id\n          health\n        }\n      }\n    }\n  }\n": typeof types.StatusLineEventsDocument,
    "\n  fragment StatusPage_status on ServiceStatus {\n    id\n    health\n    desk {\n      id\n      name\n    }\n    components {\n      id\n      ...ComponentList_component\n      ...ImpactFields_component\n      ...ComponentEditor_component\n    }\n    openIncidents {\n      id\n      ...IncidentEntry_incident\n    }\n    pastIncidents {\n      id\n      ...PastIncidents_incident\n      ...IncidentEntry_incident\n    }\n    maintenance {\n      id\n      ...MaintenanceEntry_maintenance\n    }\n  }\n": typeof types.StatusPage_StatusFragmentDoc,
    "\n  query ServiceStatus($desk: String!) {\n    liveCursor\n    serviceStatus(desk: $desk) {\n      id\n      desk {\n        id\n      }\n      ...StatusPage_status\n    }\n  }\n": typeof types.ServiceStatusDocument,
    "\n  subscription StatusEvents($deskId: ID!, $after: LiveCursor) {\n    statusEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on StatusChanged {\n        status {\n          id\n          ...StatusPage_status\n        }\n      }\n    }\n  }\n": typeof types.StatusEventsDocument,
    "\n  fragment TicketCardMenu_ticket on Ticket {\n    id\n    reference\n    subject\n    version\n    desk {\n      id\n      features\n    }\n  }\n": typeof types.TicketCardMenu_TicketFragmentDoc,
    "\n  mutation DeleteListedTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n": typeof types.DeleteListedTicketDocument,
    "\n  fragment TicketCard_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    createdAt\n    updatedAt\n    messageCount\n    ...TicketCardMenu_ticket\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        side\n        name\n        person {\n          id\n        }\n      }\n    }\n  }\n": typeof types.TicketCard_TicketFragmentDoc,
    "\n  fragment TicketCard_match on TicketMatch {\n    reference {\n      text\n      found\n    }\n    subject {\n      text\n      found\n    }\n    excerpt {\n      text\n      found\n    }\n  }\n": typeof types.TicketCard_MatchFragmentDoc,
    "\n  fragment TicketListBar_desk on Desk {\n    id\n    features\n    vocabulary {\n      ticketType\n    }\n    ticketTypes {\n      id\n      slug\n      label\n    }\n    priorities {\n      id\n      slug\n      label\n    }\n  }\n": typeof types.TicketListBar_DeskFragmentDoc,
    "\n  query TicketListDesk($slug: String!) {\n    desk(slug: $slug) {\n      id\n      ticketTypes {\n        id\n        slug\n      }\n      priorities {\n        id\n        slug\n      }\n      ...TicketListBar_desk\n    }\n  }\n": typeof types.TicketListDeskDocument,
    "\n  fragment TicketListItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    premium\n    createdAt\n    updatedAt\n    type {\n      id\n    }\n    priority {\n      id\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...TicketCard_ticket\n  }\n": typeof types.TicketListItem_TicketFragmentDoc,
    "\n  fragment TicketListPage_connection on TicketConnection {\n    edges {\n      node {\n        ...TicketListItem_ticket\n      }\n      match {\n        ...TicketCard_match\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.TicketListPage_ConnectionFragmentDoc,
    "\n  query TicketList($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: $scope) {\n      ...TicketListTabs_counts\n    }\n    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 25) {\n      ...TicketListPage_connection\n    }\n  }\n": typeof types.TicketListDocument,
    "\n  query FilteredCounts($scope: TicketScope!, $filter: TicketFilter!) {\n    ticketCounts(scope: $scope, filter: $filter) {\n      ...TicketListTabs_counts\n    }\n  }\n": typeof types.FilteredCountsDocument,
    "\n  query MoreTickets($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      ...TicketListPage_connection\n    }\n  }\n": typeof types.MoreTicketsDocument,
    "\n  subscription TicketListEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n": typeof types.TicketListEventsDocument,
    "\n  subscription MyTicketEvents($deskId: ID!, $after: LiveCursor) {\n    submitterEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n": typeof types.MyTicketEventsDocument,
    "\n  fragment TicketListTabs_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n": typeof types.TicketListTabs_CountsFragmentDoc,
    "\n  query TicketStatistics($workspaceId: ID!) {\n    liveCursor\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketListTabs_counts\n    }\n  }\n": typeof types.TicketStatisticsDocument,
    "\n  subscription TicketStatisticsEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n": typeof types.TicketStatisticsEventsDocument,
    "\n  fragment LiveTicket_ticket on Ticket {\n    id\n    desk {\n      id\n      workingHours {\n        ...SupportHours_hours\n      }\n    }\n    ...LiveTicket_head\n    ...Conversation_ticket\n  }\n": typeof types.LiveTicket_TicketFragmentDoc,
    "\n  fragment LiveTicket_head on Ticket {\n    id\n    subject\n    version\n    ...TicketFacts_ticket\n    ...TicketActions_ticket\n    ...StatusNotice_ticket\n    ...TicketRating_ticket\n  }\n": typeof types.LiveTicket_HeadFragmentDoc,
    "\n  subscription TicketPageEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on PresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...Conversation_event\n    }\n  }\n": typeof types.TicketPageEventsDocument,
    "\n  mutation RateTicket($input: RateTicketInput!) {\n    rateTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": typeof types.RateTicketDocument,
    "\n  fragment StatusNotice_ticket on Ticket {\n    id\n    status\n    autoClosesAt\n    formReturnedAt\n    type {\n      id\n      formKinds\n      blankForm {\n        name\n        url\n      }\n    }\n    desk {\n      id\n      statuses {\n        status\n        description\n      }\n    }\n  }\n": typeof types.StatusNotice_TicketFragmentDoc,
    "\n  fragment TicketActions_ticket on Ticket {\n    id\n    reference\n    desk {\n      id\n      vocabulary {\n        closeTicket\n      }\n    }\n  }\n": typeof types.TicketActions_TicketFragmentDoc,
    "\n  mutation CloseTicket($input: TicketEventInput!) {\n    closeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": typeof types.CloseTicketDocument,
    "\n  mutation ReopenTicket($input: TicketEventInput!) {\n    reopenTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": typeof types.ReopenTicketDocument,
    "\n  mutation RevokeTicket($input: TicketEventInput!) {\n    revokeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": typeof types.RevokeTicketDocument,
    "\n  mutation DeleteTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n": typeof types.DeleteTicketDocument,
    "\n  fragment TicketFacts_ticket on Ticket {\n    id\n    reference\n    status\n    statusLabel\n    premium\n    createdAt\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n    }\n    desk {\n      id\n      features\n    }\n  }\n": typeof types.TicketFacts_TicketFragmentDoc,
    "\n  query TicketPage($reference: String!) {\n    liveCursor\n    ticket(reference: $reference) {\n      id\n      reference\n      subject\n      ...LiveTicket_ticket\n    }\n  }\n": typeof types.TicketPageDocument,
    "\n  fragment TicketRating_ticket on Ticket {\n    id\n    submitter {\n      id\n      name\n    }\n    rating {\n      stars\n      text\n      updatedAt\n    }\n  }\n": typeof types.TicketRating_TicketFragmentDoc,
    "\n  mutation DisbandWorkspace($input: DisbandWorkspaceInput!) {\n    disbandWorkspace(input: $input) {\n      workspaceId\n      closedTickets\n    }\n  }\n": typeof types.DisbandWorkspaceDocument,
    "\n  fragment InvitationList_invitation on Invitation {\n    id\n    email\n    role\n    sentAt\n    expiresAt\n  }\n": typeof types.InvitationList_InvitationFragmentDoc,
    "\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        ...InvitationList_invitation\n      }\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($input: InvitationInput!) {\n    revokeInvitation(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation InviteToWorkspace($input: InviteToWorkspaceInput!) {\n    inviteToWorkspace(input: $input) {\n      invitation {\n        ...InvitationList_invitation\n      }\n    }\n  }\n": typeof types.InviteToWorkspaceDocument,
    "\n  mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {\n    leaveWorkspace(input: $input) {\n      workspaceId\n    }\n  }\n": typeof types.LeaveWorkspaceDocument,
    "\n  mutation SetWorkspaceRole($input: SetWorkspaceRoleInput!) {\n    setWorkspaceRole(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n": typeof types.SetWorkspaceRoleDocument,
    "\n  mutation PassOwnership($input: WorkspaceMemberInput!) {\n    passOwnership(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n": typeof types.PassOwnershipDocument,
    "\n  mutation RemoveWorkspaceMember($input: WorkspaceMemberInput!) {\n    removeWorkspaceMember(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n": typeof types.RemoveWorkspaceMemberDocument,
    "\n  fragment MemberList_workspace on Workspace {\n    id\n    members {\n      role\n      since\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MemberList_WorkspaceFragmentDoc,
    "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n": typeof types.CreateWorkspaceDocument,
    "\n  mutation RenameWorkspace($input: RenameWorkspaceInput!) {\n    renameWorkspace(input: $input) {\n      workspace {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RenameWorkspaceDocument,
    "\n  query WorkspacePage($id: ID!, $isOwner: Boolean!) {\n    liveCursor\n    node(id: $id) {\n      ... on Workspace {\n        id\n        name\n        isShared\n        ...MemberList_workspace\n      }\n    }\n    invitations(workspaceId: $id) @include(if: $isOwner) {\n      ...InvitationList_invitation\n    }\n  }\n": typeof types.WorkspacePageDocument,
    "\n  subscription WorkspacePageEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on WorkspaceChanged {\n        workspace {\n          id\n          name\n          ...MemberList_workspace\n        }\n      }\n    }\n  }\n": typeof types.WorkspacePageEventsDocument,
    "query Cursor { liveCursor }": typeof types.CursorDocument,
    "query Page { liveCursor ticket(reference: \"TKT-22222-2222\") { id subject } }": typeof types.PageDocument,
    "\n  fragment LiveDesk_desk on Desk {\n    id\n    slug\n    name\n    teamName\n    settingsVersion\n    features\n    vocabulary {\n      ticketType\n      subject\n      body\n      attach\n      submit\n      sendReply\n      closeTicket\n    }\n    statuses {\n      status\n      label\n      description\n    }\n    tabs {\n      slug\n      label\n      statuses\n    }\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n    workingHours {\n      summary\n    }\n    links {\n      label\n      description\n      url\n      icon\n    }\n    ticketTypes {\n      id\n      slug\n      label\n      icon\n      description\n      requirement\n      formKinds\n      blankForm {\n        name\n        url\n      }\n    }\n    priorities {\n      id\n      slug\n      label\n      definition\n      rank\n      isDefault\n    }\n    team {\n      id\n      name\n    }\n  }\n": typeof types.LiveDesk_DeskFragmentDoc,
    "\n  query LiveDesk($deskId: ID!) {\n    liveCursor\n    node(id: $deskId) {\n      ... on Desk {\n        id\n        ...LiveDesk_desk\n      }\n    }\n  }\n": typeof types.LiveDeskDocument,
    "\n  subscription LiveDeskEvents($deskId: ID!, $after: LiveCursor) {\n    deskEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on DeskChanged {\n        changed\n        desk {\n          ...LiveDesk_desk\n        }\n      }\n    }\n  }\n": typeof types.LiveDeskEventsDocument,
    "\n  query SignedIn {\n    viewer {\n      id\n    }\n  }\n": typeof types.SignedInDocument,
    "\n  query Viewer {\n    liveCursor\n    viewer {\n      id\n      email\n      timeZone\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        role\n        desk {\n          id\n          slug\n          name\n          features\n        }\n      }\n      workspaceMemberships {\n        role\n        workspace {\n          id\n          name\n          kind\n          desk {\n            id\n            slug\n            name\n            features\n            statuses {\n              status\n              label\n            }\n            tabs {\n              slug\n              label\n              statuses\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  subscription AccessEvents($after: LiveCursor) {\n    accessEvents(after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n    }\n  }\n": typeof types.AccessEventsDocument,
    "\n  query SeenTimes($ids: [ID!]!) {\n    viewer {\n      id\n      ticketStates(ticketIds: $ids) {\n        id\n        ticketId\n        seenAt\n      }\n    }\n  }\n": typeof types.SeenTimesDocument,
    "\n  query TicketState($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n        watching\n        allowedActions\n      }\n    }\n  }\n": typeof types.TicketStateDocument,
    "\n  mutation WatchTicket($ticketId: ID!) {\n    watchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n": typeof types.WatchTicketDocument,
    "\n  mutation UnwatchTicket($ticketId: ID!) {\n    unwatchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n": typeof types.UnwatchTicketDocument,
    "\n  mutation UploadAttachment($input: UploadAttachmentInput!) {\n    uploadAttachment(input: $input) {\n      attachment {\n        id\n        name\n        kind\n        bytes\n        thumbnailUrl\n        state\n      }\n    }\n  }\n": typeof types.UploadAttachmentDocument,
    "\n  mutation RemoveUpload($input: RemoveUploadInput!) {\n    removeUpload(input: $input) {\n      attachmentId\n    }\n  }\n": typeof types.RemoveUploadDocument,
    "\n  query UnsentUploads($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Attachment {\n        id\n        name\n        kind\n        bytes\n        thumbnailUrl\n        state\n      }\n    }\n  }\n": typeof types.UnsentUploadsDocument,
    "\n  query PlaygroundStart {\n    liveCursor\n    desks {\n      id\n      name\n    }\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        desk {\n          id\n          name\n        }\n      }\n      workspaceMemberships {\n        workspace {\n          id\n          name\n          desk {\n            id\n            name\n            features\n            ticketTypes {\n              id\n              label\n              requirement\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlaygroundStartDocument,
    "\n  query PlaygroundTicket($scope: TicketScope!) {\n    answerable: tickets(scope: $scope, filter: { status: [IN_PROGRESS, WAITING_ON_CUSTOMER, OPEN] }, first: 1) {\n      edges {\n        node {\n          id\n          reference\n        }\n      }\n    }\n    any: tickets(scope: $scope, first: 1) {\n      edges {\n        node {\n          id\n          reference\n        }\n      }\n    }\n  }\n": typeof types.PlaygroundTicketDocument,
    "\n  fragment SupportHours_hours on WorkingHours {\n    summary\n    openUntil\n    nextOpenAt\n  }\n": typeof types.SupportHours_HoursFragmentDoc,
};
const documents: Documents = {
    "\n  query PictureFile($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        state\n        url\n        width\n        height\n      }\n    }\n  }\n": types.PictureFileDocument,
    "\n  query Account {\n    liveCursor\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      ...ProfileSection_viewer\n      ...EmailSection_viewer\n      ...SecondFactorSection_viewer\n      ...SessionsSection_viewer\n      ...MailPreferencesSection_viewer\n      ...CancelSection_viewer\n    }\n  }\n": types.AccountDocument,
    "\n  mutation CancelAccount($input: CancelAccountInput!) {\n    cancelAccount(input: $input) {\n      closedTickets\n    }\n  }\n": types.CancelAccountDocument,
    "\n  fragment CancelSection_viewer on Viewer {\n    id\n    cancellationObstacles {\n      reason\n      name\n    }\n  }\n": types.CancelSection_ViewerFragmentDoc,
    "\n  mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {\n    confirmEmailChange(input: $input) {\n      viewer {\n        id\n        email\n        pendingEmail {\n          email\n          expiresAt\n        }\n      }\n    }\n  }\n": types.ConfirmEmailChangeDocument,
    "\n  fragment EmailSection_viewer on Viewer {\n    id\n    email\n    pendingEmail {\n      email\n      expiresAt\n    }\n  }\n": types.EmailSection_ViewerFragmentDoc,
    "\n  fragment MailPreferencesSection_viewer on Viewer {\n    id\n    deskMemberships {\n      desk {\n        id\n      }\n    }\n    mailPreferences {\n      newTickets\n      replies\n      statusChanges\n    }\n  }\n": types.MailPreferencesSection_ViewerFragmentDoc,
    "\n  mutation SetMailPreferences($input: SetMailPreferencesInput!) {\n    setMailPreferences(input: $input) {\n      mailPreferences {\n        newTickets\n        replies\n        statusChanges\n      }\n    }\n  }\n": types.SetMailPreferencesDocument,
    "\n  mutation RenameViewer($input: RenameViewerInput!) {\n    renameViewer(input: $input) {\n      viewer {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RenameViewerDocument,
    "\n  mutation RequestEmailChange($input: RequestEmailChangeInput!) {\n    requestEmailChange(input: $input) {\n      viewer {\n        id\n        pendingEmail {\n          email\n          expiresAt\n        }\n      }\n    }\n  }\n": types.RequestEmailChangeDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  fragment ProfileSection_viewer on Viewer {\n    id\n    timeZone\n    person {\n      id\n      name\n    }\n  }\n": types.ProfileSection_ViewerFragmentDoc,
    "\n  fragment SecondFactorSection_viewer on Viewer {\n    id\n    hasSecondFactor\n  }\n": types.SecondFactorSection_ViewerFragmentDoc,
    "\n  fragment SessionsSection_viewer on Viewer {\n    id\n    sessions {\n      id\n      isCurrent\n      userAgent\n      address\n      createdAt\n      lastUsedAt\n    }\n  }\n": types.SessionsSection_ViewerFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      viewer {\n        id\n        ...SessionsSection_viewer\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      viewer {\n        id\n        ...SessionsSection_viewer\n      }\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation SetTimeZone($input: SetTimeZoneInput!) {\n    setTimeZone(input: $input) {\n      viewer {\n        id\n        timeZone\n      }\n    }\n  }\n": types.SetTimeZoneDocument,
    "\n  query WatchedTickets($after: String) {\n    viewer {\n      id\n      watchedTickets(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            ...WatchedTicket_ticket\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.WatchedTicketsDocument,
    "\n  mutation StopWatching($ticketId: ID!) {\n    unwatchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n": types.StopWatchingDocument,
    "\n  fragment WatchedTicket_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    desk {\n      id\n      name\n    }\n  }\n": types.WatchedTicket_TicketFragmentDoc,
    "\n  mutation UpdateDeskGeneral($input: UpdateDeskGeneralInput!) {\n    updateDeskGeneral(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdateDeskGeneralDocument,
    "\n  mutation UpdateTicketTypes($input: UpdateTicketTypesInput!) {\n    updateTicketTypes(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdateTicketTypesDocument,
    "\n  mutation SetBlankForm($input: SetBlankFormInput!) {\n    setBlankForm(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.SetBlankFormDocument,
    "\n  mutation UpdatePriorities($input: UpdatePrioritiesInput!) {\n    updatePriorities(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdatePrioritiesDocument,
    "\n  mutation UpdateStatuses($input: UpdateStatusesInput!) {\n    updateStatuses(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdateStatusesDocument,
    "\n  mutation UpdateLifecycle($input: UpdateLifecycleInput!) {\n    updateLifecycle(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdateLifecycleDocument,
    "\n  mutation UpdateAttachmentPolicy($input: UpdateAttachmentPolicyInput!) {\n    updateAttachmentPolicy(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdateAttachmentPolicyDocument,
    "\n  mutation UpdateWorkingHours($input: UpdateWorkingHoursInput!) {\n    updateWorkingHours(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdateWorkingHoursDocument,
    "\n  mutation UpdateAutomaticReplies($input: UpdateAutomaticRepliesInput!) {\n    updateAutomaticReplies(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdateAutomaticRepliesDocument,
    "\n  mutation UpdateLinks($input: UpdateLinksInput!) {\n    updateLinks(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdateLinksDocument,
    "\n  mutation UpdateTargets($input: UpdateTargetsInput!) {\n    updateTargets(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdateTargetsDocument,
    "\n  mutation UpdateFeatures($input: UpdateFeaturesInput!) {\n    updateFeatures(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.UpdateFeaturesDocument,
    "\n  mutation AddDeskMember($input: AddDeskMemberInput!) {\n    addDeskMember(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.AddDeskMemberDocument,
    "\n  mutation SetDeskMemberRole($input: SetDeskMemberRoleInput!) {\n    setDeskMemberRole(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.SetDeskMemberRoleDocument,
    "\n  mutation RemoveDeskMember($input: RemoveDeskMemberInput!) {\n    removeDeskMember(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n": types.RemoveDeskMemberDocument,
    "\n  fragment AdminSettings_administration on DeskAdministration {\n    id\n    attachmentKinds\n    desk {\n      id\n      slug\n      name\n      teamName\n      showsAgentNames\n      settingsVersion\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n        submit\n        sendReply\n        closeTicket\n      }\n      statuses {\n        status\n        label\n        description\n      }\n      tabs {\n        slug\n        label\n        statuses\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      workingHours {\n        timeZone\n        week {\n          weekday\n          opens\n          closes\n        }\n        holidays\n        summary\n      }\n      links {\n        label\n        description\n        url\n        icon\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n        targets {\n          firstResponseMinutes\n          resolutionMinutes\n        }\n      }\n      ticketTypes {\n        id\n      }\n    }\n    ticketTypes {\n      id\n      label\n      icon\n      description\n      requirement\n      formKinds\n      blankForm {\n        name\n        url\n      }\n      archived\n      defaultAssignee {\n        id\n        name\n      }\n    }\n    lifecycle {\n      rules {\n        event\n        from\n        to\n      }\n      autoCloseAfterHours\n    }\n    lifecycleTargets {\n      event\n      targets\n    }\n    automaticReplies {\n      on\n      markdown\n    }\n    members {\n      person {\n        id\n        name\n      }\n      email\n      role\n      since\n    }\n  }\n": types.AdminSettings_AdministrationFragmentDoc,
    "\n  query Admin($deskId: ID!) {\n    liveCursor\n    deskAdministration(deskId: $deskId) {\n      id\n      ...AdminSettings_administration\n    }\n  }\n": types.AdminDocument,
    "\n  subscription AdminEvents($deskId: ID!, $after: LiveCursor) {\n    deskEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on DeskChanged {\n        changed\n      }\n    }\n  }\n": types.AdminEventsDocument,
    "\n  query AuditLog($deskId: ID!, $after: String) {\n    deskAdministration(deskId: $deskId) {\n      id\n      auditLog(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            action\n            subject\n            details\n            occurredAt\n            actor {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.AuditLogDocument,
    "\n  query CannedReplySettings($deskId: ID!) {\n    cannedReplies(deskId: $deskId) {\n      id\n      title\n      shortcut\n      version\n      body {\n        text\n        richText\n      }\n    }\n  }\n": types.CannedReplySettingsDocument,
    "\n  mutation DeleteCannedReply($input: DeleteCannedReplyInput!) {\n    deleteCannedReply(input: $input)\n  }\n": types.DeleteCannedReplyDocument,
    "\n  mutation CreateCannedReply($input: CreateCannedReplyInput!) {\n    createCannedReply(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n": types.CreateCannedReplyDocument,
    "\n  mutation UpdateCannedReply($input: UpdateCannedReplyInput!) {\n    updateCannedReply(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n": types.UpdateCannedReplyDocument,
    "\n  fragment UndeliveredEmail_email on OutgoingEmail {\n    id\n    recipient\n    subject\n    state\n    attempts\n    lastError\n    createdAt\n    endedAt\n    ticket {\n      id\n      reference\n    }\n  }\n": types.UndeliveredEmail_EmailFragmentDoc,
    "\n  mutation SendEmailAgain($input: SendEmailAgainInput!) {\n    sendEmailAgain(input: $input) {\n      email {\n        id\n        ...UndeliveredEmail_email\n      }\n    }\n  }\n": types.SendEmailAgainDocument,
    "\n  query UndeliveredMail($slug: String!, $after: String) {\n    liveCursor\n    desk(slug: $slug) {\n      id\n      failedEmails(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            ...UndeliveredEmail_email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.UndeliveredMailDocument,
    "\n  fragment ChatDetails_chat on Chat {\n    id\n    createdAt\n    customer {\n      id\n      name\n    }\n    customerRecord {\n      email\n      openTicketCount\n      openTickets {\n        id\n        reference\n        subject\n      }\n      pastTickets {\n        id\n        reference\n        subject\n      }\n    }\n    workspace {\n      id\n      name\n      kind\n      licenses {\n        id\n        product\n        keySuffix\n        status\n      }\n    }\n  }\n": types.ChatDetails_ChatFragmentDoc,
    "\n  fragment ChatItem_chat on Chat {\n    id\n    state\n    hasSpoken\n    queuedAt\n    waitingSince\n    unansweredSince\n    customer {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n      kind\n    }\n    agent {\n      id\n      name\n    }\n    transferTo {\n      id\n      name\n    }\n    thread(last: 5) {\n      edges {\n        node {\n          __typename\n          id\n          author {\n            side\n          }\n          ... on Message {\n            body {\n              text\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ChatItem_ChatFragmentDoc,
    "\n  mutation AcceptChat($input: ChatInput!) {\n    acceptChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": types.AcceptChatDocument,
    "\n  mutation TransferChat($input: TransferChatInput!) {\n    transferChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": types.TransferChatDocument,
    "\n  mutation AcceptTransfer($input: ChatInput!) {\n    acceptTransfer(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": types.AcceptTransferDocument,
    "\n  mutation CancelTransfer($input: ChatInput!) {\n    cancelTransfer(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": types.CancelTransferDocument,
    "\n  mutation LeaveChat($input: ChatInput!) {\n    leaveChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": types.LeaveChatDocument,
    "\n  mutation HandBackChat($input: ChatInput!) {\n    handBackChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": types.HandBackChatDocument,
    "\n  mutation TurnHeldChatIntoTicket($input: ChatInput!) {\n    turnChatIntoTicket(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": types.TurnHeldChatIntoTicketDocument,
    "\n  mutation EndHeldChat($input: ChatInput!) {\n    endChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n": types.EndHeldChatDocument,
    "\n  fragment ChatPane_chat on Chat {\n    id\n    ...ChatPane_head\n    ...ChatDetails_chat\n    ...ChatConversation_chat\n  }\n": types.ChatPane_ChatFragmentDoc,
    "\n  fragment ChatPane_head on Chat {\n    id\n    state\n    waitingSince\n    unansweredSince\n    endReason\n    customer {\n      id\n      name\n    }\n    agent {\n      id\n      name\n    }\n    transferTo {\n      id\n      name\n    }\n    ticket {\n      id\n      reference\n    }\n    ...ChatToolbar_chat\n  }\n": types.ChatPane_HeadFragmentDoc,
    "\n  subscription OpenChatEvents($chatId: ID!, $after: LiveCursor) {\n    chatEvents(chatId: $chatId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          ...ChatPane_head\n        }\n      }\n      ... on ChatPresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...ChatConversation_event\n    }\n  }\n": types.OpenChatEventsDocument,
    "\n  query ChatQueue($deskId: ID!) {\n    liveCursor\n    chatQueue(deskId: $deskId) {\n      waiting {\n        ...ChatItem_chat\n      }\n      held {\n        ...ChatItem_chat\n      }\n      availableAgents {\n        id\n        name\n      }\n    }\n  }\n": types.ChatQueueDocument,
    "\n  subscription ChatQueueEvents($deskId: ID!, $after: LiveCursor) {\n    chatQueueEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          ...ChatItem_chat\n        }\n      }\n      ... on ChatAgentsChanged {\n        queue {\n          availableAgents {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.ChatQueueEventsDocument,
    "\n  fragment ChatToolbar_chat on Chat {\n    id\n    hasSpoken\n    transferTo {\n      id\n      name\n    }\n  }\n": types.ChatToolbar_ChatFragmentDoc,
    "\n  query OpenChat($chatId: ID!) {\n    liveCursor\n    node(id: $chatId) {\n      __typename\n      id\n      ... on Chat {\n        ...ChatPane_chat\n      }\n    }\n  }\n": types.OpenChatDocument,
    "\n  mutation SetAvailability($input: SetAvailabilityInput!) {\n    setAvailability(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": types.SetAvailabilityDocument,
    "\n  query Mailbox {\n    demo {\n      mailboxUrl\n    }\n  }\n": types.MailboxDocument,
    "\n  query Demo {\n    demo {\n      password\n      mailboxUrl\n      accounts {\n        name\n        email\n        description\n        deskName\n      }\n    }\n  }\n": types.DemoDocument,
    "\n  query PendingSignIn {\n    pendingSignIn {\n      emailHint\n      places {\n        workspaceId\n        workspaceName\n        deskName\n        typeId\n        typeLabel\n      }\n    }\n  }\n": types.PendingSignInDocument,
    "\n  mutation RequestRecoveryCode($input: RequestTicketCodeInput!) {\n    sent: requestRecoveryCode(input: $input) {\n      expiresAt\n      resendAt\n    }\n  }\n": types.RequestRecoveryCodeDocument,
    "\n  mutation OpenRecoveryTicket($input: OpenRecoveryTicketInput!) {\n    openRecoveryTicket(input: $input) {\n      reference\n    }\n  }\n": types.OpenRecoveryTicketDocument,
    "\n  query SignUpDesks {\n    desks {\n      id\n      slug\n      name\n    }\n  }\n": types.SignUpDesksDocument,
    "\n  query Welcome {\n    viewer {\n      id\n      deskMemberships {\n        desk {\n          id\n        }\n      }\n      workspaceMemberships {\n        workspace {\n          id\n          desk {\n            id\n          }\n        }\n      }\n    }\n    desks {\n      id\n      slug\n      name\n    }\n  }\n": types.WelcomeDocument,
    "\n  mutation JoinDesk($deskId: ID!) {\n    joinDesk(input: { deskId: $deskId }) {\n      workspace {\n        id\n      }\n    }\n  }\n": types.JoinDeskDocument,
    "\n  fragment AskForPerson_chat on Chat {\n    id\n    hasSpoken\n    personOffered\n    desk {\n      id\n      workingHours {\n        openUntil\n        nextOpenAt\n      }\n    }\n  }\n": types.AskForPerson_ChatFragmentDoc,
    "\n  query ChatDoor($deskId: ID!, $slug: String!) {\n    viewer {\n      id\n      openChat(deskId: $deskId) {\n        id\n      }\n    }\n    desk(slug: $slug) {\n      id\n      name\n      features\n      workingHours {\n        ...ChatHours_hours\n      }\n    }\n    knowledge(desk: $slug) {\n      faq {\n        id\n        question\n      }\n    }\n  }\n": types.ChatDoorDocument,
    "\n  fragment ChatHead_chat on Chat {\n    id\n    state\n    hasSpoken\n    agent {\n      id\n      name\n    }\n  }\n": types.ChatHead_ChatFragmentDoc,
    "\n  fragment ChatHours_hours on WorkingHours {\n    timeZone\n    ...SupportHours_hours\n  }\n": types.ChatHours_HoursFragmentDoc,
    "\n  fragment ChatNotice_chat on Chat {\n    id\n    state\n    position\n    becomesTicketAt\n    customer {\n      id\n      name\n    }\n    ...AskForPerson_chat\n    ...ProcedureButtons_chat\n    ...EndedNotice_chat\n  }\n": types.ChatNotice_ChatFragmentDoc,
    "\n  query ChatRoom($chatId: ID!) {\n    liveCursor\n    node(id: $chatId) {\n      __typename\n      ... on Chat {\n        id\n        desk {\n          id\n          slug\n        }\n        ...LiveChat_chat\n      }\n    }\n  }\n": types.ChatRoomDocument,
    "\n  fragment EndedNotice_chat on Chat {\n    id\n    state\n    endReason\n    workspace {\n      id\n    }\n    ticket {\n      id\n      reference\n    }\n  }\n": types.EndedNotice_ChatFragmentDoc,
    "\n  fragment LiveChat_chat on Chat {\n    id\n    ...LiveChat_head\n    ...ChatConversation_chat\n  }\n": types.LiveChat_ChatFragmentDoc,
    "\n  fragment LiveChat_head on Chat {\n    id\n    state\n    unansweredSince\n    customer {\n      id\n    }\n    desk {\n      id\n      slug\n    }\n    ...ChatHead_chat\n    ...ChatNotice_chat\n  }\n": types.LiveChat_HeadFragmentDoc,
    "\n  subscription ChatRoomEvents($chatId: ID!, $after: LiveCursor) {\n    chatEvents(chatId: $chatId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          id\n          ...LiveChat_head\n        }\n      }\n      ... on ChatAnswerGrew {\n        text\n      }\n      ... on ChatPresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...ChatConversation_event\n    }\n  }\n": types.ChatRoomEventsDocument,
    "\n  fragment ProcedureButtons_chat on Chat {\n    id\n    unansweredSince\n    desk {\n      id\n      slug\n    }\n    procedure {\n      step\n      stepCount\n    }\n  }\n": types.ProcedureButtons_ChatFragmentDoc,
    "\n  mutation AskForPerson($input: ChatInput!) {\n    askForPerson(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n": types.AskForPersonDocument,
    "\n  mutation CancelWait($input: ChatInput!) {\n    cancelWait(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n": types.CancelWaitDocument,
    "\n  mutation TurnChatIntoTicket($input: ChatInput!) {\n    turnChatIntoTicket(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n": types.TurnChatIntoTicketDocument,
    "\n  mutation EndChat($input: ChatInput!) {\n    endChat(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n": types.EndChatDocument,
    "\n  mutation StartChat($input: StartChatInput!) {\n    startChat(input: $input) {\n      chat {\n        id\n        desk {\n          id\n          slug\n        }\n      }\n    }\n  }\n": types.StartChatDocument,
    "\n  query CannedReplies($deskId: ID!) {\n    cannedReplies(deskId: $deskId) {\n      id\n      title\n      shortcut\n      body {\n        text\n        richText\n      }\n    }\n  }\n": types.CannedRepliesDocument,
    "\n  fragment ChatConversation_chat on Chat {\n    id\n    state\n    unansweredSince\n    desk {\n      id\n      slug\n      teamName\n      ...Composers_desk\n    }\n    thread(last: 50) {\n      ...Thread_page\n    }\n  }\n": types.ChatConversation_ChatFragmentDoc,
    "\n  fragment ChatConversation_event on ChatEvent {\n    __typename\n    ... on ChatMessagePosted {\n      message {\n        id\n        body {\n          text\n        }\n        ...Thread_item\n      }\n    }\n    ... on ChatMessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on ChatMessageRemoved {\n      messageId\n    }\n    ... on ChatChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n": types.ChatConversation_EventFragmentDoc,
    "\n  fragment Composers_desk on Desk {\n    id\n    vocabulary {\n      attach\n      sendReply\n    }\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n  }\n": types.Composers_DeskFragmentDoc,
    "\n  fragment MessageFiles_attachment on Attachment {\n    id\n    name\n    kind\n    bytes\n    width\n    height\n    state\n    isForm\n    url\n    thumbnailUrl\n  }\n": types.MessageFiles_AttachmentFragmentDoc,
    "\n  fragment MessageMenu_message on Message {\n    id\n    audience\n  }\n": types.MessageMenu_MessageFragmentDoc,
    "\n  mutation SetMessageAudience($input: SetMessageAudienceInput!) {\n    setMessageAudience(input: $input) {\n      message {\n        id\n        audience\n      }\n    }\n  }\n": types.SetMessageAudienceDocument,
    "\n  mutation PostReply($input: PostReplyInput!) {\n    postReply(input: $input) {\n      message {\n        id\n      }\n      ticket {\n        id\n        status\n        statusLabel\n        updatedAt\n        version\n      }\n    }\n  }\n": types.PostReplyDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      message {\n        id\n      }\n    }\n  }\n": types.AddNoteDocument,
    "\n  mutation PostChatMessage($input: PostChatMessageInput!) {\n    postChatMessage(input: $input) {\n      message {\n        id\n      }\n      chat {\n        id\n        state\n        unansweredSince\n      }\n    }\n  }\n": types.PostChatMessageDocument,
    "\n  fragment PresenceLine_presence on Presence {\n    supportIsTyping\n    people {\n      person {\n        id\n        name\n      }\n      activity\n    }\n  }\n": types.PresenceLine_PresenceFragmentDoc,
    "\n  fragment ThreadEntry_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on StatusChange {\n      fromLabel\n      toLabel\n    }\n    ... on AssignmentChange {\n      assignee {\n        id\n        name\n      }\n    }\n    ... on TypeChange {\n      fromType {\n        id\n        label\n      }\n      toType {\n        id\n        label\n      }\n    }\n    ... on WorkspaceChange {\n      fromWorkspace {\n        id\n        name\n      }\n      toWorkspace {\n        id\n        name\n      }\n    }\n    ... on PriorityChange {\n      fromPriority {\n        id\n        label\n      }\n      toPriority {\n        id\n        label\n      }\n    }\n  }\n": types.ThreadEntry_ItemFragmentDoc,
    "\n  fragment ThreadMessage_message on Message {\n    id\n    createdAt\n    audience\n    automatic\n    purpose\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    body {\n      html\n    }\n    attachments {\n      id\n      ...MessageFiles_attachment\n    }\n    ...MessageMenu_message\n  }\n": types.ThreadMessage_MessageFragmentDoc,
    "\n  fragment Thread_page on ThreadConnection {\n    edges {\n      node {\n        id\n        ...Thread_item\n      }\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n": types.Thread_PageFragmentDoc,
    "\n  fragment Thread_item on ThreadItem {\n    __typename\n    id\n    audience\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on Message {\n      automatic\n      clientMutationId\n      ...ThreadMessage_message\n    }\n    ...ThreadEntry_item\n  }\n": types.Thread_ItemFragmentDoc,
    "\n  fragment Conversation_ticket on Ticket {\n    id\n    reference\n    formReturnedAt\n    type {\n      id\n      formKinds\n    }\n    desk {\n      id\n      ...Composers_desk\n    }\n    thread(last: 50) {\n      ...Thread_page\n    }\n  }\n": types.Conversation_TicketFragmentDoc,
    "\n  fragment Conversation_event on TicketEvent {\n    __typename\n    ... on MessagePosted {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageRemoved {\n      messageId\n    }\n    ... on TicketChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n": types.Conversation_EventFragmentDoc,
    "\n  query EarlierThread($placeId: ID!, $before: String!) {\n    node(id: $placeId) {\n      __typename\n      id\n      ... on Ticket {\n        thread(last: 50, before: $before) {\n          ...Thread_page\n        }\n      }\n      ... on Chat {\n        thread(last: 50, before: $before) {\n          ...Thread_page\n        }\n      }\n    }\n  }\n": types.EarlierThreadDocument,
    "\n  query SeenBefore($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n      }\n    }\n  }\n": types.SeenBeforeDocument,
    "\n  mutation MarkTicketSeen($input: MarkTicketSeenInput!) {\n    markTicketSeen(input: $input) {\n      ticketState {\n        id\n        seenAt\n      }\n    }\n  }\n": types.MarkTicketSeenDocument,
    "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      ticketId\n    }\n  }\n": types.SetPresenceDocument,
    "\n  mutation SetChatPresence($input: SetChatPresenceInput!) {\n    setChatPresence(input: $input) {\n      chatId\n    }\n  }\n": types.SetChatPresenceDocument,
    "\n  query Dashboard($workspaceId: ID!) {\n    liveCursor\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        name\n        desk {\n          id\n          name\n          features\n          ...TicketSummary_desk\n        }\n        ...LicenseList_workspace\n      }\n    }\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketSummary_counts\n    }\n  }\n": types.DashboardDocument,
    "\n  subscription DashboardEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketSummary_counts\n        }\n      }\n    }\n  }\n": types.DashboardEventsDocument,
    "\n  fragment LicenseList_workspace on Workspace {\n    id\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      expiresAt\n    }\n  }\n": types.LicenseList_WorkspaceFragmentDoc,
    "\n  fragment TicketSummary_desk on Desk {\n    id\n    tabs {\n      slug\n      label\n      statuses\n    }\n  }\n": types.TicketSummary_DeskFragmentDoc,
    "\n  fragment TicketSummary_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n": types.TicketSummary_CountsFragmentDoc,
    "\n  fragment ExportItem_export on Export {\n    id\n    format\n    state\n    failure\n    name\n    rows\n    total\n    url\n    createdAt\n    expiresAt\n  }\n": types.ExportItem_ExportFragmentDoc,
    "\n  query Exports {\n    liveCursor\n    viewer {\n      id\n      exports {\n        ...ExportItem_export\n      }\n    }\n  }\n": types.ExportsDocument,
    "\n  subscription ExportEvents($after: LiveCursor) {\n    exportEvents(after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ExportsChanged {\n        exports {\n          ...ExportItem_export\n        }\n      }\n    }\n  }\n": types.ExportEventsDocument,
    "\n  mutation CancelExport($input: CancelExportInput!) {\n    cancelExport(input: $input) {\n      export {\n        ...ExportItem_export\n      }\n    }\n  }\n": types.CancelExportDocument,
    "\n  mutation ExportTickets($input: ExportTicketsInput!) {\n    exportTickets(input: $input) {\n      export {\n        ...ExportItem_export\n      }\n    }\n  }\n": types.ExportTicketsDocument,
    "\n  query Article($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      article(slug: $slug) {\n        id\n        slug\n        status\n        title\n        summary\n        updatedAt\n        body {\n          html\n        }\n        category {\n          id\n          slug\n          title\n        }\n        related {\n          id\n          slug\n          title\n        }\n      }\n    }\n  }\n": types.ArticleDocument,
    "\n  query ArticleVote($articleId: ID!) {\n    viewer {\n      id\n      articleVote(articleId: $articleId)\n    }\n  }\n": types.ArticleVoteDocument,
    "\n  mutation RateArticle($input: RateArticleInput!) {\n    rateArticle(input: $input) {\n      article {\n        id\n        helpfulCount\n        unhelpfulCount\n      }\n    }\n  }\n": types.RateArticleDocument,
    "\n  fragment FaqAccordion_entry on FaqEntry {\n    id\n    slug\n    question\n    body {\n      html\n    }\n    article {\n      id\n      slug\n      title\n    }\n  }\n": types.FaqAccordion_EntryFragmentDoc,
    "\n  query Faq($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n      }\n      faq {\n        id\n        ...FaqAccordion_entry\n      }\n    }\n  }\n": types.FaqDocument,
    "\n  query FaqSearch($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 20) {\n        faqEntry {\n          id\n          ...FaqAccordion_entry\n        }\n      }\n    }\n  }\n": types.FaqSearchDocument,
    "\n  query HelpNav($desk: String!) {\n    desk(slug: $desk) {\n      id\n      features\n    }\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n    }\n  }\n": types.HelpNavDocument,
    "\n  query Knowledge($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n      }\n      categories {\n        id\n        slug\n        title\n        description\n        icon\n        articles {\n          id\n          slug\n          title\n          summary\n        }\n      }\n    }\n  }\n": types.KnowledgeDocument,
    "\n  query KnowledgeSearch($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 20) {\n        article {\n          id\n          slug\n        }\n        faqEntry {\n          id\n          slug\n        }\n        title {\n          text\n          found\n        }\n        excerpt {\n          text\n          found\n        }\n      }\n    }\n  }\n": types.KnowledgeSearchDocument,
    "\n  fragment SupportArticles_knowledge on Knowledge {\n    categories {\n      id\n      slug\n      title\n      description\n      icon\n      articles {\n        id\n      }\n    }\n  }\n": types.SupportArticles_KnowledgeFragmentDoc,
    "\n  fragment SupportChat_desk on Desk {\n    id\n    slug\n    workingHours {\n      ...SupportHours_hours\n    }\n  }\n": types.SupportChat_DeskFragmentDoc,
    "\n  fragment SupportFaq_knowledge on Knowledge {\n    faq {\n      id\n      ...FaqAccordion_entry\n    }\n  }\n": types.SupportFaq_KnowledgeFragmentDoc,
    "\n  fragment SupportLinks_desk on Desk {\n    id\n    links {\n      label\n      description\n      url\n      icon\n    }\n  }\n": types.SupportLinks_DeskFragmentDoc,
    "\n  query Support($desk: String!) {\n    desk(slug: $desk) {\n      id\n      name\n      features\n      ...SupportLinks_desk\n      ...SupportChat_desk\n    }\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n      ...SupportArticles_knowledge\n      ...SupportFaq_knowledge\n    }\n  }\n": types.SupportDocument,
    "\n  mutation ReportKnowledgeMiss($input: ReportKnowledgeMissInput!) {\n    reportKnowledgeMiss(input: $input)\n  }\n": types.ReportKnowledgeMissDocument,
    "\n  query Invitation($token: String!) {\n    viewer {\n      id\n      email\n    }\n    invitation(token: $token) {\n      email\n      role\n      workspaceName\n      deskName\n      invitedBy\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation CreateArticleCategory($input: CreateArticleCategoryInput!) {\n    createArticleCategory(input: $input) {\n      category {\n        id\n      }\n    }\n  }\n": types.CreateArticleCategoryDocument,
    "\n  mutation UpdateArticleCategory($input: UpdateArticleCategoryInput!) {\n    updateArticleCategory(input: $input) {\n      category {\n        id\n        slug\n        title\n        description\n        icon\n        version\n      }\n    }\n  }\n": types.UpdateArticleCategoryDocument,
    "\n  mutation MoveArticleCategory($input: MoveArticleCategoryInput!) {\n    moveArticleCategory(input: $input) {\n      category {\n        id\n      }\n    }\n  }\n": types.MoveArticleCategoryDocument,
    "\n  mutation DeleteArticleCategory($input: DeleteArticleCategoryInput!) {\n    deleteArticleCategory(input: $input)\n  }\n": types.DeleteArticleCategoryDocument,
    "\n  fragment FaqEntryFields_entry on FaqEntry {\n    id\n    slug\n    question\n    version\n    body {\n      richText\n      text\n    }\n    article {\n      id\n      title\n    }\n  }\n": types.FaqEntryFields_EntryFragmentDoc,
    "\n  query FaqEditor($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        features\n      }\n      faq {\n        id\n        ...FaqEntryFields_entry\n      }\n    }\n  }\n": types.FaqEditorDocument,
    "\n  mutation CreateFaqEntry($input: CreateFaqEntryInput!) {\n    createFaqEntry(input: $input) {\n      entry {\n        id\n        version\n      }\n    }\n  }\n": types.CreateFaqEntryDocument,
    "\n  mutation UpdateFaqEntry($input: UpdateFaqEntryInput!) {\n    updateFaqEntry(input: $input) {\n      entry {\n        id\n        version\n        ...FaqEntryFields_entry\n      }\n    }\n  }\n": types.UpdateFaqEntryDocument,
    "\n  mutation MoveFaqEntry($input: MoveFaqEntryInput!) {\n    moveFaqEntry(input: $input) {\n      entry {\n        id\n      }\n    }\n  }\n": types.MoveFaqEntryDocument,
    "\n  mutation DeleteFaqEntry($input: DeleteFaqEntryInput!) {\n    deleteFaqEntry(input: $input)\n  }\n": types.DeleteFaqEntryDocument,
    "\n  query KnowledgeMisses($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n      misses {\n        search\n        count\n        lastAt\n      }\n    }\n  }\n": types.KnowledgeMissesDocument,
    "\n  mutation DismissKnowledgeMiss($input: DismissKnowledgeMissInput!) {\n    dismissKnowledgeMiss(input: $input)\n  }\n": types.DismissKnowledgeMissDocument,
    "\n  query ArticlesToRelate($desk: String!, $search: String!) {\n    knowledge(desk: $desk) {\n      articles(first: 6, search: $search) {\n        edges {\n          node {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n": types.ArticlesToRelateDocument,
    "\n  fragment ArticleRow_article on Article {\n    id\n    slug\n    status\n    title\n    updatedAt\n    helpfulCount\n    unhelpfulCount\n    category {\n      id\n      title\n    }\n    editor {\n      id\n      name\n    }\n  }\n": types.ArticleRow_ArticleFragmentDoc,
    "\n  query ArticleList($desk: String!, $status: ArticleStatus, $categoryId: ID, $search: String, $after: String) {\n    knowledge(desk: $desk) {\n      articles(first: 25, after: $after, status: $status, categoryId: $categoryId, search: $search) {\n        edges {\n          node {\n            id\n            ...ArticleRow_article\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ArticleListDocument,
    "\n  query AnswerPlaces($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n        ...PictureDesk_desk\n      }\n      categories {\n        id\n        slug\n        title\n        description\n        icon\n        version\n        articleCount\n      }\n    }\n  }\n": types.AnswerPlacesDocument,
    "\n  fragment PictureDesk_desk on Desk {\n    id\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n  }\n": types.PictureDesk_DeskFragmentDoc,
    "\n  fragment WrittenArticle_article on Article {\n    id\n    slug\n    status\n    title\n    summary\n    searchWords\n    updatedAt\n    publishedAt\n    version\n    body {\n      richText\n    }\n    pictures {\n      id\n      url\n      width\n      height\n    }\n    category {\n      id\n    }\n    editor {\n      id\n      name\n    }\n    chosenRelated {\n      id\n      title\n    }\n  }\n": types.WrittenArticle_ArticleFragmentDoc,
    "\n  query WriteArticle($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n        ...PictureDesk_desk\n      }\n      categories {\n        id\n        title\n      }\n      article(slug: $slug) {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n": types.WriteArticleDocument,
    "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n": types.CreateArticleDocument,
    "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n": types.UpdateArticleDocument,
    "\n  mutation SetArticleStatus($input: SetArticleStatusInput!) {\n    setArticleStatus(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n": types.SetArticleStatusDocument,
    "\n  query ArticleRevisions($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      article(slug: $slug) {\n        id\n        slug\n        title\n        version\n        revisions {\n          id\n          version\n          createdAt\n          editor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.ArticleRevisionsDocument,
    "\n  query ComparedRevisions($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on ArticleRevision {\n        id\n        title\n        summary\n        searchWords\n        body {\n          text\n          html\n        }\n      }\n    }\n  }\n": types.ComparedRevisionsDocument,
    "\n  mutation RestoreArticleRevision($input: RestoreArticleRevisionInput!) {\n    restoreArticleRevision(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n": types.RestoreArticleRevisionDocument,
    "\n  query NewTicket($workspaceId: ID!) {\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        ...NewTicketForm_workspace\n      }\n    }\n  }\n": types.NewTicketDocument,
    "\n  fragment NewTicketForm_workspace on Workspace {\n    id\n    desk {\n      id\n      slug\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n        submit\n      }\n      ticketTypes {\n        id\n        label\n        icon\n        description\n        formKinds\n        blankForm {\n          name\n          url\n        }\n        requirement\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n      workingHours {\n        ...SupportHours_hours\n      }\n    }\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      selectable\n    }\n  }\n": types.NewTicketForm_WorkspaceFragmentDoc,
    "\n  mutation CreateTicket($input: CreateTicketInput!) {\n    createTicket(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n": types.CreateTicketDocument,
    "\n  query NewTicketFor($slug: String!) {\n    desk(slug: $slug) {\n      id\n      slug\n      name\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n      }\n      ticketTypes {\n        id\n        label\n        description\n        formKinds\n        requirement\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n    }\n  }\n": types.NewTicketForDocument,
    "\n  query FindCustomers($slug: String!, $search: String!) {\n    desk(slug: $slug) {\n      id\n      customers(search: $search) {\n        email\n        person {\n          id\n          name\n        }\n        workspaces {\n          id\n          name\n          licenses {\n            id\n            product\n            keySuffix\n            status\n            selectable\n          }\n        }\n      }\n    }\n  }\n": types.FindCustomersDocument,
    "\n  mutation CreateTicketFor($input: CreateTicketForInput!) {\n    createTicketFor(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n": types.CreateTicketForDocument,
    "\n  mutation RequestTicketCode($input: RequestTicketCodeInput!) {\n    sent: requestTicketCode(input: $input) {\n      expiresAt\n      resendAt\n    }\n  }\n": types.RequestTicketCodeDocument,
    "\n  query SubjectSuggestions($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 3, faq: false) {\n        article {\n          id\n          slug\n        }\n        title {\n          text\n          found\n        }\n      }\n    }\n  }\n": types.SubjectSuggestionsDocument,
    "\n  fragment CustomerCard_ticket on Ticket {\n    id\n    premium\n    submitter {\n      id\n      name\n    }\n    customer {\n      email\n      openTicketCount\n      openTickets {\n        id\n        reference\n        subject\n      }\n    }\n    workspace {\n      id\n      name\n      kind\n      licenses {\n        id\n        product\n        keySuffix\n        status\n      }\n    }\n    license {\n      id\n    }\n  }\n": types.CustomerCard_TicketFragmentDoc,
    "\n  fragment LiveQueueTicket_ticket on Ticket {\n    id\n    ...LiveQueueTicket_head\n    ...Conversation_ticket\n  }\n": types.LiveQueueTicket_TicketFragmentDoc,
    "\n  fragment LiveQueueTicket_head on Ticket {\n    id\n    reference\n    subject\n    version\n    ...TicketToolbar_ticket\n    ...TicketDetails_ticket\n  }\n": types.LiveQueueTicket_HeadFragmentDoc,
    "\n  subscription QueueTicketEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on PresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...Conversation_event\n    }\n  }\n": types.QueueTicketEventsDocument,
    "\n  fragment MoveButton_ticket on Ticket {\n    id\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n    }\n    customer {\n      workspaces {\n        id\n        name\n      }\n    }\n  }\n": types.MoveButton_TicketFragmentDoc,
    "\n  fragment QueueFilterBar_desk on Desk {\n    id\n    features\n    ...QueueFilterFields_desk\n  }\n": types.QueueFilterBar_DeskFragmentDoc,
    "\n  fragment QueueFilterFields_desk on Desk {\n    id\n    vocabulary {\n      ticketType\n    }\n    features\n    team {\n      id\n      name\n    }\n    ticketTypes {\n      id\n      slug\n      label\n    }\n    priorities {\n      id\n      slug\n      label\n    }\n  }\n": types.QueueFilterFields_DeskFragmentDoc,
    "\n  query QueueDesk($slug: String!) {\n    desk(slug: $slug) {\n      id\n      slug\n      statuses {\n        status\n        label\n      }\n      ticketTypes {\n        id\n        slug\n      }\n      priorities {\n        id\n        slug\n      }\n      team {\n        id\n      }\n      ...QueueFilterBar_desk\n    }\n  }\n": types.QueueDeskDocument,
    "\n  fragment QueueItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    premium\n    createdAt\n    updatedAt\n    targets {\n      dueAt\n    }\n    type {\n      id\n    }\n    priority {\n      id\n    }\n    assignee {\n      id\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...QueueRow_ticket\n  }\n": types.QueueItem_TicketFragmentDoc,
    "\n  fragment QueuePage_connection on TicketConnection {\n    edges {\n      node {\n        ...QueueItem_ticket\n      }\n      match {\n        ...QueueRow_match\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.QueuePage_ConnectionFragmentDoc,
    "\n  query Queue($deskId: ID!, $filter: TicketFilter!, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: { deskId: $deskId }) {\n      id\n      nextDueAt\n      ...SliceNav_counts\n    }\n    tickets(scope: { deskId: $deskId }, filter: $filter, orderBy: $orderBy, first: 50) {\n      ...QueuePage_connection\n    }\n  }\n": types.QueueDocument,
    "\n  query QueueCounts($deskId: ID!) {\n    ticketCounts(scope: { deskId: $deskId }) {\n      id\n      nextDueAt\n      ...SliceNav_counts\n    }\n  }\n": types.QueueCountsDocument,
    "\n  query NarrowedQueueCounts($deskId: ID!, $filter: TicketFilter!) {\n    ticketCounts(scope: { deskId: $deskId }, filter: $filter) {\n      id\n      ...SliceNav_counts\n    }\n  }\n": types.NarrowedQueueCountsDocument,
    "\n  query MoreOfQueue($deskId: ID!, $filter: TicketFilter!, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: { deskId: $deskId }, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      ...QueuePage_connection\n    }\n  }\n": types.MoreOfQueueDocument,
    "\n  subscription QueueEvents($deskId: ID!, $after: LiveCursor) {\n    queueEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...QueueItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          id\n          nextDueAt\n          ...SliceNav_counts\n        }\n      }\n    }\n  }\n": types.QueueEventsDocument,
    "\n  fragment QueueRow_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    customerWaitingSince\n    targets {\n      dueAt\n      firstResponseAt\n      firstResponseDueAt\n    }\n    priority {\n      id\n      label\n    }\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n      kind\n    }\n  }\n": types.QueueRow_TicketFragmentDoc,
    "\n  fragment QueueRow_match on TicketMatch {\n    reference {\n      text\n      found\n    }\n    subject {\n      text\n      found\n    }\n    excerpt {\n      text\n      found\n    }\n  }\n": types.QueueRow_MatchFragmentDoc,
    "\n  query QueueTicket($reference: String!) {\n    liveCursor\n    ticket(reference: $reference) {\n      id\n      ...LiveQueueTicket_ticket\n    }\n  }\n": types.QueueTicketDocument,
    "\n  fragment SliceNav_counts on TicketCounts {\n    id\n    total\n    unassigned\n    overdue\n    byAssignee {\n      count\n      assignee {\n        id\n        name\n      }\n    }\n    byStatus {\n      status\n      count\n    }\n  }\n": types.SliceNav_CountsFragmentDoc,
    "\n  fragment TicketDetails_ticket on Ticket {\n    id\n    createdAt\n    updatedAt\n    customerWaitingSince\n    status\n    targets {\n      ...TicketTargets_targets\n    }\n    autoClosesAt\n    rating {\n      stars\n      text\n    }\n    type {\n      id\n      label\n      icon\n    }\n    ...CustomerCard_ticket\n    desk {\n      id\n      name\n      vocabulary {\n        ticketType\n      }\n    }\n  }\n": types.TicketDetails_TicketFragmentDoc,
    "\n  mutation DeleteQueuedTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n": types.DeleteQueuedTicketDocument,
    "\n  mutation AcceptTicket($input: TicketEventInput!) {\n    acceptTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": types.AcceptTicketDocument,
    "\n  mutation AssignTicket($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": types.AssignTicketDocument,
    "\n  mutation SetTicketPriority($input: SetTicketPriorityInput!) {\n    setTicketPriority(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": types.SetTicketPriorityDocument,
    "\n  mutation SetTicketType($input: SetTicketTypeInput!) {\n    setTicketType(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": types.SetTicketTypeDocument,
    "\n  mutation SetTicketStatus($input: SetTicketStatusInput!) {\n    setTicketStatus(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": types.SetTicketStatusDocument,
    "\n  mutation MoveTicket($input: MoveTicketInput!) {\n    moveTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": types.MoveTicketDocument,
    "\n  mutation ReturnForm($input: ReturnFormInput!) {\n    returnForm(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": types.ReturnFormDocument,
    "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n": types.RemoveSecondFactorDocument,
    "\n  fragment TicketTargets_targets on TicketTargets {\n    firstResponseDueAt\n    firstResponseAt\n    resolutionDueAt\n    pausedSince\n  }\n": types.TicketTargets_TargetsFragmentDoc,
    "\n  fragment TicketToolbar_ticket on Ticket {\n    id\n    version\n    status\n    statusLabel\n    formReturnedAt\n    ...TicketTypeMenu_ticket\n    ...MoveButton_ticket\n    priority {\n      id\n      label\n    }\n    assignee {\n      id\n      name\n    }\n    desk {\n      id\n      vocabulary {\n        closeTicket\n      }\n      statuses {\n        status\n        label\n        description\n      }\n      priorities {\n        id\n        label\n        definition\n      }\n      team {\n        id\n        name\n      }\n    }\n  }\n": types.TicketToolbar_TicketFragmentDoc,
    "\n  fragment TicketTypeMenu_ticket on Ticket {\n    id\n    type {\n      id\n      label\n    }\n    desk {\n      id\n      vocabulary {\n        ticketType\n      }\n      ticketTypes {\n        id\n        label\n        description\n        requirement\n      }\n    }\n  }\n": types.TicketTypeMenu_TicketFragmentDoc,
    "\n  query Setup($token: String!) {\n    setup(token: $token) {\n      presets {\n        slug\n        name\n        description\n      }\n    }\n  }\n": types.SetupDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      desk {\n        id\n        name\n      }\n    }\n  }\n": types.SetUpDocument,
    "\n  fragment ComponentEditor_component on StatusComponent {\n    id\n    name\n    group\n    description\n    version\n  }\n": types.ComponentEditor_ComponentFragmentDoc,
    "\n  mutation UpdateStatusComponent($input: UpdateStatusComponentInput!) {\n    updateStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n": types.UpdateStatusComponentDocument,
    "\n  mutation AddStatusComponent($input: AddStatusComponentInput!) {\n    addStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n": types.AddStatusComponentDocument,
    "\n  mutation RemoveStatusComponent($input: RemoveStatusComponentInput!) {\n    removeStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n": types.RemoveStatusComponentDocument,
    "\n  fragment ComponentList_component on StatusComponent {\n    id\n    name\n    group\n    description\n    health\n    history {\n      firstDay\n      lastDay\n      knownSince\n      uptime\n      troubledDays {\n        date\n        worst\n        outageSeconds\n      }\n    }\n  }\n": types.ComponentList_ComponentFragmentDoc,
    "\n  fragment ImpactFields_component on StatusComponent {\n    id\n    name\n    group\n  }\n": types.ImpactFields_ComponentFragmentDoc,
    "\n  fragment IncidentEntry_incident on Incident {\n    id\n    title\n    stage\n    version\n    startedAt\n    resolvedAt\n    updates {\n      id\n      stage\n      createdAt\n      body {\n        html\n      }\n    }\n    impacts {\n      health\n      until\n      component {\n        id\n        name\n        group\n      }\n    }\n  }\n": types.IncidentEntry_IncidentFragmentDoc,
    "\n  mutation OpenIncident($input: OpenIncidentInput!) {\n    openIncident(input: $input) {\n      incident {\n        id\n        ...IncidentEntry_incident\n      }\n    }\n  }\n": types.OpenIncidentDocument,
    "\n  mutation UpdateIncident($input: UpdateIncidentInput!) {\n    updateIncident(input: $input) {\n      incident {\n        id\n        ...IncidentEntry_incident\n      }\n    }\n  }\n": types.UpdateIncidentDocument,
    "\n  fragment MaintenanceEntry_maintenance on Maintenance {\n    id\n    title\n    state\n    version\n    startsAt\n    endsAt\n    body {\n      html\n    }\n    components {\n      id\n      name\n      group\n    }\n  }\n": types.MaintenanceEntry_MaintenanceFragmentDoc,
    "\n  mutation PlanMaintenance($input: PlanMaintenanceInput!) {\n    planMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n": types.PlanMaintenanceDocument,
    "\n  mutation EndMaintenance($input: EndMaintenanceInput!) {\n    endMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n": types.EndMaintenanceDocument,
    "\n  mutation MoveMaintenance($input: MoveMaintenanceInput!) {\n    moveMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n": types.MoveMaintenanceDocument,
    "\n  fragment PastIncidents_incident on Incident {\n    id\n    startedAt\n    ...IncidentEntry_incident\n  }\n": types.PastIncidents_IncidentFragmentDoc,
    "\n  query StatusLine($desk: String!) {\n    liveCursor\n    serviceStatus(desk: $desk) {\n      id\n      health\n      desk {\n        id\n      }\n    }\n  }\n": types.StatusLineDocument,
    "\n  subscription StatusLineEvents($deskId: ID!, $after: LiveCursor) {\n    statusEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on StatusChanged {\n        status {\n          id\n          health\n        }\n      }\n    }\n  }\n": types.StatusLineEventsDocument,
    "\n  fragment StatusPage_status on ServiceStatus {\n    id\n    health\n    desk {\n      id\n      name\n    }\n    components {\n      id\n      ...ComponentList_component\n      ...ImpactFields_component\n      ...ComponentEditor_component\n    }\n    openIncidents {\n      id\n      ...IncidentEntry_incident\n    }\n    pastIncidents {\n      id\n      ...PastIncidents_incident\n      ...IncidentEntry_incident\n    }\n    maintenance {\n      id\n      ...MaintenanceEntry_maintenance\n    }\n  }\n": types.StatusPage_StatusFragmentDoc,
    "\n  query ServiceStatus($desk: String!) {\n    liveCursor\n    serviceStatus(desk: $desk) {\n      id\n      desk {\n        id\n      }\n      ...StatusPage_status\n    }\n  }\n": types.ServiceStatusDocument,
    "\n  subscription StatusEvents($deskId: ID!, $after: LiveCursor) {\n    statusEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on StatusChanged {\n        status {\n          id\n          ...StatusPage_status\n        }\n      }\n    }\n  }\n": types.StatusEventsDocument,
    "\n  fragment TicketCardMenu_ticket on Ticket {\n    id\n    reference\n    subject\n    version\n    desk {\n      id\n      features\n    }\n  }\n": types.TicketCardMenu_TicketFragmentDoc,
    "\n  mutation DeleteListedTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n": types.DeleteListedTicketDocument,
    "\n  fragment TicketCard_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    createdAt\n    updatedAt\n    messageCount\n    ...TicketCardMenu_ticket\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        side\n        name\n        person {\n          id\n        }\n      }\n    }\n  }\n": types.TicketCard_TicketFragmentDoc,
    "\n  fragment TicketCard_match on TicketMatch {\n    reference {\n      text\n      found\n    }\n    subject {\n      text\n      found\n    }\n    excerpt {\n      text\n      found\n    }\n  }\n": types.TicketCard_MatchFragmentDoc,
    "\n  fragment TicketListBar_desk on Desk {\n    id\n    features\n    vocabulary {\n      ticketType\n    }\n    ticketTypes {\n      id\n      slug\n      label\n    }\n    priorities {\n      id\n      slug\n      label\n    }\n  }\n": types.TicketListBar_DeskFragmentDoc,
    "\n  query TicketListDesk($slug: String!) {\n    desk(slug: $slug) {\n      id\n      ticketTypes {\n        id\n        slug\n      }\n      priorities {\n        id\n        slug\n      }\n      ...TicketListBar_desk\n    }\n  }\n": types.TicketListDeskDocument,
    "\n  fragment TicketListItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    premium\n    createdAt\n    updatedAt\n    type {\n      id\n    }\n    priority {\n      id\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...TicketCard_ticket\n  }\n": types.TicketListItem_TicketFragmentDoc,
    "\n  fragment TicketListPage_connection on TicketConnection {\n    edges {\n      node {\n        ...TicketListItem_ticket\n      }\n      match {\n        ...TicketCard_match\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.TicketListPage_ConnectionFragmentDoc,
    "\n  query TicketList($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: $scope) {\n      ...TicketListTabs_counts\n    }\n    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 25) {\n      ...TicketListPage_connection\n    }\n  }\n": types.TicketListDocument,
    "\n  query FilteredCounts($scope: TicketScope!, $filter: TicketFilter!) {\n    ticketCounts(scope: $scope, filter: $filter) {\n      ...TicketListTabs_counts\n    }\n  }\n": types.FilteredCountsDocument,
    "\n  query MoreTickets($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      ...TicketListPage_connection\n    }\n  }\n": types.MoreTicketsDocument,
    "\n  subscription TicketListEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n": types.TicketListEventsDocument,
    "\n  subscription MyTicketEvents($deskId: ID!, $after: LiveCursor) {\n    submitterEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n": types.MyTicketEventsDocument,
    "\n  fragment TicketListTabs_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n": types.TicketListTabs_CountsFragmentDoc,
    "\n  query TicketStatistics($workspaceId: ID!) {\n    liveCursor\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketListTabs_counts\n    }\n  }\n": types.TicketStatisticsDocument,
    "\n  subscription TicketStatisticsEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n": types.TicketStatisticsEventsDocument,
    "\n  fragment LiveTicket_ticket on Ticket {\n    id\n    desk {\n      id\n      workingHours {\n        ...SupportHours_hours\n      }\n    }\n    ...LiveTicket_head\n    ...Conversation_ticket\n  }\n": types.LiveTicket_TicketFragmentDoc,
    "\n  fragment LiveTicket_head on Ticket {\n    id\n    subject\n    version\n    ...TicketFacts_ticket\n    ...TicketActions_ticket\n    ...StatusNotice_ticket\n    ...TicketRating_ticket\n  }\n": types.LiveTicket_HeadFragmentDoc,
    "\n  subscription TicketPageEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on PresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...Conversation_event\n    }\n  }\n": types.TicketPageEventsDocument,
    "\n  mutation RateTicket($input: RateTicketInput!) {\n    rateTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": types.RateTicketDocument,
    "\n  fragment StatusNotice_ticket on Ticket {\n    id\n    status\n    autoClosesAt\n    formReturnedAt\n    type {\n      id\n      formKinds\n      blankForm {\n        name\n        url\n      }\n    }\n    desk {\n      id\n      statuses {\n        status\n        description\n      }\n    }\n  }\n": types.StatusNotice_TicketFragmentDoc,
    "\n  fragment TicketActions_ticket on Ticket {\n    id\n    reference\n    desk {\n      id\n      vocabulary {\n        closeTicket\n      }\n    }\n  }\n": types.TicketActions_TicketFragmentDoc,
    "\n  mutation CloseTicket($input: TicketEventInput!) {\n    closeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": types.CloseTicketDocument,
    "\n  mutation ReopenTicket($input: TicketEventInput!) {\n    reopenTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": types.ReopenTicketDocument,
    "\n  mutation RevokeTicket($input: TicketEventInput!) {\n    revokeTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n": types.RevokeTicketDocument,
    "\n  mutation DeleteTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n": types.DeleteTicketDocument,
    "\n  fragment TicketFacts_ticket on Ticket {\n    id\n    reference\n    status\n    statusLabel\n    premium\n    createdAt\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n    }\n    desk {\n      id\n      features\n    }\n  }\n": types.TicketFacts_TicketFragmentDoc,
    "\n  query TicketPage($reference: String!) {\n    liveCursor\n    ticket(reference: $reference) {\n      id\n      reference\n      subject\n      ...LiveTicket_ticket\n    }\n  }\n": types.TicketPageDocument,
    "\n  fragment TicketRating_ticket on Ticket {\n    id\n    submitter {\n      id\n      name\n    }\n    rating {\n      stars\n      text\n      updatedAt\n    }\n  }\n": types.TicketRating_TicketFragmentDoc,
    "\n  mutation DisbandWorkspace($input: DisbandWorkspaceInput!) {\n    disbandWorkspace(input: $input) {\n      workspaceId\n      closedTickets\n    }\n  }\n": types.DisbandWorkspaceDocument,
    "\n  fragment InvitationList_invitation on Invitation {\n    id\n    email\n    role\n    sentAt\n    expiresAt\n  }\n": types.InvitationList_InvitationFragmentDoc,
    "\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        ...InvitationList_invitation\n      }\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($input: InvitationInput!) {\n    revokeInvitation(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation InviteToWorkspace($input: InviteToWorkspaceInput!) {\n    inviteToWorkspace(input: $input) {\n      invitation {\n        ...InvitationList_invitation\n      }\n    }\n  }\n": types.InviteToWorkspaceDocument,
    "\n  mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {\n    leaveWorkspace(input: $input) {\n      workspaceId\n    }\n  }\n": types.LeaveWorkspaceDocument,
    "\n  mutation SetWorkspaceRole($input: SetWorkspaceRoleInput!) {\n    setWorkspaceRole(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n": types.SetWorkspaceRoleDocument,
    "\n  mutation PassOwnership($input: WorkspaceMemberInput!) {\n    passOwnership(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n": types.PassOwnershipDocument,
    "\n  mutation RemoveWorkspaceMember($input: WorkspaceMemberInput!) {\n    removeWorkspaceMember(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n": types.RemoveWorkspaceMemberDocument,
    "\n  fragment MemberList_workspace on Workspace {\n    id\n    members {\n      role\n      since\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.MemberList_WorkspaceFragmentDoc,
    "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n": types.CreateWorkspaceDocument,
    "\n  mutation RenameWorkspace($input: RenameWorkspaceInput!) {\n    renameWorkspace(input: $input) {\n      workspace {\n        id\n        name\n      }\n    }\n  }\n": types.RenameWorkspaceDocument,
    "\n  query WorkspacePage($id: ID!, $isOwner: Boolean!) {\n    liveCursor\n    node(id: $id) {\n      ... on Workspace {\n        id\n        name\n        isShared\n        ...MemberList_workspace\n      }\n    }\n    invitations(workspaceId: $id) @include(if: $isOwner) {\n      ...InvitationList_invitation\n    }\n  }\n": types.WorkspacePageDocument,
    "\n  subscription WorkspacePageEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on WorkspaceChanged {\n        workspace {\n          id\n          name\n          ...MemberList_workspace\n        }\n      }\n    }\n  }\n": types.WorkspacePageEventsDocument,
    "query Cursor { liveCursor }": types.CursorDocument,
    "query Page { liveCursor ticket(reference: \"TKT-22222-2222\") { id subject } }": types.PageDocument,
    "\n  fragment LiveDesk_desk on Desk {\n    id\n    slug\n    name\n    teamName\n    settingsVersion\n    features\n    vocabulary {\n      ticketType\n      subject\n      body\n      attach\n      submit\n      sendReply\n      closeTicket\n    }\n    statuses {\n      status\n      label\n      description\n    }\n    tabs {\n      slug\n      label\n      statuses\n    }\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n    workingHours {\n      summary\n    }\n    links {\n      label\n      description\n      url\n      icon\n    }\n    ticketTypes {\n      id\n      slug\n      label\n      icon\n      description\n      requirement\n      formKinds\n      blankForm {\n        name\n        url\n      }\n    }\n    priorities {\n      id\n      slug\n      label\n      definition\n      rank\n      isDefault\n    }\n    team {\n      id\n      name\n    }\n  }\n": types.LiveDesk_DeskFragmentDoc,
    "\n  query LiveDesk($deskId: ID!) {\n    liveCursor\n    node(id: $deskId) {\n      ... on Desk {\n        id\n        ...LiveDesk_desk\n      }\n    }\n  }\n": types.LiveDeskDocument,
    "\n  subscription LiveDeskEvents($deskId: ID!, $after: LiveCursor) {\n    deskEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on DeskChanged {\n        changed\n        desk {\n          ...LiveDesk_desk\n        }\n      }\n    }\n  }\n": types.LiveDeskEventsDocument,
    "\n  query SignedIn {\n    viewer {\n      id\n    }\n  }\n": types.SignedInDocument,
    "\n  query Viewer {\n    liveCursor\n    viewer {\n      id\n      email\n      timeZone\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        role\n        desk {\n          id\n          slug\n          name\n          features\n        }\n      }\n      workspaceMemberships {\n        role\n        workspace {\n          id\n          name\n          kind\n          desk {\n            id\n            slug\n            name\n            features\n            statuses {\n              status\n              label\n            }\n            tabs {\n              slug\n              label\n              statuses\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  subscription AccessEvents($after: LiveCursor) {\n    accessEvents(after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n    }\n  }\n": types.AccessEventsDocument,
    "\n  query SeenTimes($ids: [ID!]!) {\n    viewer {\n      id\n      ticketStates(ticketIds: $ids) {\n        id\n        ticketId\n        seenAt\n      }\n    }\n  }\n": types.SeenTimesDocument,
    "\n  query TicketState($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n        watching\n        allowedActions\n      }\n    }\n  }\n": types.TicketStateDocument,
    "\n  mutation WatchTicket($ticketId: ID!) {\n    watchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n": types.WatchTicketDocument,
    "\n  mutation UnwatchTicket($ticketId: ID!) {\n    unwatchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n": types.UnwatchTicketDocument,
    "\n  mutation UploadAttachment($input: UploadAttachmentInput!) {\n    uploadAttachment(input: $input) {\n      attachment {\n        id\n        name\n        kind\n        bytes\n        thumbnailUrl\n        state\n      }\n    }\n  }\n": types.UploadAttachmentDocument,
    "\n  mutation RemoveUpload($input: RemoveUploadInput!) {\n    removeUpload(input: $input) {\n      attachmentId\n    }\n  }\n": types.RemoveUploadDocument,
    "\n  query UnsentUploads($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Attachment {\n        id\n        name\n        kind\n        bytes\n        thumbnailUrl\n        state\n      }\n    }\n  }\n": types.UnsentUploadsDocument,
    "\n  query PlaygroundStart {\n    liveCursor\n    desks {\n      id\n      name\n    }\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        desk {\n          id\n          name\n        }\n      }\n      workspaceMemberships {\n        workspace {\n          id\n          name\n          desk {\n            id\n            name\n            features\n            ticketTypes {\n              id\n              label\n              requirement\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PlaygroundStartDocument,
    "\n  query PlaygroundTicket($scope: TicketScope!) {\n    answerable: tickets(scope: $scope, filter: { status: [IN_PROGRESS, WAITING_ON_CUSTOMER, OPEN] }, first: 1) {\n      edges {\n        node {\n          id\n          reference\n        }\n      }\n    }\n    any: tickets(scope: $scope, first: 1) {\n      edges {\n        node {\n          id\n          reference\n        }\n      }\n    }\n  }\n": types.PlaygroundTicketDocument,
    "\n  fragment SupportHours_hours on WorkingHours {\n    summary\n    openUntil\n    nextOpenAt\n  }\n": types.SupportHours_HoursFragmentDoc,
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
export function graphql(source: "\n  query PictureFile($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        state\n        url\n        width\n        height\n      }\n    }\n  }\n"): (typeof documents)["\n  query PictureFile($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        state\n        url\n        width\n        height\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    liveCursor\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      ...ProfileSection_viewer\n      ...EmailSection_viewer\n      ...SecondFactorSection_viewer\n      ...SessionsSection_viewer\n      ...MailPreferencesSection_viewer\n      ...CancelSection_viewer\n    }\n  }\n"): (typeof documents)["\n  query Account {\n    liveCursor\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      ...ProfileSection_viewer\n      ...EmailSection_viewer\n      ...SecondFactorSection_viewer\n      ...SessionsSection_viewer\n      ...MailPreferencesSection_viewer\n      ...CancelSection_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAccount($input: CancelAccountInput!) {\n    cancelAccount(input: $input) {\n      closedTickets\n    }\n  }\n"): (typeof documents)["\n  mutation CancelAccount($input: CancelAccountInput!) {\n    cancelAccount(input: $input) {\n      closedTickets\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CancelSection_viewer on Viewer {\n    id\n    cancellationObstacles {\n      reason\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CancelSection_viewer on Viewer {\n    id\n    cancellationObstacles {\n      reason\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {\n    confirmEmailChange(input: $input) {\n      viewer {\n        id\n        email\n        pendingEmail {\n          email\n          expiresAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {\n    confirmEmailChange(input: $input) {\n      viewer {\n        id\n        email\n        pendingEmail {\n          email\n          expiresAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EmailSection_viewer on Viewer {\n    id\n    email\n    pendingEmail {\n      email\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  fragment EmailSection_viewer on Viewer {\n    id\n    email\n    pendingEmail {\n      email\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailPreferencesSection_viewer on Viewer {\n    id\n    deskMemberships {\n      desk {\n        id\n      }\n    }\n    mailPreferences {\n      newTickets\n      replies\n      statusChanges\n    }\n  }\n"): (typeof documents)["\n  fragment MailPreferencesSection_viewer on Viewer {\n    id\n    deskMemberships {\n      desk {\n        id\n      }\n    }\n    mailPreferences {\n      newTickets\n      replies\n      statusChanges\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMailPreferences($input: SetMailPreferencesInput!) {\n    setMailPreferences(input: $input) {\n      mailPreferences {\n        newTickets\n        replies\n        statusChanges\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetMailPreferences($input: SetMailPreferencesInput!) {\n    setMailPreferences(input: $input) {\n      mailPreferences {\n        newTickets\n        replies\n        statusChanges\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameViewer($input: RenameViewerInput!) {\n    renameViewer(input: $input) {\n      viewer {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenameViewer($input: RenameViewerInput!) {\n    renameViewer(input: $input) {\n      viewer {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestEmailChange($input: RequestEmailChangeInput!) {\n    requestEmailChange(input: $input) {\n      viewer {\n        id\n        pendingEmail {\n          email\n          expiresAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestEmailChange($input: RequestEmailChangeInput!) {\n    requestEmailChange(input: $input) {\n      viewer {\n        id\n        pendingEmail {\n          email\n          expiresAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileSection_viewer on Viewer {\n    id\n    timeZone\n    person {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ProfileSection_viewer on Viewer {\n    id\n    timeZone\n    person {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecondFactorSection_viewer on Viewer {\n    id\n    hasSecondFactor\n  }\n"): (typeof documents)["\n  fragment SecondFactorSection_viewer on Viewer {\n    id\n    hasSecondFactor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsSection_viewer on Viewer {\n    id\n    sessions {\n      id\n      isCurrent\n      userAgent\n      address\n      createdAt\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  fragment SessionsSection_viewer on Viewer {\n    id\n    sessions {\n      id\n      isCurrent\n      userAgent\n      address\n      createdAt\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      viewer {\n        id\n        ...SessionsSection_viewer\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      viewer {\n        id\n        ...SessionsSection_viewer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      viewer {\n        id\n        ...SessionsSection_viewer\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions {\n    endOtherSessions {\n      viewer {\n        id\n        ...SessionsSection_viewer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTimeZone($input: SetTimeZoneInput!) {\n    setTimeZone(input: $input) {\n      viewer {\n        id\n        timeZone\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetTimeZone($input: SetTimeZoneInput!) {\n    setTimeZone(input: $input) {\n      viewer {\n        id\n        timeZone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WatchedTickets($after: String) {\n    viewer {\n      id\n      watchedTickets(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            ...WatchedTicket_ticket\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WatchedTickets($after: String) {\n    viewer {\n      id\n      watchedTickets(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            ...WatchedTicket_ticket\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopWatching($ticketId: ID!) {\n    unwatchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StopWatching($ticketId: ID!) {\n    unwatchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WatchedTicket_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    desk {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment WatchedTicket_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    desk {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDeskGeneral($input: UpdateDeskGeneralInput!) {\n    updateDeskGeneral(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateDeskGeneral($input: UpdateDeskGeneralInput!) {\n    updateDeskGeneral(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTicketTypes($input: UpdateTicketTypesInput!) {\n    updateTicketTypes(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateTicketTypes($input: UpdateTicketTypesInput!) {\n    updateTicketTypes(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBlankForm($input: SetBlankFormInput!) {\n    setBlankForm(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetBlankForm($input: SetBlankFormInput!) {\n    setBlankForm(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePriorities($input: UpdatePrioritiesInput!) {\n    updatePriorities(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePriorities($input: UpdatePrioritiesInput!) {\n    updatePriorities(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStatuses($input: UpdateStatusesInput!) {\n    updateStatuses(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateStatuses($input: UpdateStatusesInput!) {\n    updateStatuses(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLifecycle($input: UpdateLifecycleInput!) {\n    updateLifecycle(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateLifecycle($input: UpdateLifecycleInput!) {\n    updateLifecycle(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAttachmentPolicy($input: UpdateAttachmentPolicyInput!) {\n    updateAttachmentPolicy(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAttachmentPolicy($input: UpdateAttachmentPolicyInput!) {\n    updateAttachmentPolicy(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWorkingHours($input: UpdateWorkingHoursInput!) {\n    updateWorkingHours(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateWorkingHours($input: UpdateWorkingHoursInput!) {\n    updateWorkingHours(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAutomaticReplies($input: UpdateAutomaticRepliesInput!) {\n    updateAutomaticReplies(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAutomaticReplies($input: UpdateAutomaticRepliesInput!) {\n    updateAutomaticReplies(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLinks($input: UpdateLinksInput!) {\n    updateLinks(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateLinks($input: UpdateLinksInput!) {\n    updateLinks(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTargets($input: UpdateTargetsInput!) {\n    updateTargets(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateTargets($input: UpdateTargetsInput!) {\n    updateTargets(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFeatures($input: UpdateFeaturesInput!) {\n    updateFeatures(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateFeatures($input: UpdateFeaturesInput!) {\n    updateFeatures(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDeskMember($input: AddDeskMemberInput!) {\n    addDeskMember(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddDeskMember($input: AddDeskMemberInput!) {\n    addDeskMember(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDeskMemberRole($input: SetDeskMemberRoleInput!) {\n    setDeskMemberRole(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetDeskMemberRole($input: SetDeskMemberRoleInput!) {\n    setDeskMemberRole(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDeskMember($input: RemoveDeskMemberInput!) {\n    removeDeskMember(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveDeskMember($input: RemoveDeskMemberInput!) {\n    removeDeskMember(input: $input) {\n      administration {\n        id\n        ...AdminSettings_administration\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminSettings_administration on DeskAdministration {\n    id\n    attachmentKinds\n    desk {\n      id\n      slug\n      name\n      teamName\n      showsAgentNames\n      settingsVersion\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n        submit\n        sendReply\n        closeTicket\n      }\n      statuses {\n        status\n        label\n        description\n      }\n      tabs {\n        slug\n        label\n        statuses\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      workingHours {\n        timeZone\n        week {\n          weekday\n          opens\n          closes\n        }\n        holidays\n        summary\n      }\n      links {\n        label\n        description\n        url\n        icon\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n        targets {\n          firstResponseMinutes\n          resolutionMinutes\n        }\n      }\n      ticketTypes {\n        id\n      }\n    }\n    ticketTypes {\n      id\n      label\n      icon\n      description\n      requirement\n      formKinds\n      blankForm {\n        name\n        url\n      }\n      archived\n      defaultAssignee {\n        id\n        name\n      }\n    }\n    lifecycle {\n      rules {\n        event\n        from\n        to\n      }\n      autoCloseAfterHours\n    }\n    lifecycleTargets {\n      event\n      targets\n    }\n    automaticReplies {\n      on\n      markdown\n    }\n    members {\n      person {\n        id\n        name\n      }\n      email\n      role\n      since\n    }\n  }\n"): (typeof documents)["\n  fragment AdminSettings_administration on DeskAdministration {\n    id\n    attachmentKinds\n    desk {\n      id\n      slug\n      name\n      teamName\n      showsAgentNames\n      settingsVersion\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n        submit\n        sendReply\n        closeTicket\n      }\n      statuses {\n        status\n        label\n        description\n      }\n      tabs {\n        slug\n        label\n        statuses\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      workingHours {\n        timeZone\n        week {\n          weekday\n          opens\n          closes\n        }\n        holidays\n        summary\n      }\n      links {\n        label\n        description\n        url\n        icon\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n        targets {\n          firstResponseMinutes\n          resolutionMinutes\n        }\n      }\n      ticketTypes {\n        id\n      }\n    }\n    ticketTypes {\n      id\n      label\n      icon\n      description\n      requirement\n      formKinds\n      blankForm {\n        name\n        url\n      }\n      archived\n      defaultAssignee {\n        id\n        name\n      }\n    }\n    lifecycle {\n      rules {\n        event\n        from\n        to\n      }\n      autoCloseAfterHours\n    }\n    lifecycleTargets {\n      event\n      targets\n    }\n    automaticReplies {\n      on\n      markdown\n    }\n    members {\n      person {\n        id\n        name\n      }\n      email\n      role\n      since\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Admin($deskId: ID!) {\n    liveCursor\n    deskAdministration(deskId: $deskId) {\n      id\n      ...AdminSettings_administration\n    }\n  }\n"): (typeof documents)["\n  query Admin($deskId: ID!) {\n    liveCursor\n    deskAdministration(deskId: $deskId) {\n      id\n      ...AdminSettings_administration\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AdminEvents($deskId: ID!, $after: LiveCursor) {\n    deskEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on DeskChanged {\n        changed\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription AdminEvents($deskId: ID!, $after: LiveCursor) {\n    deskEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on DeskChanged {\n        changed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog($deskId: ID!, $after: String) {\n    deskAdministration(deskId: $deskId) {\n      id\n      auditLog(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            action\n            subject\n            details\n            occurredAt\n            actor {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditLog($deskId: ID!, $after: String) {\n    deskAdministration(deskId: $deskId) {\n      id\n      auditLog(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            action\n            subject\n            details\n            occurredAt\n            actor {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CannedReplySettings($deskId: ID!) {\n    cannedReplies(deskId: $deskId) {\n      id\n      title\n      shortcut\n      version\n      body {\n        text\n        richText\n      }\n    }\n  }\n"): (typeof documents)["\n  query CannedReplySettings($deskId: ID!) {\n    cannedReplies(deskId: $deskId) {\n      id\n      title\n      shortcut\n      version\n      body {\n        text\n        richText\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCannedReply($input: DeleteCannedReplyInput!) {\n    deleteCannedReply(input: $input)\n  }\n"): (typeof documents)["\n  mutation DeleteCannedReply($input: DeleteCannedReplyInput!) {\n    deleteCannedReply(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCannedReply($input: CreateCannedReplyInput!) {\n    createCannedReply(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCannedReply($input: CreateCannedReplyInput!) {\n    createCannedReply(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCannedReply($input: UpdateCannedReplyInput!) {\n    updateCannedReply(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCannedReply($input: UpdateCannedReplyInput!) {\n    updateCannedReply(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UndeliveredEmail_email on OutgoingEmail {\n    id\n    recipient\n    subject\n    state\n    attempts\n    lastError\n    createdAt\n    endedAt\n    ticket {\n      id\n      reference\n    }\n  }\n"): (typeof documents)["\n  fragment UndeliveredEmail_email on OutgoingEmail {\n    id\n    recipient\n    subject\n    state\n    attempts\n    lastError\n    createdAt\n    endedAt\n    ticket {\n      id\n      reference\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendEmailAgain($input: SendEmailAgainInput!) {\n    sendEmailAgain(input: $input) {\n      email {\n        id\n        ...UndeliveredEmail_email\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendEmailAgain($input: SendEmailAgainInput!) {\n    sendEmailAgain(input: $input) {\n      email {\n        id\n        ...UndeliveredEmail_email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UndeliveredMail($slug: String!, $after: String) {\n    liveCursor\n    desk(slug: $slug) {\n      id\n      failedEmails(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            ...UndeliveredEmail_email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UndeliveredMail($slug: String!, $after: String) {\n    liveCursor\n    desk(slug: $slug) {\n      id\n      failedEmails(first: 25, after: $after) {\n        edges {\n          node {\n            id\n            ...UndeliveredEmail_email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatDetails_chat on Chat {\n    id\n    createdAt\n    customer {\n      id\n      name\n    }\n    customerRecord {\n      email\n      openTicketCount\n      openTickets {\n        id\n        reference\n        subject\n      }\n      pastTickets {\n        id\n        reference\n        subject\n      }\n    }\n    workspace {\n      id\n      name\n      kind\n      licenses {\n        id\n        product\n        keySuffix\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ChatDetails_chat on Chat {\n    id\n    createdAt\n    customer {\n      id\n      name\n    }\n    customerRecord {\n      email\n      openTicketCount\n      openTickets {\n        id\n        reference\n        subject\n      }\n      pastTickets {\n        id\n        reference\n        subject\n      }\n    }\n    workspace {\n      id\n      name\n      kind\n      licenses {\n        id\n        product\n        keySuffix\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatItem_chat on Chat {\n    id\n    state\n    hasSpoken\n    queuedAt\n    waitingSince\n    unansweredSince\n    customer {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n      kind\n    }\n    agent {\n      id\n      name\n    }\n    transferTo {\n      id\n      name\n    }\n    thread(last: 5) {\n      edges {\n        node {\n          __typename\n          id\n          author {\n            side\n          }\n          ... on Message {\n            body {\n              text\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ChatItem_chat on Chat {\n    id\n    state\n    hasSpoken\n    queuedAt\n    waitingSince\n    unansweredSince\n    customer {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n      kind\n    }\n    agent {\n      id\n      name\n    }\n    transferTo {\n      id\n      name\n    }\n    thread(last: 5) {\n      edges {\n        node {\n          __typename\n          id\n          author {\n            side\n          }\n          ... on Message {\n            body {\n              text\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptChat($input: ChatInput!) {\n    acceptChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptChat($input: ChatInput!) {\n    acceptChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransferChat($input: TransferChatInput!) {\n    transferChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TransferChat($input: TransferChatInput!) {\n    transferChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptTransfer($input: ChatInput!) {\n    acceptTransfer(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptTransfer($input: ChatInput!) {\n    acceptTransfer(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTransfer($input: ChatInput!) {\n    cancelTransfer(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelTransfer($input: ChatInput!) {\n    cancelTransfer(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveChat($input: ChatInput!) {\n    leaveChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveChat($input: ChatInput!) {\n    leaveChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandBackChat($input: ChatInput!) {\n    handBackChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation HandBackChat($input: ChatInput!) {\n    handBackChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnHeldChatIntoTicket($input: ChatInput!) {\n    turnChatIntoTicket(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TurnHeldChatIntoTicket($input: ChatInput!) {\n    turnChatIntoTicket(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndHeldChat($input: ChatInput!) {\n    endChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndHeldChat($input: ChatInput!) {\n    endChat(input: $input) {\n      chat {\n        ...ChatPane_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatPane_chat on Chat {\n    id\n    ...ChatPane_head\n    ...ChatDetails_chat\n    ...ChatConversation_chat\n  }\n"): (typeof documents)["\n  fragment ChatPane_chat on Chat {\n    id\n    ...ChatPane_head\n    ...ChatDetails_chat\n    ...ChatConversation_chat\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatPane_head on Chat {\n    id\n    state\n    waitingSince\n    unansweredSince\n    endReason\n    customer {\n      id\n      name\n    }\n    agent {\n      id\n      name\n    }\n    transferTo {\n      id\n      name\n    }\n    ticket {\n      id\n      reference\n    }\n    ...ChatToolbar_chat\n  }\n"): (typeof documents)["\n  fragment ChatPane_head on Chat {\n    id\n    state\n    waitingSince\n    unansweredSince\n    endReason\n    customer {\n      id\n      name\n    }\n    agent {\n      id\n      name\n    }\n    transferTo {\n      id\n      name\n    }\n    ticket {\n      id\n      reference\n    }\n    ...ChatToolbar_chat\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OpenChatEvents($chatId: ID!, $after: LiveCursor) {\n    chatEvents(chatId: $chatId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          ...ChatPane_head\n        }\n      }\n      ... on ChatPresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...ChatConversation_event\n    }\n  }\n"): (typeof documents)["\n  subscription OpenChatEvents($chatId: ID!, $after: LiveCursor) {\n    chatEvents(chatId: $chatId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          ...ChatPane_head\n        }\n      }\n      ... on ChatPresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...ChatConversation_event\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChatQueue($deskId: ID!) {\n    liveCursor\n    chatQueue(deskId: $deskId) {\n      waiting {\n        ...ChatItem_chat\n      }\n      held {\n        ...ChatItem_chat\n      }\n      availableAgents {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChatQueue($deskId: ID!) {\n    liveCursor\n    chatQueue(deskId: $deskId) {\n      waiting {\n        ...ChatItem_chat\n      }\n      held {\n        ...ChatItem_chat\n      }\n      availableAgents {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ChatQueueEvents($deskId: ID!, $after: LiveCursor) {\n    chatQueueEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          ...ChatItem_chat\n        }\n      }\n      ... on ChatAgentsChanged {\n        queue {\n          availableAgents {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ChatQueueEvents($deskId: ID!, $after: LiveCursor) {\n    chatQueueEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          ...ChatItem_chat\n        }\n      }\n      ... on ChatAgentsChanged {\n        queue {\n          availableAgents {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatToolbar_chat on Chat {\n    id\n    hasSpoken\n    transferTo {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ChatToolbar_chat on Chat {\n    id\n    hasSpoken\n    transferTo {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenChat($chatId: ID!) {\n    liveCursor\n    node(id: $chatId) {\n      __typename\n      id\n      ... on Chat {\n        ...ChatPane_chat\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpenChat($chatId: ID!) {\n    liveCursor\n    node(id: $chatId) {\n      __typename\n      id\n      ... on Chat {\n        ...ChatPane_chat\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAvailability($input: SetAvailabilityInput!) {\n    setAvailability(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetAvailability($input: SetAvailabilityInput!) {\n    setAvailability(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query PendingSignIn {\n    pendingSignIn {\n      emailHint\n      places {\n        workspaceId\n        workspaceName\n        deskName\n        typeId\n        typeLabel\n      }\n    }\n  }\n"): (typeof documents)["\n  query PendingSignIn {\n    pendingSignIn {\n      emailHint\n      places {\n        workspaceId\n        workspaceName\n        deskName\n        typeId\n        typeLabel\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestRecoveryCode($input: RequestTicketCodeInput!) {\n    sent: requestRecoveryCode(input: $input) {\n      expiresAt\n      resendAt\n    }\n  }\n"): (typeof documents)["\n  mutation RequestRecoveryCode($input: RequestTicketCodeInput!) {\n    sent: requestRecoveryCode(input: $input) {\n      expiresAt\n      resendAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRecoveryTicket($input: OpenRecoveryTicketInput!) {\n    openRecoveryTicket(input: $input) {\n      reference\n    }\n  }\n"): (typeof documents)["\n  mutation OpenRecoveryTicket($input: OpenRecoveryTicketInput!) {\n    openRecoveryTicket(input: $input) {\n      reference\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment AskForPerson_chat on Chat {\n    id\n    hasSpoken\n    personOffered\n    desk {\n      id\n      workingHours {\n        openUntil\n        nextOpenAt\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AskForPerson_chat on Chat {\n    id\n    hasSpoken\n    personOffered\n    desk {\n      id\n      workingHours {\n        openUntil\n        nextOpenAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChatDoor($deskId: ID!, $slug: String!) {\n    viewer {\n      id\n      openChat(deskId: $deskId) {\n        id\n      }\n    }\n    desk(slug: $slug) {\n      id\n      name\n      features\n      workingHours {\n        ...ChatHours_hours\n      }\n    }\n    knowledge(desk: $slug) {\n      faq {\n        id\n        question\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChatDoor($deskId: ID!, $slug: String!) {\n    viewer {\n      id\n      openChat(deskId: $deskId) {\n        id\n      }\n    }\n    desk(slug: $slug) {\n      id\n      name\n      features\n      workingHours {\n        ...ChatHours_hours\n      }\n    }\n    knowledge(desk: $slug) {\n      faq {\n        id\n        question\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatHead_chat on Chat {\n    id\n    state\n    hasSpoken\n    agent {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ChatHead_chat on Chat {\n    id\n    state\n    hasSpoken\n    agent {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatHours_hours on WorkingHours {\n    timeZone\n    ...SupportHours_hours\n  }\n"): (typeof documents)["\n  fragment ChatHours_hours on WorkingHours {\n    timeZone\n    ...SupportHours_hours\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatNotice_chat on Chat {\n    id\n    state\n    position\n    becomesTicketAt\n    customer {\n      id\n      name\n    }\n    ...AskForPerson_chat\n    ...ProcedureButtons_chat\n    ...EndedNotice_chat\n  }\n"): (typeof documents)["\n  fragment ChatNotice_chat on Chat {\n    id\n    state\n    position\n    becomesTicketAt\n    customer {\n      id\n      name\n    }\n    ...AskForPerson_chat\n    ...ProcedureButtons_chat\n    ...EndedNotice_chat\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChatRoom($chatId: ID!) {\n    liveCursor\n    node(id: $chatId) {\n      __typename\n      ... on Chat {\n        id\n        desk {\n          id\n          slug\n        }\n        ...LiveChat_chat\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChatRoom($chatId: ID!) {\n    liveCursor\n    node(id: $chatId) {\n      __typename\n      ... on Chat {\n        id\n        desk {\n          id\n          slug\n        }\n        ...LiveChat_chat\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EndedNotice_chat on Chat {\n    id\n    state\n    endReason\n    workspace {\n      id\n    }\n    ticket {\n      id\n      reference\n    }\n  }\n"): (typeof documents)["\n  fragment EndedNotice_chat on Chat {\n    id\n    state\n    endReason\n    workspace {\n      id\n    }\n    ticket {\n      id\n      reference\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveChat_chat on Chat {\n    id\n    ...LiveChat_head\n    ...ChatConversation_chat\n  }\n"): (typeof documents)["\n  fragment LiveChat_chat on Chat {\n    id\n    ...LiveChat_head\n    ...ChatConversation_chat\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveChat_head on Chat {\n    id\n    state\n    unansweredSince\n    customer {\n      id\n    }\n    desk {\n      id\n      slug\n    }\n    ...ChatHead_chat\n    ...ChatNotice_chat\n  }\n"): (typeof documents)["\n  fragment LiveChat_head on Chat {\n    id\n    state\n    unansweredSince\n    customer {\n      id\n    }\n    desk {\n      id\n      slug\n    }\n    ...ChatHead_chat\n    ...ChatNotice_chat\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ChatRoomEvents($chatId: ID!, $after: LiveCursor) {\n    chatEvents(chatId: $chatId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          id\n          ...LiveChat_head\n        }\n      }\n      ... on ChatAnswerGrew {\n        text\n      }\n      ... on ChatPresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...ChatConversation_event\n    }\n  }\n"): (typeof documents)["\n  subscription ChatRoomEvents($chatId: ID!, $after: LiveCursor) {\n    chatEvents(chatId: $chatId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ChatChanged {\n        chat {\n          id\n          ...LiveChat_head\n        }\n      }\n      ... on ChatAnswerGrew {\n        text\n      }\n      ... on ChatPresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...ChatConversation_event\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcedureButtons_chat on Chat {\n    id\n    unansweredSince\n    desk {\n      id\n      slug\n    }\n    procedure {\n      step\n      stepCount\n    }\n  }\n"): (typeof documents)["\n  fragment ProcedureButtons_chat on Chat {\n    id\n    unansweredSince\n    desk {\n      id\n      slug\n    }\n    procedure {\n      step\n      stepCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForPerson($input: ChatInput!) {\n    askForPerson(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AskForPerson($input: ChatInput!) {\n    askForPerson(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelWait($input: ChatInput!) {\n    cancelWait(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelWait($input: ChatInput!) {\n    cancelWait(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnChatIntoTicket($input: ChatInput!) {\n    turnChatIntoTicket(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TurnChatIntoTicket($input: ChatInput!) {\n    turnChatIntoTicket(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndChat($input: ChatInput!) {\n    endChat(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndChat($input: ChatInput!) {\n    endChat(input: $input) {\n      chat {\n        id\n        ...LiveChat_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartChat($input: StartChatInput!) {\n    startChat(input: $input) {\n      chat {\n        id\n        desk {\n          id\n          slug\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartChat($input: StartChatInput!) {\n    startChat(input: $input) {\n      chat {\n        id\n        desk {\n          id\n          slug\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CannedReplies($deskId: ID!) {\n    cannedReplies(deskId: $deskId) {\n      id\n      title\n      shortcut\n      body {\n        text\n        richText\n      }\n    }\n  }\n"): (typeof documents)["\n  query CannedReplies($deskId: ID!) {\n    cannedReplies(deskId: $deskId) {\n      id\n      title\n      shortcut\n      body {\n        text\n        richText\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatConversation_chat on Chat {\n    id\n    state\n    unansweredSince\n    desk {\n      id\n      slug\n      teamName\n      ...Composers_desk\n    }\n    thread(last: 50) {\n      ...Thread_page\n    }\n  }\n"): (typeof documents)["\n  fragment ChatConversation_chat on Chat {\n    id\n    state\n    unansweredSince\n    desk {\n      id\n      slug\n      teamName\n      ...Composers_desk\n    }\n    thread(last: 50) {\n      ...Thread_page\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatConversation_event on ChatEvent {\n    __typename\n    ... on ChatMessagePosted {\n      message {\n        id\n        body {\n          text\n        }\n        ...Thread_item\n      }\n    }\n    ... on ChatMessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on ChatMessageRemoved {\n      messageId\n    }\n    ... on ChatChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ChatConversation_event on ChatEvent {\n    __typename\n    ... on ChatMessagePosted {\n      message {\n        id\n        body {\n          text\n        }\n        ...Thread_item\n      }\n    }\n    ... on ChatMessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on ChatMessageRemoved {\n      messageId\n    }\n    ... on ChatChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Composers_desk on Desk {\n    id\n    vocabulary {\n      attach\n      sendReply\n    }\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n  }\n"): (typeof documents)["\n  fragment Composers_desk on Desk {\n    id\n    vocabulary {\n      attach\n      sendReply\n    }\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageFiles_attachment on Attachment {\n    id\n    name\n    kind\n    bytes\n    width\n    height\n    state\n    isForm\n    url\n    thumbnailUrl\n  }\n"): (typeof documents)["\n  fragment MessageFiles_attachment on Attachment {\n    id\n    name\n    kind\n    bytes\n    width\n    height\n    state\n    isForm\n    url\n    thumbnailUrl\n  }\n"];
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
export function graphql(source: "\n  mutation PostReply($input: PostReplyInput!) {\n    postReply(input: $input) {\n      message {\n        id\n      }\n      ticket {\n        id\n        status\n        statusLabel\n        updatedAt\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostReply($input: PostReplyInput!) {\n    postReply(input: $input) {\n      message {\n        id\n      }\n      ticket {\n        id\n        status\n        statusLabel\n        updatedAt\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      message {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      message {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostChatMessage($input: PostChatMessageInput!) {\n    postChatMessage(input: $input) {\n      message {\n        id\n      }\n      chat {\n        id\n        state\n        unansweredSince\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostChatMessage($input: PostChatMessageInput!) {\n    postChatMessage(input: $input) {\n      message {\n        id\n      }\n      chat {\n        id\n        state\n        unansweredSince\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PresenceLine_presence on Presence {\n    supportIsTyping\n    people {\n      person {\n        id\n        name\n      }\n      activity\n    }\n  }\n"): (typeof documents)["\n  fragment PresenceLine_presence on Presence {\n    supportIsTyping\n    people {\n      person {\n        id\n        name\n      }\n      activity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadEntry_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on StatusChange {\n      fromLabel\n      toLabel\n    }\n    ... on AssignmentChange {\n      assignee {\n        id\n        name\n      }\n    }\n    ... on TypeChange {\n      fromType {\n        id\n        label\n      }\n      toType {\n        id\n        label\n      }\n    }\n    ... on WorkspaceChange {\n      fromWorkspace {\n        id\n        name\n      }\n      toWorkspace {\n        id\n        name\n      }\n    }\n    ... on PriorityChange {\n      fromPriority {\n        id\n        label\n      }\n      toPriority {\n        id\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadEntry_item on ThreadItem {\n    __typename\n    id\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on StatusChange {\n      fromLabel\n      toLabel\n    }\n    ... on AssignmentChange {\n      assignee {\n        id\n        name\n      }\n    }\n    ... on TypeChange {\n      fromType {\n        id\n        label\n      }\n      toType {\n        id\n        label\n      }\n    }\n    ... on WorkspaceChange {\n      fromWorkspace {\n        id\n        name\n      }\n      toWorkspace {\n        id\n        name\n      }\n    }\n    ... on PriorityChange {\n      fromPriority {\n        id\n        label\n      }\n      toPriority {\n        id\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadMessage_message on Message {\n    id\n    createdAt\n    audience\n    automatic\n    purpose\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    body {\n      html\n    }\n    attachments {\n      id\n      ...MessageFiles_attachment\n    }\n    ...MessageMenu_message\n  }\n"): (typeof documents)["\n  fragment ThreadMessage_message on Message {\n    id\n    createdAt\n    audience\n    automatic\n    purpose\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    body {\n      html\n    }\n    attachments {\n      id\n      ...MessageFiles_attachment\n    }\n    ...MessageMenu_message\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Thread_page on ThreadConnection {\n    edges {\n      node {\n        id\n        ...Thread_item\n      }\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n"): (typeof documents)["\n  fragment Thread_page on ThreadConnection {\n    edges {\n      node {\n        id\n        ...Thread_item\n      }\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Thread_item on ThreadItem {\n    __typename\n    id\n    audience\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on Message {\n      automatic\n      clientMutationId\n      ...ThreadMessage_message\n    }\n    ...ThreadEntry_item\n  }\n"): (typeof documents)["\n  fragment Thread_item on ThreadItem {\n    __typename\n    id\n    audience\n    createdAt\n    author {\n      side\n      name\n      person {\n        id\n      }\n    }\n    ... on Message {\n      automatic\n      clientMutationId\n      ...ThreadMessage_message\n    }\n    ...ThreadEntry_item\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Conversation_ticket on Ticket {\n    id\n    reference\n    formReturnedAt\n    type {\n      id\n      formKinds\n    }\n    desk {\n      id\n      ...Composers_desk\n    }\n    thread(last: 50) {\n      ...Thread_page\n    }\n  }\n"): (typeof documents)["\n  fragment Conversation_ticket on Ticket {\n    id\n    reference\n    formReturnedAt\n    type {\n      id\n      formKinds\n    }\n    desk {\n      id\n      ...Composers_desk\n    }\n    thread(last: 50) {\n      ...Thread_page\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Conversation_event on TicketEvent {\n    __typename\n    ... on MessagePosted {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageRemoved {\n      messageId\n    }\n    ... on TicketChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Conversation_event on TicketEvent {\n    __typename\n    ... on MessagePosted {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageChanged {\n      message {\n        id\n        ...Thread_item\n      }\n    }\n    ... on MessageRemoved {\n      messageId\n    }\n    ... on TicketChanged {\n      entry {\n        id\n        ...Thread_item\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierThread($placeId: ID!, $before: String!) {\n    node(id: $placeId) {\n      __typename\n      id\n      ... on Ticket {\n        thread(last: 50, before: $before) {\n          ...Thread_page\n        }\n      }\n      ... on Chat {\n        thread(last: 50, before: $before) {\n          ...Thread_page\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierThread($placeId: ID!, $before: String!) {\n    node(id: $placeId) {\n      __typename\n      id\n      ... on Ticket {\n        thread(last: 50, before: $before) {\n          ...Thread_page\n        }\n      }\n      ... on Chat {\n        thread(last: 50, before: $before) {\n          ...Thread_page\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeenBefore($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query SeenBefore($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkTicketSeen($input: MarkTicketSeenInput!) {\n    markTicketSeen(input: $input) {\n      ticketState {\n        id\n        seenAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkTicketSeen($input: MarkTicketSeenInput!) {\n    markTicketSeen(input: $input) {\n      ticketState {\n        id\n        seenAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      ticketId\n    }\n  }\n"): (typeof documents)["\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      ticketId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetChatPresence($input: SetChatPresenceInput!) {\n    setChatPresence(input: $input) {\n      chatId\n    }\n  }\n"): (typeof documents)["\n  mutation SetChatPresence($input: SetChatPresenceInput!) {\n    setChatPresence(input: $input) {\n      chatId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dashboard($workspaceId: ID!) {\n    liveCursor\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        name\n        desk {\n          id\n          name\n          features\n          ...TicketSummary_desk\n        }\n        ...LicenseList_workspace\n      }\n    }\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketSummary_counts\n    }\n  }\n"): (typeof documents)["\n  query Dashboard($workspaceId: ID!) {\n    liveCursor\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        name\n        desk {\n          id\n          name\n          features\n          ...TicketSummary_desk\n        }\n        ...LicenseList_workspace\n      }\n    }\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketSummary_counts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DashboardEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketSummary_counts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription DashboardEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketSummary_counts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseList_workspace on Workspace {\n    id\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  fragment LicenseList_workspace on Workspace {\n    id\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketSummary_desk on Desk {\n    id\n    tabs {\n      slug\n      label\n      statuses\n    }\n  }\n"): (typeof documents)["\n  fragment TicketSummary_desk on Desk {\n    id\n    tabs {\n      slug\n      label\n      statuses\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketSummary_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment TicketSummary_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExportItem_export on Export {\n    id\n    format\n    state\n    failure\n    name\n    rows\n    total\n    url\n    createdAt\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment ExportItem_export on Export {\n    id\n    format\n    state\n    failure\n    name\n    rows\n    total\n    url\n    createdAt\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exports {\n    liveCursor\n    viewer {\n      id\n      exports {\n        ...ExportItem_export\n      }\n    }\n  }\n"): (typeof documents)["\n  query Exports {\n    liveCursor\n    viewer {\n      id\n      exports {\n        ...ExportItem_export\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ExportEvents($after: LiveCursor) {\n    exportEvents(after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ExportsChanged {\n        exports {\n          ...ExportItem_export\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ExportEvents($after: LiveCursor) {\n    exportEvents(after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on ExportsChanged {\n        exports {\n          ...ExportItem_export\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelExport($input: CancelExportInput!) {\n    cancelExport(input: $input) {\n      export {\n        ...ExportItem_export\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelExport($input: CancelExportInput!) {\n    cancelExport(input: $input) {\n      export {\n        ...ExportItem_export\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportTickets($input: ExportTicketsInput!) {\n    exportTickets(input: $input) {\n      export {\n        ...ExportItem_export\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ExportTickets($input: ExportTicketsInput!) {\n    exportTickets(input: $input) {\n      export {\n        ...ExportItem_export\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Article($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      article(slug: $slug) {\n        id\n        slug\n        status\n        title\n        summary\n        updatedAt\n        body {\n          html\n        }\n        category {\n          id\n          slug\n          title\n        }\n        related {\n          id\n          slug\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Article($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      article(slug: $slug) {\n        id\n        slug\n        status\n        title\n        summary\n        updatedAt\n        body {\n          html\n        }\n        category {\n          id\n          slug\n          title\n        }\n        related {\n          id\n          slug\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleVote($articleId: ID!) {\n    viewer {\n      id\n      articleVote(articleId: $articleId)\n    }\n  }\n"): (typeof documents)["\n  query ArticleVote($articleId: ID!) {\n    viewer {\n      id\n      articleVote(articleId: $articleId)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateArticle($input: RateArticleInput!) {\n    rateArticle(input: $input) {\n      article {\n        id\n        helpfulCount\n        unhelpfulCount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RateArticle($input: RateArticleInput!) {\n    rateArticle(input: $input) {\n      article {\n        id\n        helpfulCount\n        unhelpfulCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FaqAccordion_entry on FaqEntry {\n    id\n    slug\n    question\n    body {\n      html\n    }\n    article {\n      id\n      slug\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment FaqAccordion_entry on FaqEntry {\n    id\n    slug\n    question\n    body {\n      html\n    }\n    article {\n      id\n      slug\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Faq($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n      }\n      faq {\n        id\n        ...FaqAccordion_entry\n      }\n    }\n  }\n"): (typeof documents)["\n  query Faq($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n      }\n      faq {\n        id\n        ...FaqAccordion_entry\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FaqSearch($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 20) {\n        faqEntry {\n          id\n          ...FaqAccordion_entry\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FaqSearch($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 20) {\n        faqEntry {\n          id\n          ...FaqAccordion_entry\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpNav($desk: String!) {\n    desk(slug: $desk) {\n      id\n      features\n    }\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query HelpNav($desk: String!) {\n    desk(slug: $desk) {\n      id\n      features\n    }\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Knowledge($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n      }\n      categories {\n        id\n        slug\n        title\n        description\n        icon\n        articles {\n          id\n          slug\n          title\n          summary\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Knowledge($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n      }\n      categories {\n        id\n        slug\n        title\n        description\n        icon\n        articles {\n          id\n          slug\n          title\n          summary\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnowledgeSearch($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 20) {\n        article {\n          id\n          slug\n        }\n        faqEntry {\n          id\n          slug\n        }\n        title {\n          text\n          found\n        }\n        excerpt {\n          text\n          found\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query KnowledgeSearch($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 20) {\n        article {\n          id\n          slug\n        }\n        faqEntry {\n          id\n          slug\n        }\n        title {\n          text\n          found\n        }\n        excerpt {\n          text\n          found\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupportArticles_knowledge on Knowledge {\n    categories {\n      id\n      slug\n      title\n      description\n      icon\n      articles {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SupportArticles_knowledge on Knowledge {\n    categories {\n      id\n      slug\n      title\n      description\n      icon\n      articles {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupportChat_desk on Desk {\n    id\n    slug\n    workingHours {\n      ...SupportHours_hours\n    }\n  }\n"): (typeof documents)["\n  fragment SupportChat_desk on Desk {\n    id\n    slug\n    workingHours {\n      ...SupportHours_hours\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupportFaq_knowledge on Knowledge {\n    faq {\n      id\n      ...FaqAccordion_entry\n    }\n  }\n"): (typeof documents)["\n  fragment SupportFaq_knowledge on Knowledge {\n    faq {\n      id\n      ...FaqAccordion_entry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupportLinks_desk on Desk {\n    id\n    links {\n      label\n      description\n      url\n      icon\n    }\n  }\n"): (typeof documents)["\n  fragment SupportLinks_desk on Desk {\n    id\n    links {\n      label\n      description\n      url\n      icon\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Support($desk: String!) {\n    desk(slug: $desk) {\n      id\n      name\n      features\n      ...SupportLinks_desk\n      ...SupportChat_desk\n    }\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n      ...SupportArticles_knowledge\n      ...SupportFaq_knowledge\n    }\n  }\n"): (typeof documents)["\n  query Support($desk: String!) {\n    desk(slug: $desk) {\n      id\n      name\n      features\n      ...SupportLinks_desk\n      ...SupportChat_desk\n    }\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n      ...SupportArticles_knowledge\n      ...SupportFaq_knowledge\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportKnowledgeMiss($input: ReportKnowledgeMissInput!) {\n    reportKnowledgeMiss(input: $input)\n  }\n"): (typeof documents)["\n  mutation ReportKnowledgeMiss($input: ReportKnowledgeMissInput!) {\n    reportKnowledgeMiss(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    viewer {\n      id\n      email\n    }\n    invitation(token: $token) {\n      email\n      role\n      workspaceName\n      deskName\n      invitedBy\n    }\n  }\n"): (typeof documents)["\n  query Invitation($token: String!) {\n    viewer {\n      id\n      email\n    }\n    invitation(token: $token) {\n      email\n      role\n      workspaceName\n      deskName\n      invitedBy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateArticleCategory($input: CreateArticleCategoryInput!) {\n    createArticleCategory(input: $input) {\n      category {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateArticleCategory($input: CreateArticleCategoryInput!) {\n    createArticleCategory(input: $input) {\n      category {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateArticleCategory($input: UpdateArticleCategoryInput!) {\n    updateArticleCategory(input: $input) {\n      category {\n        id\n        slug\n        title\n        description\n        icon\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateArticleCategory($input: UpdateArticleCategoryInput!) {\n    updateArticleCategory(input: $input) {\n      category {\n        id\n        slug\n        title\n        description\n        icon\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveArticleCategory($input: MoveArticleCategoryInput!) {\n    moveArticleCategory(input: $input) {\n      category {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveArticleCategory($input: MoveArticleCategoryInput!) {\n    moveArticleCategory(input: $input) {\n      category {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteArticleCategory($input: DeleteArticleCategoryInput!) {\n    deleteArticleCategory(input: $input)\n  }\n"): (typeof documents)["\n  mutation DeleteArticleCategory($input: DeleteArticleCategoryInput!) {\n    deleteArticleCategory(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FaqEntryFields_entry on FaqEntry {\n    id\n    slug\n    question\n    version\n    body {\n      richText\n      text\n    }\n    article {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment FaqEntryFields_entry on FaqEntry {\n    id\n    slug\n    question\n    version\n    body {\n      richText\n      text\n    }\n    article {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FaqEditor($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        features\n      }\n      faq {\n        id\n        ...FaqEntryFields_entry\n      }\n    }\n  }\n"): (typeof documents)["\n  query FaqEditor($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        features\n      }\n      faq {\n        id\n        ...FaqEntryFields_entry\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateFaqEntry($input: CreateFaqEntryInput!) {\n    createFaqEntry(input: $input) {\n      entry {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateFaqEntry($input: CreateFaqEntryInput!) {\n    createFaqEntry(input: $input) {\n      entry {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFaqEntry($input: UpdateFaqEntryInput!) {\n    updateFaqEntry(input: $input) {\n      entry {\n        id\n        version\n        ...FaqEntryFields_entry\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateFaqEntry($input: UpdateFaqEntryInput!) {\n    updateFaqEntry(input: $input) {\n      entry {\n        id\n        version\n        ...FaqEntryFields_entry\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveFaqEntry($input: MoveFaqEntryInput!) {\n    moveFaqEntry(input: $input) {\n      entry {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveFaqEntry($input: MoveFaqEntryInput!) {\n    moveFaqEntry(input: $input) {\n      entry {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteFaqEntry($input: DeleteFaqEntryInput!) {\n    deleteFaqEntry(input: $input)\n  }\n"): (typeof documents)["\n  mutation DeleteFaqEntry($input: DeleteFaqEntryInput!) {\n    deleteFaqEntry(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnowledgeMisses($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n      misses {\n        search\n        count\n        lastAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query KnowledgeMisses($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n      }\n      misses {\n        search\n        count\n        lastAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissKnowledgeMiss($input: DismissKnowledgeMissInput!) {\n    dismissKnowledgeMiss(input: $input)\n  }\n"): (typeof documents)["\n  mutation DismissKnowledgeMiss($input: DismissKnowledgeMissInput!) {\n    dismissKnowledgeMiss(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticlesToRelate($desk: String!, $search: String!) {\n    knowledge(desk: $desk) {\n      articles(first: 6, search: $search) {\n        edges {\n          node {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArticlesToRelate($desk: String!, $search: String!) {\n    knowledge(desk: $desk) {\n      articles(first: 6, search: $search) {\n        edges {\n          node {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleRow_article on Article {\n    id\n    slug\n    status\n    title\n    updatedAt\n    helpfulCount\n    unhelpfulCount\n    category {\n      id\n      title\n    }\n    editor {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleRow_article on Article {\n    id\n    slug\n    status\n    title\n    updatedAt\n    helpfulCount\n    unhelpfulCount\n    category {\n      id\n      title\n    }\n    editor {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleList($desk: String!, $status: ArticleStatus, $categoryId: ID, $search: String, $after: String) {\n    knowledge(desk: $desk) {\n      articles(first: 25, after: $after, status: $status, categoryId: $categoryId, search: $search) {\n        edges {\n          node {\n            id\n            ...ArticleRow_article\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArticleList($desk: String!, $status: ArticleStatus, $categoryId: ID, $search: String, $after: String) {\n    knowledge(desk: $desk) {\n      articles(first: 25, after: $after, status: $status, categoryId: $categoryId, search: $search) {\n        edges {\n          node {\n            id\n            ...ArticleRow_article\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerPlaces($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n        ...PictureDesk_desk\n      }\n      categories {\n        id\n        slug\n        title\n        description\n        icon\n        version\n        articleCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query AnswerPlaces($desk: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n        ...PictureDesk_desk\n      }\n      categories {\n        id\n        slug\n        title\n        description\n        icon\n        version\n        articleCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PictureDesk_desk on Desk {\n    id\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n  }\n"): (typeof documents)["\n  fragment PictureDesk_desk on Desk {\n    id\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WrittenArticle_article on Article {\n    id\n    slug\n    status\n    title\n    summary\n    searchWords\n    updatedAt\n    publishedAt\n    version\n    body {\n      richText\n    }\n    pictures {\n      id\n      url\n      width\n      height\n    }\n    category {\n      id\n    }\n    editor {\n      id\n      name\n    }\n    chosenRelated {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment WrittenArticle_article on Article {\n    id\n    slug\n    status\n    title\n    summary\n    searchWords\n    updatedAt\n    publishedAt\n    version\n    body {\n      richText\n    }\n    pictures {\n      id\n      url\n      width\n      height\n    }\n    category {\n      id\n    }\n    editor {\n      id\n      name\n    }\n    chosenRelated {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WriteArticle($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n        ...PictureDesk_desk\n      }\n      categories {\n        id\n        title\n      }\n      article(slug: $slug) {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n"): (typeof documents)["\n  query WriteArticle($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      desk {\n        id\n        name\n        ...PictureDesk_desk\n      }\n      categories {\n        id\n        title\n      }\n      article(slug: $slug) {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetArticleStatus($input: SetArticleStatusInput!) {\n    setArticleStatus(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetArticleStatus($input: SetArticleStatusInput!) {\n    setArticleStatus(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleRevisions($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      article(slug: $slug) {\n        id\n        slug\n        title\n        version\n        revisions {\n          id\n          version\n          createdAt\n          editor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArticleRevisions($desk: String!, $slug: String!) {\n    knowledge(desk: $desk) {\n      article(slug: $slug) {\n        id\n        slug\n        title\n        version\n        revisions {\n          id\n          version\n          createdAt\n          editor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparedRevisions($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on ArticleRevision {\n        id\n        title\n        summary\n        searchWords\n        body {\n          text\n          html\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ComparedRevisions($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on ArticleRevision {\n        id\n        title\n        summary\n        searchWords\n        body {\n          text\n          html\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreArticleRevision($input: RestoreArticleRevisionInput!) {\n    restoreArticleRevision(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreArticleRevision($input: RestoreArticleRevisionInput!) {\n    restoreArticleRevision(input: $input) {\n      article {\n        id\n        ...WrittenArticle_article\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewTicket($workspaceId: ID!) {\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        ...NewTicketForm_workspace\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewTicket($workspaceId: ID!) {\n    node(id: $workspaceId) {\n      ... on Workspace {\n        id\n        ...NewTicketForm_workspace\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewTicketForm_workspace on Workspace {\n    id\n    desk {\n      id\n      slug\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n        submit\n      }\n      ticketTypes {\n        id\n        label\n        icon\n        description\n        formKinds\n        blankForm {\n          name\n          url\n        }\n        requirement\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n      workingHours {\n        ...SupportHours_hours\n      }\n    }\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      selectable\n    }\n  }\n"): (typeof documents)["\n  fragment NewTicketForm_workspace on Workspace {\n    id\n    desk {\n      id\n      slug\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n        submit\n      }\n      ticketTypes {\n        id\n        label\n        icon\n        description\n        formKinds\n        blankForm {\n          name\n          url\n        }\n        requirement\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n      workingHours {\n        ...SupportHours_hours\n      }\n    }\n    licenses {\n      id\n      product\n      keySuffix\n      status\n      selectable\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTicket($input: CreateTicketInput!) {\n    createTicket(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTicket($input: CreateTicketInput!) {\n    createTicket(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewTicketFor($slug: String!) {\n    desk(slug: $slug) {\n      id\n      slug\n      name\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n      }\n      ticketTypes {\n        id\n        label\n        description\n        formKinds\n        requirement\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewTicketFor($slug: String!) {\n    desk(slug: $slug) {\n      id\n      slug\n      name\n      features\n      vocabulary {\n        ticketType\n        subject\n        body\n        attach\n      }\n      ticketTypes {\n        id\n        label\n        description\n        formKinds\n        requirement\n      }\n      attachmentPolicy {\n        kinds\n        maxBytes\n        maxCount\n        hint\n      }\n      priorities {\n        id\n        label\n        definition\n        isDefault\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCustomers($slug: String!, $search: String!) {\n    desk(slug: $slug) {\n      id\n      customers(search: $search) {\n        email\n        person {\n          id\n          name\n        }\n        workspaces {\n          id\n          name\n          licenses {\n            id\n            product\n            keySuffix\n            status\n            selectable\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindCustomers($slug: String!, $search: String!) {\n    desk(slug: $slug) {\n      id\n      customers(search: $search) {\n        email\n        person {\n          id\n          name\n        }\n        workspaces {\n          id\n          name\n          licenses {\n            id\n            product\n            keySuffix\n            status\n            selectable\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTicketFor($input: CreateTicketForInput!) {\n    createTicketFor(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTicketFor($input: CreateTicketForInput!) {\n    createTicketFor(input: $input) {\n      clientMutationId\n      ticket {\n        id\n        reference\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestTicketCode($input: RequestTicketCodeInput!) {\n    sent: requestTicketCode(input: $input) {\n      expiresAt\n      resendAt\n    }\n  }\n"): (typeof documents)["\n  mutation RequestTicketCode($input: RequestTicketCodeInput!) {\n    sent: requestTicketCode(input: $input) {\n      expiresAt\n      resendAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubjectSuggestions($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 3, faq: false) {\n        article {\n          id\n          slug\n        }\n        title {\n          text\n          found\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SubjectSuggestions($desk: String!, $text: String!) {\n    knowledge(desk: $desk) {\n      search(text: $text, first: 3, faq: false) {\n        article {\n          id\n          slug\n        }\n        title {\n          text\n          found\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerCard_ticket on Ticket {\n    id\n    premium\n    submitter {\n      id\n      name\n    }\n    customer {\n      email\n      openTicketCount\n      openTickets {\n        id\n        reference\n        subject\n      }\n    }\n    workspace {\n      id\n      name\n      kind\n      licenses {\n        id\n        product\n        keySuffix\n        status\n      }\n    }\n    license {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment CustomerCard_ticket on Ticket {\n    id\n    premium\n    submitter {\n      id\n      name\n    }\n    customer {\n      email\n      openTicketCount\n      openTickets {\n        id\n        reference\n        subject\n      }\n    }\n    workspace {\n      id\n      name\n      kind\n      licenses {\n        id\n        product\n        keySuffix\n        status\n      }\n    }\n    license {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveQueueTicket_ticket on Ticket {\n    id\n    ...LiveQueueTicket_head\n    ...Conversation_ticket\n  }\n"): (typeof documents)["\n  fragment LiveQueueTicket_ticket on Ticket {\n    id\n    ...LiveQueueTicket_head\n    ...Conversation_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveQueueTicket_head on Ticket {\n    id\n    reference\n    subject\n    version\n    ...TicketToolbar_ticket\n    ...TicketDetails_ticket\n  }\n"): (typeof documents)["\n  fragment LiveQueueTicket_head on Ticket {\n    id\n    reference\n    subject\n    version\n    ...TicketToolbar_ticket\n    ...TicketDetails_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription QueueTicketEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on PresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...Conversation_event\n    }\n  }\n"): (typeof documents)["\n  subscription QueueTicketEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveQueueTicket_head\n        }\n      }\n      ... on PresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...Conversation_event\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoveButton_ticket on Ticket {\n    id\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n    }\n    customer {\n      workspaces {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MoveButton_ticket on Ticket {\n    id\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n    }\n    customer {\n      workspaces {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueFilterBar_desk on Desk {\n    id\n    features\n    ...QueueFilterFields_desk\n  }\n"): (typeof documents)["\n  fragment QueueFilterBar_desk on Desk {\n    id\n    features\n    ...QueueFilterFields_desk\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueFilterFields_desk on Desk {\n    id\n    vocabulary {\n      ticketType\n    }\n    features\n    team {\n      id\n      name\n    }\n    ticketTypes {\n      id\n      slug\n      label\n    }\n    priorities {\n      id\n      slug\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment QueueFilterFields_desk on Desk {\n    id\n    vocabulary {\n      ticketType\n    }\n    features\n    team {\n      id\n      name\n    }\n    ticketTypes {\n      id\n      slug\n      label\n    }\n    priorities {\n      id\n      slug\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueueDesk($slug: String!) {\n    desk(slug: $slug) {\n      id\n      slug\n      statuses {\n        status\n        label\n      }\n      ticketTypes {\n        id\n        slug\n      }\n      priorities {\n        id\n        slug\n      }\n      team {\n        id\n      }\n      ...QueueFilterBar_desk\n    }\n  }\n"): (typeof documents)["\n  query QueueDesk($slug: String!) {\n    desk(slug: $slug) {\n      id\n      slug\n      statuses {\n        status\n        label\n      }\n      ticketTypes {\n        id\n        slug\n      }\n      priorities {\n        id\n        slug\n      }\n      team {\n        id\n      }\n      ...QueueFilterBar_desk\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    premium\n    createdAt\n    updatedAt\n    targets {\n      dueAt\n    }\n    type {\n      id\n    }\n    priority {\n      id\n    }\n    assignee {\n      id\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...QueueRow_ticket\n  }\n"): (typeof documents)["\n  fragment QueueItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    premium\n    createdAt\n    updatedAt\n    targets {\n      dueAt\n    }\n    type {\n      id\n    }\n    priority {\n      id\n    }\n    assignee {\n      id\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...QueueRow_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueuePage_connection on TicketConnection {\n    edges {\n      node {\n        ...QueueItem_ticket\n      }\n      match {\n        ...QueueRow_match\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment QueuePage_connection on TicketConnection {\n    edges {\n      node {\n        ...QueueItem_ticket\n      }\n      match {\n        ...QueueRow_match\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Queue($deskId: ID!, $filter: TicketFilter!, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: { deskId: $deskId }) {\n      id\n      nextDueAt\n      ...SliceNav_counts\n    }\n    tickets(scope: { deskId: $deskId }, filter: $filter, orderBy: $orderBy, first: 50) {\n      ...QueuePage_connection\n    }\n  }\n"): (typeof documents)["\n  query Queue($deskId: ID!, $filter: TicketFilter!, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: { deskId: $deskId }) {\n      id\n      nextDueAt\n      ...SliceNav_counts\n    }\n    tickets(scope: { deskId: $deskId }, filter: $filter, orderBy: $orderBy, first: 50) {\n      ...QueuePage_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueueCounts($deskId: ID!) {\n    ticketCounts(scope: { deskId: $deskId }) {\n      id\n      nextDueAt\n      ...SliceNav_counts\n    }\n  }\n"): (typeof documents)["\n  query QueueCounts($deskId: ID!) {\n    ticketCounts(scope: { deskId: $deskId }) {\n      id\n      nextDueAt\n      ...SliceNav_counts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NarrowedQueueCounts($deskId: ID!, $filter: TicketFilter!) {\n    ticketCounts(scope: { deskId: $deskId }, filter: $filter) {\n      id\n      ...SliceNav_counts\n    }\n  }\n"): (typeof documents)["\n  query NarrowedQueueCounts($deskId: ID!, $filter: TicketFilter!) {\n    ticketCounts(scope: { deskId: $deskId }, filter: $filter) {\n      id\n      ...SliceNav_counts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreOfQueue($deskId: ID!, $filter: TicketFilter!, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: { deskId: $deskId }, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      ...QueuePage_connection\n    }\n  }\n"): (typeof documents)["\n  query MoreOfQueue($deskId: ID!, $filter: TicketFilter!, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: { deskId: $deskId }, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      ...QueuePage_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription QueueEvents($deskId: ID!, $after: LiveCursor) {\n    queueEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...QueueItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          id\n          nextDueAt\n          ...SliceNav_counts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription QueueEvents($deskId: ID!, $after: LiveCursor) {\n    queueEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...QueueItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          id\n          nextDueAt\n          ...SliceNav_counts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueRow_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    customerWaitingSince\n    targets {\n      dueAt\n      firstResponseAt\n      firstResponseDueAt\n    }\n    priority {\n      id\n      label\n    }\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment QueueRow_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    customerWaitingSince\n    targets {\n      dueAt\n      firstResponseAt\n      firstResponseDueAt\n    }\n    priority {\n      id\n      label\n    }\n    submitter {\n      id\n      name\n    }\n    workspace {\n      id\n      name\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueRow_match on TicketMatch {\n    reference {\n      text\n      found\n    }\n    subject {\n      text\n      found\n    }\n    excerpt {\n      text\n      found\n    }\n  }\n"): (typeof documents)["\n  fragment QueueRow_match on TicketMatch {\n    reference {\n      text\n      found\n    }\n    subject {\n      text\n      found\n    }\n    excerpt {\n      text\n      found\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueueTicket($reference: String!) {\n    liveCursor\n    ticket(reference: $reference) {\n      id\n      ...LiveQueueTicket_ticket\n    }\n  }\n"): (typeof documents)["\n  query QueueTicket($reference: String!) {\n    liveCursor\n    ticket(reference: $reference) {\n      id\n      ...LiveQueueTicket_ticket\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SliceNav_counts on TicketCounts {\n    id\n    total\n    unassigned\n    overdue\n    byAssignee {\n      count\n      assignee {\n        id\n        name\n      }\n    }\n    byStatus {\n      status\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment SliceNav_counts on TicketCounts {\n    id\n    total\n    unassigned\n    overdue\n    byAssignee {\n      count\n      assignee {\n        id\n        name\n      }\n    }\n    byStatus {\n      status\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketDetails_ticket on Ticket {\n    id\n    createdAt\n    updatedAt\n    customerWaitingSince\n    status\n    targets {\n      ...TicketTargets_targets\n    }\n    autoClosesAt\n    rating {\n      stars\n      text\n    }\n    type {\n      id\n      label\n      icon\n    }\n    ...CustomerCard_ticket\n    desk {\n      id\n      name\n      vocabulary {\n        ticketType\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TicketDetails_ticket on Ticket {\n    id\n    createdAt\n    updatedAt\n    customerWaitingSince\n    status\n    targets {\n      ...TicketTargets_targets\n    }\n    autoClosesAt\n    rating {\n      stars\n      text\n    }\n    type {\n      id\n      label\n      icon\n    }\n    ...CustomerCard_ticket\n    desk {\n      id\n      name\n      vocabulary {\n        ticketType\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteQueuedTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteQueuedTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptTicket($input: TicketEventInput!) {\n    acceptTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptTicket($input: TicketEventInput!) {\n    acceptTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignTicket($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignTicket($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTicketPriority($input: SetTicketPriorityInput!) {\n    setTicketPriority(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetTicketPriority($input: SetTicketPriorityInput!) {\n    setTicketPriority(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTicketType($input: SetTicketTypeInput!) {\n    setTicketType(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetTicketType($input: SetTicketTypeInput!) {\n    setTicketType(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTicketStatus($input: SetTicketStatusInput!) {\n    setTicketStatus(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetTicketStatus($input: SetTicketStatusInput!) {\n    setTicketStatus(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveTicket($input: MoveTicketInput!) {\n    moveTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveTicket($input: MoveTicketInput!) {\n    moveTicket(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnForm($input: ReturnFormInput!) {\n    returnForm(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnForm($input: ReturnFormInput!) {\n    returnForm(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) {\n      ticket {\n        id\n        ...LiveQueueTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketTargets_targets on TicketTargets {\n    firstResponseDueAt\n    firstResponseAt\n    resolutionDueAt\n    pausedSince\n  }\n"): (typeof documents)["\n  fragment TicketTargets_targets on TicketTargets {\n    firstResponseDueAt\n    firstResponseAt\n    resolutionDueAt\n    pausedSince\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketToolbar_ticket on Ticket {\n    id\n    version\n    status\n    statusLabel\n    formReturnedAt\n    ...TicketTypeMenu_ticket\n    ...MoveButton_ticket\n    priority {\n      id\n      label\n    }\n    assignee {\n      id\n      name\n    }\n    desk {\n      id\n      vocabulary {\n        closeTicket\n      }\n      statuses {\n        status\n        label\n        description\n      }\n      priorities {\n        id\n        label\n        definition\n      }\n      team {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TicketToolbar_ticket on Ticket {\n    id\n    version\n    status\n    statusLabel\n    formReturnedAt\n    ...TicketTypeMenu_ticket\n    ...MoveButton_ticket\n    priority {\n      id\n      label\n    }\n    assignee {\n      id\n      name\n    }\n    desk {\n      id\n      vocabulary {\n        closeTicket\n      }\n      statuses {\n        status\n        label\n        description\n      }\n      priorities {\n        id\n        label\n        definition\n      }\n      team {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketTypeMenu_ticket on Ticket {\n    id\n    type {\n      id\n      label\n    }\n    desk {\n      id\n      vocabulary {\n        ticketType\n      }\n      ticketTypes {\n        id\n        label\n        description\n        requirement\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TicketTypeMenu_ticket on Ticket {\n    id\n    type {\n      id\n      label\n    }\n    desk {\n      id\n      vocabulary {\n        ticketType\n      }\n      ticketTypes {\n        id\n        label\n        description\n        requirement\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Setup($token: String!) {\n    setup(token: $token) {\n      presets {\n        slug\n        name\n        description\n      }\n    }\n  }\n"): (typeof documents)["\n  query Setup($token: String!) {\n    setup(token: $token) {\n      presets {\n        slug\n        name\n        description\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      desk {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      desk {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComponentEditor_component on StatusComponent {\n    id\n    name\n    group\n    description\n    version\n  }\n"): (typeof documents)["\n  fragment ComponentEditor_component on StatusComponent {\n    id\n    name\n    group\n    description\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStatusComponent($input: UpdateStatusComponentInput!) {\n    updateStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateStatusComponent($input: UpdateStatusComponentInput!) {\n    updateStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStatusComponent($input: AddStatusComponentInput!) {\n    addStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddStatusComponent($input: AddStatusComponentInput!) {\n    addStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStatusComponent($input: RemoveStatusComponentInput!) {\n    removeStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveStatusComponent($input: RemoveStatusComponentInput!) {\n    removeStatusComponent(input: $input) {\n      status {\n        id\n        ...StatusPage_status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComponentList_component on StatusComponent {\n    id\n    name\n    group\n    description\n    health\n    history {\n      firstDay\n      lastDay\n      knownSince\n      uptime\n      troubledDays {\n        date\n        worst\n        outageSeconds\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ComponentList_component on StatusComponent {\n    id\n    name\n    group\n    description\n    health\n    history {\n      firstDay\n      lastDay\n      knownSince\n      uptime\n      troubledDays {\n        date\n        worst\n        outageSeconds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImpactFields_component on StatusComponent {\n    id\n    name\n    group\n  }\n"): (typeof documents)["\n  fragment ImpactFields_component on StatusComponent {\n    id\n    name\n    group\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentEntry_incident on Incident {\n    id\n    title\n    stage\n    version\n    startedAt\n    resolvedAt\n    updates {\n      id\n      stage\n      createdAt\n      body {\n        html\n      }\n    }\n    impacts {\n      health\n      until\n      component {\n        id\n        name\n        group\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment IncidentEntry_incident on Incident {\n    id\n    title\n    stage\n    version\n    startedAt\n    resolvedAt\n    updates {\n      id\n      stage\n      createdAt\n      body {\n        html\n      }\n    }\n    impacts {\n      health\n      until\n      component {\n        id\n        name\n        group\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenIncident($input: OpenIncidentInput!) {\n    openIncident(input: $input) {\n      incident {\n        id\n        ...IncidentEntry_incident\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenIncident($input: OpenIncidentInput!) {\n    openIncident(input: $input) {\n      incident {\n        id\n        ...IncidentEntry_incident\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateIncident($input: UpdateIncidentInput!) {\n    updateIncident(input: $input) {\n      incident {\n        id\n        ...IncidentEntry_incident\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateIncident($input: UpdateIncidentInput!) {\n    updateIncident(input: $input) {\n      incident {\n        id\n        ...IncidentEntry_incident\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenanceEntry_maintenance on Maintenance {\n    id\n    title\n    state\n    version\n    startsAt\n    endsAt\n    body {\n      html\n    }\n    components {\n      id\n      name\n      group\n    }\n  }\n"): (typeof documents)["\n  fragment MaintenanceEntry_maintenance on Maintenance {\n    id\n    title\n    state\n    version\n    startsAt\n    endsAt\n    body {\n      html\n    }\n    components {\n      id\n      name\n      group\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanMaintenance($input: PlanMaintenanceInput!) {\n    planMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanMaintenance($input: PlanMaintenanceInput!) {\n    planMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMaintenance($input: EndMaintenanceInput!) {\n    endMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndMaintenance($input: EndMaintenanceInput!) {\n    endMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMaintenance($input: MoveMaintenanceInput!) {\n    moveMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveMaintenance($input: MoveMaintenanceInput!) {\n    moveMaintenance(input: $input) {\n      maintenance {\n        id\n        ...MaintenanceEntry_maintenance\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastIncidents_incident on Incident {\n    id\n    startedAt\n    ...IncidentEntry_incident\n  }\n"): (typeof documents)["\n  fragment PastIncidents_incident on Incident {\n    id\n    startedAt\n    ...IncidentEntry_incident\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatusLine($desk: String!) {\n    liveCursor\n    serviceStatus(desk: $desk) {\n      id\n      health\n      desk {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query StatusLine($desk: String!) {\n    liveCursor\n    serviceStatus(desk: $desk) {\n      id\n      health\n      desk {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription StatusLineEvents($deskId: ID!, $after: LiveCursor) {\n    statusEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on StatusChanged {\n        status {\n          id\n          health\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription StatusLineEvents($deskId: ID!, $after: LiveCursor) {\n    statusEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on StatusChanged {\n        status {\n          id\n          health\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusPage_status on ServiceStatus {\n    id\n    health\n    desk {\n      id\n      name\n    }\n    components {\n      id\n      ...ComponentList_component\n      ...ImpactFields_component\n      ...ComponentEditor_component\n    }\n    openIncidents {\n      id\n      ...IncidentEntry_incident\n    }\n    pastIncidents {\n      id\n      ...PastIncidents_incident\n      ...IncidentEntry_incident\n    }\n    maintenance {\n      id\n      ...MaintenanceEntry_maintenance\n    }\n  }\n"): (typeof documents)["\n  fragment StatusPage_status on ServiceStatus {\n    id\n    health\n    desk {\n      id\n      name\n    }\n    components {\n      id\n      ...ComponentList_component\n      ...ImpactFields_component\n      ...ComponentEditor_component\n    }\n    openIncidents {\n      id\n      ...IncidentEntry_incident\n    }\n    pastIncidents {\n      id\n      ...PastIncidents_incident\n      ...IncidentEntry_incident\n    }\n    maintenance {\n      id\n      ...MaintenanceEntry_maintenance\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceStatus($desk: String!) {\n    liveCursor\n    serviceStatus(desk: $desk) {\n      id\n      desk {\n        id\n      }\n      ...StatusPage_status\n    }\n  }\n"): (typeof documents)["\n  query ServiceStatus($desk: String!) {\n    liveCursor\n    serviceStatus(desk: $desk) {\n      id\n      desk {\n        id\n      }\n      ...StatusPage_status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription StatusEvents($deskId: ID!, $after: LiveCursor) {\n    statusEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on StatusChanged {\n        status {\n          id\n          ...StatusPage_status\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription StatusEvents($deskId: ID!, $after: LiveCursor) {\n    statusEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on StatusChanged {\n        status {\n          id\n          ...StatusPage_status\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketCardMenu_ticket on Ticket {\n    id\n    reference\n    subject\n    version\n    desk {\n      id\n      features\n    }\n  }\n"): (typeof documents)["\n  fragment TicketCardMenu_ticket on Ticket {\n    id\n    reference\n    subject\n    version\n    desk {\n      id\n      features\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteListedTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteListedTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketCard_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    createdAt\n    updatedAt\n    messageCount\n    ...TicketCardMenu_ticket\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        side\n        name\n        person {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TicketCard_ticket on Ticket {\n    id\n    reference\n    subject\n    status\n    statusLabel\n    premium\n    createdAt\n    updatedAt\n    messageCount\n    ...TicketCardMenu_ticket\n    type {\n      id\n      label\n      icon\n    }\n    priority {\n      id\n      label\n    }\n    license {\n      id\n      product\n      keySuffix\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        side\n        name\n        person {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketCard_match on TicketMatch {\n    reference {\n      text\n      found\n    }\n    subject {\n      text\n      found\n    }\n    excerpt {\n      text\n      found\n    }\n  }\n"): (typeof documents)["\n  fragment TicketCard_match on TicketMatch {\n    reference {\n      text\n      found\n    }\n    subject {\n      text\n      found\n    }\n    excerpt {\n      text\n      found\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketListBar_desk on Desk {\n    id\n    features\n    vocabulary {\n      ticketType\n    }\n    ticketTypes {\n      id\n      slug\n      label\n    }\n    priorities {\n      id\n      slug\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment TicketListBar_desk on Desk {\n    id\n    features\n    vocabulary {\n      ticketType\n    }\n    ticketTypes {\n      id\n      slug\n      label\n    }\n    priorities {\n      id\n      slug\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketListDesk($slug: String!) {\n    desk(slug: $slug) {\n      id\n      ticketTypes {\n        id\n        slug\n      }\n      priorities {\n        id\n        slug\n      }\n      ...TicketListBar_desk\n    }\n  }\n"): (typeof documents)["\n  query TicketListDesk($slug: String!) {\n    desk(slug: $slug) {\n      id\n      ticketTypes {\n        id\n        slug\n      }\n      priorities {\n        id\n        slug\n      }\n      ...TicketListBar_desk\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketListItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    premium\n    createdAt\n    updatedAt\n    type {\n      id\n    }\n    priority {\n      id\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...TicketCard_ticket\n  }\n"): (typeof documents)["\n  fragment TicketListItem_ticket on Ticket {\n    id\n    version\n    reference\n    status\n    premium\n    createdAt\n    updatedAt\n    type {\n      id\n    }\n    priority {\n      id\n    }\n    lastMessage {\n      id\n      createdAt\n      author {\n        person {\n          id\n        }\n      }\n    }\n    ...TicketCard_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketListPage_connection on TicketConnection {\n    edges {\n      node {\n        ...TicketListItem_ticket\n      }\n      match {\n        ...TicketCard_match\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment TicketListPage_connection on TicketConnection {\n    edges {\n      node {\n        ...TicketListItem_ticket\n      }\n      match {\n        ...TicketCard_match\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketList($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: $scope) {\n      ...TicketListTabs_counts\n    }\n    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 25) {\n      ...TicketListPage_connection\n    }\n  }\n"): (typeof documents)["\n  query TicketList($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!) {\n    liveCursor\n    ticketCounts(scope: $scope) {\n      ...TicketListTabs_counts\n    }\n    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 25) {\n      ...TicketListPage_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilteredCounts($scope: TicketScope!, $filter: TicketFilter!) {\n    ticketCounts(scope: $scope, filter: $filter) {\n      ...TicketListTabs_counts\n    }\n  }\n"): (typeof documents)["\n  query FilteredCounts($scope: TicketScope!, $filter: TicketFilter!) {\n    ticketCounts(scope: $scope, filter: $filter) {\n      ...TicketListTabs_counts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreTickets($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      ...TicketListPage_connection\n    }\n  }\n"): (typeof documents)["\n  query MoreTickets($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder!, $after: String!) {\n    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      ...TicketListPage_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketListEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TicketListEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MyTicketEvents($deskId: ID!, $after: LiveCursor) {\n    submitterEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription MyTicketEvents($deskId: ID!, $after: LiveCursor) {\n    submitterEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on TicketChanged {\n        changed\n        ticket {\n          ...TicketListItem_ticket\n        }\n      }\n      ... on TicketRemoved {\n        ticketId\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketListTabs_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment TicketListTabs_counts on TicketCounts {\n    id\n    total\n    byStatus {\n      status\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketStatistics($workspaceId: ID!) {\n    liveCursor\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketListTabs_counts\n    }\n  }\n"): (typeof documents)["\n  query TicketStatistics($workspaceId: ID!) {\n    liveCursor\n    ticketCounts(scope: { workspaceId: $workspaceId }) {\n      ...TicketListTabs_counts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketStatisticsEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TicketStatisticsEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on CountsChanged {\n        counts {\n          ...TicketListTabs_counts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveTicket_ticket on Ticket {\n    id\n    desk {\n      id\n      workingHours {\n        ...SupportHours_hours\n      }\n    }\n    ...LiveTicket_head\n    ...Conversation_ticket\n  }\n"): (typeof documents)["\n  fragment LiveTicket_ticket on Ticket {\n    id\n    desk {\n      id\n      workingHours {\n        ...SupportHours_hours\n      }\n    }\n    ...LiveTicket_head\n    ...Conversation_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveTicket_head on Ticket {\n    id\n    subject\n    version\n    ...TicketFacts_ticket\n    ...TicketActions_ticket\n    ...StatusNotice_ticket\n    ...TicketRating_ticket\n  }\n"): (typeof documents)["\n  fragment LiveTicket_head on Ticket {\n    id\n    subject\n    version\n    ...TicketFacts_ticket\n    ...TicketActions_ticket\n    ...StatusNotice_ticket\n    ...TicketRating_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketPageEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on PresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...Conversation_event\n    }\n  }\n"): (typeof documents)["\n  subscription TicketPageEvents($ticketId: ID!, $after: LiveCursor) {\n    ticketEvents(ticketId: $ticketId, after: $after, presence: true) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on MessagePosted {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on MessageRemoved {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on TicketChanged {\n        ticket {\n          id\n          ...LiveTicket_head\n        }\n      }\n      ... on PresenceChanged {\n        ...PresenceLine_presence\n      }\n      ...Conversation_event\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateTicket($input: RateTicketInput!) {\n    rateTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RateTicket($input: RateTicketInput!) {\n    rateTicket(input: $input) {\n      ticket {\n        id\n        ...LiveTicket_head\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusNotice_ticket on Ticket {\n    id\n    status\n    autoClosesAt\n    formReturnedAt\n    type {\n      id\n      formKinds\n      blankForm {\n        name\n        url\n      }\n    }\n    desk {\n      id\n      statuses {\n        status\n        description\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StatusNotice_ticket on Ticket {\n    id\n    status\n    autoClosesAt\n    formReturnedAt\n    type {\n      id\n      formKinds\n      blankForm {\n        name\n        url\n      }\n    }\n    desk {\n      id\n      statuses {\n        status\n        description\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation DeleteTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteTicket($input: TicketEventInput!) {\n    deleteTicket(input: $input) {\n      ticketId\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment TicketRating_ticket on Ticket {\n    id\n    submitter {\n      id\n      name\n    }\n    rating {\n      stars\n      text\n      updatedAt\n    }\n  }\n"): (typeof documents)["\n  fragment TicketRating_ticket on Ticket {\n    id\n    submitter {\n      id\n      name\n    }\n    rating {\n      stars\n      text\n      updatedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisbandWorkspace($input: DisbandWorkspaceInput!) {\n    disbandWorkspace(input: $input) {\n      workspaceId\n      closedTickets\n    }\n  }\n"): (typeof documents)["\n  mutation DisbandWorkspace($input: DisbandWorkspaceInput!) {\n    disbandWorkspace(input: $input) {\n      workspaceId\n      closedTickets\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationList_invitation on Invitation {\n    id\n    email\n    role\n    sentAt\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment InvitationList_invitation on Invitation {\n    id\n    email\n    role\n    sentAt\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        ...InvitationList_invitation\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        ...InvitationList_invitation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($input: InvitationInput!) {\n    revokeInvitation(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($input: InvitationInput!) {\n    revokeInvitation(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToWorkspace($input: InviteToWorkspaceInput!) {\n    inviteToWorkspace(input: $input) {\n      invitation {\n        ...InvitationList_invitation\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteToWorkspace($input: InviteToWorkspaceInput!) {\n    inviteToWorkspace(input: $input) {\n      invitation {\n        ...InvitationList_invitation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {\n    leaveWorkspace(input: $input) {\n      workspaceId\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {\n    leaveWorkspace(input: $input) {\n      workspaceId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWorkspaceRole($input: SetWorkspaceRoleInput!) {\n    setWorkspaceRole(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetWorkspaceRole($input: SetWorkspaceRoleInput!) {\n    setWorkspaceRole(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PassOwnership($input: WorkspaceMemberInput!) {\n    passOwnership(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PassOwnership($input: WorkspaceMemberInput!) {\n    passOwnership(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWorkspaceMember($input: WorkspaceMemberInput!) {\n    removeWorkspaceMember(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveWorkspaceMember($input: WorkspaceMemberInput!) {\n    removeWorkspaceMember(input: $input) {\n      workspace {\n        id\n        ...MemberList_workspace\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberList_workspace on Workspace {\n    id\n    members {\n      role\n      since\n      person {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MemberList_workspace on Workspace {\n    id\n    members {\n      role\n      since\n      person {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      workspace {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameWorkspace($input: RenameWorkspaceInput!) {\n    renameWorkspace(input: $input) {\n      workspace {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenameWorkspace($input: RenameWorkspaceInput!) {\n    renameWorkspace(input: $input) {\n      workspace {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspacePage($id: ID!, $isOwner: Boolean!) {\n    liveCursor\n    node(id: $id) {\n      ... on Workspace {\n        id\n        name\n        isShared\n        ...MemberList_workspace\n      }\n    }\n    invitations(workspaceId: $id) @include(if: $isOwner) {\n      ...InvitationList_invitation\n    }\n  }\n"): (typeof documents)["\n  query WorkspacePage($id: ID!, $isOwner: Boolean!) {\n    liveCursor\n    node(id: $id) {\n      ... on Workspace {\n        id\n        name\n        isShared\n        ...MemberList_workspace\n      }\n    }\n    invitations(workspaceId: $id) @include(if: $isOwner) {\n      ...InvitationList_invitation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WorkspacePageEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on WorkspaceChanged {\n        workspace {\n          id\n          name\n          ...MemberList_workspace\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription WorkspacePageEvents($workspaceId: ID!, $after: LiveCursor) {\n    workspaceEvents(workspaceId: $workspaceId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on WorkspaceChanged {\n        workspace {\n          id\n          name\n          ...MemberList_workspace\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Cursor { liveCursor }"): (typeof documents)["query Cursor { liveCursor }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Page { liveCursor ticket(reference: \"TKT-22222-2222\") { id subject } }"): (typeof documents)["query Page { liveCursor ticket(reference: \"TKT-22222-2222\") { id subject } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveDesk_desk on Desk {\n    id\n    slug\n    name\n    teamName\n    settingsVersion\n    features\n    vocabulary {\n      ticketType\n      subject\n      body\n      attach\n      submit\n      sendReply\n      closeTicket\n    }\n    statuses {\n      status\n      label\n      description\n    }\n    tabs {\n      slug\n      label\n      statuses\n    }\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n    workingHours {\n      summary\n    }\n    links {\n      label\n      description\n      url\n      icon\n    }\n    ticketTypes {\n      id\n      slug\n      label\n      icon\n      description\n      requirement\n      formKinds\n      blankForm {\n        name\n        url\n      }\n    }\n    priorities {\n      id\n      slug\n      label\n      definition\n      rank\n      isDefault\n    }\n    team {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment LiveDesk_desk on Desk {\n    id\n    slug\n    name\n    teamName\n    settingsVersion\n    features\n    vocabulary {\n      ticketType\n      subject\n      body\n      attach\n      submit\n      sendReply\n      closeTicket\n    }\n    statuses {\n      status\n      label\n      description\n    }\n    tabs {\n      slug\n      label\n      statuses\n    }\n    attachmentPolicy {\n      kinds\n      maxBytes\n      maxCount\n      hint\n    }\n    workingHours {\n      summary\n    }\n    links {\n      label\n      description\n      url\n      icon\n    }\n    ticketTypes {\n      id\n      slug\n      label\n      icon\n      description\n      requirement\n      formKinds\n      blankForm {\n        name\n        url\n      }\n    }\n    priorities {\n      id\n      slug\n      label\n      definition\n      rank\n      isDefault\n    }\n    team {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiveDesk($deskId: ID!) {\n    liveCursor\n    node(id: $deskId) {\n      ... on Desk {\n        id\n        ...LiveDesk_desk\n      }\n    }\n  }\n"): (typeof documents)["\n  query LiveDesk($deskId: ID!) {\n    liveCursor\n    node(id: $deskId) {\n      ... on Desk {\n        id\n        ...LiveDesk_desk\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LiveDeskEvents($deskId: ID!, $after: LiveCursor) {\n    deskEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on DeskChanged {\n        changed\n        desk {\n          ...LiveDesk_desk\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription LiveDeskEvents($deskId: ID!, $after: LiveCursor) {\n    deskEvents(deskId: $deskId, after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n      ... on DeskChanged {\n        changed\n        desk {\n          ...LiveDesk_desk\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignedIn {\n    viewer {\n      id\n    }\n  }\n"): (typeof documents)["\n  query SignedIn {\n    viewer {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    liveCursor\n    viewer {\n      id\n      email\n      timeZone\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        role\n        desk {\n          id\n          slug\n          name\n          features\n        }\n      }\n      workspaceMemberships {\n        role\n        workspace {\n          id\n          name\n          kind\n          desk {\n            id\n            slug\n            name\n            features\n            statuses {\n              status\n              label\n            }\n            tabs {\n              slug\n              label\n              statuses\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    liveCursor\n    viewer {\n      id\n      email\n      timeZone\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        role\n        desk {\n          id\n          slug\n          name\n          features\n        }\n      }\n      workspaceMemberships {\n        role\n        workspace {\n          id\n          name\n          kind\n          desk {\n            id\n            slug\n            name\n            features\n            statuses {\n              status\n              label\n            }\n            tabs {\n              slug\n              label\n              statuses\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AccessEvents($after: LiveCursor) {\n    accessEvents(after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription AccessEvents($after: LiveCursor) {\n    accessEvents(after: $after) {\n      __typename\n      ... on LiveEvent {\n        id\n        cursor\n        occurredAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeenTimes($ids: [ID!]!) {\n    viewer {\n      id\n      ticketStates(ticketIds: $ids) {\n        id\n        ticketId\n        seenAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query SeenTimes($ids: [ID!]!) {\n    viewer {\n      id\n      ticketStates(ticketIds: $ids) {\n        id\n        ticketId\n        seenAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketState($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n        watching\n        allowedActions\n      }\n    }\n  }\n"): (typeof documents)["\n  query TicketState($ticketId: ID!) {\n    viewer {\n      id\n      ticketState(ticketId: $ticketId) {\n        id\n        seenAt\n        watching\n        allowedActions\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WatchTicket($ticketId: ID!) {\n    watchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WatchTicket($ticketId: ID!) {\n    watchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnwatchTicket($ticketId: ID!) {\n    unwatchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnwatchTicket($ticketId: ID!) {\n    unwatchTicket(input: { ticketId: $ticketId }) {\n      ticketState {\n        id\n        watching\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UploadAttachment($input: UploadAttachmentInput!) {\n    uploadAttachment(input: $input) {\n      attachment {\n        id\n        name\n        kind\n        bytes\n        thumbnailUrl\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UploadAttachment($input: UploadAttachmentInput!) {\n    uploadAttachment(input: $input) {\n      attachment {\n        id\n        name\n        kind\n        bytes\n        thumbnailUrl\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveUpload($input: RemoveUploadInput!) {\n    removeUpload(input: $input) {\n      attachmentId\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveUpload($input: RemoveUploadInput!) {\n    removeUpload(input: $input) {\n      attachmentId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnsentUploads($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Attachment {\n        id\n        name\n        kind\n        bytes\n        thumbnailUrl\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnsentUploads($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Attachment {\n        id\n        name\n        kind\n        bytes\n        thumbnailUrl\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaygroundStart {\n    liveCursor\n    desks {\n      id\n      name\n    }\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        desk {\n          id\n          name\n        }\n      }\n      workspaceMemberships {\n        workspace {\n          id\n          name\n          desk {\n            id\n            name\n            features\n            ticketTypes {\n              id\n              label\n              requirement\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaygroundStart {\n    liveCursor\n    desks {\n      id\n      name\n    }\n    viewer {\n      id\n      email\n      person {\n        id\n        name\n      }\n      deskMemberships {\n        desk {\n          id\n          name\n        }\n      }\n      workspaceMemberships {\n        workspace {\n          id\n          name\n          desk {\n            id\n            name\n            features\n            ticketTypes {\n              id\n              label\n              requirement\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaygroundTicket($scope: TicketScope!) {\n    answerable: tickets(scope: $scope, filter: { status: [IN_PROGRESS, WAITING_ON_CUSTOMER, OPEN] }, first: 1) {\n      edges {\n        node {\n          id\n          reference\n        }\n      }\n    }\n    any: tickets(scope: $scope, first: 1) {\n      edges {\n        node {\n          id\n          reference\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaygroundTicket($scope: TicketScope!) {\n    answerable: tickets(scope: $scope, filter: { status: [IN_PROGRESS, WAITING_ON_CUSTOMER, OPEN] }, first: 1) {\n      edges {\n        node {\n          id\n          reference\n        }\n      }\n    }\n    any: tickets(scope: $scope, first: 1) {\n      edges {\n        node {\n          id\n          reference\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupportHours_hours on WorkingHours {\n    summary\n    openUntil\n    nextOpenAt\n  }\n"): (typeof documents)["\n  fragment SupportHours_hours on WorkingHours {\n    summary\n    openUntil\n    nextOpenAt\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;