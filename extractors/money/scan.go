package money

import (
	"unicode"
	"unicode/utf8"

	"rapporteur/extractors/lang"
)

// kind is the shape of a token.
type kind uint8

const (
	kNone kind = iota // past the end, or an empty line
	kWord
	kNum  // digits with inner separators
	kSign // a currency sign: val is the rune
	kDash
	kPunct // val is the rune
)

// gap is the white space before a token.
type gap uint8

const (
	gapNone gap = iota
	gapSpace
	gapLine
)

type token struct {
	start, end int
	kind       kind
	gap        gap
	val        int
	word       *lang.MoneyWord // never nil
	upper      bool
	caps       bool
}

var noWord = lang.LookupMoney(nil)

// scan appends the tokens of text[start:end].
func scan(toks []token, text string, start, end int) []token {
	g, lines := gapNone, 0
	for i := start; i < end; {
		c := text[i]
		switch {
		case c == '\n':
			if lines++; lines == 2 {
				toks = append(toks, token{start: i, end: i, word: noWord})
			}
			g = gapLine
			i++
			continue
		case c <= ' ':
			if g == gapNone {
				g = gapSpace
			}
			i++
			continue
		case c == 0xC2 && i+1 < end && text[i+1] == 0xA0:
			if g == gapNone {
				g = gapSpace
			}
			i += 2
			continue
		}
		t := token{start: i, gap: g, word: noWord}
		switch {
		case isDigit(c) || c == '.' && g != gapNone && i+1 < end && isDigit(text[i+1]):
			t.kind = kNum
			i = digits(text, i, end)
		case isLetter(c):
			i = word(&t, text, i, end)
		case c < utf8.RuneSelf:
			i++
			t.kind, t.val = kPunct, int(c)
			switch c {
			case '$':
				t.kind = kSign
			case '-':
				for t.kind = kDash; i < end && text[i] == '-' && i-t.start < 3; i++ {
				}
			}
		default:
			i = wide(&t, text, i, end)
		}
		t.end = i
		toks = append(toks, t)
		g, lines = gapNone, 0
	}
	return toks
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

// digits passes over a number: digits with single separators between them.
func digits(text string, i, end int) int {
	for i++; i < end; i++ {
		c := text[i]
		if isDigit(c) {
			continue
		}
		if (c == ',' || c == '.') && i+1 < end && isDigit(text[i+1]) {
			continue
		}
		break
	}
	return i
}

func word(t *token, text string, i, end int) int {
	t.kind = kWord
	var lower [lang.MaxMoneyWord]byte
	n, ups := 0, 0
	for ; i < end && (isLetter(text[i]) || text[i] == '\'' && i+1 < end && isLetter(text[i+1]) && n > 0); i++ {
		c := text[i]
		if c >= 'A' && c <= 'Z' {
			ups++
			t.upper = t.upper || n == 0
		}
		if n < len(lower) {
			lower[n] = c | 0x20
		}
		n++
	}
	t.caps = ups == n
	if i < end && text[i] >= utf8.RuneSelf {
		if r, _ := utf8.DecodeRuneInString(text[i:end]); unicode.IsLetter(r) {
			return folded(t, text, i, end, lower[:min(n, len(lower))])
		}
	}
	if n <= len(lower) {
		t.word = lang.LookupMoney(lower[:n])
	}
	return i
}

// folded reads the rest of a word that has letters with marks, of which the names of
// some currencies have some: colón, tögrög. lower is what was read of it.
func folded(t *token, text string, i, end int, lower []byte) int {
	known := true
	for i < end {
		r, w := utf8.DecodeRuneInString(text[i:end])
		if !unicode.IsLetter(r) {
			break
		}
		i += w
		b, ok := lang.MoneyFold(unicode.ToLower(r))
		if r < utf8.RuneSelf {
			b, ok = byte(r)|0x20, true
		}
		known = known && ok && len(lower) < lang.MaxMoneyWord
		if known && b != 0 {
			lower = append(lower, b)
		}
	}
	if known {
		t.word = lang.LookupMoney(lower)
	}
	return i
}

func letters(text string, i, end int) int {
	for i < end {
		r, w := utf8.DecodeRuneInString(text[i:end])
		if !unicode.IsLetter(r) {
			break
		}
		i += w
	}
	return i
}

func wide(t *token, text string, i, end int) int {
	r, w := utf8.DecodeRuneInString(text[i:end])
	t.val = int(r)
	switch {
	case r >= 0x2010 && r <= 0x2015 || r == 0x2212:
		t.kind = kDash
	case r == '＄' || r == '﹩':
		t.kind, t.val = kSign, '$'
	case isSign(r):
		t.kind = kSign
	case unicode.IsLetter(r):
		t.kind, t.upper, t.val = kWord, unicode.IsUpper(r), 0
		if b, ok := lang.MoneyFold(unicode.ToLower(r)); ok && b != 0 {
			var lower [lang.MaxMoneyWord]byte
			lower[0] = b
			return folded(t, text, i+w, end, lower[:1])
		}
		return letters(text, i+w, end)
	default:
		t.kind = kPunct
	}
	return i + w
}

func isSign(r rune) bool { _, ok := lang.CurrencySign(r); return ok }
