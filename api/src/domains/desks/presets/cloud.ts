import type { DeskPreset } from '../new-desk.ts';

export const cloud: DeskPreset = {
  slug: 'cloud',
  name: 'Cloud services',
  description:
    'Four urgencies. The team can say that it waits for the customer, and a reply takes the ticket up again.',
  desk: {
    teamName: 'Support Team',
    showsAgentNames: true,
    settings: {
      vocabulary: {
        ticketType: 'Category',
        subject: 'Subject',
        body: 'Description',
        attach: 'Attach files',
        submit: 'Submit',
        sendReply: 'Send',
        closeTicket: 'Close Ticket',
      },
      statuses: [
        {
          status: 'OPEN',
          label: 'Open',
          description: 'You have submitted the ticket. The support team has not yet responded.',
        },
        {
          status: 'IN_PROGRESS',
          label: 'In Progress',
          description: 'A support agent is actively investigating your issue.',
        },
        {
          status: 'WAITING_ON_CUSTOMER',
          label: 'Waiting on Customer',
          description: 'The support team needs additional information from you. Reply to move the ticket forward.',
        },
        {
          status: 'RESOLVED',
          label: 'Resolved',
          description: 'The issue has been addressed. You can reopen it if the problem persists.',
        },
        { status: 'CLOSED', label: 'Closed', description: 'The ticket is archived. No further action is needed.' },
      ],
      tabs: [
        { slug: 'total', label: 'Total', statuses: [] },
        { slug: 'open', label: 'Open', statuses: ['OPEN'] },
        { slug: 'in-progress', label: 'In Progress', statuses: ['IN_PROGRESS', 'WAITING_ON_CUSTOMER'] },
        { slug: 'resolved', label: 'Resolved', statuses: ['RESOLVED', 'CLOSED'] },
      ],
      lifecycle: {
        rules: [
          { event: 'ACCEPT', from: ['OPEN'], to: 'IN_PROGRESS' },
          { event: 'AGENT_REPLY', from: ['OPEN'], to: 'IN_PROGRESS' },
          { event: 'ASK_CUSTOMER', from: ['OPEN', 'IN_PROGRESS'], to: 'WAITING_ON_CUSTOMER' },
          { event: 'CUSTOMER_REPLY', from: ['WAITING_ON_CUSTOMER'], to: 'IN_PROGRESS' },
          { event: 'CUSTOMER_REPLY', from: ['RESOLVED'], to: 'OPEN' },
          { event: 'RESOLVE', from: ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'], to: 'RESOLVED' },
          { event: 'REOPEN', from: ['RESOLVED'], to: 'OPEN' },
          { event: 'CLOSE', from: ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER', 'RESOLVED'], to: 'CLOSED' },
        ],
        autoCloseAfterHours: null,
      },
      attachmentPolicy: {
        kinds: [
          ...(['jpg', 'jpeg', 'png', 'gif', 'webp', 'bmp', 'pdf', 'zip'] as const),
          ...(['txt', 'log', 'json', 'yaml', 'yml', 'toml', 'ini', 'conf', 'xml', 'csv'] as const),
        ],
        maxBytes: 10 * 1_048_576,
        maxCount: 5,
        hint: 'Screenshots, logs, or configuration files: images, PDF, ZIP or UTF-8 text, up to 10 MB each and 5 at a time.',
      },
      workingHours: {
        timeZone: 'Europe/Berlin',
        week: [
          { weekday: 'MONDAY', opens: '09:00', closes: '18:00' },
          { weekday: 'TUESDAY', opens: '09:00', closes: '18:00' },
          { weekday: 'WEDNESDAY', opens: '09:00', closes: '18:00' },
          { weekday: 'THURSDAY', opens: '09:00', closes: '18:00' },
          { weekday: 'FRIDAY', opens: '09:00', closes: '18:00' },
        ],
        // Public holidays in all of Germany.
        holidays: [
          ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14'],
          ...['2026-05-25', '2026-10-03', '2026-12-25', '2026-12-26'],
          ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-01', '2027-05-06'],
          ...['2027-05-17', '2027-10-03', '2027-12-25', '2027-12-26'],
        ],
        summary: 'Monday through Friday, 9:00 AM – 6:00 PM CET',
      },
      automaticReplies: [],
      links: [],
      features: ['STATISTICS', 'KNOWLEDGE', 'FAQ', 'CHAT', 'STATUS_PAGE'],
    },
    premiumLicenseStatuses: [],
    selectableLicenseStatuses: [],
    ticketTypes: [
      {
        slug: 'general',
        label: 'General',
        icon: 'message-circle',
        description: 'Account questions, feature requests, general inquiries.',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'technical',
        label: 'Technical',
        icon: 'wrench',
        description: 'Service issues, connectivity problems, configuration help.',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'billing',
        label: 'Billing',
        icon: 'receipt',
        description: 'Invoice disputes, payment questions, pricing inquiries.',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'account',
        label: 'Account',
        icon: 'circle-user',
        description: 'Profile changes, access issues, security concerns.',
        requirement: 'NONE',
        formKinds: [],
      },
    ],
    priorities: [
      {
        slug: 'low',
        label: 'Low',
        definition: 'A question or a suggestion; nothing is broken.',
        rank: 4,
        isDefault: false,
      },
      {
        slug: 'medium',
        label: 'Medium',
        definition: 'Something does not work as it should.',
        rank: 3,
        isDefault: true,
      },
      {
        slug: 'high',
        label: 'High',
        definition: 'A service you depend on is degraded, and there is no good way round it.',
        rank: 2,
        isDefault: false,
      },
      {
        slug: 'urgent',
        label: 'Urgent',
        definition: 'A production service is down, or data is at risk.',
        rank: 1,
        isDefault: false,
      },
    ],
  },
};
