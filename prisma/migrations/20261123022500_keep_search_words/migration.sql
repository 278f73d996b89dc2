-- AlterTable
ALTER TABLE "article_revision" ADD COLUMN     "search_words" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- What schema.prisma can't express.

-- Nobody knows which words were there once: restoring a version of before takes none away.
UPDATE article_revision SET search_words = article.search_words FROM article WHERE article.id = article_revision.article_id;
