package country

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// scanner reads the units of an article: the parts of its words between hyphens.
type scanner struct {
	a *corpus.Article
	// open is the sentence being read.
	open corpus.Sentence
}

// unit is a part of a token.
type unit struct {
	corpus.Span
	token int
}

func (s *scanner) text(u unit) string { return s.a.Text[u.Start:u.End] }

// unitAt is the unit of a token that starts at off, or at the token's start when off
// lies before it.
func (s *scanner) unitAt(token, off int) unit {
	t := &s.a.Tokens[token]
	u := unit{corpus.Span{Start: max(off, t.Start), End: t.End}, token}
	if t.Class == corpus.Word {
		if i, _ := hyphenIn(s.text(u)); i > 0 {
			u.End = u.Start + i
		}
	}
	return u
}

// after is the unit that follows u in its sentence.
func (s *scanner) after(u unit) (unit, bool) {
	if t := &s.a.Tokens[u.token]; u.End < t.End {
		_, w := utf8.DecodeRuneInString(s.a.Text[u.End:])
		return s.unitAt(u.token, u.End+w), true
	}
	if u.token+1 >= s.open.Last {
		return unit{}, false
	}
	return s.unitAt(u.token+1, 0), true
}

// hyphenIn is the place and width of the first hyphen in s, or -1.
func hyphenIn(s string) (int, int) {
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '-':
			return i, 1
		case s[i] == 0xe2 && (strings.HasPrefix(s[i:], "‑") || strings.HasPrefix(s[i:], "‐")):
			return i, 3
		}
	}
	return -1, 0
}

// sentence appends what stands in one sentence.
func (s *scanner) sentence(hits []hit, sent corpus.Sentence) []hit {
	s.open = sent
	for i := sent.First; i < sent.Last; {
		t := &s.a.Tokens[i]
		if t.Class != corpus.Word || !t.Upper && !s.inner(t) {
			i++
			continue
		}
		u, ok := s.unitAt(i, 0), true
		for ok && u.token == i {
			if f, last := s.match(u); f != nil && s.believe(f, u, last) {
				h := hit{form: f, span: corpus.Span{Start: u.Start, End: last.End}, first: i, last: last.token}
				hits = append(hits, s.withArticle(h))
				u = last
			}
			u, ok = s.after(u)
		}
		if !ok {
			break
		}
		i = u.token
	}
	return hits
}

// inner tells whether a word that starts small has a capital after a hyphen: pro-Russian.
func (s *scanner) inner(t *corpus.Token) bool {
	w := s.a.Text[t.Start:t.End]
	i, n := hyphenIn(w)
	return i > 0 && i+n < len(w) && capital1(w[i+n:])
}

