// Package membership claims the standing of countries in bodies, in series of
// meetings and at single meetings: member, observer, candidate, guest, host, chair.
//
// A phrase ("is a member of", "hosted by") joins countries to a body. Read the
// files in this order: sentence.go and lists.go (a sentence as words and lists of
// countries), target.go (which body or meeting is meant), standing.go (what a
// phrase says), when.go (from and to), founders.go (who is a member by having
// been there).
package membership

import (
	"strconv"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Extractor claims standings.
type Extractor struct{}

// Name is the extractor's name in recipes.
func (Extractor) Name() string { return "membership" }

// Version is raised whenever the same article may give other claims.
func (Extractor) Version() int { return version }

const version = 2

// by is the maker of the claims.
var by = "membership/" + strconv.Itoa(version)

// maxWords bounds what is taken for a sentence: looking around in it costs its square.
const maxWords = 1500

// Extract gives one claim for each country, body and status, in the order of the text.
func (Extractor) Extract(a *corpus.Article) []corpus.Claim {
	r := newReader(a)
	for i, st := range a.Sentences {
		switch a.BlockOf(i).Role {
		case corpus.RoleByline, corpus.RoleAbout, corpus.RoleReference, corpus.RoleStamp:
			continue
		}
		if st.Last-st.First > maxWords {
			continue
		}
		s := r.sentence(i)
		r.group(s)
		r.phrases(s)
		r.chairs(s)
		r.handovers(s)
		r.founders(s)
		r.parties(s)
		r.lines(s)
		r.remember(s)
	}
	return r.claims()
}

// reader reads one article from its first sentence to its last.
type reader struct {
	a       *corpus.Article
	events  map[int]corpus.Event // merged attributes by Ref
	people  map[string]item      // the country of each person
	last    corpus.Mention       // the body named last
	seen    []corpus.Mention     // the bodies named so far, each once
	hasLast bool
	meeting corpus.Mention // the meeting spoken of last that is no talk or visit
	met     bool
	block   int               // the paragraph being read
	named   map[int]bool      // the meetings that it has named
	abbrevs map[string]string // names of bodies by their short forms
	kinds   map[string]string // kinds of bodies by their names
	lists   map[int][]item    // the lists of countries so far, by their number
	open    *openList         // the list that is being read line by line
	// together are the countries last spoken of as parties to one relation.
	together []item
	subject  item // the country that the sentence before began with
	out      []standing
}

// standing is what one phrase says of one country.
type standing struct {
	item
	body       string
	bodySpan   corpus.Span
	status     string
	cue        corpus.Span
	meeting    int
	from, to   string
	fromSpan   corpus.Span
	modality   string
	inferred   bool // the body was taken from an earlier sentence
	evidence   corpus.Span
	rule       string
	definition bool // "an initiative between A and B": one of them may be its initiator
	source     string
	sourceSpan corpus.Span
	official   bool
	doubts     []string
}

func newReader(a *corpus.Article) *reader {
	r := &reader{a: a, events: map[int]corpus.Event{}, people: map[string]item{}, lists: map[int][]item{},
		abbrevs: map[string]string{}, kinds: map[string]string{}}
	names := map[corpus.Span]string{}
	for _, m := range a.Mentions {
		switch v := m.Value.(type) {
		case corpus.Event:
			if old, ok := r.events[v.Ref]; !ok || v.Merged && !old.Merged {
				r.events[v.Ref] = v
			}
		case corpus.Person:
			names[m.Span] = v.Name
		case corpus.Body:
			r.kinds[v.Name] = v.Kind
			if _, seen := r.abbrevs[v.Abbrev]; !seen && v.Abbrev != "" {
				r.abbrevs[v.Abbrev] = v.Name
			}
		}
	}
	for _, m := range a.Mentions {
		o, ok := m.Value.(corpus.Office)
		if !ok || o.Country == "" && o.Org == "" || o.Holder.Empty() {
			continue
		}
		name := names[o.Holder]
		if _, seen := r.people[name]; seen || name == "" {
			continue
		}
		r.people[name] = ofOffice(o, m)
	}
	return r
}

// bilateral tells whether a meeting is a talk or visit of two.
func (r *reader) bilateral(ref int) bool {
	e := r.events[ref]
	return e.Level == corpus.LevelBilateral || e.Head == "visit" || e.Head == "trip" || e.Head == "talks" || e.Head == "tour"
}

// remember keeps what later sentences point back to.
func (r *reader) remember(s *sentence) {
	r.keepLists(s)
	r.keepTogether(s)
	if len(s.items) > 0 && !s.items[0].body && !s.items[0].city && s.items[0].basis != corpus.Inferred {
		r.subject = s.items[0]
	}
	for _, m := range s.bodies {
		r.last, r.hasLast = m, true
		r.keepBody(m)
	}
	for _, m := range s.events {
		if !r.bilateral(m.Value.(corpus.Event).Ref) {
			r.meeting, r.met = m, true
		}
	}
}

// claims drops repeats: the first claim of a country, body and status that says
// most stays. Where the article tells who began a body, its being a party to it
// is that.
func (r *reader) claims() []corpus.Claim {
	type key struct {
		country, body, status string
		meeting               int
	}
	began := map[[2]string]bool{}
	for _, t := range r.out {
		if t.status == "initiator" {
			began[[2]string{t.name, t.body}] = true
		}
	}
	seen := map[key]int{}
	var kept []standing
	for _, t := range r.out {
		if t.status == "member" && began[[2]string{t.name, t.body}] {
			t.status = "initiator"
			t.doubts = append(t.doubts, "named as a party here, as the initiator elsewhere in the article")
		}
		k := key{country: t.name, body: t.body, status: t.status, meeting: t.meeting}
		if i, ok := seen[k]; ok {
			kept[i] = better(kept[i], t)
			continue
		}
		seen[k] = len(kept)
		kept = append(kept, t)
	}
	overtaken(kept)
	out := make([]corpus.Claim, 0, len(kept))
	for _, t := range kept {
		out = append(out, t.claim(r.a))
	}
	return out
}

// better keeps the standing that says more, with the beginning that either tells.
func better(a, b standing) standing {
	if says(b) > says(a) {
		a, b = b, a
	}
	if a.from == "" && a.modality == b.modality && a.to == "" {
		a.from, a.fromSpan = b.from, b.fromSpan
	}
	return a
}

// says counts what a standing tells, to choose among repeats.
func says(t standing) int {
	n := 0
	if t.from != "" {
		n++
	}
	if !t.inferred {
		n += 2
	}
	if t.basis != corpus.Inferred {
		n += 2
	}
	return n
}

func (t standing) claim(a *corpus.Article) corpus.Claim {
	v := corpus.Membership{Country: t.name, Body: t.body, Status: t.status, From: t.from, To: t.to, AsOf: a.Published.Date,
		Modality: t.modality, Meeting: t.meeting}
	if v.Modality == "" {
		v.Modality = "stated"
	}
	c := corpus.Claim{By: by, Value: v, Evidence: t.evidence, Rule: t.rule, Doubts: t.doubts, Basis: corpus.Stated}
	part := func(field, value string, s corpus.Span, basis corpus.Basis, rule string) {
		if value != "" && !s.Empty() {
			c.Parts = append(c.Parts, corpus.Part{Field: field, Span: s, Basis: basis, Rule: rule})
		}
	}
	if t.basis == corpus.Inferred {
		c.Basis = corpus.Inferred
	}
	part("country", v.Country, t.span, t.basis, t.why)
	if t.inferred {
		part("body", v.Body, t.bodySpan, corpus.Inferred, "the body spoken of last")
	} else {
		part("body", v.Body, t.bodySpan, "", "")
	}
	part("status", v.Status, t.cue, "", "")
	part("modality", v.Modality, t.cue, "", "")
	part("from", v.From, t.fromSpan, "", "")
	part("to", v.To, t.fromSpan, "", "")
	part("as_of", v.AsOf, a.Published.Span, corpus.Inferred, "the publication date")
	if t.source != "" {
		c.AttributedTo, c.AttributedSpan = t.source, t.sourceSpan
		if t.official {
			c.Tier = corpus.TierAttributed
		}
	}
	return c
}

// source is whom the sentence names as its source, and whether that is an official body.
func (r *reader) source(s *sentence) (name string, span corpus.Span, official bool) {
	from, to, ok := lang.AttributedAt(s.words)
	if !ok {
		return "", corpus.Span{}, false
	}
	span = s.tokens(from, to)
	for _, m := range r.a.MentionsIn(span) {
		switch v := m.Value.(type) {
		case corpus.Body:
			return r.a.Quote(span), span, v.Kind == "ministry" || v.Kind == "government"
		case corpus.Office, corpus.Person:
			return r.a.Quote(span), span, false
		}
	}
	return "", corpus.Span{}, false
}
