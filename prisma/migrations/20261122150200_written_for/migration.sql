-- AlterTable
ALTER TABLE "thread_item" ADD COLUMN     "written_for" "audience";

-- Who may read a message says for whom it was written, but for the few whose audience was changed since.
UPDATE thread_item SET written_for = audience WHERE client_mutation_id IS NOT NULL;
