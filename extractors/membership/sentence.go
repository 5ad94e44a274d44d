package membership

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// item is what can have a standing: a country by its code, or a body by its name.
type item struct {
	name  string
	span  corpus.Span // the words that name the country
	all   corpus.Span // with the office and person it is named through
	basis corpus.Basis
	why   string
	body  bool // an organisation or body, no country
	city  bool // a city that can only host
}

// sentence is one sentence as words, countries, bodies and meetings.
type sentence struct {
	a      *corpus.Article
	index  int
	span   corpus.Span
	first  int
	words  []string
	items  []item
	bodies []corpus.Mention // what one can have a standing in
	events []corpus.Mention
	intros []corpus.Span // regions that only open the list of their countries
}

func (r *reader) sentence(i int) *sentence {
	st := r.a.Sentences[i]
	s := &sentence{a: r.a, index: i, span: st.Span, first: st.First, words: make([]string, 0, st.Last-st.First)}
	for t := st.First; t < st.Last; t++ {
		w := r.a.Word(t)
		if r.a.Tokens[t].Upper {
			w = strings.ToLower(w)
		}
		s.words = append(s.words, w)
	}
	done := st.Start
	ms := r.a.MentionsIn(st.Span)
	for k, m := range ms {
		switch v := m.Value.(type) {
		case corpus.Event:
			s.events = append(s.events, r.anchor(s, m))
			continue
		case corpus.Quantity:
			s.intros = append(s.intros, m.Span) // "13 further island countries (A, B"
		case corpus.Body:
			if standable(v) {
				s.bodies = append(s.bodies, m)
			}
			if r.names(v, m, ms) { // "the forum" for its meeting
				s.events = append(s.events, corpus.Mention{Type: corpus.TypeEvent, Span: m.Span, Value: r.meeting.Value})
			}
		}
		if m.Start < done {
			continue
		}
		it, ok := r.item(s, ms, k)
		for _, x := range it {
			s.items = append(s.items, x)
			done = max(done, x.all.End)
		}
		if b, isBody := m.Value.(corpus.Body); isBody && (!ok || b.Country != "") {
			done = max(done, m.End)
		}
	}
	r.theCountry(s)
	return s
}

// theCountry reads a sentence that begins "The country ..." as speaking of the
// country that the one before began with.
func (r *reader) theCountry(s *sentence) {
	if len(s.words) < 3 || s.words[0] != "the" || s.words[1] != "country" || r.subject.name == "" {
		return
	}
	it := item{name: r.subject.name, span: r.subject.span, all: s.tokens(0, 2), basis: corpus.Inferred, why: "the country spoken of before"}
	s.items = append([]item{it}, s.items...)
}

// anchor gives "the meeting" to the one last named in the paragraph, when the
// paragraph does not name the one that it was taken for.
func (r *reader) anchor(s *sentence, m corpus.Mention) corpus.Mention {
	v := m.Value.(corpus.Event)
	block := r.a.Sentences[s.index].Block
	if block != r.block || r.named == nil {
		r.block, r.named = block, map[int]bool{}
	}
	known := r.named[v.Ref]
	r.named[v.Ref] = true
	if v.Anaphor && !known && r.met && r.a.Blocks[block].Contains(r.meeting.Span) {
		return corpus.Mention{Type: m.Type, Span: m.Span, Value: r.meeting.Value}
	}
	return m
}

// names tells whether one word names the body whose meeting is spoken of.
func (r *reader) names(v corpus.Body, m corpus.Mention, ms []corpus.Mention) bool {
	if !r.met || v.Kind != "series" || strings.Contains(r.a.Quote(m.Span), " ") || v.Name != r.events[r.meeting.Value.(corpus.Event).Ref].Series {
		return false
	}
	for _, e := range ms {
		if e.Type == corpus.TypeEvent && e.Overlaps(m.Span) {
			return false
		}
	}
	return true
}

// standable tells whether one can have a standing in a body.
func standable(v corpus.Body) bool {
	switch v.Kind {
	case "ministry", "government", "company", "media", "university":
		return false
	}
	return true
}

// item reads mention k as something that can have a standing; a region gives its countries.
func (r *reader) item(s *sentence, ms []corpus.Mention, k int) ([]item, bool) {
	m := ms[k]
	switch v := m.Value.(type) {
	case corpus.Country:
		if m.NestedIn == corpus.TypeBody || m.NestedIn == corpus.TypePerson {
			return nil, false
		}
		if m.Type == corpus.TypeDemonym && !s.acts(m) {
			return s.demonymOf(v, ms, k)
		}
		return []item{{name: v.Code, span: m.Span, all: m.Span}}, true
	case corpus.Office:
		return r.office(s, v, m)
	case corpus.Person:
		if p, ok := r.people[v.Name]; ok && !v.Byline {
			p.all = m.Span
			if !s.span.Contains(p.span) {
				p.basis, p.why = corpus.Inferred, "the person's post"
			}
			return []item{p}, true
		}
	case corpus.Place:
		return r.place(s, v, ms, k)
	case corpus.Body:
		if v.Country != "" {
			return []item{{name: v.Country, span: m.Span, all: m.Span}}, true
		}
		if w := s.word(m.End); w < len(s.words) && lang.ChairNouns[s.words[w]] {
			return nil, false // "the Union chair" is no party for it
		}
		if v.Kind != "series" && standable(v) {
			return []item{{name: v.Name, span: m.Span, all: m.Span, body: true}}, true
		}
	}
	return nil, false
}

