package clean

import (
	"strings"
	"unicode"

	"rapporteur/corpus"
)

// reader gives the blocks of plain text their roles.
type reader struct {
	a      *corpus.Article
	text   string
	blocks []block
	keys   []string // foldKey of each block
	// first and last are the ends of the best run of prose, as block numbers.
	first, last int
	title       int // block number, -1 for none
	labels      map[string]string
	count       map[string]int // how often a line stands above the text
}

// readPlain reads a crawled page's text or a text dump.
func readPlain(a *corpus.Article, text string) {
	read(a, text, splitInner(text, splitBlocks(text, false)))
}

// read gives the blocks their roles and builds the article.
func read(a *corpus.Article, text string, blocks []block) {
	r := &reader{a: a, text: text, blocks: blocks, title: -1, labels: map[string]string{}}
	r.assign()
	assemble(a, text, r.blocks)
	r.describe()
}

// assign gives each block its role: first what a block says of itself, then where the
// article begins and ends, then what stands around it.
func (r *reader) assign() {
	r.keys = make([]string, len(r.blocks))
	for i := range r.blocks {
		r.keys[i] = foldKey(r.blocks[i].text(r.text))
	}
	r.tables()
	for i := range r.blocks {
		r.own(i)
	}
	r.announced()
	r.first, r.last = bestRun(r.blocks)
	for r.last+1 < len(r.blocks) && r.blocks[r.last+1].announced {
		r.last++
	}
	r.topZone()
	r.linkLists()
	r.insideRun()
	r.bottomZone()
	for i := range r.blocks {
		if b := &r.blocks[i]; b.role == "" {
			b.set(corpus.RoleBody, "text")
		}
	}
}

// splitInner takes what stands in one line with a paragraph but is none of it into blocks of its own: a
// printed date before the first words, the name of a picture after the last.
func splitInner(text string, in []block) []block {
	out := make([]block, 0, len(in)+2)
	prose := 0
	for _, b := range in {
		s := b.text(text)
		if n := leadingStamp(s); n > 0 && prose == 0 && len(out) < 10 {
			rest := strings.TrimLeftFunc(s[n:], func(r rune) bool { return unicode.IsSpace(r) || r == '|' || r == '-' || r == '.' || r == ',' })
			if rest != "" {
				out = append(out, part(text, b, b.start, b.start+n))
				b = part(text, b, b.end-len(rest), b.end)
			}
		}
		if b.prose() {
			prose++
		}
		if n := pictureTail(b.text(text)); n > 0 {
			tail := part(text, b, b.start+n, b.end)
			tail.set(corpus.RoleFurniture, "image file")
			head := strings.TrimRightFunc(text[b.start:b.start+n], unicode.IsSpace)
			out = append(out, part(text, b, b.start, b.start+len(head)), tail)
			continue
		}
		out = append(out, b)
	}
	return out
}

func part(text string, b block, start, end int) block {
	return block{start: start, end: end, gap: b.gap, list: b.list, shape: shapeOf(text[start:end])}
}

// pictureTail is where a file name, with a few words, stands after the last sentence
// end of a paragraph; 0 when it does not.
func pictureTail(s string) int {
	low := strings.ToLower(s)
	for _, ext := range []string{".jpg", ".jpeg", ".png", ".gif", ".webp"} {
		at := strings.LastIndex(low, ext)
		if at < 0 || len(s)-at > 60 || len(low) != len(s) {
			continue
		}
		for i := at - 1; i > 0 && at-i < 80; i-- {
			if (s[i] == ' ' || s[i] == '\n') && endsSentence(s[:i]) {
				return i + 1
			}
		}
	}
	return 0
}

// own gives a block the role that its own words tell.
func (r *reader) own(i int) {
	b := &r.blocks[i]
	if b.role != "" {
		return
	}
	s, key := b.text(r.text), r.keys[i]
	switch {
	case isAddress(s):
		if dateInURL(s) != "" && i < 3 {
			b.set(corpus.RoleStamp, "address with a date")
			if r.a.URL == "" {
				r.a.URL = s
			}
			return
		}
		b.set(corpus.RoleFurniture, "address")
	case leftover(s, b.shape, key) != "":
		b.set(corpus.RoleFurniture, leftover(s, b.shape, key))
	case isStamp(s, b.shape) && !labelledPhone(s, b.shape):
		b.set(corpus.RoleStamp, "date line")
	case i < largeZone && r.letterhead(i):
	case b.heading:
		if why := furnitureReason(s, b.shape, key); why != "" {
			b.set(corpus.RoleFurniture, why)
		}
	case b.links() && !(b.ends && b.words > 15):
		b.set(corpus.RoleFurniture, "links")
	case contactLine(s, b.shape):
		b.set(corpus.RoleAbout, "contact")
	case b.runes <= 200 && startsWith(words.caption, key) && !(b.prose() && b.runes > 120):
		b.set(corpus.RoleCaption, "caption words")
	case isReference(s):
		b.set(corpus.RoleReference, "reference mark")
	case commentHeading(key, b.shape):
		b.set(corpus.RoleFurniture, whyComments)
	default:
		if why := furnitureReason(s, b.shape, key); why != "" {
			b.set(corpus.RoleFurniture, why)
		}
	}
}

