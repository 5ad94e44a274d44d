package clean

import (
	"strings"

	"rapporteur/corpus"
)

// kickers stand above a title and are none.
var kickers = map[string]bool{"press release": true, "news release": true, "media release": true, "joint press release": true, "for immediate release": true,
	"unofficial translation": true, "provisional translation": true, "official": true, "exclusive": true, "breaking": true, "communiqué de presse": true,
	"pressemitteilung": true, "пресс-релиз": true, "comunicado de prensa": true, "transcript": true, "press statement": true}

// fieldNames are the labels of mirrors' and libraries' forms.
var fieldNames = map[string]string{"title": "title", "author": "author", "authors": "author", "language": "language", "subject": "subject", "subjects": "subject",
	"publisher": "publisher", "source": "publisher", "keywords": "subject", "article id": "id", "record id": "id", "record": "id", "identifier": "id", "document id": "id", "call number": "id", "accession number": "id", "reproduction date": "id", "doi": "id", "isbn": "id", "collection": "subject"}

// topZone gives roles to what stands before the first paragraph.
func (r *reader) topZone() {
	r.extend()
	r.standfirst()
	top := r.first
	r.countLines(top)
	r.formFields(top)
	r.findTitle(top)
	for i := 0; i < top && i < len(r.blocks); i++ {
		b := &r.blocks[i]
		if b.role != "" {
			continue
		}
		s, key := b.text(r.text), r.keys[i]
		bare := bareKey(key)
		switch {
		case i != r.title && r.title >= 0 && bare == bareKey(r.keys[r.title]):
			b.set(corpus.RoleFurniture, "title again")
		case isByline(key, b.shape):
			b.set(corpus.RoleByline, "byline words")
		case r.nameByStamp(i):
			b.set(corpus.RoleByline, "name beside the date")
		case kickerStart(key):
			b.set(corpus.RoleHeading, whyKind)
		case isContact(s, b.shape):
			b.set(corpus.RoleAbout, "contact")
		case r.nearText(i) && (officialLine(s, b.shape) || agencyLine(s, b.shape) || honorificLine(key, b.shape)):
			b.set(corpus.RoleByline, whyIssuer)
		case r.title >= 0 && i < r.title:
			r.beforeTitle(i)
		case b.words >= 6 || strings.HasPrefix(s, "- ") || r.nearText(i):
			r.afterTitle(i)
		default:
			r.farFromTitle(i)
		}
	}
}

// kickerStart tells lines that say what kind of document follows, perhaps with who issues it.
func kickerStart(key string) bool {
	if kickers[bareKey(key)] {
		return true
	}
	for k := range kickers {
		if strings.HasPrefix(key, k+" ") {
			rest := key[len(k)+1:]
			return honorificLine(rest, shapeOf(rest)) || strings.HasPrefix(rest, "no")
		}
	}
	return false
}

// nameByStamp tells a person's name, and nothing else, next to a printed date.
func (r *reader) nameByStamp(i int) bool {
	b := &r.blocks[i]
	if b.words < 2 || b.words > 4 || b.ends || b.digits > 0 || b.runes > 40 {
		return false
	}
	up := i > 0 && r.blocks[i-1].role == corpus.RoleStamp
	return up && looksLikeName(b.text(r.text)) && b.capital == b.words && i+1 == r.first
}

// largeZone is how many lines above the text are more than a title with what belongs to it: they
// are a site's menus.
const largeZone = 14

// nearText tells lines near the title or right above the text; where little stands above the text,
// all of it is near.
func (r *reader) nearText(i int) bool {
	return r.first <= largeZone || i >= r.first-5 || r.title >= 0 && i >= r.title-4 && i <= r.title+5
}

// countLines counts equal lines above the text and at its start.
func (r *reader) countLines(top int) {
	r.count = map[string]int{}
	for i := 0; i < len(r.blocks) && i < top+8; i++ {
		r.count[r.keys[i]]++
	}
}

