package clean

import (
	"strings"
	"unicode/utf8"

	"rapporteur/corpus"
)

// looksLikeMarkdown tells text dumps that carry Markdown's signs: headings, or links with targets.
func looksLikeMarkdown(text string) bool {
	head := text[:cutAt(text, 64<<10)]
	links := strings.Count(head, "](") + strings.Count(head, "]][")
	headings := 0
	for _, l := range strings.SplitAfterN(head, "\n", 400) {
		if headingMark(l) > 0 {
			headings++
		}
	}
	return headings >= 1 && headings+links >= 2 || links >= 5
}

// headingMark is the length of "## " at the start of a line, 0 for none.
func headingMark(s string) int {
	n := 0
	for n < len(s) && n < 7 && s[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n+1 >= len(s) || s[n] != ' ' {
		return 0
	}
	return n + 1
}

// quoteMark is the length of "> > " at the start of a line.
func quoteMark(s string) int {
	n := 0
	for n < len(s) && (s[n] == '>' || n > 0 && s[n] == ' ') {
		n++
	}
	return n
}

// renderMarkdown replaces the text of every block by what a reader sees.
func renderMarkdown(text string, blocks []block) {
	for i := range blocks {
		b := &blocks[i]
		s := text[b.start:b.end]
		if n := headingMark(s); n > 0 {
			b.heading = true
			s = strings.TrimRight(s[n:], "# ")
		} else if n := listMark(s); n > 0 && strings.IndexByte("*-+", s[0]) >= 0 {
			b.list = true
			s = s[n:]
		}
		b.plain, b.linked = renderInline(s)
		b.plain = strings.TrimFunc(b.plain, blank)
		b.rendered = true
		b.shape = shapeOf(b.plain)
	}
}

// renderInline takes the markup out of one block: images, the targets of links,
// signs of emphasis, quote marks and escapes. linked is how many letters stand in links.
func renderInline(s string) (out string, linked int) {
	var sb strings.Builder
	sb.Grow(len(s))
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '!' && i+1 < len(s) && s[i+1] == '[':
			if _, end, ok := linkAt(s, i+1); ok {
				i = end
				continue
			}
			sb.WriteByte(c)
			i++
		case c == '[':
			label, end, ok := linkAt(s, i)
			if !ok {
				sb.WriteByte(c)
				i++
				continue
			}
			inner := plainLabel(label)
			linked += letters(inner)
			sb.WriteString(inner)
			i = end
		case c == '\\' && i+1 < len(s) && strings.IndexByte("\\`*_{}[]()#+-.!>|", s[i+1]) >= 0:
			sb.WriteByte(s[i+1])
			i += 2
		case c == '*' || c == '_' || c == '`':
			n := i
			for n < len(s) && s[n] == c {
				n++
			}
			if !emphasis(s, i, n) {
				sb.WriteString(s[i:n])
			}
			i = n
		case c == '\n':
			sb.WriteByte(c)
			i++
			i += quoteMark(s[i:])
		default:
			_, n := utf8.DecodeRuneInString(s[i:])
			sb.WriteString(s[i : i+n])
			i += n
		}
	}
	return sb.String(), linked
}

// emphasis tells whether the run of signs s[from:to] is markup: it touches a word on one side
// and none on the other.
func emphasis(s string, from, to int) bool {
	before := from == 0 || strings.IndexByte(" \t\n(\"'[*_", s[from-1]) >= 0
	after := to == len(s) || strings.IndexByte(" \t\n)\"'].,;:!?*_", s[to]) >= 0
	if s[from] == '`' || s[from] == '*' && to-from >= 2 {
		return !(before && after)
	}
	return before != after && to-from <= 3
}

// maxLabel bounds the search for the end of a link, which keeps rows of brackets linear.
const maxLabel = 1000

// linkAt reads [label](target), [label][ref] or [[label]] at i; end is behind it.
func linkAt(s string, i int) (label string, end int, ok bool) {
	if strings.HasPrefix(s[i:], "[[") {
		if e := strings.Index(s[i:min(len(s), i+300)], "]]"); e > 0 && !strings.Contains(s[i+2:i+e], "](") {
			return strings.ReplaceAll(s[i+2:i+e], "_", " "), i + e + 2, true
		}
	}
	depth := 0
	for j := i; j < len(s) && j < i+maxLabel; j++ {
		switch s[j] {
		case '\\':
			j++
		case '[':
			depth++
			if depth > 4 {
				return "", 0, false
			}
		case ']':
			depth--
			if depth > 0 {
				continue
			}
			label = s[i+1 : j]
			if j+1 < len(s) && s[j+1] == '(' {
				if e := targetEnd(s, j+1); e > 0 {
					return label, e, true
				}
			}
			if j+1 < len(s) && s[j+1] == '[' {
				if e := strings.IndexByte(s[j+1:min(len(s), j+100)], ']'); e > 0 {
					return label, j + 1 + e + 1, true
				}
			}
			return "", 0, false
		}
	}
	return "", 0, false
}

// targetEnd is the end of "(address "title")" at i, 0 when it is none.
func targetEnd(s string, i int) int {
	depth := 0
	for j := i; j < len(s) && j < i+2*maxLabel; j++ {
		switch s[j] {
		case '(':
			depth++
		case ')':
			depth--
			if depth == 0 {
				return j + 1
			}
		}
	}
	return 0
}

// plainLabel is a link's text without images inside it and without emphasis.
func plainLabel(s string) string {
	if i := strings.Index(s, "!["); i >= 0 {
		if _, end, ok := linkAt(s, i+1); ok {
			s = s[:i] + s[end:]
		}
	}
	return strings.TrimSpace(strings.Trim(s, "*_`"))
}

// readMarkdown reads Markdown, or a text dump that carries its signs.
func readMarkdown(a *corpus.Article, text string) {
	blocks := splitBlocks(text, true)
	renderMarkdown(text, blocks)
	read(a, text, blocks)
}
