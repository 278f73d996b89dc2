-- AlterTable
ALTER TABLE "article" ADD COLUMN     "search_words" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- What schema.prisma can't express.

ALTER TABLE article ADD CONSTRAINT article_has_few_search_words CHECK (cardinality(search_words) <= 30);

-- What an article is found by: its title (A), its summary and headings (B), the words that its writers add for the search
-- alone (C), and its text.
CREATE FUNCTION knowledge_vector_of(an_article article) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT setweight(to_tsvector('english', knowledge_plain(an_article.title)), 'A')
    || setweight(to_tsvector('english', knowledge_plain(concat_ws(' ', an_article.summary, (
      SELECT string_agg(line #>> '{}', ' ')
      FROM jsonb_path_query(an_article.rich_text, '$.root.children[*] ? (@.type == "heading").children[*].text') AS line
    )))), 'B')
    || setweight(to_tsvector('english', knowledge_plain(array_to_string(an_article.search_words, ' . '))), 'C')
    || to_tsvector('english', knowledge_plain(an_article.text));
$$;

CREATE OR REPLACE FUNCTION knowledge_words_of_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO knowledge_words (id, desk_id, article_id, is_published, words)
  VALUES (NEW.id, NEW.desk_id, NEW.id, NEW.status = 'PUBLISHED', knowledge_vector_of(NEW))
  ON CONFLICT (id) DO UPDATE SET is_published = excluded.is_published, words = excluded.words;
  -- Of drafts nothing may be learned: a reader's slip would be set right by it.
  IF NEW.status = 'PUBLISHED' THEN
    PERFORM knowledge_learn(
      NEW.desk_id, concat_ws(' ', NEW.title, NEW.summary, NEW.text, array_to_string(NEW.search_words, ' '))
    );
  END IF;
  RETURN NULL;
END
$$;

DROP TRIGGER knowledge_words ON article;
CREATE TRIGGER knowledge_words AFTER INSERT OR UPDATE OF status, title, summary, text, search_words ON article
  FOR EACH ROW EXECUTE FUNCTION knowledge_words_of_article();

UPDATE knowledge_words SET words = knowledge_vector_of(article) FROM article WHERE article.id = knowledge_words.article_id;
