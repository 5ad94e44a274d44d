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
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What the decision made of each claim. field is the claim_span.role whose words are shown.
CREATE TABLE conflict_claim (
	conflict_id TEXT NOT NULL,
	ordinal INTEGER NOT NULL,
	claim_id TEXT NOT NULL,
	field TEXT NOT NULL,
	value TEXT,
	verdict TEXT NOT NULL CONSTRAINT conflict_claim_verdict CHECK (verdict IN ('chosen', 'supports', 'coarser', 'copy', 'other_time',
		'other_modality', 'outranked', 'rejected', 'open')),
	PRIMARY KEY (conflict_id, ordinal),
	CONSTRAINT conflict_claim_conflict FOREIGN KEY (conflict_id) REFERENCES conflict (conflict_id),
	CONSTRAINT conflict_claim_claim FOREIGN KEY (claim_id) REFERENCES claim (claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conflict_claim_by_claim ON conflict_claim (claim_id);

-- The audit path: which claims each cell of a resolved row rests on, best first.
-- field is the claim_span.role whose words support the value.
CREATE TABLE cell_source (
	table_name TEXT NOT NULL,
	row_id TEXT NOT NULL,
	column_name TEXT NOT NULL,
	rank INTEGER NOT NULL,
	claim_id TEXT NOT NULL,
	field TEXT NOT NULL,
	basis TEXT CONSTRAINT cell_source_basis CHECK (basis IN ('stated', 'inferred', 'curated')),
	PRIMARY KEY (table_name, row_id, column_name, rank),
	CONSTRAINT cell_source_claim FOREIGN KEY (claim_id) REFERENCES claim (claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cell_source_by_claim ON cell_source (claim_id);

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

-- schema, recipe, as_of, curation, digest; in a working file also facts: current or stale.
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
