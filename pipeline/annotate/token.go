package annotate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// class is what a rune can be in a token.
type class uint8

const (
	other class = iota
	space
	letter // letters and marks; lower case and caseless
	upper
	digit
	apostrophe
	hyphen
	dot
	comma
	joiner // invisible runes that may stand inside a word
)

var ascii = asciiClasses()

func asciiClasses() (t [utf8.RuneSelf]class) {
	for c := range t {
		switch {
		case c <= ' ' || c == 0x7f:
			t[c] = space
		case 'a' <= c && c <= 'z':
			t[c] = letter
		case 'A' <= c && c <= 'Z':
			t[c] = upper
		case '0' <= c && c <= '9':
			t[c] = digit
		}
	}
	t['\''], t['`'], t['-'], t['.'], t[','] = apostrophe, apostrophe, hyphen, dot, comma
	return t
}

// classAt is the class and width of the rune at s[i:]; broken UTF-8 is one byte of punctuation.
func classAt(s string, i int) (class, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return ascii[c], 1
	}
	r, w := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == utf8.RuneError && w == 1:
		return other, 1
	case r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ':
		return apostrophe, w
	case r == '‐' || r == '‑':
		return hyphen, w
	case r == '\u00ad' || r == '\u200c' || r == '\u200d':
		return joiner, w
	case r == '\u200b' || r == '\ufeff' || r == '\u2060' || r == '\u200e' || r == '\u200f' || unicode.IsSpace(r):
		return space, w
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		return upper, w
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return letter, w
	case unicode.IsDigit(r):
		return digit, w
	}
	return other, w
}

// classIn is classAt, and space at and after end.
func classIn(s string, i, end int) (class, int) {
	if i >= end {
		return space, 0
	}
	return classAt(s, i)
}

func appendTokens(ts []corpus.Token, s string, b corpus.Span) []corpus.Token {
	for i := b.Start; i < b.End; {
		c, w := classAt(s, i)
		switch c {
		case space, joiner:
			i += w
		case letter, upper:
			t := word(s, i, b.End)
			i = t.End
			if p := possessive(s, t.Span); p > 0 {
				own := corpus.Token{Span: corpus.Span{Start: t.End - p, End: t.End}}
				t.End -= p
				ts = append(ts, shaped(s, t), own)
				continue
			}
			ts = append(ts, shaped(s, t))
		case digit:
			t := number(s, i, b.End)
			ts = append(ts, t)
			i = t.End
		default:
			ts = append(ts, corpus.Token{Span: corpus.Span{Start: i, End: i + w}, Class: corpus.Punct})
			i += w
		}
	}
	return ts
}

// word scans the word that starts at s[i:].
func word(s string, i, end int) corpus.Token {
	t := corpus.Token{Span: corpus.Span{Start: i}}
	part := i // where the part after the last inner dot starts
	dots := false
	for i < end {
		c, w := classAt(s, i)
		if c == letter || c == upper || c == digit {
			i += w
			continue
		}
		next, _ := classIn(s, i+w, end)
		if c == dot && dotJoins(s, part, i, end, next) {
			i += w
			part, dots = i, true
			continue
		}
		if (c == apostrophe || c == joiner) && (next == letter || next == upper) ||
			c == hyphen && (next == letter || next == upper || next == digit) {
			i += w
			continue
		}
		if c == dot && ownDot(s, t.Start, part, i, end, dots) {
			i += w
		}
		break
	}
	t.End = i
	return t
}

// dotJoins tells whether the dot at s[i] stands inside a word whose last part starts
// at part: "U.S", "Ph.D", "example.org", but not in "over.The" or "J.Smith".
func dotJoins(s string, part, i, end int, next class) bool {
	switch next {
	case letter:
		c, _ := classAt(s, part)
		return c == letter || i-part <= 2
	case upper:
		if i-part > 2 || lang.Abbreviation(s[part:i]) == lang.BeforeName {
			return false
		}
		// At most two letters may follow, as in "M.Sc".
		j := i + 1
		for n := 0; n < 3; n++ {
			c, w := classIn(s, j, end)
			if c != letter && c != upper {
				return true
			}
			j += w
		}
	}
	return false
}

// ownDot tells whether the dot at s[i], after the word that starts at start, is the
// word's own.
func ownDot(s string, start, part, i, end int, dots bool) bool {
	if c, _ := classIn(s, i+1, end); c == dot {
		return false // an ellipsis
	}
	if dots && i-part <= 2 && i-start <= 12 && strings.IndexByte(s[start:i], '.') <= 2 {
		return true
	}
	switch lang.Abbreviation(s[start:i]) {
	case lang.BeforeName, lang.Inner, lang.UnitDot:
		return true
	case lang.BeforeNumber:
		c, w := classIn(s, i+1, end)
		if c == space {
			c, _ = classIn(s, i+1+w, end)
		}
		if c == digit {
			return true
		}
	}
	return initial(s, start, i, end)
}

// initial tells whether s[start:i], before a dot, is one capital letter before a
// capitalised word that opens no sentence: "Joseph R. Biden", "J. Smith".
func initial(s string, start, i, end int) bool {
	c, w := classAt(s, start)
	if c != upper || start+w != i {
		return false
	}
	j := i + 1
	c, w = classIn(s, j, end)
	if c == hyphen || c == upper { // J.-P. Dupont, J.Smith
		return true
	}
	if c != space {
		return false
	}
	j += w
	if c, _ = classIn(s, j, end); c != upper {
		return false
	}
	k := j
	for k < end && k-j < 16 {
		c, w := classAt(s, k)
		if c != letter && c != upper {
			break
		}
		k += w
	}
	return k-j == 1 || !lang.StartsSentence(s[j:k])
}

// possessive is the length of the possessive ending of the word at p, or 0.
func possessive(s string, p corpus.Span) int {
	n := len(s[p.Start:p.End])
	if n < 3 || s[p.End-1] != 's' && s[p.End-1] != 'S' {
		return 0
	}
	if c := s[p.End-2]; c == '\'' || c == '`' {
		return 2
	}
	if n > 4 && s[p.End-4:p.End-1] == "’" {
		return 4
	}
	return 0
}

// shaped fills in the letter case of a word.
func shaped(s string, t corpus.Token) corpus.Token {
	letters, uppers := 0, 0
	for i := t.Start; i < t.End; {
		c, w := classAt(s, i)
		if c == upper {
			uppers++
		}
		if c == letter || c == upper {
			if letters++; letters == 1 {
				t.Upper = c == upper
			} else if letters > uppers {
				return t
			}
		}
		i += w
	}
	t.Caps = letters >= 2 && letters == uppers
	return t
}

// number scans the number that starts at s[i:].
func number(s string, i, end int) corpus.Token {
	t := corpus.Token{Span: corpus.Span{Start: i}, Class: corpus.Number}
	for i < end {
		c, w := classAt(s, i)
		if c == comma || c == dot {
			if next, _ := classIn(s, i+w, end); next != digit {
				break
			}
		} else if c != digit && c != letter && c != upper {
			break
		}
		i += w
	}
	t.End = i
	return t
}
