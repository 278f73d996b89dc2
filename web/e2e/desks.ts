/** What a journey at a desk needs: people of its demo, its words, and what a ticket's status says after each step. */
export interface DeskOfJourney {
  readonly name: string;
  readonly customer: string;
  readonly agent: string;
  /** How a reply of that agent is signed, as customers read it. */
  readonly signature: string;
  /** A ticket type that asks for nothing special. */
  readonly ticketType: string;
  readonly words: { readonly [word in 'subject' | 'body' | 'attach' | 'submit' | 'sendReply']: string };
  readonly statusWhen: { readonly [step in 'opened' | 'accepted' | 'replied' | 'answered']: string };
}

export const licenses: DeskOfJourney = {
  name: 'Quillstone Software',
  customer: 'mira@northwind.example',
  agent: 'tomas@quillstone.example',
  signature: 'Support Team',
  ticketType: 'Report Bug',
  words: {
    subject: 'Subject',
    body: 'Message',
    attach: '📸 Click to upload screenshots',
    submit: 'Submit Ticket',
    sendReply: 'Send Reply',
  },
  statusWhen: { opened: 'Open', accepted: 'In Progress', replied: 'In Progress', answered: 'In Progress' },
};

export const cloud: DeskOfJourney = {
  name: 'Cloud Factory',
  customer: 'lars@holmgren.example',
  agent: 'piotr@cloudfactory.example',
  signature: 'Piotr Zieliński',
  ticketType: 'Technical',
  words: {
    subject: 'Subject',
    body: 'Description',
    attach: 'Attach files',
    submit: 'Submit',
    sendReply: 'Send',
  },
  statusWhen: { opened: 'Open', accepted: 'In Progress', replied: 'In Progress', answered: 'In Progress' },
};

export const observability: DeskOfJourney = {
  name: 'Meridian Observability',
  customer: 'wei.zhang@northstar-logistics.example',
  agent: 'rohan@meridian.example',
  signature: 'Rohan Desai',
  ticketType: 'Bug Report',
  words: {
    subject: 'Title',
    body: 'Description',
    attach: 'Upload attachments',
    submit: 'Submit',
    sendReply: 'Send',
  },
  statusWhen: {
    opened: 'Awaiting Assignment',
    accepted: 'Awaiting Feedback',
    replied: 'Feedback Provided',
    answered: 'Awaiting Feedback',
  },
};
