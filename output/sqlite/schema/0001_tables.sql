-- Five layers: content, identity, claims, resolved rows, audit. Tables of
-- small rows are WITHOUT ROWID; those of large rows are not (four of a kilobyte would
-- fill a page of such a tree, and each insertion split one), and publishing writes
-- them in the order of their keys, so the order of arrival leaves no trace. There
-- are no counters, clocks or floats. Offsets are bytes of text.text, half-open. Dates
-- are EDTF, amounts decimal text in units of the currency. NULL is "not known".
-- What a row has many small ones of (spans, mentions, sources of cells) is a JSON
-- array in that row; 0004_lists.sql unfolds each into rows of its own. Nothing is
-- looked up by these parts alone, and as rows they took four fifths of an ingest's time.

-- Content ------------------------------------------------------------------

-- The bytes as fetched, one row a version. bytes is raw DEFLATE; sha256 and
-- size are of the bytes before compression.
CREATE TABLE snapshot (
	sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
	size INTEGER NOT NULL CHECK (size >= 0),
	bytes BLOB NOT NULL
) STRICT;

-- One document per content. document_id is the head of its SHA-256. source is
-- the name under which it was read: the first, in the order of names, of the
-- names that have these bytes.
CREATE TABLE document (
	document_id TEXT NOT NULL PRIMARY KEY CHECK (length(document_id) = 16),
	sha256 TEXT NOT NULL UNIQUE,
	source TEXT NOT NULL,
	url TEXT,
	format TEXT, -- as told by the source
	charset TEXT, -- as told by the source
	ref_date TEXT, -- given by the user
	title TEXT,
	title_start INTEGER,
	title_end INTEGER,
	authors TEXT, -- JSON array
	publisher TEXT,
	language TEXT, -- ISO 639-1
	published TEXT,
	published_time TEXT,
	published_basis TEXT CONSTRAINT document_published_basis CHECK (published_basis IN ('stated', 'inferred', 'curated')),
	published_rule TEXT,
	published_start INTEGER,
	published_end INTEGER,
	meta_dates TEXT, -- JSON array of {source, value}
	names TEXT, -- JSON array of [type, name]: the countries (ISO codes), bodies, organisations and places that it names
	tier TEXT CONSTRAINT document_tier CHECK (tier IN ('A1', 'A2', 'A3', 'A4', 'A5')),
	-- superseded: its source now has other bytes. unreadable: no article could be made of it.
	status TEXT NOT NULL CONSTRAINT document_status CHECK (status IN ('active', 'unreadable', 'superseded', 'corrected', 'retracted')),
	status_reason TEXT,
	recipe TEXT NOT NULL, -- versions of the stages that read it; '' asks for another reading
	CONSTRAINT document_snapshot FOREIGN KEY (sha256) REFERENCES snapshot (sha256)
) STRICT;

