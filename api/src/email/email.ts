import { z } from 'zod';

/** What is written in a message. It is kept in a table until it is sent, so it must stay plain JSON. */
const contentSchema = z.strictObject({
  html: z.string().min(1),
  text: z.string().min(1),
  /** Beyond those of every message: by name, without line breaks. */
  headers: z.record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[^\r\n]+$/)).optional(),
  /** Which of Postmark's message streams it goes through; the one for accounts unless given. */
  stream: z.enum(['accounts', 'tickets']).optional(),
});

/** One message to one address, ready to send. */
export const emailSchema = contentSchema.extend({ to: z.email(), subject: z.string().min(1) });

export type Email = z.infer<typeof emailSchema>;

/** How mail leaves: through Postmark, or into the local mailbox of demo mode. */
export interface MailDelivery {
  /**
   * Hands a message over for good, under an id of ours, and answers with the other side's.
   *
   * @throws UndeliverableError when trying again can't help
   * @throws UnansweredError when it is not known whether the message was taken
   * @throws anything else when it was not taken and is worth another try
   */
  readonly send: (email: Email, id: string) => Promise<string>;
  /** What the other side calls the message that it took under this id; null when it took none that it knows of by now. */
  readonly find: (id: string, stream: Email['stream']) => Promise<string | null>;
}

/** This message will never arrive: its address refuses mail, or its content is not accepted. */
export class UndeliverableError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UndeliverableError';
  }
}

/** The answer was lost: the message may have been taken. */
export class UnansweredError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnansweredError';
  }
}
