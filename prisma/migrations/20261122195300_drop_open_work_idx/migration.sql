-- Prisma sends statuses as text to be cast, which is not known to be of the index before the statement runs: it was never read.
DROP INDEX ticket_open_work_idx;
