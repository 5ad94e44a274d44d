package agreement

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// deed is what is done about a document.
type deed struct {
	at       int // token of the verb
	modality string
	rule     string
	after    bool
}

var (
	be     = set("be is are was were been being")
	adverb = set("also already then jointly formally officially finally unanimously previously recently therefore thus now still subsequently not never yet just")
	opens  = set("will should would shall may could might must")
	intend = set("intend intends intended plan plans planned hope hopes aim aims seek seeks want wants expect expects expected efforts ready agreed willing decided propose proposed wish wishes negotiations preparing preparations prepared due scheduled set")
)

// drafts reads the documents of a sentence.
func (s sentence) drafts() []draft {
	list := s.papers()
	var out []draft
	var before deed // of the document listed before
	had := false
	for k, p := range list {
		d, ok := s.deed(p)
		if !ok && had && !s.subject(p) && s.listed(list[k-1], p) {
			d, ok = before, true
		}
		had, before = ok, d
		if !ok {
			continue
		}
		if !p.similar {
			s.text.last, s.text.kind = p.title, p.kind
		}
		out = append(out, s.claims(p, d)...)
	}
	return out
}

// subject tells whether a document is the subject of a verb that does nothing about it.
func (s sentence) subject(p paper) bool {
	w := s.word(p.end)
	return opens[w] || w == "is" || w == "are" || w == "was" || w == "were" || w == "has" || w == "have"
}

// listed tells whether two documents stand in one list.
func (s sentence) listed(a, b paper) bool {
	if b.start-a.end > 14 {
		return false
	}
	for k := a.end; k < b.start; k++ {
		switch s.word(k) {
		case ",", "and", ":":
			return true
		case ";", ".":
			return false
		}
	}
	return false
}

// deed finds what is done about a document: an adjective in its name, a verb after it, a
// verb before it, or that it dates from a meeting.
func (s sentence) deed(p paper) (deed, bool) {
	if p.agreed {
		return deed{p.start - 1, "agreed", "adjective", false}, true
	}
	if at := s.inParenthesis(p); at > 0 {
		return deed{at, "signed", "in brackets", true}, true
	}
	if d, ok := s.afterwards(p); ok {
		return d, true
	}
	if d, ok := s.nominal(p); ok {
		return d, true
	}
	if s.subject(p) {
		return s.elsewhere(p)
	}
	if d, ok := s.before(p); ok {
		return d, true
	}
	return s.elsewhere(p)
}

// allowed tells whether the verb may bring about this kind of document.
func allowed(p paper, a lang.PaperAct) bool {
	list, ok := lang.PaperVerbs[p.kind]
	return !ok || list[a.Lemma]
}

// afterwards looks behind the name: "was issued", "that the ministers had adopted",
// "published on Friday", "received approval".
func (s sentence) afterwards(p paper) (deed, bool) {
	relative := false
	for k := p.end; k < min(s.hi, p.end+30); k++ {
		w := s.word(k)
		switch {
		case w == ";" || w == "while" || w == "but":
			return deed{}, false
		case w == "that" || w == "which":
			relative = true
		case w == "received" && (s.word(k+1) == "approval" || s.word(k+1) == "endorsement"):
			return deed{k + 1, map[string]string{"approval": "approved", "endorsement": "endorsed"}[s.word(k+1)], "received", true}, true
		}
		if _, n := lang.Papers.At(s.words[s.lo:s.hi], k-s.lo); n > 0 && !s.sameList(p.end, k) {
			return deed{}, false // from here on the words are about another document
		}
		a, ok := lang.PaperActs[w]
		if !ok || a.Form != lang.PastForm || !allowed(p, a) {
			continue
		}
		m, passive, ok := s.tense(k, a)
		if !ok {
			continue
		}
		if passive || k == p.end || (k == p.end+1 && s.word(p.end) == "(") || (relative && k-p.end <= 14) {
			return deed{k, m, "verb after", true}, true
		}
		if !relative && !passive { // another subject's verb
			return deed{}, false
		}
	}
	return deed{}, false
}

// sameList tells whether nothing but "and", commas and the modifiers of a name stand in
// tokens [i, j), so that the documents on both sides share a verb.
func (s sentence) sameList(i, j int) bool {
	link := false
	for ; i < j; i++ {
		w := s.word(i)
		switch {
		case w == "and" || w == "," || w == "as" || w == "well":
			link = true
		case determiners[w] || lang.PaperModifiers[w] || lang.PaperDrop[w] || quotes[w] || s.a.Tokens[i].Upper || w == "of" || w == "on" || w == "for":
		default:
			return false
		}
	}
	return link
}

// before looks ahead of the name for a verb whose object it is.
func (s sentence) before(p paper) (deed, bool) {
	for k := p.start - 1; k >= max(s.lo, p.start-22); k-- {
		w := s.word(k)
		if w == ";" || w == "." || w == "which" || w == "that" {
			break
		}
		if (w == "in" || w == "by" || w == "with" || w == "under" || w == "of" || w == "to" || w == "from" || w == "on" || w == "for") && k >= p.start-3 && s.plainTo(k, p) {
			if !(w == "on" && s.word(k-1) == "agreed") && !(w == "with" && s.word(k-1) == "together") {
				return deed{}, false
			}
		}
		a, ok := lang.PaperActs[w]
		if !ok || !allowed(p, a) {
			continue
		}
		m, passive, ok := s.tense(k, a)
		if !ok || (passive && !s.joined(k, p)) {
			continue
		}
		return deed{k, m, "verb before", false}, true
	}
	return deed{}, false
}

