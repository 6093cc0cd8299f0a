-- Who calls: numbers are compared digit by digit from their end, so that a prefix, a blank or a hyphen makes no other caller.
CREATE OR REPLACE FUNCTION shouwen_tail(phone text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT reverse(regexp_replace(phone, '[^0-9]', '', 'g'))
$$;
CREATE INDEX IF NOT EXISTS resident_phones_by_tail ON resident_phones (shouwen_tail(phone) text_pattern_ops);
CREATE INDEX IF NOT EXISTS tickets_open_by_tail ON tickets (shouwen_tail(requester_phone) text_pattern_ops)
  WHERE requester_phone IS NOT NULL AND state IN ('new', 'dispatched', 'in-progress', 'waiting');
