package event

import (
	"strconv"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// led tells whether a noun stands where it says what was met for: "met for its
// 12th session", "met and held the second meeting".
func (s *scan) led(m *mention) bool {
	for k := m.first - 1; k >= 0 && k >= m.first-3; k-- {
		switch s.lower[k] {
		case "for", "at", "in", "held", "during", "of":
			return true
		}
	}
	return false
}

// numbered finds meetings that are named by the short name of their series and a
// number: COP28, TICAD VI, PALM 9.
func (s *scan) numbered(st corpus.Sentence) []*mention {
	var out []*mention
	for t := st.First; t < st.Last && len(out) < maxPerSentence; t++ {
		if !s.Tokens[t].Caps {
			continue
		}
		b, ok := s.covering(t)
		if !ok || b.Type != corpus.TypeBody || s.TokenAt(b.End-1) != t && s.TokenAt(b.Start) != t {
			continue
		}
		v := b.Value.(corpus.Body)
		n, last := trailing(s.Word(t)), t
		if n == 0 && t+1 < st.Last {
			n, last = s.numeral(t+1), t+1
		}
		if n == 0 || v.Kind != lang.KindSeries {
			continue
		}
		m := &mention{head: t, first: t, last: last, sent: s.Tokens[t].Sentence, noun: lang.EventNoun{Class: Gathering}, dateGap: far, cityGap: far, ctryGap: far, proper: true}
		m.Head, m.Parent, m.Ordinal = "meeting", corpus.NoRef, n
		m.span = s.span(t, last)
		m.Name = s.Quote(m.span)
		m.set("name", m.span, corpus.Stated, "")
		m.set("ordinal", m.span, corpus.Stated, "the number in its name")
		s.setSeries(m, b, corpus.Stated, "")
		out = append(out, m)
	}
	return out
}

// trailing is the number at the end of a short name: 28 of COP28.
func trailing(w string) int {
	digits := strings.TrimLeft(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	if len(w)-len(digits) < 3 || digits == "" {
		return 0
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n > 99 {
		return 0
	}
	return n
}

// numeral reads token t as a small number, in digits or Roman.
func (s *scan) numeral(t int) int {
	w := s.Word(t)
	if s.Tokens[t].Class == corpus.Number {
		if n, err := strconv.Atoi(w); err == nil && n > 0 && n < 100 {
			return n
		}
		return 0
	}
	return roman(w)
}

// roman reads I to XCIX, 0 for anything else.
func roman(w string) int {
	if len(w) > 8 {
		return 0
	}
	n, last := 0, 0
	for i := len(w) - 1; i >= 0; i-- {
		v := 0
		switch w[i] {
		case 'I':
			v = 1
		case 'V':
			v = 5
		case 'X':
			v = 10
		case 'L':
			v = 50
		case 'C':
			v = 100
		default:
			return 0
		}
		if v < last {
			n -= v
		} else {
			n, last = n+v, v
		}
	}
	if n > 99 {
		return 0
	}
	return n
}

// elliptic finds "The 26th was held in Kigali": a number alone, of the series and
// level spoken of last.
func (s *scan) elliptic(st corpus.Sentence) *mention {
	for t := st.First; t+2 < st.Last; t++ {
		if s.lower[t] != "the" || s.prev == nil {
			continue
		}
		n := ordinal(s.lower[t+1])
		if n == 0 || !ellipsis[s.lower[t+2]] || t > st.First && s.Tokens[t-1].Class == corpus.Word {
			continue
		}
		m := &mention{head: t + 1, first: t + 1, last: t + 1, sent: s.Tokens[t].Sentence, noun: s.prev.noun, dateGap: far, cityGap: far, ctryGap: far, det: "the"}
		m.Head, m.Parent, m.Ordinal = s.prev.Head, corpus.NoRef, n
		m.span = s.span(t+1, t+1)
		m.Name = s.Quote(m.span) + " " + m.Head
		m.set("name", m.span, corpus.Inferred, "named by its number")
		m.set("ordinal", m.span, corpus.Stated, "")
		m.Series, m.seriesID, m.Level = s.prev.Series, s.prev.seriesID, s.prev.Level
		for _, f := range []string{"series", "level"} {
			if p, ok := s.prev.part(f); ok {
				m.set(f, p.Span, corpus.Inferred, "that of the meeting spoken of before")
			}
		}
		return m
	}
	return nil
}

var ellipsis = map[string]bool{"was": true, "will": true, "took": true, "is": true, "has": true, "had": true, "followed": true, "came": true, "would": true}

// unknownCity takes "in Xland" beside a meeting for its town when no table knows
// the name, and the country named after it.
func (s *scan) unknownCity(st corpus.Sentence, m *mention) {
	if m.City != "" {
		return
	}
	for k := max(st.First+1, m.first-reach); k+1 < min(st.Last, m.last+reach); k++ {
		if s.lower[k] != "in" || !s.Tokens[k+1].Upper || s.cover[k+1] >= 0 || s.inDate(k+1) || !s.leads(st, m, k-1) || m.first <= k && k <= m.last {
			continue
		}
		last := k + 1
		for last+1 < st.Last && s.Tokens[last+1].Upper && s.cover[last+1] < 0 && s.Tokens[last+1].Class == corpus.Word && !s.inDate(last+1) {
			last++
		}
		sp := s.span(k+1, last)
		m.City = s.Quote(sp)
		m.set("city", sp, corpus.Stated, "")
		if c, ok := s.covering(min(last+2, st.Last-1)); ok && last+2 < st.Last && s.lower[last+1] == "," && c.Type == corpus.TypeCountry {
			m.Country = c.Value.(corpus.Country).Code
			m.set("country", c.Span, corpus.Stated, "named with the city")
		}
		return
	}
}
