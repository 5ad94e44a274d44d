package event

import (
	"slices"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// real tells whether a group is a meeting to keep: it has a date, an ordinal, a
// place or a name of its own; talks and visits need to say who or where.
func (g *group) real(s *scan) bool {
	if g.class == lang.Bilateral || g.Level == corpus.LevelBilateral {
		return g.parties(s) >= 2 || !g.With.Empty()
	}
	if g.Date != "" || g.Ordinal != 0 || g.City != "" || g.Country != "" {
		return true
	}
	for _, m := range g.mentions {
		if m.proper && (m.Series != "" || m.last > m.first) {
			return true
		}
		if m.Series != "" && m.det == "the" && m.Head != "meeting" {
			return true
		}
		if m.deictic == "next" && m.Level != "" {
			return true
		}
	}
	return false
}

// parties counts who is named beside a bilateral meeting.
func (g *group) parties(s *scan) int {
	seen := map[string]bool{}
	for _, m := range g.mentions {
		st := s.Sentences[m.sent]
		for _, x := range s.MentionsIn(st.Span) {
			switch v := x.Value.(type) {
			case corpus.Country:
				seen[v.Code] = true
			case corpus.Person:
				seen[v.Name] = true
			case corpus.Place:
				if v.Kind == "region" {
					seen[v.Name] = true
				}
			}
		}
	}
	return len(seen)
}

// finish fills in what follows from the article as a whole.
func (g *group) finish(s *scan) {
	if g.Series == "" && g.class != lang.Bilateral && g.Level != corpus.LevelBilateral && s.main != "" && g.ofMain(s) {
		g.Series, g.seriesID = s.main, fold(s.main)
		g.Parts = append(g.Parts, corpus.Part{Field: "series", Span: s.mainSpan, Basis: corpus.Inferred, Rule: "the series that the article is about"})
	}
	g.ranked(s)
	g.named(s)
	g.timed(s)
}

// ofMain: a meeting without a series is one of the article's main series when it
// is numbered, has a level, or is spoken of as known.
func (g *group) ofMain(s *scan) bool {
	if g.proper || slices.ContainsFunc(g.mentions, s.ofOther) {
		return false
	}
	if s.mainKind != lang.KindSeries { // a grouping has summits and ministerials, not any meeting
		return (g.Ordinal != 0 || g.mentions[0].det == "the" || g.mentions[0].det == "its" || g.mentions[0].det == "their") && g.Head != "conference" && (g.Level == corpus.LevelLeaders || family(g.Level) == "ministers")
	}
	if g.Ordinal != 0 || g.deictic != "" {
		return true
	}
	for _, m := range g.mentions {
		if m.anaphor || m.det != "a" && m.det != "an" && m.Level != "" || m.Head == "meeting" && m.Date != "" {
			return true
		}
	}
	return false
}

// ofOther: "the Arab-Islamic summit": a word with a capital, no place and no general word, says
// of what the meeting is one.
func (s *scan) ofOther(m *mention) bool {
	if m.inTitle || m.heading || m.shout {
		return false
	}
	for k := m.first; k < m.head; k++ {
		t := s.Tokens[k]
		if t.Class != corpus.Word || !t.Upper || ordinal(s.lower[k]) > 0 || lang.EventModifiers[s.lower[k]] || t.Start == s.Sentences[m.sent].Start {
			continue
		}
		if _, ok := s.covering(k); !ok && !s.monthBeforeYear(k) && !s.inDate(k) {
			return true
		}
	}
	return false
}

// ranked reads the level from the offices of those who are said to have come:
// most of two or more in the sentences about the meeting.
func (g *group) ranked(s *scan) {
	if g.Level != "" && g.Level != corpus.LevelUnspecified || g.class == lang.Bilateral {
		return
	}
	count := map[corpus.Level]int{}
	span := map[corpus.Level]corpus.Span{}
	all, seen := 0, map[int]bool{}
	for _, m := range g.mentions {
		for sent := m.sent; sent <= m.sent+1 && sent < len(s.Sentences); sent++ {
			if seen[sent] {
				continue
			}
			seen[sent] = true
			for _, x := range s.MentionsIn(s.Sentences[sent].Span) {
				o, ok := x.Value.(corpus.Office)
				if !ok || o.Holder.Empty() && !o.Plural {
					continue
				}
				all++
				l := levelOfRank[o.Rank]
				if count[l] == 0 {
					span[l] = x.Span
				}
				count[l]++
			}
		}
	}
	for _, l := range []corpus.Level{corpus.LevelForeignMinisters, corpus.LevelLeaders, corpus.LevelSeniorOfficials} {
		if count[l] >= 2 && 2*count[l] > all {
			g.Level = l
			g.Parts = append(g.Parts, corpus.Part{Field: "level", Span: span[l], Basis: corpus.Inferred, Rule: "the offices of those who came"})
		}
	}
}

var levelOfRank = map[string]corpus.Level{"foreign_minister": corpus.LevelForeignMinisters, "head_of_state": corpus.LevelLeaders, "president": corpus.LevelLeaders,
	"head_of_government": corpus.LevelLeaders, "prime_minister": corpus.LevelLeaders, "deputy_foreign_minister": corpus.LevelSeniorOfficials,
	"first_deputy_foreign_minister": corpus.LevelSeniorOfficials, "senior_official": corpus.LevelSeniorOfficials}

// named takes the longest phrase for the name, with the city for one that has
// nothing of its own.
func (g *group) named(s *scan) {
	var best *mention
	score := -1000
	for _, m := range g.mentions {
		n := len(m.Name)
		if n > 120 {
			n = 1
		}
		if m.proper {
			n += 200
		}
		if m.Ordinal != 0 {
			n += 100
		}
		if m.anaphor {
			n -= 50
		}
		if m.inTitle || m.shout { // headlines shorten
			n -= 30
		}
		if n > score && m.Name != "" {
			best, score = m, n
		}
	}
	if best == nil {
		return
	}
	g.Name = best.Name
	g.take(best, "name")
	if g.Series != "" || best.proper || g.Ordinal != 0 || !g.With.Empty() {
		return
	}
	if long, ok := s.extended(best); ok {
		g.Name = strings.Join(strings.Fields(s.Quote(long)), " ")
		if i := at(&g.Event, "name"); i >= 0 {
			g.Parts[i].Span = long
		}
	} else if g.City != "" {
		g.Name += " in " + g.City
	}
}

// extended is the phrase with what follows it up to a place: "conference in Geneva".
func (s *scan) extended(m *mention) (corpus.Span, bool) {
	_, last := s.sentenceOf(m.head)
	if m.last+2 >= last {
		return corpus.Span{}, false
	}
	switch s.lower[m.last+1] {
	case "in", "of", "with", "between", "on", "for", "among":
	default:
		return corpus.Span{}, false
	}
	end := -1
	for k := m.last + 2; k < last && k < m.last+12; k++ {
		w := s.lower[k]
		if s.inDate(k) {
			break
		}
		if s.Tokens[k].Upper {
			end = k
			continue
		}
		if clauseEnd[w] || w == "," || w == "that" || end >= 0 && determiners[w] {
			break
		}
		if w == "countries" || w == "states" || w == "ministers" || w == "members" {
			end = k
		}
	}
	if end < 0 {
		return corpus.Span{}, false
	}
	return s.span(m.first, end), true
}

// timed settles the modality by the dates: what lies after the article's own
// date is planned, what lies before it was held, unless the words say that it was put off.
func (g *group) timed(s *scan) {
	if g.Level == "" {
		g.Level = corpus.LevelUnspecified
	}
	if g.Modality == "postponed" || g.Modality == "cancelled" {
		return
	}
	m, rule := "", ""
	if g.Date != "" && s.Published.Date != "" && corpus.CompareEDTF(g.Date, s.Published.Date) == corpus.Disjoint {
		d, _ := corpus.ParseEDTF(g.Date)
		p, _ := corpus.ParseEDTF(s.Published.Date)
		switch {
		case d.First > p.Last:
			m, rule = "planned", "its date is after the article's"
		case d.Last != "" && d.Last < p.First:
			m, rule = "held", "its date is before the article's"
		}
	}
	if m == "" && g.under(s) {
		m, rule = "ongoing", "its date is before and after the article's"
	}
	if m == "" && g.Modality == "" && g.bounded(s) {
		m, rule = "planned", "its date is bounded by a day after the article's"
	}
	if m == "" && g.Modality == "" {
		m, rule = "held", "spoken of as a fact"
	}
	if m == "" || m == g.Modality || m == "held" && g.Modality == "planned" && g.Date == "" {
		return
	}
	g.Modality = m
	sp := g.mentions[0].span
	if i := at(&g.Event, "date"); i >= 0 && strings.HasPrefix(rule, "its date") {
		sp = g.Parts[i].Span
	}
	put(&g.Event, corpus.Part{Field: "modality", Span: sp, Basis: corpus.Inferred, Rule: rule})
}

// under: the article was written on a day of the meeting that was not its last.
func (g *group) under(s *scan) bool {
	d, err := corpus.ParseEDTF(g.Date)
	p, perr := corpus.ParseEDTF(s.Published.Date)
	return err == nil && perr == nil && d.First != "" && len(g.Date) == len("2006-01-02/2006-01-02") && p.First == p.Last && d.First <= p.First && p.First < d.Last && !g.over(s)
}

// over: the words say that the meeting has ended.
func (g *group) over(s *scan) bool {
	p, ok := partOf(&g.Event, "modality")
	if !ok {
		return false
	}
	switch strings.ToLower(s.Quote(p.Span)) {
	case "ended", "concluded", "was held", "were held", "has been held", "took place":
		return true
	}
	return false
}

// bounded: all that is known is a last day, which lies after the article's.
func (g *group) bounded(s *scan) bool {
	d, err := corpus.ParseEDTF(g.Date)
	p, perr := corpus.ParseEDTF(s.Published.Date)
	return err == nil && perr == nil && d.First == "" && d.Last != "" && p.Last != "" && d.Last > p.Last
}

// number gives the meetings their Ref by first mention, and their parents.
func number(groups []*group) {
	ref := map[int]int{}
	for i := range groups {
		ref[groups[i].order] = i
		groups[i].Ref = i
	}
	for _, g := range groups {
		if g.Parent == corpus.NoRef {
			continue
		}
		if r, ok := ref[g.Parent]; ok {
			g.Parent = r
		} else {
			g.Parent = corpus.NoRef
		}
	}
}

// mentions are the results: each mention with what it says itself, and for each
// meeting its best mention with what all come to.
func (s *scan) mentions(groups []*group) []corpus.Mention {
	var out []corpus.Mention
	for _, g := range groups {
		at := 0
		for i, m := range g.mentions {
			if !m.anaphor && (g.mentions[at].anaphor || richer(m, g.mentions[at])) {
				at = i
			}
		}
		for i, m := range g.mentions {
			e := m.Event
			e.Ref, e.Parent = g.Ref, g.Parent
			if i == at {
				whole := g.Event
				whole.Merged, whole.Anaphor = true, m.anaphor
				out = append(out, corpus.Mention{Type: corpus.TypeEvent, Span: m.span, Value: whole})
			}
			if i != at {
				out = append(out, corpus.Mention{Type: corpus.TypeEvent, Span: m.span, Value: e})
			}
		}
	}
	return out
}

// richer: m says more of the meeting than o.
func richer(m, o *mention) bool {
	say := func(x *mention) int {
		n := len(x.Parts)
		if x.inTitle || x.heading {
			n -= 2
		}
		return n
	}
	return say(m) > say(o)
}

// later: a meeting whose number is higher than that of the one reported has yet to
// come, unless the words or a date say that it was held.
func later(groups []*group) {
	for _, p := range groups {
		if !p.Primary || p.Ordinal == 0 {
			continue
		}
		for _, g := range groups {
			if g.Ordinal <= p.Ordinal || g.seriesID != p.seriesID || g.Date != "" || g.Modality != "held" || g.stated("modality") || sibling(g, p) {
				continue
			}
			g.Modality = "planned"
			if i := at(&g.Event, "modality"); i >= 0 {
				g.Parts[i].Rule = "its number is higher than that of the meeting reported"
			}
		}
	}
}

// stated tells whether the words say a field.
func (g *group) stated(field string) bool {
	i := at(&g.Event, field)
	return i >= 0 && g.Parts[i].Basis == corpus.Stated
}

// sibling: the two were named by one phrase.
func sibling(a, b *group) bool { return a.mentions[0].head == b.mentions[0].head }
