package clean

import (
	"strings"

	"golang.org/x/net/html"

	"rapporteur/corpus"
)

// maxDepth is how many elements may be open at once. What is nested deeper is read as if
// its tags were not there, which keeps every step linear.
const maxDepth = 512

// node is an element. Parents stand before their children.
type node struct {
	tag    string
	parent int    // -1 for the root
	marks  string // class, id, role and itemprop in lower case
	hidden bool
	start  int // where its start tag begins
}

// hblock is a piece of text between two block boundaries of a page.
type hblock struct {
	node  int // innermost element at its first letter, inline elements left out
	text  string
	src   corpus.Span
	links int // letters inside links
	tag   string
	skip  bool // of a button, a menu or the like
	shape
}

// page is a page as its tokens tell it. Nothing is ever removed from it.
type page struct {
	nodes  []node
	blocks []hblock
	deep   bool // something was nested deeper than maxDepth
	meta   pageMeta
}

// scanner builds a page from tokens. A tree of the tokenizer's own makes byte ranges exact, which
// the parser's tree (nodes moved, no positions) cannot.
type scanner struct {
	p        *page
	stack    []int // open elements
	open     map[string]int
	overflow int
	links    int // open links
	skip     int // stack length below which a skipped element was opened, 0 for none
	cur      strings.Builder
	curNode  int
	curSrc   corpus.Span
	curLinks int
	space    bool // white space is due before the next letter
	breaks   int  // line breaks since the last letter
	headTag  string
	headText strings.Builder
}

// parsePage reads the page's tokens.
func parsePage(text string) *page {
	s := &scanner{p: &page{}, open: map[string]int{}, curNode: -1}
	s.p.nodes = append(s.p.nodes, node{tag: "#root", parent: -1})
	s.stack = append(s.stack, 0)
	z := html.NewTokenizer(strings.NewReader(text))
	pos := 0
	for {
		tt := z.Next()
		raw := len(z.Raw())
		start := pos
		pos += raw
		if tt == html.ErrorToken { // the end: reading from memory cannot fail otherwise
			break
		}
		switch tt {
		case html.TextToken:
			s.textToken(text[start:pos], start)
		case html.StartTagToken, html.SelfClosingTagToken:
			s.startTag(z, start, tt == html.SelfClosingTagToken)
		case html.EndTagToken:
			name, _ := z.TagName()
			s.endTag(string(name))
		}
	}
	s.flush()
	return s.p
}

var voidTags = wordSet("area base br col embed hr img input link meta param source track wbr keygen frame")

// skippedTags hold no text for readers.
var skippedTags = wordSet("script style template svg math iframe object select textarea canvas audio video applet noembed datalist map noscript noframes")

// unseenTags may stand inside a sentence without parting it.
var unseenTags = wordSet("script style template")

// inlineTags do not end a block.
var inlineTags = wordSet("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source blink center_inline o:p st1:place st1:city st1:country-region")

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

func (s *scanner) startTag(z *html.Tokenizer, start int, selfClosing bool) {
	nameBytes, more := z.TagName()
	name := string(nameBytes)
	attrs := readAttrs(z, more)
	s.p.meta.tag(name, attrs)
	switch name {
	case "br":
		s.lineBreak()
		return
	case "img":
		return
	}
	if !inlineTags[name] && !unseenTags[name] {
		s.flush()
		s.implied(name)
	}
	if voidTags[name] {
		return
	}
	if selfClosing && (skippedTags[name] && name != "script" && name != "style" || name == "o:p") {
		return
	}
	s.push(name, attrs, start)
}

func (s *scanner) push(name string, attrs map[string]string, start int) {
	if len(s.stack) >= maxDepth {
		s.overflow++
		s.p.deep = true
		return
	}
	n := node{tag: name, parent: s.stack[len(s.stack)-1], start: start}
	n.marks = strings.ToLower(strings.TrimSpace(attrs["class"] + " " + attrs["id"] + " " + attrs["role"] + " " + attrs["itemprop"]))
	_, hidden := attrs["hidden"]
	style := strings.ReplaceAll(strings.ToLower(attrs["style"]), " ", "")
	n.hidden = hidden || attrs["aria-hidden"] == "true" && name != "span" && name != "a" && name != "i" || strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
	if n.hidden {
		s.flush()
	}
	s.p.nodes = append(s.p.nodes, n)
	s.stack = append(s.stack, len(s.p.nodes)-1)
	s.open[name]++
	if name == "a" {
		s.links++
	}
	if skippedTags[name] && s.skip == 0 {
		s.skip = len(s.stack)
	}
	if name == "title" || name == "script" && strings.Contains(strings.ToLower(attrs["type"]), "ld+json") {
		s.headTag = name
	}
}

