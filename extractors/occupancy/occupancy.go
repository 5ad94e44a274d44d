// Package occupancy claims which person holds which post, for which country, and
// when that is said to be.
//
// Everybody who is named gets a claim, with an empty office when the text gives
// none; authors and photographers get none. Read the files in this order:
// occupancy.go, when.go (the date that a post is given for), country.go (the
// country of people without a post).
package occupancy

import (
	"strconv"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Extractor claims occupancies.
type Extractor struct{}

// Name is the extractor's name in recipes.
func (Extractor) Name() string { return "occupancy" }

// Version is raised whenever the same article may give other claims.
func (Extractor) Version() int { return version }

const version = 2

// by is the maker of the claims.
var by = "occupancy/" + strconv.Itoa(version)

// holding is one mention of a person in a post, or without one.
type holding struct {
	name       string
	personSpan corpus.Span
	office     corpus.Office
	officeSpan corpus.Span // empty when no post is named
	inferred   bool        // the country was worked out here
	why        string
	countrySp  corpus.Span
	doubt      string
	count      int // how many mentions it stands for
}

// Extract gives one claim for each person and distinct post, in the order in
// which the persons are first named.
func (Extractor) Extract(a *corpus.Article) []corpus.Claim {
	r := newReader(a)
	var out []corpus.Claim
	for _, name := range r.names {
		hs := r.distinct(r.held[name])
		if len(hs) == 0 {
			h := holding{name: name, personSpan: r.first[name]}
			if !r.counterpart(&h) {
				r.country(&h)
			}
			hs = []holding{h}
		}
		for _, h := range hs {
			out = append(out, r.claim(h))
		}
	}
	for _, name := range r.authors {
		if _, actor := r.first[name]; !actor {
			out = append(out, r.author(name))
		}
	}
	return out
}

// RoleAuthor is the role of a person whom a note beside the text tells of: a name
// to keep, no actor of the text and no holder of a post in it.
const RoleAuthor = "author"

// author is the claim that somebody is named in a note on authors.
func (r *reader) author(name string) corpus.Claim {
	s := r.noted[name]
	return corpus.Claim{By: by, Value: corpus.Occupancy{Person: name, Meeting: corpus.NoRef, Role: RoleAuthor}, Evidence: r.sentence(s),
		Rule: "named in a note on authors", Parts: []corpus.Part{{Field: "person", Span: s}, {Field: "role", Span: s, Basis: corpus.Inferred, Rule: "a note on authors"}}}
}

// reader reads one article.
type reader struct {
	a     *corpus.Article
	names []string               // people by first mention
	first map[string]corpus.Span // the best mention of each: the first in the body of the text
	bare  map[string][]corpus.Span
	held  map[string][]holding
	// authors are the people of notes on authors, and noted where they are named.
	authors []string
	noted   map[string]corpus.Span
	events  map[int]corpus.Event
}

func newReader(a *corpus.Article) *reader {
	r := &reader{a: a, first: map[string]corpus.Span{}, bare: map[string][]corpus.Span{}, held: map[string][]holding{}, noted: map[string]corpus.Span{}, events: map[int]corpus.Event{}}
	people := map[corpus.Span]string{}
	byline := map[string]bool{}
	for _, m := range a.Mentions {
		if p, ok := m.Value.(corpus.Person); ok && p.Byline {
			byline[p.Name] = true
		}
	}
	for _, m := range a.Mentions {
		switch v := m.Value.(type) {
		case corpus.Person:
			if r.about(m.Span) && v.Name != "" {
				if _, seen := r.noted[v.Name]; !seen {
					r.authors, r.noted[v.Name] = append(r.authors, v.Name), m.Span
				}
			}
			if v.Name == "" || byline[v.Name] || r.outside(m.Span) {
				continue
			}
			people[m.Span] = v.Name
			r.bare[v.Name] = append(r.bare[v.Name], m.Span)
			if old, seen := r.first[v.Name]; !seen {
				r.names = append(r.names, v.Name)
				r.first[v.Name] = m.Span
			} else if !r.inBody(old) && r.inBody(m.Span) {
				r.first[v.Name] = m.Span
			}
		case corpus.Event:
			if old, ok := r.events[v.Ref]; !ok || v.Merged && !old.Merged {
				r.events[v.Ref] = v
			}
		}
	}
	for _, m := range a.Mentions {
		o, ok := m.Value.(corpus.Office)
		if !ok || o.Holder.Empty() {
			continue
		}
		if name, ok := people[o.Holder]; ok {
			r.held[name] = append(r.held[name], holding{name: name, personSpan: o.Holder, office: o, officeSpan: m.Span, count: 1, countrySp: o.CountrySpan})
		}
	}
	return r
}

// outside tells whether a mention stands in what is not about the matter:
// bylines, notes on authors, references.
func (r *reader) outside(s corpus.Span) bool {
	i := r.a.SentenceAt(s.Start)
	if i < 0 {
		return false
	}
	switch r.a.BlockOf(i).Role {
	case corpus.RoleByline, corpus.RoleAbout, corpus.RoleReference:
		return true
	}
	return false
}

// about tells whether a mention stands in a note on the author.
func (r *reader) about(s corpus.Span) bool {
	i := r.a.SentenceAt(s.Start)
	return i >= 0 && r.a.BlockOf(i).Role == corpus.RoleAbout
}

func (r *reader) inBody(s corpus.Span) bool {
	i := r.a.SentenceAt(s.Start)
	return i >= 0 && r.a.BlockOf(i).Role == corpus.RoleBody
}

// maxPosts bounds the posts of one person in one article; comparing them costs
// the square.
const maxPosts = 40

// distinct joins the mentions of one post: "Foreign Minister of A", "the foreign
// minister" and "Minister" of one person are one, told by the fullest.
func (r *reader) distinct(hs []holding) []holding {
	var out []holding
	for _, h := range hs {
		joined := false
		for i := range out {
			if samePost(out[i], h) {
				out[i] = r.fuller(out[i], h)
				joined = true
				break
			}
		}
		if !joined && len(out) < maxPosts {
			out = append(out, h)
		}
	}
	return r.without(out)
}

// without drops a post that says less than another of the same person, when it
// says nothing of its own: "Minister" beside "Foreign Minister of A".
func (r *reader) without(hs []holding) []holding {
	var out []holding
	for i, h := range hs {
		drop := false
		for j, o := range hs {
			if i != j && (vague(h, o) || chair(h) && !chair(o)) {
				drop = true
			}
		}
		if !drop {
			out = append(out, h)
		}
	}
	for i := range out { // a country stated once holds for the person's other posts of a state
		if out[i].office.Country != "" || out[i].office.Org != "" {
			continue
		}
		for _, o := range out {
			if o.office.Country != "" {
				out[i].office.Country, out[i].countrySp = o.office.Country, o.countrySp
				out[i].inferred, out[i].why = true, "the person's other post"
				break
			}
		}
	}
	return out
}

// samePost tells whether two mentions give one post.
func samePost(a, b holding) bool {
	x, y := a.office, b.office
	if settled(x.Status) != settled(y.Status) {
		return false
	}
	if x.Country != "" && y.Country != "" && x.Country != y.Country {
		return false
	}
	if strings.EqualFold(x.Title, y.Title) {
		return true
	}
	return x.Rank == y.Rank && x.Rank != "" && x.Rank != "other_official" && x.Rank != "minister"
}

// settled maps the statuses that mean a holder of the day to one.
func settled(status string) string {
	if status == "current" {
		return ""
	}
	return status
}

// chair tells whether an office is a part played at a meeting or in a body, which
// is no post beside another one.
func chair(h holding) bool {
	switch h.office.Rank {
	case "chair", "co_chair", "chairman", "chairperson", "host":
		return true
	}
	return false
}

// vague tells whether h only names o's post more loosely.
func vague(h, o holding) bool {
	x, y := h.office, o.office
	if settled(x.Status) != "" || x.Country != "" && y.Country != "" && x.Country != y.Country {
		return false
	}
	tx, ty := strings.ToLower(x.Title), strings.ToLower(y.Title)
	if len(tx) >= len(ty) || y.Rank == x.Rank && x.Rank == "" {
		return false
	}
	return strings.HasSuffix(ty, " "+tx) || strings.HasPrefix(ty, tx+" ") || tx == "minister" && strings.Contains(ty, "minister")
}

// fuller keeps the mention that tells most: a country of its own words, then the
// longer title, then the body of the text.
func (r *reader) fuller(a, b holding) holding {
	n := a.count + b.count
	if r.weight(b) > r.weight(a) {
		a, b = b, a
	}
	a.count = n
	if a.office.Country == "" && a.office.Org == "" && (b.office.Country != "" || b.office.Org != "") {
		a.office.Country, a.office.Org, a.countrySp, a.office.CountryRule = b.office.Country, b.office.Org, b.countrySp, b.office.CountryRule
	}
	return a
}

func (r *reader) weight(h holding) int {
	n := len(h.office.Title)
	if h.office.Country != "" || h.office.Org != "" {
		n += 100
		if r.a.Sentences != nil && r.sentence(h.personSpan).Contains(h.countrySp) && !h.countrySp.Empty() {
			n += 200
		}
	}
	if r.inBody(h.personSpan) {
		n += 50
	}
	return n
}

// sentence is the span of the sentence around s.
func (r *reader) sentence(s corpus.Span) corpus.Span {
	if i := r.a.SentenceAt(s.Start); i >= 0 && r.a.Sentences[i].End >= s.End {
		return r.a.Sentences[i].Span
	}
	return s
}

func (r *reader) claim(h holding) corpus.Claim {
	o := h.office
	v := corpus.Occupancy{Person: h.name, Office: lang.OneOffice(o.Title), Class: o.Class, Rank: o.Rank, Country: o.Country, Status: o.Status, Meeting: corpus.NoRef}
	if o.Country == "" {
		v.Org = o.Org
	}
	if v.Office != "" && v.Status == "" {
		v.Status = "current"
	}
	c := corpus.Claim{By: by, Evidence: r.evidence(h), Rule: "post of a named person"}
	if v.Office == "" {
		c.Rule = "named without a post"
	}
	part := func(field, value string, s corpus.Span, basis corpus.Basis, rule string) {
		if value != "" && !s.Empty() {
			c.Parts = append(c.Parts, corpus.Part{Field: field, Span: s, Basis: basis, Rule: rule})
		}
	}
	part("person", v.Person, h.personSpan, "", "")
	for _, f := range []struct{ field, value string }{{"office", v.Office}, {"class", v.Class}, {"rank", v.Rank}, {"status", v.Status}} {
		part(f.field, f.value, h.officeSpan, "", "")
	}
	basis, why := r.countryBasis(h)
	cs := h.countrySp
	if cs.Empty() {
		cs = h.officeSpan
	}
	part("country", v.Country, cs, basis, why)
	part("org", v.Org, cs, basis, why)
	if basis == corpus.Inferred && v.Country != "" {
		c.Doubts = append(c.Doubts, "the country is inferred: "+why)
	}
	if h.doubt != "" {
		c.Doubts = append(c.Doubts, h.doubt)
	}
	w := r.when(h)
	v.AsOf, v.Meeting = w.date, w.meeting
	part("as_of", v.AsOf, w.span, w.basis, w.rule)
	if w.meeting != corpus.NoRef {
		part("meeting", "x", w.meetingSpan, "", "")
	}
	c.Value = v
	return c
}

// evidence is the sentence of the post, or of the person when it has none.
func (r *reader) evidence(h holding) corpus.Span {
	s := r.sentence(h.personSpan)
	if !h.officeSpan.Empty() && !s.Contains(h.officeSpan) {
		o := r.sentence(h.officeSpan)
		return corpus.Span{Start: min(s.Start, o.Start), End: max(s.End, o.End)}
	}
	return s
}

// countryBasis is stated when the country stands in the sentence of the post.
func (r *reader) countryBasis(h holding) (corpus.Basis, string) {
	if h.inferred {
		return corpus.Inferred, h.why
	}
	if !h.countrySp.Empty() && !r.evidence(h).Contains(h.countrySp) {
		why := h.office.CountryRule
		if why == "" {
			why = "named elsewhere in the article"
		}
		return corpus.Inferred, why
	}
	return "", ""
}
