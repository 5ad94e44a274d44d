// Package statement reads what an article says of a series, body or meeting that
// fits no other kind of claim: its goal, when it was launched, what was discussed,
// an anniversary, that something never came about; and that the article corrects an
// earlier report. Few predicates, and each only
// where a phrase of package lang says it.
package statement

import (
	"strconv"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Extractor makes statement claims.
type Extractor struct{}

// Name is the extractor's name.
func (Extractor) Name() string { return "statement" }

// Version is raised whenever the same article may give other claims.
func (Extractor) Version() int { return 3 }

// Extract reads the statements of a.
func (x Extractor) Extract(a *corpus.Article) []corpus.Claim {
	words := make([]string, len(a.Tokens))
	for i := range words {
		words[i] = strings.ToLower(a.Word(i))
	}
	names, main := naming(a)
	var out []corpus.Claim
	seen := map[string]bool{}
	var fix *corpus.Claim // one an article: rather a sentence that tells what was wrong than a title
	told := false
	for n := range a.Sentences {
		switch a.BlockOf(n).Role {
		case corpus.RoleTitle, corpus.RoleStandfirst, corpus.RoleHeading, corpus.RoleBody:
		default:
			continue
		}
		s := sentence{a, words, names, main, n, a.Sentences[n].First, a.Sentences[n].Last}
		for _, c := range s.claims() {
			if k := c.Value.Key(); !seen[k] {
				seen[k] = true
				out = append(out, c)
			}
		}
		if c, text := s.correction(); c != nil && (fix == nil || text && !told) {
			fix, told = c, text
		}
	}
	if fix != nil {
		out = append(out, *fix)
	}
	for i := range out {
		out[i].By = x.Name() + "/" + strconv.Itoa(x.Version())
	}
	return out
}

// sentence is the tokens [lo, hi) of one sentence.
type sentence struct {
	a      *corpus.Article
	words  []string
	names  map[int]string // of the article's meetings, by Event.Ref
	main   subject        // the series that the article names most
	n      int
	lo, hi int
}

// subject is what a statement is about.
type subject struct {
	name  string
	span  corpus.Span
	ref   int
	event bool
}

// claims reads at most one statement of each predicate.
func (s sentence) claims() []corpus.Claim {
	var out []corpus.Claim
	done := map[string]bool{}
	for i := s.lo; i < s.hi; i++ {
		label, n := lang.Sayings.At(s.words[s.lo:s.hi], i-s.lo)
		if n == 0 {
			if c, ok := s.anniversary(i); ok && !done["anniversary"] {
				done["anniversary"] = true
				out = append(out, c)
			}
			continue
		}
		if !done[label] {
			if c, ok := s.claim(label, i, i+n); ok {
				done[label] = true
				out = append(out, c)
			}
		}
		i += n - 1
	}
	return out
}

// claim makes a statement of the phrase in tokens [i, j).
func (s sentence) claim(label string, i, j int) (corpus.Claim, bool) {
	who, ok := s.subjectOf(label, i)
	if !ok {
		return corpus.Claim{}, false
	}
	start, end := j, s.end(j)
	passive := i > s.lo && beForms[s.words[i-1]] && label == "discussed"
	if passive {
		i--
	}
	if label == "denied" || passive {
		start, end = s.lo, i
		for k := i - 1; k >= s.lo; k-- {
			if w := s.words[k]; w == ";" || w == ":" {
				start = k + 1
				break
			}
		}
	}
	for end > start && (s.words[end-1] == "," || s.words[end-1] == "however" || s.words[end-1] == "though") {
		end--
	}
	if start, end = s.inQuotes(label, start, end); end <= start {
		return corpus.Claim{}, false
	}
	sp := s.span(start, end)
	object := strings.Join(strings.Fields(s.a.Quote(sp)), " ")
	if label == "launched" {
		var ok bool
		if object, sp, ok = s.launch(i, j); !ok {
			return corpus.Claim{}, false
		}
	}
	return s.make(who, label, object, sp, s.span(i, j)), true
}

func (s sentence) make(who subject, label, object string, sp, cue corpus.Span) corpus.Claim {
	c := corpus.Claim{Value: corpus.Statement{Subject: who.name, Predicate: label, Object: object, Meeting: who.ref},
		Evidence: s.a.Sentences[s.n].Span, Rule: "phrase", Basis: corpus.Stated,
		Parts: []corpus.Part{{Field: "subject", Span: who.span}, {Field: "predicate", Span: cue}, {Field: "object", Span: sp}}}
	if who.ref != corpus.NoRef {
		c.Parts = append(c.Parts, corpus.Part{Field: "meeting", Span: who.span})
	}
	s.attribute(&c)
	return c
}

// subjectOf is the body or meeting named before token i, the nearer the better; for
// what was discussed also the meeting of the sentences before.
func (s sentence) subjectOf(label string, i int) (subject, bool) {
	var who subject
	found := false
	list := s.a.MentionsIn(s.span(s.lo, i))
	for k := len(list) - 1; k >= max(0, len(list)-60) && !found; k-- {
		who, found = s.read(list[k])
	}
	if found && (label == "goal" || label == "launched" || label == "denied" || who.event) {
		return who, true
	}
	if s.main.name != "" && label == "denied" {
		return s.main, true
	}
	if label == "discussed" || label == "agenda" {
		if !s.meeters(i) {
			return who, false
		}
		for n := s.n - 1; n >= max(0, s.n-6); n-- {
			prev := s.a.MentionsIn(s.a.Sentences[n].Span)
			for _, m := range prev[:min(len(prev), 60)] {
				if w, ok := s.read(m); ok && w.event {
					return w, true
				}
			}
		}
	}
	return who, false
}

func (s sentence) meeters(i int) bool {
	for k := i - 1; k >= max(s.lo, i-6); k-- {
		if lang.Meeters[s.words[k]] {
			return true
		}
	}
	return false
}

func (s sentence) read(m corpus.Mention) (subject, bool) {
	switch v := m.Value.(type) {
	case corpus.Event:
		name := s.names[v.Ref]
		if name == "" {
			name = s.main.name // a meeting without a name is one of the series that the article is about
		}
		return subject{name, m.Span, v.Ref, true}, name != ""
	case corpus.Body:
		if m.Type == corpus.TypeBody && m.NestedIn == "" {
			return subject{v.Name, m.Span, corpus.NoRef, false}, v.Name != ""
		}
	}
	return subject{}, false
}

// launch takes when and where something was launched; it needs one of the two.
func (s sentence) launch(i, j int) (string, corpus.Span, bool) {
	var parts []string
	var sp corpus.Span
	take := func(v string, m corpus.Span) {
		parts = append(parts, v)
		if sp.Empty() {
			sp = m
			return
		}
		sp.Start, sp.End = min(sp.Start, m.Start), max(sp.End, m.End)
	}
	for _, m := range s.a.MentionsIn(s.span(j, min(s.hi, j+16))) {
		switch v := m.Value.(type) {
		case corpus.Date:
			if v.EDTF != "" && m.Type == corpus.TypeDate {
				take(v.EDTF, m.Span)
			}
		case corpus.Place:
			if m.NestedIn == "" && v.Kind != "region" {
				take(v.Name, m.Span)
			}
		}
		if len(parts) == 2 {
			break
		}
	}
	return strings.Join(parts, ", "), sp, len(parts) > 0
}

// anniversary reads "the 20th anniversary of the forum" at token i.
func (s sentence) anniversary(i int) (corpus.Claim, bool) {
	if s.words[i] != "anniversary" || i == s.lo {
		return corpus.Claim{}, false
	}
	who, ok := subject{}, false
	for _, m := range s.a.MentionsIn(s.span(i, min(s.hi, i+8))) {
		if who, ok = s.read(m); ok {
			break
		}
	}
	for _, m := range s.a.MentionsIn(s.span(max(s.lo, i-12), i)) {
		if !ok {
			who, ok = s.read(m)
		}
	}
	if !ok {
		who, ok = s.main, s.main.name != ""
	}
	if !ok || !ordinal(s.words[i-1]) {
		return corpus.Claim{}, false
	}
	sp := s.span(i-1, i+1)
	return s.make(who, "anniversary", s.a.Quote(sp), sp, s.span(i, i+1)), true
}

// end is where what is said from token i on is over.
func (s sentence) end(i int) int {
	for k := i; k < min(s.hi, i+60); k++ {
		switch s.words[k] {
		case ";", "[", ".", "!", "?":
			return k
		case ",":
			if k+1 < s.hi {
				switch s.words[k+1] {
				case "and": // a clause of its own: ", and a statement was issued"
					if s.clause(k + 2) {
						return k
					}
				case "which", "who", "said", "while", "but", "according", "where", "given":
					return k
				}
			}
		}
	}
	return min(s.hi, i+60)
}

// clause tells whether a clause with a verb of its own starts at token i.
func (s sentence) clause(i int) bool {
	for k := i; k < min(s.hi, i+16); k++ {
		switch w := s.words[k]; {
		case w == "," || w == "which" || w == "that" || w == "who":
			return false
		case beForms[w] || w == "will" || w == "would" || w == "has" || w == "have":
			return true
		}
	}
	return false
}

var beForms = map[string]bool{"is": true, "are": true, "was": true, "were": true, "be": true, "been": true}

// ordinal tells whether a word numbers an anniversary.
func ordinal(w string) bool {
	if w == "" || w[0] >= '0' && w[0] <= '9' {
		return w != ""
	}
	for _, end := range []string{"th", "first", "second", "third"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// naming gives the names of an article's meetings (their series, else the name that has
// a capital letter) and the series that the article names most.
func naming(a *corpus.Article) (map[int]string, subject) {
	names, count := map[int]string{}, map[string]int{}
	main, most := subject{ref: corpus.NoRef}, 0
	for _, m := range a.Mentions {
		switch v := m.Value.(type) {
		case corpus.Event:
			switch {
			case v.Series != "" && (names[v.Ref] == "" || len(v.Series) > len(names[v.Ref])):
				names[v.Ref] = v.Series
			case names[v.Ref] == "" && strings.Contains(v.Name, " ") && strings.ToLower(v.Name) != v.Name:
				names[v.Ref] = v.Name
			}
		case corpus.Body:
			if m.Type != corpus.TypeBody || v.Kind != "series" {
				continue
			}
			if count[v.Name]++; count[v.Name] > most {
				most = count[v.Name]
				if main.name != v.Name {
					main.name, main.span = v.Name, m.Span
				}
			}
		}
	}
	return names, main
}

// inQuotes narrows a goal to the words in quotation marks, where there are such.
func (s sentence) inQuotes(label string, i, j int) (int, int) {
	if label != "goal" {
		return i, j
	}
	for k := i; k < min(j, i+4); k++ {
		if w := s.words[k]; w == "“" || w == "\"" {
			for e := k + 1; e < s.hi; e++ {
				if w := s.words[e]; w == "”" || w == "\"" {
					return k + 1, e
				}
			}
		}
	}
	return i, j
}

func (s sentence) span(i, j int) corpus.Span {
	if j <= i {
		return corpus.Span{}
	}
	return corpus.Span{Start: s.a.Tokens[i].Start, End: s.a.Tokens[j-1].End}
}

// attribute notes the body behind "according to".
func (s sentence) attribute(c *corpus.Claim) {
	for i := s.lo; i+2 < s.hi && i < s.lo+200; i++ {
		if s.words[i] != "according" || s.words[i+1] != "to" {
			continue
		}
		for _, m := range s.a.MentionsIn(s.span(i+2, min(s.hi, i+8))) {
			if v, ok := m.Value.(corpus.Body); ok {
				c.AttributedTo, c.AttributedSpan = v.Name, m.Span
				if (v.Kind == "ministry" || v.Kind == "organisation") && s.a.Tier != corpus.TierActor {
					c.Tier = corpus.TierAttributed
				}
				return
			}
		}
		return
	}
}
