export {
  type BodyDraft,
  maxSearchWordLength,
  maxSearchWords,
  maxSlugLength,
  maxSummaryLength,
  maxTitleLength,
  readLine,
  requireSound,
} from './answer-draft.ts';
export {
  type ArticleSelection,
  findArticle,
  findReadableArticle,
  maxArticlesOfCategory,
  maxFaqEntries,
  maxRelatedArticles,
  relatedArticles,
} from './read-articles.ts';
export { dismissMiss, rateArticle, reportMiss } from './reader-words.ts';
export { type FoundAnswer, type FoundAnswers, searchKnowledge } from './search-knowledge.ts';
export { createArticle, restoreRevision, setArticleStatus, updateArticle } from './write-articles.ts';
export { createCategory, deleteCategory, maxCategories, moveCategory, updateCategory } from './write-categories.ts';
export { createFaqEntry, deleteFaqEntry, moveFaqEntry, updateFaqEntry } from './write-faq.ts';
