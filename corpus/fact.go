package corpus

// Evidence is a claim together with what is known of the document that makes it.
type Evidence struct {
	Claim
	Document  string // SHA-256 of the document
	Source    string // Ref.Name
	Publisher string
	Published string // EDTF, "" when unknown
	Undated   bool
	DocTier   Tier
	Title     string
	// Copy is equal for sentences that are the same, or nearly, in two documents: one voice.
	Copy string
	// Primary is the Local of the document's main meeting, or NoRef.
	Primary int
}

// Row is a resolved row: a value, and where each of its cells comes from. Its
// table is the kind of its value.
type Fact struct {
	// ID is the hash of the founding claim's id (the smallest id of the cluster).
	ID    string
	Value Value
	// Refs join facts: "meeting", "person", "part_of", "parent" to the ID of that fact.
	Refs map[string]string
	// Extra holds columns that only the reconciler knows: outcome, first_observed,
	// last_observed, valid_from, valid_to, from_not_before, to_not_after.
	Extra map[string]string
	// Cells say which claims each column rests on. Every column with a value has one.
	Cells              []Cell
	IndependentSources int
	Tier               Tier
	NeedsReview        bool
	// Aliases are the ids that other claims of the cluster would have founded.
	Aliases []string
}

// Cell is one column of a fact and the claims that support its value.
type Cell struct {
	Column string
	Claims []CellClaim // best first
}

// CellClaim is one support of a cell.
type CellClaim struct {
	Claim string // id
	Field string // field of the claim's value whose span is the words; "" for the whole evidence
	Basis Basis
}

// PersonFact is a human being across documents; its cells rest on occupancy and participation claims.
type PersonFact struct {
	ID        string
	Name      string
	Aliases   []string
	Why       map[string]string // of each alias, why it is a name of this person
	Documents []string          // hashes, sorted
	Claims    []string          // ids of the claims that name the person, sorted
}

// Verdict is what a decision made of one claim.
type Verdict struct {
	Claim   string
	Field   string // the field whose words are shown
	Value   string // the value as this claim has it
	Verdict string // chosen, supports, coarser, copy, other_time, other_modality, outranked, rejected, open
}

// Decision is how one slot (a column of a fact, or a set of rows) was settled where
// claims differ, repeat or could be mistaken for one another.
type Decision struct {
	ID          string
	Topic       string // one line for people
	Subject     string // id or name
	Predicate   string // column or relation: date, place, status, ordinal, modality ...
	Scope       string
	Rule        string // name of the rule that decided
	Decision    string // the value kept, or "open"
	Reason      string // one sentence that needs nothing else to be understood
	NeedsReview bool
	Verdicts    []Verdict
}

// Resolution is what the evidence comes to.
type Resolution struct {
	Facts     []Fact // sorted by kind and id
	People    []PersonFact
	Decisions []Decision
}
