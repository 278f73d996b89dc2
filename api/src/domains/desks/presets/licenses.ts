import type { DeskPreset } from '../new-desk.ts';

export const licenses: DeskPreset = {
  slug: 'licenses',
  name: 'Software licences',
  description:
    "Tickets can name a licence, and premium licences mark them. A customer's reply reopens a resolved ticket.",
  desk: {
    teamName: 'Support Team',
    showsAgentNames: false,
    settings: {
      vocabulary: {
        ticketType: 'Topic',
        subject: 'Subject',
        body: 'Message',
        attach: '📸 Click to upload screenshots',
        submit: 'Submit Ticket',
        sendReply: 'Send Reply',
        closeTicket: 'Close Ticket',
      },
      statuses: [
        {
          status: 'OPEN',
          label: 'Open',
          description: 'Your ticket has been submitted and is waiting for a response from the support team.',
        },
        {
          status: 'IN_PROGRESS',
          label: 'In Progress',
          description: 'The support team is actively working on your issue.',
        },
        {
          status: 'RESOLVED',
          label: 'Resolved',
          description: 'The support team has addressed your issue. If you reply, the ticket reopens automatically.',
        },
        {
          status: 'CLOSED',
          label: 'Closed',
          description: 'The ticket is finalized. No further replies can be added. Create a new ticket if needed.',
        },
      ],
      tabs: [
        { slug: 'all', label: 'All', statuses: [] },
        { slug: 'open', label: 'Open', statuses: ['OPEN'] },
        { slug: 'in-progress', label: 'In Progress', statuses: ['IN_PROGRESS'] },
        { slug: 'resolved', label: 'Resolved', statuses: ['RESOLVED'] },
        { slug: 'closed', label: 'Closed', statuses: ['CLOSED'] },
      ],
      lifecycle: {
        rules: [
          { event: 'ACCEPT', from: ['OPEN'], to: 'IN_PROGRESS' },
          { event: 'AGENT_REPLY', from: ['OPEN'], to: 'IN_PROGRESS' },
          { event: 'CUSTOMER_REPLY', from: ['RESOLVED'], to: 'OPEN' },
          { event: 'RESOLVE', from: ['OPEN', 'IN_PROGRESS'], to: 'RESOLVED' },
          { event: 'REOPEN', from: ['RESOLVED'], to: 'OPEN' },
          { event: 'CLOSE', from: ['OPEN', 'IN_PROGRESS', 'RESOLVED'], to: 'CLOSED' },
        ],
        autoCloseAfterHours: null,
      },
      attachmentPolicy: {
        kinds: ['jpg', 'jpeg', 'png', 'gif', 'webp'],
        maxBytes: 5 * 1_048_576,
        maxCount: 5,
        hint: 'Up to 5 images: JPG / JPEG, PNG, GIF or WebP. Each file can be up to 5 MB in size.',
      },
      workingHours: {
        timeZone: 'Europe/Dublin',
        week: [
          { weekday: 'MONDAY', opens: '09:00', closes: '17:30' },
          { weekday: 'TUESDAY', opens: '09:00', closes: '17:30' },
          { weekday: 'WEDNESDAY', opens: '09:00', closes: '17:30' },
          { weekday: 'THURSDAY', opens: '09:00', closes: '17:30' },
          { weekday: 'FRIDAY', opens: '09:00', closes: '17:30' },
        ],
        // Public holidays in Ireland.
        holidays: [
          ...['2026-01-01', '2026-02-02', '2026-03-17', '2026-04-06', '2026-05-04'],
          ...['2026-06-01', '2026-08-03', '2026-10-26', '2026-12-25', '2026-12-26'],
          ...['2027-01-01', '2027-02-01', '2027-03-17', '2027-03-29', '2027-05-03'],
          ...['2027-06-07', '2027-08-02', '2027-10-25', '2027-12-25', '2027-12-26'],
        ],
        summary: 'Monday to Friday, 9:00 AM – 5:30 PM, Irish time',
      },
      automaticReplies: [],
      links: [],
      features: ['LICENSES', 'PREMIUM'],
    },
    premiumLicenseStatuses: ['ACTIVE', 'PENDING'],
    selectableLicenseStatuses: ['ACTIVE', 'PENDING', 'SUSPENDED'],
    ticketTypes: [
      {
        slug: 'general',
        label: 'General Topic',
        icon: '💬',
        description: 'General questions and inquiries',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'license',
        label: 'License Related',
        icon: '🔑',
        description: 'License activation, transfer, or issues',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'bug',
        label: 'Report Bug',
        icon: '🐛',
        description: 'Report a software bug or issue',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'feature',
        label: 'Feature Request',
        icon: '💡',
        description: 'Suggest a new feature or improvement',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'billing',
        label: 'Billing & Payment',
        icon: '💳',
        description: 'Payment issues, refunds, or invoices',
        requirement: 'NONE',
        formKinds: [],
      },
    ],
    priorities: [
      { slug: 'low', label: 'Low', definition: 'Non-urgent questions or general feedback', rank: 3, isDefault: false },
      { slug: 'medium', label: 'Medium', definition: 'Standard issues', rank: 2, isDefault: true },
      { slug: 'high', label: 'High', definition: 'Urgent problems affecting your service', rank: 1, isDefault: false },
    ],
  },
};
