-- AlterTable
ALTER TABLE "chat" ADD COLUMN     "walk" JSONB;
