-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "desk_role" AS ENUM ('AGENT', 'ADMIN');

-- CreateEnum
CREATE TYPE "ticket_type_requirement" AS ENUM ('NONE', 'FORM_ATTACHMENT', 'EMAILED_CODE');

-- CreateEnum
CREATE TYPE "workspace_kind" AS ENUM ('PERSONAL', 'ORGANISATION');

-- CreateEnum
CREATE TYPE "workspace_role" AS ENUM ('MEMBER', 'OWNER');

-- CreateEnum
CREATE TYPE "license_status" AS ENUM ('ACTIVE', 'PENDING', 'SUSPENDED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ticket_status" AS ENUM ('OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER', 'RESOLVED', 'CLOSED', 'REVOKED');

-- CreateEnum
CREATE TYPE "thread_item_kind" AS ENUM ('MESSAGE', 'STATUS_CHANGE', 'ASSIGNMENT_CHANGE', 'PRIORITY_CHANGE');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('PUBLIC', 'INTERNAL');

-- CreateEnum
CREATE TYPE "side" AS ENUM ('CUSTOMER', 'TEAM', 'SYSTEM');

-- CreateEnum
CREATE TYPE "live_event_type" AS ENUM ('TICKET_CREATED', 'TICKET_CHANGED', 'MESSAGE_POSTED', 'MESSAGE_AUDIENCE_CHANGED', 'ACCESS_CHANGED', 'SESSION_ENDED');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "provider_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "password" TEXT,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "scope" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "team_name" TEXT NOT NULL,
    "shows_agent_names" BOOLEAN NOT NULL,
    "vocabulary" JSONB NOT NULL,
    "statuses" JSONB NOT NULL,
    "tabs" JSONB NOT NULL,
    "lifecycle" JSONB NOT NULL,
    "attachment_policy" JSONB NOT NULL,
    "working_hours" JSONB NOT NULL,
    "automatic_replies" JSONB NOT NULL,
    "links" JSONB NOT NULL,
    "features" TEXT[],
    "premium_license_statuses" "license_status"[],
    "selectable_license_statuses" "license_status"[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_member" (
    "desk_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "desk_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_member_pkey" PRIMARY KEY ("desk_id","person_id")
);

-- CreateTable
CREATE TABLE "ticket_type" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "requirement" "ticket_type_requirement" NOT NULL DEFAULT 'NONE',
    "position" INTEGER NOT NULL,

    CONSTRAINT "ticket_type_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "priority" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "priority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "kind" "workspace_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace_member" (
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "workspace_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_member_pkey" PRIMARY KEY ("workspace_id","person_id")
);

-- CreateTable
CREATE TABLE "license" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "product" TEXT NOT NULL,
    "key_suffix" TEXT NOT NULL,
    "status" "license_status" NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "license_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "desk_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "submitter_id" UUID NOT NULL,
    "assignee_id" UUID,
    "type_id" UUID NOT NULL,
    "priority_id" UUID NOT NULL,
    "license_id" UUID,
    "subject" TEXT NOT NULL,
    "status" "ticket_status" NOT NULL DEFAULT 'OPEN',
    "premium" BOOLEAN NOT NULL DEFAULT false,
    "message_count" INTEGER NOT NULL DEFAULT 0,
    "last_message_id" UUID,
    "customer_waiting_since" TIMESTAMPTZ(3),
    "last_team_message_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "client_mutation_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_count" (
    "workspace_id" UUID NOT NULL,
    "status" "ticket_status" NOT NULL,
    "desk_id" UUID NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ticket_count_pkey" PRIMARY KEY ("workspace_id","status")
);

