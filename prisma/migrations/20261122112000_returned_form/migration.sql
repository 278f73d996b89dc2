-- CreateEnum
CREATE TYPE "message_purpose" AS ENUM ('RETURNED_FORM', 'OPENED_FOR_CUSTOMER');

-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "form_returned_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "thread_item" ADD COLUMN     "purpose" "message_purpose";

-- CreateTable
CREATE TABLE "blank_form" (
    "ticket_type_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "blank_form_pkey" PRIMARY KEY ("ticket_type_id")
);

-- AddForeignKey
ALTER TABLE "blank_form" ADD CONSTRAINT "blank_form_ticket_type_id_fkey" FOREIGN KEY ("ticket_type_id") REFERENCES "ticket_type"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma can't express.

ALTER TABLE blank_form ADD CONSTRAINT blank_form_is_small CHECK (octet_length(content) BETWEEN 1 AND 8388608);

-- What a message does beside saying something is the team's doing, and everybody's to see.
ALTER TABLE thread_item
  ADD CONSTRAINT thread_item_purpose_columns CHECK (
    purpose IS NULL OR (kind = 'MESSAGE' AND audience = 'PUBLIC' AND author_side = 'TEAM' AND NOT automatic)
  );
