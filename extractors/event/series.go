package event

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// series finds what the meeting is one of: the body that its phrase names, the
// body it belongs to, its own name when it has one, or the body of the sentence.
func (s *scan) series(m *mention, covered bool, cov corpus.Mention) {
	m.proper = covered && cov.Type == corpus.TypeBody || s.named(m)
	if covered && cov.Type == corpus.TypeBody {
		s.setSeries(m, cov, corpus.Stated, "")
		return
	}
	if b, ok := s.bodyIn(s.span(m.first, m.last)); ok {
		if sp, ok := s.between(m, b); ok {
			m.proper = true
			m.ownSeries(s, sp, "the parties that it joins")
			return
		}
		s.setSeries(m, b, corpus.Stated, "")
		return
	}
	first, last := s.sentenceOf(m.head)
	if b, ok := s.bodyAfter(m, last); ok {
		s.setSeries(m, b, corpus.Stated, "of the body named after it")
		return
	}
	if isPossessive(m.det) || m.det == "its" || m.det == "their" {
		if b, ok := s.bodyBefore(s.Tokens[m.first].Start, s.Tokens[max(first, m.first-reach)].Start); ok {
			s.setSeries(m, b, corpus.Stated, "of the body it belongs to")
			return
		}
	}
	if m.proper && m.noun.Class != lang.Occasion {
		from := m.first
		for from < m.head && (ordinal(s.lower[from]) > 0 || s.year(from) || !s.Tokens[from].Upper && !isQuote(s.lower[from])) {
			from++
		}
		m.ownSeries(s, s.span(from, m.last), "its own name")
	}
}

// ownSeries names the series by the words of the phrase itself.
func (m *mention) ownSeries(s *scan, sp corpus.Span, rule string) {
	m.Series = strings.Join(strings.Fields(s.Quote(sp)), " ")
	m.seriesID = fold(m.Series)
	m.set("series", sp, corpus.Stated, rule)
}

// between: a dash joins the body b to another party before the noun, "the Lake Union–Nordic
// Council ministerial meeting": a series of both, not one of b. The span is that of the
// parties, up to the noun when it has a capital too.
func (s *scan) between(m *mention, b corpus.Mention) (corpus.Span, bool) {
	first, after := s.TokensIn(b.Span)
	last := after - 1
	dash := func(k int) bool { return s.lower[k] == "–" || s.lower[k] == "-" || s.lower[k] == "—" }
	joined := false
	if k := last + 1; k+1 < m.head && dash(k) && s.Tokens[k+1].Upper {
		last, joined = s.partyEnd(k+1), true
	}
	if k := first - 1; k > m.first && dash(k) && s.Tokens[k-1].Upper {
		first, joined = k-1, true
		if c, ok := s.covering(k - 1); ok {
			first = max(m.first, s.TokenAt(c.Start))
		}
	}
	if s.Tokens[m.head].Upper {
		last = m.last
	}
	return s.span(first, last), joined && last <= m.last
}

// partyEnd is the last token of the name that token k begins.
func (s *scan) partyEnd(k int) int {
	if c, ok := s.covering(k); ok {
		_, after := s.TokensIn(c.Span)
		return after - 1
	}
	return k
}

// framework finds the series in words such as "in the format of the Dialogue"
// anywhere in the sentence; it runs once it is known that the phrase is a meeting.
func (s *scan) framework(m *mention) {
	if m.Series != "" || m.anaphor || m.noun.Class == lang.Bilateral || m.Level == corpus.LevelBilateral {
		return
	}
	for _, b := range s.MentionsIn(s.Sentences[m.sent].Span) {
		v, ok := b.Value.(corpus.Body)
		if !ok || b.Type != corpus.TypeBody || v.Kind == lang.KindOrganisation {
			continue
		}
		t := s.TokenAt(b.Start)
		for k := t - 1; k >= 0 && k >= t-5; k-- {
			switch s.lower[k] {
			case "format", "framework", "within", "under", "auspices":
				s.setSeries(m, b, corpus.Stated, "the framework that the sentence names")
				return
			}
		}
		if s.foundedAt(m, s.TokenAt(b.End-1)+1) {
			s.setSeries(m, b, corpus.Stated, "of the body that was founded there")
			return
		}
	}
}

// foundedAt: "[the body] was launched at [a meeting]": k is the token after the body.
func (s *scan) foundedAt(m *mention, k int) bool {
	verb := false
	for ; k < m.first; k++ {
		switch w := s.lower[k]; {
		case lang.FoundVerbs[w]:
			verb = true
		case w == "was", w == "were", w == "which", w == ",", verb && (w == "at" || w == "during" || determiners[w]):
		default:
			return false
		}
	}
	return verb
}

func (s *scan) setSeries(m *mention, b corpus.Mention, basis corpus.Basis, rule string) {
	v, ok := b.Value.(corpus.Body)
	if !ok {
		return
	}
	m.Series = v.Name
	m.seriesID = fold(v.Name)
	m.set("series", b.Span, basis, rule)
}

// named tells whether the phrase has a capitalised word that is neither
// general nor an ordinal: a name of its own.
func (s *scan) named(m *mention) bool {
	if !s.Tokens[m.head].Upper {
		return false
	}
	for k := m.first; k < m.head; k++ {
		w := s.lower[k]
		if !s.Tokens[k].Upper || s.Tokens[k].Class != corpus.Word || ordinal(w) > 0 || lang.EventModifiers[w] {
			continue
		}
		if c, ok := s.covering(k); ok && c.Type == corpus.TypePlace && k == m.head-1 && m.last == m.head {
			continue // "Geneva Conference": a place alone names no series
		}
		return true
	}
	return m.last > m.head && s.lower[m.last] != ")"
}