-- Every name that a document came under, with what the source told of it.
CREATE TABLE source (
	name TEXT NOT NULL PRIMARY KEY,
	document_id TEXT NOT NULL,
	url TEXT,
	format TEXT,
	charset TEXT,
	ref_date TEXT,
	CONSTRAINT source_document FOREIGN KEY (document_id) REFERENCES document (document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_by_document ON source (document_id);

-- The document's own text and what was found in it; sha256 is of the text's bytes.
-- The arrays are views: zone, sentence, mention.
CREATE TABLE text (
	document_id TEXT NOT NULL PRIMARY KEY,
	text TEXT NOT NULL,
	sha256 TEXT NOT NULL,
	zones TEXT NOT NULL, -- [kept, role, start, end, source_start, source_end, list, why, stripped]
	sentences TEXT NOT NULL, -- [start, end, zone, copy_group]
	mentions TEXT NOT NULL, -- [start, end, type, name, nested_in, value]
	CONSTRAINT text_document FOREIGN KEY (document_id) REFERENCES document (document_id)
) STRICT;

-- Identity -----------------------------------------------------------------

-- Things that go by names. People come from reconciling; organisations, bodies
-- and places from the mentions, by name alone.
CREATE TABLE entity (
	entity_id TEXT NOT NULL PRIMARY KEY,
	kind TEXT NOT NULL CONSTRAINT entity_kind CHECK (kind IN ('person', 'organisation', 'body', 'place')),
	name TEXT NOT NULL,
	aliases TEXT NOT NULL, -- JSON array, sorted
	documents TEXT NOT NULL -- JSON array of ids, sorted
) STRICT, WITHOUT ROWID;

-- Other ids that lead to a resolved row: those that other claims of its cluster would have founded.
CREATE TABLE id_alias (
	alias TEXT NOT NULL PRIMARY KEY,
	table_name TEXT NOT NULL,
	row_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Claims -------------------------------------------------------------------

-- What one document says at one place. value is JSON with its keys in fixed
-- order; subject, predicate and object are the same for people to read.
CREATE TABLE claim (
	document_id TEXT NOT NULL,
	claim_id TEXT NOT NULL UNIQUE,
	kind TEXT NOT NULL CONSTRAINT claim_kind CHECK (kind IN ('meeting', 'participation', 'occupancy', 'membership', 'pledge', 'agreement', 'amount',
		'statement')),
	subject TEXT,
	predicate TEXT,
	object TEXT,
	value TEXT NOT NULL,
	modality TEXT,
	basis TEXT NOT NULL CONSTRAINT claim_basis CHECK (basis IN ('stated', 'inferred', 'curated')),
	tier TEXT CONSTRAINT claim_tier CHECK (tier IN ('A1', 'A2', 'A3', 'A4', 'A5')),
	as_of TEXT,
	attributed_to TEXT,
	extractor TEXT NOT NULL, -- name/version
	rule TEXT,
	doubts TEXT, -- JSON array
	spans TEXT NOT NULL, -- [role, ordinal, start, end, basis, rule]; view claim_span
	-- gone: its document was superseded.
	status TEXT NOT NULL CONSTRAINT claim_status CHECK (status IN ('active', 'gone', 'retracted', 'rejected')),
	PRIMARY KEY (document_id, claim_id), -- those of a document lie together: a new one touches few pages
	CONSTRAINT claim_text FOREIGN KEY (document_id) REFERENCES text (document_id)
) STRICT;

-- Resolved rows ------------------------------------------------------------
-- Each is worked out anew from all active claims. Its id is a hash of its founding claim's.

CREATE TABLE series (
	series_id TEXT NOT NULL PRIMARY KEY,
	name TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
	meeting_id TEXT NOT NULL PRIMARY KEY,
	series_id TEXT,
	series TEXT,
	parent_id TEXT, -- the meeting on whose sidelines it took place
	name TEXT,
	ordinal INTEGER,
	level TEXT CONSTRAINT meeting_level CHECK (level IN ('leaders', 'foreign_ministers', 'ministers', 'senior_officials', 'experts', 'business',
		'academia', 'ambassadors', 'bilateral', 'conference', 'unspecified')),
	date TEXT,
	date_basis TEXT CONSTRAINT meeting_date_basis CHECK (date_basis IN ('stated', 'inferred', 'curated')),
	place_city TEXT,
	place_country TEXT,
	venue TEXT,
	modality TEXT CONSTRAINT meeting_modality CHECK (modality IN ('held', 'planned', 'ongoing', 'postponed', 'cancelled', 'denied')),
	format TEXT CONSTRAINT meeting_format CHECK (format IN ('in_person', 'virtual', 'hybrid')),
	outcome TEXT CONSTRAINT meeting_outcome CHECK (outcome IN ('confirmed', 'cancelled', 'postponed', 'unknown')),
	asserted_as_of TEXT, -- when it was last said
	independent_sources INTEGER NOT NULL,
	tier TEXT CONSTRAINT meeting_tier CHECK (tier IN ('A1', 'A2', 'A3', 'A4', 'A5')),
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
	CONSTRAINT meeting_series FOREIGN KEY (series_id) REFERENCES series (series_id),
	CONSTRAINT meeting_parent FOREIGN KEY (parent_id) REFERENCES meeting (meeting_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE participation (
	participation_id TEXT NOT NULL PRIMARY KEY,
	meeting_id TEXT,
	country TEXT,
	org TEXT,
	person_id TEXT,
	person TEXT,
	office TEXT, -- as written
	rank TEXT,
	role TEXT CONSTRAINT participation_role CHECK (role IN ('participant', 'head_of_delegation', 'host', 'chair', 'guest', 'observer',
		'representative', 'interlocutor')),
	attendance TEXT CONSTRAINT participation_attendance CHECK (attendance IN ('attended', 'invited', 'expected', 'absent')),
	on_behalf_of TEXT,
	basis TEXT CONSTRAINT participation_basis CHECK (basis IN ('stated', 'inferred', 'curated')),
	independent_sources INTEGER NOT NULL,
	tier TEXT CONSTRAINT participation_tier CHECK (tier IN ('A1', 'A2', 'A3', 'A4', 'A5')),
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
	CONSTRAINT participation_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (meeting_id),
	CONSTRAINT participation_person FOREIGN KEY (person_id) REFERENCES entity (entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_by_meeting ON participation (meeting_id);
CREATE INDEX participation_by_person ON participation (person_id);

CREATE TABLE occupancy (
	occupancy_id TEXT NOT NULL PRIMARY KEY,
	person_id TEXT,
	person TEXT,
	office TEXT, -- as written
	office_class TEXT,
	office_kind TEXT, -- rank
	country TEXT,
	org TEXT,
	status TEXT CONSTRAINT occupancy_status CHECK (status IN ('current', 'then', 'former', 'acting', 'interim', 'designate', 'outgoing')),
	valid_from TEXT,
	valid_to TEXT,
	from_not_before TEXT,
	to_not_after TEXT,
	first_observed TEXT,
	last_observed TEXT,
	meeting_id TEXT, -- the meeting at which the person acted in this office
	independent_sources INTEGER NOT NULL,
	tier TEXT CONSTRAINT occupancy_tier CHECK (tier IN ('A1', 'A2', 'A3', 'A4', 'A5')),
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
	CONSTRAINT occupancy_person FOREIGN KEY (person_id) REFERENCES entity (entity_id),
	CONSTRAINT occupancy_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (meeting_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX occupancy_by_person ON occupancy (person_id);

CREATE TABLE membership (
	membership_id TEXT NOT NULL PRIMARY KEY,
	body TEXT,
	country TEXT, -- ISO code, or the name of what has none
	status TEXT CONSTRAINT membership_status CHECK (status IN ('initiator', 'member', 'observer', 'guest', 'dialogue_partner', 'candidate',
		'suspended', 'former_member', 'host', 'co_host', 'chair', 'co_chair')),
	valid_from TEXT,
	valid_to TEXT,
	from_not_before TEXT,
	to_not_after TEXT,
	first_observed TEXT,
	last_observed TEXT,
	modality TEXT,
	meeting_id TEXT, -- when the status is of one meeting
	basis TEXT CONSTRAINT membership_basis CHECK (basis IN ('stated', 'inferred', 'curated')),
	independent_sources INTEGER NOT NULL,
	tier TEXT CONSTRAINT membership_tier CHECK (tier IN ('A1', 'A2', 'A3', 'A4', 'A5')),
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
	CONSTRAINT membership_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (meeting_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_by_country ON membership (country, body);

CREATE TABLE pledge (
	pledge_id TEXT NOT NULL PRIMARY KEY,
	meeting_id TEXT,
	pledger TEXT,
	person TEXT, -- who said it
	kind TEXT CONSTRAINT pledge_kind CHECK (kind IN ('monetary', 'in_kind', 'unquantified_support', 'political_intent')),
	amount TEXT,
	currency TEXT,
	quantity TEXT,
	unit TEXT,
	qualifier TEXT CONSTRAINT pledge_qualifier CHECK (qualifier IN ('exact', 'approx', 'at_least', 'up_to')),
	action TEXT,
	purpose TEXT,
	date TEXT,
	per_period TEXT,
	duration_years INTEGER,
	part_of TEXT,
	stage TEXT CONSTRAINT pledge_stage CHECK (stage IN ('intent', 'announced', 'pledge', 'commitment', 'disbursement')),
	modality TEXT CONSTRAINT pledge_modality CHECK (modality IN ('announced', 'planned', 'past', 'intended', 'conditional')),
	total INTEGER NOT NULL CHECK (total IN (0, 1)), -- the sum of several donors' pledges
	independent_sources INTEGER NOT NULL,
	tier TEXT CONSTRAINT pledge_tier CHECK (tier IN ('A1', 'A2', 'A3', 'A4', 'A5')),
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
	CHECK ((amount IS NULL) = (currency IS NULL)),
	CONSTRAINT pledge_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (meeting_id),
	CONSTRAINT pledge_whole FOREIGN KEY (part_of) REFERENCES pledge (pledge_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pledge_by_meeting ON pledge (meeting_id);

-- Beneficiaries, in the order in which they are told.
CREATE TABLE pledge_party (
	pledge_id TEXT NOT NULL,
	role TEXT NOT NULL CONSTRAINT pledge_party_role CHECK (role IN ('beneficiary')),
	ordinal INTEGER NOT NULL,
	party TEXT NOT NULL,
	PRIMARY KEY (pledge_id, role, ordinal),
	CONSTRAINT pledge_party_pledge FOREIGN KEY (pledge_id) REFERENCES pledge (pledge_id)
) STRICT, WITHOUT ROWID;

-- Conversions printed beside the amount.
CREATE TABLE pledge_equivalent (
	pledge_id TEXT NOT NULL,
	ordinal INTEGER NOT NULL,
	amount TEXT NOT NULL,
	currency TEXT NOT NULL,
	qualifier TEXT,
	PRIMARY KEY (pledge_id, ordinal),
	CONSTRAINT pledge_equivalent_pledge FOREIGN KEY (pledge_id) REFERENCES pledge (pledge_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (
	agreement_id TEXT NOT NULL PRIMARY KEY,
	title TEXT,
	kind TEXT,
	date TEXT,
	modality TEXT CONSTRAINT agreement_modality CHECK (modality IN ('adopted', 'signed', 'issued', 'endorsed', 'approved', 'agreed', 'planned',
		'intended', 'proposed', 'reported', 'not_signed')),
	meeting_id TEXT,
	independent_sources INTEGER NOT NULL,
	tier TEXT CONSTRAINT agreement_tier CHECK (tier IN ('A1', 'A2', 'A3', 'A4', 'A5')),
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
	CONSTRAINT agreement_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (meeting_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_party (
	agreement_id TEXT NOT NULL,
	ordinal INTEGER NOT NULL,
	party TEXT NOT NULL,
	PRIMARY KEY (agreement_id, ordinal),
	CONSTRAINT agreement_party_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (agreement_id)
) STRICT, WITHOUT ROWID;

-- Sums that are no pledges: targets, needs, totals, project values.
CREATE TABLE amount (
	amount_id TEXT NOT NULL PRIMARY KEY,
	kind TEXT,
	amount TEXT,
	amount_max TEXT,
	currency TEXT,
	qualifier TEXT,
	per TEXT,
	independent_sources INTEGER NOT NULL,
	tier TEXT CONSTRAINT amount_tier CHECK (tier IN ('A1', 'A2', 'A3', 'A4', 'A5')),
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
	statement_id TEXT NOT NULL PRIMARY KEY,
	subject TEXT,
	predicate TEXT,
	object TEXT,
	meeting_id TEXT,
	independent_sources INTEGER NOT NULL,
	tier TEXT CONSTRAINT statement_tier CHECK (tier IN ('A1', 'A2', 'A3', 'A4', 'A5')),
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
	CONSTRAINT statement_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (meeting_id)
) STRICT, WITHOUT ROWID;
