// Package event finds the meetings that an article speaks of.
//
// A meeting is named by a noun ("the eleventh session of the Dialogue"), by a
// verb ("the ministers met in Tashkent") or pointed back to ("the meeting").
// Read the files in this order: scan.go (what the text offers), phrase.go and number.go (the
// noun phrase and what it says), verb.go (meetings that only a verb tells of), context.go (date, place and modality from the
// sentence), cluster.go (which mentions are one meeting).
package event

import (
	"slices"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Finder finds mentions of meetings and groups those of one meeting.
type Finder struct{}

// Name is the finder's name in recipes.
func (Finder) Name() string { return "event" }

// Version is raised whenever the same article may give other mentions.
func (Finder) Version() int { return 3 }

// Find gives every mention of a meeting; those of one meeting carry the same
// Ref, and one of them, Merged, carries all that is said of it.
func (Finder) Find(a *corpus.Article) []corpus.Mention {
	s := newScan(a)
	var found []*mention
	for i := range a.Sentences {
		found = append(found, s.sentence(i)...)
	}
	return s.mentions(cluster(s, found))
}

// mention is one mention of a meeting while it is worked on.
type mention struct {
	corpus.Event
	span     corpus.Span // the noun phrase without its determiner
	head     int         // token of the noun or verb
	first    int         // first token of the phrase
	last     int         // last token of the phrase
	sent     int
	noun     lang.EventNoun
	det      string // determiner or possessive before the phrase, lower case, "" when there is none
	deictic  string // next, last, previous: another meeting than the one at hand
	proper   bool   // the phrase is a name of its own
	anaphor  bool   // "the meeting": nothing but a determiner and a general noun
	same     bool   // "this was the first meeting": the one at hand
	inTitle  bool
	heading  bool
	shout    bool   // in a line of capitals, where capitals tell nothing
	lead     bool   // in the first sentences of the body
	seriesID string // Series folded for comparison
	dateGap  int
	cityGap  int
	ctryGap  int
}

// set records a field and the words that say it.
func (m *mention) set(field string, s corpus.Span, basis corpus.Basis, rule string) {
	put(&m.Event, corpus.Part{Field: field, Span: s, Basis: basis, Rule: rule})
}

func (m *mention) part(field string) (corpus.Part, bool) {
	return partOf(&m.Event, field)
}

func partOf(e *corpus.Event, field string) (corpus.Part, bool) {
	if i := at(e, field); i >= 0 {
		return e.Parts[i], true
	}
	return corpus.Part{}, false
}

// at is the index of the part of a field, or -1; an event has one a field.
func at(e *corpus.Event, field string) int {
	return slices.IndexFunc(e.Parts, func(p corpus.Part) bool { return p.Field == field })
}

// put records a part in place of the one that its field had.
func put(e *corpus.Event, p corpus.Part) {
	if i := at(e, p.Field); i >= 0 {
		e.Parts[i] = p
		return
	}
	e.Parts = append(e.Parts, p)
}
