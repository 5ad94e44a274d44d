package membership

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// dated tells whether a date begins at word i.
func (r *reader) dated(s *sentence, i int) bool {
	if i >= len(s.words) {
		return false
	}
	at := s.tokens(i, i+1)
	for _, m := range r.a.MentionsIn(at) {
		if d, ok := m.Value.(corpus.Date); ok && d.EDTF != "" && m.Start >= at.Start {
			return true
		}
	}
	return false
}

// companions are the countries that share what is said: "has been a member since May, along
// with A and B", "will chair it together with her colleague from C".
func (r *reader) companions(s *sentence, i int, not corpus.Span) []item {
	for j := i; j+1 < len(s.words) && j < i+20; j++ {
		if s.words[j] == ";" || s.words[j] == "." {
			return nil
		}
		if (s.words[j] == "along" || s.words[j] == "together" || s.words[j] == "jointly") && s.words[j+1] == "with" {
			return s.after(s.tokens(j, j+2).End, 3, not)
		}
	}
	return nil
}

// handovers reads "A handed the chair of the body to B" and "take over the chair from A": the one
// that gives has had it.
func (r *reader) handovers(s *sentence) {
	for j, w := range s.words {
		if !lang.ChairNouns[w] || j == 0 {
			continue
		}
		verb, gives := -1, false
		for k := j - 1; k >= 0 && k >= j-5; k-- {
			if lang.Handovers[s.words[k]] {
				verb, gives = k, true
				break
			}
			if s.words[k] == "over" && k > 0 && !lang.Handovers[s.words[k-1]] {
				verb = k - 1
				break
			}
		}
		if verb < 0 || lang.SenseOf(s.words, verb) == lang.Negative {
			continue
		}
		cue := s.tokens(verb, j+1)
		t := standing{status: "chair", cue: cue, meeting: corpus.NoRef, evidence: s.span, rule: "the chair passes on"}
		if !r.bodyAt(s, lang.Standing{Side: lang.Before, Status: "chair"}, &t, s.tokens(j, j+1)) {
			continue
		}
		old := t
		future := lang.SenseOf(s.words, verb) == lang.Future
		if !future {
			old.modality = "past"
		}
		if !gives {
			r.give(s, old, r.following(s, j, "from", t.bodySpan))
			continue
		}
		r.give(s, old, s.before(cue.Start, 4, t.bodySpan))
		if future {
			t.modality = "planned"
		}
		r.when(s, lang.Standing{Starts: true}, &t, cue)
		r.give(s, t, r.following(s, j, "to", t.bodySpan))
	}
}

// following is the country right after the word, at most eight words after word j.
func (r *reader) following(s *sentence, j int, word string, not corpus.Span) []item {
	for k := j + 1; k < len(s.words) && k < j+8; k++ {
		if s.words[k] != word {
			continue
		}
		if list := s.after(s.tokens(k, k+1).End, 1, not); len(list) > 0 {
			return list[:1]
		}
	}
	return nil
}
