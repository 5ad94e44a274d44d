package names

import (
	"math/bits"
	"strings"
)

// similar tells how alike two words are, from 0 to 1.
func similar(a, b *Word) float64 {
	switch {
	case a.Text == b.Text:
		return 1
	case a.script >= sign || b.script >= sign:
		return native(a, b)
	case a.Key == b.Key:
		return 0.98
	case a.Alone != b.Alone:
		if strings.HasPrefix(a.Text, b.Text) || strings.HasPrefix(b.Text, a.Text) || strings.HasPrefix(a.Key, b.Key) || strings.HasPrefix(b.Key, a.Key) {
			return 0.9
		}
		return 0
	case a.Alone, a.num, b.num:
		return 0
	case linked(a, b), linked(b, a):
		return 0.97
	case a.other != "" && (a.other == b.Key || a.other == b.other), b.other != "" && b.other == a.Key:
		return 0.97
	}
	s := spelt(a, b)
	if s < written && (a.script == abjad) != (b.script == abjad) && sameBones(a.Key, b.Key) {
		s = written
	}
	switch known := a.groups[0] != 0 && b.groups[0] != 0; {
	case s < pet && known && sameCircle(&a.groups, &b.groups):
		return pet
	case known && apart(a.Key, b.Key):
		return 0
	}
	return s
}

const (
	pet     = 0.93 // a name and its short form
	written = 0.90 // the same consonants, where the other script has no vowels
	begun   = 0.78 // a word and a longer one that begins with it
)

// spelt is how alike two words are by their letters: endings that many names share are left
// out, and Abdul is.
func spelt(a, b *Word) float64 {
	s := 0.0
	if !hopeless(a.Key, b.Key, a.sounds, b.sounds) {
		s = edits(a.Key, b.Key)
	}
	if (a.Key != a.Text || b.Key != b.Text) && !hopeless(a.Text, b.Text, a.letters, b.letters) {
		s = max(s, edits(a.Text, b.Text))
	}
	if a.other != "" {
		s = max(s, edits(a.other, b.Key))
	}
	if b.other != "" {
		s = max(s, edits(a.Key, b.other))
	}
	if a.tail != 0 && a.tail == b.tail {
		s = min(s, edits(a.Key[:a.stem], b.Key[:b.stem]))
	}
	if x, ok := strings.CutPrefix(a.Key, "abdul"); ok && len(x) > 2 {
		if y, ok := strings.CutPrefix(b.Key, "abdul"); ok && len(y) > 2 {
			s = min(s, edits(x, y))
		}
	}
	if n := min(len(a.Key), len(b.Key)); n >= 4 && s < begun && a.Key[:n] == b.Key[:n] {
		s = begun // Almaz, Almazbek
	}
	return s
}

// apart tells whether two given names that are known as two are no spellings of one: Karl and
// Karim, Mario and Maria, but not Umar and Omar.
func apart(a, b string) bool {
	x, y := a[len(a)-1], b[len(b)-1]
	return x == 'a' && y == 'o' || x == 'o' && y == 'a' || !sameBones(a, b)
}

func sameCircle(a, b *[circles]uint16) bool {
	for _, g := range a {
		for _, h := range b {
			if g != 0 && g == h {
				return true
			}
		}
	}
	return false
}

// native compares words of which one is in a script that is not written out: signs with signs,
// letters with letters, and signs with other words by their sound.
func native(a, b *Word) float64 {
	switch {
	case a.script == b.script:
		return foreign(a.Text, b.Text)
	case a.script == unknown || b.script == unknown || a.Key == "" || b.Key == "" || a.Alone || b.Alone:
		return 0
	case a.Key == b.Key, a.other != "" && a.other == b.Key, b.other != "" && b.other == a.Key:
		return 0.97
	}
	return edits(a.Key, b.Key)
}

// sameBones tells whether two keys have the same consonants; w, y and h may be or stand by a vowel.
func sameBones(a, b string) bool {
	n := 0
	for i, j := 0, 0; ; i, j, n = i+1, j+1, n+1 {
		for i < len(a) && soft(a, i) {
			i++
		}
		for j < len(b) && soft(b, j) {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b) && n > 1
		}
		if a[i] != b[j] {
			return false
		}
	}
}

