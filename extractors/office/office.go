// Package office finds posts: "First Deputy Foreign Minister", "the ambassadors of
// A, B and C", and joins each to its holder and its country.
//
// Three steps: the grammar of titles (title.go) reads the words around a head
// noun; the binder (bind.go) gives titles to the people beside them; the country
// rules (country.go) are tried in order and the one that applied is kept with
// the mention.
package office

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Finder finds offices.
type Finder struct{}

// Name is the finder's name.
func (Finder) Name() string { return "office" }

// Version is raised whenever the same article may give other mentions.
func (Finder) Version() int { return 3 }

// Find returns the offices named in a, sorted.
func (Finder) Find(a *corpus.Article) []corpus.Mention {
	r := newReader(a)
	for i := range a.Sentences {
		r.sentence(i)
	}
	r.acrossLines()
	r.countries()
	r.upgrade()
	return r.mentions()
}

// cover is what an earlier finder says of a token.
type cover uint8

const (
	free cover = iota
	byCountry
	byDemonym
	byPlace
	byBody
	byPerson
	byOther
)

// title is one office as read.
type title struct {
	lead        int // the first token, with the country or body before it
	first, last int // tokens [first, last) of the mention
	mods        []int
	head        int
	parts       []string // "of Foreign Affairs", "to Kazakhstan": what follows the head in the title
	status      string
	plural      bool
	countries   []string
	country     string
	countrySpan corpus.Span
	rule        string
	org         string
	orgKind     string
	orgName     string
	region      bool // for a region of the world: "for the Middle East"
	group       bool // the word before it is of no country: "rebel leader"
	anaphor     bool // "the country’s", "of the country"
	aside       bool // part of another name or title: "Foreign Ministers’ Meeting", "Special Representative (Ambassador)"
	holder      int  // index of the person's mention, or -1
	rank        string
	text        string
}

// reader reads one article.
type reader struct {
	a     *corpus.Article
	lex   []lang.Lex
	cover []cover
	ment  []int32 // index of the mention that covers the token, or -1
	out   []title
	scan  scratch
	// count is how often each country is named, demonyms included.
	count map[string]int
	// adjectives of regions, made when first asked for; see regions.
	adjectives map[string][]string
}

func newReader(a *corpus.Article) *reader {
	n := len(a.Tokens)
	r := &reader{a: a, lex: make([]lang.Lex, n), cover: make([]cover, n), ment: make([]int32, n), count: map[string]int{}}
	for i, t := range a.Tokens {
		r.ment[i] = -1
		if t.Class == corpus.Word {
			r.lex[i] = lang.NameLex(t.Lex)
		}
	}
	for k := range a.Mentions {
		if v, ok := a.Mentions[k].Value.(corpus.Country); ok {
			r.count[v.Code]++
		}
		r.take(k)
	}
	return r
}

// take notes a mention of an earlier finder on the tokens it covers. A body keeps
// the tokens of the countries inside it.
func (r *reader) take(k int) {
	m := &r.a.Mentions[k]
	c := byOther
	switch m.Type {
	case corpus.TypeCountry:
		c = byCountry
	case corpus.TypeDemonym:
		c = byDemonym
	case corpus.TypePlace:
		c = byPlace
	case corpus.TypeBody, corpus.TypeOrganisation:
		c = byBody
	case corpus.TypePerson:
		c = byPerson
	}
	for j := r.a.TokenAt(m.Start); j < len(r.a.Tokens) && r.a.Tokens[j].Start < m.End; j++ {
		if r.cover[j] == byBody || r.cover[j] == byPerson {
			continue
		}
		r.cover[j], r.ment[j] = c, int32(k)
	}
}

func (r *reader) same(i, j int) bool {
	ts := r.a.Tokens
	return i >= 0 && j >= 0 && i < len(ts) && j < len(ts) && ts[i].Sentence == ts[j].Sentence
}

// at tells whether token i, in the sentence of token of, is exactly s.
func (r *reader) at(i, of int, s string) bool { return r.same(i, of) && r.a.Word(i) == s }

// end is the token after the mention that covers token i.
func (r *reader) end(i int) int {
	j := i + 1
	for j < len(r.ment) && r.ment[j] == r.ment[i] {
		j++
	}
	return j
}

// start is the first token of the mention that covers token i.
func (r *reader) start(i int) int {
	for i > 0 && r.ment[i-1] == r.ment[i] {
		i--
	}
	return i
}

// code is the country that token i names or belongs to.
func (r *reader) code(i int) string {
	if r.ment[i] < 0 {
		return ""
	}
	switch v := r.a.Mentions[r.ment[i]].Value.(type) {
	case corpus.Country:
		return v.Code
	case corpus.Body:
		return v.Country
	}
	return ""
}

// body is the body that covers token i.
func (r *reader) body(i int) (corpus.Body, bool) {
	if r.ment[i] < 0 {
		return corpus.Body{}, false
	}
	b, ok := r.a.Mentions[r.ment[i]].Value.(corpus.Body)
	return b, ok
}

// span is the text range of tokens [first, last).
func (r *reader) span(first, last int) corpus.Span {
	return corpus.Span{Start: r.a.Tokens[first].Start, End: r.a.Tokens[last-1].End}
}

func (r *reader) mentions() []corpus.Mention {
	ms := make([]corpus.Mention, 0, len(r.out))
	for i := range r.out {
		t := &r.out[i]
		o := corpus.Office{Title: t.text, Rank: t.rank, Class: classOf(t), Country: t.country, Org: t.org, Status: t.status,
			CountrySpan: t.countrySpan, CountryRule: t.rule, Plural: t.plural, Countries: t.countries}
		if t.holder >= 0 {
			o.Holder = r.a.Mentions[t.holder].Span
			if o.Status == "" {
				o.Status = "current"
			}
		}
		if !worth(t, o) {
			continue
		}
		ms = append(ms, corpus.Mention{Type: corpus.TypeOffice, Span: r.span(t.first, t.last), Value: o})
	}
	corpus.SortMentions(ms)
	return ms
}

// worth tells whether a title says enough to be kept: a holder, a country or a body, or an
// office that is one by itself.
func worth(t *title, o corpus.Office) bool {
	switch {
	case t.aside:
		return false
	case t.holder >= 0, len(t.countries) > 0:
		return true
	case o.Class == "other_official" || o.Rank == "leader" || o.Class == "military":
		return t.plural && o.Rank == "leader" || (t.country != "" || t.org != "") && len(t.mods) > 0
	}
	return true
}