-- CreateTable
CREATE TABLE "ticket_seen" (
    "person_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ticket_seen_pkey" PRIMARY KEY ("person_id","ticket_id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "last_item_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread_item" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "kind" "thread_item_kind" NOT NULL,
    "audience" "audience" NOT NULL,
    "author_id" UUID,
    "author_side" "side" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "automatic" BOOLEAN NOT NULL DEFAULT false,
    "rich_text" JSONB,
    "html" TEXT,
    "text" TEXT,
    "client_mutation_id" TEXT,
    "status_from" "ticket_status",
    "status_to" "ticket_status",
    "assignee_id" UUID,
    "priority_from_id" UUID,
    "priority_to_id" UUID,

    CONSTRAINT "thread_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "live_event" (
    "id" BIGSERIAL NOT NULL,
    "xid" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    "type" "live_event_type" NOT NULL,
    "topics" TEXT[],
    "ticket_id" UUID,
    "thread_item_id" UUID,
    "actor_id" UUID,
    "changed" TEXT[],
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "live_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "live_horizon" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "xid" BIGINT NOT NULL,

    CONSTRAINT "live_horizon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailbox_message" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mailbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "credential_person_id_idx" ON "credential"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "credential_provider_id_account_id_key" ON "credential"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "verification_expires_at_idx" ON "verification"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "desk_slug_key" ON "desk"("slug");

-- CreateIndex
CREATE INDEX "desk_member_person_id_idx" ON "desk_member"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_type_desk_id_slug_key" ON "ticket_type"("desk_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_type_desk_id_id_key" ON "ticket_type"("desk_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "priority_desk_id_slug_key" ON "priority"("desk_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "priority_desk_id_rank_key" ON "priority"("desk_id", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "priority_desk_id_id_key" ON "priority"("desk_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_desk_id_id_key" ON "workspace"("desk_id", "id");

-- CreateIndex
CREATE INDEX "workspace_member_person_id_idx" ON "workspace_member"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "license_workspace_id_id_key" ON "license"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_reference_key" ON "ticket"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_conversation_id_key" ON "ticket"("conversation_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_last_message_id_key" ON "ticket"("last_message_id");

-- CreateIndex
CREATE INDEX "ticket_workspace_id_updated_at_id_idx" ON "ticket"("workspace_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ticket_workspace_id_status_updated_at_id_idx" ON "ticket"("workspace_id", "status", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ticket_workspace_id_created_at_id_idx" ON "ticket"("workspace_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ticket_desk_id_updated_at_id_idx" ON "ticket"("desk_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ticket_desk_id_status_updated_at_id_idx" ON "ticket"("desk_id", "status", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ticket_desk_id_created_at_id_idx" ON "ticket"("desk_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ticket_desk_id_premium_updated_at_id_idx" ON "ticket"("desk_id", "premium" DESC, "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ticket_submitter_id_updated_at_id_idx" ON "ticket"("submitter_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ticket_assignee_id_status_updated_at_id_idx" ON "ticket"("assignee_id", "status", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "ticket_submitter_id_client_mutation_id_key" ON "ticket"("submitter_id", "client_mutation_id");

-- CreateIndex
CREATE INDEX "ticket_count_desk_id_status_idx" ON "ticket_count"("desk_id", "status");

-- CreateIndex
CREATE INDEX "ticket_seen_ticket_id_idx" ON "ticket_seen"("ticket_id");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_workspace_id_id_key" ON "conversation"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "thread_item_assignee_id_idx" ON "thread_item"("assignee_id");

-- CreateIndex
CREATE UNIQUE INDEX "thread_item_conversation_id_created_at_key" ON "thread_item"("conversation_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "thread_item_author_id_client_mutation_id_key" ON "thread_item"("author_id", "client_mutation_id");

-- CreateIndex
CREATE INDEX "live_event_xid_idx" ON "live_event"("xid");

-- CreateIndex
CREATE INDEX "live_event_topics_idx" ON "live_event" USING GIN ("topics");

-- CreateIndex
CREATE INDEX "live_event_occurred_at_idx" ON "live_event"("occurred_at");

-- CreateIndex
CREATE INDEX "mailbox_message_created_at_idx" ON "mailbox_message"("created_at" DESC);

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_member" ADD CONSTRAINT "desk_member_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_member" ADD CONSTRAINT "desk_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_type" ADD CONSTRAINT "ticket_type_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "priority" ADD CONSTRAINT "priority_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace" ADD CONSTRAINT "workspace_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace_member" ADD CONSTRAINT "workspace_member_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace_member" ADD CONSTRAINT "workspace_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "license" ADD CONSTRAINT "license_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_desk_id_workspace_id_fkey" FOREIGN KEY ("desk_id", "workspace_id") REFERENCES "workspace"("desk_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_submitter_id_fkey" FOREIGN KEY ("submitter_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_desk_id_type_id_fkey" FOREIGN KEY ("desk_id", "type_id") REFERENCES "ticket_type"("desk_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_desk_id_priority_id_fkey" FOREIGN KEY ("desk_id", "priority_id") REFERENCES "priority"("desk_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_license_id_fkey" FOREIGN KEY ("license_id") REFERENCES "license"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_last_message_id_fkey" FOREIGN KEY ("last_message_id") REFERENCES "thread_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_count" ADD CONSTRAINT "ticket_count_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_seen" ADD CONSTRAINT "ticket_seen_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_seen" ADD CONSTRAINT "ticket_seen_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_desk_id_workspace_id_fkey" FOREIGN KEY ("desk_id", "workspace_id") REFERENCES "workspace"("desk_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_item" ADD CONSTRAINT "thread_item_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_item" ADD CONSTRAINT "thread_item_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_item" ADD CONSTRAINT "thread_item_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_item" ADD CONSTRAINT "thread_item_priority_from_id_fkey" FOREIGN KEY ("priority_from_id") REFERENCES "priority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_item" ADD CONSTRAINT "thread_item_priority_to_id_fkey" FOREIGN KEY ("priority_to_id") REFERENCES "priority"("id") ON DELETE SET NULL ON UPDATE CASCADE;
