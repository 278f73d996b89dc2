import { readFileSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { type Body, toBody } from '../../api/src/rich-text/body.ts';
import { richTextFromMarkdown } from '../../api/src/rich-text/from-markdown.ts';
import { withPictures } from './article-pictures.ts';
import { type ArticleScript, parseArticle, parseCategories, parseFaq } from './article-script.ts';

const minute = 60_000;

interface KnowledgeStage {
  readonly deskId: string;
  readonly now: Date;
  readonly person: (key: string) => string;
}

/** The knowledge base and the questions of a desk as they stand at `now`; `folder` is null for a desk without. */
export function knowledgeRows(folder: URL | null, { deskId, now, person }: KnowledgeStage) {
  if (!folder) return noKnowledge;
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
  const categories = parseCategories(read('categories.md')).map((category) => ({ id: uuidv7(), ...category }));
  const articles = categories.flatMap((category) =>
    category.articles.map((slug, position) => {
      const script = parseArticle(read(`${category.slug}/${slug}.md`));
      const publishedAt = new Date(now.getTime() - script.ageMinutes * minute);
      const [id, revisionId] = [uuidv7({ msecs: publishedAt.getTime() }), uuidv7({ msecs: publishedAt.getTime() })];
      const facts = { deskId, uploaderId: person(script.author), createdAt: publishedAt };
      const { files, ...body } = picturedBody(script, facts);
      return { id, revisionId, categoryId: category.id, position, script, body, files, publishedAt };
    }),
  );
  const articleId = (slug: string) => {
    const found = articles.find(({ script }) => script.slug === slug);
    if (!found) throw new Error(`The demo knows no article ${slug}`);
    return found.id;
  };

  return {
    articleCategory: categories.map(({ articles: _, ...category }, position) => ({ ...category, deskId, position })),
    article: articles.map(({ id, categoryId, position, script, body, publishedAt }) => ({
      id,
      deskId,
      categoryId,
      position,
      slug: script.slug,
      status: 'PUBLISHED' as const,
      title: script.title,
      summary: script.summary,
      ...body,
      relatedIds: script.related.map(articleId),
      searchWords: script.searchWords,
      authorId: person(script.author),
      editorId: person(script.author),
      publishedAt,
      createdAt: publishedAt,
      updatedAt: publishedAt,
    })),
    articleRevision: articles.map(({ id, revisionId, script, body, publishedAt }) => ({
      id: revisionId,
      articleId: id,
      version: 1,
      title: script.title,
      summary: script.summary,
      searchWords: script.searchWords,
      ...body,
      editorId: person(script.author),
      createdAt: publishedAt,
    })),
    pictures: articles.flatMap(({ files }) => files),
    articlePicture: articles.flatMap(({ id: articleId, files }) =>
      files.map(({ id: attachmentId }) => ({ articleId, attachmentId })),
    ),
    revisionPicture: articles.flatMap(({ revisionId, files }) =>
      files.map(({ id: attachmentId }) => ({ revisionId, attachmentId })),
    ),
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

const noKnowledge = {
  articleCategory: [],
  article: [],
  articleRevision: [],
  pictures: [],
  articlePicture: [],
  revisionPicture: [],
  faqEntry: [],
};

/** An article in the three forms in which it is stored, and the files of its pictures. */
function picturedBody(script: ArticleScript, facts: Parameters<typeof withPictures>[1]) {
  const { richText, pictures, files } = withPictures(bodyOf(script).richText, facts);
  return { ...toBody(richText, pictures), files };
}

/** A text in the three forms in which it is stored. Throws an Error that names it where it can't be. */
export function bodyOf({ title, markdown }: Pick<ArticleScript, 'title' | 'markdown'>): Body {
  const richText = richTextFromMarkdown(markdown);
  if (!richText.ok) throw new Error(`"${title}" is nothing that can be stored`);
  return toBody(richText.value);
}
