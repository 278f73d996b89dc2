import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import type { LanguageModel } from 'ai';
import type { ModelConfig } from './create-assistant.ts';

/** A model behind its provider's API. Of OpenAI's that of chat completions, which other servers speak, too. */
export function connectModel({ provider, model, apiKey = 'none', baseUrl }: ModelConfig): LanguageModel {
  const settings = { apiKey, ...(baseUrl && { baseURL: baseUrl }) };
  return provider === 'anthropic' ? createAnthropic(settings)(model) : createOpenAI(settings).chat(model);
}
