import { readFileSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { richTextFromMarkdown } from '../../api/src/rich-text/from-markdown.ts';
import type { RichText } from '../../api/src/rich-text/rich-text.ts';
import { richTextToHtml } from '../../api/src/rich-text/to-html.ts';
import { richTextToText } from '../../api/src/rich-text/to-text.ts';
import { type ArticleScript, parseArticle, parseCategories, parseFaq } from './article-script.ts';

const minute = 60_000;

interface KnowledgeStage {
  readonly deskId: string;
  readonly now: Date;
  readonly person: (key: string) => string;
}

/** The knowledge base and the questions of a desk as they stand at `now`; `folder` is null for a desk without. */
export function knowledgeRows(folder: URL | null, { deskId, now, person }: KnowledgeStage) {
  if (!folder) return { articleCategory: [], article: [], articleRevision: [], faqEntry: [] };
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
  const categories = parseCategories(read('categories.md')).map((category) => ({ id: uuidv7(), ...category }));
  const articles = categories.flatMap((category) =>
    category.articles.map((slug, position) => {
      const script = parseArticle(read(`${category.slug}/${slug}.md`));
      const publishedAt = new Date(now.getTime() - script.ageMinutes * minute);
      return { id: uuidv7({ msecs: publishedAt.getTime() }), categoryId: category.id, position, script, publishedAt };
    }),
  );
  const articleId = (slug: string) => {
    const found = articles.find(({ script }) => script.slug === slug);
    if (!found) throw new Error(`The demo knows no article ${slug}`);
    return found.id;
  };

  return {
    articleCategory: categories.map(({ articles: _, ...category }, position) => ({ ...category, deskId, position })),
    article: articles.map(({ id, categoryId, position, script, publishedAt }) => ({
      id,
      deskId,
      categoryId,
      position,
      slug: script.slug,
      status: 'PUBLISHED' as const,
      title: script.title,
      summary: script.summary,
      ...bodyOf(script),
      relatedIds: script.related.map(articleId),
      searchWords: script.searchWords,
      authorId: person(script.author),
      editorId: person(script.author),
      publishedAt,
      createdAt: publishedAt,
      updatedAt: publishedAt,
    })),
    articleRevision: articles.map(({ id, script, publishedAt }) => ({
      articleId: id,
      version: 1,
      title: script.title,
      summary: script.summary,
      searchWords: script.searchWords,
      ...bodyOf(script),
      editorId: person(script.author),
      createdAt: publishedAt,
    })),
    faqEntry: parseFaq(read('faq.md')).map(({ question, slug, article, markdown }, position) => ({
      deskId,
      slug,
      question,
      ...bodyOf({ title: question, markdown }),
      articleId: articleId(article),
      position,
      createdAt: now,
      updatedAt: now,
    })),
  };
}

/** A text in the three forms in which it is stored. Throws an Error that names it where it can't be. */
export function bodyOf({ title, markdown }: Pick<ArticleScript, 'title' | 'markdown'>): {
  richText: RichText;
  html: string;
  text: string;
} {
  const richText = richTextFromMarkdown(markdown);
  if (!richText.ok) throw new Error(`"${title}" is nothing that can be stored`);
  return { richText: richText.value, html: richTextToHtml(richText.value), text: richTextToText(richText.value) };
}
