package clean

import (
	"strings"

	"github.com/PuerkitoBio/goquery"
	"github.com/andybalholm/cascadia"

	"rapporteur/corpus"
)

// webPage gives the blocks of a page their roles.
type webPage struct {
	a     *corpus.Article
	p     *page
	meta  *pageMeta
	pick  picked
	roles []corpus.Role
	why   []string
	title int // block, -1 for none
	first int // first and last paragraph of the article
	last  int
}

// readHTML reads a page and tells what the page is noted for ("" for nothing).
func readHTML(a *corpus.Article, text string) (doubt string) {
	p := parsePage(text)
	if len(p.blocks) == 0 {
		p = parsePage(unskip(text))
	}
	w := &webPage{a: a, p: p, meta: readMeta(p.doc), pick: pick(p), roles: make([]corpus.Role, len(p.blocks)), why: make([]string, len(p.blocks)), title: -1}
	w.describe()
	w.assign()
	if w.last < 0 { // no paragraph at all: a page of a few words
		w.pick = everything(p)
		w.roles, w.why, w.title = make([]corpus.Role, len(p.blocks)), make([]string, len(p.blocks)), -1
		w.assign()
	}
	w.assemble()
	w.names()
	if p.deep {
		return "elements nested deeper than 512 were read without their tags"
	}
	return ""
}

// unskip masks tags that hide everything after them when they are never closed; lengths stay.
func unskip(text string) string {
	for _, t := range []string{"<select", "<object", "<svg", "<math", "<template", "<noscript", "<noframes", "<iframe", "<canvas", "<video", "<audio", "<applet", "<noembed"} {
		for at := 0; ; {
			i := strings.Index(text[at:], t)
			if i < 0 {
				break
			}
			text = strings.ReplaceAll(text, t, "<div"+strings.Repeat(" ", len(t)-4))
			at += i
		}
	}
	return text
}

// describe takes over what the page declares.
func (w *webPage) describe() {
	m := w.meta
	w.a.Authors = m.authors
	w.a.Publisher = m.publisher
	if m.site != "" && w.a.Publisher == "" {
		w.a.Publisher = m.site
	}
	w.a.Language = m.lang
	w.a.MetaDates = m.dates()
	if w.a.URL == "" && strings.HasPrefix(m.canonical, "http") {
		w.a.URL = m.canonical
	}
}

// assign gives roles from the middle outwards: the paragraphs picked, the title, what
// stands between the two, all else.
func (w *webPage) assign() {
	w.first, w.last = len(w.p.blocks), -1
	for i := range w.p.blocks {
		if w.pick.in[i] && w.pick.class[i] == "" {
			w.inside(i)
			if b := &w.p.blocks[i]; w.roles[i] == corpus.RoleBody && (goodParagraph(b) || w.pick.rung == allText) {
				w.first, w.last = min(w.first, i), i
			}
		}
	}
	w.findTitle()
	names := 0 // bylines and dates between title and text: more than a few are a list of other articles
	for i := range w.p.blocks {
		switch {
		case i == w.title:
			w.set(i, corpus.RoleTitle, "heading of the page")
		case w.roles[i] == "" && w.title >= 0 && i > w.title-6 && i < w.first && i < w.title+30 && names < 5:
			w.aroundTitle(i)
			if w.roles[i] != corpus.RoleFurniture {
				names++
			}
		case w.roles[i] == "":
			w.set(i, corpus.RoleFurniture, w.outsideReason(i))
		case w.title >= 0 && i < w.first && sameWords(w.p.blocks[i].text, w.a.Title):
			w.set(i, corpus.RoleFurniture, "title again")
		}
	}
	w.again()
	w.ends()
}

// again takes out text that the page has twice: word for word, or gathered into one
// block for machines.
func (w *webPage) again() {
	seen := map[string]int{} // start of a paragraph, its length
	for i := range w.p.blocks {
		b := &w.p.blocks[i]
		t := b.text
		if w.roles[i] != corpus.RoleBody && w.roles[i] != corpus.RoleHeading || len(t) < 40 {
			continue
		}
		head := t[:cutAt(t, 80)]
		n, ok := seen[head]
		switch {
		case !ok:
			seen[head] = len(t)
		case n == len(t) && b.ends && b.words >= 12 || len(t) > 3*n: // lists may say the same twice
			w.set(i, corpus.RoleFurniture, "text again")
		}
	}
}

func (w *webPage) set(i int, role corpus.Role, why string) { w.roles[i], w.why[i] = role, why }

