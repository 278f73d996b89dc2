import type { Audience, MessagePurpose } from '../../database/generated/client.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import type { MessageFiles } from '../attachments/service.ts';

/** A message's text in the three forms it is stored in. */
export interface MessageBody {
  readonly richText: RichText;
  readonly html: string;
  readonly text: string;
}

export interface NewMessage {
  readonly body: MessageBody;
  /** Checked by `checkFiles` in the same transaction. */
  readonly files: MessageFiles;
  readonly audience: Audience;
  /** Null for what can't be done twice anyway. */
  readonly clientMutationId: string | null;
  readonly purpose?: MessagePurpose;
}
