-- AlterEnum
ALTER TYPE "live_event_type" ADD VALUE 'TICKET_DELETED';

-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "auto_close_warned_at" TIMESTAMPTZ(3),
ADD COLUMN     "deleted_at" TIMESTAMPTZ(3),
ADD COLUMN     "status_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "rating" (
    "ticket_id" UUID NOT NULL,
    "stars" INTEGER NOT NULL,
    "text" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("ticket_id")
);

-- CreateIndex
CREATE INDEX "ticket_desk_id_status_status_since_id_idx" ON "ticket"("desk_id", "status", "status_since", "id");

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma can't express.

UPDATE ticket SET status_since = coalesce(
  (
    SELECT max(item.created_at) FROM thread_item item
    WHERE item.conversation_id = ticket.conversation_id AND item.kind = 'STATUS_CHANGE'
  ),
  created_at
);

ALTER TABLE rating
  ADD CONSTRAINT rating_stars_are_1_to_5 CHECK (stars BETWEEN 1 AND 5),
  ADD CONSTRAINT rating_text_length CHECK (char_length(text) BETWEEN 1 AND 2000);

-- What was deleted is a small part of all tickets.
CREATE INDEX ticket_deleted_idx ON ticket (deleted_at, id) WHERE deleted_at IS NOT NULL;

DROP INDEX ticket_open_work_idx;
CREATE INDEX ticket_open_work_idx ON ticket (desk_id, assignee_id)
  WHERE status IN ('OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER') AND deleted_at IS NULL;

-- Counts are of what people see: a deleted ticket counts no more.
CREATE OR REPLACE FUNCTION ticket_count_after_insert_or_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ticket_count_add(workspace_id, status, desk_id, tickets * TG_ARGV[0]::int)
  FROM (
    SELECT workspace_id, status, desk_id, count(*) AS tickets
    FROM changed WHERE deleted_at IS NULL GROUP BY 1, 2, 3 ORDER BY 1, 2
  ) AS changes;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION ticket_count_after_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ticket_count_add(workspace_id, status, desk_id, delta)
  FROM (
    SELECT workspace_id, status, desk_id, sum(step) AS delta
    FROM (
      SELECT workspace_id, status, desk_id, 1 AS step FROM after_it WHERE deleted_at IS NULL
      UNION ALL
      SELECT workspace_id, status, desk_id, -1 FROM before_it WHERE deleted_at IS NULL
    ) AS steps
    GROUP BY 1, 2, 3 HAVING sum(step) <> 0 ORDER BY 1, 2
  ) AS changes;
  RETURN NULL;
END
$$;
