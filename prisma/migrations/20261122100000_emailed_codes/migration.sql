-- CreateEnum
CREATE TYPE "emailed_code_purpose" AS ENUM ('OPEN_TICKET');

-- AlterEnum
ALTER TYPE "thread_item_kind" ADD VALUE 'SECOND_FACTOR_REMOVAL';

-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "code_verified_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "emailed_code" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "purpose" "emailed_code_purpose" NOT NULL,
    "target" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "emailed_code_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "emailed_code_person_id_purpose_created_at_idx" ON "emailed_code"("person_id", "purpose", "created_at" DESC);

-- CreateIndex
CREATE INDEX "emailed_code_created_at_idx" ON "emailed_code"("created_at");

-- AddForeignKey
ALTER TABLE "emailed_code" ADD CONSTRAINT "emailed_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE emailed_code ADD CONSTRAINT emailed_code_attempts_are_few CHECK (attempts BETWEEN 0 AND 5);
