import type { ChatRefusal, CustomerNotice, EndReason, TicketReason } from './chat.ts';

/** The first words of a chat, before anybody has asked anything. */
export const greeting =
  'Hello. I am an automatic assistant, here at any hour: I look things up in our articles and answers. You can ask for a ' +
  'person at any time.';

/**
 * What a customer is told, as Markdown. It names nobody: whether they learn who answers is the desk's to say. `hours` are those
 * of the team, in its own words.
 */
export function noticeWords(notice: Exclude<CustomerNotice, { notice: 'BECAME_TICKET' }>, hours: string): string {
  switch (notice.notice) {
    case 'WAITING':
      return (
        'A person will be with you as soon as one is free. Until then you can write what it is about: the assistant goes on ' +
        'answering.'
      );
    case 'WAIT_CANCELLED':
      return 'You are not waiting for a person any more. The assistant goes on answering.';
    case 'PERSON_OFFERED':
      return 'If this does not help, you can ask for a person.';
    case 'ASSISTANT_FAILED':
      return 'The assistant could not answer. Please ask once more, or ask for a person.';
    case 'PERSON_JOINED':
      return 'A person is with you now and can read everything above. The assistant is silent from here on.';
    case 'PERSON_CHANGED':
      return 'Another person goes on from here, and can read everything above.';
    case 'PERSON_LEFT':
      return 'The person you were talking to has left this chat.';
    case 'PERSON_LOST':
      return 'The connection to the person you were talking to was lost.';
    case 'HANDED_BACK':
      return 'The person has left this chat to the assistant, which answers from here on.';
    case 'ENDED':
      return endWords[notice.reason];
    case 'WORDS_NEEDED':
      return [
        whyTicket[notice.reason],
        ...(notice.reason === 'OUT_OF_HOURS' ? [`Support hours: ${hours}`] : []),
        askingForWords,
      ].join('\n\n');
  }
}

const askingForWords =
  'Please write here what it is about. The assistant answers at any hour, and if you then ask for a person while nobody is ' +
  'there, our team gets it as a ticket and answers you in that.';

const endWords: Record<EndReason, string> = {
  CUSTOMER: 'You have ended this chat.',
  AGENT: 'This chat was ended by our team.',
  IDLE: 'This chat has ended, as nobody wrote anything for half an hour.',
};

/** What a customer is told whose chat goes on as the ticket of that reference, as Markdown. */
export const ticketWords = (reason: TicketReason, reference: string): string =>
  `${whyTicket[reason]} This chat is now the ticket **${reference}**. It has everything that was written here, and we ` +
  'answer you there.';

const whyTicket: Record<TicketReason, string> = {
  OUT_OF_HOURS: 'Our team is not at work at the moment.',
  UNANSWERED: 'Nobody of our team could answer you within ten minutes. We are sorry.',
  PERSONS_LOST: 'Nobody of our team could stay with you. We are sorry.',
  CUSTOMER: 'As you asked:',
  AGENT: 'We go on with this in writing.',
};

/** Why something can't be done with a chat as it is, and in which chats it can. */
export const refusalWords: Record<ChatRefusal, { message: string; allowed: string }> = {
  CHAT_HAS_ENDED: { message: 'This chat has ended.', allowed: 'a chat that has not ended' },
  NOTHING_SAID: {
    message: 'The customer has to write first what it is about.',
    allowed: 'a chat in which its customer has written',
  },
  ALREADY_WAITING: { message: 'A person was asked for already.', allowed: 'a chat that does not wait for a person' },
  NOT_WAITING: { message: 'This chat does not wait for a person.', allowed: 'a chat that waits for a person' },
  WITH_A_PERSON: { message: 'A person has this chat already.', allowed: 'a chat that nobody has' },
  NOT_WITH_A_PERSON: { message: 'No person has this chat.', allowed: 'a chat that you have' },
  NOT_YOURS: { message: 'Somebody else has this chat.', allowed: 'a chat that you have' },
  ANSWER_TOO_LATE: { message: 'It was answered otherwise.', allowed: 'a chat with a question that is open' },
  TRANSFER_TO_SELF: { message: 'You have this chat already.', allowed: 'somebody else' },
  TRANSFER_PENDING: { message: 'This chat is offered to somebody already.', allowed: 'a chat that is not offered' },
  NO_TRANSFER: { message: 'This chat is not offered to you.', allowed: 'a chat that is offered to you' },
  NOTHING_DUE: { message: 'Nothing is due.', allowed: 'a chat in which something is due' },
};
