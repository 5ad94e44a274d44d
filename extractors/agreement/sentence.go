package agreement

import (
	"sort"
	"strings"

	"rapporteur/corpus"
)

// text is an article with its words in lower case.
type text struct {
	a     *corpus.Article
	words []string
	dates map[int]found // dates of the meetings by Event.Ref
	main  int           // the meeting that the article is about, or NoRef
	last  string        // the title of the last agreement, for "similar agreements"
	kind  string
}

type found struct {
	value string
	span  corpus.Span
	rule  string
}

// sentence is the tokens [lo, hi) of one sentence.
type sentence struct {
	*text
	n, lo, hi int
}

func prepare(a *corpus.Article) *text {
	t := &text{a: a, words: make([]string, len(a.Tokens))}
	for i := range a.Tokens {
		w := a.Word(i)
		if strings.Contains(w, "’") {
			w = strings.ReplaceAll(w, "’", "'")
		}
		t.words[i] = strings.ToLower(w)
	}
	t.dates = t.meetingDates()
	t.main = mainMeeting(a)
	return t
}

func (t *text) sentence(n int) sentence {
	s := t.a.Sentences[n]
	return sentence{t, n, s.First, s.Last}
}

func (s sentence) word(i int) string {
	if i < s.lo || i >= s.hi {
		return ""
	}
	return s.words[i]
}

func (t *text) span(i, j int) corpus.Span {
	if j <= i {
		return corpus.Span{}
	}
	return corpus.Span{Start: t.a.Tokens[i].Start, End: t.a.Tokens[j-1].End}
}

// mentionsIn are the mentions that start in tokens [i, j).
func (t *text) mentionsIn(i, j int) []corpus.Mention {
	if j <= i {
		return nil
	}
	return t.a.MentionsIn(t.span(i, j))
}

// meetingDates gives each meeting the date that stands nearest to it in its first
// sentence with one.
func (t *text) meetingDates() map[int]found {
	out := map[int]found{}
	for _, m := range t.a.Mentions {
		e, ok := m.Value.(corpus.Event)
		if !ok {
			continue
		}
		if _, known := out[e.Ref]; known {
			continue
		}
		n := t.a.SentenceAt(m.Start)
		if n < 0 {
			continue
		}
		best := 1 << 30
		list := t.a.MentionsIn(t.a.Sentences[n].Span)
		for _, d := range list[:min(len(list), 100)] {
			v, ok := d.Value.(corpus.Date)
			if !ok || d.Type != corpus.TypeDate || v.EDTF == "" || v.NamePart || v.Coarse() {
				continue
			}
			if g := m.Span.Gap(d.Span); g < best {
				best = g
				out[e.Ref] = found{v.EDTF, d.Span, "date of the meeting"}
			}
		}
	}
	return out
}

// meeting is the meeting that the sentence names, else the last one named before in the block.
func (s sentence) meeting() (ref int, at corpus.Span, rule string) {
	block := s.a.Sentences[s.n].Block
	for n := s.n; n >= 0 && n >= s.n-5 && s.a.Sentences[n].Block == block; n-- {
		for _, m := range s.a.MentionsIn(s.a.Sentences[n].Span) {
			if e, ok := m.Value.(corpus.Event); ok {
				if n < s.n {
					rule = "the meeting of the sentences before"
				}
				return e.Ref, m.Span, rule
			}
		}
	}
	if s.main != corpus.NoRef && !s.datedApart() && !s.longBefore(s.dates[s.main].value) {
		for _, m := range s.a.Mentions {
			if e, ok := m.Value.(corpus.Event); ok && e.Ref == s.main {
				return s.main, m.Span, "the meeting that the article is about"
			}
		}
	}
	return corpus.NoRef, corpus.Span{}, ""
}

// longBefore tells whether a date lies in an earlier year than the article.
func (t *text) longBefore(edtf string) bool {
	p, err1 := corpus.ParseEDTF(t.a.Published.Date)
	d, err2 := corpus.ParseEDTF(edtf)
	return err1 == nil && err2 == nil && p.First != "" && d.Last != "" && d.Last[:4] < p.First[:4]
}

// datedApart tells whether the sentence has a date that the main meeting does not have.
func (s sentence) datedApart() bool {
	d, ok := s.dates[s.main]
	for _, m := range s.a.MentionsIn(s.a.Sentences[s.n].Span) {
		if v, is := m.Value.(corpus.Date); is && v.EDTF != "" && (!ok || corpus.CompareEDTF(v.EDTF, d.value) == corpus.Disjoint) {
			return true
		}
	}
	return false
}

// mainMeeting is the meeting that most mentions are of, at least half of them, unless it
// is still to come.
func mainMeeting(a *corpus.Article) int {
	count, planned := map[int]int{}, map[int]bool{}
	all, best := 0, corpus.NoRef
	for _, m := range a.Mentions {
		e, ok := m.Value.(corpus.Event)
		if !ok {
			continue
		}
		all++
		count[e.Ref]++
		planned[e.Ref] = planned[e.Ref] || e.Modality == "planned" || e.Modality == "cancelled" || e.Modality == "postponed"
		if best == corpus.NoRef || count[e.Ref] > count[best] || count[e.Ref] == count[best] && e.Ref < best {
			best = e.Ref
		}
	}
	if best == corpus.NoRef || 2*count[best] < all || planned[best] {
		return corpus.NoRef
	}
	return best
}

// party is a country or body that a mention names as a party, "" for none.
func party(m corpus.Mention) string {
	switch v := m.Value.(type) {
	case corpus.Country:
		if m.Type == corpus.TypeCountry && m.NestedIn == "" {
			return v.Code
		}
	case corpus.Place:
		if m.NestedIn == "" && !v.Dateline {
			if v.StandsFor != "" {
				return v.StandsFor
			}
		}
	case corpus.Body:
		if m.NestedIn == "" && (v.Kind == "organisation" || v.Kind == "grouping" || v.Kind == "fund") {
			return v.Name
		}
	}
	return ""
}

// tokenAt is the first token of s that ends after a byte.
func (t *text) tokenAt(off int) int { return t.a.TokenAt(off) }

func (t *text) tokenEnd(off int) int {
	return sort.Search(len(t.a.Tokens), func(i int) bool { return t.a.Tokens[i].Start >= off })
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// similar tells whether one title is the other with words left out.
func similar(a, b string) bool {
	x, y := content(a), content(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	in := map[string]bool{}
	for _, w := range y {
		in[w] = true
	}
	for _, w := range x {
		if !in[w] {
			return false
		}
	}
	return true
}

func contains(long, short string) bool { return similar(short, long) }

func content(title string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return strings.ContainsRune(" \t\n\u00a0\"“”'‘’(),.-+/", r) }) {
		switch w {
		case "the", "a", "an", "of", "on", "for", "and", "in", "to", "s":
		default:
			out = append(out, strings.TrimSuffix(w, "s"))
		}
	}
	return out
}
