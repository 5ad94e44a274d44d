package event

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// reach is how many words may stand between a meeting and its date or place.
const reach = 30

// context gives the meetings of one sentence what the sentence says of them:
// date, place, modality, format.
func (s *scan) context(st corpus.Sentence, ms []*mention) {
	if len(ms) == 0 {
		return
	}
	for _, m := range ms {
		s.framework(m)
	}
	here := s.MentionsIn(st.Span)
	for i, x := range here {
		if i+1 < len(here) {
			x = s.days(x, here[i+1])
		}
		switch v := x.Value.(type) {
		case corpus.Date:
			s.dated(st, ms, x, v)
		case corpus.Place:
			s.placed(st, ms, x, v)
		case corpus.Country:
			if x.Type == corpus.TypeCountry {
				s.inCountry(st, ms, x, v)
			}
		}
	}
	for _, m := range ms {
		s.times(st, m)
		s.unknownCity(st, m)
		s.modality(st, m)
		s.format(st, m)
		s.attendees(st, m)
	}
	s.sidelines(st, ms)
}

// gap is the number of words between a meeting and a span; what stands before
// the meeting is a little farther away, and what stands in its brackets is next to it.
func (s *scan) gap(m *mention, sp corpus.Span) int {
	a, b := s.TokenAt(sp.Start), s.TokenAt(sp.End-1)
	switch {
	case a > m.last+reach || b < m.first-reach:
		return far
	case a > m.last:
		if s.lower[m.last+1] == "(" && a-m.last < 8 && !s.has(m.last+2, a, ")") {
			return 0
		}
		return a - m.last + 12*s.count(m.last+1, a, ";")
	case b < m.first:
		return m.first - b + 2 + 12*s.count(b+1, m.first, ";")
	}
	return 0
}

func (s *scan) has(first, last int, w string) bool { return s.count(first, last, w) > 0 }

func (s *scan) count(first, last int, w string) (n int) {
	for k := first; k < last; k++ {
		if s.lower[k] == w {
			n++
		}
	}
	return n
}

// nearest is the meeting that a span belongs to. Where a sentence names two,
// what stands between them belongs to the one before unless the other is much nearer.
func (s *scan) nearest(ms []*mention, sp corpus.Span) (*mention, int) {
	var best, before *mention
	gap, behind := reach+1, reach+1
	for _, m := range ms {
		g := s.gap(m, sp)
		if g < gap {
			best, gap = m, g
		}
		if g < behind && s.Tokens[m.last].End <= sp.Start {
			before, behind = m, g
		}
	}
	// "the first followed in May 1998, the second in 2003": a comma ends what is said of the first
	if before != nil && best != before && s.Tokens[best.first].Start > sp.Start && s.has(s.TokenAt(sp.End-1)+1, best.first, ",") {
		return before, behind
	}
	return best, gap
}

// placed gives a city to the meeting that was there.
func (s *scan) placed(st corpus.Sentence, ms []*mention, x corpus.Mention, p corpus.Place) {
	t := s.TokenAt(x.Start)
	m, gap := s.nearest(ms, x.Span)
	if m == nil || gap >= m.cityGap || p.Kind == "region" || p.Dateline || p.StandsFor != "" || s.longer(x) && t != m.head-1 || !s.where(st, m, t) {
		return
	}
	for _, o := range twins(ms, m) {
		o.City, o.cityGap = p.Name, gap
		o.set("city", x.Span, corpus.Stated, "")
		if o.Country == "" || o.ctryGap > gap {
			o.Country, o.ctryGap = p.Country, gap
			o.set("country", x.Span, corpus.Inferred, "the country of the city")
		}
	}
}

