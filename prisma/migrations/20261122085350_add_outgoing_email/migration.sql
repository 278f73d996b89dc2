-- CreateEnum
CREATE TYPE "outgoing_email_state" AS ENUM ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "ticket_watch" (
    "person_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "watching" BOOLEAN NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ticket_watch_pkey" PRIMARY KEY ("person_id","ticket_id")
);

-- CreateTable
CREATE TABLE "mail_preferences" (
    "person_id" UUID NOT NULL,
    "new_tickets" BOOLEAN NOT NULL DEFAULT true,
    "messages" BOOLEAN NOT NULL DEFAULT true,
    "status_changes" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "mail_preferences_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "outgoing_email" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "desk_id" UUID,
    "ticket_id" UUID,
    "item_id" UUID,
    "person_id" UUID,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "content" JSONB,
    "state" "outgoing_email_state" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "attempted_at" TIMESTAMPTZ(3),
    "provider_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "outgoing_email_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ticket_watch_ticket_id_idx" ON "ticket_watch"("ticket_id");

-- CreateIndex
CREATE INDEX "ticket_watch_person_id_since_ticket_id_idx" ON "ticket_watch"("person_id", "since" DESC, "ticket_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_email_key_key" ON "outgoing_email"("key");

-- CreateIndex
CREATE INDEX "outgoing_email_desk_id_state_id_idx" ON "outgoing_email"("desk_id", "state", "id" DESC);

-- CreateIndex
CREATE INDEX "outgoing_email_ticket_id_idx" ON "outgoing_email"("ticket_id");

-- CreateIndex
CREATE INDEX "outgoing_email_item_id_idx" ON "outgoing_email"("item_id");

-- CreateIndex
CREATE INDEX "outgoing_email_person_id_idx" ON "outgoing_email"("person_id");

-- CreateIndex
CREATE INDEX "outgoing_email_ended_at_idx" ON "outgoing_email"("ended_at");

-- AddForeignKey
ALTER TABLE "ticket_watch" ADD CONSTRAINT "ticket_watch_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_watch" ADD CONSTRAINT "ticket_watch_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_email" ADD CONSTRAINT "outgoing_email_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_email" ADD CONSTRAINT "outgoing_email_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_email" ADD CONSTRAINT "outgoing_email_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "thread_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_email" ADD CONSTRAINT "outgoing_email_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE outgoing_email ADD CONSTRAINT outgoing_email_content_check
  CHECK (state NOT IN ('QUEUED', 'SENDING') OR content IS NOT NULL);
ALTER TABLE outgoing_email ADD CONSTRAINT outgoing_email_ended_check
  CHECK ((state IN ('SENT', 'FAILED', 'WITHDRAWN')) = (ended_at IS NOT NULL));

-- Who opens a ticket watches it.
CREATE FUNCTION watch_own_ticket() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ticket_watch (person_id, ticket_id, watching, since)
  VALUES (NEW.submitter_id, NEW.id, true, NEW.created_at);
  RETURN NULL;
END $$;

CREATE TRIGGER ticket_watched_by_submitter AFTER INSERT ON ticket
  FOR EACH ROW EXECUTE FUNCTION watch_own_ticket();

INSERT INTO ticket_watch (person_id, ticket_id, watching, since)
SELECT submitter_id, id, true, created_at FROM ticket;
