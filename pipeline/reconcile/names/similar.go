package names

import (
	"strings"
	"unicode/utf8"
)

// similar tells how alike two words are, from 0 to 1.
func similar(a, b *Word) float64 {
	switch {
	case a.Text == b.Text:
		return 1
	case a.Key == b.Key:
		return 0.98
	case a.Alone != b.Alone:
		if strings.HasPrefix(a.Text, b.Text) || strings.HasPrefix(b.Text, a.Text) || strings.HasPrefix(a.Key, b.Key) || strings.HasPrefix(b.Key, a.Key) {
			return 0.9
		}
		return 0
	case a.Alone:
		return 0
	case a.num || b.num:
		return 0
	case a.long == b.long:
		return 0.93
	case linked(a, b), linked(b, a):
		return 0.97
	case a.Text[0] >= utf8.RuneSelf || b.Text[0] >= utf8.RuneSelf:
		return foreign(a.Text, b.Text)
	}
	if hopeless(a.Key, b.Key) {
		return 0
	}
	s := max(edits(a.Key, b.Key), edits(a.Text, b.Text))
	for _, e := range endings {
		x, okX := strings.CutSuffix(a.Text, e)
		if !okX {
			continue
		}
		if y, okY := strings.CutSuffix(b.Text, e); okX && okY && len(x) > 1 && len(y) > 1 {
			s = min(s, max(edits(x, y), edits(key(x), key(y))))
		}
	}
	if n := min(len(a.Key), len(b.Key)); n >= 4 && a.Key[:n] == b.Key[:n] {
		s = max(s, begun) // Almaz, Almazbek
	}
	return s
}

// linked tells whether b is a with the particle before it.
func linked(a, b *Word) bool {
	return a.Link != "" && len(b.Text) == len(a.Link)+len(a.Text) && strings.HasPrefix(b.Text, a.Link) && strings.HasSuffix(b.Text, a.Text)
}

// begun is how alike a word is to a longer one that begins with it.
const begun = 0.84

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
	n := len(x.Text) + len(y.Text)
	if w.Alone || len(w.Text) < n-2 || len(w.Text) > n+2 || len(x.Text) < 2 || len(y.Text) < 2 {
		return 0
	}
	if strings.HasPrefix(w.Text, x.Text) && w.Text[len(x.Text):] == y.Text {
		return 0.99
	}
	if w.Text[0] != x.Text[0] {
		return 0
	}
	return edits(w.Key, key(x.Text+y.Text))
}

// long is the name that a short one stands for.
func long(w string) string {
	if l := shortNames[w]; l != "" {
		return l
	}
	return w
}

func digits(w string) bool { return strings.ContainsAny(w, "0123456789") }

// hopeless tells of words that no few edits make one of the other: they share too few of their
// letters.
func hopeless(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	var in uint64
	for i := 0; i < len(b); i++ {
		in |= 1 << (b[i] & 63)
	}
	missing := 0
	for i := 0; i < len(a); i++ {
		if in>>(a[i]&63)&1 == 0 && !vowel(a[i]) {
			missing++
		}
	}
	return missing > 1+len(a)/4 || len(a)*2 < len(b) && len(a) < 4
}

// maxLetters is how many letters of a word are compared.
const maxLetters = 32

// edits is 1 less the cost of making one word of the other, by the length of the longer: the
// distance of Damerau and Levenshtein with weights, in which vowels are cheap, sounds that are
// taken for one another half as dear as others, and the first letter dearer.
func edits(a, b string) float64 {
	a, b = a[:min(len(a), maxLetters)], b[:min(len(b), maxLetters)]
	la, lb := len(a), len(b)
	if la == 0 || lb == 0 || la > 2*lb+1 || lb > 2*la+1 {
		return 0
	}
	var rows [3][maxLetters + 1]float32
	before, prev, row := &rows[0], &rows[1], &rows[2]
	for j := 1; j <= lb; j++ {
		prev[j] = prev[j-1] + drop(b, j-1)
	}
	for i := 1; i <= la; i++ {
		row[0] = prev[0] + drop(a, i-1)
		for j := 1; j <= lb; j++ {
			c := min(prev[j]+drop(a, i-1), row[j-1]+drop(b, j-1), prev[j-1]+changes[a[i-1]&31][b[j-1]&31]*firstly(i, j))
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] && a[i-1] != a[i-2] {
				c = min(c, before[j-2]+0.7)
			}
			row[j] = c
		}
		before, prev, row = prev, row, before
	}
	return 1 - float64(prev[lb])/max(4, float64(max(la, lb)))
}

// drop is the cost of leaving out the letter of w at i.
func drop(w string, i int) float32 {
	c := w[i]
	switch {
	case i == 0 && c != 'e' && c != 'h' && c != 'i':
		return 1.4
	case vowel(c):
		return 0.55
	case c == 'h':
		return 0.4
	case i > 0 && w[i-1] == c:
		return 0.2
	}
	return 1
}

// firstly makes the first letter dearer.
func firstly(i, j int) float32 {
	if i == 1 || j == 1 {
		return 1.4
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
				c = 0.6
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
		return b == 'k' || b == 'h'
	case 'm':
		return b == 'n'
	case 'h':
		return b == 'k'
	case 'j':
		return b == 'i' || b == 'z'
	}
	return false
}
