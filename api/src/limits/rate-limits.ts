/** So many times in so many seconds; the seconds begin with the first time. */
export interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

export interface RateLimit {
  /** What is counted, in words: the schema shows them. */
  readonly description: string;
  /** Of one person, or of one e-mail address where nobody is signed in yet. All hold at once, the shortest first. */
  readonly perPerson: readonly Allowance[];
  /** Of one network address, which a whole office may share. */
  readonly perAddress: readonly Allowance[];
}

export const limitNames = [
  'CREATE_TICKET',
  'WRITE_MESSAGE',
  'START_CHAT',
  'WRITE_IN_CHAT',
  'STEP_CHAT',
  'SET_AVAILABILITY',
  'SET_PRESENCE',
  'SEARCH_ANSWERS',
  'REPORT_MISS',
  'RATE_ARTICLE',
  'UPLOAD',
  'INVITE',
  'EXPORT',
  'CREATE_WORKSPACE',
  'REQUEST_CODE',
  'SIGN_IN',
  'FAILED_SIGN_IN',
  'SIGN_UP',
  'SEND_LINK',
  'RESET_PASSWORD',
  'CONFIRM_PASSWORD',
  'SECOND_FACTOR',
] as const;
export type LimitName = (typeof limitNames)[number];
/** These each node counts for itself, in memory: what they are for is not stored either. */
export const countedInMemory: ReadonlySet<LimitName> = new Set(['SET_PRESENCE', 'SET_AVAILABILITY', 'SEARCH_ANSWERS']);
export type RateLimits = Readonly<Record<LimitName, RateLimit>>;

const minutes = (count: number) => count * 60;
const hours = (count: number) => count * 60 * 60;

/**
 * How often somebody may do what costs others: their attention, mail in their name, or computing time. Wide enough that
 * nobody meets one who works by hand.
 */
