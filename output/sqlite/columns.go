package sqlite

import (
	"strconv"

	"rapporteur/corpus"
)

// column is one column of a resolved row. A derived one (a reference, a count, a
// bound that follows from others) needs no claim of its own; every other one does.
type column struct {
	name    string
	value   string // "" is NULL
	number  bool
	derived bool
	cells   []string // names under which the fact's cells may tell of it, beside name
	words   []string // closed vocabulary; nil is open
	parent  string   // the table that the value is an id of
}

// vocabulary says which words a column may hold. The schema has the same lists
// as constraints (TestVocabularyIsTheSchemas).
var vocabulary = map[string][]string{
	"meeting.level": {"leaders", "foreign_ministers", "ministers", "senior_officials", "experts", "business", "academia", "ambassadors",
		"bilateral", "conference", "unspecified"},
	"meeting.modality": {"held", "planned", "ongoing", "postponed", "cancelled", "denied"},
	"meeting.format":   {"in_person", "virtual", "hybrid"},
	"meeting.outcome":  {"confirmed", "cancelled", "postponed", "unknown"},
	"participation.role": {"participant", "head_of_delegation", "host", "chair", "guest", "observer", "representative",
		"interlocutor"},
	"participation.attendance": {"attended", "invited", "expected", "absent"},
	"occupancy.status":         {"current", "then", "former", "acting", "interim", "designate", "outgoing"},
	"membership.status": {"initiator", "member", "observer", "guest", "dialogue_partner", "candidate", "suspended", "former_member", "host",
		"co_host", "chair", "co_chair"},
	"pledge.kind":      {"monetary", "in_kind", "unquantified_support", "political_intent"},
	"pledge.qualifier": {"exact", "approx", "at_least", "up_to"},
	"pledge.stage":     {"intent", "announced", "pledge", "commitment", "disbursement"},
	"pledge.modality":  {"announced", "planned", "past", "intended", "conditional"},
	"agreement.modality": {"adopted", "signed", "issued", "endorsed", "approved", "agreed", "planned", "intended", "proposed", "reported",
		"not_signed"},
}

var (
	bases = []string{"stated", "inferred", "curated"}
	tiers = []string{"A1", "A2", "A3", "A4", "A5"}
)

// columnsOf are the columns of the row that f is, in the table named by its kind.
func columnsOf(f corpus.Fact) []column {
	var out []column
	switch v := f.Value.(type) {
	case corpus.Meeting:
		out = meetingColumns(f, v)
	case corpus.Participation:
		out = participationColumns(f, v)
	case corpus.Occupancy:
		out = occupancyColumns(f, v)
	case corpus.Membership:
		out = membershipColumns(f, v)
	case corpus.Pledge:
		out = pledgeColumns(f, v)
	case corpus.Agreement:
		out = []column{cell("title", v.Title), cell("kind", v.Kind), cell("date", v.Date), cell("modality", v.Modality), meetingRef(f)}
	case corpus.Amount:
		out = []column{cell("kind", v.Kind), cell("amount", v.Amount), cell("amount_max", v.AmountMax, "amount"), cell("currency", v.Currency, "amount"),
			cell("qualifier", string(v.Qualifier), "amount"), cell("per", v.Per, "amount")}
	case corpus.Statement:
		out = []column{cell("subject", v.Subject), cell("predicate", v.Predicate), cell("object", v.Object), meetingNote(f)}
	}
	table := string(corpus.KindOf(f.Value))
	for i := range out {
		c := &out[i]
		if c.value == "" {
			c.value = f.Extra[c.name]
		}
		if c.words == nil {
			c.words = vocabulary[table+"."+c.name]
		}
	}
	return append(out, count("independent_sources", f.IndependentSources), column{name: "tier", value: string(f.Tier), derived: true, words: tiers},
		count("needs_review", flag(f.NeedsReview)))
}

func cell(name, value string, cells ...string) column {
	return column{name: name, value: value, cells: cells}
}

func derived(name, value string) column { return column{name: name, value: value, derived: true} }

func count(name string, n int) column {
	return column{name: name, value: strconv.Itoa(n), number: true, derived: true}
}

func number(name string, n int, cells ...string) column {
	return column{name: name, value: ordinal(n), number: true, cells: cells}
}

func basis(name string, b corpus.Basis) column {
	return column{name: name, value: string(b), derived: true, words: bases}
}

// ref is a column that leads to another row.
func ref(name, parent, id string) column {
	return column{name: name, value: id, derived: true, parent: parent}
}

func meetingRef(f corpus.Fact) column {
	return column{name: "meeting_id", value: f.Refs["meeting"], parent: "meeting", cells: []string{"meeting"}}
}

// meetingNote is meetingRef where the meeting is but the place of the row.
func meetingNote(f corpus.Fact) column {
	c := meetingRef(f)
	c.derived = true
	return c
}

