package lang

import "strings"

// Cue is a phrase and the label that it stands for.
type Cue struct {
	Words string // lower case, one space between words
	Label string
}

// Cues finds phrases in a list of lower-case words; the longest phrase that
// starts at a word wins. It never changes once made.
type Cues struct{ first map[string][]cueRest }

type cueRest struct {
	rest  []string
	label string
}

// NewCues makes the index of a table.
func NewCues(tables ...[]Cue) Cues {
	c := Cues{first: map[string][]cueRest{}}
	for _, table := range tables {
		for _, row := range table {
			w := strings.Fields(row.Words)
			list := c.first[w[0]]
			at := len(list)
			for i, other := range list {
				if len(other.rest) < len(w)-1 {
					at = i
					break
				}
			}
			list = append(list, cueRest{})
			copy(list[at+1:], list[at:])
			list[at] = cueRest{w[1:], row.Label}
			c.first[w[0]] = list
		}
	}
	return c
}

// At is the label of the longest phrase at word i and its number of words, 0
// when none starts there.
func (c Cues) At(words []string, i int) (label string, n int) {
	for _, x := range c.first[words[i]] {
		if len(x.rest) < len(words)-i && startsWith(words[i+1:], x.rest) {
			return x.label, len(x.rest) + 1
		}
	}
	return "", 0
}

func startsWith(words, want []string) bool {
	for i, w := range want {
		if words[i] != w {
			return false
		}
	}
	return true
}

// Ending is the label of a phrase whose last word is word i, looking back over
// at most four words, and its first word; ok is false when there is none.
func (c Cues) Ending(words []string, i int) (label string, first int, ok bool) {
	for f := max(0, i-4); f <= i; f++ {
		if label, n := c.At(words, f); n > 0 && f+n == i+1 {
			return label, f, true
		}
	}
	return "", 0, false
}
