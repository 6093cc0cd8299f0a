-- Search by any two characters, or one: Chinese has no spaces between its words, and trigrams find nothing shorter than three. What a text
-- can be found by are its characters and its pairs of neighbours, in small letters, and of numbers every four digits in a row, because each pair of
-- digits stands in every tenth phone number. An index over them knows the rows of each.
-- A loop, not a query: to begin a query costs more than to read a hundred characters. The index itself keeps each gram once.
CREATE OR REPLACE FUNCTION shouwen_grams(VARIADIC texts text[]) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 5000 AS $$
DECLARE
  body text := lower(array_to_string(texts, E'\n'));
  characters text[] := string_to_array(body, NULL);
  grams text[] := characters;
  digits int := 0;
BEGIN
  FOR nth IN 2 .. cardinality(characters) LOOP
    grams := array_append(grams, characters[nth - 1] || characters[nth]);
  END LOOP;
  IF body ~ '[0-9]{4}' THEN
    FOR nth IN 1 .. cardinality(characters) LOOP
      digits := CASE WHEN characters[nth] ~ '[0-9]' THEN digits + 1 ELSE 0 END;
      IF digits >= 4 THEN grams := array_append(grams, substr(body, nth - 3, 4)); END IF;
    END LOOP;
  END IF;
  RETURN grams;
END $$;

-- What of it a row must have to hold these words: of one character itself, of more their pairs, of a number its fours. Grams may stand apart, so
-- the text is asked as well (cms/src/query/words.ts), but for words that are one gram.
CREATE OR REPLACE FUNCTION shouwen_words(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN length(words) < 2 THEN ARRAY[lower(words)]
    WHEN words ~ '^[0-9]{4,}$' THEN (
      SELECT array_agg(DISTINCT substr(words, nth, 4)) FROM generate_series(1, length(words) - 3) AS s (nth))
    ELSE (
      SELECT array_agg(DISTINCT pair) FROM (SELECT c || lead(c) OVER (ORDER BY nth) AS pair
        FROM string_to_table(lower(words), NULL) WITH ORDINALITY AS s (c, nth)) p WHERE pair IS NOT NULL) END
$$;

-- src/api/ticket/panel.ts names the same fields (searchIndexes). A short list of what waits: every search reads through it.
CREATE INDEX IF NOT EXISTS tickets_by_words ON tickets USING gin (shouwen_grams(number, title, description, requester_name)) WITH (gin_pending_list_limit = 256);
CREATE INDEX IF NOT EXISTS tickets_by_digits ON tickets USING gin (shouwen_grams(requester_phone)) WITH (gin_pending_list_limit = 256);

-- Without statistics of the index nobody knows how often a word stands, and what half of all tickets hold is looked for as if it were rare.
-- Thrice as many words as usual: what is not among them counts as rare.
DO $$ BEGIN
  ALTER INDEX tickets_by_words ALTER COLUMN 1 SET STATISTICS 300;
  IF NOT EXISTS (SELECT 1 FROM pg_stats WHERE tablename = 'tickets_by_words') THEN ANALYZE tickets; END IF;
END $$;
