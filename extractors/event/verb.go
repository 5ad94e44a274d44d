package event

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// founding is the head of the meeting at which a body came into being.
const founding = "founding"

// verb reads a meeting that only a verb tells of: "the ministers met in
// Tashkent", "the organisation was founded in Dhaka on 8 December".
func (s *scan) verb(st corpus.Sentence, nouns []*mention) *mention {
	for k := st.First; k < st.Last; k++ {
		w := s.lower[k]
		if lang.Lex(s.Tokens[k].Lex)&lang.LexMeets == 0 || !lang.MeetVerbs[w] && !(lang.FoundVerbs[w] && k > st.First && s.lower[k-1] == "was") {
			continue
		}
		for _, n := range nouns {
			if n.head > k && n.head-k < 24 && s.led(n) || n.head < k && k-n.last < 8 {
				return nil // the noun tells of the same
			}
		}
		m := &mention{head: k, first: k, last: k, sent: s.Tokens[k].Sentence, noun: lang.EventNoun{Class: Gathering}, dateGap: far, cityGap: far, ctryGap: far}
		m.Head, m.Parent = "meeting", corpus.NoRef
		m.span = s.span(k, k)
		b, named := s.bodyBefore(s.Tokens[k].Start, s.back(st, k))
		if lang.FoundVerbs[w] {
			if !named || s.TokenAt(b.End) < k-1 {
				continue
			}
			m.Head, m.Name = founding, founding+" of "+b.Value.(corpus.Body).Name
			s.setSeries(m, b, corpus.Stated, "")
			m.set("name", b.Span, corpus.Inferred, "named by what was founded")
			return m
		}
		if !s.several(st, m, k) {
			continue
		}
		if named {
			s.setSeries(m, b, corpus.Stated, "the body that met")
		}
		return m
	}
	return nil
}

// several tells whether the subject of the verb at k is more than one party, and who they are.
func (s *scan) several(st corpus.Sentence, m *mention, k int) bool {
	if l, sp := s.level(max(st.First, k-16), k); l != "" {
		m.Level = corpus.Level(l)
		m.set("level", sp, corpus.Stated, "those who met")
		return true
	}
	for i := max(st.First, k-4); i < k; i++ {
		switch s.lower[i] {
		case "countries", "sides", "parties", "states", "members", "delegations", "participants", "governments", "they", "nations":
			return true
		}
	}
	_, named := s.bodyBefore(s.Tokens[k].Start, s.back(st, k))
	return named
}

// back is where a look-back from token k of a sentence begins.
func (s *scan) back(st corpus.Sentence, k int) int {
	return s.Tokens[max(st.First, k-reach)].Start
}
