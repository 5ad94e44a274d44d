package clean

import (
	"strings"

	"github.com/andybalholm/cascadia"
)

// picked is which blocks of a page are its article.
type picked struct {
	in    []bool   // by block
	class []string // by block: the mark of an element that makes it furniture, "" for none
	rung  string   // the step of the ladder that was taken
}

// minArticle is how many letters and signs a step of the ladder must bring to be
// believed at once.
const minArticle = 500

// pick finds the article's blocks. The steps: the best container without the elements whose names
// tell furniture; the same with them; all good paragraphs. A step counts when it holds
// enough of what the page has.
func pick(p *page) picked {
	good := make([]bool, len(p.blocks))
	total := 0
	for i := range p.blocks {
		good[i] = goodParagraph(&p.blocks[i])
		if good[i] {
			total += p.blocks[i].runes
		}
	}
	named, total := namedFurniture(p, good, total)
	for _, step := range []struct {
		rung  string
		named []string
	}{{"container", named}, {"container, names ignored", make([]string, len(p.nodes))}} {
		clean, sum := 0, 0
		ok := make([]bool, len(p.blocks))
		for i := range p.blocks {
			if good[i] && step.named[p.blocks[i].node] == "" {
				ok[i] = true
				clean += p.blocks[i].runes
			}
		}
		in := container(p, ok, clean)
		for i := range p.blocks {
			if ok[i] && in[i] {
				sum += p.blocks[i].runes
			}
		}
		if sum >= minArticle && sum*5 >= total || sum*2 > total {
			return finishPick(p, in, step.named, step.rung)
		}
	}
	return finishPick(p, good, make([]string, len(p.nodes)), "all paragraphs")
}

func finishPick(p *page, in []bool, named []string, rung string) picked {
	out := picked{in: in, class: make([]string, len(p.blocks)), rung: rung}
	for i := range p.blocks {
		out.class[i] = named[p.blocks[i].node]
	}
	return out
}

// allText is the last step of the ladder.
const allText = "all text"

// everything takes in all blocks that are not mostly links.
func everything(p *page) picked {
	in := make([]bool, len(p.blocks))
	for i := range p.blocks {
		in[i] = p.blocks[i].links*2 <= p.blocks[i].letters
	}
	return finishPick(p, in, make([]string, len(p.nodes)), allText)
}

// goodParagraph tells running text.
func goodParagraph(b *hblock) bool {
	if b.runes < 25 || b.links*2 > b.letters || strings.HasPrefix(b.tag, "h") && len(b.tag) == 2 || b.tag == "figcaption" {
		return false
	}
	return b.runes >= 80 || b.ends || b.words >= 12
}

// furnitureMarks are words in class names and ids that tell what is not the article.
var furnitureMarks = []string{"comment", "sidebar", "related", "share", "sharing", "social", "promo", "newsletter", "subscri", "breadcrumb", "footer", "navigation", "navbar", "menu",
	"widget", "cookie", "banner", "advert", "sponsor", "popular", "trending", "recommend", "pagination", "pager", "copyright", "masthead", "signup", "sign-up", "paywall",
	"modal", "popup", "disqus", "outbrain", "taboola", "toolbar", "login", "skip-link", "most-read", "mostread", "read-more", "readmore", "also-like", "next-post", "prev-post",
	"teaser", "consent", "gdpr", "hidden-print", "screen-reader", "visually-hidden", "sr-only", "tag-list", "taglist", "post-tags", "entry-tags", "article-tags", "rating", "poll", "donat", "feedback",
	"dont-miss", "more-from", "morefrom", "see-also", "shoutbox", "contextual", "infobox-ad", "follow-us", "listing-", "carousel", "slideshow-nav", "jp-relatedposts", "addthis", "sharedaddy", "print-only", "noprint", "editsection", "catlinks", "navbox", "metadata-list", "toc"}

// shortMarks count only as whole words of a class name.
var shortMarks = wordSet("ad ads nav aside foot bottom rail hidden side extra meta-nav tags tag topics dfp mpu header-nav")

// textMarks speak against calling an element furniture.
var textMarks = []string{"article-body", "articlebody", "article__body", "article-content", "articlecontent", "article_body", "entry-content", "post-content", "post-body", "story-body", "storybody", "story-content", "body-content", "main-content", "content-body", "article-text", "articletext", "page-content", "field-name-body", "post-entry", "entry-body", "news-text", "news-content", "content__article-body", "mw-parser-output", "mw-content-text"}

// markOf is the furniture word in an element's tag or names, "" for none.
func markOf(n *element, hidden bool) string {
	switch n.Data {
	case "nav", "footer", "aside", "button", "dialog", "menu", "noscript":
		return n.Data
	}
	if hidden {
		return "hidden"
	}
	if n.marks == "" || n.Data == "body" || n.Data == "html" || len(n.marks) > 400 {
		return ""
	}
	for _, m := range textMarks {
		if strings.Contains(n.marks, m) {
			return ""
		}
	}
	for _, m := range furnitureMarks {
		if i := strings.Index(n.marks, m); i >= 0 && (len(m) > 4 || wordStart(n.marks, i)) {
			return m
		}
	}
	for _, w := range strings.FieldsFunc(n.marks, func(r rune) bool { return r == ' ' || r == '-' || r == '_' }) {
		if shortMarks[w] {
			return w
		}
	}
	return ""
}

func wordStart(s string, i int) bool {
	return i == 0 || s[i-1] == ' ' || s[i-1] == '-' || s[i-1] == '_'
}

