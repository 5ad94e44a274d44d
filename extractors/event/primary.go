package event

import (
	"time"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// primary marks the meeting that the article is about: the one in the title or
// the first sentences that is named most, background apart.
func primary(s *scan, groups []*group) {
	if s.defines() {
		return
	}
	best, score := -1, 2
	for i, g := range groups {
		if g.class == lang.Bilateral || g.Level == corpus.LevelBilateral || g.Head == founding {
			continue // a page about a body tells when it was founded, and is about something else
		}
		n := 0
		for _, m := range g.mentions {
			switch {
			case m.inTitle:
				n += 4
			case m.lead || m.heading:
				n += 3
			default:
				n++
			}
		}
		if g.deictic == "last" {
			n -= 3
		}
		if g.distant(s) {
			n -= 4
		}
		if g.recent(s) {
			n += 2
		}
		if n > score {
			best, score = i, n
		}
	}
	if best >= 0 {
		groups[best].Primary = true
		groups[best].whereLead(s)
	}
}

// defines tells whether the article says first what a body is, as an encyclopedia does: it is
// about that body then, not about one of its meetings.
func (s *scan) defines() bool {
	for i, st := range s.Sentences {
		if s.bodyOrder[i] != 1 {
			continue
		}
		k := st.First
		if determiners[s.lower[k]] {
			k++
		}
		b, ok := s.covering(k)
		if !ok || b.Type != corpus.TypeBody && b.Type != corpus.TypeOrganisation {
			return false
		}
		_, k = s.TokensIn(b.Span)
		for depth := 0; k+1 < st.Last && k < st.First+60; k++ {
			switch w := s.lower[k]; {
			case w == "(":
				depth++
			case w == ")":
				depth--
			case depth > 0 || w == "," || w == "or" || s.cover[k] >= 0:
			default:
				return (w == "is" || w == "was") && (s.lower[k+1] == "a" || s.lower[k+1] == "an" || s.lower[k+1] == "the")
			}
		}
		return false
	}
	return false
}

// aboutPrimary: when the main meeting names its own series, that is the series that the article is
// about, whatever body is named most.
func (s *scan) aboutPrimary(groups []*group) {
	for _, g := range groups {
		i := at(&g.Event, "series")
		if !g.Primary || i < 0 || g.Parts[i].Basis != corpus.Stated || !g.proper && s.main != "" {
			continue
		}
		for _, b := range s.MentionsIn(g.Parts[i].Span) {
			if v, ok := b.Value.(corpus.Body); ok && v.Name == g.Series && v.Kind != lang.KindSeries {
				return
			}
		}
		s.main, s.mainKind, s.mainSpan = g.Series, lang.KindSeries, g.Parts[i].Span
	}
}

// whereLead: "In Geneva the donors have promised": what a report tells first
// happened where the meeting that it is about is, when nothing else places it.
func (g *group) whereLead(s *scan) {
	if g.City != "" || g.Country != "" {
		return
	}
	for _, x := range s.Mentions {
		p, ok := x.Value.(corpus.Place)
		sent := s.SentenceAt(x.Start)
		if !ok || p.Kind == "region" || p.Dateline || p.StandsFor != "" || sent < 0 || s.bodyOrder[sent] == 0 || s.bodyOrder[sent] > 2 || s.longer(x) {
			continue
		}
		t := s.TokenAt(x.Start)
		if first := s.Sentences[sent].First; t == first || s.Word(t-1) != "In" {
			continue
		}
		g.City, g.Country = p.Name, p.Country
		for _, f := range []string{"city", "country"} {
			g.Parts = append(g.Parts, corpus.Part{Field: f, Span: x.Span, Basis: corpus.Inferred, Rule: "where the report begins"})
		}
		return
	}
}

// recent: within six weeks of the article's date.
func (g *group) recent(s *scan) bool {
	d, err := corpus.ParseEDTF(g.Date)
	p, perr := corpus.ParseEDTF(s.Published.Date)
	if err != nil || perr != nil || d.First == "" || p.First == "" {
		return false
	}
	a, aerr := time.Parse(time.DateOnly, d.First)
	b, berr := time.Parse(time.DateOnly, p.First)
	days := b.Sub(a).Hours() / 24
	return aerr == nil && berr == nil && days < 42 && days > -42
}

// distant: more than a year before the article's date.
func (g *group) distant(s *scan) bool {
	d, err := corpus.ParseEDTF(g.Date)
	if err != nil || d.Last == "" || len(s.pubYear) != 4 {
		return false
	}
	return d.Last[:4] < s.pubYear && corpus.CompareEDTF(g.Date, s.Published.Date) == corpus.Disjoint
}
