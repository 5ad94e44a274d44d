package pledge

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// purpose is the words after token i that say what for, to the end of the clause or to
// token until, which is 0 when the clause alone limits them.
func (s sentence) purpose(i, until int) (string, corpus.Span) {
	start := -1
	for k := i; k < min(s.hi, i+8); k++ {
		switch s.word(k) {
		case "for", "to", "in", "towards", "toward":
			if k+1 < s.hi && s.a.Tokens[k+1].Class == corpus.Word {
				start = k
			}
		case ",", ";", ".":
			return "", corpus.Span{}
		}
		if start >= 0 {
			break
		}
	}
	if start < 0 {
		return "", corpus.Span{}
	}
	end := s.clauseEnd(start+1, 40)
	if until > 0 {
		end = min(end, until)
	}
	for k, inside := start+1, false; k < end; k++ { // "the pledge to the fund was welcomed"
		w := s.word(k)
		inside = inside || w == "which" || w == "that" || w == "who" || w == "whose" || w == "where"
		if !inside && (beForms[w] || modals[w] || w == "has" || w == "have" || w == "had") {
			end = k
		}
	}
	for start < end && (s.word(start) == "for" || s.word(start) == "towards" || s.word(start) == "toward" || s.word(start) == "the" || s.word(start) == "in" || s.word(start) == "to") {
		start++
	}
	for k := start + 1; k+1 < end; k++ { // when it was said, not what for
		if s.word(k) == "on" && s.dated(k+1) {
			end = k
		}
	}
	if end <= start {
		return "", corpus.Span{}
	}
	sp := s.span(start, end)
	return strings.Join(strings.Fields(s.a.Quote(sp)), " "), sp
}

// dated tells whether a date starts at token k.
func (s sentence) dated(k int) bool {
	for _, m := range s.a.MentionsIn(s.a.Tokens[k].Span) {
		if m.Type == corpus.TypeDate {
			return true
		}
	}
	return false
}

// clauseEnd is the token at which the clause that starts at i is over, at most n words on.
func (s sentence) clauseEnd(i, n int) int {
	end := min(s.hi, i+n)
	for k := i; k < end; k++ {
		switch s.word(k) {
		case ";", ":", ".", "[", "–", "—", "(":
			return k
		case "and":
			if s.word(k+1) == "that" {
				return k
			}
		case ",":
			switch w := s.word(k + 1); {
			case w == "bringing" || w == "totalling" || w == "including" || w == "which" || w == "while" || w == "but" || w == "said" || w == "according" || w == "raising" || w == "with" || w == "short" || w == "up" || w == "down" || w == "compared" || w == "part" || w == "taking" || w == "almost" || w == "nearly" || w == "more" || w == "well" || s.tagged(k+1):
				return k
			case w == "and":
				if x, ok := s.actorAt(k + 2); ok && s.finite(x.end) {
					return k
				}
			default:
				if x, ok := s.actorAt(k + 1); ok && s.finite(x.end) {
					return k
				}
			}
		}
	}
	return end
}

// tagged tells whether "X said" closes the sentence from token i on.
func (s sentence) tagged(i int) bool {
	for k := i; k < min(s.hi, i+8); k++ {
		if v, ok := lang.Verbs[s.word(k)]; ok && (v.Class == lang.VerbSay || v.Class == lang.VerbAnnounce) && v.Form == lang.PastForm {
			return true
		}
		if s.word(k) == "," {
			return false
		}
	}
	return false
}

// finite tells whether the word at i can be the verb of the actor before it.
func (s sentence) finite(i int) bool {
	w := s.word(i)
	return modals[w] || beForms[w] || haveForms[w] || lang.Verbs[w].Lemma != "" && lang.Verbs[w].Form != lang.IngForm
}

func (s sentence) actorAt(i int) (actor, bool) {
	for _, x := range s.actorsIn(i, i+1) {
		return x, true
	}
	return actor{}, false
}
