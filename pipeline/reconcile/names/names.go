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

	script script
	head   uint8           // what its first letter may be taken for
	tail   uint8           // the number of its ending, see endings
	stem   int             // where in Key the ending begins
	other  string          // the key with x read otherwise, or ""
	groups [circles]uint16 // of given names, see givenNames
	num    bool            // it has digits
	// The consonants of Key and of Text.
	sounds, letters uint32
}

// Name is a name taken apart.
type Name struct {
	Kind  Kind
	Words []Word
	// Titled tells that an honorific or a title stood before it.
	Titled bool
	// Line is what tells father from son: jr, sr, ii, iii, iv or "".
	Line  string
	link  string // a particle that waits for its word
	whole string // all words by their sound
}

// maxWords is how many words of a name are compared: more are no name.
const maxWords = 12

// Parse takes a name apart. Honorifics and titles before it, and legal forms of
// organisations, are left out; "Family, Given" is turned round.
func Parse(s string, kind Kind) Name {
	n := Name{Kind: kind}
	if kind == Person {
		if family, given, ok := strings.Cut(s, ","); ok && strings.TrimSpace(given) != "" && !suffixes[fold(strings.Trim(given, " ."))] {
			s = strings.TrimSpace(given) + " " + strings.TrimSpace(family)
		}
	}
	printed := split(s)
	if kind == Organisation {
		printed = spelledOut(printed)
	}
	if kind == Person && len(printed) == 1 && scriptOf(printed[0]) == sign {
		if family, given, ok := signed(fold(printed[0])); ok {
			printed = []string{family, given}
		}
	}
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
	n.finish()
	return n
}

// finish works out what comparing needs of each word.
func (n *Name) finish() {
	var all strings.Builder
	for i := range n.Words {
		w := &n.Words[i]
		w.num, w.sounds, w.letters = digits(w.Text), consonants(w.Key), consonants(w.Text)
		w.Father = w.Father || n.Kind == Person && len(n.Words) > 2 && patronymic(w.Text)
		w.tail, w.stem = tail(w.Key)
		w.head = head(w.Key)
		if n.Kind == Person {
			w.groups = groupsOf[w.Key]
		}
		if w.groups[0] != 0 { // whatever name it is short for may begin otherwise
			w.head = anyHead
		}
		if w.other = rough(w.Text); w.script == sign {
			w.other = key(koreanFamilies[w.Text])
		}
		if w.other != "" {
			w.head |= head(w.other)
		}
		if w.script == sign {
			all.WriteString(w.Text)
		} else {
			all.WriteString(w.Key)
		}
	}
	n.whole = all.String()
}

// add appends a printed word, or sets it aside.
func (n *Name) add(printed string, caps bool) {
	sc := scriptOf(printed)
	if rest, ok := strings.CutPrefix(printed, "ال"); ok && len(rest) > 4 && n.Kind == Person { // the article
		n.link, printed = "al", rest
	}
	t := fold(printed)
	last := len(n.Words) - 1
	switch {
	case t == "" || len(n.Words) == maxWords:
		return
	case n.Kind == Organisation:
		if t = organisationWord(t); t == "" {
			return
		}
	case particles[t] && (last >= 0 || groupsOf[t][0] == 0):
		if last < 0 || !servant[n.Words[last].Text] {
			n.link = t
		}
		return
	case suffixes[t] && last > 0:
		n.Line = lines[t]
		return
	case fatherWords[t] && last >= 0:
		n.Words[last].Father = true
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
	w := Word{Text: t, Caps: caps, Link: n.link, script: sc}
	n.link = ""
	if n.Kind == Person && last >= 0 && servant[n.Words[last].Text] { // Abd al-Latif, Abdel Latif; Abu Zayd
		n.Words[last].Text = servants(n.Words[last].Text) + t
		n.Words[last].Key = key(n.Words[last].Text)
		return
	}
	if n.Kind == Person {
		w.Text = servants(t)
	}
	w.Key, w.Alone = key(w.Text), utf8.RuneCountInString(w.Text) == 1 && sc != sign
	if sc == sign {
		w.Key = key(sound(w.Text))
	}
	n.Words = append(n.Words, w)
}

// servants writes the forms of Abdul and Abu, alone or at the beginning of a word, in one way.
func servants(t string) string {
	for _, p := range [...]struct{ from, to string }{{"abdoul", "abdul"}, {"abdel", "abdul"}, {"abdal", "abdul"}, {"abdol", "abdul"}, {"abdul", "abdul"}, {"aboul", "abu"}, {"abul", "abu"}, {"abou", "abu"}} {
		if rest, ok := strings.CutPrefix(t, p.from); ok && (rest == "" || len(rest) > 2) {
			return p.to + rest
		}
	}
	if t == "abd" || t == "abed" {
		return "abdul"
	}
	// The l of the article is said like the letter that follows: Abdurrahman, Abdessalam.
	if len(t) > 7 && (t[:4] == "abdu" || t[:4] == "abde") && t[4] == t[5] {
		return "abdul" + t[5:]
	}
	return t
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
		return unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || strings.ContainsRune(".,;/()[]\"“”«»&_·・‧\u200c", r)
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

// spelledOut writes letters that stand alone as one word: S.A., A/S, A B C.
func spelledOut(printed []string) (out []string) {
	run := false
	for _, w := range printed {
		letter := utf8.RuneCountInString(w) == 1 && !digits(w)
		if letter && run {
			out[len(out)-1] += w
		} else {
			out = append(out, w)
		}
		run = letter
	}
	return out
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

// Sorted are all words in the order of the alphabet: equal for the same words in any order.
func (n *Name) Sorted() string {
	texts := make([]string, len(n.Words))
	for i := range n.Words {
		texts[i] = n.Words[i].Text
	}
	slices.Sort(texts)
	return strings.Join(texts, " ")
}
