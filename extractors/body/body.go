// Package body finds organisations, ministries, groupings of states and series
// of meetings.
//
// Three things name a body: a table of well-known ones, a head noun with the
// capitalised words around it ("Bali Process", "Ministry of Trade"), and two
// countries or regions joined by a plus. A second pass learns the abbreviations
// that the text introduces, joins the variants of one name and resolves plain
// "the Dialogue" to the body it refers to.
package body

import (
	"sort"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Finder finds bodies (corpus.TypeBody) and organisations (corpus.TypeOrganisation).
type Finder struct{}

// Name is the finder's name.
func (Finder) Name() string { return "body" }

// Version is raised whenever the same article may give other mentions.
func (Finder) Version() int { return 3 }

// Find returns the bodies and organisations named in a, sorted.
func (Finder) Find(a *corpus.Article) []corpus.Mention {
	r := newReader(a)
	r.known()
	r.pluses()
	r.heads()
	r.settle()
	r.abbreviations()
	r.joinNames()
	r.anaphora()
	return r.mentions()
}

// geo is what an earlier finder says of a token.
type geo uint8

const (
	noGeo geo = iota
	isCountry
	isDemonym
	isPlace
	isCity
	isOther // a date, an amount
)

// found is one name, as a range of tokens.
type found struct {
	first, last int // tokens [first, last)
	kind        string
	name        string // as written, quotes off, "plus" for "+"
	full        string // the article's fullest form
	abbrev      string
	country     string
	meets       bool
	known       bool
	quoted      bool // the name stands in quotes after the head: the forum “X”
}

// reader reads one article.
type reader struct {
	a     *corpus.Article
	geo   []geo
	code  []string // country of the token's geo mention
	begin []bool   // the token opens its geo mention
	lex   []lang.Lex
	taken []bool
	// knownAt gives the end of the known body that starts at a token.
	knownAt map[int]int
	out     []found
}

func newReader(a *corpus.Article) *reader {
	n := len(a.Tokens)
	r := &reader{a: a, geo: make([]geo, n), code: make([]string, n), begin: make([]bool, n), lex: make([]lang.Lex, n), taken: make([]bool, n), knownAt: map[int]int{}}
	for i, t := range a.Tokens {
		if t.Class == corpus.Word {
			r.lex[i] = lang.NameLex(t.Lex)
		}
	}
	for i := range a.Mentions {
		r.place(&a.Mentions[i])
	}
	return r
}

// place notes a mention of an earlier finder on the tokens it covers.
func (r *reader) place(m *corpus.Mention) {
	g, code := isOther, ""
	switch v := m.Value.(type) {
	case corpus.Country:
		g, code = isCountry, v.Code
		if m.Type == corpus.TypeDemonym {
			g = isDemonym
		}
	case corpus.Place:
		g, code = isPlace, v.Country
		if v.Kind == "city" || v.Kind == "capital" {
			g = isCity
		}
	}
	i := r.a.TokenAt(m.Start)
	for j := i; j < len(r.a.Tokens) && r.a.Tokens[j].Start < m.End; j++ {
		if r.geo[j] != noGeo && g == isOther {
			continue
		}
		r.geo[j], r.code[j], r.begin[j] = g, code, j == i
	}
}

// isGeo tells whether token i names a country or place (a demonym is neither).
func (r *reader) isGeo(i int) bool {
	return r.geo[i] == isCountry || r.geo[i] == isPlace || r.geo[i] == isCity
}

// sameSentence tells whether tokens i and j exist and stand in one sentence.
func (r *reader) sameSentence(i, j int) bool {
	ts := r.a.Tokens
	return i >= 0 && j >= 0 && i < len(ts) && j < len(ts) && ts[i].Sentence == ts[j].Sentence
}

// at tells whether token i, in the sentence of token of, is exactly s.
func (r *reader) at(i, of int, s string) bool { return r.sameSentence(i, of) && r.a.Word(i) == s }

// upper tells whether token i is a capitalised word.
func (r *reader) upper(i int) bool { return r.a.Tokens[i].Class == corpus.Word && r.a.Tokens[i].Upper }

// settle keeps the longest of overlapping names.
func (r *reader) settle() {
	sort.SliceStable(r.out, func(i, j int) bool {
		x, y := r.out[i], r.out[j]
		if x.first != y.first {
			return x.first < y.first
		}
		return x.last > y.last
	})
	kept := r.out[:0]
	for _, f := range r.out {
		if n := len(kept); n > 0 && f.first < kept[n-1].last {
			if p := &kept[n-1]; !p.known && (f.last-f.first > p.last-p.first || f.known && f.last > p.last) {
				*p = f
			}
			continue
		}
		kept = append(kept, f)
	}
	r.out = kept
	for _, f := range r.out {
		for i := f.first; i < f.last; i++ {
			r.taken[i] = true
		}
	}
}

func (r *reader) mentions() []corpus.Mention {
	ms := make([]corpus.Mention, 0, len(r.out))
	for _, f := range r.out {
		t := corpus.TypeOrganisation
		if f.meets || f.kind == lang.KindSeries || f.kind == lang.KindGrouping {
			t = corpus.TypeBody
		}
		span := corpus.Span{Start: r.a.Tokens[f.first].Start, End: r.a.Tokens[f.last-1].End}
		ms = append(ms, corpus.Mention{Type: t, Span: span,
			Value: corpus.Body{Name: latin(f.full), Kind: f.kind, Abbrev: f.abbrev, Country: f.country}})
	}
	corpus.SortMentions(ms)
	return ms
}

// lookAlikes are the Cyrillic and Greek letters that look like Latin capitals.
var lookAlikes = strings.NewReplacer("А", "A", "В", "B", "С", "C", "Е", "E", "Н", "H", "К", "K", "М", "M", "О", "O", "Р", "P", "Т", "T", "Х", "X",
	"Α", "A", "Β", "B", "Ε", "E", "Η", "H", "Κ", "K", "Μ", "M", "Ν", "N", "Ο", "O", "Ρ", "P", "Τ", "T", "Χ", "X")

// latin writes a name typed with look-alike letters as the Latin name that it looks like:
// "С5+1" with a Cyrillic С is the same series. A name with other letters of its script stays.
func latin(name string) string {
	foreign := false
	for i := 0; i < len(name); i++ {
		foreign = foreign || name[i] >= 0xCD && name[i] <= 0xD3
	}
	if !foreign {
		return name
	}
	folded := lookAlikes.Replace(name)
	for i := 0; i < len(folded); i++ {
		if folded[i] >= 0xCD && folded[i] <= 0xD3 {
			return name
		}
	}
	return folded
}