// namedFurniture is, by node, the mark of the element or of one around it, and how much good text
// there is outside of readers' comments. An element that holds a third of that is never
// furniture, whatever it is called.
func namedFurniture(p *page, good []bool, total int) ([]string, int) {
	held := make([]int, len(p.nodes))
	for i := range p.blocks {
		if good[i] {
			held[p.blocks[i].node] += p.blocks[i].runes
		}
	}
	for i := len(p.nodes) - 1; i > 0; i-- {
		held[p.nodes[i].parent] += held[i]
	}
	out := make([]string, len(p.nodes))
	comments := p.matches(commentLists) // they may be much longer than the article
	for i := 1; i < len(p.nodes); i++ {
		if m := out[p.nodes[i].parent]; m != "" {
			out[i] = m
		} else if comments[i] && total-held[i] >= minArticle {
			out[i] = "comment"
			total -= held[i]
		}
	}
	for i := 1; i < len(p.nodes); i++ {
		if out[i] != "" {
			continue
		}
		if m := out[p.nodes[i].parent]; m != "" {
			out[i] = m
			continue
		}
		if m := markOf(&p.nodes[i], p.hidden[i]); m != "" && held[i]*3 < total {
			out[i] = m
		}
	}
	return out, total
}

// commentLists hold readers' comments.
var commentLists = cascadia.MustCompile(commentSelector())

func commentSelector() string {
	var sel []string
	for _, key := range []string{"class", "id"} {
		for _, s := range []string{"^=comment", `*=" comment"`, "^=disqus", `*=" disqus"`, "~=responses", `$="-comments"`, `*="-comments "`} {
			sel = append(sel, "["+key+s+"]:not(body):not(html):not(article):not(main)")
		}
	}
	return strings.Join(sel, ", ")
}

// container tells, by block, what lies in the element that holds the article. Paragraphs give
// their score to the elements around them, the nearest most; the best element
// takes in its like beside it, then climbs while it gains much.
func container(p *page, ok []bool, total int) []bool {
	score := make([]float64, len(p.nodes))
	all := make([]int, len(p.nodes))
	links := make([]int, len(p.nodes))
	held := make([]int, len(p.nodes))
	for i := range p.blocks {
		b := &p.blocks[i]
		all[b.node] += b.letters
		links[b.node] += b.links
		if !ok[i] {
			continue
		}
		held[b.node] += b.runes
		s := 1 + float64(strings.Count(b.text, ",")) + min(float64(b.runes)/100, 3)
		n := b.node
		if paragraphTag[p.nodes[n].Data] {
			n = p.nodes[n].parent
		}
		for level, f := 0, 1.0; n > 0 && level < 4; level++ {
			score[n] += s * f
			n = p.nodes[n].parent
			f = 1 / float64(2+level*3)
		}
	}
	for i := len(p.nodes) - 1; i > 0; i-- {
		up := p.nodes[i].parent
		all[up] += all[i]
		links[up] += links[i]
		held[up] += held[i]
	}
	top := declaredBody(p, held, total)
	if top < 0 {
		best := 0.0
		top = 0
		for i := 1; i < len(p.nodes); i++ {
			if score[i] == 0 {
				continue
			}
			s := score[i] * (1 - float64(links[i])/float64(max(all[i], 1)))
			if mainElements.Match(p.nodes[i].Node) {
				s *= 1.2
			}
			if s > best {
				best, top = s, i
			}
		}
	}
	in := make([]bool, len(p.nodes))
	in[climb(p, top, held, all, links)] = true
	siblings(p, top, score, in)
	return spread(p, in)
}

var paragraphTag = wordSet("p li pre blockquote dd dt td figure center h1 h2 h3 h4 h5 h6")

// bodyElements are called the article's body by the page itself, mainElements hold it with
// what belongs to it.
var (
	bodyElements = named("articlebody article-body entry-content post-content story-body")
	mainElements = cascadia.MustCompile("article, main")
)

// declaredBody is the element that the page itself calls the article's body.
func declaredBody(p *page, held []int, total int) int {
	best := -1
	for i, is := range p.matches(bodyElements) {
		if is && held[i]*2 >= total && held[i] > 0 && (best < 0 || held[i] > held[best]) {
			best = i
		}
	}
	return best
}

// climb goes from the best element to the ones around it while these hold much more good
// text and are no lists of links.
func climb(p *page, top int, held, all, links []int) int {
	cur := top
	for n := p.nodes[max(top, 0)].parent; n > 0; n = p.nodes[n].parent {
		if p.nodes[n].Data == "body" || p.nodes[n].Data == "html" {
			break
		}
		if held[n]*10 >= held[cur]*13 && links[n]*4 < all[n] {
			cur = n
		}
	}
	return cur
}

// siblings takes in elements beside the best one that are of its kind.
func siblings(p *page, top int, score []float64, in []bool) {
	if top <= 0 {
		return
	}
	for i := 1; i < len(p.nodes); i++ {
		n := &p.nodes[i]
		if i == top || n.parent != p.nodes[top].parent || n.Data == "body" {
			continue
		}
		need := max(10, score[top]*0.2)
		if n.marks != "" && n.marks == p.nodes[top].marks {
			need = max(3, score[top]*0.02)
		}
		if score[i] >= need {
			in[i] = true
		}
	}
}

// spread tells for each block whether one of the elements around it is in.
func spread(p *page, in []bool) []bool {
	for i := 1; i < len(p.nodes); i++ {
		in[i] = in[i] || in[p.nodes[i].parent]
	}
	out := make([]bool, len(p.blocks))
	for i := range p.blocks {
		out[i] = in[p.blocks[i].node]
	}
	return out
}