func soft(w string, i int) bool {
	return vowel(w[i]) || w[i] == 'v' || w[i] == 'h' && i == len(w)-1 || i > 0 && w[i] == w[i-1]
}

// linked tells whether b is a with the particle before it; the Arabic article is al or el.
func linked(a, b *Word) bool {
	if a.Link == "" {
		return false
	}
	if len(b.Text) == len(a.Link)+len(a.Text) && strings.HasPrefix(b.Text, a.Link) && strings.HasSuffix(b.Text, a.Text) {
		return true
	}
	return (a.Link == "al" || a.Link == "el") && len(a.Key) > 2 && len(b.Key) == len(a.Key)+2 && (b.Key[:2] == "al" || b.Key[:2] == "el") && b.Key[2:] == a.Key
}

// foreign is how alike two words are in a script that is not transliterated: all but one rune
// of several must be the same.
func foreign(a, b string) float64 {
	x, y := []rune(a), []rune(b)
	if len(x) != len(y) || len(x) < 5 {
		return 0
	}
	differ := 0
	for i := range x {
		if x[i] != y[i] {
			differ++
		}
	}
	return 1 - float64(differ)*1.2/float64(len(x))
}

// together is how alike a word is to two words written as one.
func together(w, x, y *Word) float64 {
	if w.Alone || len(x.Text) < 2 || len(y.Text) < 2 || x.script >= sign || y.script >= sign || w.script == unknown {
		return 0
	}
	if w.script == sign { // two syllables, by their sound
		if n := len(x.Key) + len(y.Key); len(w.Key) < n-2 || len(w.Key) > n+2 {
			return 0
		}
		return editsOfTwo(w.Key, x.Key, y.Key)
	}
	if n := len(x.Text) + len(y.Text); len(w.Text) < n-2 || len(w.Text) > n+2 || w.Text[0] != x.Text[0] {
		return 0
	}
	if strings.HasPrefix(w.Text, x.Text) && w.Text[len(x.Text):] == y.Text {
		return 0.99
	}
	return editsOfTwo(w.Key, x.Key, y.Key)
}

// editsOfTwo are the edits between w and the keys x and y, one after the other.
func editsOfTwo(w, x, y string) float64 {
	var both [maxLetters]byte
	n := copy(both[:], x)
	if n > 0 && y != "" && both[n-1] == y[0] {
		n--
	}
	n += copy(both[n:], y)
	return edits(w, string(both[:n]))
}

func digits(w string) bool { return strings.ContainsAny(w, "0123456789") }

// hopeless tells of words that no few edits make one of the other: too many letters of one are
// not in the other. Each of these costs no less than letters that are taken for one another.
func hopeless(a, b string, inA, inB uint32) bool {
	missing := max(bits.OnesCount32(inA&^inB), bits.OnesCount32(inB&^inA))
	return float32(missing)*akin > (1-alike)*float32(max(4, len(a), len(b))) || 2*min(len(a), len(b)) < max(len(a), len(b)) && min(len(a), len(b)) < 4
}

// mayBeOne is a quick look at two words: false only where similar and together find next to
// nothing.
func mayBeOne(a, b *Word) bool {
	if a.Link != b.Link && len(a.Text) != len(b.Text) { // Khoury with al before it, and Elkhoury
		return true
	}
	if a.head&b.head == 0 {
		return false
	}
	if a.Alone || b.Alone || a.script != alphabet || b.script != alphabet || a.other != "" || b.other != "" {
		return true
	}
	if len(a.Key) > len(b.Key) {
		a, b = b, a
	}
	if len(b.Key)-len(a.Key) > 2 && len(a.Key) > 1 { // the beginning of the other, or a part of it
		return a.Key[0] == b.Key[0] && a.sounds&^b.sounds == 0 || sameCircle(&a.groups, &b.groups)
	}
	return !hopeless(a.Key, b.Key, a.sounds, b.sounds) || !hopeless(a.Text, b.Text, a.letters, b.letters) || sameCircle(&a.groups, &b.groups)
}

