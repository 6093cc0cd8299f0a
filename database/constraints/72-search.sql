-- Search by any two characters, or one: Chinese has no spaces between its words, and trigrams find nothing shorter than three. What a text
-- can be found by are its characters and its pairs of neighbours, in small letters; an index over them knows the rows of each.
-- A loop, not a query: to begin a query costs more than to read a hundred characters. The index itself keeps each gram once.
CREATE OR REPLACE FUNCTION shouwen_grams(VARIADIC texts text[]) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 5000 AS $$
DECLARE
  characters text[] := string_to_array(lower(array_to_string(texts, E'\n')), NULL);
  grams text[] := characters;
BEGIN
  FOR nth IN 2 .. cardinality(characters) LOOP
    grams := array_append(grams, characters[nth - 1] || characters[nth]);
  END LOOP;
  RETURN grams;
END $$;

-- What of it a row must have to hold these words: of one character itself, of more their pairs. Pairs may stand apart, so the text is still asked.
CREATE OR REPLACE FUNCTION shouwen_words(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN length(words) < 2 THEN ARRAY[lower(words)] ELSE (
    SELECT array_agg(DISTINCT pair) FROM (SELECT c || lead(c) OVER (ORDER BY nth) AS pair
      FROM string_to_table(lower(words), NULL) WITH ORDINALITY AS s (c, nth)) p WHERE pair IS NOT NULL) END
$$;

-- src/api/ticket/panel.ts names the same fields (searchIndexes). A short list of what waits: every search reads through it.
CREATE INDEX IF NOT EXISTS tickets_by_words ON tickets USING gin (shouwen_grams(number, title, description, requester_name)) WITH (gin_pending_list_limit = 256);
CREATE INDEX IF NOT EXISTS tickets_by_digits ON tickets USING gin (shouwen_grams(requester_phone)) WITH (gin_pending_list_limit = 256);

-- Without statistics of the index nobody knows how often a word stands, and what half of all tickets hold is looked for as if it were rare.
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_stats WHERE tablename = 'tickets_by_words') THEN ANALYZE tickets; END IF;
END $$;