// inCountry gives a country to the meeting that was there.
func (s *scan) inCountry(st corpus.Sentence, ms []*mention, x corpus.Mention, c corpus.Country) {
	if s.longer(x) {
		return
	}
	t := s.TokenAt(x.Start)
	m, gap := s.nearest(ms, x.Span)
	if m == nil {
		return
	}
	if p, ok := m.part("city"); ok && t > st.First+1 && s.lower[t-1] == "," && s.Tokens[t-2].End == p.End {
		m.Country = c.Code
		m.set("country", x.Span, corpus.Stated, "named with the city")
		return
	}
	visit := m.noun.Class == lang.Bilateral && t > st.First && s.lower[t-1] == "to" && t-m.last < 14 && t > m.last
	within := m.first <= t && t <= m.last // "the Kenya conference" is about Kenya more often than there
	if gap >= m.ctryGap || m.City != "" || within || !visit && !s.where(st, m, t) {
		return
	}
	m.Country, m.ctryGap = c.Code, gap
	m.set("country", x.Span, corpus.Stated, "")
}

// longer tells whether x is a part of a longer name.
func (s *scan) longer(x corpus.Mention) bool {
	c, ok := s.covering(s.TokenAt(x.Start))
	return ok && c.Len() > x.Len()
}

// where tells whether the place at token t is where the meeting is: in its
// phrase ("the Geneva conference"), in its brackets, after "in" beside the
// meeting or a verb of meeting, or the subject that hosts it.
func (s *scan) where(st corpus.Sentence, m *mention, t int) bool {
	if m.first <= t && t <= m.last && t > 0 && s.lower[t-1] != "in" && s.lower[t-1] != "(" {
		return t == m.head-1 && m.noun.Class == Gathering
	}
	if t > m.last && s.gap(m, s.span(t, t)) == 0 {
		return true
	}
	if m.noun.Class == lang.Occasion && t > m.last && t-m.last < 5 && s.lower[m.last+1] == "," {
		return true
	}
	k := t - 1
	if k >= st.First && s.lower[k] == "the" {
		k--
	}
	if k >= st.First && (s.lower[k] == "in" || s.lower[k] == "at") {
		return s.leads(st, m, k-1)
	}
	if k > st.First && s.lower[k] == "to" && (moved[s.lower[k-1]] || s.bound(m, t)) {
		return true
	}
	if t == st.First || k < st.First || s.lower[k] == "," && k == st.First {
		return s.hosts(st, t)
	}
	return false
}

// moved are the verbs before "to PLACE" that take a meeting there.
var moved = map[string]bool{"moved": true, "relocated": true, "shifted": true, "transferred": true}

// bound: "flies to PLACE for the meeting", "travelled to PLACE, COUNTRY, to attend the meeting".
func (s *scan) bound(m *mention, t int) bool {
	if m.first-t > 12 {
		return false
	}
	for k := t + 1; k < m.first; k++ {
		if c, ok := s.covering(k); ok && (c.Type == corpus.TypePlace || c.Type == corpus.TypeCountry || c.Type == corpus.TypeDate) {
			continue
		}
		switch s.lower[k] {
		case "for", "to", "attend", "join", "in", "on", "the", "a", "at", ",", "take", "part", "participate":
		default:
			return false
		}
	}
	return t < m.first
}

// leads tells whether the words that end at token k lead to "in PLACE".
func (s *scan) leads(st corpus.Sentence, m *mention, k int) bool {
	if k < st.First || k == m.last || m.first <= k && k <= m.last {
		return true
	}
	w := s.lower[k]
	if lang.PlaceLeads[w] || w == "," || w == "(" || isQuote(w) || w == ")" || strings.HasSuffix(w, "ly") {
		return true
	}
	for _, x := range s.MentionsIn(s.span(max(st.First, k-6), k)) { // "on March 25 in Tokyo"
		if x.Type == corpus.TypeDate && s.Tokens[k].End == x.End {
			return true
		}
	}
	return k > m.last && k-m.last < 12 && s.attached(m, k)
}

// attached: "a meeting of foreign ministers in Tokyo": only words of the phrase
// stand between the noun and the preposition.
func (s *scan) attached(m *mention, k int) bool {
	for i := m.last + 1; i <= k; i++ {
		w := s.lower[i]
		if c, ok := s.covering(i); ok && c.Type != corpus.TypePerson {
			continue
		}
		if w != "of" && w != "between" && w != "with" && w != "and" && w != "the" && w != "," && w != "that" && w != "which" && w != "affairs" && w != "for" && w != "on" && w != "by" && w != "jointly" &&
			!lang.EventModifiers[w] && !lang.PlaceLeads[w] && w != "countries" && w != "members" && w != "member" && w != "states" && w != "was" && w != "were" {
			return false
		}
	}
	return true
}