// beforeTitle: lines above the title are sections and menus, or say what the
// document is.
func (r *reader) beforeTitle(i int) {
	b := &r.blocks[i]
	switch {
	case r.repeated(i):
		b.set(corpus.RoleFurniture, "line again")
	case r.besideFurniture(i), r.title-i > 4, b.words <= 2 && b.gap == 0 && i > 0 && b.runes < 20 && r.blocks[i-1].role == corpus.RoleFurniture:
		b.set(corpus.RoleFurniture, "navigation above the title")
	default:
		b.set(corpus.RoleHeading, "line above the title")
	}
}

func (r *reader) afterTitle(i int) {
	b := &r.blocks[i]
	s := b.text(r.text)
	switch {
	case r.repeated(i):
		b.set(corpus.RoleFurniture, "line again")
	case (b.words >= 6 || strings.HasPrefix(s, "- ") && strings.HasSuffix(s, "-")) && r.title >= 0 && i <= r.title+3:
		b.list = false
		b.set(corpus.RoleStandfirst, "line below the title")
	case b.list || b.words >= 6:
		b.set(corpus.RoleBody, "line above the text")
	default:
		b.set(corpus.RoleHeading, "short line below the title")
	}
}

// farFromTitle: short lines between a title far above and the first paragraph.
func (r *reader) farFromTitle(i int) {
	b := &r.blocks[i]
	if i+1 == r.first || r.blocks[i].list {
		b.set(corpus.RoleHeading, "line above the text")
		return
	}
	b.set(corpus.RoleFurniture, "outside the best run")
}

// besideFurniture tells whether a short line stands in one paragraph with furniture.
func (r *reader) besideFurniture(i int) bool {
	b := &r.blocks[i]
	if b.words > 4 || b.ends {
		return false
	}
	up := i > 0 && b.gap == 0 && r.blocks[i-1].role == corpus.RoleFurniture
	down := i+1 < len(r.blocks) && r.blocks[i+1].gap == 0 && r.blocks[i+1].role == corpus.RoleFurniture && r.blocks[i+1].why != "markup remains"
	return up || down
}

// repeated tells whether the words of block i stand once more above the text or at its start.
func (r *reader) repeated(i int) bool { return r.count[r.keys[i]] > 1 }

// standfirst recognizes a first paragraph that belongs to the title: before the next
// paragraph stand the title once more, a name, a date or a caption.
func (r *reader) standfirst() {
	i := r.first
	if i+2 >= len(r.blocks) || i == 0 || r.last <= i || !r.blocks[i].prose() || r.blocks[i].words > 60 {
		return
	}
	seen := false
	for j := i + 1; j < len(r.blocks) && j <= i+5; j++ {
		b := &r.blocks[j]
		if b.prose() {
			if seen {
				r.blocks[i].set(corpus.RoleStandfirst, "before the byline or caption")
				r.first = j
			}
			return
		}
		if b.role == corpus.RoleStamp || b.role == corpus.RoleCaption || isByline(r.keys[j], b.shape) || r.standsBefore(j, i) {
			seen = true
		} else if b.role != corpus.RoleFurniture {
			return
		}
	}
}

// reach is how far from the best run a paragraph may stand and still belong to it.
const reach = 12

// harmless are reasons of furniture that stands inside articles too.
var harmless = map[string]bool{"image file": true, "no words": true, "markup remains": true, whyPage: true}

// extend takes in paragraphs before and after the best run when no furniture is between: a list of short
// lines can outweigh the paragraph that announces it.
func (r *reader) extend() {
	for i, n := r.first-1, 0; i >= 0 && n < reach; i, n = i-1, n+1 {
		b := &r.blocks[i]
		if b.role == corpus.RoleFurniture && !harmless[b.why] {
			break
		}
		if b.role == "" && b.prose() && (b.ends || b.inner > 0 || strings.HasSuffix(b.text(r.text), ":")) {
			r.first, n = i, 0
		}
	}
	for i, n := r.last+1, 0; i < len(r.blocks) && n < reach; i, n = i+1, n+1 {
		b := &r.blocks[i]
		if b.role == corpus.RoleFurniture && !harmless[b.why] {
			break
		}
		if b.role == "" && b.prose() {
			r.last, n = i, 0
		}
	}
}

// standsBefore tells whether line j stands among the 60 lines before block i.
func (r *reader) standsBefore(j, i int) bool {
	for k := max(0, i-60); k < i; k++ {
		if r.keys[k] == r.keys[j] {
			return true
		}
	}
	return false
}

