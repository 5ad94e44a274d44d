-- Audit --------------------------------------------------------------------

-- How one slot was settled where claims differ, repeat or could be mixed up.
CREATE TABLE conflict (
	conflict_id TEXT NOT NULL PRIMARY KEY,
	topic TEXT NOT NULL,
	subject TEXT NOT NULL,
	predicate TEXT NOT NULL,
	scope TEXT,
	rule TEXT NOT NULL,
	decision TEXT NOT NULL, -- the value kept, or 'open'
	reason TEXT NOT NULL,
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
	-- What the decision made of each claim: [claim_id, field, value, verdict]; view conflict_claim.
	claims TEXT NOT NULL
) STRICT;

-- The audit path: for each resolved row, which claims its cells rest on, best
-- first: [column_name, [[claim_id, field, basis], ...]]; view cell_source. field is
-- the claim_span.role whose words support the value.
CREATE TABLE row_source (
	table_name TEXT NOT NULL,
	row_id TEXT NOT NULL,
	cells TEXT NOT NULL,
	PRIMARY KEY (table_name, row_id)
) STRICT;

-- Human decisions. claims is the hash of the claims that the person saw.
CREATE TABLE override (
	override_id TEXT NOT NULL PRIMARY KEY,
	table_name TEXT NOT NULL,
	row_id TEXT NOT NULL,
	column_name TEXT NOT NULL,
	value TEXT,
	reason TEXT NOT NULL,
	claims TEXT,
	stale INTEGER NOT NULL CHECK (stale IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What could not be done with an input, or was noticed in it. classes: corpus.IssueClasses.
CREATE TABLE issue (
	issue_id TEXT NOT NULL PRIMARY KEY,
	source TEXT,
	sha256 TEXT,
	stage TEXT NOT NULL,
	class TEXT NOT NULL,
	message TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX issue_by_sha256 ON issue (sha256);
CREATE INDEX issue_by_source ON issue (source);

-- schema, recipe, as_of, curation, digest.
CREATE TABLE build (
	name TEXT NOT NULL PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE build_input (
	kind TEXT NOT NULL,
	name TEXT NOT NULL,
	sha256 TEXT NOT NULL,
	PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

-- Digests of every table, in stretches of rows: sha256 is of their content, sums
-- holds eight bytes for each row, so that a changed row can be named.
-- The digest of this table is build.digest.
CREATE TABLE build_digest (
	table_name TEXT NOT NULL,
	chunk INTEGER NOT NULL,
	rows INTEGER NOT NULL,
	sha256 TEXT NOT NULL,
	sums BLOB NOT NULL,
	PRIMARY KEY (table_name, chunk)
) STRICT, WITHOUT ROWID;
