package pledge

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// promise is a promise without money while it is being read.
type promise struct {
	sentence
	head     int // the verb or noun of promising
	deed     int // the verb of what is promised; -1 when a thing is promised
	kind     string
	stage    string
	modality string
	rule     string
}

// commitments reads the promises of a sentence that are not about money.
func (b *builder) commitments(s sentence, sums []sum) {
	for i := s.lo; i < s.hi; i++ {
		p, ok := s.promise(i)
		if !ok {
			continue
		}
		for ok {
			start, end := p.extent()
			if d, is := p.draft(start, end); is && !ofMoney(sums, start, end) && !b.knows(d) {
				b.drafts = append(b.drafts, d)
				i = max(i, start)
			}
			p, ok = p.next(end)
		}
	}
	b.beside(sums)
}

// promise tells whether token i opens a promise.
func (s sentence) promise(i int) (promise, bool) {
	w := s.word(i)
	if modals[w] && future[w] {
		if p, ok := s.goesOn(i); ok {
			return p, true
		}
		return s.willDo(i)
	}
	if v, ok := s.verb(i); ok && !s.negated(i) {
		switch v.Class {
		case lang.VerbPromise:
			return s.promises(i, v)
		case lang.VerbIntend:
			return s.intends(i, v)
		}
		if v.Lemma == "express" {
			return s.expresses(i)
		}
		if (v.Class == lang.VerbAnnounce || v.Lemma == "offer") && s.counted(i+1) {
			return promise{s, i, -1, "in_kind", "announced", "announced", "verb of announcing"}, true
		}
	}
	if i+1 < s.hi && s.word(i+1) == "to" && (w == "ready" || w == "willing" || w == "prepared") && beForms[s.word(i-1)] {
		return promise{s, i, i + 2, "political_intent", "intent", "intended", "readiness"}, lang.Deeds[s.word(i+2)]
	}
	switch w {
	case "commitment", "pledge", "promise":
		return s.promiseBy(i)
	}
	if x, ok := s.actorEnding(i - 1); ok && s.headline() && w == "to" && !s.governed(x) && lang.Deeds[s.word(i+1)] {
		return promise{s, i, i + 1, "in_kind", "announced", "announced", "headline"}, true
	}
	return promise{}, false
}

func (s sentence) negated(i int) bool {
	for k := i - 1; k >= max(s.lo, i-3); k-- {
		switch s.word(k) {
		case "not", "never", "n't", "nor", "no":
			return true
		}
	}
	return false
}

// deedAfter is the verb behind token i, adverbs, "be" and "go on" left out.
func (s sentence) deedAfter(i int) int {
	k := i + 1
	for k < s.hi && (adverbs[s.word(k)] || s.word(k) == "be" || s.word(k) == "both") {
		if s.word(k) == "not" || s.word(k) == "never" {
			return -1
		}
		k++
	}
	if k >= s.hi {
		return -1
	}
	return k
}

// willDo reads "will deploy", "would accept": the subject stands right before.
func (s sentence) willDo(i int) (promise, bool) {
	k := s.deedAfter(i)
	if k < 0 {
		return promise{}, false
	}
	if s.between(i, k, "be") && !strings.HasSuffix(s.word(k), "ing") {
		return s.willBeDone(i, k) // its subject gives nothing
	}
	if !s.acts(i) {
		return promise{}, false
	}
	p := promise{s, i, k, "in_kind", "announced", "announced", "will"}
	if s.word(i) == "would" && !s.reported(i) {
		if s.word(i+1) != "be" {
			return p, s.supportive(k) && s.supportKind(&p)
		}
		return p, false
	}
	if deed := base(s.word(k)); lang.Deeds[deed] {
		return p, true
	}
	return p, s.supportive(k) && s.supportKind(&p)
}

func (s sentence) supportKind(p *promise) bool {
	p.kind = "unquantified_support"
	return true
}

// supportive tells whether the verb at k is "give", "provide", "lend", "continue" with
// support as its object.
func (s sentence) supportive(k int) bool {
	switch s.word(k) {
	case "give", "provide", "lend", "offer", "continue", "extend", "go":
	default:
		return false
	}
	for j := k + 1; j < min(s.hi, k+6); j++ {
		if lang.SupportNouns[s.word(j)] {
			return true
		}
	}
	return false
}

// acts tells whether the modal at i has somebody who can promise right before it.
func (s sentence) acts(i int) bool {
	k := i - 1
	for k >= s.lo && adverbs[s.word(k)] {
		k--
	}
	if _, ok := s.actorEnding(k); ok {
		return true
	}
	switch w := s.word(k); w {
	case "and": // "announced 20 grants and will send doctors"
		who, ok := s.subject(k)
		return ok && who.name != "" && !who.pronoun && k-who.end < 20
	case "who", "countries", "states", "nations", "side":
		_, ok := s.actorEnding(k - 1)
		return ok || s.word(k-1) == ","
	}
	return false
}

// reported tells whether a "would" is a "will" in reported speech: "announced that it
// would".
func (s sentence) reported(i int) bool {
	for k := i - 1; k >= max(s.lo, i-25); k-- {
		if v, ok := s.verb(k); ok && v.Form != lang.BaseForm {
			return v.Class == lang.VerbSay || v.Class == lang.VerbAnnounce || v.Class == lang.VerbPromise || v.Class == lang.VerbAgree
		}
	}
	return false
}

