-- Two indexes of what is due: one for the order by it, one to count what is overdue. The planner took the first to count, too,
-- and looked at each overdue ticket in the table. One serves both; Prisma's count reads ids, so they are in it.
DROP INDEX ticket_due_idx;
DROP INDEX ticket_desk_id_due_at_id_idx;
CREATE INDEX ticket_due_idx ON ticket (desk_id, due_at, id) INCLUDE (workspace_id) WHERE deleted_at IS NULL;