export const rateLimits: RateLimits = {
  CREATE_TICKET: {
    description: 'Opening tickets. A retry that gets the ticket of the first attempt is not counted.',
    perPerson: [{ points: 30, seconds: minutes(10) }],
    perAddress: [{ points: 300, seconds: minutes(10) }],
  },
  WRITE_MESSAGE: {
    description: 'Replies and notes. A retry that gets the message of the first attempt is not counted.',
    perPerson: [{ points: 120, seconds: minutes(10) }],
    perAddress: [{ points: 1_200, seconds: minutes(10) }],
  },
  START_CHAT: {
    description: 'Beginning chats. Going on with an open one is not counted.',
    perPerson: [{ points: 10, seconds: minutes(10) }],
    perAddress: [{ points: 100, seconds: minutes(10) }],
  },
  WRITE_IN_CHAT: {
    description: 'Messages and notes in chats. A retry that gets the message of the first attempt is not counted.',
    perPerson: [
      { points: 20, seconds: minutes(1) },
      { points: 300, seconds: hours(1) },
    ],
    perAddress: [{ points: 1_200, seconds: minutes(10) }],
  },
  STEP_CHAT: {
    description:
      'Asking for a person, accepting, handing over, leaving and ending chats, whether or not the chat allows it at that ' +
      'moment.',
    perPerson: [
      { points: 30, seconds: minutes(1) },
      { points: 300, seconds: hours(1) },
    ],
    perAddress: [{ points: 1_200, seconds: minutes(10) }],
  },
  SET_AVAILABILITY: {
    description:
      'Saying that one is there for the chats of a desk, as each page of the team does three times a minute. Each node ' +
      'counts for itself.',
    perPerson: [{ points: 120, seconds: minutes(1) }],
    perAddress: [{ points: 6_000, seconds: minutes(1) }],
  },
  SET_PRESENCE: {
    description: 'Saying where one is and what one does there. Each node counts for itself.',
    perPerson: [{ points: 120, seconds: minutes(1) }],
    perAddress: [{ points: 6_000, seconds: minutes(1) }],
  },
  SEARCH_ANSWERS: {
    description:
      'Searches of articles and questions, each stop of who searches while typing. Each node counts for itself.',
    perPerson: [{ points: 240, seconds: minutes(1) }],
    perAddress: [{ points: 2_400, seconds: minutes(1) }],
  },
  REPORT_MISS: {
    description: 'Telling the team of searches that found nothing.',
    perPerson: [{ points: 30, seconds: minutes(10) }],
    perAddress: [{ points: 60, seconds: minutes(10) }],
  },
  RATE_ARTICLE: {
    description: 'Saying whether an article helped. To say again what one has said is not counted.',
    perPerson: [{ points: 60, seconds: minutes(10) }],
    perAddress: [{ points: 600, seconds: minutes(10) }],
  },
  UPLOAD: {
    description: 'Uploads, whether or not the file is taken.',
    perPerson: [{ points: 120, seconds: minutes(10) }],
    perAddress: [{ points: 1_200, seconds: minutes(10) }],
  },
  EXPORT: {
    description: 'Exports of lists. A retry that gets the export of the first attempt is not counted.',
    perPerson: [{ points: 20, seconds: hours(1) }],
    perAddress: [{ points: 200, seconds: hours(1) }],
  },
  INVITE: {
    description: 'Inviting somebody by e-mail, and mailing an invitation again.',
    perPerson: [{ points: 50, seconds: hours(1) }],
    perAddress: [{ points: 200, seconds: hours(1) }],
  },
  CREATE_WORKSPACE: {
    description: 'Making workspaces.',
    perPerson: [{ points: 10, seconds: hours(1) }],
    perAddress: [{ points: 100, seconds: hours(1) }],
  },
  REQUEST_CODE: {
    description: 'Asking for a code by e-mail.',
    perPerson: [{ points: 5, seconds: hours(1) }],
    perAddress: [{ points: 50, seconds: hours(1) }],
  },
  SIGN_IN: {
    description: 'Attempts to sign in. For an e-mail address only those are counted that failed.',
    perPerson: [{ points: 100, seconds: hours(1) }],
    perAddress: [{ points: 300, seconds: minutes(10) }],
  },
  FAILED_SIGN_IN: {
    description:
      'Wrong passwords for one e-mail address from one network address. Each wait is longer than the last; the right ' +
      'password sets it back to nothing.',
    perPerson: [
      { points: 5, seconds: minutes(1) },
      { points: 10, seconds: minutes(15) },
      { points: 20, seconds: hours(12) },
    ],
    perAddress: [],
  },
  SIGN_UP: {
    description: 'Asking for the link that creates an account.',
    perPerson: [{ points: 5, seconds: hours(1) }],
    perAddress: [{ points: 60, seconds: hours(1) }],
  },
  SEND_LINK: {
    description: 'Asking for a link by which a new password is chosen.',
    perPerson: [{ points: 5, seconds: hours(1) }],
    perAddress: [{ points: 60, seconds: hours(1) }],
  },
  RESET_PASSWORD: {
    description: 'Choosing a password by a link: of a new account, or a new one.',
    perPerson: [],
    perAddress: [{ points: 60, seconds: hours(1) }],
  },
  CONFIRM_PASSWORD: {
    description: 'Wrong passwords where somebody who is signed in gives theirs once more, to change their account.',
    perPerson: [
      { points: 5, seconds: minutes(5) },
      { points: 20, seconds: hours(12) },
    ],
    perAddress: [{ points: 100, seconds: minutes(10) }],
  },
  SECOND_FACTOR: {
    description: 'Codes of an authenticator app and backup codes. For a person only those are counted that were wrong.',
    perPerson: [
      { points: 10, seconds: minutes(10) },
      { points: 40, seconds: hours(12) },
    ],
    perAddress: [{ points: 100, seconds: minutes(10) }],
  },
};