// hosts: "Tashkent, Uzbekistan hosted", "Tokyo was the place of".
func (s *scan) hosts(st corpus.Sentence, t int) bool {
	for k := t + 1; k < st.Last && k < t+6; k++ {
		switch s.lower[k] {
		case "hosted", "hosts", "host", "venue", "place", "hosting":
			return true
		}
	}
	return false
}

// modality reads whether the meeting was held, by the nearest cue.
func (s *scan) modality(st corpus.Sentence, m *mention) {
	best, within := far, s.within(m)
	for k := max(st.First, m.first-reach); k < min(st.Last, m.last+reach); k++ {
		says, n := lang.Modalities.At(s.lower[:st.Last], k)
		if n == 0 {
			continue
		}
		gap := s.gap(m, s.span(k, k+n-1))
		if k < m.first {
			gap += 2
		}
		inside := m.first <= k && k <= m.last
		if gap > 18 || inside && says != "planned" || within && k > m.last && says == "planned" {
			k += n - 1
			continue
		}
		if gap < best {
			best = gap
			m.Modality = says
			m.set("modality", s.span(k, k+n-1), corpus.Stated, "")
		}
		k += n - 1
	}
	if m.deictic == "next" && m.Modality == "" {
		m.Modality = "planned"
		m.set("modality", m.span, corpus.Inferred, "the next one")
	}
}

// within tells whether the meeting is only the occasion of what the sentence
// says ("announced today at the Dialogue that it will provide"): then a verb
// behind it tells nothing of the meeting.
func (s *scan) within(m *mention) bool {
	for k := m.first - 1; k >= 0 && k >= m.first-2; k-- {
		switch s.lower[k] {
		case "at", "during", "following", "after":
			return true
		case "the", "a", "an", "its", "their":
		default:
			return false
		}
	}
	return false
}

// format reads how the meeting met.
func (s *scan) format(st corpus.Sentence, m *mention) {
	best := 16
	for k := max(st.First, m.first-reach); k < min(st.Last, m.last+reach); k++ {
		says, n := lang.Formats.At(s.lower[:st.Last], k)
		if n == 0 {
			continue
		}
		if gap := s.gap(m, s.span(k, k+n-1)); gap < best && (says != "in_person" || gap == 0) {
			best = gap
			m.Format = says
			m.set("format", s.span(k, k+n-1), corpus.Stated, "")
		}
		k += n - 1
	}
}

// attendees reads the level from the offices of those who attended: "was
// attended by the deputy foreign ministers of".
func (s *scan) attendees(st corpus.Sentence, m *mention) {
	if m.Level != "" || m.noun.Class != Gathering {
		return
	}
	for k := m.last + 1; k+1 < st.Last && k < m.last+8; k++ {
		if s.lower[k] == "attended" && s.lower[k+1] == "by" || s.lower[k] == "brought" && s.lower[k+1] == "together" {
			if l, sp := s.level(k+2, min(st.Last, k+10)); l != "" {
				m.Level = corpus.Level(l)
				m.set("level", sp, corpus.Stated, "those who attended")
			}
			return
		}
	}
}

// sidelines: the meeting after "on the sidelines of" is the parent of the
// others in the sentence. Parent is the index into ms until clusters are known.
func (s *scan) sidelines(st corpus.Sentence, ms []*mention) {
	for k := st.First; k+2 < st.Last; k++ {
		if !lang.Sidelines[s.lower[k]] || s.lower[k+1] != "of" {
			continue
		}
		for i, p := range ms {
			if p.first <= k+4 && p.first > k {
				for j, m := range ms {
					if j != i {
						m.Parent = i
					}
				}
				return
			}
		}
	}
}
