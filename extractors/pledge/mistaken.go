package pledge

import "rapporteur/extractors/lang"

// mistaken tells whether s repeats what an earlier report had wrong: what an
// article corrects, it does not say.
func (s sentence) mistaken() bool {
	wrong := false
	for i := s.lo; i < s.hi; i++ {
		wrong = wrong || lang.Mistakes[s.words[i]]
		if label, _ := lang.Corrections.At(s.words[s.lo:s.hi], i-s.lo); label == "text" {
			return true
		}
	}
	return wrong && s.retells()
}

// retells tells whether s speaks of what was said or written: "was incorrectly given as".
func (s sentence) retells() bool {
	for i := s.lo; i < s.hi; i++ {
		switch s.words[i] {
		case "reported", "stated", "said", "gave", "given", "wrote", "printed", "article", "report", "story", "headline":
			return true
		}
	}
	return false
}

// excluded tells whether an amount whose words begin at token q is the one that is
// not meant: "6 million, not 60 million", "instead of 60 million".
func (s sentence) excluded(q int) bool {
	switch s.word(q - 1) {
	case "not":
		w := s.word(q - 2)
		return w == "," || w == "and" || w == "(" || w == "-" || w == "–" || w == "—"
	case "of":
		return s.word(q-2) == "instead"
	case "than":
		return s.word(q-2) == "rather"
	}
	return false
}
