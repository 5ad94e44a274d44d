// Package reconcile works out what the evidence of many articles comes to:
// which claims speak of one meeting, person or pledge, what each row says, and why.
//
// It is pure. Claims are put into one order first, so the order in which they
// come does not matter, a claim that comes twice counts once, and nothing is
// iterated to a fixed point: identity first (series, people, meetings), then one
// file of rules for each kind of claim. Work is done inside blocks (a series, a
// family name, a body, a pledger), never over all pairs.
//
// Cell.Column carries the column names of the database's views (place_city,
// country_or_org, meeting_id), CellClaim.Field the JSON names of the claim's value.
package reconcile

import (
	"sort"

	"rapporteur/corpus"
)

// Version is raised whenever the same evidence may come to other facts.
const Version = 4

// Options are what the facts depend on besides the evidence.
type Options struct {
	// AsOf is "today" (EDTF day): plans dated before it are overdue. "" is the
	// latest publication date in the evidence.
	AsOf string
}

// Facts works out what the evidence comes to. The order of the evidence does
// not matter and claims with equal ids count once; the evidence is only read.
func Facts(evidence []corpus.Evidence, opt Options) corpus.Resolution {
	e := newEngine(evidence, opt)
	e.findVoices()
	e.findLatest()
	e.findSeries()
	e.findPeople()
	e.findCorrections()
	e.findMeetings()
	e.findAttendance()
	e.meetingFacts()
	e.participationFacts()
	e.occupancyFacts()
	e.membershipFacts()
	e.pledgeFacts()
	e.agreementFacts()
	e.amountFacts()
	e.statementFacts()
	e.meetingDecisions()
	e.nothingLost()
	return e.result()
}

// ev is one claim with what was worked out about it.
type ev struct {
	*corpus.Evidence
	voice int // claims of one voice repeat each other, see findVoices
	doc   int // number of the document
	fix   *ev // that the document corrects an earlier report, or nil
}

// engine holds the state of one call.
type engine struct {
	asOf string
	all  []*ev // by claim id

	docs      []string // hashes, sorted
	published []string // by doc: publication date or ""
	latest    []*ev    // by doc, of undated ones: see findLatest

	series map[string]*series // by key, see seriesKey
	alias  map[string]string  // key of an abbreviation to the key of the full name

	people     []*person
	byName     map[nameRef]*person
	cluster    map[nodeRef]*meeting
	attendance map[*meeting][]*ev
	attended   map[*person][]*ev
	meets      []*meeting
	months     map[string][]*meeting // held meetings by month, see heldIn

	ages      [][]*ev               // statements of anniversaries, by subject
	firsts    map[string][]*meeting // see firstMeetings
	denied    []*ev                 // statements that something never took place
	corrects  map[int]*ev           // by doc: that it corrects an earlier report
	mistakes  map[int][]mistake     // by doc: sums that it says are wrong
	wrong     map[string][]mistake  // the same by pledger
	withdrawn map[string]bool       // ids of rows that a correction took back
	facts     []*corpus.Fact
	decisions map[string]*corpus.Decision
	used      map[string]bool // claims that stand in a cell or a verdict
}

func newEngine(evidence []corpus.Evidence, opt Options) *engine {
	e := &engine{asOf: opt.AsOf, decisions: map[string]*corpus.Decision{}, used: map[string]bool{}}
	order := make([]*corpus.Evidence, 0, len(evidence))
	for i := range evidence {
		if evidence[i].Value != nil {
			order = append(order, &evidence[i])
		}
	}
	sort.Slice(order, func(i, j int) bool {
		a, b := order[i], order[j]
		if a.ID != b.ID {
			return a.ID < b.ID
		}
		return a.Document < b.Document
	})
	number := map[string]int{}
	for i, x := range order {
		if i > 0 && order[i-1].ID == x.ID {
			continue
		}
		if _, ok := number[x.Document]; !ok {
			number[x.Document] = 0
			e.docs = append(e.docs, x.Document)
		}
		e.all = append(e.all, &ev{Evidence: x})
	}
	sort.Strings(e.docs)
	for i, d := range e.docs {
		number[d] = i
	}
	e.published = make([]string, len(e.docs))
	latest := ""
	for _, x := range e.all {
		x.doc = number[x.Document]
		e.published[x.doc] = x.Published
		if d := lastDay(x.Published); d > latest {
			latest = d
		}
	}
	if e.asOf == "" {
		e.asOf = latest
	}
	return e
}

