package names

import (
	"fmt"
	"strings"
)

// Match is what comparing two names came to.
type Match struct {
	// Score is between 0 and 1; from Same on the names are taken for those of one person.
	Score float64
	// Why are the decisions on words, in the order of the first name.
	Why []string
	// Bare tells that one name is a single word: not enough to bring two documents together.
	Bare bool
}

// Same is the score from which two names are taken for one.
const Same = 0.70

// unsure is the most that names come to which might be of one person, and of another as well.
const unsure = Same - 0.05

// The weights of the score, in words.
const (
	extra    = 0.12 // a word that one name has and the other lacks
	lacking  = 0.45 // the same of organisations
	conflict = 2.2  // a word on each side that the other lacks
	fatherly = 0.05 // a patronymic that one name lacks
	alike    = 0.69 // the least similarity of two spellings of one word
)

// Compare tells how sure it is that two names are of one person, and why. It is symmetric in
// its score.
func Compare(a, b Name) Match { return compare(&a, &b, true) }

// Score is the score of Compare alone, without the reasons and without allocating.
func Score(a, b *Name) (score float64, bare bool) {
	m := compare(a, b, false)
	return m.Score, m.Bare
}

func compare(a, b *Name, explain bool) Match {
	if a.Kind != b.Kind {
		return Match{Why: because(explain, "one is a person, the other an organisation")}
	}
	if len(a.Words) == 0 || len(b.Words) == 0 {
		return Match{Why: because(explain, "no word to compare")}
	}
	if len(a.Words) > len(b.Words) || len(a.Words) == len(b.Words) && a.whole > b.whole {
		a, b = b, a
	}
	if a.whole == b.whole && a.Line == b.Line {
		m := Match{Score: 1, Bare: a.Kind == Person && len(a.Words) == 1}
		if explain {
			m.Why = because(true, alikeThroughout(a, b))
		}
		return m
	}
	var al alignment
	al.align(a.Words, b.Words)
	m := al.score(a, b)
	if a.initialsOf(b) && m.Score < short {
		return Match{Score: short, Why: because(explain, a.Words[0].Text+" are the initials of "+texts(b.Words))}
	}
	if explain {
		m.Why = al.reasons(a, b, m)
	}
	return m
}

// alikeThroughout says how two names of one sound are spelt.
func alikeThroughout(a, b *Name) string {
	x, y := texts(a.Words), texts(b.Words)
	if x == y {
		return "the same letters"
	}
	return x + " = " + y + ": the same sounds"
}

func because(explain bool, reason string) []string {
	if !explain {
		return nil
	}
	return []string{reason}
}

// alignment pairs the words of two names.
type alignment struct {
	with  [maxWords]int // of each word of the first name, the word of the second, or -1
	span  [maxWords]int // how many words of the second it stands for
	merge [maxWords]bool
	sim   [maxWords]float64
	taken [maxWords]bool // of the second
	exact bool           // some pair is spelt alike
}

// align takes the best pair first, then the best of the rest; words joined in one name and
// apart in the other count as a pair too.
func (al *alignment) align(a, b []Word) {
	var sim, two, merged [maxWords][maxWords]float64
	for i := range a {
		al.with[i] = -1
		for j := range b {
			sim[i][j] = similar(&a[i], &b[j]) - 0.001*float64(abs(i-j)) - turned(a, b, i, j)
		}
	}
	for i := range a {
		for j := range b {
			if j+1 < len(b) && sim[i][j] < 0.95 {
				two[i][j] = together(&a[i], &b[j], &b[j+1]) - 0.002
			}
			if i+1 < len(a) && sim[i][j] < 0.95 {
				merged[i][j] = together(&b[j], &a[i], &a[i+1]) - 0.002
			}
		}
	}
	for al.pair(len(a), len(b), &sim, &two, &merged) {
	}
}

// pair takes the best pair that is left.
func (al *alignment) pair(na, nb int, sim, two, merged *[maxWords][maxWords]float64) bool {
	best, bi, bj, span, merge := alike, -1, -1, 1, false
	for i := range na {
		if al.with[i] >= 0 {
			continue
		}
		for j := range nb {
			switch {
			case al.taken[j]:
				continue
			case sim[i][j] > best:
				best, bi, bj, span, merge = sim[i][j], i, j, 1, false
			}
			if two[i][j] > best && !al.taken[j+1] {
				best, bi, bj, span, merge = two[i][j], i, j, 2, false
			}
			if merged[i][j] > best && al.with[i+1] < 0 {
				best, bi, bj, span, merge = merged[i][j], i, j, 1, true
			}
		}
	}
	if bi < 0 {
		return false
	}
	al.with[bi], al.span[bi], al.sim[bi] = bj, span, best
	for k := range span {
		al.taken[bj+k] = true
	}
	if merge {
		al.with[bi+1], al.span[bi+1], al.sim[bi+1], al.merge[bi+1] = bj, 0, best, true
	}
	return true
}