// base brings a verb form to its base as well as spelling allows.
func base(w string) string {
	if lang.Deeds[w] {
		return w
	}
	if v, ok := lang.Verbs[w]; ok {
		return v.Lemma
	}
	if stem, ok := strings.CutSuffix(w, "ing"); ok {
		switch {
		case lang.Deeds[stem]:
			return stem
		case lang.Deeds[stem+"e"]:
			return stem + "e"
		case len(stem) > 2 && stem[len(stem)-1] == stem[len(stem)-2] && lang.Deeds[stem[:len(stem)-1]]:
			return stem[:len(stem)-1]
		}
	}
	return w
}

// promises reads a verb of promising at i: "promised to", "pledging further support".
func (s sentence) promises(i int, v lang.Verb) (promise, bool) {
	stage := "pledge"
	if v.Lemma == "commit" && s.state(i) {
		return promise{}, false
	}
	if v.Lemma == "commit" || v.Lemma == "undertake" || v.Lemma == "guarantee" {
		stage = "commitment"
	}
	k := i + 1
	for k < s.hi && (adverbs[s.word(k)] || s.word(k) == "itself" || s.word(k) == "themselves") {
		k++
	}
	p := promise{s, i, -1, "unquantified_support", stage, "announced", "verb of promising"}
	switch s.word(k) {
	case "to":
		p.deed = k + 1
		p.kind = "in_kind"
		if s.word(k+1) == "continue" || lang.SupportNouns[s.word(k+1)] {
			p.kind = "unquantified_support"
		}
		w := s.word(k + 1)
		if _, isVerb := lang.Verbs[w]; !isVerb && !lang.Deeds[w] && p.kind == "in_kind" {
			p.kind = "political_intent"
		}
		named := k+1 < s.hi && (s.a.Tokens[k+1].Upper || s.a.Tokens[k+1].Class != corpus.Word)
		return p, w != "" && !determiners[w] && !named
	case "that", "":
		return p, false
	}
	return p, s.thing(k)
}

// state tells whether the participle at i is an adjective: "is fully committed to".
func (s sentence) state(i int) bool {
	k := i - 1
	for k >= s.lo && adverbs[s.word(k)] || k == i-1 && strings.HasSuffix(s.word(k), "ly") {
		k--
	}
	return beForms[s.word(k)] || s.word(k) == "remain" || s.word(k) == "remains"
}

// thing tells whether what is promised from token k on is support or something counted.
func (s sentence) thing(k int) bool {
	for j := k; j < min(s.hi, k+7); j++ {
		if s.a.Tokens[j].Class == corpus.Punct {
			return false
		}
		if lang.SupportNouns[s.word(j)] {
			return s.word(j-1) != "to"
		}
		for _, m := range s.a.MentionsIn(s.a.Tokens[j].Span) {
			if m.Type == corpus.TypeQuantity {
				return true
			}
		}
	}
	return false
}

// intends reads "intends to", "plans to", "wants to see to it".
func (s sentence) intends(i int, v lang.Verb) (promise, bool) {
	if s.word(i+1) != "to" || v.Form == lang.IngForm || !s.acts(i) || s.headline() {
		return promise{}, false
	}
	p := promise{s, i, i + 2, "political_intent", "intent", "planned", "verb of intending"}
	if v.Lemma == "want" || v.Lemma == "hope" || v.Lemma == "aim" || v.Lemma == "wish" {
		seeTo := s.word(i+2) == "see" && s.word(i+3) == "to" && s.word(i+4) == "it"
		return p, seeTo || (lang.Deeds[s.word(i+2)] && !lang.CountedDeeds[s.word(i+2)])
	}
	if v.Lemma != "intend" && v.Lemma != "plan" {
		return p, false
	}
	return p, lang.Deeds[s.word(i+2)] || s.toDeed(i+3) > 0
}

// toDeed is the deed in an infinitive further on: "intensify efforts to sign"; 0 for none.
func (s sentence) toDeed(i int) int {
	for k := i; k < min(s.hi, i+6); k++ {
		if s.word(k) == "to" && lang.Deeds[s.word(k+1)] {
			return k + 1
		}
	}
	return 0
}

// expresses reads "expressed its willingness to".
func (s sentence) expresses(i int) (promise, bool) {
	for k := i + 1; k < min(s.hi, i+5); k++ {
		if !lang.Will[s.word(k)] {
			continue
		}
		p := promise{s, i, k + 2, "political_intent", "intent", "intended", "willingness"}
		switch s.word(k + 1) {
		case "to":
			return p, true
		case "that":
			for j := k + 2; j < min(s.hi, k+9); j++ {
				if future[s.word(j)] {
					p.deed = j + 1
					return p, true
				}
			}
		}
		return p, false
	}
	return promise{}, false
}

// promiseBy reads "the commitment by X to do", "X's promise to do".
func (s sentence) promiseBy(i int) (promise, bool) {
	p := promise{s, i, -1, "in_kind", "commitment", "announced", "noun of promising"}
	if s.word(i) != "commitment" {
		p.stage = "pledge"
	}
	k := i + 1
	switch s.word(k) {
	case "by", "from", "of":
		list := s.actorsIn(k+1, k+4)
		if len(list) == 0 {
			return p, false
		}
		k = list[0].end
	case "to":
		if s.word(i-1) != "'s" {
			return p, false
		}
	}
	if s.word(k) != "to" || !lang.Deeds[s.word(k+1)] {
		return p, false
	}
	p.deed = k + 1
	return p, true
}
