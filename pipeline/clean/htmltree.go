package clean

import (
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rapporteur/corpus"
)

// maxDepth is how many elements may be open at once. What is nested deeper is read as if
// its tags were not there, which keeps every step linear.
const maxDepth = 512

// element is a node of the tree with what is known of it beside the tree.
type element struct {
	*html.Node
	parent int    // index of the element around it, -1 for the root
	marks  string // class, id, role and itemprop
}

// textNode is a text of the tree.
type textNode struct {
	src    corpus.Span // in the document
	linked bool        // inside a link
}

// page is a page's tree. Nothing is ever removed from it. What a node cannot hold stands in
// slices beside it: elements and texts each in the order in which they stand in the tree.
type page struct {
	doc    *goquery.Document
	nodes  []element
	texts  []textNode
	hidden []bool // by element
	blocks []hblock
	deep   bool // something was nested deeper than maxDepth
}

// builder makes a tree of tokens. The parser of x/net/html would do it without byte ranges,
// would move nodes about and fails on deep nesting.
type builder struct {
	p        *page
	stack    []int // open elements
	open     map[string]int
	overflow int // open elements that are not on the stack
	links    int // open links
	nodes    []html.Node
	attrs    []html.Attribute
}

// parsePage reads the page's tokens.
func parsePage(text string) *page {
	b := &builder{p: &page{}, open: map[string]int{}}
	root := &html.Node{Type: html.DocumentNode}
	b.p.nodes = append(b.p.nodes, element{Node: root, parent: -1})
	b.stack = append(b.stack, 0)
	z := html.NewTokenizer(strings.NewReader(text))
	pos := 0
	for {
		tt := z.Next()
		start := pos
		pos += len(z.Raw())
		if tt == html.ErrorToken { // the end: reading from memory cannot fail otherwise
			break
		}
		switch tt {
		case html.TextToken:
			b.text(text[start:pos], start)
		case html.StartTagToken, html.SelfClosingTagToken:
			b.startTag(z, tt == html.SelfClosingTagToken)
		case html.EndTagToken:
			name, _ := z.TagName()
			b.endTag(tagName(name))
		}
	}
	b.p.doc = goquery.NewDocumentFromNode(root)
	b.p.readBlocks(text)
	return b.p
}

// matches tells, by element, whether m selects it.
func (p *page) matches(m goquery.Matcher) []bool {
	out := make([]bool, len(p.nodes))
	for i := range p.nodes {
		out[i] = m.Match(p.nodes[i].Node)
	}
	return out
}

var voidTags = wordSet("area base br col embed hr img input link meta param source track wbr keygen frame")

// skippedTags hold no text for readers.
var skippedTags = wordSet("title script style template svg math iframe object select textarea canvas audio video applet noembed datalist map noscript noframes")

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

// tagName is a tag's name; known names take no memory.
func tagName(name []byte) string {
	if a := atom.Lookup(name); a != 0 {
		return a.String()
	}
	return string(name)
}

func (b *builder) startTag(z *html.Tokenizer, selfClosing bool) {
	nameBytes, more := z.TagName()
	name := tagName(nameBytes)
	if !inlineTags[name] && !unseenTags[name] && name != "br" {
		b.implied(name)
	}
	i := b.add(name)
	b.attributes(&b.p.nodes[i], z, more)
	switch {
	case voidTags[name]:
	case selfClosing && (skippedTags[name] && !unseenTags[name] && name != "title" || name == "o:p"):
	case len(b.stack) >= maxDepth:
		b.overflow++
		b.p.deep = true
	default:
		b.stack = append(b.stack, i)
		b.open[name]++
		if name == "a" {
			b.links++
		}
	}
}

// node takes a node from the store and puts it into the innermost open element.
func (b *builder) node(kind html.NodeType, data string) *html.Node {
	if len(b.nodes) == 0 {
		b.nodes = make([]html.Node, 256)
	}
	n := &b.nodes[0]
	b.nodes = b.nodes[1:]
	n.Type, n.Data = kind, data
	b.p.nodes[b.stack[len(b.stack)-1]].AppendChild(n)
	return n
}

// add adds an element and gives its index.
func (b *builder) add(name string) int {
	e := element{Node: b.node(html.ElementNode, name), parent: b.stack[len(b.stack)-1]}
	e.DataAtom = atom.Lookup([]byte(name))
	b.p.nodes = append(b.p.nodes, e)
	return len(b.p.nodes) - 1
}

