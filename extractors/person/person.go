// Package person finds names of people.
//
// A name is a run of capitalised words that neither a finder before has taken
// nor the lexicon knows as common. Whether a run is a person is weighed: a title,
// an honorific or an apposition with an office settles it, a given name, a verb of
// speech or the shape of a surname speak for it, a preposition of place against it.
// A model then has its say (package crf, trained by cmd/train on what the rules say, among other
// things): it finds names that no rule speaks for, and overrules the rules where it is sure.
// What was accepted anywhere in the article is then found everywhere in it: a bare
// surname joins the only full name that has it.
package person

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/crf"
	"rapporteur/extractors/lang"
)

// Finder finds people.
type Finder struct {
	// Model has the last word on what the rules are not sure of; nil is the one that is
	// shipped.
	Model *crf.Model
}

// Name is the finder's name.
func (Finder) Name() string { return "person" }

// Version is raised whenever the same article may give other mentions.
func (Finder) Version() int { return 2 }

// Find returns the people named in a, sorted.
func (f Finder) Find(a *corpus.Article) []corpus.Mention {
	r := newReader(a)
	r.byRules()
	m := f.Model
	if m == nil {
		m = shipped()
	}
	r.decide(m)
	return r.mentions()
}

// byRules finds people by the rules alone.
func (r *reader) byRules() {
	r.candidates()
	r.weigh()
	r.propagate()
	r.report()
}

// cover is what an earlier finder says of a token.
type cover uint8

const (
	free cover = iota
	byCountry
	byDemonym
	byPlace
	byBody
	byOther // a date, an amount
)

// run is a range of tokens that may be a name.
type run struct {
	first, last int // tokens [first, last)
	strong      bool
	score       int
	honorific   string
	person      int // index into reader.people, or -1
}

// reader reads one article.
type reader struct {
	a     *corpus.Article
	lex   []lang.Lex
	cover []cover
	// small are the words that the text has in lower case somewhere.
	small map[string]bool
	// shouting tells of a sentence that is in title case or capitals throughout, where a
	// capital means nothing.
	shouting []bool
	runs     []run
	people   []human
	// What the model is told: sights of the tokens of one sentence, the verdicts of the rules
	// on each token, and what they make of a word, by its hash, anywhere in the article.
	sights []sight
	rule   []uint8
	known  map[uint32]uint32
}

func newReader(a *corpus.Article) *reader {
	n := len(a.Tokens)
	r := &reader{a: a, lex: make([]lang.Lex, n), cover: make([]cover, n), small: map[string]bool{}, shouting: make([]bool, len(a.Sentences))}
	for i, t := range a.Tokens {
		if t.Class != corpus.Word {
			continue
		}
		r.lex[i] = lang.NameLex(t.Lex)
		if !t.Upper && t.Len() < 24 && r.lex[i]&(lang.LexFunction|lang.LexCommon) == 0 {
			r.small[a.Word(i)] = true
		}
	}
	for i := range a.Mentions {
		r.take(&a.Mentions[i])
	}
	for i, s := range a.Sentences {
		r.shouting[i] = r.titleCase(s)
	}
	return r
}

// take notes a mention of an earlier finder on the tokens it covers; the longer one stays.
func (r *reader) take(m *corpus.Mention) {
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
	}
	for j := r.a.TokenAt(m.Start); j < len(r.a.Tokens) && r.a.Tokens[j].Start < m.End; j++ {
		if r.cover[j] != byBody {
			r.cover[j] = c
		}
	}
}

// titleCase tells whether nearly all common words of s have a capital; a list of
// names in a sentence does not count.
func (r *reader) titleCase(s corpus.Sentence) bool {
	upper, caps, lower := 0, 0, 0
	for i := s.First; i < s.Last; i++ {
		t := r.a.Tokens[i]
		if t.Class != corpus.Word || r.lex[i].Has(lang.LexFunction) && !t.Caps || r.cover[i] != free {
			continue
		}
		switch {
		case t.Caps && t.Len() > 3:
			caps++
		case t.Upper && i > s.First && r.lex[i]&^(lang.LexGiven|lang.LexParticle|lang.LexHonorific) != 0:
			upper++
		case !t.Upper && t.Len() > 3:
			lower++
		}
	}
	return upper >= 2 && lower*2 < upper || caps >= 3 && caps > 2*lower
}

// same tells whether tokens i and j exist and stand in one sentence.
func (r *reader) same(i, j int) bool {
	ts := r.a.Tokens
	return i >= 0 && j >= 0 && i < len(ts) && j < len(ts) && ts[i].Sentence == ts[j].Sentence
}

// at tells whether token i, in the sentence of token of, is exactly s.
func (r *reader) at(i, of int, s string) bool { return r.same(i, of) && r.a.Word(i) == s }

// opens tells whether token i is the first word of its sentence.
func (r *reader) opens(i int) bool {
	for j := i - 1; r.same(j, i); j-- {
		if r.a.Tokens[j].Class == corpus.Word {
			return false
		}
		if w := r.a.Word(j); w == ":" || w == "(" || w == "," {
			return false
		}
	}
	return true
}

func (r *reader) mentions() []corpus.Mention {
	ms := make([]corpus.Mention, 0, len(r.runs))
	for _, c := range r.runs {
		if c.person < 0 {
			continue
		}
		p := r.people[c.person]
		v := corpus.Person{Name: p.name, Given: p.given, Family: p.family, Honorific: c.honorific, Byline: r.byline(c)}
		span := corpus.Span{Start: r.a.Tokens[c.first].Start, End: r.a.Tokens[c.last-1].End}
		ms = append(ms, corpus.Mention{Type: corpus.TypePerson, Span: span, Value: v})
	}
	corpus.SortMentions(ms)
	return ms
}

func posted(w string) bool { return w == "Posted" || w == "Published" || w == "Written" }

// dated tells whether "by" at token j follows nothing but the date of a text, and the name ends
// the line: "3 May 2021 by Jane Doe".
func (r *reader) dated(j int, c run) bool {
	s := r.a.Sentences[r.a.Tokens[j].Sentence]
	if j-s.First > 6 || c.last < s.Last-1 {
		return false
	}
	for i := s.First; i < j; i++ {
		if r.a.Tokens[i].Class == corpus.Word && !r.lex[i].Has(lang.LexCalendar) && r.cover[i] != byOther && !strings.EqualFold(r.a.Word(i), "posted") {
			return false
		}
	}
	return true
}

// byline tells whether a name is an author's, a photographer's or a press contact's.
func (r *reader) byline(c run) bool {
	s := r.a.Tokens[c.first].Sentence
	switch r.a.BlockOf(s).Role {
	case corpus.RoleByline, corpus.RoleAbout:
		// A letterhead ("The Hon Jane Doe MP") names who speaks, no author.
		return lang.LexOf(c.honorific)&lang.LexHonorific == 0 || len(c.honorific) < 3 || c.honorific[:1] != "H" && c.honorific[:1] != "h"
	}
	for j := c.first - 1; j >= c.first-3 && r.same(j, c.first); j-- {
		switch strings.ToLower(r.a.Word(j)) {
		case "photo", "photos", "photograph", "photographer", "credit", "image", "picture", "author", "editing", "reporting", "editor", "contact", "contacts", "enquiries",
			"inquiries", "written", "translated", "translator", "reporter":
			return true
		case "by":
			return r.opens(j) || r.dated(j, c) || r.same(j-1, j) && r.opens(j-1) && posted(r.a.Word(j-1))
		}
	}
	return false
}