// formFields reads lines such as "Author: ..." when several stand together.
func (r *reader) formFields(top int) {
	var at []int
	for i := 0; i < top && i < len(r.blocks); i++ {
		s := r.blocks[i].text(r.text)
		k := strings.IndexByte(s, ':')
		if k < 0 || k > 24 {
			continue
		}
		if name := fieldNames[strings.ToLower(strings.TrimSpace(s[:k]))]; name != "" {
			at = append(at, i)
			if v := strings.TrimSpace(s[k+1:]); v != "" && r.labels[name] == "" {
				r.labels[name] = v
			}
		}
	}
	if len(at) < 2 {
		r.labels = map[string]string{}
		return
	}
	for _, i := range at {
		s := strings.ToLower(r.blocks[i].text(r.text))
		switch name := fieldNames[strings.TrimSpace(s[:strings.IndexByte(s, ':')])]; name {
		case "author", "publisher":
			r.blocks[i].set(corpus.RoleByline, "field "+name)
		default:
			r.blocks[i].set(corpus.RoleFurniture, "field "+name)
		}
	}
}

// findTitle takes the title field's value, else a line that stands twice, else the first
// line of several words that is no date, name or section.
func (r *reader) findTitle(top int) {
	pick := -1
	field := bareKey(foldKey(r.labels["title"]))
	large := top > largeZone
	for i := 0; i < top && i < len(r.blocks); i++ {
		b := &r.blocks[i]
		if b.role != "" || b.words < 2 || b.runes > 250 || b.prose() && b.words > 30 || large && b.words < 4 {
			continue
		}
		if field != "" && bareKey(r.keys[i]) == field {
			pick = i
			break
		}
		if r.repeated(i) && (pick < 0 || b.words > r.blocks[pick].words) || r.inFirstLine(i) {
			pick = i
		}
	}
	for i := top - 1; large && pick < 0 && i >= 0 && i >= top-10; i-- {
		if r.titleLike(i, 4) {
			pick = i
		}
	}
	for want := 4; want >= 2 && pick < 0; want -= 2 {
		for i := 0; i < top && i < len(r.blocks) && pick < 0; i++ {
			if r.titleLike(i, want) {
				pick = i
			}
		}
	}
	if i := top - 1; pick < 0 && i >= 0 && r.titleLike(i, 1) && r.blocks[i].letters >= 4 {
		pick = i
	}
	if pick < 0 {
		pick = r.proseTitle()
	}
	if pick >= 0 {
		r.title = pick
		r.blocks[pick].list = false
		r.blocks[pick].set(corpus.RoleTitle, "title line")
	}
}

// inFirstLine tells whether line i is the first line of the document but for the site's name
// there: dumps of pages start with the page's own title.
func (r *reader) inFirstLine(i int) bool {
	key := bareKey(r.keys[i])
	return i > 0 && r.blocks[i].words >= 3 && len(r.keys[0]) > len(key) && strings.HasPrefix(r.keys[0], key)
}

func (r *reader) titleLike(i, want int) bool {
	b := &r.blocks[i]
	s, key := b.text(r.text), r.keys[i]
	return b.role == "" && b.words >= want && readDates(s[:cutAt(s, 100)]).others > 0 && b.runes <= 250 && !kickerStart(key) && !r.nameByStamp(i) && !isByline(key, b.shape) && listMark(s) == 0 &&
		!officialLine(s, b.shape) && !agencyLine(s, b.shape) && !honorificLine(key, b.shape) && !isContact(s, b.shape)
}

// proseTitle: a first line that is a short sentence (often a question) above longer paragraphs.
func (r *reader) proseTitle() int {
	i := r.first
	if i > 3 || i+2 >= len(r.blocks) {
		return -1
	}
	b, n := &r.blocks[i], &r.blocks[i+1]
	if b.role == "" && b.words >= 3 && b.words <= 18 && b.inner == 0 && !b.list && n.gap > 0 && n.prose() && n.words > b.words &&
		strings.HasSuffix(strings.TrimRight(b.text(r.text), "\"”’"), "?") {
		r.first++
		return i
	}
	return -1
}
