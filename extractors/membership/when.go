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
		} else if !found && m.End <= words.Start && r.opens(s, m, words.Start) {
			best, found = m, true
		}
	}
	inChair := t.status == "chair" && t.meeting == corpus.NoRef && found && best.Start >= words.End // "chairs the group this year"
	if (p.Starts || inChair) && found {
		t.from, t.fromSpan = begins(best.Value.(corpus.Date).EDTF), best.Span
	}
}

// opens tells whether a date before the words belongs to their clause: it opens the sentence,
// or no other clause lies between.
func (r *reader) opens(s *sentence, m corpus.Mention, to int) bool {
	if s.word(m.Start) <= 4 && s.word(m.Start) < s.firstItem() {
		return true
	}
	for _, w := range s.gap(m.End, to) {
		switch w {
		case ",", ";", "and", "which", "who", "that":
			return false
		}
	}
	return true
}

// firstItem is the word at which the first country or body of the sentence begins.
func (s *sentence) firstItem() int {
	if len(s.items) == 0 {
		return len(s.words)
	}
	return s.word(s.items[0].all.Start)
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

// termOf reads the time of a chair right after its noun: "the chair for 2025", "chair this year".
func (r *reader) termOf(s *sentence, t *standing, w int) {
	for j := w; j < len(s.words) && j <= w+2; j++ {
		at := s.tokens(j, j+1)
		for _, m := range r.a.MentionsIn(at) {
			if d, ok := m.Value.(corpus.Date); ok && d.EDTF != "" && m.Start == at.Start {
				t.from, t.fromSpan = begins(d.EDTF), m.Span
				r.ahead(t)
				return
			}
		}
		if s.words[j] != "for" && s.words[j] != "in" && s.words[j] != "(" {
			return
		}
	}
}

// ahead makes what begins after the day of the article planned.
func (r *reader) ahead(t *standing) {
	now := r.a.Published.Date
	n := min(len(t.from), len(now))
	if n >= 4 && t.meeting == corpus.NoRef && t.modality == "" && t.status != "candidate" && t.from[:n] > now[:n] {
		t.modality = "planned"
	}
}

// gapped reads what a sentence adds of the same kind with the verb left out: "A joined in
// 1984, B in 1995 and C and D in 1997", "and B followed in 1999".
func (r *reader) gapped(s *sentence, t standing) {
	for _, m := range r.a.MentionsIn(corpus.Span{Start: t.fromSpan.End, End: s.span.End}) {
		d, ok := m.Value.(corpus.Date)
		if !ok || m.Type != corpus.TypeDate || d.EDTF == "" || m.Start < t.fromSpan.End {
			continue
		}
		w := s.word(m.Start)
		if w == 0 || !lang.GapJoins[s.words[w-1]] {
			return
		}
		list := s.after(t.fromSpan.End, 3, t.bodySpan)
		if len(list) == 0 || len(s.gap(list[len(list)-1].all.End, m.Start)) > 3 {
			return
		}
		for _, x := range append(s.gap(t.fromSpan.End, list[0].all.Start), s.gap(list[len(list)-1].all.End, m.Start)...) {
			if !lang.GapJoins[x] {
				return
			}
		}
		t.from, t.fromSpan = begins(d.EDTF), m.Span
		r.give(s, t, list)
	}
}
