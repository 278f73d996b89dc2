-- CreateEnum
CREATE TYPE "component_health" AS ENUM ('OPERATIONAL', 'MAINTENANCE', 'DEGRADED', 'PARTIAL_OUTAGE', 'MAJOR_OUTAGE');

-- CreateEnum
CREATE TYPE "incident_stage" AS ENUM ('INVESTIGATING', 'IDENTIFIED', 'MONITORING', 'RESOLVED');

-- CreateEnum
CREATE TYPE "maintenance_state" AS ENUM ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');

-- AlterEnum
ALTER TYPE "live_event_type" ADD VALUE 'STATUS_CHANGED';

-- CreateTable
CREATE TABLE "status_component" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "status_component_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "stage" "incident_stage" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident_update" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "stage" "incident_stage" NOT NULL,
    "rich_text" JSONB NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "incident_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "maintenance" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "rich_text" JSONB NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "maintenance_state" NOT NULL DEFAULT 'SCHEDULED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID,

    CONSTRAINT "maintenance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "maintenance_component" (
    "desk_id" UUID NOT NULL,
    "maintenance_id" UUID NOT NULL,
    "component_id" UUID NOT NULL,

    CONSTRAINT "maintenance_component_pkey" PRIMARY KEY ("maintenance_id","component_id")
);

-- CreateTable
CREATE TABLE "impact" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "component_id" UUID NOT NULL,
    "incident_id" UUID,
    "maintenance_id" UUID,
    "health" "component_health" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "impact_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "status_component_desk_id_id_key" ON "status_component"("desk_id", "id");

-- CreateIndex
CREATE INDEX "status_component_desk_id_position_idx" ON "status_component"("desk_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "incident_desk_id_id_key" ON "incident"("desk_id", "id");

-- CreateIndex
CREATE INDEX "incident_desk_id_resolved_at_idx" ON "incident"("desk_id", "resolved_at" DESC);

-- CreateIndex
CREATE INDEX "incident_update_incident_id_created_at_idx" ON "incident_update"("incident_id", "created_at");

-- CreateIndex
CREATE INDEX "incident_update_author_id_idx" ON "incident_update"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "maintenance_desk_id_id_key" ON "maintenance"("desk_id", "id");

-- CreateIndex
CREATE INDEX "maintenance_desk_id_state_starts_at_idx" ON "maintenance"("desk_id", "state", "starts_at");

-- CreateIndex
CREATE INDEX "maintenance_author_id_idx" ON "maintenance"("author_id");

-- CreateIndex
CREATE INDEX "maintenance_component_component_id_idx" ON "maintenance_component"("component_id");

-- CreateIndex
CREATE INDEX "impact_component_id_since_idx" ON "impact"("component_id", "since");

-- CreateIndex
CREATE INDEX "impact_incident_id_idx" ON "impact"("incident_id");

-- CreateIndex
CREATE INDEX "impact_maintenance_id_idx" ON "impact"("maintenance_id");

-- AddForeignKey
ALTER TABLE "status_component" ADD CONSTRAINT "status_component_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_update" ADD CONSTRAINT "incident_update_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_update" ADD CONSTRAINT "incident_update_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maintenance" ADD CONSTRAINT "maintenance_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maintenance" ADD CONSTRAINT "maintenance_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maintenance_component" ADD CONSTRAINT "maintenance_component_desk_id_maintenance_id_fkey" FOREIGN KEY ("desk_id", "maintenance_id") REFERENCES "maintenance"("desk_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maintenance_component" ADD CONSTRAINT "maintenance_component_desk_id_component_id_fkey" FOREIGN KEY ("desk_id", "component_id") REFERENCES "status_component"("desk_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "impact" ADD CONSTRAINT "impact_desk_id_component_id_fkey" FOREIGN KEY ("desk_id", "component_id") REFERENCES "status_component"("desk_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "impact" ADD CONSTRAINT "impact_desk_id_incident_id_fkey" FOREIGN KEY ("desk_id", "incident_id") REFERENCES "incident"("desk_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "impact" ADD CONSTRAINT "impact_desk_id_maintenance_id_fkey" FOREIGN KEY ("desk_id", "maintenance_id") REFERENCES "maintenance"("desk_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma can't express.

ALTER TABLE incident
  ADD CONSTRAINT incident_is_resolved_at_a_moment CHECK ((stage = 'RESOLVED') = (resolved_at IS NOT NULL)),
  ADD CONSTRAINT incident_is_resolved_after_its_start CHECK (resolved_at >= started_at);

ALTER TABLE maintenance
  ADD CONSTRAINT maintenance_ends_after_its_start CHECK (ends_at > starts_at);

ALTER TABLE impact
  ADD CONSTRAINT impact_is_of_one_thing CHECK (num_nonnulls(incident_id, maintenance_id) = 1),
  ADD CONSTRAINT impact_is_bad CHECK (health <> 'OPERATIONAL'),
  ADD CONSTRAINT impact_of_maintenance CHECK (maintenance_id IS NULL OR health = 'MAINTENANCE'),
  ADD CONSTRAINT impact_ends_after_its_start CHECK ("until" >= since);

-- One thing has one open impact on a component at a time.
CREATE UNIQUE INDEX impact_open_key ON impact (component_id, coalesce(incident_id, maintenance_id)) WHERE "until" IS NULL;
