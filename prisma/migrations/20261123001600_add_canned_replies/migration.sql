-- AlterEnum
ALTER TYPE "live_event_type" ADD VALUE 'CHAT_AGENTS_CHANGED';

-- CreateTable
CREATE TABLE "canned_reply" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "shortcut" TEXT NOT NULL,
    "rich_text" JSONB NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "canned_reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "canned_reply_desk_id_shortcut_key" ON "canned_reply"("desk_id", "shortcut");

-- AddForeignKey
ALTER TABLE "canned_reply" ADD CONSTRAINT "canned_reply_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma can't express.

ALTER TABLE canned_reply ADD CONSTRAINT canned_reply_version_is_natural CHECK (version > 0);
