// Package participation claims who took part in which meeting, and as what.
//
// Words such as "attended by" or "took part in" join a list of parties to a
// meeting. Read the files in this order: sentence.go (a sentence as words,
// meetings and parties), party.go (who is named), cue.go (what the words join),
// roster.go (lists of delegates, one a line), merge.go (one claim for each).
package participation

import (
	"strconv"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Extractor claims participations.
type Extractor struct{}

// Name is the extractor's name in recipes.
func (Extractor) Name() string { return "participation" }

// Version is raised whenever the same article may give other claims.
func (Extractor) Version() int { return version }

const version = 1

// by is the maker of the claims.
var by = "participation/" + strconv.Itoa(version)

// Extract gives one claim for each party and meeting, in the order of the text.
func (Extractor) Extract(a *corpus.Article) []corpus.Claim {
	r := newReader(a)
	if len(r.events) == 0 {
		return nil
	}
	for i := range a.Sentences {
		switch a.BlockOf(i).Role {
		case corpus.RoleByline, corpus.RoleAbout, corpus.RoleReference, corpus.RoleStamp:
			continue
		}
		if st := a.Sentences[i]; st.Last-st.First > maxWords {
			continue
		}
		s := r.sentence(i)
		r.cues(s)
		r.complements(s)
		r.delegation(s)
		r.roster(s)
		r.remember(s)
	}
	return r.claims()
}

// maxWords bounds what is taken for a sentence: looking around in it costs its square.
const maxWords = 1500

// taken is one party's part in one meeting before the claims are merged.
type taken struct {
	party
	event      int // Event.Ref
	eventSpan  corpus.Span
	inferred   bool // the meeting was taken from an earlier sentence
	role       string
	attendance string
	cue        corpus.Span // the words that say so
	rule       string
	evidence   corpus.Span
	behalf     string
	behalfSpan corpus.Span
	source     string // whom the article names as its source
	sourceSpan corpus.Span
	official   bool
	doubts     []string
}

// reader reads one article from its first sentence to its last.
type reader struct {
	a      *corpus.Article
	events map[int]corpus.Event // merged attributes by Ref
	people map[string]party     // the fullest post of each person
	names  []string             // those of people, by first mention
	// posts are the people with a post, by country and rank; two are enough to know
	// that there is no one holder.
	posts map[[2]string][]party
	// block and named are the paragraph being read and the meetings it has named.
	block int
	named map[int]bool
	// last is the meeting spoken of last that is no visit or bilateral talk.
	last    corpus.Mention
	hasLast bool
	// groups are the lists of countries so far, by their number: "the five
	// countries" means the nearest list of five, or else the region of five.
	groups  map[int][]party
	regions map[int]corpus.Mention
	// open is the meeting whose list of delegates is being read, line by line.
	open *openRoster
	out  []taken
}

func newReader(a *corpus.Article) *reader {
	r := &reader{a: a, events: map[int]corpus.Event{}, people: map[string]party{}, posts: map[[2]string][]party{}, groups: map[int][]party{},
		regions: map[int]corpus.Mention{}}
	for _, m := range a.Mentions {
		switch v := m.Value.(type) {
		case corpus.Event:
			if old, ok := r.events[v.Ref]; !ok || v.Merged && !old.Merged {
				r.events[v.Ref] = v
			}
		case corpus.Office:
			r.post(v, m)
		case corpus.Place:
			if n := len(v.Members); n > 1 && m.NestedIn == "" {
				if _, seen := r.regions[n]; !seen {
					r.regions[n] = m
				}
			}
		}
	}
	for _, name := range r.names {
		p := r.people[name]
		if k := [2]string{p.country, p.rank}; p.country != "" && len(r.posts[k]) < 2 {
			r.posts[k] = append(r.posts[k], p)
		}
	}
	return r
}

// post keeps the post of a person: the one with a country, then the longest.
func (r *reader) post(o corpus.Office, m corpus.Mention) {
	p, ok := r.holder(o.Holder)
	if !ok {
		return
	}
	p.setOffice(o, m.Span)
	old, seen := r.people[p.person]
	if !seen {
		r.names = append(r.names, p.person)
	}
	switch {
	case !seen, old.country == "" && p.country != "":
	case chair(p.rank) && !chair(old.rank), old.country != "" && p.country == "":
		return
	case chair(old.rank) && !chair(p.rank):
	case len(p.office) <= len(old.office):
		return
	}
	r.people[p.person] = p
}

// holder is the person mentioned at a span, unless it is an author.
func (r *reader) holder(s corpus.Span) (party, bool) {
	if s.Empty() {
		return party{}, false
	}
	for _, m := range r.a.MentionsIn(corpus.Span{Start: s.Start, End: s.Start + 1}) {
		if v, ok := m.Value.(corpus.Person); ok && m.Span == s && !v.Byline {
			return party{person: v.Name, personSpan: m.Span, span: m.Span}, true
		}
	}
	return party{}, false
}

// bilateral tells whether a meeting is a talk or visit of two.
func (r *reader) bilateral(ref int) bool {
	e := r.events[ref]
	return e.Level == corpus.LevelBilateral || e.Head == "visit" || e.Head == "trip" || e.Head == "talks" || e.Head == "tour"
}

// remember keeps what later sentences point back to.
func (r *reader) remember(s *sentence) {
	for _, e := range s.events {
		if !r.bilateral(e.Value.(corpus.Event).Ref) {
			r.last, r.hasLast = e, true
		}
	}
	for i := 0; i < len(s.parties); {
		list := s.listFrom(i)
		r.keepGroup(list)
		i += max(len(list), 1)
	}
	if all := s.between(); len(all) > 0 {
		r.keepGroup(all)
	}
}

// keepGroup keeps a list of two or more countries by their number.
func (r *reader) keepGroup(list []party) {
	seen := map[string]bool{}
	var group []party
	for _, p := range list {
		if p.basis == corpus.Inferred && p.person == "" {
			return // a region stands for itself
		}
		if p.country != "" && !seen[p.country] {
			seen[p.country] = true
			group = append(group, p)
		}
	}
	if len(group) > 1 {
		r.groups[len(group)] = group
	}
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