// bodyIn is the first body inside a span that is more than the meeting itself.
func (s *scan) bodyIn(sp corpus.Span) (corpus.Mention, bool) {
	for _, b := range s.MentionsIn(sp) {
		if b.Type == corpus.TypeBody && sp.Contains(b.Span) {
			return b, true
		}
	}
	return corpus.Mention{}, false
}

// bodyAfter: "meeting of [foreign ministers of] the BODY", "summit of the BODY".
func (s *scan) bodyAfter(m *mention, last int) (corpus.Mention, bool) {
	k := m.last + 1
	for end := min(last, k+9); k < end; k++ {
		w := s.lower[k]
		if c, ok := s.covering(k); ok {
			if c.Type == corpus.TypeBody {
				return c, true
			}
			return corpus.Mention{}, false
		}
		if w != "of" && w != "the" && w != "for" && w != "between" && !isQuote(w) && !lang.EventModifiers[w] && w != "affairs" && w != "under" && w != "within" && w != "in" && w != "framework" {
			return corpus.Mention{}, false
		}
	}
	return corpus.Mention{}, false
}

// bodyBefore is the last body that ends before an offset and starts after another.
func (s *scan) bodyBefore(end, from int) (corpus.Mention, bool) {
	var best corpus.Mention
	found := false
	for _, b := range s.MentionsIn(corpus.Span{Start: from, End: end}) {
		if b.Type == corpus.TypeBody && b.End <= end {
			best, found = b, true
		}
	}
	return best, found
}

// levelOf reads who meets from the phrase, from "of the foreign ministers"
// after it, and from the noun.
func (s *scan) levelOf(m *mention) {
	if l, sp := s.level(m.first, m.last+1); l != "" {
		m.Level = corpus.Level(l)
		m.set("level", sp, corpus.Stated, "")
		return
	}
	if first, _ := s.sentenceOf(m.head); m.det == "their" { // "foreign ministers will hold their 19th meeting"
		if l, sp := s.level(max(first, m.first-16), m.first); l != "" {
			m.Level = corpus.Level(l)
			m.set("level", sp, corpus.Stated, "those who meet")
			return
		}
	}
	if l, sp := s.levelAfter(m); l != "" {
		m.Level = corpus.Level(l)
		m.set("level", sp, corpus.Stated, "those who meet")
		return
	}
	switch {
	case m.noun.Class == lang.Bilateral:
		m.Level = corpus.LevelBilateral
	case m.noun.Level != "":
		m.Level = corpus.Level(m.noun.Level)
	case m.noun.Class == lang.Framework && m.proper:
		m.Level = corpus.LevelConference
	default:
		return
	}
	m.set("level", s.span(m.head, m.head), corpus.Stated, "the noun")
}

// levelAfter reads "meeting of A and B foreign ministers", "between Foreign
// Minister X and the ambassadors of A, B and C".
func (s *scan) levelAfter(m *mention) (string, corpus.Span) {
	_, last := s.sentenceOf(m.head)
	k := m.last + 1
	if k >= last {
		return "", corpus.Span{}
	}
	switch s.lower[k] {
	case "of", "among", "between", "for", "with":
	default:
		return "", corpus.Span{}
	}
	end := k + 1
	for end < last && end < k+16 && !clauseEnd[s.lower[end]] {
		end++
	}
	l, sp := s.level(k, end)
	if two := s.parties(k, end); two == 2 && l != string(corpus.LevelAmbassadors) && l != string(corpus.LevelLeaders) || s.lower[k] == "with" && l == "" && two == 1 {
		return string(corpus.LevelBilateral), s.span(k, end-1)
	}
	if l == string(corpus.LevelForeignMinisters) { // a minister and somebody else: the lower level of the two meets
		if other, osp := s.level(s.TokenAt(sp.End), end); other == string(corpus.LevelAmbassadors) || other == string(corpus.LevelSeniorOfficials) {
			return other, osp
		}
	}
	return l, sp
}

var clauseEnd = map[string]bool{"which": true, "who": true, "was": true, "were": true, "will": true, "is": true, "took": true, "held": true, "on": true, "in": true, "at": true,
	"has": true, "have": true, ";": true, "(": true, "to": true, ".": true, "would": true, "had": true}

// parties counts the countries (by name or adjective) among tokens [first, last);
// a region counts as several.
func (s *scan) parties(first, last int) int {
	seen := map[string]bool{}
	n := 0
	for k := first; k < last; k++ {
		c, ok := s.covering(k)
		if !ok {
			continue
		}
		switch v := c.Value.(type) {
		case corpus.Country:
			if !seen[v.Code] {
				seen[v.Code] = true
				n++
			}
		case corpus.Place:
			if v.Kind == "region" && !seen[v.Name] {
				seen[v.Name] = true
				n += 3
			}
		}
	}
	return n
}

// fold makes names of series comparable: lower case, plus for +, no quotes,
// no general words.
func fold(name string) string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return r == ' ' || r == '"' || r == '“' || r == '”' || r == '«' || r == '»' || r == '(' || r == ')' || r == '/' || r == ',' || r == '\n' || r == '\''
	}) {
		switch w {
		case "+", "&":
			w = "plus"
		case "the", "dialogue", "dialogues", "dialog", "meetings", "format", "summit", "summits", "meeting", "conference", "session", "leaders", "ministerial", "forum", "and", "of", "on", "-", "–", "’", "initiative":
			continue
		}
		if lang.EventModifiers[w] || ordinal(w) > 0 {
			continue
		}
		out = append(out, strings.ReplaceAll(strings.TrimSuffix(w, "’s"), "с", "c"))
	}
	return strings.Join(out, " ")
}
