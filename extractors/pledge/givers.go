package pledge

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// manyGivers is how many words from token i on count several donors: "twenty-five countries",
// "40 partners"; 0 when they count none, or those are the ones who are given something.
func (t *text) manyGivers(i int) int {
	if !t.number(i) || i > 0 && (determiners[t.words[i-1]] || takers[t.words[i-1]] || t.words[i-1] == "of") {
		return 0
	}
	k := i + 1
	if k < len(t.words) && (t.words[k] == "donor" || t.words[k] == "member" || t.words[k] == "partner" || t.words[k] == "other") {
		k++
	}
	if k < len(t.words) && lang.GiverNouns[t.words[k]] {
		return k + 1 - i
	}
	return 0
}

// number tells whether token i is a whole number, in figures or words.
func (t *text) number(i int) bool {
	w := t.words[i]
	if t.a.Tokens[i].Class == corpus.Number || lang.SmallNumbers[w] > 0 {
		return true
	}
	head, _, _ := strings.Cut(w, "-")
	return len(head) > 4 && (strings.HasSuffix(head, "ty") || strings.HasSuffix(head, "teen")) && head != "treaty" && head != "party" && head != "county" && head != "thirsty"
}
