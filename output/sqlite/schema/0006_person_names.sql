-- Why other spellings are of a person: a JSON object, spelling to reasons; NULL where there is none.
ALTER TABLE entity ADD COLUMN why TEXT;

-- The spellings of a person's name, and why each is of that person.
CREATE VIEW v_person_name AS
SELECT e.entity_id AS person_id, e.name, a.value AS spelling, w.value AS why
FROM entity e, json_each(e.aliases) a LEFT JOIN json_each(e.why) w ON w.key = a.value
WHERE e.kind = 'person'
ORDER BY e.entity_id, a.value;
