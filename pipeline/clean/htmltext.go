package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// lineBreak notes a <br>; two of them part paragraphs.
func (s *scanner) lineBreak() {
	if s.cur.Len() == 0 || s.skip > 0 {
		return
	}
	s.breaks++
	if s.breaks > 1 { // two breaks part paragraphs
		s.flush()
	}
}

// textToken adds a text token that starts at off in the document.
func (s *scanner) textToken(raw string, off int) {
	if s.headTag != "" {
		if s.headText.Len() < 1<<18 {
			s.headText.WriteString(raw)
		}
		return
	}
	if s.skip > 0 || s.open["head"] > 0 && s.open["body"] == 0 && strings.TrimSpace(raw) == "" {
		return
	}
	lead := len(raw) - len(strings.TrimLeftFunc(raw, isFold))
	core := strings.TrimRightFunc(raw[lead:], isFold)
	seen := html.UnescapeString(core)
	if strings.TrimFunc(seen, isFold) == "" { // nothing, or "&nbsp;"
		s.space = s.space || raw != ""
		return
	}
	if s.cur.Len() == 0 {
		s.curNode = s.blockNode()
		s.curSrc.Start = off + lead
		s.curLinks, s.breaks, s.space = 0, 0, false
	} else {
		switch {
		case s.breaks > 0:
			s.cur.WriteByte('\n')
		case s.space || lead > 0:
			s.cur.WriteByte(' ')
		}
	}
	s.breaks = 0
	n := s.cur.Len()
	foldInto(&s.cur, seen)
	s.curSrc.End = off + lead + len(core)
	if s.links > 0 {
		s.curLinks += letters(s.cur.String()[n:])
	}
	s.space = lead+len(core) < len(raw)
}

// isFold tells the white space that is folded at the ends of a token.
func isFold(r rune) bool {
	return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f' || r == '\u00a0' || r == '\u3000'
}

// foldInto writes s with white space folded, and without signs that have no width.
func foldInto(sb *strings.Builder, s string) {
	space := false
	wrote := false
	for _, r := range s {
		switch {
		case r == '\u00ad' || r == '\u200b' || r == '\ufeff' || r == '\u2060' || r == 0:
		case unicode.IsSpace(r):
			space = true
		default:
			if space && wrote {
				sb.WriteByte(' ')
			}
			space, wrote = false, true
			sb.WriteRune(r)
		}
	}
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// blockNode is the innermost open element that is no inline element.
func (s *scanner) blockNode() int {
	for i := len(s.stack) - 1; i > 0; i-- {
		if !inlineTags[s.p.nodes[s.stack[i]].tag] {
			return s.stack[i]
		}
	}
	return 0
}

// flush ends the current block.
func (s *scanner) flush() {
	if s.cur.Len() == 0 {
		return
	}
	t := strings.TrimFunc(s.cur.String(), unicode.IsSpace)
	s.cur.Reset()
	s.space, s.breaks = false, 0
	if t == "" || !utf8.ValidString(t) {
		return
	}
	b := hblock{node: s.curNode, text: t, src: s.curSrc, links: s.curLinks, tag: s.p.nodes[s.curNode].tag, shape: shapeOf(t)}
	s.p.blocks = append(s.p.blocks, b)
}