// kind gives the claims of one kind, in the order of their ids.
func (e *engine) kind(k corpus.Kind) []*ev {
	var out []*ev
	for _, x := range e.all {
		if x.Kind() == k {
			out = append(out, x)
		}
	}
	return out
}

// factID names a row by the claim that founds it; part tells apart the rows that
// one claim founds in one table.
func factID(k corpus.Kind, claim, part string) string {
	return corpus.Hash([]byte(string(k) + "\x1f" + claim + "\x1f" + part))[:24]
}

// found starts the fact of a cluster of claims.
func found(k corpus.Kind, claims []*ev, part string) *corpus.Fact {
	f := &corpus.Fact{Refs: map[string]string{}, Extra: map[string]string{}}
	for i, x := range byID(claims) {
		if i == 0 {
			f.ID = factID(k, x.ID, part)
		} else {
			f.Aliases = append(f.Aliases, factID(k, x.ID, part))
		}
	}
	f.IndependentSources = independent(claims)
	f.Tier = bestTier(claims)
	return f
}

// byID gives the claims sorted by id, each once.
func byID(claims []*ev) []*ev {
	out := append([]*ev(nil), claims...)
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	n := 0
	for i, x := range out {
		if i == 0 || out[n-1] != x {
			out[n] = x
			n++
		}
	}
	return out[:n]
}

func (e *engine) add(f *corpus.Fact) {
	sort.Slice(f.Cells, func(i, j int) bool { return f.Cells[i].Column < f.Cells[j].Column })
	for _, c := range f.Cells {
		for _, s := range c.Claims {
			e.used[s.Claim] = true
		}
	}
	e.facts = append(e.facts, f)
}

// nothingLost records the claims that no fact and no decision has taken up, so
// that a reader can see them with the reason.
func (e *engine) nothingLost() {
	for _, x := range e.all {
		if e.used[x.ID] {
			continue
		}
		e.decide(&corpus.Decision{Topic: "A " + string(x.Kind()) + " that found no row", Subject: x.ID, Predicate: string(x.Kind()),
			Rule: ruleScope, Decision: "open", Reason: "The claim says too little to be placed in a row.",
			Verdicts: []corpus.Verdict{{Claim: x.ID, Value: x.Quote, Verdict: vOpen}}})
	}
}

func (e *engine) result() corpus.Resolution {
	var r corpus.Resolution
	for _, f := range e.facts {
		r.Facts = append(r.Facts, *f)
	}
	order := map[corpus.Kind]int{}
	for i, k := range corpus.ClaimKinds {
		order[k] = i
	}
	sort.Slice(r.Facts, func(i, j int) bool {
		a, b := corpus.KindOf(r.Facts[i].Value), corpus.KindOf(r.Facts[j].Value)
		if a != b {
			return order[a] < order[b]
		}
		return r.Facts[i].ID < r.Facts[j].ID
	})
	for _, p := range e.people {
		r.People = append(r.People, p.fact(e))
	}
	sort.Slice(r.People, func(i, j int) bool { return r.People[i].ID < r.People[j].ID })
	for _, d := range e.decisions {
		r.Decisions = append(r.Decisions, *d)
	}
	sort.Slice(r.Decisions, func(i, j int) bool { return r.Decisions[i].ID < r.Decisions[j].ID })
	return r
}
