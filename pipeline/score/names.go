package score

import (
	"strings"
	"unicode"
)

var titles = set(`mr mrs ms miss dr prof professor sir dame lord lady hon honourable honorable rt hm hrh
	his her excellency madam mme jr sr phd mp senator minister president ambassador general`)

// nameWords are the folded words of a person's name without titles. "H.E." is one, "He Lifeng" has none.
func nameWords(name string) []string {
	var out []string
	name = strings.NewReplacer("H.E.", " ", "H. E.", " ").Replace(name)
	for _, w := range strings.Fields(fold(name)) {
		if !titles[w] {
			out = append(out, w)
		}
	}
	return out
}

// familyNames are the words that can be the family name: those in capitals when there are
// any, else the first and the last.
func familyNames(name string, words []string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(name) {
		letters, capitals := 0, true
		for _, r := range w {
			if unicode.IsLetter(r) {
				letters++
				capitals = capitals && unicode.IsUpper(r)
			}
		}
		if f := fold(w); capitals && letters > 2 && !titles[f] && len(words) > 1 {
			for _, t := range strings.Fields(f) {
				out[t] = true
			}
		}
	}
	if len(words) > 0 && (len(out) == 0 || len(out) == len(words)) {
		out = map[string]bool{words[0]: true, words[len(words)-1]: true}
	}
	return out
}

// sameWord allows for transliteration: two edits in words of six letters, one in words of four, none
// below. initial tells that one of the two is a letter.
func sameWord(a, b string) (same, initial bool) {
	ra, rb := []rune(a), []rune(b)
	switch {
	case a == b:
		return true, len(ra) == 1
	case len(ra) == 0 || len(rb) == 0:
		return false, false
	case len(ra) == 1 || len(rb) == 1:
		return ra[0] == rb[0], true
	}
	limit := 0
	switch m := min(len(ra), len(rb)); {
	case m >= 6:
		limit = 2
	case m >= 4:
		limit = 1
	}
	return limit > 0 && edits(ra, rb) <= limit, false
}

// sameName tells whether two names can be of one person: every word of the shorter has its like
// in the other, in any order, a family name among them. Closer names score higher.
func sameName(a, b string) (score float64, ok bool) {
	wa, wb := nameWords(a), nameWords(b)
	if len(wa) == 0 || len(wb) == 0 {
		return 0, false
	}
	if len(wa) > len(wb) {
		a, b, wa, wb = b, a, wb, wa
	}
	fa, fb := familyNames(a, wa), familyNames(b, wb)
	used := make([]bool, len(wb))
	family, exact := false, 0
	for _, x := range wa {
		best, bestExact, bestInitial := -1, false, false
		for j, y := range wb {
			same, initial := sameWord(x, y)
			if used[j] || !same {
				continue
			}
			if best < 0 || x == y && !bestExact || bestInitial && !initial {
				best, bestExact, bestInitial = j, x == y, initial
			}
		}
		if best < 0 {
			return 0, false
		}
		used[best] = true
		if bestExact {
			exact++
		}
		family = family || !bestInitial && fb[wb[best]] && fa[x]
	}
	n := float64(len(wa))
	return 0.5*n/float64(len(wb)) + 0.5*float64(exact)/n, family
}

// edits is the edit distance of two words.
func edits(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j, y := range b {
			cost := 1
			if x == y {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(diagonal+cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