// pop closes the innermost element.
func (s *scanner) pop() {
	top := len(s.stack) - 1
	n := &s.p.nodes[s.stack[top]]
	if n.hidden {
		s.flush()
	}
	s.stack = s.stack[:top]
	s.open[n.tag]--
	if n.tag == "a" {
		s.links--
	}
	if s.skip > len(s.stack) {
		s.skip = 0
	}
	if s.headTag == n.tag {
		s.p.meta.head(s.headTag, s.headText.String())
		s.headTag = ""
		s.headText.Reset()
	}
}

// scopes stop the search for an open element: what is inside a cell cannot close
// what is outside the table.
var scopes = wordSet("td th table caption")

var tableTags = wordSet("table tbody thead tfoot tr td th caption")

func (s *scanner) endTag(name string) {
	if name == "br" || name == "p" && s.open["p"] == 0 {
		s.flush()
		return
	}
	if s.overflow > 0 && !tableTags[name] {
		s.overflow--
		if !inlineTags[name] {
			s.flush()
		}
		return
	}
	if s.open[name] == 0 {
		return
	}
	if inlineTags[name] || unseenTags[name] {
		s.endInline(name)
		return
	}
	s.flush()
	for i := len(s.stack) - 1; i > 0; i-- {
		tag := s.p.nodes[s.stack[i]].tag
		if tag == name {
			for len(s.stack) > i {
				s.pop()
			}
			return
		}
		if scopes[tag] && !tableTags[name] {
			return
		}
	}
}

// endInline takes one inline element off the stack; blocks opened inside it stay open.
func (s *scanner) endInline(name string) {
	for i := len(s.stack) - 1; i > 0; i-- {
		n := &s.p.nodes[s.stack[i]]
		if n.tag != name {
			continue
		}
		if i == len(s.stack)-1 {
			s.pop()
			return
		}
		s.stack = append(s.stack[:i], s.stack[i+1:]...)
		s.open[name]--
		if name == "a" {
			s.links--
		}
		if s.skip > i {
			s.skip--
		}
		return
	}
}

// impliedEnds are the elements that a start tag closes, up to a stop.
var impliedEnds = map[string]struct{ closes, stops string }{
	"li": {"li", "ul ol menu table"}, "dt": {"dt dd", "dl table"}, "dd": {"dt dd", "dl table"}, "tr": {"tr td th", "table"},
	"td": {"td th", "tr table"}, "th": {"td th", "tr table"}, "option": {"option", "select"}, "tbody": {"tr td th tbody thead", "table"},
	"thead": {"tr td th", "table"}, "tfoot": {"tr td th tbody", "table"}, "body": {"head", "html"},
}

func (s *scanner) implied(name string) {
	if s.open["p"] > 0 {
		// A paragraph ends where any other block begins.
		for i := len(s.stack) - 1; i > 0; i-- {
			tag := s.p.nodes[s.stack[i]].tag
			if tag == "p" {
				for len(s.stack) > i {
					s.pop()
				}
				break
			}
			if !inlineTags[tag] {
				break
			}
		}
	}
	rule, ok := impliedEnds[name]
	if !ok {
		return
	}
	cut := 0
	for i := len(s.stack) - 1; i > 0; i-- {
		tag := s.p.nodes[s.stack[i]].tag
		if hasWord(rule.stops, tag) {
			break
		}
		if hasWord(rule.closes, tag) {
			cut = i
		}
	}
	for cut > 0 && len(s.stack) > cut {
		s.pop()
	}
}

// hasWord tells whether w is one of the words of list.
func hasWord(list, w string) bool {
	for list != "" {
		next := list
		if i := strings.IndexByte(list, ' '); i >= 0 {
			next, list = list[:i], list[i+1:]
		} else {
			list = ""
		}
		if next == w {
			return true
		}
	}
	return false
}

// readAttrs reads the attributes that matter; of equal names the first counts.
func readAttrs(z *html.Tokenizer, more bool) map[string]string {
	var out map[string]string
	for more {
		var k, v []byte
		k, v, more = z.TagAttr()
		key := string(k)
		switch key {
		case "class", "id", "role", "itemprop", "hidden", "aria-hidden", "style", "type", "name", "property", "content", "datetime", "href", "rel", "lang", "title", "http-equiv":
		default:
			continue
		}
		if out == nil {
			out = map[string]string{}
		}
		if _, ok := out[key]; !ok && len(v) < 4096 {
			out[key] = string(v)
		}
	}
	return out
}
