-- AlterEnum
ALTER TYPE "emailed_code_purpose" ADD VALUE 'CHANGE_EMAIL';

-- AlterEnum
ALTER TYPE "thread_item_kind" ADD VALUE 'ACCOUNT_CANCELLATION';

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "cancelled_at" TIMESTAMPTZ(3),
ADD COLUMN     "time_zone" TEXT;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "last_used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What schema.prisma can't express.

-- Somebody's own pages hear of their account and their sessions, and those who see their name hear that it is another.

CREATE FUNCTION live_event_of_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO live_event (type, topics, changed) VALUES ('VIEWER_CHANGED', ARRAY['viewer:' || NEW.id], ARRAY['ACCOUNT']);
  IF NEW.name <> OLD.name THEN
    INSERT INTO live_event (type, topics)
    SELECT 'WORKSPACE_CHANGED', ARRAY['workspace:' || workspace_id] FROM workspace_member WHERE person_id = NEW.id;
    INSERT INTO live_event (type, topics, changed)
    SELECT 'DESK_CHANGED', ARRAY['desk-team:' || desk_id], ARRAY['MEMBERS'] FROM desk_member WHERE person_id = NEW.id;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER live_event_of_account AFTER UPDATE ON person
  FOR EACH ROW
  WHEN ((OLD.name, OLD.email, OLD.time_zone, OLD.two_factor_enabled)
    IS DISTINCT FROM (NEW.name, NEW.email, NEW.time_zone, NEW.two_factor_enabled))
  EXECUTE FUNCTION live_event_of_account();

CREATE FUNCTION live_event_of_session() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.person_id ELSE OLD.person_id END;
BEGIN
  INSERT INTO live_event (type, topics, changed) VALUES ('VIEWER_CHANGED', ARRAY['viewer:' || person], ARRAY['ACCOUNT']);
  RETURN NULL;
END
$$;

CREATE TRIGGER live_event_of_session AFTER INSERT OR DELETE ON session
  FOR EACH ROW EXECUTE FUNCTION live_event_of_session();