func capital1(s string) bool {
	if s[0] < utf8.RuneSelf {
		return 'A' <= s[0] && s[0] <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// match is the longest form that starts with unit u, and the unit it ends with.
func (s *scanner) match(u unit) (*form, unit) {
	if u.Len() == 0 || !capital1(s.text(u)) {
		return nil, u
	}
	for _, f := range forms[foldHash(s.text(u))] {
		if last, ok := s.fits(f, u); ok {
			return f, last
		}
	}
	return nil, u
}

// fits tells whether the words of f stand at u, and where the last one is.
func (s *scanner) fits(f *form, u unit) (unit, bool) {
	for i, w := range f.words {
		if i > 0 {
			next, ok := s.after(u)
			if !ok {
				return u, false
			}
			u = next
		}
		t := s.text(u)
		if t == "&" && w.text == "and" {
			continue
		}
		if !foldEqual(t, w.text) || w.upper && !capital1(t) || w.caps && !noSmall(t) {
			return u, false
		}
	}
	return u, true
}

func noSmall(s string) bool { return !strings.ContainsFunc(s, unicode.IsLower) }

// withArticle adds "the" to names that it belongs to.
func (s *scanner) withArticle(h hit) hit {
	if h.form.guard == article && h.first > s.open.First && strings.EqualFold(s.a.Word(h.first-1), "the") {
		h.first--
		h.span.Start = s.a.Tokens[h.first].Start
	}
	return h
}

// believe tells whether the form is meant that stands at the units first to last.
func (s *scanner) believe(f *form, first, last unit) bool {
	t := &s.a.Tokens[first.token]
	if n := first.Start - t.Start; n > 0 && n < 8 && surnameParticle(s.a.Text[t.Start:first.Start]) {
		return false
	}
	if s.isCurrency(last) {
		return false
	}
	switch f.guard {
	case person:
		return !s.isPerson(first, last)
	case word:
		return s.isPlace(first, last)
	}
	if f.words[0].caps && len(f.words) == 1 && !strings.Contains(s.text(first), ".") {
		return !s.shouted(first)
	}
	return f.kind != demonym || !s.isLanguage(first, last)
}

// isCurrency tells whether the word is part of the name of a currency: "US$5 million",
// "40 million Australian dollars".
func (s *scanner) isCurrency(last unit) bool {
	n := s.next(last)
	if n == nil || n.Class == corpus.Punct && n.Start > last.End && !s.a.Tokens[last.token].Caps { // "promised Haiti $12 million"
		return false
	}
	return lang.NationalCurrencies[strings.ToLower(s.a.Text[n.Start:n.End])]
}

// surnameParticle tells whether the start of a hyphened word makes a surname of it: al-Iraqi.
func surnameParticle(s string) bool {
	switch strings.ToLower(strings.TrimRight(s, "-‑‐")) {
	case "al", "el", "ar", "as", "at", "bin", "abu":
		return true
	}
	return false
}

// before is the word right before unit u, "" when punctuation or nothing stands there.
func (s *scanner) before(u unit) string {
	if u.token == s.open.First || s.a.Tokens[u.token-1].Class != corpus.Word {
		return ""
	}
	return s.a.Word(u.token - 1)
}

// next is the token after unit u in its sentence, or nil.
func (s *scanner) next(u unit) *corpus.Token {
	if u.token+1 >= s.open.Last {
		return nil
	}
	return &s.a.Tokens[u.token+1]
}

// isPerson tells whether a name that people bear as well is part of a person's name.
func (s *scanner) isPerson(first, last unit) bool {
	b := strings.TrimSuffix(s.before(first), ".")
	if givenNames[b] || titles[b] || len(b) == 1 && b != "A" && capital1(b) {
		return true
	}
	n := s.next(last)
	if n == nil || n.Class != corpus.Word || !n.Upper || n.Caps || s.titleCase() {
		return false
	}
	w := s.a.Text[n.Start:n.End]
	if strings.HasSuffix(w, ".") && lang.Abbreviation(strings.TrimSuffix(w, ".")) != lang.BeforeName {
		return true // an initial
	}
	if institutions[w] || lang.StartsSentence(w) || lang.Abbreviation(strings.TrimSuffix(w, ".")) == lang.BeforeName {
		return false
	}
	f, _ := s.match(s.unitAt(last.token+1, 0))
	return f == nil
}

// isPlace tells whether a name that is a common word too stands where a place does.
func (s *scanner) isPlace(first, last unit) bool {
	if prepositions[s.before(first)] {
		return true
	}
	n := s.next(last)
	if n == nil || s.a.Text[n.Start:n.End] != "," || last.token+2 >= s.open.Last {
		return false
	}
	f, _ := s.match(s.unitAt(last.token+2, 0))
	return f != nil && f.guard == sure && (f.kind <= alias || f.kind == region)
}

// titleCase tells whether most words of the sentence have a capital, so that one more says nothing.
func (s *scanner) titleCase() bool {
	words, capitals := 0, 0
	for i := s.open.First; i < s.open.Last && words < 40; i++ {
		if t := &s.a.Tokens[i]; t.Class == corpus.Word && t.Len() > 2 {
			words++
			if t.Upper {
				capitals++
			}
		}
	}
	return words > 3 && capitals*10 >= words*8
}

// shouted tells whether an abbreviation stands among words in capitals, where US is "us".
func (s *scanner) shouted(u unit) bool {
	b := s.before(u)
	if len(b) < 2 || b == "THE" || !s.a.Tokens[u.token-1].Caps || strings.Contains(b, ".") {
		return false
	}
	n := s.next(u)
	return n == nil || n.Class == corpus.Punct || n.Caps
}

// isLanguage tells whether a demonym names the language: "in Russian", "Russian translation".
func (s *scanner) isLanguage(first, last unit) bool {
	if !languages[s.text(first)] {
		return false
	}
	if t := &s.a.Tokens[last.token]; last.End < t.End {
		return t.End-last.End < 20 && languageWords[strings.TrimLeft(s.a.Text[last.End:t.End], "-‑‐")]
	}
	n := s.next(last)
	if n != nil && languageWords[s.a.Text[n.Start:n.End]] {
		return true
	}
	switch s.before(first) {
	case "speaks", "speak", "spoke", "speaking", "spoken":
		return n == nil || !n.Upper
	case "in", "In", "into":
		return n == nil || n.Class == corpus.Punct || s.a.Text[n.Start:n.End] == "and" || s.a.Text[n.Start:n.End] == "or"
	}
	return false
}
