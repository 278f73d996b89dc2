-- CreateEnum
CREATE TYPE "chat_state" AS ENUM ('ASSISTANT', 'WAITING', 'HUMAN', 'ENDED', 'TICKET');

-- CreateEnum
CREATE TYPE "chat_end_reason" AS ENUM ('CUSTOMER', 'AGENT', 'IDLE', 'OUT_OF_HOURS', 'UNANSWERED', 'PERSONS_LOST');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "live_event_type" ADD VALUE 'CHAT_CHANGED';
ALTER TYPE "live_event_type" ADD VALUE 'CHAT_QUEUE_MOVED';

-- AlterTable
ALTER TABLE "live_event" ADD COLUMN     "chat_id" UUID;

-- CreateTable
CREATE TABLE "chat" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "state" "chat_state" NOT NULL DEFAULT 'ASSISTANT',
    "has_spoken" BOOLEAN NOT NULL DEFAULT false,
    "unanswered_since" TIMESTAMPTZ(3),
    "turn" INTEGER NOT NULL DEFAULT 0,
    "person_offered" BOOLEAN NOT NULL DEFAULT false,
    "persons_lost" INTEGER NOT NULL DEFAULT 0,
    "last_activity_at" TIMESTAMPTZ(3) NOT NULL,
    "waiting_since" TIMESTAMPTZ(3),
    "queued_at" TIMESTAMPTZ(3),
    "agent_id" UUID,
    "owes_words_since" TIMESTAMPTZ(3),
    "away_since" TIMESTAMPTZ(3),
    "transfer_to_id" UUID,
    "transfer_since" TIMESTAMPTZ(3),
    "end_reason" "chat_end_reason",
    "ticket_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "chat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_agent" (
    "desk_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "is_available" BOOLEAN NOT NULL,
    "here_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_agent_pkey" PRIMARY KEY ("desk_id","person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "chat_conversation_id_key" ON "chat"("conversation_id");

-- CreateIndex
CREATE UNIQUE INDEX "chat_ticket_id_key" ON "chat"("ticket_id");

-- CreateIndex
CREATE INDEX "chat_desk_id_state_queued_at_id_idx" ON "chat"("desk_id", "state", "queued_at", "id");

-- CreateIndex
CREATE INDEX "chat_customer_id_desk_id_id_idx" ON "chat"("customer_id", "desk_id", "id" DESC);

-- CreateIndex
CREATE INDEX "chat_agent_id_state_idx" ON "chat"("agent_id", "state");

-- CreateIndex
CREATE INDEX "chat_transfer_to_id_idx" ON "chat"("transfer_to_id");

-- CreateIndex
CREATE INDEX "chat_workspace_id_idx" ON "chat"("workspace_id");

-- CreateIndex
CREATE INDEX "chat_agent_desk_id_here_until_idx" ON "chat_agent"("desk_id", "here_until");

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_desk_id_workspace_id_fkey" FOREIGN KEY ("desk_id", "workspace_id") REFERENCES "workspace"("desk_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_transfer_to_id_fkey" FOREIGN KEY ("transfer_to_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_agent" ADD CONSTRAINT "chat_agent_desk_id_person_id_fkey" FOREIGN KEY ("desk_id", "person_id") REFERENCES "desk_member"("desk_id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma can't express.

-- Each state has its own columns and none of the others'.
ALTER TABLE chat
  ADD CONSTRAINT chat_waiting_columns CHECK ((state = 'WAITING') = (waiting_since IS NOT NULL)),
  ADD CONSTRAINT chat_queue_columns CHECK ((state IN ('WAITING', 'HUMAN')) = (queued_at IS NOT NULL)),
  ADD CONSTRAINT chat_human_columns CHECK (
    CASE state
      WHEN 'HUMAN' THEN agent_id IS NOT NULL
      ELSE (state = 'TICKET' OR agent_id IS NULL)
        AND num_nonnulls(owes_words_since, away_since, transfer_to_id, transfer_since) = 0
    END
  ),
  ADD CONSTRAINT chat_transfer_columns CHECK (num_nonnulls(transfer_to_id, transfer_since) IN (0, 2)),
  ADD CONSTRAINT chat_transfer_is_to_another CHECK (transfer_to_id <> agent_id),
  ADD CONSTRAINT chat_end_columns CHECK (
    CASE WHEN state IN ('ENDED', 'TICKET') THEN num_nulls(end_reason, ended_at) = 0
      ELSE num_nonnulls(end_reason, ended_at) = 0 END
  ),
  ADD CONSTRAINT chat_ticket_columns CHECK ((state = 'TICKET') = (ticket_id IS NOT NULL)),
  ADD CONSTRAINT chat_counts_are_natural CHECK (turn >= 0 AND persons_lost >= 0);

-- Somebody has one open chat at a desk: another device goes on with it.
CREATE UNIQUE INDEX chat_open_key ON chat (desk_id, customer_id) WHERE state IN ('ASSISTANT', 'WAITING', 'HUMAN');

-- A chat is where its conversation is, also when a ticket takes that to another workspace.
ALTER TABLE chat
  DROP CONSTRAINT chat_conversation_id_fkey,
  ADD CONSTRAINT chat_conversation_id_fkey FOREIGN KEY (workspace_id, conversation_id)
    REFERENCES conversation (workspace_id, id) ON UPDATE CASCADE ON DELETE CASCADE;
