-- AlterEnum
ALTER TYPE "export_state" ADD VALUE 'CANCELLED';
