package reconcile

import (
	"sort"

	"rapporteur/corpus"
)

// cell adds a column that rests on votes, best first. Without votes there is no cell.
func cell(f *corpus.Fact, column string, votes []vote) {
	c := corpus.Cell{Column: column}
	type key struct{ claim, field string }
	seen := map[key]bool{}
	for _, v := range votes {
		k := key{v.x.ID, v.field}
		if seen[k] {
			continue
		}
		seen[k] = true
		c.Claims = append(c.Claims, corpus.CellClaim{Claim: v.x.ID, Field: v.field, Basis: v.basisOf()})
	}
	if len(c.Claims) == 0 {
		return
	}
	for i := range f.Cells {
		if f.Cells[i].Column == column {
			f.Cells[i] = c
			return
		}
	}
	f.Cells = append(f.Cells, c)
}

// inferredFrom marks votes as the grounds of an inference.
func inferredFrom(votes []vote) []vote {
	out := append([]vote(nil), votes...)
	for i := range out {
		out[i].basis = corpus.Inferred
	}
	return out
}

// votesFor makes one vote a claim; value gives "" where the claim is silent.
func votesFor(claims []*ev, field string, value func(*ev) string) []vote {
	var out []vote
	for _, x := range claims {
		if v := value(x); v != "" {
			out = append(out, vote{x: x, field: field, value: v})
		}
	}
	return out
}

// column settles one slot, writes its cell and, where claims met, its decision.
func (e *engine) column(f *corpus.Fact, col, topic string, votes []vote, rel func(a, b string) relation, current bool) outcome {
	o := settle(votes, rel, current)
	if o.value == "" {
		return o
	}
	cell(f, col, o.support)
	if len(o.verdicts) > 1 && (o.differs() || settledAlways[col] && quotes(votes) > 1) {
		e.decide(&corpus.Decision{Topic: topic, Subject: f.ID, Predicate: col, Rule: o.rule, Decision: o.decision(),
			Reason: o.reason(plainName(col)), NeedsReview: o.review, Verdicts: o.verdicts})
	}
	f.NeedsReview = f.NeedsReview || o.review
	return o
}

// settledAlways are the columns where even agreement is worth a decision: several
// claims meet there, and a reader asks whether they really are of one meeting.
var settledAlways = set("date ordinal place_city")

// differs tells whether the claims have more than one value.
func (o outcome) differs() bool {
	for _, v := range o.verdicts {
		if fold(v.Value) != fold(o.verdicts[0].Value) {
			return true
		}
	}
	return false
}

// quotes counts the different sentences behind votes.
func quotes(votes []vote) int {
	seen := map[string]bool{}
	for _, v := range votes {
		seen[v.x.Document+v.x.Quote] = true
	}
	return len(seen)
}

func (o outcome) decision() string {
	if o.open {
		return "open"
	}
	return o.value
}

func plainName(col string) string {
	switch col {
	case "place_city":
		return "city"
	case "place_country":
		return "country"
	case "country_or_org":
		return "country or organisation"
	}
	out := []byte(col)
	for i := range out {
		if out[i] == '_' {
			out[i] = ' '
		}
	}
	return string(out)
}

// byID finds a claim.
func (e *engine) byID(id string) *ev {
	i := sort.Search(len(e.all), func(i int) bool { return e.all[i].ID >= id })
	if i < len(e.all) && e.all[i].ID == id {
		return e.all[i]
	}
	return nil
}

// decide keeps a decision; its id comes from what it is about.
func (e *engine) decide(d *corpus.Decision) {
	if len(d.Verdicts) == 0 {
		return
	}
	d.ID = corpus.Hash([]byte("decision\x1f" + d.Subject + "\x1f" + d.Predicate + "\x1f" + d.Scope))[:24]
	d.Verdicts = oneEach(e.shown(d.Verdicts))
	for _, v := range d.Verdicts {
		e.used[v.Claim] = true
	}
	e.decisions[d.ID] = d
}

// shown makes the verdicts show whole sentences: a reader judges a claim by what
// it says, not by the two words of a date. Words that stand elsewhere in the
// document, as the year of a dateline does, are shown before.
func (e *engine) shown(list []corpus.Verdict) []corpus.Verdict {
	var out []corpus.Verdict
	for _, v := range list {
		if x := e.byID(v.Claim); x != nil && v.Field != "" {
			if p, ok := x.Part(v.Field); ok && !x.Evidence.Evidence.Contains(p.Span) {
				out = append(out, v)
			}
		}
		v.Field = ""
		out = append(out, v)
	}
	return out
}

// oneEach keeps the first verdict on a claim and field.
func oneEach(list []corpus.Verdict) []corpus.Verdict {
	type key struct{ claim, field string }
	seen := map[key]bool{}
	out := list[:0]
	for _, v := range list {
		if k := (key{v.Claim, v.Field}); !seen[k] {
			seen[k] = true
			out = append(out, v)
		}
	}
	return out
}
