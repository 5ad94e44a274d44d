-- Arrays as rows: what a row holds many small ones of.

CREATE VIEW zone AS
SELECT t.document_id, j.value ->> 0 AS kept, row_number() OVER (PARTITION BY t.document_id, j.value ->> 0 ORDER BY j.key) - 1 AS ordinal,
	j.value ->> 1 AS role, j.value ->> 2 AS start, j.value ->> 3 AS "end", j.value ->> 4 AS source_start, j.value ->> 5 AS source_end,
	j.value ->> 6 AS list, j.value ->> 7 AS why, j.value ->> 8 AS stripped
FROM text t, json_each(t.zones) j;

CREATE VIEW sentence AS
SELECT t.document_id, j.value ->> 0 AS start, j.value ->> 1 AS "end", j.value ->> 2 AS zone, j.value ->> 3 AS copy_group
FROM text t, json_each(t.sentences) j;

CREATE VIEW mention AS
SELECT t.document_id, j.value ->> 0 AS start, j.value ->> 1 AS "end", j.value ->> 2 AS type, j.value ->> 3 AS name, j.value ->> 4 AS nested_in,
	j.value -> 5 AS value
FROM text t, json_each(t.mentions) j;

CREATE VIEW document_name AS
SELECT d.document_id, d.status, j.value ->> 0 AS type, j.value ->> 1 AS name
FROM document d, json_each(d.names) j;

-- The words that a claim rests on: role 'evidence' (exactly one), 'attribution',
-- or the field of the value that they are read from. quote is the text at the span.
CREATE VIEW claim_span AS
SELECT c.claim_id, j.value ->> 0 AS role, j.value ->> 1 AS ordinal, j.value ->> 2 AS start, j.value ->> 3 AS "end",
	CAST(substr(CAST(t.text AS BLOB), (j.value ->> 2) + 1, (j.value ->> 3) - (j.value ->> 2)) AS TEXT) AS quote,
	j.value ->> 4 AS basis, j.value ->> 5 AS rule
FROM claim c JOIN text t ON t.document_id = c.document_id, json_each(c.spans) j;

-- The audit path: which claims each cell of a resolved row rests on, best first.
CREATE VIEW cell_source AS
SELECT r.table_name, r.row_id, j.value ->> 0 AS column_name, s.key AS rank, s.value ->> 0 AS claim_id, s.value ->> 1 AS field, s.value ->> 2 AS basis
FROM row_source r, json_each(r.cells) j, json_each(j.value, '$[1]') s;

-- What a decision made of each claim. field is the claim_span.role whose words are shown.
CREATE VIEW conflict_claim AS
SELECT c.conflict_id, j.key AS ordinal, j.value ->> 0 AS claim_id, j.value ->> 1 AS field, j.value ->> 2 AS value, j.value ->> 3 AS verdict
FROM conflict c, json_each(c.claims) j;