// acts tells whether an adjective is followed by a word for the country's side.
func (s *sentence) acts(m corpus.Mention) bool {
	w := s.word(m.End)
	for j := w; j < len(s.words) && j < w+2; j++ {
		if lang.ActorNouns[s.words[j]] {
			return true
		}
	}
	return false
}

// demonymOf reads an adjective before a person and at most four capitalised words of a
// post that is no office: "Kenyan Cabinet Secretary P".
func (s *sentence) demonymOf(v corpus.Country, ms []corpus.Mention, k int) ([]item, bool) {
	m := ms[k]
	for _, n := range ms[k+1:] {
		if n.Start < m.End {
			continue
		}
		from, to := s.word(m.End), s.word(n.Start)
		if n.Type != corpus.TypePerson || to-from > 4 {
			return nil, false
		}
		for j := from; j < to; j++ {
			if !s.a.Tokens[s.first+j].Upper {
				return nil, false
			}
		}
		return []item{{name: v.Code, span: m.Span, all: corpus.Span{Start: m.Start, End: n.End}}}, true
	}
	return nil, false
}

func ofOffice(o corpus.Office, m corpus.Mention) item {
	it := item{name: o.Country, span: o.CountrySpan, all: m.Span}
	if it.name == "" {
		it.name, it.body = o.Org, true
	}
	if it.span.Empty() {
		it.span = m.Span
	}
	return it
}

func (r *reader) office(s *sentence, o corpus.Office, m corpus.Mention) ([]item, bool) {
	if o.Plural || o.Country == "" && o.Org == "" {
		return nil, false // the countries of a list are mentions of their own
	}
	if o.Country == "" && strings.HasPrefix(strings.ToLower(o.Title), "chair") {
		return nil, false // who chairs a body is no party for it
	}
	it := ofOffice(o, m)
	for _, x := range []corpus.Span{o.Holder, it.span} {
		if s.span.Contains(x) && x.Start-it.all.End < 24 && it.all.Start-x.End < 24 {
			it.all = corpus.Span{Start: min(it.all.Start, x.Start), End: max(it.all.End, x.End)}
		}
	}
	if !s.span.Contains(it.span) {
		it.basis, it.why = corpus.Inferred, o.CountryRule
	}
	return []item{it}, true
}

func (r *reader) place(s *sentence, v corpus.Place, ms []corpus.Mention, k int) ([]item, bool) {
	m := ms[k]
	if m.NestedIn == corpus.TypeBody {
		return nil, false
	}
	if len(v.Members) > 0 {
		if s.introduces(ms, k) {
			s.intros = append(s.intros, m.Span)
			return nil, false
		}
		var out []item
		for _, code := range v.Members {
			out = append(out, item{name: code, span: m.Span, all: m.Span, basis: corpus.Inferred, why: ofRegion + v.Name})
		}
		return out, true
	}
	if v.Country != "" && !v.Dateline {
		return []item{{name: v.Country, span: m.Span, all: m.Span, basis: corpus.Inferred, why: "the country of " + v.Name, city: true}}, true
	}
	return nil, false
}

// ofRegion opens the rule for a country that a region stands for.
const ofRegion = "a country of "

// introduces tells whether a region, or a number, only opens the list of its
// countries: "the Central Asian nations of A, B and C".
func (s *sentence) introduces(ms []corpus.Mention, k int) bool {
	for _, n := range ms[k+1:] {
		if n.Start < ms[k].End {
			continue
		}
		if n.Type != corpus.TypeCountry {
			return false
		}
		gap := s.gap(ms[k].End, n.Start)
		if len(gap) == 0 || len(gap) > 4 || !lang.GroupNouns[gap[0]] {
			return false
		}
		for _, w := range gap {
			if w == "and" {
				return false
			}
		}
		return true
	}
	return false
}

// tokens is the span of the words [i, j) of the sentence.
func (s *sentence) tokens(i, j int) corpus.Span {
	return corpus.Span{Start: s.a.Tokens[s.first+i].Start, End: s.a.Tokens[s.first+j-1].End}
}

// word is the index of the first word that ends after off.
func (s *sentence) word(off int) int {
	return max(min(s.a.TokenAt(off)-s.first, len(s.words)), 0)
}

// gap are the words between two offsets.
func (s *sentence) gap(from, to int) []string {
	i, j := s.word(from), s.word(to)
	if i >= j {
		return nil
	}
	return s.words[i:j]
}