// attributeNames are the attributes that are kept, and whether in lower case: names are compared
// whatever their case.
var attributeNames = map[string]struct {
	name  string
	lower bool
}{"class": {"class", true}, "id": {"id", true}, "role": {"role", true}, "itemprop": {"itemprop", true}, "style": {"style", true}, "type": {"type", true}, "name": {"name", true},
	"property": {"property", true}, "rel": {"rel", true}, "hidden": {"hidden", false}, "aria-hidden": {"aria-hidden", false}, "content": {"content", false}, "datetime": {"datetime", false},
	"href": {"href", false}, "lang": {"lang", false}}

// attributes reads the attributes that matter; of equal names the first counts.
func (b *builder) attributes(n *element, z *html.Tokenizer, more bool) {
	if cap(b.attrs)-len(b.attrs) < len(attributeNames) {
		b.attrs = make([]html.Attribute, 0, 512)
	}
	first := len(b.attrs)
	for more {
		var k, v []byte
		k, v, more = z.TagAttr()
		kept := attributeNames[string(k)]
		if kept.name == "" || len(v) >= 4096 || hasAttr(n.Node, kept.name) {
			continue
		}
		val := string(v)
		if kept.lower {
			val = strings.ToLower(val)
		}
		b.attrs = append(b.attrs, html.Attribute{Key: kept.name, Val: val})
		n.Attr = b.attrs[first:len(b.attrs):len(b.attrs)]
	}
	for _, key := range [...]string{"class", "id", "role", "itemprop"} {
		if v := attr(n.Node, key); v != "" {
			n.marks += " " + v
		}
	}
	n.marks = strings.TrimSpace(n.marks)
}

func hasAttr(n *html.Node, key string) bool {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return true
		}
	}
	return false
}

// attr is the value of an attribute, "" for none.
func attr(n *html.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return n.Attr[i].Val
		}
	}
	return ""
}

// text adds a text token that starts at off in the document.
func (b *builder) text(raw string, off int) {
	switch b.p.nodes[b.stack[len(b.stack)-1]].Data {
	case "script", "style": // no entities there
		b.node(html.TextNode, raw)
	default:
		b.node(html.TextNode, html.UnescapeString(raw))
	}
	b.p.texts = append(b.p.texts, textNode{src: corpus.Span{Start: off, End: off + len(raw)}, linked: b.links > 0})
}

// pop closes the innermost element.
func (b *builder) pop() {
	top := len(b.stack) - 1
	tag := b.p.nodes[b.stack[top]].Data
	b.stack = b.stack[:top]
	b.open[tag]--
	if tag == "a" {
		b.links--
	}
}

// scopes stop the search for an open element: what is inside a cell cannot close
// what is outside the table.
var scopes = wordSet("td th table caption")

var tableTags = wordSet("table tbody thead tfoot tr td th caption")

func (b *builder) endTag(name string) {
	if name == "br" || name == "p" && b.open["p"] == 0 { // an end alone is an empty element
		b.add(name)
		return
	}
	if b.overflow > 0 && !tableTags[name] {
		b.overflow--
		return
	}
	if b.open[name] == 0 {
		return
	}
	if inlineTags[name] || unseenTags[name] {
		b.endInline(name)
		return
	}
	for i := len(b.stack) - 1; i > 0; i-- {
		tag := b.p.nodes[b.stack[i]].Data
		if tag == name {
			for len(b.stack) > i {
				b.pop()
			}
			return
		}
		if scopes[tag] && !tableTags[name] {
			return
		}
	}
}

// endInline takes one inline element off the stack; blocks opened inside it stay open.
func (b *builder) endInline(name string) {
	for i := len(b.stack) - 1; i > 0; i-- {
		n := &b.p.nodes[b.stack[i]]
		if n.Data != name {
			continue
		}
		if i == len(b.stack)-1 {
			b.pop()
			return
		}
		b.stack = append(b.stack[:i], b.stack[i+1:]...)
		b.open[name]--
		if name == "a" {
			b.links--
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

func (b *builder) implied(name string) {
	if b.open["p"] > 0 {
		// A paragraph ends where any other block begins.
		for i := len(b.stack) - 1; i > 0; i-- {
			tag := b.p.nodes[b.stack[i]].Data
			if tag == "p" {
				for len(b.stack) > i {
					b.pop()
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
	for i := len(b.stack) - 1; i > 0; i-- {
		tag := b.p.nodes[b.stack[i]].Data
		if hasWord(rule.stops, tag) {
			break
		}
		if hasWord(rule.closes, tag) {
			cut = i
		}
	}
	for cut > 0 && len(b.stack) > cut {
		b.pop()
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
