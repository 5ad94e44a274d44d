package event

import (
	"strconv"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// scan is an article made ready: its words in lower case, and for each token
// the mention of a name that covers it.
type scan struct {
	*corpus.Article
	lower []string
	// cover is the index into Mentions of the longest body, organisation,
	// person, office, country or place over a token, or -1.
	cover []int
	// main is the series or grouping that the article is about, "" when none stands out.
	main     string
	mainSpan corpus.Span
	mainKind string
	pubYear  string
	prev     *mention // the last meeting with a series or level, for "the 26th was held"
	// bodyOrder numbers the sentences of body blocks from 1; others are 0.
	bodyOrder []int
}

func newScan(a *corpus.Article) *scan {
	s := &scan{Article: a, lower: make([]string, len(a.Tokens)), cover: make([]int, len(a.Tokens))}
	for i := range a.Tokens {
		s.lower[i] = strings.ToLower(a.Word(i))
		s.cover[i] = -1
	}
	s.romans()
	for i, m := range a.Mentions {
		switch m.Type {
		case corpus.TypeBody, corpus.TypeOrganisation, corpus.TypePerson, corpus.TypeCountry, corpus.TypeDemonym, corpus.TypePlace:
			for t := a.TokenAt(m.Start); t < len(a.Tokens) && a.Tokens[t].Start < m.End; t++ {
				if c := s.cover[t]; c < 0 || a.Mentions[c].Len() < m.Len() {
					s.cover[t] = i
				}
			}
		}
	}
	s.main, s.mainKind, s.mainSpan = s.mainSeries()
	s.bodyOrder = make([]int, len(a.Sentences))
	for i, n := 0, 0; i < len(a.Sentences); i++ {
		if a.BlockOf(i).Role == corpus.RoleBody {
			n++
			s.bodyOrder[i] = n
		}
	}
	if len(a.Published.Date) >= 4 {
		s.pubYear = a.Published.Date[:4]
	}
	return s
}

// romans reads the Roman number before a noun that names meetings as the ordinal that it is there:
// "the LXIV Ordinary Meeting", "XVIII Summit".
func (s *scan) romans() {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if !t.Caps || t.Class != corpus.Word || t.Len() < 2 {
			continue
		}
		n := roman(s.Word(i))
		if n == 0 {
			continue
		}
		for k := i + 1; k < len(s.Tokens) && k <= i+3 && s.Tokens[k].Upper && s.Tokens[k].Sentence == t.Sentence; k++ {
			if _, ok := lang.EventNouns[s.lower[k]]; ok {
				s.lower[i] = strconv.Itoa(n) + "th"
				break
			}
		}
	}
}

// mainSeries is the series or grouping that is named most, names in the title
// and the first sentences counting more.
func (s *scan) mainSeries() (name, kind string, where corpus.Span) {
	weight := map[string]int{}
	first, kinds := map[string]corpus.Span{}, map[string]string{}
	var order []string
	for _, m := range s.Mentions {
		b, ok := m.Value.(corpus.Body)
		if !ok || m.Type != corpus.TypeBody {
			continue
		}
		w := 2
		if sent := s.SentenceAt(m.Start); sent >= 0 && sent < 4 {
			w = 6
		}
		if weight[b.Name] == 0 {
			order, first[b.Name], kinds[b.Name] = append(order, b.Name), m.Span, b.Kind
		}
		switch b.Kind { // an organisation is named for many reasons
		case lang.KindSeries:
			w *= 2
		case lang.KindOrganisation:
			w /= 2
		}
		weight[b.Name] += w
	}
	best := ""
	for _, n := range order {
		if best == "" || weight[n] > weight[best] {
			best = n
		}
	}
	if weight[best] < 6 {
		return "", "", corpus.Span{}
	}
	return best, kinds[best], first[best]
}

// covering is the mention of a name over token t.
func (s *scan) covering(t int) (corpus.Mention, bool) {
	if c := s.cover[t]; c >= 0 {
		return s.Mentions[c], true
	}
	return corpus.Mention{}, false
}

// ordinal reads "11th", "eleventh", "inaugural".
func ordinal(w string) int {
	if n := ordinalWords[w]; n > 0 {
		return n
	}
	for _, suffix := range []string{"st", "nd", "rd", "th"} {
		if d, ok := strings.CutSuffix(w, suffix); ok && d != "" && len(d) <= 3 {
			if n, err := strconv.Atoi(d); err == nil && n > 0 && n < 400 {
				return n
			}
		}
	}
	return 0
}

var ordinalWords = ordinals()

func ordinals() map[string]int {
	units := strings.Fields("first second third fourth fifth sixth seventh eighth ninth")
	teens := strings.Fields("tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
	tens := map[string]int{"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
	m := map[string]int{"inaugural": 1, "maiden": 1, "thirtieth": 30, "fortieth": 40, "fiftieth": 50}
	for i, w := range units {
		m[w] = i + 1
		for t, n := range tens {
			m[t+"-"+w] = n + i + 1
		}
	}
	for i, w := range teens {
		m[w] = i + 10
	}
	return m
}

var determiners = map[string]bool{"the": true, "a": true, "an": true, "this": true, "that": true, "these": true, "those": true, "its": true, "their": true,
	"his": true, "her": true, "our": true, "each": true, "every": true, "any": true, "no": true, "another": true, "such": true, "some": true, "many": true, "all": true, "two": true, "three": true, "several": true}

// span is the bytes of tokens first to last.
func (s *scan) span(first, last int) corpus.Span {
	return corpus.Span{Start: s.Tokens[first].Start, End: s.Tokens[last].End}
}

// sentenceOf is the range of tokens of the sentence of token t.
func (s *scan) sentenceOf(t int) (first, last int) {
	st := s.Sentences[s.Tokens[t].Sentence]
	return st.First, st.Last
}

// year reads a token as a year.
func (s *scan) year(t int) bool {
	w := s.lower[t]
	return s.Tokens[t].Class == corpus.Number && len(w) == 4 && (w[:2] == "19" || w[:2] == "20")
}

// level finds who meets in the words of tokens [first, last).
func (s *scan) level(first, last int) (string, corpus.Span) {
	for t := first; t < last; t++ {
		if l, n := lang.Levels.At(s.lower[:last], t); n > 0 {
			return l, s.span(t, t+n-1)
		}
	}
	return "", corpus.Span{}
}
