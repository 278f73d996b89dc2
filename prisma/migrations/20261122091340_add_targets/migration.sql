-- AlterTable
ALTER TABLE "priority" ADD COLUMN     "first_response_minutes" INTEGER,
ADD COLUMN     "resolution_minutes" INTEGER;

-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "first_response_at" TIMESTAMPTZ(3),
ADD COLUMN     "first_response_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "paused_minutes" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "paused_since" TIMESTAMPTZ(3),
ADD COLUMN     "resolution_due_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "ticket_desk_id_due_at_id_idx" ON "ticket"("desk_id", "due_at", "id");

ALTER TABLE priority
  ADD CONSTRAINT priority_targets_are_positive CHECK (
    coalesce(first_response_minutes, 1) > 0 AND coalesce(resolution_minutes, 1) > 0
  );

-- Overdue is what is due before now: nothing is while time stands still, or once a ticket is done.
ALTER TABLE ticket
  ADD CONSTRAINT ticket_paused_minutes_are_natural CHECK (paused_minutes >= 0),
  ADD CONSTRAINT ticket_is_due_while_time_runs CHECK (
    due_at IS NULL OR (paused_since IS NULL AND status IN ('OPEN', 'IN_PROGRESS'))
  );
