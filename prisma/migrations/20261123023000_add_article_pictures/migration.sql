-- CreateTable
CREATE TABLE "article_picture" (
    "article_id" UUID NOT NULL,
    "attachment_id" UUID NOT NULL,

    CONSTRAINT "article_picture_pkey" PRIMARY KEY ("article_id","attachment_id")
);

-- CreateTable
CREATE TABLE "revision_picture" (
    "revision_id" UUID NOT NULL,
    "attachment_id" UUID NOT NULL,

    CONSTRAINT "revision_picture_pkey" PRIMARY KEY ("revision_id","attachment_id")
);

-- CreateIndex
CREATE INDEX "article_picture_attachment_id_idx" ON "article_picture"("attachment_id");

-- CreateIndex
CREATE INDEX "revision_picture_attachment_id_idx" ON "revision_picture"("attachment_id");

-- AddForeignKey
ALTER TABLE "article_picture" ADD CONSTRAINT "article_picture_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_picture" ADD CONSTRAINT "article_picture_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_picture" ADD CONSTRAINT "revision_picture_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_picture" ADD CONSTRAINT "revision_picture_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
