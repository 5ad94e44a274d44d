package membership

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// when reads from which date a standing holds, and until when.
func (r *reader) when(s *sentence, p lang.Standing, t *standing, words corpus.Span) {
	if p.Meeting && t.meeting != corpus.NoRef {
		return // the days of the meeting
	}
	var best corpus.Mention
	var found bool
	for _, m := range r.a.MentionsIn(s.span) {
		d, ok := m.Value.(corpus.Date)
		if !ok || m.Type != corpus.TypeDate || d.EDTF == "" || d.NamePart {
			continue
		}
		switch w := s.leftOf(s.word(m.Start)); {
		case r.since(s, m.Start):
			t.from, t.fromSpan = begins(d.EDTF), m.Span
			return
		case w == "since" || w == "from" || w == "starting" || w == "effective":
			t.from, t.fromSpan = begins(d.EDTF), m.Span
			return
		case w == "until" || w == "till":
			t.to = d.EDTF
			if t.fromSpan.Empty() {
				t.fromSpan = m.Span
			}
			continue
		}
		if m.Start >= words.End && (!found || best.Start < words.End) && r.governed(s, words.End, m.Start) {
			best, found = m, true
		} else if !found && m.End <= words.Start {
			best, found = m, true
		}
	}
	inChair := t.status == "chair" && t.meeting == corpus.NoRef && found && best.Start >= words.End // "chairs the group this year"
	if (p.Starts || inChair) && found {
		t.from, t.fromSpan = begins(best.Value.(corpus.Date).EDTF), best.Span
	}
}

// since tells whether a date tells when that was since which something holds: "since the
// meeting in Oslo on 3 May 2010".
func (r *reader) since(s *sentence, off int) bool {
	w := s.word(off)
	for j := w - 1; j >= 0 && j >= w-10; j-- {
		switch s.words[j] {
		case "since":
			return true
		case ",", ";", "and", "but":
			return false
		}
	}
	return false
}

// governed tells whether a date after the words belongs to them: no other clause
// stands between.
func (r *reader) governed(s *sentence, from, to int) bool {
	gap := s.gap(from, to)
	if len(gap) > 15 {
		return false
	}
	for _, w := range gap {
		switch w {
		case ";", "which", "who", "while", "after", "before", "when":
			return false
		}
	}
	return true
}

// begins is the start of an interval: "since 1976" is a date with an open end.
func begins(edtf string) string {
	from, _, _ := strings.Cut(edtf, "/")
	return from
}
