-- DropIndex
DROP INDEX "article_desk_id_id_idx";

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "editor_id" UUID;

-- CreateIndex
CREATE INDEX "article_desk_id_updated_at_id_idx" ON "article"("desk_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_editor_id_idx" ON "article"("editor_id");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Who wrote what is there already stands in its newest revision.
UPDATE article SET editor_id = (
  SELECT revision.editor_id FROM article_revision revision
  WHERE revision.article_id = article.id ORDER BY revision.version DESC LIMIT 1
);
