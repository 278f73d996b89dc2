import { z } from 'zod';

/** One message to one address, ready to send. It is the payload of the job `send_email`, so it must stay plain JSON. */
export const emailSchema = z.strictObject({
  to: z.email(),
  subject: z.string().min(1),
  html: z.string().min(1),
  text: z.string().min(1),
  /** Beyond those of every message: by name, without line breaks. */
  headers: z.record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[^\r\n]+$/)).optional(),
  /** Postmark's message stream; `outbound`, the transactional one, unless given. */
  stream: z.string().min(1).optional(),
});
export type Email = z.infer<typeof emailSchema>;

/**
 * Hands a message over for good: to Postmark, or to the local mailbox of demo mode.
 *
 * @throws UndeliverableError when trying again can't help; anything else is worth another try
 */
export type DeliverEmail = (email: Email) => Promise<void>;

/** This message will never arrive: its address refuses mail, or its content is not accepted. */
export class UndeliverableError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UndeliverableError';
  }
}
