package statement

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// correction is the predicate of a statement that the article puts an earlier report right.
const correction = "correction"

// correction reads that the article corrects an earlier report: the whole sentence
// is what is said. Subject is the words that say so, as nobody else is spoken of.
// text is false when that is but the mark at the head of a title, or of a paragraph
// ("Correction: ...").
func (s sentence) correction() (claim *corpus.Claim, text bool) {
	role := s.a.BlockOf(s.n).Role
	title := role == corpus.RoleTitle || role == corpus.RoleHeading || role == corpus.RoleStandfirst
	for i := s.lo; i < s.hi; i++ {
		label, n := lang.Corrections.At(s.words[s.lo:s.hi], i-s.lo)
		if n == 0 || label == "title" && (i > s.lo || !title && (i+n >= s.hi || s.words[i+n] != ":") || i+n < s.hi && !opens(s.words[i+n])) {
			continue
		}
		whole, cue := s.a.Sentences[s.n].Span, s.span(i, i+n)
		return &corpus.Claim{Value: corpus.Statement{Subject: "this report", Predicate: correction,
			Object: strings.Join(strings.Fields(s.a.Quote(whole)), " "), Meeting: corpus.NoRef},
			Evidence: whole, Rule: "phrase", Basis: corpus.Stated,
			Parts: []corpus.Part{{Field: "subject", Span: cue, Basis: corpus.Inferred, Rule: "the report that says it"},
				{Field: "predicate", Span: cue}, {Field: "object", Span: whole}}}, label == "text"
	}
	return nil, false
}

// opens tells whether a word after "Correction" sets it off from what is corrected.
func opens(w string) bool {
	switch w {
	case ":", "-", "–", "—", ")", "]", "|", "/", "to", "on":
		return true
	}
	return false
}
