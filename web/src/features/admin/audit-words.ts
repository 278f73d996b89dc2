const words: Record<string, string> = {
  'ticket.deleted': 'deleted a ticket:',
  'ticket.moved': 'moved to another workspace:',
  'ticket.opened_for_customer': 'opened for a customer:',
  'desk.general_changed': 'changed the general settings of',
  'desk.ticket_types_changed': 'changed the ticket types of',
  'desk.priorities_changed': 'changed the priorities of',
  'desk.statuses_changed': 'changed the statuses and tabs of',
  'desk.lifecycle_changed': 'changed the lifecycle of',
  'desk.attachment_policy_changed': 'changed the attachments of',
  'desk.working_hours_changed': 'changed the working hours of',
  'desk.automatic_replies_changed': 'changed the automatic replies of',
  'desk.links_changed': 'changed the links of',
  'desk.member_added': 'put on the team',
  'desk.member_role_changed': 'changed the role of',
  'desk.member_removed': 'took off the team',
};

/** What an action is, between who did it and to what; one that is not known here by its own name. */
export const auditWords = (action: string): string => words[action] ?? `${action.replaceAll(/[._]/g, ' ')}:`;