// consonants are those of a word that no edit leaves out for little, as a set.
func consonants(w string) (set uint32) {
	for i := 0; i < min(len(w), maxLetters); i++ {
		switch c := w[i]; {
		case vowel(c), c == 'h', c < 'a', c > 'z':
		default:
			set |= 1 << (c & 31)
		}
	}
	return set
}

// maxLetters is how many letters of a word are compared.
const maxLetters = 32

// edits is 1 less the cost of making one word of the other, by the length of the longer: the
// distance of Damerau and Levenshtein with weights, in which vowels are cheap, sounds that are
// taken for one another cheaper than others, and the first letter dearer. It is 0 when the words
// are less alike than any pair may be.
func edits(a, b string) float64 {
	a, b = a[:min(len(a), maxLetters)], b[:min(len(b), maxLetters)]
	la, lb := len(a), len(b)
	if la == 0 || lb == 0 || la > 2*lb+1 || lb > 2*la+1 {
		return 0
	}
	var rows [3][maxLetters + 1]float32
	var drops [maxLetters]float32
	before, prev, row := &rows[0], &rows[1], &rows[2]
	for j := 1; j <= lb; j++ {
		drops[j-1] = drop(b, j-1)
		prev[j] = prev[j-1] + drops[j-1]
	}
	long := float32(max(4, la, lb))
	limit, least := (1-alike)*long, float32(0)
	for i := 1; i <= la; i++ {
		without, cost := drop(a, i-1), &changes[a[i-1]&31]
		row[0] = prev[0] + without
		last := least
		least = row[0]
		for j := 1; j <= lb; j++ {
			change := cost[b[j-1]&31]
			if i == 1 || j == 1 {
				change *= firstly
			}
			c := min(prev[j]+without, row[j-1]+drops[j-1], prev[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] && a[i-1] != a[i-2] {
				c = min(c, before[j-2]+swap)
			}
			row[j], least = c, min(least, c)
		}
		if min(least, last) > limit { // two letters that change places look back two rows
			return 0
		}
		before, prev, row = prev, row, before
	}
	if prev[lb] > limit {
		return 0
	}
	return 1 - float64(prev[lb]/long)
}

const (
	firstly = 1.3 // how much dearer the first letter is
	akin    = 0.7 // the cost of a consonant for one that it is taken for
	swap    = 0.8 // the cost of two letters that changed places
)

// drop is the cost of leaving out the letter of w at i.
func drop(w string, i int) float32 {
	c := w[i]
	switch {
	case i == 0 && c != 'e' && c != 'h' && c != 'i':
		return 1.4
	case vowel(c):
		return 0.65
	case c == 'h':
		return 0.4
	case i > 0 && w[i-1] == c:
		return 0.2
	}
	return 1
}

// changes are the costs of one letter for another, by the last five bits of each.
var changes = func() (t [32][32]float32) {
	for a := byte('a'); a <= 'z'; a++ {
		for b := byte('a'); b <= 'z'; b++ {
			c := float32(1.25)
			switch {
			case a == b:
				c = 0
			case vowel(a) && vowel(b):
				c = 0.45
			case kin(a, b) || kin(b, a):
				c = akin
			}
			t[a&31][b&31] = c
		}
	}
	return t
}()

// kin tells of consonants that are taken for one another.
func kin(a, b byte) bool {
	switch a {
	case 'b':
		return b == 'p' || b == 'v'
	case 'd':
		return b == 't'
	case 'g':
		return b == 'k' || b == 'h' || b == 'j'
	case 'v':
		return b == 'f' || b == 'u'
	case 's':
		return b == 'z' || b == 'c'
	case 'c':
		return b == 'k' || b == 'h' || b == 'j' || b == 'z'
	case 'm':
		return b == 'n'
	case 'h':
		return b == 'k'
	case 'j':
		return b == 'i' || b == 'z'
	}
	return false
}
