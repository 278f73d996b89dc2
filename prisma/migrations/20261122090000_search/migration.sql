-- What tickets are found by: the words of their reference, subject and messages, kept by triggers so that whatever writes a
-- ticket, it is found. Both extensions come with Postgres and may be created by whoever owns the database.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateTable
CREATE TABLE "ticket_words" (
    "ticket_id" UUID NOT NULL,
    "public_words" tsvector NOT NULL,
    "team_words" tsvector NOT NULL,
    "learned" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ticket_words_pkey" PRIMARY KEY ("ticket_id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "ticket_words_public_words_idx" ON "ticket_words" USING GIN ("public_words");

-- CreateIndex
CREATE INDEX "ticket_words_team_words_idx" ON "ticket_words" USING GIN ("team_words");

-- AddForeignKey
ALTER TABLE "ticket_words" ADD CONSTRAINT "ticket_words_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Mistyped words are looked up among those there are.
CREATE INDEX search_word_trigrams_idx ON search_word USING gin (word gin_trgm_ops);
CREATE INDEX ticket_words_unlearned_idx ON ticket_words (ticket_id) WHERE NOT learned;

-- The words of a text: without accents, in lower case, parted by everything in ASCII that is neither letter nor digit. The
-- API's highlighter (queues/search/highlight.ts) parts them in the same way.
CREATE FUNCTION search_vector(content text) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT to_tsvector('simple', regexp_replace(unaccent(content), '[^a-zA-Z0-9\u0080-\U0010ffff]+', ' ', 'g'));
$$;

-- From the newest 50,000 characters of a thread: each change of a tsvector costs its index all of its words.
CREATE FUNCTION ticket_words_rebuild(of_ticket uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO ticket_words AS kept (ticket_id, public_words, team_words)
  SELECT ticket.id, head.words || search_vector(thread.public_text), head.words || search_vector(thread.team_text)
  FROM ticket
  CROSS JOIN LATERAL (SELECT setweight(search_vector(reference || ' ' || subject), 'A') AS words) AS head
  CROSS JOIN LATERAL (
    SELECT
      coalesce(left(string_agg(text, ' ' ORDER BY created_at DESC) FILTER (WHERE audience = 'PUBLIC'), 50000), '') AS public_text,
      coalesce(left(string_agg(text, ' ' ORDER BY created_at DESC), 50000), '') AS team_text
    FROM thread_item
    WHERE thread_item.conversation_id = ticket.conversation_id AND kind = 'MESSAGE'
  ) AS thread
  WHERE ticket.id = of_ticket
  ON CONFLICT (ticket_id) DO UPDATE
    SET public_words = excluded.public_words, team_words = excluded.team_words, learned = false;
$$;

CREATE FUNCTION ticket_words_of_ticket() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ticket_words_rebuild(NEW.id);
  RETURN NULL;
END
$$;

-- A new message adds its words. Where they are too many, or more than the megabyte of a tsvector, all is done anew.
CREATE FUNCTION ticket_words_of_new_message() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  said tsvector := search_vector(NEW.text);
BEGIN
  IF EXISTS (
    SELECT FROM ticket_words JOIN ticket ON ticket.id = ticket_words.ticket_id
    WHERE ticket.conversation_id = NEW.conversation_id AND length(team_words) > 10000
  ) THEN
    PERFORM ticket_words_rebuild(id) FROM ticket WHERE conversation_id = NEW.conversation_id;
    RETURN NULL;
  END IF;
  UPDATE ticket_words
  SET team_words = team_words || said,
      public_words = CASE WHEN NEW.audience = 'PUBLIC' THEN public_words || said ELSE public_words END,
      learned = learned AND NEW.audience <> 'PUBLIC'
  FROM ticket
  WHERE ticket.conversation_id = NEW.conversation_id AND ticket_words.ticket_id = ticket.id;
  RETURN NULL;
EXCEPTION WHEN program_limit_exceeded THEN
  PERFORM ticket_words_rebuild(id) FROM ticket WHERE conversation_id = NEW.conversation_id;
  RETURN NULL;
END
$$;

CREATE FUNCTION ticket_words_of_changed_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ticket_words_rebuild(id) FROM ticket WHERE conversation_id = OLD.conversation_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER ticket_words AFTER INSERT OR UPDATE OF reference, subject, conversation_id ON ticket
  FOR EACH ROW EXECUTE FUNCTION ticket_words_of_ticket();
CREATE TRIGGER ticket_words_of_new AFTER INSERT ON thread_item
  FOR EACH ROW WHEN (NEW.kind = 'MESSAGE') EXECUTE FUNCTION ticket_words_of_new_message();
CREATE TRIGGER ticket_words_of_changed AFTER DELETE OR UPDATE OF audience, text, kind ON thread_item
  FOR EACH ROW WHEN (OLD.kind = 'MESSAGE') EXECUTE FUNCTION ticket_words_of_changed_message();

SELECT ticket_words_rebuild(id) FROM ticket;
