-- CreateEnum
CREATE TYPE "export_format" AS ENUM ('CSV', 'XLSX');

-- CreateEnum
CREATE TYPE "export_state" AS ENUM ('PENDING', 'RUNNING', 'READY', 'FAILED');

-- CreateEnum
CREATE TYPE "export_failure" AS ENUM ('ACCESS_LOST', 'NOT_WRITTEN');

-- AlterEnum
ALTER TYPE "live_event_type" ADD VALUE 'EXPORTS_CHANGED';

-- CreateTable
CREATE TABLE "export" (
    "id" UUID NOT NULL,
    "requester_id" UUID,
    "desk_id" UUID NOT NULL,
    "places" UUID[],
    "format" "export_format" NOT NULL,
    "list" JSONB NOT NULL,
    "time_zone" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" "export_state" NOT NULL DEFAULT 'PENDING',
    "failure" "export_failure",
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT,
    "client_mutation_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "heard_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "export_requester_id_id_idx" ON "export"("requester_id", "id" DESC);

-- CreateIndex
CREATE INDEX "export_desk_id_idx" ON "export"("desk_id");

-- CreateIndex
CREATE INDEX "export_expires_at_idx" ON "export"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "export_requester_id_client_mutation_id_key" ON "export"("requester_id", "client_mutation_id");

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma can't express.

ALTER TABLE export
  ADD CONSTRAINT export_is_ready_with_its_size CHECK ((state = 'READY') = (bytes IS NOT NULL)),
  ADD CONSTRAINT export_fails_for_a_reason CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
  ADD CONSTRAINT export_counts_are_not_negative CHECK (attempts >= 0 AND rows >= 0 AND (total IS NULL OR total >= 0)),
  ADD CONSTRAINT export_expires_after_it_is_asked_for CHECK (expires_at > created_at);

-- One at a time for each person.
CREATE UNIQUE INDEX export_running_key ON export (requester_id) WHERE state IN ('PENDING', 'RUNNING');
