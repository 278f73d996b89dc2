-- AlterEnum
ALTER TYPE "live_event_type" ADD VALUE 'DESK_CHANGED';

-- AlterTable
ALTER TABLE "desk" ADD COLUMN     "settings_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "ticket_type" ADD COLUMN     "archived_at" TIMESTAMPTZ(3),
ADD COLUMN     "default_assignee_id" UUID;

-- A default assignee is on the desk's team; who leaves it is nobody's default any more.
ALTER TABLE "ticket_type" ADD CONSTRAINT "ticket_type_default_assignee_id_fkey" FOREIGN KEY ("desk_id", "default_assignee_id")
  REFERENCES "desk_member"("desk_id", "person_id") ON UPDATE CASCADE ON DELETE SET NULL ("default_assignee_id");

ALTER TABLE "desk" ADD CONSTRAINT "desk_settings_version_starts_at_one" CHECK (settings_version >= 1);
