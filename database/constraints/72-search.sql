-- Search by any two characters, or one: Chinese has no spaces between its words, and trigrams find nothing shorter than three. What a text
-- can be found by are its characters and its pairs of neighbours, in small letters; an index over them knows the rows of each.
CREATE OR REPLACE FUNCTION shouwen_grams(VARIADIC texts text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 5000 AS $$
  SELECT COALESCE(array_agg(DISTINCT gram), '{}')
    FROM (SELECT c, c || lead(c) OVER (PARTITION BY place ORDER BY nth) AS pair
            FROM unnest(texts) WITH ORDINALITY AS t (body, place), string_to_table(lower(body), NULL) WITH ORDINALITY AS s (c, nth)) g,
         LATERAL (VALUES (c), (pair)) AS v (gram)
   WHERE gram IS NOT NULL
$$;

-- What of it a row must have to hold these words: of one character itself, of more their pairs. Pairs may stand apart, so the text is still asked.
CREATE OR REPLACE FUNCTION shouwen_words(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN length(words) < 2 THEN ARRAY[lower(words)] ELSE (
    SELECT array_agg(DISTINCT pair) FROM (SELECT c || lead(c) OVER (ORDER BY nth) AS pair
      FROM string_to_table(lower(words), NULL) WITH ORDINALITY AS s (c, nth)) p WHERE pair IS NOT NULL) END
$$;

-- src/api/ticket/panel.ts names the same fields (searchIndexes). A short list of what waits: every search reads through it.
CREATE INDEX IF NOT EXISTS tickets_by_words ON tickets USING gin (shouwen_grams(number, title, description, requester_name)) WITH (gin_pending_list_limit = 256);
CREATE INDEX IF NOT EXISTS tickets_by_digits ON tickets USING gin (shouwen_grams(requester_phone)) WITH (gin_pending_list_limit = 256);
