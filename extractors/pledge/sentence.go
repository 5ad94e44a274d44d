package pledge

import (
	"sort"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// text is an article prepared for reading: lower-case words and actors by token.
type text struct {
	a      *corpus.Article
	words  []string // a.Tokens in lower case, curly apostrophes straight
	actors []actor  // sorted by first token, not overlapping
	// meetings are the dates of the article's meetings by Event.Ref.
	meetings map[int]found
	themes   []theme
	funds    []fund
	regions  []party // in the names of the series of meetings
	// main is the meeting that the article is about, or NoRef.
	main int
}

// found is a value and the words that it rests on.
type found struct {
	value string
	span  corpus.Span
	rule  string // how it was worked out when it is not stated
}

// sentence is one sentence as a range of tokens [lo, hi).
type sentence struct {
	*text
	n, lo, hi int
	block     int
}

// reach bounds how far, in tokens, one word of a sentence may govern another, so
// that endless sentences take linear time.
const reach = 60

func prepare(a *corpus.Article) *text {
	t := &text{a: a, words: make([]string, len(a.Tokens))}
	for i := range a.Tokens {
		w := a.Word(i)
		if strings.Contains(w, "’") {
			w = strings.ReplaceAll(w, "’", "'")
		}
		t.words[i] = strings.ToLower(w)
	}
	t.actors = actors(t)
	t.meetings = meetingDates(t)
	t.themes = findThemes(t)
	t.funds = findFunds(t)
	t.main = mainMeeting(a)
	t.regions = regionsOfSeries(t)
	return t
}

func (t *text) sentence(n int) sentence {
	s := t.a.Sentences[n]
	return sentence{t, n, s.First, s.Last, s.Block}
}

// mentions are the mentions of one type that start in s.
func (s sentence) mentions(types ...corpus.MentionType) []corpus.Mention {
	var out []corpus.Mention
	for _, m := range s.a.MentionsIn(s.a.Sentences[s.n].Span) {
		for _, t := range types {
			if m.Type == t {
				out = append(out, m)
			}
		}
	}
	return out
}

// tokens is the range of tokens that a span touches.
func (t *text) tokens(sp corpus.Span) (first, last int) {
	first = t.a.TokenAt(sp.Start)
	last = first
	for last < len(t.a.Tokens) && t.a.Tokens[last].Start < sp.End {
		last++
	}
	return first, last
}

// span is the text from token i up to token j, j not included.
func (t *text) span(i, j int) corpus.Span {
	if j <= i {
		return corpus.Span{}
	}
	return corpus.Span{Start: t.a.Tokens[i].Start, End: t.a.Tokens[j-1].End}
}

// word is the lower-case word i, or "" outside the sentence.
func (s sentence) word(i int) string {
	if i < s.lo || i >= s.hi {
		return ""
	}
	return s.words[i]
}

// actorsIn are the actors that start in tokens [i, j).
func (t *text) actorsIn(i, j int) []actor {
	lo := sort.Search(len(t.actors), func(k int) bool { return t.actors[k].at >= i })
	hi := lo
	for hi < len(t.actors) && t.actors[hi].at < j {
		hi++
	}
	return t.actors[lo:hi]
}

// actorEnding is the actor whose last word is token i.
func (s sentence) actorEnding(i int) (actor, bool) {
	for _, x := range s.actorsIn(max(s.lo, i-reach), i+1) {
		if x.end == i+1 {
			return x, true
		}
	}
	return actor{}, false
}

var (
	modals      = set("will would shall should could may might can 'll must")
	future      = set("will would shall 'll")
	beForms     = set("be is are was were been being")
	haveForms   = set("have has had having 've")
	adverbs     = set("also already now further today yesterday formally officially jointly recently currently earlier previously reportedly again thus therefore soon initially separately always only fully actively repeatedly each both all immediately then not never")
	preps       = set("of for to in with by at from on into under between among about against towards toward through via within during after before since until including like than regarding concerning behind")
	qualifiers  = set("about nearly almost some around approximately roughly over a an additional another further extra the new more than least up much as fresh its their our first initial whole full further total another just only well circa estimated minimum maximum at us")
	determiners = set("the a an its their our his her this that these those")
	articles    = set("the a an its their our his her this that these those new additional further more some any")
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// back steps over the words that qualify an amount and gives the first of them:
// "a total of about" before "5 million".
func (s sentence) back(i int) int {
	for i > s.lo {
		w := s.word(i - 1)
		switch {
		case w == "of" && (s.word(i-2) == "total" || s.word(i-2) == "sum"):
			i -= 2
		case w == "to" && (s.word(i-2) == "up" || s.word(i-2) == "close"):
			i -= 2
		case w == "$" || w == "€" || w == "£" || w == "¥":
			i--
		case (w == "at" || w == "up" || w == "as" || w == "than" || w == "over") && s.word(i) != "" && !s.qualifies(i-1):
			return i
		case qualifiers[w]:
			i--
		default:
			return i
		}
	}
	return i
}

// qualifies tells whether the short word at i opens a qualifier: "at least", "as
// much as", "more than", "over".
func (s sentence) qualifies(i int) bool {
	switch s.word(i) {
	case "at":
		return s.word(i+1) == "least" || s.word(i+1) == "most"
	case "as":
		return s.word(i+1) == "much" || s.word(i-1) == "much"
	case "than":
		return s.word(i-1) == "more" || s.word(i-1) == "less"
	}
	return s.word(i) == "over"
}

// verb is the verb at token i when the word is one there and no noun: "support"
// in "in support" is none.
func (s sentence) verb(i int) (lang.Verb, bool) {
	v, ok := lang.Verbs[s.word(i)]
	if !ok {
		return v, false
	}
	p := i - 1
	for p >= s.lo && adverbs[s.word(p)] {
		p--
	}
	w := s.word(p)
	_, afterActor := s.actorEnding(p)
	switch v.Form {
	case lang.BaseForm, lang.PresentForm:
		ok = modals[w] || w == "to" || afterActor || pronouns[w] || w == "who" || w == "which" || w == "that" || (v.Form == lang.PresentForm && !articles[w] && !preps[w] && w != "'s" && p >= s.lo && s.subjectNoun(p))
		if ok && w == "to" && preps[w] && v.Form == lang.PresentForm {
			ok = false
		}
	case lang.IngForm:
		ok = beForms[w] || (!articles[w] && !nounLike[v.Lemma] && !preps[w] && w != "'s") || (w == "by" && !nounLike[v.Lemma]) || (w == "with" && !nounLike[v.Lemma])
	case lang.PastForm:
		if articles[w] && p == i-1 { // "the announced plan"
			_, atEnd := s.actorEnding(i)
			ok = atEnd
		}
	}
	return v, ok
}

// nounLike are verbs whose -ing form is mostly a noun.
var nounLike = set("fund finance lend spend give grant support plan make state")

// subjectNoun tells whether the word can end a subject: a plain or capitalised word.
func (s sentence) subjectNoun(i int) bool {
	if i < s.lo {
		return false
	}
	t := s.a.Tokens[i]
	return t.Class == corpus.Word && t.Upper
}
