package event

import (
	"slices"
	"sort"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// group is the mentions of one meeting and what they come to.
type group struct {
	corpus.Event
	class    lang.EventClass
	mentions []*mention
	seriesID string
	proper   bool
	deictic  string
	order    int
}

// cluster puts mentions of one meeting together, in text order: a mention joins
// the group that it agrees with and contradicts in nothing; one that only points
// back joins the latest that it can mean.
func cluster(s *scan, ms []*mention) []*group {
	var groups []*group
	sort.SliceStable(ms, func(i, j int) bool { return ms[i].span.Start < ms[j].span.Start })
	ms = titlesLast(ms)
	for _, m := range ms {
		g := home(s, groups, m)
		if g == nil {
			if m.anaphor && m.Date == "" && m.City == "" && m.Country == "" && !m.lead || m.shout {
				continue // points to nothing that is known, or cannot be read
			}
			if len(groups) == maxMeetings {
				continue
			}
			g = &group{class: m.noun.Class, order: len(groups)}
			g.Parent = corpus.NoRef
			groups = append(groups, g)
		}
		g.add(m)
	}
	adopt(s, ms, groups)
	kept := groups[:0:0]
	for _, g := range groups {
		if g.real(s) {
			kept = append(kept, g)
		}
	}
	primary(s, kept)
	s.aboutPrimary(kept)
	for _, g := range kept {
		g.finish(s)
	}
	later(kept)
	number(kept)
	return kept
}

// maxMeetings is more than any article tells of; it bounds the work on hostile texts.
const maxMeetings = 200

// titlesLast moves mentions in titles behind the others: a headline is short,
// and what it means is known once the text has been read.
func titlesLast(ms []*mention) []*mention {
	var body, title []*mention
	for _, m := range ms {
		if (m.inTitle || m.heading || m.shout) && m.Date == "" {
			title = append(title, m)
		} else {
			body = append(body, m)
		}
	}
	return append(body, title...)
}

// home is the group that a mention belongs to, or nil.
func home(s *scan, groups []*group, m *mention) *group {
	best, score := (*group)(nil), 0
	for i := len(groups) - 1; i >= 0; i-- {
		g := groups[i]
		n := g.agreement(s, m)
		if n > score {
			best, score = g, n
		}
	}
	return best
}

// agreement is 0 when the mention cannot be of the group; more is better.
func (g *group) agreement(s *scan, m *mention) int {
	if g.contradicts(m) {
		return 0
	}
	n := 0
	if m.Ordinal != 0 && m.Ordinal == g.Ordinal && (alike(m.seriesID, g.seriesID) || !m.proper && (family(m.Level) == family(g.Level) || m.seriesID == "" && m.Level == "")) {
		n += 4
	}
	if m.same {
		n += 3
	}
	if m.det == "the" && !m.proper && m.Head == g.Head && g.Ordinal == 0 && m.Level == g.Level && m.Level != "" && m.Modality == g.Modality {
		n += 2 // "the first summit", once it has been said that there will be a summit
	}
	if m.Date != "" && g.Date != "" && corpus.CompareEDTF(m.Date, g.Date) >= corpus.Nested {
		n += 3
	}
	sameSeries := m.seriesID != "" && alike(m.seriesID, g.seriesID)
	if sameSeries && (m.proper || m.inTitle || m.heading || m.Ordinal == 0 && m.Date == "" || g.Ordinal == 0 && g.Date == "" && family(m.Level) == family(g.Level)) {
		n += 2
	}
	if m.City != "" && m.City == g.City && m.Date == "" && (m.anaphor || m.Head == g.Head && !m.proper && m.Ordinal == 0) {
		n += 2
	}
	if m.anaphor && (m.Head == g.Head || m.Head == "event" || m.Head == "meeting" || m.Head == "gathering" || general(g)) {
		n += 2
		if m.Head == g.Head {
			n++
		}
	}
	if (m.inTitle || m.heading) && m.deictic == "" && (m.Head == g.Head || m.Head == "meeting" && m.Level == g.Level) {
		n += 2
	}
	if m.det == "a" || m.det == "an" || m.deictic != "" && m.deictic != g.deictic && m.Ordinal == 0 {
		n -= 3 // a new one, or another one than the one at hand
	}
	if n <= 0 {
		return 0
	}
	last := g.mentions[len(g.mentions)-1]
	switch near := m.sent - last.sent; {
	case m.anaphor && near <= 1 && near >= 0 && s.Sentences[m.sent].Block == s.Sentences[last.sent].Block:
		n += 2 // "the meeting" right after another one was named
	case m.anaphor && (g.mentions[0].lead || g.mentions[0].inTitle):
		n++ // else the one that the article is about
		if g.order == 0 {
			n++
		}
	case !m.anaphor && near <= 3:
		n++
	}
	if sameSeries {
		n++
	}
	return n
}

// general: a group known only by a general noun so far.
func general(g *group) bool { return g.Head == "meeting" || g.Head == "session" }

// contradicts tells whether a mention says something that the group denies.
func (g *group) contradicts(m *mention) bool {
	bilateral := func(c lang.EventClass, l corpus.Level) bool { return c == lang.Bilateral || l == corpus.LevelBilateral }
	switch {
	case m.Ordinal != 0 && g.Ordinal != 0 && m.Ordinal != g.Ordinal:
	case m.seriesID != "" && g.seriesID != "" && !alike(m.seriesID, g.seriesID):
	case bilateral(m.noun.Class, m.Level) != bilateral(g.class, g.Level):
	case bilateral(m.noun.Class, m.Level) && m.Head != g.Head:
	case m.Date != "" && g.Date != "" && corpus.CompareEDTF(m.Date, g.Date) == corpus.Disjoint:
	case m.City != "" && g.City != "" && m.City != g.City:
	case m.Country != "" && g.Country != "" && m.Country != g.Country && g.class != lang.Bilateral:
	case family(m.Level) != "" && family(g.Level) != "" && family(m.Level) != family(g.Level):
	case m.Modality == "planned" && g.Modality == "held" && m.Date == "" && !m.anaphor && m.Ordinal == 0:
	case m.deictic != "" && g.deictic != "" && m.deictic != g.deictic:
	case !m.With.Empty() || !g.With.Empty():
	default:
		return false
	}
	return true
}

// alike tells whether two folded names can be of one series: the words of the
// shorter are all in the longer.
func alike(a, b string) bool {
	if a == b {
		return true
	}
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return false
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return false
		}
	}
	return true
}

