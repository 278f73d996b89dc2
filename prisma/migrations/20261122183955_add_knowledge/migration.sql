-- CreateEnum
CREATE TYPE "article_status" AS ENUM ('DRAFT', 'PUBLISHED', 'ARCHIVED');

-- CreateTable
CREATE TABLE "article_category" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "article_category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "article_status" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "rich_text" JSONB NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "related_ids" UUID[],
    "author_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "helpful_count" INTEGER NOT NULL DEFAULT 0,
    "unhelpful_count" INTEGER NOT NULL DEFAULT 0,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_redirect" (
    "desk_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "article_id" UUID NOT NULL,

    CONSTRAINT "article_redirect_pkey" PRIMARY KEY ("desk_id","slug")
);

-- CreateTable
CREATE TABLE "article_revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "rich_text" JSONB NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "editor_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_vote" (
    "article_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "helpful" BOOLEAN NOT NULL,

    CONSTRAINT "article_vote_pkey" PRIMARY KEY ("article_id","person_id")
);

-- CreateTable
CREATE TABLE "faq_entry" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "rich_text" JSONB NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "article_id" UUID,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "faq_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_words" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "article_id" UUID,
    "faq_entry_id" UUID,
    "is_published" BOOLEAN NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "knowledge_words_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_term" (
    "desk_id" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "stem" TEXT NOT NULL,

    CONSTRAINT "knowledge_term_pkey" PRIMARY KEY ("desk_id","word")
);

