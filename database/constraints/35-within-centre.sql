-- The wall between centres, as the last line: what names a record of a centre belongs to that centre.
-- Arguments come in pairs: the column that names, the table that is named.
CREATE OR REPLACE FUNCTION shouwen_within_centre() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named int;
  is_inside boolean;
BEGIN
  FOR pair IN 0 .. TG_NARGS / 2 - 1 LOOP
    named := (to_jsonb(NEW) ->> TG_ARGV[pair * 2])::int;
    CONTINUE WHEN named IS NULL;
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE id = $1 AND service_center_id = $2)', TG_ARGV[pair * 2 + 1])
      INTO is_inside USING named, NEW.service_center_id;
    IF NOT is_inside THEN
      RAISE EXCEPTION '% names a record of another service centre', TG_ARGV[pair * 2] USING ERRCODE = 'check_violation';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER within_centre BEFORE INSERT OR UPDATE ON sections
  FOR EACH ROW EXECUTE FUNCTION shouwen_within_centre('community_id', 'communities');
CREATE OR REPLACE TRIGGER within_centre BEFORE INSERT OR UPDATE ON grids
  FOR EACH ROW EXECUTE FUNCTION shouwen_within_centre('community_id', 'communities', 'section_id', 'sections');
CREATE OR REPLACE TRIGGER within_centre BEFORE INSERT OR UPDATE ON buildings
  FOR EACH ROW EXECUTE FUNCTION shouwen_within_centre('community_id', 'communities', 'grid_id', 'grids', 'leader_id', 'residents');
CREATE OR REPLACE TRIGGER within_centre BEFORE INSERT OR UPDATE ON households
  FOR EACH ROW EXECUTE FUNCTION shouwen_within_centre('community_id', 'communities', 'building_id', 'buildings');
CREATE OR REPLACE TRIGGER within_centre BEFORE INSERT OR UPDATE ON resident_phones
  FOR EACH ROW EXECUTE FUNCTION shouwen_within_centre('resident_id', 'residents');
CREATE OR REPLACE TRIGGER within_centre BEFORE INSERT OR UPDATE ON occupancies
  FOR EACH ROW EXECUTE FUNCTION shouwen_within_centre('resident_id', 'residents', 'household_id', 'households');
CREATE OR REPLACE TRIGGER within_centre BEFORE INSERT OR UPDATE ON memberships
  FOR EACH ROW EXECUTE FUNCTION shouwen_within_centre('department_id', 'departments');
