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
	best, bestScore := -1, 0.0
	candidates := w.p.matches(titleElements)
	for i := range w.p.blocks {
		if !candidates[w.p.blocks[i].node] {
			continue
		}
		if s := w.titleScore(i, declared); s > bestScore+1e-9 {
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

// titleScore is how likely block i is the title: by the words that it shares with the declared titles,
// its rank among headings and where it stands. 0 when it cannot be.
func (w *webPage) titleScore(i int, declared map[string]bool) float64 {
	b := &w.p.blocks[i]
	ws := wordsOf(b.text)
	if len(ws) == 0 || b.runes > 300 || w.pick.class[i] == "hidden" {
		return 0
	}
	hits := 0
	for x := range ws {
		if declared[x] {
			hits++
		}
	}
	s := float64(hits) * float64(hits) / float64(len(ws))
	enough := hits*2 >= len(ws)
	switch b.tag {
	case "h1":
		s, enough = s*1.5+0.6, true
	case "h2":
		s *= 1.1
		if len(declared) == 0 && i < w.first { // nothing else to go by
			s, enough = 0.5, true
		}
	case "h3":
	default:
		s *= 0.8
	}
	if !enough {
		return 0
	}
	if i > w.first {
		s *= 0.5
	}
	if w.pick.class[i] != "" {
		s *= 0.5
	}
	if kickerStart(foldKey(b.text)) || officialLine(b.text, b.shape) { // unless nothing better is there
		s *= 0.25
	}
	return s
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
