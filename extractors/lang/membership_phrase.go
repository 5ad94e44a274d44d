package lang

import "strings"

// Phrase is a run of words to look for, written as one string: "was|were attended
// by". Bars part alternatives, a star stands for up to three words of any kind,
// and a question mark after a word makes it optional. Words are lower case;
// punctuation is a word of its own.
type Phrase []phraseWord

type phraseWord struct {
	any      []string
	optional bool
	gap      bool
}

const gapWords = 3

// NewPhrase reads the written form of a phrase.
func NewPhrase(s string) Phrase {
	var p Phrase
	for _, f := range strings.Fields(s) {
		w := phraseWord{}
		switch {
		case f == "*":
			w.gap = true
		case len(f) > 1 && strings.HasSuffix(f, "?"):
			w.optional = true
			f = strings.TrimSuffix(f, "?")
			fallthrough
		default:
			w.any = strings.Split(f, "|")
		}
		p = append(p, w)
	}
	return p
}

// Match tells whether the phrase stands in words at i, and the index after it.
func (p Phrase) Match(words []string, i int) (end int, ok bool) {
	if len(p) == 0 {
		return i, true
	}
	w := p[0]
	if w.gap {
		for n := 0; n <= gapWords && i+n <= len(words); n++ {
			if end, ok := p[1:].Match(words, i+n); ok {
				return end, true
			}
			if i+n < len(words) && closesClause(words[i+n]) {
				break
			}
		}
		return 0, false
	}
	if i < len(words) && oneOf(words[i], w.any) {
		if end, ok := p[1:].Match(words, i+1); ok {
			return end, true
		}
	}
	if w.optional {
		return p[1:].Match(words, i)
	}
	return 0, false
}

func closesClause(w string) bool { return w == "." || w == ";" || w == ":" || w == "!" || w == "?" }

func oneOf(w string, any []string) bool {
	for _, x := range any {
		if x == w {
			return true
		}
	}
	return false
}

// PhraseTable finds which of many phrases stands at a word.
type PhraseTable[T any] struct {
	first map[string][]phraseEntry[T]
}

type phraseEntry[T any] struct {
	phrase Phrase
	means  T
}

// PhraseOf is a phrase as data, with what it means.
type PhraseOf[T any] struct {
	Words string
	Means T
}

// NewPhraseTable indexes phrases by their first word, which must be neither a
// gap nor optional.
func NewPhraseTable[T any](data []PhraseOf[T]) *PhraseTable[T] {
	t := &PhraseTable[T]{first: map[string][]phraseEntry[T]{}}
	for _, d := range data {
		p := NewPhrase(d.Words)
		for _, w := range p[0].any {
			t.first[w] = append(t.first[w], phraseEntry[T]{p, d.Means})
		}
	}
	return t
}

// At gives the longest phrase that stands in words at i; of equally long ones
// the first of the table.
func (t *PhraseTable[T]) At(words []string, i int) (means T, end int, ok bool) {
	for _, e := range t.first[words[i]] {
		if n, hit := e.phrase.Match(words, i); hit && n > end {
			means, end, ok = e.means, n, true
		}
	}
	return means, end, ok
}
