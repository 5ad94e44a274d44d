package score

import (
	"strings"
	"sync"
	"unicode"

	"rapporteur/extractors/lang"
)

// generic are words that many meetings share and that name none of them.
var generic = func() map[string]bool {
	m := map[string]bool{}
	for w := range set(`summit meeting conference leader leaders ministerial minister ministers dialogue
		forum session special annual international high level head heads state states government event talks talk
		gathering official officials senior format platform informal regular foreign affairs one day person`) {
		m[stem(w)] = true
	}
	return m
}()

// moreNames are names of one body that share no words and are in no table of bodies.
const moreNames = `
central asia plus japan,central asia japan,ca japan,ca jad,cajad,ca plus jad,central asia plus japan dialogue
c5 1,c5 plus 1,c5plus1
brics,brics plus
caf,development bank of latin america,andean development corporation
zimcord,zimbabwe conference on reconstruction and development,international conference on reconstruction and development
ticad,tokyo international conference on african development
palm,pacific islands leaders meeting
jeddah summit,jeddah security and development summit
sco,shanghai cooperation organisation,shanghai cooperation organization`

// sameNames gives the names of one body one number.
var sameNames = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	n := 0
	for _, line := range strings.Split(strings.TrimSpace(moreNames), "\n") {
		n++
		for _, name := range strings.Split(line, ",") {
			m[name] = n
		}
	}
	for _, names := range lang.BodyNames() {
		n++
		for _, name := range names {
			if f := fold(name); f != "" && m[f] == 0 {
				m[f] = n
			}
		}
	}
	return m
})

// sameBody is how far two names are of one series, organisation or meeting: 1 for other names
// and abbreviations of it, else the share of the shorter name's words that the other has, and 0
// when both name countries and share none. Names of nothing but general words may be the same.
func sameBody(a, b string) float64 { return bestForm(a, b, true) }

// sameBodyByName is sameBody where general words name nothing: the second foreign ministers'
// meeting is not the fifth of another series.
func sameBodyByName(a, b string) float64 { return bestForm(a, b, false) }

func bestForm(a, b string, general bool) float64 {
	best := 0.0
	for _, x := range forms(a) {
		for _, y := range forms(b) {
			best = max(best, sameForm(x, y, general))
		}
	}
	return best
}

// forms parts "Lake Leaders Meeting (LLM)" into the name and the abbreviation.
func forms(s string) []string {
	out := []string{""}
	for {
		open := strings.IndexByte(s, '(')
		end := strings.IndexByte(s[open+1:], ')')
		if open < 0 || end < 0 {
			out[0] += s
			return out
		}
		inside := s[open+1 : open+1+end]
		if abbreviation(inside) != "" {
			out = append(out, inside)
		}
		out[0] += s[:open] + " "
		s = s[open+end+2:]
	}
}

// abbreviation is the letters of one such as "PALM9", "" of anything else.
func abbreviation(s string) string {
	s = strings.TrimRight(strings.TrimSpace(s), "0123456789 ")
	if len(s) < 3 || strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsUpper(r) }) {
		return ""
	}
	return strings.ToLower(s)
}

func initials(s string) string {
	var b strings.Builder
	for _, w := range strings.Fields(fold(s)) {
		if !stopWords[w] && !ordinalWords[w] && !counts(w) {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

// numberOf is the number of the body that s names, 0 when no table has it.
func numberOf(s string) int {
	f := strings.TrimPrefix(fold(s), "the ")
	if n := sameNames()[f]; n > 0 {
		return n
	}
	var kept []string
	for _, w := range strings.Fields(f) {
		if w = withoutNumber(w); !generic[stem(w)] && !ordinalWords[w] && !(counts(w) && len(w) > 1) {
			kept = append(kept, w)
		}
	}
	return sameNames()[strings.Join(kept, " ")]
}

func sameForm(a, b string, general bool) float64 {
	fa, fb := fold(a), fold(b)
	if fa == "" || fb == "" {
		return 0
	}
	if fa == fb {
		return 1
	}
	if n := numberOf(a); n > 0 && n == numberOf(b) {
		return 1
	}
	if x := abbreviation(a); x != "" && (x == abbreviation(b) || x == initials(b)) {
		return 1
	}
	if x := abbreviation(b); x != "" && x == initials(a) {
		return 1
	}
	if x, y := countriesIn(fa), countriesIn(fb); len(x) > 0 && len(y) > 0 && !share(x, y) {
		return 0
	}
	alla, allb := content(a), content(b)
	da, db := distinct(alla), distinct(allb)
	switch {
	case len(da) > 0 && len(db) > 0:
		return overlap(da, db)
	case len(da) == 0 && len(db) == 0 && general:
		return overlap(alla, allb)
	}
	return 0
}

func distinct(words []string) []string {
	var out []string
	for _, w := range words {
		if !generic[w] {
			out = append(out, w)
		}
	}
	return out
}

func share(a, b map[string]bool) bool {
	for c := range a {
		if b[c] {
			return true
		}
	}
	return false
}