-- CreateTable
CREATE TABLE "knowledge_miss" (
    "desk_id" UUID NOT NULL,
    "search" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "knowledge_miss_pkey" PRIMARY KEY ("desk_id","search")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_category_desk_id_slug_key" ON "article_category"("desk_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_category_desk_id_id_key" ON "article_category"("desk_id", "id");

-- CreateIndex
CREATE INDEX "article_desk_id_id_idx" ON "article"("desk_id", "id" DESC);

-- CreateIndex
CREATE INDEX "article_category_id_position_idx" ON "article"("category_id", "position");

-- CreateIndex
CREATE INDEX "article_author_id_idx" ON "article"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_desk_id_slug_key" ON "article"("desk_id", "slug");

-- CreateIndex
CREATE INDEX "article_redirect_article_id_idx" ON "article_redirect"("article_id");

-- CreateIndex
CREATE INDEX "article_revision_editor_id_idx" ON "article_revision"("editor_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_revision_article_id_version_key" ON "article_revision"("article_id", "version");

-- CreateIndex
CREATE INDEX "article_vote_person_id_idx" ON "article_vote"("person_id");

-- CreateIndex
CREATE INDEX "faq_entry_desk_id_position_idx" ON "faq_entry"("desk_id", "position");

-- CreateIndex
CREATE INDEX "faq_entry_article_id_idx" ON "faq_entry"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "faq_entry_desk_id_slug_key" ON "faq_entry"("desk_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_words_article_id_key" ON "knowledge_words"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_words_faq_entry_id_key" ON "knowledge_words"("faq_entry_id");

-- CreateIndex
CREATE INDEX "knowledge_words_words_idx" ON "knowledge_words" USING GIN ("words");

-- CreateIndex
CREATE INDEX "knowledge_words_desk_id_idx" ON "knowledge_words"("desk_id");

-- CreateIndex
CREATE INDEX "knowledge_term_desk_id_stem_idx" ON "knowledge_term"("desk_id", "stem");

-- CreateIndex
CREATE INDEX "knowledge_miss_desk_id_last_at_idx" ON "knowledge_miss"("desk_id", "last_at" DESC);

-- AddForeignKey
ALTER TABLE "article_category" ADD CONSTRAINT "article_category_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_desk_id_category_id_fkey" FOREIGN KEY ("desk_id", "category_id") REFERENCES "article_category"("desk_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_redirect" ADD CONSTRAINT "article_redirect_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_redirect" ADD CONSTRAINT "article_redirect_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_vote" ADD CONSTRAINT "article_vote_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_vote" ADD CONSTRAINT "article_vote_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_entry" ADD CONSTRAINT "faq_entry_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_entry" ADD CONSTRAINT "faq_entry_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_words" ADD CONSTRAINT "knowledge_words_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_words" ADD CONSTRAINT "knowledge_words_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_words" ADD CONSTRAINT "knowledge_words_faq_entry_id_fkey" FOREIGN KEY ("faq_entry_id") REFERENCES "faq_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_term" ADD CONSTRAINT "knowledge_term_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_miss" ADD CONSTRAINT "knowledge_miss_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma can't express.

ALTER TABLE article
  ADD CONSTRAINT article_is_published_since_a_moment CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL),
  ADD CONSTRAINT article_counts_are_not_negative CHECK (helpful_count >= 0 AND unhelpful_count >= 0);

ALTER TABLE knowledge_words
  ADD CONSTRAINT knowledge_words_are_of_one_thing CHECK (id = coalesce(article_id, faq_entry_id) AND num_nonnulls(article_id, faq_entry_id) = 1);

-- Mistyped words are looked up among those there are.
CREATE INDEX knowledge_term_trigrams_idx ON knowledge_term USING gin (word gin_trgm_ops);

-- A text as words are parted everywhere (search_vector), and their stems in English, without words that say nothing.
CREATE FUNCTION knowledge_plain(content text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT regexp_replace(unaccent(content), '[^a-zA-Z0-9\u0080-\U0010ffff]+', ' ', 'g');
$$;

CREATE FUNCTION knowledge_stem(word text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT lexeme FROM unnest(to_tsvector('english', word)) LIMIT 1;
$$;

CREATE FUNCTION knowledge_learn(of_desk uuid, content text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO knowledge_term (desk_id, word, stem)
  SELECT of_desk, word, stem
  FROM (SELECT lexeme AS word, knowledge_stem(lexeme) AS stem FROM unnest(search_vector(content))) AS said
  WHERE stem IS NOT NULL
  ORDER BY word
  ON CONFLICT DO NOTHING;
$$;

CREATE FUNCTION knowledge_vector(title text, summary text, content text) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT setweight(to_tsvector('english', knowledge_plain(title)), 'A')
    || setweight(to_tsvector('english', knowledge_plain(summary)), 'B')
    || to_tsvector('english', knowledge_plain(content));
$$;

CREATE FUNCTION knowledge_words_of_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO knowledge_words (id, desk_id, article_id, is_published, words)
  VALUES (NEW.id, NEW.desk_id, NEW.id, NEW.status = 'PUBLISHED', knowledge_vector(NEW.title, NEW.summary, NEW.text))
  ON CONFLICT (id) DO UPDATE SET is_published = excluded.is_published, words = excluded.words;
  -- Of drafts nothing may be learned: a reader's slip would be set right by it.
  IF NEW.status = 'PUBLISHED' THEN
    PERFORM knowledge_learn(NEW.desk_id, concat_ws(' ', NEW.title, NEW.summary, NEW.text));
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION knowledge_words_of_faq_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO knowledge_words (id, desk_id, faq_entry_id, is_published, words)
  VALUES (NEW.id, NEW.desk_id, NEW.id, true, knowledge_vector(NEW.question, '', NEW.text))
  ON CONFLICT (id) DO UPDATE SET words = excluded.words;
  PERFORM knowledge_learn(NEW.desk_id, concat_ws(' ', NEW.question, NEW.text));
  RETURN NULL;
END
$$;

CREATE TRIGGER knowledge_words AFTER INSERT OR UPDATE OF status, title, summary, text ON article
  FOR EACH ROW EXECUTE FUNCTION knowledge_words_of_article();
CREATE TRIGGER knowledge_words AFTER INSERT OR UPDATE OF question, text ON faq_entry
  FOR EACH ROW EXECUTE FUNCTION knowledge_words_of_faq_entry();