func (w *webPage) outsideReason(i int) string {
	if c := w.pick.class[i]; c != "" {
		return "element named " + c
	}
	return "outside the article (" + w.pick.rung + ")"
}

// inside gives a block of the article its role.
func (w *webPage) inside(i int) {
	b := &w.p.blocks[i]
	key := foldKey(b.text)
	linked := b.links*10 > b.letters*6
	switch {
	case b.tag == "figcaption" || w.within(b, captions, 2) || b.runes <= 200 && startsWith(words.caption, key):
		w.set(i, corpus.RoleCaption, "caption")
	case w.within(b, bylines, 2) && b.words <= 20 && !b.prose():
		w.set(i, corpus.RoleByline, "element named as byline")
	case isStamp(b.text, b.shape):
		w.set(i, corpus.RoleStamp, "date line")
	case w.last < 0 && w.head(i, key):
	case headingTag(b.tag) && startsWith(words.more, key) && !b.ends:
		w.set(i, corpus.RoleFurniture, "link to more")
	case furnitureReason(b.text, b.shape, key) != "":
		w.set(i, corpus.RoleFurniture, furnitureReason(b.text, b.shape, key))
	case b.runes <= shortRunes && !(b.prose() && b.links == 0) && startsWith(words.more, key):
		w.set(i, corpus.RoleFurniture, "link to more")
	case headingTag(b.tag):
		w.set(i, corpus.RoleHeading, "heading tag")
	case linked && !(b.ends && b.words > 12) && b.runes < 300:
		w.set(i, corpus.RoleFurniture, "links")
	case isByline(key, b.shape) && i < 40:
		w.set(i, corpus.RoleByline, "byline words")
	case isReference(b.text) && b.tag == "li":
		w.set(i, corpus.RoleReference, "reference mark")
	default:
		w.set(i, corpus.RoleBody, "text ("+w.pick.rung+")")
	}
}

// head gives its role to a line of an office's letterhead.
func (w *webPage) head(i int, key string) bool {
	b := &w.p.blocks[i]
	h := readHeadLine(b.text, b.shape)
	switch {
	case kickerStart(key) && b.words <= 12:
		w.set(i, corpus.RoleHeading, whyKind)
	case h.date:
		w.set(i, corpus.RoleStamp, "number and date")
	case h.is:
		w.set(i, corpus.RoleFurniture, whyNumber)
	case officialLine(b.text, b.shape):
		w.set(i, corpus.RoleByline, whyIssuer)
	case labelledContact(b.text, b.shape):
		w.set(i, corpus.RoleAbout, "contact")
	default:
		return false
	}
	return true
}

func headingTag(t string) bool { return len(t) == 2 && t[0] == 'h' && t[1] >= '1' && t[1] <= '6' }

// Elements that tell by their names what they hold.
var (
	captions    = named("caption credit photo-desc image-desc media-desc imgdesc")
	bylines     = named("byline author contributor writer")
	standfirsts = named("standfirst subtitle sub-title subhead deck dek lede summary excerpt intro description teaser strapline lead")
	stamps      = named("date time published updated timestamp posted")
)

// named selects elements with one of the words in class, id or itemprop.
func named(words string) cascadia.Selector { return cascadia.MustCompile(namedList(words)) }

func namedList(words string) string {
	var sel []string
	for _, w := range strings.Fields(words) {
		sel = append(sel, "[class*="+w+"]", "[id*="+w+"]", "[itemprop*="+w+"]")
	}
	return strings.Join(sel, ", ")
}

// within tells whether m selects the element of block b or one of the next few around it.
func (w *webPage) within(b *hblock, m goquery.Matcher, levels int) bool {
	for n := b.node; n > 0 && levels > 0; n, levels = w.p.nodes[n].parent, levels-1 {
		if m.Match(w.p.nodes[n].Node) {
			return true
		}
	}
	return false
}

