-- AlterTable
ALTER TABLE "live_horizon" ADD COLUMN     "restored_xmax" BIGINT NOT NULL DEFAULT 0;