// family of levels: ministers and foreign ministers may be the same meeting.
func family(l corpus.Level) string {
	switch l {
	case corpus.LevelForeignMinisters, corpus.LevelMinisters:
		return "ministers"
	case corpus.LevelConference, corpus.LevelUnspecified:
		return ""
	}
	return string(l)
}

// add takes a mention in and learns what it says.
func (g *group) add(m *mention) {
	if len(g.mentions) == 0 {
		g.Head, g.class = m.Head, m.noun.Class
		g.With = m.With
	}
	g.mentions = append(g.mentions, m)
	g.proper = g.proper || m.proper
	if g.deictic == "" {
		g.deictic = m.deictic
	}
	if g.Ordinal == 0 {
		g.Ordinal = m.Ordinal
		g.take(m, "ordinal")
	}
	if g.Series == "" {
		g.Series, g.seriesID = m.Series, m.seriesID
		g.take(m, "series")
	}
	if g.Level == "" || family(g.Level) == "" && family(m.Level) != "" || g.Level == corpus.LevelMinisters && m.Level == corpus.LevelForeignMinisters {
		if m.Level != "" {
			g.Level = m.Level
			g.take(m, "level")
		}
	}
	g.addDate(m)
	if g.City == "" && m.City != "" {
		g.City = m.City
		g.take(m, "city")
	}
	if g.Country == "" && m.Country != "" {
		g.Country = m.Country
		g.take(m, "country")
	}
	if g.Format == "" && m.Format != "" {
		g.Format = m.Format
		g.take(m, "format")
	}
	g.judge(m)
}

// addDate takes the finer of two dates, or a stretch of days of which the two tell the first and
// the last: "it ends on Friday" gives "/2021-06-22".
func (g *group) addDate(m *mention) {
	if last, ok := strings.CutPrefix(m.Date, "/"); ok && begins(g.Date, last) {
		g.Date += m.Date
		return
	}
	if last, ok := strings.CutPrefix(g.Date, "/"); ok && begins(m.Date, last) {
		g.Date = m.Date + g.Date
		return
	}
	if m.Date != "" && (g.Date == "" || finer(m.Date, g.Date)) {
		g.Date = m.Date
		g.take(m, "date")
	}
}

// begins tells whether first is a day, month or year before last, of the same kind.
func begins(first, last string) bool { return len(first) == len(last) && first < last }

// judge keeps the modality that says most: what was put off or called off
// stays so; held outweighs planned only when the words beside the name say so.
func (g *group) judge(m *mention) {
	if m.Modality == "" {
		return
	}
	rank := map[string]int{"postponed": 4, "cancelled": 4, "ongoing": 3, "planned": 2, "held": 1}
	if g.Modality == "" || !m.anaphor && rank[m.Modality] > rank[g.Modality] && g.Modality != "held" {
		g.Modality = m.Modality
		g.take(m, "modality")
	}
}

// take copies the part of a field from a mention.
func (g *group) take(m *mention, field string) {
	if p, ok := m.part(field); ok {
		put(&g.Event, p)
	}
}

// adopt turns the Parent of mentions (an index within their sentence) into groups.
func adopt(s *scan, ms []*mention, groups []*group) {
	bySentence := map[int][]*mention{}
	for _, m := range ms {
		bySentence[m.sent] = append(bySentence[m.sent], m)
	}
	of := map[*mention]*group{}
	for _, g := range groups {
		for _, m := range g.mentions {
			of[m] = g
		}
	}
	for _, g := range groups {
		for _, m := range g.mentions {
			list := bySentence[m.sent]
			if m.Parent < 0 || m.Parent >= len(list) {
				continue
			}
			if p := of[list[m.Parent]]; p != nil && p != g {
				g.Parent = p.order
				g.inherit(p)
			}
		}
	}
	for _, m := range ms {
		m.Parent = corpus.NoRef
	}
}

// inherit: what happens on the sidelines happens where and when the meeting does.
func (g *group) inherit(p *group) {
	for _, part := range p.Parts {
		part.Basis, part.Rule = corpus.Inferred, "on the sidelines of another meeting"
		switch {
		case part.Field == "date" && g.Date == "":
			g.Date = p.Date
		case part.Field == "city" && g.City == "" && g.Country == "":
			g.City = p.City
		case part.Field == "country" && g.Country == "":
			g.Country = p.Country
		default:
			continue
		}
		g.Parts = append(g.Parts, part)
	}
	if g.Modality == "" {
		g.Modality = p.Modality
		if i := at(&p.Event, "modality"); i >= 0 {
			part := p.Parts[i]
			part.Basis, part.Rule = corpus.Inferred, "on the sidelines of another meeting"
			put(&g.Event, part)
		}
	}
}