// aroundTitle gives roles to what stands outside the container between title and text.
func (w *webPage) aroundTitle(i int) {
	b := &w.p.blocks[i]
	key := foldKey(b.text)
	switch {
	case w.pick.class[i] == "nav" || w.pick.class[i] == "menu" || w.pick.class[i] == "breadcrumb" || w.pick.class[i] == "hidden":
		w.set(i, corpus.RoleFurniture, w.outsideReason(i))
	case isStamp(b.text, b.shape), b.tag == "time" && b.digits > 0 && b.runes < 80, b.digits > 0 && b.runes < 80 && (w.within(b, stamps, 1) && readDates(b.text).full || labelledDate(b.text)):
		w.set(i, corpus.RoleStamp, "date near the title")
	case kickerStart(key) && b.words <= 12:
		w.set(i, corpus.RoleHeading, whyKind)
	case furnitureReason(b.text, b.shape, key) != "" || i < w.title:
		w.set(i, corpus.RoleFurniture, w.outsideReason(i))
	case isByline(key, b.shape), w.within(b, bylines, 2) && b.words <= 20 && !b.prose():
		w.set(i, corpus.RoleByline, "name near the title")
	case sameWords(b.text, w.a.Title):
		w.set(i, corpus.RoleFurniture, "title again")
	case w.within(b, captions, 2) || b.tag == "figcaption" || startsWith(words.caption, key):
		w.set(i, corpus.RoleCaption, "caption near the title")
	case b.words >= 8 && b.links*2 < b.letters && b.runes < 600 && (w.within(b, standfirsts, 2) || headingTag(b.tag)) && w.pick.class[i] != "related" && w.pick.class[i] != "comment":
		w.set(i, corpus.RoleStandfirst, "below the title")
	default:
		w.set(i, corpus.RoleFurniture, w.outsideReason(i))
	}
}

// ends takes notices and empty headings out of the article's ends.
func (w *webPage) ends() {
	from := noticesFrom(w.last+1, func(i int) (string, corpus.Role) { return w.p.blocks[i].text, w.roles[i] })
	for i := min(w.last+6, len(w.roles)-1); i > w.first && (i >= from || i > w.last-6); i-- {
		b := &w.p.blocks[i]
		if w.roles[i] != corpus.RoleFurniture && i <= w.last && (i >= from || i > w.last-6 && b.runes < 400 && w.roles[i] == corpus.RoleBody && legalNotice(b.text)) {
			w.set(i, corpus.RoleFurniture, "rights notice")
		} else if w.roles[i] == corpus.RoleBody && labelledContact(b.text, b.shape) {
			w.set(i, corpus.RoleAbout, "contact")
		}
	}
	pending := true // nothing but furniture follows
	for i := len(w.roles) - 1; i >= 0; i-- {
		switch w.roles[i] {
		case corpus.RoleHeading:
			if pending || words.empties[bareKey(foldKey(w.p.blocks[i].text))] && i > w.last {
				w.set(i, corpus.RoleFurniture, "heading left empty")
			}
		case corpus.RoleBody, corpus.RoleReference, corpus.RoleAbout:
			if i > w.last && !w.p.blocks[i].prose() && w.p.blocks[i].tag != "li" && w.p.blocks[i].words < 4 && !w.p.blocks[i].ends {
				w.set(i, corpus.RoleFurniture, "cut-off end")
				continue
			}
			pending = false
		}
	}
}

// assemble builds the text.
func (w *webPage) assemble() {
	var sb strings.Builder
	lastKept := -1
	for i, r := range w.roles {
		if r != corpus.RoleFurniture {
			lastKept = i
		}
	}
	for i := range w.p.blocks {
		b := &w.p.blocks[i]
		list := b.tag == "li" || b.tag == "dd"
		if w.roles[i] == corpus.RoleFurniture {
			w.a.Furniture = append(w.a.Furniture, corpus.Block{Role: w.roles[i], Source: b.src, List: list, Text: b.text, Why: w.why[i]})
			continue
		}
		start := sb.Len()
		sb.WriteString(b.text)
		if w.roles[i] == corpus.RoleTitle {
			w.a.TitleSpan = corpus.Span{Start: start, End: sb.Len()}
		}
		if i < lastKept {
			sb.WriteString("\n\n")
		}
		w.a.Blocks = append(w.a.Blocks, corpus.Block{Role: w.roles[i], Span: corpus.Span{Start: start, End: sb.Len()}, Source: b.src, List: list, Why: w.why[i]})
	}
	w.a.Text = sb.String()
}

// names fills author and publisher from the text where the page declares none.
func (w *webPage) names() {
	for i := range w.a.Blocks {
		b := &w.a.Blocks[i]
		if b.Role != corpus.RoleByline || len(w.a.Authors) > 0 {
			continue
		}
		s := strings.TrimSpace(w.a.Quote(b.Span))
		if b.Why == whyIssuer {
			readByline(w.a, s, b.Why)
			continue
		}
		if isByline(foldKey(s), shapeOf(s)) {
			s = afterByline(s)
		}
		if names := splitNames(s); len(names) > 0 && looksLikeName(names[0]) {
			w.a.Authors = names
		}
	}
	if w.a.Publisher == "" {
		w.a.Publisher = datelineAgency(w.a)
	}
}
