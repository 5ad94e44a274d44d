package pledge

import (
	"rapporteur/corpus"
)

// reporting are verbs by which somebody tells the press.
var reporting = set("said says announced reported confirmed stated")

// attribute notes whom the sentence names as its source.
func (s sentence) attribute(c *corpus.Claim) {
	s.accordingTo(c)
	for i := s.lo + 1; i < s.hi && i < s.lo+3*reach && c.AttributedTo == ""; i++ {
		if !reporting[s.word(i)] {
			continue
		}
		for _, m := range s.a.MentionsIn(s.span(max(s.lo, i-8), i)) { // "the defence ministry said"
			_, end := s.tokens(m.Span)
			if name, official := source(m); official && end == i {
				c.AttributedTo, c.AttributedSpan = name, m.Span
				if s.a.Tier != corpus.TierActor {
					c.Tier = corpus.TierAttributed
				}
				return
			}
		}
	}
}

// accordingTo takes "according to the ministry".
func (s sentence) accordingTo(c *corpus.Claim) {
	for i := s.lo; i+1 < s.hi && i < s.lo+3*reach; i++ {
		if s.word(i) != "according" || s.word(i+1) != "to" {
			continue
		}
		for _, m := range s.a.MentionsIn(corpus.Span{Start: s.a.Tokens[i+1].End, End: s.a.Sentences[s.n].End}) {
			if at, _ := s.tokens(m.Span); at > i+6 {
				return
			}
			name, official := source(m)
			if name == "" {
				continue
			}
			c.AttributedTo, c.AttributedSpan = name, m.Span
			if official && s.a.Tier != corpus.TierActor {
				c.Tier = corpus.TierAttributed
			}
			return
		}
		return
	}
}

// source reads a mention as somebody whom an article relies on; official tells
// whether it is a public body.
func source(m corpus.Mention) (name string, official bool) {
	switch v := m.Value.(type) {
	case corpus.Body:
		return v.Name, v.Kind == "ministry" || v.Kind == "organisation"
	case corpus.Person:
		return v.Name, false
	case corpus.Office:
		return v.Title, true
	case corpus.Country:
		if m.Type == corpus.TypeCountry && m.NestedIn == "" {
			return v.Code, false
		}
	}
	return "", false
}
