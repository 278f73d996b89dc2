-- CreateTable
CREATE TABLE "desk_ticket_count" (
    "id" BIGSERIAL NOT NULL,
    "desk_id" UUID NOT NULL,
    "status" "ticket_status" NOT NULL,
    "assignee_id" UUID,
    "count" INTEGER NOT NULL,

    CONSTRAINT "desk_ticket_count_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "desk_ticket_count_desk_id_idx" ON "desk_ticket_count"("desk_id");

-- AddForeignKey
ALTER TABLE "desk_ticket_count" ADD CONSTRAINT "desk_ticket_count_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma can't express.

-- Addends are only ever inserted here, so that changes of one desk never wait for each other, nor in a circle.
CREATE FUNCTION desk_ticket_count_key(status ticket_status, assignee uuid) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN status IN ('OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER') THEN assignee END;
$$;

-- Its argument is what each row of "changed" adds: 1 after an insert, -1 after a delete.
CREATE FUNCTION desk_ticket_count_after_insert_or_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO desk_ticket_count (desk_id, status, assignee_id, count)
  SELECT desk_id, status, desk_ticket_count_key(status, assignee_id), count(*) * TG_ARGV[0]::int
  FROM changed WHERE deleted_at IS NULL GROUP BY 1, 2, 3;
  RETURN NULL;
END
$$;

CREATE FUNCTION desk_ticket_count_after_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO desk_ticket_count (desk_id, status, assignee_id, count)
  SELECT desk_id, status, desk_ticket_count_key(status, assignee_id), sum(step)
  FROM (
    SELECT desk_id, status, assignee_id, 1 AS step FROM after_it WHERE deleted_at IS NULL
    UNION ALL
    SELECT desk_id, status, assignee_id, -1 FROM before_it WHERE deleted_at IS NULL
  ) AS steps
  GROUP BY 1, 2, 3 HAVING sum(step) <> 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER desk_ticket_count_after_insert AFTER INSERT ON ticket
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION desk_ticket_count_after_insert_or_delete('1');
CREATE TRIGGER desk_ticket_count_after_delete AFTER DELETE ON ticket
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION desk_ticket_count_after_insert_or_delete('-1');
CREATE TRIGGER desk_ticket_count_after_update AFTER UPDATE ON ticket
  REFERENCING OLD TABLE AS before_it NEW TABLE AS after_it FOR EACH STATEMENT EXECUTE FUNCTION desk_ticket_count_after_update();

INSERT INTO desk_ticket_count (desk_id, status, assignee_id, count)
SELECT desk_id, status, desk_ticket_count_key(status, assignee_id), count(*)
FROM ticket WHERE deleted_at IS NULL GROUP BY 1, 2, 3;

-- The queue's lists are of open work, a small part of all tickets; counts of it are kept now.
DROP INDEX ticket_open_work_idx;
CREATE INDEX ticket_open_work_idx ON ticket (desk_id, updated_at DESC, id DESC)
  WHERE status IN ('OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER') AND deleted_at IS NULL;

-- How many are overdue is counted without a look at the tickets.
CREATE INDEX ticket_due_idx ON ticket (desk_id, due_at) INCLUDE (workspace_id)
  WHERE due_at IS NOT NULL AND deleted_at IS NULL;
