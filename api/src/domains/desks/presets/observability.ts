import type { DeskPreset } from '../new-desk.ts';

export const observability: DeskPreset = {
  slug: 'observability',
  name: 'Products used by teams',
  description:
    'Customers share workspaces. Each answer hands the ticket to the customer, and each reply hands it back.',
  desk: {
    teamName: 'Customer Service',
    showsAgentNames: true,
    settings: {
      vocabulary: {
        ticketType: 'Ticket Type',
        subject: 'Title',
        body: 'Description',
        attach: 'Upload attachments',
        submit: 'Submit',
        sendReply: 'Send',
        closeTicket: 'Close Ticket',
      },
      statuses: [
        {
          status: 'OPEN',
          label: 'Awaiting Assignment',
          description: 'The ticket status after user submission.',
        },
        {
          status: 'IN_PROGRESS',
          label: 'Awaiting Feedback',
          description: 'The ticket status after being accepted by the handler.',
        },
        {
          status: 'WAITING_ON_CUSTOMER',
          label: 'Feedback Provided',
          description:
            'The ticket status after the handler sends a message, excluding fixed automatic replies. When the user provides further feedback, the ticket will change back to Awaiting Feedback.',
        },
        {
          status: 'CLOSED',
          label: 'Closed',
          description:
            'The ticket status for tickets in the "Feedback Provided" state for more than 7 days. The ticket submitter can manually close the ticket at any time.',
        },
        {
          status: 'REVOKED',
          label: 'Revoked',
          description: 'Tickets in the "Awaiting Assignment" state can be revoked.',
        },
      ],
      tabs: [
        { slug: 'all', label: 'All', statuses: [] },
        { slug: 'awaiting-assignment', label: 'Awaiting Assignment', statuses: ['OPEN'] },
        { slug: 'awaiting-feedback', label: 'Awaiting Feedback', statuses: ['IN_PROGRESS'] },
        { slug: 'feedback-provided', label: 'Feedback Provided', statuses: ['WAITING_ON_CUSTOMER'] },
        { slug: 'closed', label: 'Closed', statuses: ['CLOSED'] },
        { slug: 'revoked', label: 'Revoked', statuses: ['REVOKED'] },
      ],
      lifecycle: {
        rules: [
          { event: 'ACCEPT', from: ['OPEN'], to: 'IN_PROGRESS' },
          { event: 'AGENT_REPLY', from: ['OPEN', 'IN_PROGRESS'], to: 'WAITING_ON_CUSTOMER' },
          { event: 'CUSTOMER_REPLY', from: ['WAITING_ON_CUSTOMER'], to: 'IN_PROGRESS' },
          { event: 'REOPEN', from: ['REVOKED'], to: 'OPEN' },
          { event: 'REVOKE', from: ['OPEN'], to: 'REVOKED' },
          { event: 'CLOSE', from: ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'], to: 'CLOSED' },
          { event: 'AUTO_CLOSE', from: ['WAITING_ON_CUSTOMER'], to: 'CLOSED' },
        ],
        autoCloseAfterHours: 7 * 24,
      },
      attachmentPolicy: {
        kinds: ['png', 'gif', 'jpg', 'jpeg', 'bmp', 'doc', 'docx', 'pdf', 'xlsx', 'xls', 'txt', 'zip', 'rar'],
        maxBytes: 8 * 1_048_576,
        maxCount: 5,
        hint: 'Supported attachment formats include .png, .gif, .jpg, .jpeg, .bmp, .doc, .docx, .pdf, .xlsx, .xls, .txt, .zip, .rar. A single attachment cannot exceed 8 MB, and a maximum of 5 attachments can be uploaded at one time.',
      },
      workingHours: {
        timeZone: 'Asia/Shanghai',
        week: [
          { weekday: 'MONDAY', opens: '09:00', closes: '17:00' },
          { weekday: 'TUESDAY', opens: '09:00', closes: '17:00' },
          { weekday: 'WEDNESDAY', opens: '09:00', closes: '17:00' },
          { weekday: 'THURSDAY', opens: '09:00', closes: '17:00' },
          { weekday: 'FRIDAY', opens: '09:00', closes: '17:00' },
        ],
        // Public holidays in China; 2027 lists the statutory days alone.
        holidays: [
          ...['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
          ...['2026-02-23', '2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05', '2026-06-19', '2026-09-25'],
          ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
          ...['2027-01-01', '2027-02-05', '2027-02-08', '2027-04-05', '2027-05-01', '2027-05-02', '2027-06-09'],
          ...['2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
        ],
        summary: '5*8 hour (workdays): Monday to Friday, 9:00–17:00 China Standard Time',
      },
      automaticReplies: [
        {
          on: 'TICKET_CREATED',
          markdown:
            'We have received your ticket. Customer service personnel will handle it for you as soon as possible, during our 5*8 working hours.',
        },
      ],
      links: [],
      features: ['WORKSPACES', 'RATING', 'EXPORT', 'DELETE'],
    },
    premiumLicenseStatuses: [],
    selectableLicenseStatuses: [],
    ticketTypes: [
      {
        slug: 'feature-usage-guide',
        label: 'Feature Usage Guide',
        icon: 'compass',
        description: 'Suitable for questions about feature operations, not for failures or anomalies.',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'bug-report',
        label: 'Bug Report',
        icon: 'bug',
        description: 'Used to report reproducible bugs or suspected defects.',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'feature-request',
        label: 'Feature Request/Suggestion',
        icon: 'lightbulb',
        description: 'Used for feature requirements or improvement suggestions.',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'documentation-issue',
        label: 'Documentation Issue',
        icon: 'file-question-mark',
        description: 'Used for missing, incorrect, or ambiguous documentation.',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'sales-inquiry',
        label: 'Sales Inquiry',
        icon: 'badge-dollar-sign',
        description: 'Suitable for sales/pricing/plan-related questions.',
        requirement: 'NONE',
        formKinds: [],
      },
      {
        slug: 'account-ownership-transfer',
        label: 'Account Ownership Transfer',
        icon: 'arrow-left-right',
        description:
          'Used for administrator permission changes. Download the application form first, fill in the information as required, affix the company seal, and then upload it as an attachment. If the application information is incomplete, it will not be accepted.',
        requirement: 'FORM_ATTACHMENT',
        formKinds: ['doc', 'docx', 'pdf'],
        blankForm: {
          name: 'account-ownership-transfer.pdf',
          contentType: 'application/pdf',
          file: new URL('account-ownership-transfer.pdf', import.meta.url),
        },
      },
      {
        slug: 'remove-mfa',
        label: 'Remove MFA Authentication',
        icon: 'shield-off',
        description: 'After selecting this type, email verification is required.',
        requirement: 'EMAILED_CODE',
        formKinds: [],
      },
      {
        slug: 'general-inquiry',
        label: 'General Inquiry',
        icon: 'message-circle',
        description: 'Suitable for all requests not covered by the above categories.',
        requirement: 'NONE',
        formKinds: [],
      },
    ],
    priorities: [
      {
        slug: 'p1',
        label: 'P1 Critical',
        definition: 'The platform is unavailable, or one or more customers cannot use most core features.',
        rank: 1,
        isDefault: false,
        firstResponseMinutes: 60,
        resolutionMinutes: 480,
      },
      {
        slug: 'p2',
        label: 'P2 High',
        definition:
          'Core features are failing, customer monitoring is severely affected, but the platform is not completely down.',
        rank: 2,
        isDefault: false,
        firstResponseMinutes: 120,
        resolutionMinutes: 960,
      },
      {
        slug: 'p3',
        label: 'P3 Medium',
        definition:
          'The service is running normally, but specific integrations, configurations, or components are not working as expected.',
        rank: 3,
        isDefault: true,
        firstResponseMinutes: 240,
        resolutionMinutes: 2400,
      },
      {
        slug: 'p4',
        label: 'P4 Low',
        definition: 'No service failure; users need guidance, basic troubleshooting, or account/management assistance.',
        rank: 4,
        isDefault: false,
        firstResponseMinutes: 480,
        resolutionMinutes: 4800,
      },
    ],
  },
};
