-- AlterTable
ALTER TABLE "article_category" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- What schema.prisma can't express.

ALTER TABLE article_category ADD CONSTRAINT article_category_version_is_natural CHECK (version > 0);
