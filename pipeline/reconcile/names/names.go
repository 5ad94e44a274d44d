// Package names tells whether two spellings are of one person or organisation.
//
// A name is taken apart into words, each folded to small Latin letters and to a key in which
// the usual ways to transliterate a sound are one. Two names are compared by the best
// one-to-one assignment of their words, whatever their order; a word that only one name has
// is cheap (a patronymic, a middle name), a word on each side that the other lacks is dear.
// Every match says why. The design is that of ENTITIES, section 6: align words, do not
// compare strings; its peer is logic-v2 of nomenklatura (OpenSanctions).
package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind is what a name is of.
type Kind uint8

// The kinds.
const (
	Person Kind = iota
	Organisation
)

// Word is one word of a name.
type Word struct {
	Text string // folded: small Latin letters without marks, where the script is known
	Key  string // spellings of one sound made one
	// Alone tells of a word that is one letter: an initial.
	Alone bool
	// Caps tells of a family name printed in capitals beside words that are not.
	Caps bool
	// Father tells of a word with the ending of a patronymic.
	Father bool
	// Link is the particle before it, set aside: al, bin, de, van.
	Link string
	head uint8  // what its first letter may be taken for
	long string // what it is short for, or itself
	num  bool   // it has digits
}

// Name is a name taken apart.
type Name struct {
	Kind  Kind
	Words []Word
	// Titled tells that an honorific or a title stood before it.
	Titled bool
	link   string // a particle that waits for its word
	whole  string // all keys
}

// maxWords is how many words of a name are compared: more are no name.
const maxWords = 12

// Parse takes a name apart. Honorifics and titles before it, and legal forms of
// organisations, are left out; "Family, Given" is turned round.
func Parse(s string, kind Kind) Name {
	n := Name{Kind: kind}
	if kind == Person {
		if family, given, ok := strings.Cut(s, ","); ok && strings.TrimSpace(given) != "" && !suffixes[fold(strings.TrimSpace(given))] {
			s = strings.TrimSpace(given) + " " + strings.TrimSpace(family)
		}
	}
	printed := split(s)
	mixed := false
	for _, w := range printed {
		mixed = mixed || !isCaps(w) && len(w) > 1
	}
	for _, w := range printed {
		n.add(w, mixed && isCaps(w))
	}
	if kind == Person {
		n.dropTitles()
	}
	var all strings.Builder
	for i := range n.Words {
		w := &n.Words[i]
		w.long, w.num = long(w.Text), digits(w.Text)
		w.head = head(w.Key) | head(key(w.long))
		all.WriteString(w.Key)
	}
	n.whole = all.String()
	return n
}

// add appends a printed word, or sets it aside.
func (n *Name) add(printed string, caps bool) {
	t := fold(printed)
	switch {
	case t == "" || len(n.Words) == maxWords:
		return
	case n.Kind == Organisation:
		t = organisationWord(t)
		if t == "" {
			return
		}
	case particles[t] && !(len(n.Words) == 0 && shortNames[t] != ""):
		n.link = t
		return
	case suffixes[t] && len(n.Words) > 1:
		return
	}
	if n.Kind == Person && !caps {
		if parts := joined(printed); len(parts) > 1 { // SergeiLavrov
			for _, p := range parts {
				n.add(p, false)
			}
			return
		}
	}
	w := Word{Text: t, Caps: caps, Link: n.link}
	n.link = ""
	if n.Kind == Person {
		w.Father = patronymic(t)
		if last := len(n.Words) - 1; last >= 0 && servant[n.Words[last].Text] { // Abd al-Latif, Abdel Latif
			n.Words[last].Text = "abdul" + t
			n.Words[last].Key = key("abdul" + t)
			return
		}
		for _, p := range [...]string{"abdel", "abdal", "abdol"} {
			if rest, ok := strings.CutPrefix(t, p); ok && len(rest) > 2 {
				w.Text = "abdul" + rest
			}
		}
	}
	w.Key, w.Alone = key(w.Text), utf8.RuneCountInString(w.Text) == 1
	n.Words = append(n.Words, w)
}

// dropTitles takes honorifics and titles off the front, as long as a name is left.
func (n *Name) dropTitles() {
	first := 0
	for i, w := range n.Words {
		if titles[w.Text] && i < len(n.Words)-1 {
			first = i + 1
		} else if i > first+3 {
			break
		}
	}
	n.Words, n.Titled = n.Words[first:], first > 0
}

// split cuts at white space, hyphens, dots and slashes, and keeps apostrophes inside words.
func split(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || strings.ContainsRune(".,;/()[]\"“”«»&_", r)
	})
}

// joined parts words written as one, by their capitals: SergeiLavrov, but not McDonald.
func joined(w string) []string {
	rs := []rune(w)
	var out []string
	start := 0
	for i := 3; i < len(rs)-2; i++ {
		if unicode.IsUpper(rs[i]) && unicode.IsLower(rs[i-1]) && unicode.IsLower(rs[i+1]) && i-start > 3 {
			out = append(out, string(rs[start:i]))
			start = i
		}
	}
	return append(out, string(rs[start:]))
}

func isCaps(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			if !unicode.IsUpper(r) {
				return false
			}
			n++
		}
	}
	return n > 1
}

// family is the index of the family name: the word in capitals, else the last that is no
// patronymic.
func (n *Name) family() int {
	last := len(n.Words) - 1
	for i := range n.Words {
		if n.Words[i].Caps {
			return i
		}
		if !n.Words[i].Father {
			last = i
		}
	}
	return last
}

// Family is the key of the family name, "" when there is no word.
func (n *Name) Family() string {
	if len(n.Words) == 0 {
		return ""
	}
	return n.Words[n.family()].Key
}

// Given are the keys of the other words.
func (n *Name) Given() (keys []string) {
	for i, f := 0, n.family(); i < len(n.Words); i++ {
		if i != f {
			keys = append(keys, n.Words[i].Key)
		}
	}
	return keys
}

// Sorted are the keys of all words in the order of the alphabet: equal for the same words in
// any order.
func (n *Name) Sorted() string {
	keys := make([]string, len(n.Words))
	for i := range n.Words {
		keys[i] = n.Words[i].Key
	}
	slices.Sort(keys)
	return strings.Join(keys, " ")
}
