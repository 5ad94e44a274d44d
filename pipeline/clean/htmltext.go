package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"rapporteur/corpus"
)

// hblock is a piece of text between two block boundaries of a page.
type hblock struct {
	node  int // innermost element at its first letter, inline elements left out
	text  string
	src   corpus.Span
	links int // letters inside links
	tag   string
	shape
}

// hiddenElements are not shown; small ones hide icons and the like from screen readers only.
var hiddenElements = cascadia.MustCompile(`[hidden], [aria-hidden=true]:not(span):not(a):not(i), [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]`)

// blockReader cuts the tree's text into blocks.
type blockReader struct {
	p      *page
	doc    string
	node   int // the next element and the next text
	text   int
	cur    strings.Builder
	block  hblock // what cur holds the text of
	space  bool   // white space is due before the next letter
	breaks int    // line breaks since the last letter
}

func (p *page) readBlocks(doc string) {
	p.hidden = p.matches(hiddenElements)
	r := &blockReader{p: p, doc: doc, node: 1}
	r.walk(p.nodes[0].Node, 0, false)
	r.flush()
}

// walk reads what is inside n; around is the innermost element that is no inline element.
func (r *blockReader) walk(n *html.Node, around int, skip bool) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			if !skip {
				r.add(c.Data, r.p.texts[r.text], around)
			}
			r.text++
			continue
		}
		i := r.node
		r.node++
		if c.Data == "br" {
			if !skip {
				r.lineBreak()
			}
			continue
		}
		inner, parts := around, r.p.hidden[i]
		if !inlineTags[c.Data] {
			inner, parts = i, parts || !unseenTags[c.Data]
		}
		if parts {
			r.flush()
		}
		r.walk(c, inner, skip || skippedTags[c.Data])
		if parts {
			r.flush()
		}
	}
}

// lineBreak notes a <br>; two of them part paragraphs.
func (r *blockReader) lineBreak() {
	if r.cur.Len() == 0 {
		return
	}
	r.breaks++
	if r.breaks > 1 {
		r.flush()
	}
}

// add adds a text node.
func (r *blockReader) add(seen string, t textNode, around int) {
	core := strings.TrimFunc(seen, isFold)
	if core == "" { // nothing, or "&nbsp;"
		r.space = r.space || seen != ""
		return
	}
	lead := r.space || len(strings.TrimLeftFunc(seen, isFold)) < len(seen)
	raw := r.doc[t.src.Start:t.src.End]
	end := t.src.Start + len(strings.TrimRightFunc(raw, isFold))
	if r.cur.Len() == 0 {
		start := t.src.End - len(strings.TrimLeftFunc(raw, isFold))
		r.block = hblock{node: around, tag: r.p.nodes[around].Data, src: corpus.Span{Start: start}}
	} else if r.breaks > 0 {
		r.cur.WriteByte('\n')
	} else if lead {
		r.cur.WriteByte(' ')
	}
	n := r.cur.Len()
	foldInto(&r.cur, core)
	r.block.src.End = end
	if t.linked {
		r.block.links += letters(r.cur.String()[n:])
	}
	r.breaks, r.space = 0, isFold(lastRune(seen))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// flush ends the current block.
func (r *blockReader) flush() {
	if r.cur.Len() == 0 {
		return
	}
	t := strings.TrimFunc(r.cur.String(), unicode.IsSpace)
	r.cur.Reset()
	r.space, r.breaks = false, 0
	if t == "" || !utf8.ValidString(t) {
		return
	}
	var tail *hblock
	if i := counterTail(t); i > 0 && strings.HasSuffix(r.doc[r.block.src.Start:r.block.src.End], t[i:]) {
		b := r.block
		b.text, b.src.Start, b.links = strings.TrimLeft(t[i:], "| "), r.block.src.End-len(t)+i, 0
		b.src.Start += len(t) - i - len(b.text)
		b.shape = shapeOf(b.text)
		t = strings.TrimRight(t[:i], " |")
		r.block.src.End = r.block.src.Start + len(strings.TrimRightFunc(r.doc[r.block.src.Start:b.src.Start], func(c rune) bool { return isFold(c) || c == '|' }))
		tail = &b
	}
	r.block.text, r.block.shape = t, shapeOf(t)
	r.p.blocks = append(r.p.blocks, r.block)
	if tail != nil {
		r.p.blocks = append(r.p.blocks, *tail)
	}
}

// counterTail is where "| 12 comments" begins at the end of a line, 0 when it does not.
func counterTail(s string) int {
	i := strings.LastIndexByte(s, '|')
	if i < 1 || len(s)-i > 40 || s[i-1] != ' ' || !countOnly(foldKey(s[i:])) || strings.Trim(s[:i], " |") == "" {
		return 0
	}
	return i
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
