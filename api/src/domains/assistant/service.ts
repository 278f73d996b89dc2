export { type ArticleWalk, toArticleWalk } from './article-walk.ts';
export type { Answer, Assistant, Awaiting, Question, Said } from './assistant.ts';
export { createAssistant, type ModelConfig } from './create-assistant.ts';
export { createQuotingAssistant } from './quoting-assistant.ts';
export { createStatusAwareAssistant } from './service-status.ts';