func meetingColumns(f corpus.Fact, v corpus.Meeting) []column {
	return []column{cell("series", v.Series), derived("series_id", ""), ref("parent_id", "meeting", f.Refs["parent"]), cell("name", v.Name), number("ordinal", v.Ordinal),
		cell("level", string(v.Level)), cell("date", v.Date), basis("date_basis", v.DateBasis), cell("place_city", v.City, "city", "place"),
		cell("place_country", v.Country, "country"), cell("venue", v.Venue), cell("modality", v.Modality), cell("format", v.Format),
		derived("outcome", ""), derived("asserted_as_of", f.Extra["last_observed"])}
}

func participationColumns(f corpus.Fact, v corpus.Participation) []column {
	return []column{meetingNote(f), cell("country", v.Country), cell("org", v.Org), ref("person_id", "entity", f.Refs["person"]), cell("person", v.Person),
		cell("office", v.Office), cell("rank", v.Rank, "office"), cell("role", v.Role), cell("attendance", v.Attendance),
		cell("on_behalf_of", v.OnBehalfOf), basis("basis", basisOf(f))}
}

func occupancyColumns(f corpus.Fact, v corpus.Occupancy) []column {
	return []column{ref("person_id", "entity", f.Refs["person"]), cell("person", v.Person), cell("office", v.Office),
		cell("office_class", v.Class, "class", "office_kind", "rank", "office"), cell("office_kind", first(v.Rank, v.Class), "rank", "class", "office"),
		cell("country", v.Country, "country_or_org"), cell("org", v.Org, "country_or_org"), cell("status", v.Status),
		cell("valid_from", v.From, "from"), cell("valid_to", v.To, "to"), cell("from_not_before", ""), cell("to_not_after", ""), derived("first_observed", ""),
		derived("last_observed", ""), meetingNote(f)}
}

func membershipColumns(f corpus.Fact, v corpus.Membership) []column {
	return []column{cell("body", v.Body), cell("country", v.Country), cell("status", v.Status), cell("valid_from", v.From, "from"),
		cell("valid_to", v.To, "to"), cell("from_not_before", ""), cell("to_not_after", ""), derived("first_observed", ""),
		derived("last_observed", ""), cell("modality", v.Modality, "status"), meetingNote(f), basis("basis", basisOf(f))}
}

func pledgeColumns(f corpus.Fact, v corpus.Pledge) []column {
	return []column{meetingRef(f), cell("pledger", v.Pledger), cell("person", v.Person), cell("kind", v.Kind), cell("amount", v.Amount),
		cell("currency", v.Currency, "amount"), cell("quantity", v.Quantity), cell("unit", v.Unit, "quantity"),
		cell("qualifier", string(v.Qualifier), "amount", "quantity"), cell("action", v.Action), cell("purpose", first(v.Purpose, v.Action), "action"),
		cell("date", v.Date), cell("per_period", v.PerPeriod, "amount"), number("duration_years", v.Years, "years"),
		ref("part_of", "pledge", f.Refs["part_of"]), cell("stage", v.Stage), cell("modality", v.Modality), count("total", flag(v.Total))}
}

// basisOf is the weakest basis of the fact's cells: inferred when one of them is.
func basisOf(f corpus.Fact) corpus.Basis {
	if b := corpus.Basis(f.Extra["basis"]); b != "" {
		return b
	}
	for _, c := range f.Cells {
		if len(c.Claims) > 0 && c.Claims[0].Basis == corpus.Inferred && (c.Column == "country" || c.Column == "status" || c.Column == "body") {
			return corpus.Inferred
		}
	}
	return corpus.Stated
}

// listsOf are the columns of f that hold several values: they have tables of their own.
func listsOf(f corpus.Fact) []listColumn {
	switch v := f.Value.(type) {
	case corpus.Pledge:
		l := listColumn{name: "beneficiaries", insert: "INSERT INTO pledge_party (pledge_id, role, ordinal, party) VALUES (?, 'beneficiary', ?, ?)"}
		for _, b := range v.Beneficiaries {
			l.rows = append(l.rows, []any{b})
		}
		e := listColumn{name: "equivalents", insert: "INSERT INTO pledge_equivalent (pledge_id, ordinal, amount, currency, qualifier) VALUES (?, ?, ?, ?, ?)"}
		for _, q := range v.Equivalents {
			e.rows = append(e.rows, []any{q.Amount, q.Currency, null(string(q.Qualifier))})
		}
		return []listColumn{l, e}
	case corpus.Agreement:
		l := listColumn{name: "parties", insert: "INSERT INTO agreement_party (agreement_id, ordinal, party) VALUES (?, ?, ?)"}
		for _, p := range v.Parties {
			l.rows = append(l.rows, []any{p})
		}
		return []listColumn{l}
	}
	return nil
}

// listColumn is a column that holds several values, and how one is stored after
// the row's id and its place.
type listColumn struct {
	name, insert string
	rows         [][]any
}
