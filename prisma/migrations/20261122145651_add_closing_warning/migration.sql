-- DropIndex
DROP INDEX "outgoing_email_ended_at_idx";

-- AlterTable
ALTER TABLE "outgoing_email" ADD COLUMN     "closes_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "outgoing_email_ended_at_expires_at_idx" ON "outgoing_email"("ended_at", "expires_at");
