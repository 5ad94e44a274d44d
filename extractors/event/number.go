package event

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// ordinals reads the ordinals of the phrase, and what makes it another one than the one at hand.
func (s *scan) ordinals(m *mention) []corpus.Part {
	var out []corpus.Part
	for k := m.first; k < m.head; k++ {
		switch s.lower[k] {
		case "next", "upcoming", "forthcoming":
			m.deictic = "next"
		case "last", "previous", "past":
			m.deictic = "last"
		}
		if n := ordinal(s.lower[k]); n > 0 && m.noun.Class != lang.Bilateral && !s.relative(m, k) {
			out = append(out, corpus.Part{Field: s.lower[k], Span: s.span(k, k)})
		}
	}
	if _, last := s.sentenceOf(m.head); len(out) == 0 && m.noun.Class != lang.Bilateral {
		for k := m.last + 1; k+2 < last && k < m.last+5; k++ { // "a meeting of senior officials, the fifth"
			if s.lower[k] == "," && s.lower[k+1] == "the" && ordinal(s.lower[k+2]) > 0 && (k+3 == last || s.Tokens[k+3].Class == corpus.Punct) {
				out = append(out, corpus.Part{Field: s.lower[k+2], Span: s.span(k+2, k+2)})
				break
			}
		}
	}
	return out
}

// relative tells whether the "first" at k counts within a stretch of time or
// for somebody, not within the series: "the first meeting in seven years".
func (s *scan) relative(m *mention, k int) bool {
	if s.lower[k] != "first" {
		return false
	}
	for i := k + 1; i < m.head; i++ {
		if strings.HasSuffix(s.lower[i], "-related") || s.lower[i] == "such" {
			return true
		}
	}
	_, last := s.sentenceOf(m.head)
	if m.head+1 < last && s.lower[m.head+1] == "to" { // "the first conference to consider"
		return true
	}
	for i := m.head + 1; i < last && i < m.head+14; i++ {
		switch s.lower[i] {
		case "years", "decades", "time", "months", "decade", "since":
			return true
		}
	}
	return false
}

// times: "the council, which meets for the sixth time", "the presidents met for the first time":
// a number of the meeting itself, unless it counts within a stretch of time.
func (s *scan) times(st corpus.Sentence, m *mention) {
	if m.Ordinal != 0 || m.noun.Class != Gathering && m.noun.Class != lang.Framework {
		return
	}
	for k := m.last + 1; k+3 < st.Last && k < m.last+14; k++ {
		n := ordinal(s.lower[k+2])
		if s.lower[k] != "for" || s.lower[k+1] != "the" || n == 0 || s.lower[k+3] != "time" || !s.meets(m, k) {
			continue
		}
		if k+4 < st.Last && (s.lower[k+4] == "since" || s.lower[k+4] == "in" && k+5 < st.Last && !s.inDate(k+5) && s.cover[k+5] < 0) {
			return // "for the first time in seven years"
		}
		m.Ordinal = n
		m.set("ordinal", s.span(k+2, k+3), corpus.Stated, "the number of times")
		return
	}
}

// meets tells whether the meeting is what happens for the nth time that token k begins: the verb
// before it says that those who meet do so.
func (s *scan) meets(m *mention, k int) bool {
	if m.head == m.last && lang.MeetVerbs[s.lower[m.head]] {
		return k-m.head < 8
	}
	for i := max(m.last+1, k-4); i < k; i++ {
		if lang.MeetVerbs[s.lower[i]] || s.lower[i] == "held" || s.lower[i] == "place" {
			return true
		}
	}
	return false
}

// counted is n of "two Intellectual Dialogues have been held".
func (s *scan) counted(m *mention) int {
	first, last := s.sentenceOf(m.head)
	n := 0
	for k := max(first, m.first-2); k < m.head; k++ {
		switch s.lower[k] {
		case "two":
			n = 2
		case "three":
			n = 3
		}
	}
	if n == 0 || !m.noun.Plural {
		return 0
	}
	for k := m.head + 1; k < last && k < m.head+8; k++ {
		if s.lower[k] == "held" {
			return n
		}
	}
	return 0
}

// split makes one mention for each ordinal or each one counted.
func (s *scan) split(m *mention, ords []corpus.Part) []*mention {
	if n := s.counted(m); n > 0 && len(ords) == 0 {
		var out []*mention
		for i := 1; i <= n; i++ {
			c := m.copy()
			c.Ordinal = i
			c.set("ordinal", m.span, corpus.Inferred, "one of those counted")
			out = append(out, c)
		}
		return out
	}
	if s.heldWith(m) {
		if out := s.withEach(m); len(out) > 0 {
			return out
		}
	}
	if len(ords) == 0 {
		return []*mention{m}
	}
	var out []*mention
	for _, o := range ords {
		c := m.copy()
		c.Ordinal = ordinal(o.Field)
		c.set("ordinal", s.counts(m, o.Span, len(ords)), corpus.Stated, "")
		if len(ords) > 1 {
			rest := corpus.Span{Start: ords[len(ords)-1].End, End: m.span.End}
			c.Name = s.Quote(o.Span) + strings.TrimSuffix(strings.Join(append([]string{""}, strings.Fields(s.Quote(rest))...), " "), "s")
		}
		out = append(out, c)
	}
	return out
}

// counts is the words that a number rests on: it together with what it counts,
// "first meeting of foreign ministers", since meetings of each level have numbers of
// their own. Where one noun has several numbers, each stands alone.
func (s *scan) counts(m *mention, o corpus.Span, numbers int) corpus.Span {
	if numbers > 1 {
		return o
	}
	if o.Start > s.Tokens[m.last].Start {
		return o
	}
	o.End = s.Tokens[m.last].End
	if l, ok := m.part("level"); ok && l.Start > o.End && l.Start-o.End < 24 {
		o.End = l.End
	}
	return o
}

// withEach makes a bilateral meeting for each person after "held meetings with".
func (s *scan) withEach(m *mention) []*mention {
	var out []*mention
	for _, p := range s.MentionsIn(corpus.Span{Start: s.Tokens[m.head].End, End: s.Sentences[m.sent].End}) {
		if p.Type != corpus.TypePerson {
			continue
		}
		c := m.copy()
		c.With = p.Span
		c.Level = corpus.LevelBilateral
		c.Name = "meeting with " + s.Quote(p.Span)
		c.set("level", m.span, corpus.Inferred, "held with one person")
		c.set("name", p.Span, corpus.Inferred, "named by the interlocutor")
		out = append(out, c)
	}
	return out
}
