-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "live_event_type" ADD VALUE 'WORKSPACE_CHANGED';
ALTER TYPE "live_event_type" ADD VALUE 'VIEWER_CHANGED';

-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "disbanded_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "workspace_role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_invited_by_id_idx" ON "invitation"("invited_by_id");

-- CreateIndex
CREATE INDEX "invitation_expires_at_idx" ON "invitation"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_workspace_id_email_key" ON "invitation"("workspace_id", "email");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What schema.prisma can't express.

ALTER TABLE invitation
  ADD CONSTRAINT invitation_email_is_lower_case CHECK (email = lower(email)),
  ADD CONSTRAINT invitation_expires_after_it_is_sent CHECK (expires_at > sent_at);

-- Pages that show a workspace hear of its members and invitations, and people of where they belong, whoever changed it.

CREATE OR REPLACE FUNCTION live_event_of_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO live_event (type, topics) VALUES
      ('ACCESS_CHANGED', ARRAY['person:' || OLD.person_id]), ('VIEWER_CHANGED', ARRAY['viewer:' || OLD.person_id]);
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.person_id <> OLD.person_id) THEN
    INSERT INTO live_event (type, topics) VALUES
      ('ACCESS_CHANGED', ARRAY['person:' || NEW.person_id]), ('VIEWER_CHANGED', ARRAY['viewer:' || NEW.person_id]);
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION live_event_of_workspace() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO live_event (type, topics) VALUES ('WORKSPACE_CHANGED', ARRAY['workspace:' || OLD.workspace_id]);
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.workspace_id <> OLD.workspace_id) THEN
    INSERT INTO live_event (type, topics) VALUES ('WORKSPACE_CHANGED', ARRAY['workspace:' || NEW.workspace_id]);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER live_event_of_workspace AFTER INSERT OR UPDATE OR DELETE ON workspace_member
  FOR EACH ROW EXECUTE FUNCTION live_event_of_workspace();
CREATE TRIGGER live_event_of_workspace AFTER INSERT OR UPDATE OR DELETE ON invitation
  FOR EACH ROW EXECUTE FUNCTION live_event_of_workspace();

CREATE FUNCTION live_event_of_workspace_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO live_event (type, topics) VALUES ('WORKSPACE_CHANGED', ARRAY['workspace:' || NEW.id]);
  RETURN NULL;
END
$$;

CREATE TRIGGER live_event_of_workspace_itself AFTER UPDATE ON workspace
  FOR EACH ROW EXECUTE FUNCTION live_event_of_workspace_itself();