// isReference tells lines of a list of sources: "1. ^ ...", "[3] ...", "^ ...".
func isReference(s string) bool {
	n := listMark(s)
	t := strings.TrimSpace(s[n:])
	if strings.HasPrefix(t, "^") || strings.HasPrefix(t, "↑") {
		return true
	}
	return strings.HasPrefix(s, "[") && len(s) > 6 && s[1] >= '0' && s[1] <= '9' && strings.IndexByte(s[:6], ']') > 0
}

// insideRun gives roles to what stands between the first and the last paragraph.
func (r *reader) insideRun() {
	for i := r.first; i <= r.last && i < len(r.blocks); i++ {
		b := &r.blocks[i]
		if b.role != "" {
			continue
		}
		switch {
		case r.title >= 0 && i < r.first+8 && r.keys[i] == r.keys[r.title]:
			b.set(corpus.RoleFurniture, "title again")
		case !b.prose() && b.runes <= shortRunes && startsWith(words.more, r.keys[i]):
			b.set(corpus.RoleFurniture, "link to more")
		case b.heading:
			b.set(corpus.RoleHeading, "heading mark")
		case r.headingLike(i):
			b.list = false
			b.set(corpus.RoleHeading, "short line before text")
		case b.list:
			b.set(corpus.RoleBody, "list item")
		default:
			b.set(corpus.RoleBody, "text")
		}
	}
}

// headingLike tells whether block i announces what follows.
func (r *reader) headingLike(i int) bool {
	b := &r.blocks[i]
	s := b.text(r.text)
	if b.ends || b.words == 0 || b.words > 16 || b.runes > 120 || b.lower || strings.ContainsRune(",;:", rune(s[len(s)-1])) {
		return false
	}
	if n := listMark(s); n > 0 && (s[0] < '0' || s[0] > '9') && s[0] != '(' {
		return false
	}
	if k := strings.Index(s, ": "); k > 0 && k < 40 && b.words > 3 && listMark(s) == 0 {
		return false
	}
	for j := i + 1; j < len(r.blocks) && j <= i+3; j++ {
		n := &r.blocks[j]
		if n.role == corpus.RoleFurniture || n.role == corpus.RoleCaption {
			continue
		}
		if n.prose() || n.list || n.ends {
			return true
		}
		if n.gap == 0 && b.gap == 0 {
			return false
		}
	}
	return false
}

// bottomZone gives roles to what follows the last paragraph of the run, and to the notes
// that the last paragraphs may be.
func (r *reader) bottomZone() {
	r.references()
	r.authorNotes()
	more, legal := false, false
	after := 0
	for i := r.last + 1; i < len(r.blocks); i++ {
		b := &r.blocks[i]
		s, key := b.text(r.text), r.keys[i]
		switch {
		case b.role == corpus.RoleFurniture:
			continue
		case legalNotice(s), legal && b.gap == 0:
			b.set(corpus.RoleFurniture, "rights notice")
			legal = true
			continue
		case !b.prose() && startsWith(words.more, key):
			b.set(corpus.RoleFurniture, "link to more")
			more = true
			continue
		case b.role == corpus.RoleAbout && siteNumber(s):
			b.set(corpus.RoleFurniture, "telephone number")
			continue
		case b.role != "":
			continue
		case more:
			b.set(corpus.RoleFurniture, "after a link to more")
			continue
		}
		after++
		switch {
		case isContact(s, b.shape):
			b.set(corpus.RoleAbout, "contact")
		case isByline(key, b.shape):
			b.set(corpus.RoleByline, "byline words")
		case agencyLine(s, b.shape):
			b.set(corpus.RoleByline, "agency name")
		case b.words <= 3 && !b.ends && i == len(r.blocks)-1:
			b.set(corpus.RoleFurniture, "cut-off end")
		case b.prose() || after > 3 || len(r.blocks)-r.last > largeZone:
			b.set(corpus.RoleFurniture, "outside the best run")
		}
	}
	r.notices()
	r.emptyHeadings()
}

// notices takes the notices at the end of the page out of the article.
func (r *reader) notices() {
	from := noticesFrom(len(r.blocks), func(i int) (string, corpus.Role) { return r.blocks[i].text(r.text), r.blocks[i].role })
	for i := max(from, r.first+1); i < len(r.blocks); i++ {
		r.blocks[i].set(corpus.RoleFurniture, "rights notice")
	}
}

// references gives their role to the lines below a heading such as "Sources".
func (r *reader) references() {
	in := false
	for i := r.first; i < len(r.blocks) && i >= 0; i++ {
		b := &r.blocks[i]
		if words.references[bareKey(r.keys[i])] {
			in = true
			continue
		}
		if !in || b.role == corpus.RoleFurniture {
			continue
		}
		if b.role == corpus.RoleHeading || b.prose() && !b.list {
			in = false
			continue
		}
		b.set(corpus.RoleReference, "below a heading of sources")
	}
}

// emptyHeadings makes headings furniture that announce what is not there.
func (r *reader) emptyHeadings() {
	next := corpus.RoleFurniture
	for i := len(r.blocks) - 1; i >= 0; i-- {
		b := &r.blocks[i]
		if words.empties[bareKey(r.keys[i])] && (next == corpus.RoleFurniture || next == corpus.RoleReference && !words.references[bareKey(r.keys[i])]) {
			b.set(corpus.RoleFurniture, "heading left empty")
			continue
		}
		if b.role != corpus.RoleFurniture {
			next = b.role
		}
	}
}
