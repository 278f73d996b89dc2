import type { Logger } from 'pino';
import type { MailLinks } from '../../email/mail-links.ts';
import type { Assistant } from './assistant.ts';
import { createQuotingAssistant } from './quoting-assistant.ts';
import { createStatusAwareAssistant } from './service-status.ts';

/** A model, and where it is reached. */
export interface ModelConfig {
  /** Whose API it speaks: that of OpenAI is spoken by most servers of models, also by those one runs oneself. */
  readonly provider: 'openai' | 'anthropic';
  /** As the provider calls it. */
  readonly model: string;
  /** Absent for a server that asks for none. */
  readonly apiKey?: string;
  /** Absent: the provider's own. */
  readonly baseUrl?: string;
}

interface AssistantOptions {
  readonly links: Pick<MailLinks, 'answer' | 'status'>;
  readonly logger: Pick<Logger, 'warn'>;
}

/**
 * The assistant that knows how the services are, and quotes; with a model, one that answers in its words and falls back on
 * quoting.
 */
export async function createAssistant(config: ModelConfig | null, options: AssistantOptions): Promise<Assistant> {
  const { links } = options;
  const quoting = createQuotingAssistant(links.answer);
  return createStatusAwareAssistant(config ? await withModel(config, quoting, options) : quoting, links.status);
}

async function withModel(config: ModelConfig, fallback: Assistant, options: AssistantOptions): Promise<Assistant> {
  // Who has no model loads nothing of it.
  const [{ createModelAssistant }, { connectModel }] = await Promise.all([
    import('./model-assistant.ts'),
    import('./connect-model.ts'),
  ]);
  return createModelAssistant({ ...options, model: connectModel(config), fallback });
}
