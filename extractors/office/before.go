package office

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// maxRank is the most tokens of a rank before a name, dots included.
const maxRank = 8

// rankBefore reads the rank that starts at token i and ends right before a name: "Lt. Gen. X",
// "Petty Officer 2nd Class Y", "Sen. Z".
func (r *reader) rankBefore(i int) (title, bool) {
	t := title{holder: -1, first: i, last: i, head: i}
	if r.cover[i] != free || lang.RankWord(r.a.Word(i)) == "" || !r.a.Tokens[i].Upper && !lang.OnlyRank(r.a.Word(i)) {
		return t, false
	}
	rank := ""
	for j := i; j < i+maxRank && r.same(j, i); j++ {
		if r.cover[j] == byPerson {
			break
		}
		w := r.a.Word(j)
		switch k := lang.RankWord(w); {
		case r.cover[j] == free && k != "" && (r.a.Tokens[j].Upper || j == i):
			if k != "-" || rank == "" && w != "First" {
				t.head = j
			}
			if k != "-" {
				rank = k
			}
			t.last = j + 1
		case w == "." && r.a.Tokens[j].Start == r.a.Tokens[j-1].End:
			t.last = j + 1
		case j > i && (w == "Class" || strings.HasSuffix(w, "st") || strings.HasSuffix(w, "nd") || strings.HasSuffix(w, "rd")) && r.a.Tokens[j].Class != corpus.Punct:
			t.last = j + 1
		default:
			return t, false
		}
	}
	if t.last == i || !r.same(t.last, i) || r.cover[t.last] != byPerson {
		return t, false
	}
	if rank == "" {
		if lang.LexOf(r.a.Word(t.last - 1)).Has(lang.LexRank) {
			rank = "military"
		} else {
			return t, false
		}
	}
	r.before(&t)
	t.text = r.folded(i, t.last)
	t.rank = rank
	return t, true
}
