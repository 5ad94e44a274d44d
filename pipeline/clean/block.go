package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rapporteur/corpus"
)

// block is a paragraph, line or list item of plain text while its role is worked out.
type block struct {
	start, end int // bytes of the decoded document, white space at the ends left out
	gap        int // blank lines before it
	list       bool
	announced  bool // an item of a list that the line above it announces
	role       corpus.Role
	why        string
	shape

	// Of Markdown: the text without markup, the letters of it that are links, a heading's sign.
	rendered bool
	plain    string
	linked   int
	heading  bool
}

// text is what a reader sees of the block: a slice of the document but for Markdown.
func (b *block) text(doc string) string {
	if b.rendered {
		return b.plain
	}
	return doc[b.start:b.end]
}

// links tells blocks that are mostly links.
func (b *block) links() bool { return b.linked*2 > b.letters }

func (b *block) set(role corpus.Role, why string) { b.role, b.why = role, why }

// shape is what the words of a block look like. Rules are about shapes, so that they
// hold for any article.
type shape struct {
	runes, letters, words int
	digits, pipes         int
	capital               int  // words that start with a capital letter
	upper                 int  // letters that are capitals
	ends                  bool // ends like a sentence
	lower                 bool // starts with a lower-case letter
	inner                 int  // sentence ends inside
}

func shapeOf(s string) shape {
	var sh shape
	in := false
	first := true
	prev := ' '
	for _, r := range s {
		sh.runes++
		switch {
		case unicode.IsLetter(r):
			sh.letters++
			if unicode.IsUpper(r) {
				sh.upper++
			}
			if first {
				sh.lower, first = unicode.IsLower(r), false
			}
			if !in {
				in = true
				sh.words++
				if unicode.IsUpper(r) {
					sh.capital++
				}
			} else if isWide(r) && sh.letters%2 == 0 { // scripts without spaces: about two signs a word
				sh.words++
			}
		case unicode.IsDigit(r):
			sh.digits++
			if !in {
				in = true
				sh.words++
			}
			first = false
		case r == '|' || r == '·' || r == '•':
			sh.pipes++
			in = false
		case r == '\'' || r == '’' || r == '-' || unicode.Is(unicode.M, r):
		default:
			if unicode.IsSpace(r) && isTerminal(prev) {
				sh.inner++
			}
			in = false
		}
		prev = r
	}
	sh.ends = endsSentence(s)
	return sh
}

// isWide tells scripts that are written without spaces.
func isWide(r rune) bool { return r >= 0x2E80 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF }

func isTerminal(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '！', '？', '؟', '।':
		return true
	}
	return false
}

// endsSentence tells whether s ends with a sentence's sign, perhaps inside closing
// quotes, brackets or note marks.
func endsSentence(s string) bool {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	for steps := 0; len(s) > 0 && steps < 12; steps++ {
		r, n := utf8.DecodeLastRuneInString(s)
		if isTerminal(r) {
			return true
		}
		switch {
		case strings.ContainsRune("\"'”’»)]*_›“", r):
			s = s[:len(s)-n]
		case unicode.IsDigit(r) && strings.LastIndexByte(s, '[') >= len(s)-4: // [12]
			s = s[:len(s)-n]
		case r == '[':
			s = s[:len(s)-n]
		default:
			return false
		}
	}
	return false
}

// capitals tells lines in capital letters, as heads of letters and titles are. A few small
// letters may be misread ones.
func (b shape) capitals() bool { return b.letters >= 4 && b.runes <= 200 && b.upper*20 >= b.letters*17 }

// prose tells whether it reads like running text.
func (b shape) prose() bool {
	if b.capitals() {
		return false
	}
	return b.ends && b.words >= 8 || b.words >= 25 || b.inner > 0 && b.words >= 12
}