// nominal reads "welcomed the signing of the agreement", "adoption of the plan is expected".
func (s sentence) nominal(p paper) (deed, bool) {
	of := p.start - 1
	for of > s.lo && (determiners[s.word(of)] || quotes[s.word(of)] || lang.PaperDrop[s.word(of)]) {
		of--
	}
	if of <= s.lo {
		return deed{}, false
	}
	modality, n := lang.PaperNouns.At(s.words[s.lo:s.hi], of-1-s.lo)
	if n == 0 {
		return deed{}, false
	}
	for k := max(s.lo, of-8); k < min(s.hi, p.end+10); k++ {
		if lang.PaperOpen[s.word(k)] {
			return deed{of - 1, "planned", "noun of doing", false}, true
		}
	}
	for k := of - 2; k >= max(s.lo, of-6); k-- {
		if lang.PaperDone[s.word(k)] {
			return deed{of - 1, modality, "noun of doing", false}, true
		}
	}
	return deed{}, false
}

// plainTo tells whether only articles stand between a preposition at k and the name.
func (s sentence) plainTo(k int, p paper) bool {
	for j := k + 1; j < p.start; j++ {
		if !determiners[s.word(j)] && !lang.PaperDrop[s.word(j)] && !quotes[s.word(j)] {
			return false
		}
	}
	return true
}

// joined tells whether a document after a passive verb shares it: "was adopted together
// with a fact sheet".
func (s sentence) joined(k int, p paper) bool {
	for j := k + 1; j < p.start; j++ {
		if w := s.word(j); w == "together" || w == "along" || w == "alongside" {
			return true
		}
	}
	return false
}

// elsewhere: "a document dating from the meeting", "transmit ... for ratification".
func (s sentence) elsewhere(p paper) (deed, bool) {
	for k := p.end; k < min(s.hi, p.end+16); k++ {
		switch w := s.word(k); {
		case w == ";":
			return deed{}, false
		case w == "dating" && s.word(k+1) == "from", w == "dated" && (s.word(k+1) == "from" || k <= p.end+1):
			return deed{k, "adopted", "dating from", true}, p.kind != "statement"
		case w == "ratification" && (s.word(k-1) == "for" || s.word(k-2) == "for") && p.named:
			return deed{k, "planned", "for ratification", true}, true
		}
	}
	return deed{}, false
}

// tense turns a verb and what stands before it into a modality.
func (s sentence) tense(k int, a lang.PaperAct) (modality string, passive, ok bool) {
	p := k - 1
	negated := false
	for p >= s.lo && adverb[s.word(p)] {
		negated = negated || s.word(p) == "not" || s.word(p) == "never"
		p--
	}
	w := s.word(p)
	if be[w] && (a.Form == lang.PastForm || a.Form == lang.IngForm) {
		passive = a.Form == lang.PastForm
		b := w
		p--
		for p >= s.lo && adverb[s.word(p)] {
			negated = negated || s.word(p) == "not" || s.word(p) == "never"
			p--
		}
		w = s.word(p)
		switch {
		case negated:
			return "not_signed", passive, true
		case b == "be" && (opens[w] || w == "to"):
			return "planned", passive, true
		case b == "being" || (b == "is" || b == "are") && !passive:
			return "planned", passive, true
		}
		return a.Modality, passive, true
	}
	switch {
	case negated:
		return "not_signed", false, true
	case opens[w]:
		return "planned", false, true
	case w == "to":
		return s.infinitive(p)
	case w == "of" || w == "on" || w == "for" || w == "by":
		if a.Form == lang.IngForm && (w == "of" || w == "on" || w == "for") {
			return "planned", false, true
		}
	}
	if (a.Form == lang.BaseForm || a.Form == lang.PresentForm) && !s.subjectEnds(p) {
		return "", false, false
	}
	if a.Form == lang.PastForm && (determiners[w] || w == "have" && s.word(p-1) == "to") {
		return "", false, false
	}
	return a.Modality, false, true
}

// infinitive reads "to sign" by what opens it.
func (s sentence) infinitive(p int) (string, bool, bool) {
	for k := p - 1; k >= max(s.lo, p-8); k-- {
		w := s.word(k)
		if w == "refused" || w == "failed" || w == "declined" || w == "failure" || w == "refusal" || w == "unable" {
			return "not_signed", false, true
		}
		if w == "intends" || w == "intend" || w == "intended" || w == "intention" || w == "efforts" {
			return "intended", false, true
		}
		if intend[w] {
			return "planned", false, true
		}
	}
	return "planned", false, true
}

// subjectEnds tells whether a subject can end at token p: a capitalised or plural word.
func (s sentence) subjectEnds(p int) bool {
	if p < s.lo || s.a.Tokens[p].Class != corpus.Word {
		return false
	}
	w := s.word(p)
	return s.a.Tokens[p].Upper || w == "they" || w == "we" || (len(w) > 3 && w[len(w)-1] == 's' && !determiners[w])
}

// inParenthesis is the first verb in brackets, when the sentence gives parties with brackets
// of their own: "Chile (signed in 2008) has such an agreement"; 0 when there is none.
func (s sentence) inParenthesis(p paper) int {
	if !p.plural && !p.similar {
		return 0
	}
	if list := s.bracketed(); len(list) > 0 {
		return list[0]
	}
	return 0
}

// bracketed are the tokens of "signed" right behind an opening bracket and a party.
func (s sentence) bracketed() []int {
	var out []int
	for k := s.lo + 1; k+2 < s.hi && len(out) < 50; k++ {
		if s.word(k) != "(" {
			continue
		}
		if a, ok := lang.PaperActs[s.word(k+1)]; ok && a.Form == lang.PastForm && len(s.parties(k-4, k)) > 0 {
			out = append(out, k+1)
		}
	}
	return out
}
