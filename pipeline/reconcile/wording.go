package reconcile

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// relateWords: a wording that holds all words of another says more.
func relateWords(a, b string) relation {
	wa, wb := words(a), words(b)
	if strings.Join(wa, " ") == strings.Join(wb, " ") {
		return same
	}
	small, _ := overlap(wa, wb)
	switch {
	case small < 1:
		return differ
	case len(wa) < len(wb):
		return coarser
	case len(wa) > len(wb):
		return finer
	}
	return same
}

// ordinalIn is the number that a name counts its meeting by, 0 when there is none.
func ordinalIn(name string) int {
	for _, w := range words(name) {
		if ordinalWord(w) && !isNumber(w) {
			return countIn(w)
		}
	}
	return 0
}

// relateNames: "the first meeting" says less than any proper name.
func relateNames(a, b string) relation {
	switch pa, pb := proper(a), proper(b); {
	case pa && !pb:
		return finer
	case pb && !pa:
		return coarser
	}
	return relateWords(a, b)
}

// proper tells whether a name holds a word in capitals that is no word for a
// kind, a level or a number of meetings.
func proper(name string) bool {
	for _, w := range strings.Fields(name) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "\"'“‘«("))
		if !unicode.IsUpper(r) {
			continue
		}
		for _, k := range words(w) {
			if !headWords[k] && !levelWords[k] && !ordinalWord(k) && !levelHeads[k] {
				return true
			}
		}
	}
	return false
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
