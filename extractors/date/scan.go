package date

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rapporteur/extractors/lang"
)

// kind is the shape of a token.
type kind uint8

const (
	kNone  kind = iota // past the end, or a break that no date crosses
	kWord              // letters; class and val say what the word list knows
	kNum               // a run of digits: val, digits
	kBig               // 1,000 or 3.5: a number that is no part of a date
	kDash              // - – — and the like
	kPunct             // any other rune: val
)

// gap is the white space before a token.
type gap uint8

const (
	gapNone gap = iota
	gapSpace
	gapLine // one line break: text that was wrapped
)

type token struct {
	start, end int
	kind       kind
	class      lang.DateClass
	val        int
	digits     uint8 // at most 9
	gap        gap
	upper      bool // the first letter is upper case
	caps       bool // all letters are
	short      bool // an abbreviation
	name       bool // more often something else
}

// scan appends the tokens of text[start:end]. An empty line is a break: a token
// of kind kNone.
func scan(toks []token, text string, start, end int) []token {
	g := gapNone
	lines := 0
	for i := start; i < end; {
		c := text[i]
		switch {
		case c == '\n':
			lines++
			g = gapLine
			if lines == 2 {
				toks = append(toks, token{start: i, end: i, gap: gapLine})
			}
			i++
			continue
		case c <= ' ':
			if g == gapNone {
				g = gapSpace
			}
			i++
			continue
		case c == 0xC2 && i+1 < end && text[i+1] == 0xA0: // no-break space
			if g == gapNone {
				g = gapSpace
			}
			i += 2
			continue
		}
		t := token{start: i, gap: g}
		switch {
		case c >= '0' && c <= '9':
			i = number(&t, text, i, end)
		case isLetter(c):
			if i = address(text, i, end); i > t.start {
				t.kind = kPunct
				break
			}
			i = word(&t, text, i, end)
		case c < utf8.RuneSelf:
			t.kind, t.val = kPunct, int(c)
			if c == '-' {
				t.kind = kDash
				for i+1 < end && text[i+1] == '-' && i+2-t.start <= 3 {
					i++
				}
			}
			i++
		default:
			i = wide(&t, text, i, end)
		}
		t.end = i
		toks = append(toks, t)
		g, lines = gapNone, 0
	}
	return toks
}

// address passes over a web address, whose numbers are no dates of the text.
func address(text string, i, end int) int {
	if text[i]|0x20 != 'h' && text[i]|0x20 != 'w' {
		return i
	}
	rest := text[i:min(end, i+8)]
	if !strings.HasPrefix(rest, "http://") && !strings.HasPrefix(rest, "https://") && !strings.HasPrefix(rest, "www.") {
		return i
	}
	for i < end && text[i] > ' ' {
		i++
	}
	return i
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

// number reads digits and decides whether they can be a part of a date.
func number(t *token, text string, i, end int) int {
	t.kind = kNum
	for ; i < end && isDigit(text[i]); i++ {
		if t.digits < 9 {
			t.digits++
		}
		if t.digits <= 8 {
			t.val = 10*t.val + int(text[i]-'0')
		}
	}
	seps, last, grouped := 0, byte(0), true
	for i+1 < end && (text[i] == ',' || text[i] == '.') && isDigit(text[i+1]) {
		j := i + 1
		for j < end && isDigit(text[j]) {
			j++
		}
		n := j - i - 1
		if text[i] == ',' && n != 3 || (seps > 0 && last == '.') || seps == 0 && (t.digits > 3 && text[i] == ',') {
			grouped = false
			break
		}
		last = text[i]
		seps++
		i = j
	}
	if seps == 0 {
		return i
	}
	if s := t.start; seps == 1 && last == '.' && s >= 2 && text[s-1] == '.' && isDigit(text[s-2]) { // the 04.2022 of 24.04.2022
		return s + int(t.digits)
	}
	if !grouped && last == '.' && i < end && text[i] == '.' { // 24.07.2024
		return t.start + int(t.digits)
	}
	t.kind = kBig
	return i
}

// word reads ASCII letters, looks them up and notes their case. A word that
// goes on in other letters is never a date word.
func word(t *token, text string, i, end int) int {
	t.kind = kWord
	var lower [lang.MaxDateWord]byte
	n, ups := 0, 0
	for ; i < end && isLetter(text[i]); i++ {
		c := text[i]
		if c < 'a' {
			ups++
			if n == 0 {
				t.upper = true
			}
		}
		if n < len(lower) {
			lower[n] = c | 0x20
		}
		n++
	}
	t.caps = ups == n && n > 1
	if i < end && text[i] >= utf8.RuneSelf {
		if r, w := utf8.DecodeRuneInString(text[i:end]); unicode.IsLetter(r) {
			for i += w; i < end; i += w {
				if r, w = utf8.DecodeRuneInString(text[i:end]); !unicode.IsLetter(r) {
					break
				}
			}
			return i
		}
	}
	if n <= len(lower) {
		if w, ok := lang.LookupDate(lower[:n]); ok {
			t.class, t.val, t.short, t.name = w.Class, w.Value, w.Short, w.Name
		}
	}
	return i
}

// wide reads a rune beyond ASCII: a dash, a word or a sign.
func wide(t *token, text string, i, end int) int {
	r, w := utf8.DecodeRuneInString(text[i:end])
	i += w
	t.kind, t.val = kPunct, int(r)
	switch {
	case r >= 0x2010 && r <= 0x2015 || r == 0x2212:
		t.kind = kDash
	case unicode.IsLetter(r):
		t.kind, t.upper = kWord, unicode.IsUpper(r)
		t.val = 0
		for i < end {
			r, w := utf8.DecodeRuneInString(text[i:end])
			if !unicode.IsLetter(r) {
				break
			}
			i += w
		}
	}
	return i
}
