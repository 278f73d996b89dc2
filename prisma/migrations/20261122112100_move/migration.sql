-- AlterEnum
ALTER TYPE "thread_item_kind" ADD VALUE 'WORKSPACE_CHANGE';

-- AlterTable
ALTER TABLE "thread_item" ADD COLUMN     "workspace_from_id" UUID,
ADD COLUMN     "workspace_to_id" UUID;

-- AddForeignKey
ALTER TABLE "thread_item" ADD CONSTRAINT "thread_item_workspace_from_id_fkey" FOREIGN KEY ("workspace_from_id") REFERENCES "workspace"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_item" ADD CONSTRAINT "thread_item_workspace_to_id_fkey" FOREIGN KEY ("workspace_to_id") REFERENCES "workspace"("id") ON DELETE SET NULL ON UPDATE CASCADE;
