-- CreateEnum
CREATE TYPE "attachment_state" AS ENUM ('STORING', 'CHECKING', 'AVAILABLE', 'QUARANTINED');

-- AlterEnum
ALTER TYPE "live_event_type" ADD VALUE 'ATTACHMENT_CHECKED';

-- AlterTable
ALTER TABLE "ticket_type" ADD COLUMN     "form_kinds" TEXT[];

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "uploader_id" UUID,
    "message_id" UUID,
    "position" INTEGER,
    "is_form" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "state" "attachment_state" NOT NULL DEFAULT 'STORING',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "attachment_uploader_id_idx" ON "attachment"("uploader_id");

-- CreateIndex
CREATE INDEX "attachment_desk_id_idx" ON "attachment"("desk_id");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_message_id_position_key" ON "attachment"("message_id", "position");

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_uploader_id_fkey" FOREIGN KEY ("uploader_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "thread_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma can't express.

UPDATE ticket_type SET form_kinds = CASE requirement WHEN 'FORM_ATTACHMENT' THEN '{doc,docx,pdf}' ELSE '{}' END::text[];
ALTER TABLE ticket_type ADD CONSTRAINT ticket_type_form_has_kinds
  CHECK (form_kinds IS NOT NULL AND (requirement = 'FORM_ATTACHMENT') = (cardinality(form_kinds) > 0));

-- What is sent is complete and has its place; what is not yet sent is nobody's form.
ALTER TABLE attachment
  ADD CONSTRAINT attachment_name_length CHECK (char_length(name) BETWEEN 1 AND 255),
  ADD CONSTRAINT attachment_bytes_is_positive CHECK (bytes > 0),
  ADD CONSTRAINT attachment_has_size_as_image CHECK (num_nulls(width, height) IN (0, 2) AND width > 0 AND height > 0),
  ADD CONSTRAINT attachment_position_is_natural CHECK (position >= 0),
  ADD CONSTRAINT attachment_is_placed_when_sent CHECK ((message_id IS NULL) = (position IS NULL)),
  ADD CONSTRAINT attachment_is_stored_before_sent CHECK (message_id IS NULL OR state <> 'STORING'),
  ADD CONSTRAINT attachment_is_form_when_sent CHECK (message_id IS NOT NULL OR NOT is_form);

-- The sweep reads what was never sent, which is a small part of all files.
CREATE INDEX attachment_unsent_idx ON attachment (created_at) WHERE message_id IS NULL;

-- Nothing is lost that matters if a crash empties it.
ALTER TABLE rate_limit SET UNLOGGED;
