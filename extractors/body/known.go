package body

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// known finds the bodies of the table, the longest form at each place.
func (r *reader) known() {
	for i := 0; i < len(r.a.Tokens); i++ {
		if r.a.Tokens[i].Class != corpus.Word {
			continue
		}
		n := lang.BodyWords(r.a.Word(i))
		if n == 0 {
			continue
		}
		for last := min(i+n, len(r.a.Tokens)); last > i; last-- {
			if !r.sameSentence(i, last-1) {
				continue
			}
			b, ok := lang.BodyByForm(r.text(i, last))
			if !ok || r.shouted(i, last) {
				continue
			}
			r.out = append(r.out, found{first: i, last: last, kind: b.Kind, name: b.Name, full: b.Name, abbrev: b.Abbrev,
				country: b.Country, meets: b.Meets, known: true})
			r.knownAt[i] = last
			i = last - 1
			break
		}
	}
}

// shouted tells whether a short form in capitals stands among words in capitals,
// where it may be any word ("WHO WILL WIN").
func (r *reader) shouted(first, last int) bool {
	if last-first != 1 || !r.a.Tokens[first].Caps || r.lex[first]&(lang.LexFunction|lang.LexCommon|lang.LexGiven) == 0 {
		return false
	}
	next := first + 1
	for r.sameSentence(next, first) && r.a.Tokens[next].Class != corpus.Word {
		next++
	}
	prev := first - 1
	for r.sameSentence(prev, first) && r.a.Tokens[prev].Class != corpus.Word {
		prev--
	}
	capsAt := func(i int) bool { return r.sameSentence(i, first) && r.a.Tokens[i].Caps && r.a.Tokens[i].Len() > 3 }
	return capsAt(next) || capsAt(prev)
}

// text is the text of tokens [first, last) with white space folded and curly
// apostrophes straight.
func (r *reader) text(first, last int) string {
	s := r.a.Text[r.a.Tokens[first].Start:r.a.Tokens[last-1].End]
	plain := true
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 || s[i] < ' ' || s[i] == ' ' && i > 0 && s[i-1] == ' ' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	s = strings.ReplaceAll(s, "’", "'")
	if strings.ContainsAny(s, "\n\t\r") || strings.Contains(s, "  ") || strings.Contains(s, "\u00a0") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}
