-- AlterEnum
ALTER TYPE "thread_item_kind" ADD VALUE 'TYPE_CHANGE';

-- AlterTable
ALTER TABLE "thread_item" ADD COLUMN     "type_from_id" UUID,
ADD COLUMN     "type_to_id" UUID;

-- AddForeignKey
ALTER TABLE "thread_item" ADD CONSTRAINT "thread_item_type_from_id_fkey" FOREIGN KEY ("type_from_id") REFERENCES "ticket_type"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_item" ADD CONSTRAINT "thread_item_type_to_id_fkey" FOREIGN KEY ("type_to_id") REFERENCES "ticket_type"("id") ON DELETE SET NULL ON UPDATE CASCADE;