// turned is what is taken off where the father's name of one is paired with another word of
// the other: Abdullah bin Omar is not Omar bin Abdullah.
func turned(a, b []Word, i, j int) float64 {
	if sons[a[i].Link] != sons[b[j].Link] && hasFather(a) && hasFather(b) {
		return 0.3
	}
	return 0
}

func hasFather(ws []Word) bool {
	for _, w := range ws {
		if sons[w.Link] {
			return true
		}
	}
	return false
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// score weighs an alignment: what pairs are worth, over that and what is left on either side.
func (al *alignment) score(a, b *Name) (m Match) {
	got, all, lack := 0.0, 0.0, 0.0
	whole, leftA, leftB := 0, 0, 0
	for i := range a.Words {
		j := al.with[i]
		switch {
		case j < 0:
			leftA++
			lack += a.cost(&a.Words[i])
			continue
		case al.merge[i]:
			continue
		}
		weight := 1.0
		if a.Words[i].Alone || b.Words[j].Alone {
			weight = 0.5
		} else {
			whole++
		}
		got, all = got+worth(al.sim[i])*weight, all+weight
		al.exact = al.exact || al.sim[i] > 0.95
	}
	for j := range b.Words {
		if !al.taken[j] {
			leftB++
			lack += b.cost(&b.Words[j])
		}
	}
	both := min(leftA, leftB)
	all += float64(both)*conflict + lack*float64(leftA+leftB-2*both)/float64(max(1, leftA+leftB))
	if m.Score = got / all; !al.exact {
		m.Score *= 0.95
	}
	if whole == 0 || whole == 1 && len(a.Words) == 1 && a.Kind == Person {
		m.Bare = true
		if len(b.Words) > 1 && (!a.Titled || whole == 0 || !al.last(b)) {
			m.Score = min(m.Score, unsure)
		}
	}
	if a.Line != b.Line && a.Line != "" && b.Line != "" {
		m.Score = min(m.Score, unsure)
	}
	return m
}

// reasons are the decisions on words.
func (al *alignment) reasons(a, b *Name, m Match) (why []string) {
	for i, w := range a.Words {
		switch j := al.with[i]; {
		case j < 0:
			why = append(why, w.Text+": only in one")
		case !al.merge[i]:
			why = append(why, fmt.Sprintf("%s = %s: %.2f", w.Text, texts(b.Words[j:j+max(1, al.span[i])]), al.sim[i]))
		}
	}
	for j, w := range b.Words {
		if !al.taken[j] {
			why = append(why, w.Text+": only in the other")
		}
	}
	if !al.exact {
		why = append(why, "no word is spelt alike")
	}
	if a.Line != b.Line && a.Line != "" && b.Line != "" {
		why = append(why, "one is "+a.Line+", the other "+b.Line)
	}
	if m.Bare {
		why = append(why, "one word alone says too little")
	}
	return why
}

// last tells whether the only word of a is the family name of b, as it is after a title.
func (al *alignment) last(b *Name) bool { return al.with[0] == b.family() }

// short is how sure it is that an organisation goes by its initials.
const short = 0.80

// initialsOf tells whether the only word of an organisation's name are the first letters of the
// three words or more of another.
func (n *Name) initialsOf(of *Name) bool {
	if n.Kind != Organisation || len(n.Words) != 1 || len(of.Words) < 3 || len(n.Words[0].Text) != len(of.Words) {
		return false
	}
	for i := range of.Words {
		if of.Words[i].Text[0] != n.Words[0].Text[i] {
			return false
		}
	}
	return true
}

// cost is what a word of one name costs that the other lacks. Words of organisations tell them
// apart more than middle names do people, and numbers most.
func (n *Name) cost(w *Word) float64 {
	if n.Kind == Organisation {
		if w.num {
			return conflict / 2
		}
		return lacking
	}
	if w.Father || w.Alone {
		return fatherly
	}
	return extra
}

// worth is what a similarity between alike and 1 counts.
func worth(sim float64) float64 { return max(0, min(1, (sim-0.62)/0.32)) }

func texts(ws []Word) string {
	var out []string
	for _, w := range ws {
		out = append(out, w.Text)
	}
	return strings.Join(out, " ")
}
