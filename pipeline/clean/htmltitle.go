package clean

import (
	"strings"
	"unicode"

	"github.com/andybalholm/cascadia"
)

// titleElements may hold the article's title.
var titleElements = cascadia.MustCompile("h1, h2, h3, h4, h5, h6, " + namedList("headline article-title post-title entry-title articletitle page-title story-title news-title"))

// findTitle takes the heading that shares most words with what the page declares as its title;
// without one, the declared title less its last part, the site's name.
func (w *webPage) findTitle() {
	m := w.meta
	declared := wordsOf(m.title + " " + m.ogTitle + " " + m.ldHeadline)
	candidates := w.p.matches(titleElements)
	best, bestScore := -1, 0.0
	for i := range w.p.blocks {
		b := &w.p.blocks[i]
		if !candidates[b.node] || b.words == 0 || b.runes > 300 || w.pick.class[i] == "hidden" {
			continue
		}
		hits := 0
		ws := wordsOf(b.text)
		for x := range ws {
			if declared[x] {
				hits++
			}
		}
		if len(ws) == 0 {
			continue
		}
		s := float64(hits) * float64(hits) / float64(len(ws))
		switch b.tag {
		case "h1":
			s = s*1.5 + 0.6
		case "h2":
			s = s * 1.1
		case "h3":
		default:
			s *= 0.8
		}
		if float64(hits)/float64(len(ws)) < 0.5 && b.tag != "h1" {
			continue
		}
		if i > w.first {
			s *= 0.5
		}
		if w.pick.class[i] != "" {
			s *= 0.5
		}
		if s > bestScore+1e-9 {
			best, bestScore = i, s
		}
	}
	meta := stripSite(m)
	if best >= 0 && (bestScore >= 1 || meta == "") && !(w.first < best && w.p.blocks[best].tag != "h1") {
		w.title = best
		w.a.Title = squeeze(w.p.blocks[best].text)
		return
	}
	w.a.Title = meta
}

// stripSite is the declared title without the name of the site.
func stripSite(m *pageMeta) string {
	t := m.ogTitle
	if t == "" {
		t = m.ldHeadline
	}
	if t == "" {
		t = m.title
	}
	for _, sep := range []string{" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " / "} {
		i := strings.LastIndex(t, sep)
		if i <= 0 {
			continue
		}
		tail := t[i+len(sep):]
		if m.site != "" && strings.EqualFold(tail, m.site) || shapeOf(tail).words <= 4 && shapeOf(t[:i]).words >= 3 && (t == m.title || m.ogTitle == m.title) {
			return strings.TrimSpace(t[:i])
		}
	}
	return strings.TrimSpace(t)
}

func wordsOf(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		m[w] = true
	}
	return m
}

// sameWords tells whether two lines are equal but for signs and case.
func sameWords(a, b string) bool {
	return a != "" && len(a) < 600 && bareKey(foldKey(a)) == bareKey(foldKey(b))
}
