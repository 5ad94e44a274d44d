package pledge

import (
	"sort"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// fund is a fund, facility or mechanism that money can be paid into.
type fund struct {
	at, end int // tokens, article left out
	party   party
	same    bool // "the fund": the one named last
}

// findFunds lists the funds of an article in order. Those that are known bodies are
// actors as well.
func findFunds(t *text) []fund {
	var out []fund
	last := party{}
	k := 0
	for n := range t.a.Sentences {
		s := t.sentence(n)
		for i := s.lo; i < s.hi; i++ {
			for k < len(t.actors) && t.actors[k].end <= i {
				k++
			}
			if !lang.FundNouns[t.words[i]] || lang.FundNouns[s.word(i+1)] {
				continue
			}
			f, ok := s.fundAt(i)
			if k < len(t.actors) && t.actors[k].at <= i && !t.actors[k].pronoun {
				x := t.actors[k]
				f, ok = fund{at: x.at, end: x.end, party: party{name: x.name, span: x.span}}, x.person == "" && len(x.name) > 2 && !x.region
			}
			if !ok {
				continue
			}
			if f.same {
				if last.name == "" {
					continue
				}
				f.party = party{name: last.name, span: last.span, rule: "the fund named before"}
			}
			last = f.party
			last.rule = ""
			out = append(out, f)
		}
	}
	return out
}

// fundAt reads the fund whose noun is token i: what kind it is before the noun, and
// behind it what or whom it is for.
func (s sentence) fundAt(i int) (fund, bool) {
	name := s.a.Tokens[i].Upper
	start := i
	for start > s.lo && start > i-7 {
		w, t := s.word(start-1), s.a.Tokens[start-1]
		if t.Class != corpus.Word || determiners[w] || pronouns[w] || preps[w] || adverbs[w] || beForms[w] || modals[w] || w == "and" || w == "or" || w == "'s" {
			break
		}
		if _, verb := lang.Verbs[w]; name && !t.Upper || !name && verb && !t.Upper {
			break
		}
		if !name && i-start >= 4 {
			break
		}
		start--
	}
	end := i + 1
	switch w := s.word(end); {
	case name && (w == "for" || w == "of" || w == "on") && end+1 < s.hi && s.a.Tokens[end+1].Upper:
		end = s.nameEnd(end + 1)
	case !name && (w == "for" || w == "that" || w == "with" || w == "which" || w == "of"):
		end = s.fundEnd(end + 1)
	}
	for start < i && (qualifiers[s.word(start)] || articles[s.word(start)] || pointing[s.word(start)]) {
		start++
	}
	if start == i && end == i+1 {
		w := s.word(i - 1)
		return fund{at: i, end: end, same: true}, w == "the" || w == "this" || w == "that" || pointing[w]
	}
	sp := s.span(start, end)
	return fund{at: start, end: end, party: party{name: strings.Join(strings.Fields(s.a.Quote(sp)), " "), span: sp}}, true
}

// nameEnd is the end of a name in capitals that goes on at token i.
func (s sentence) nameEnd(i int) int {
	end := i
	for k := i; k < min(s.hi, i+8); k++ {
		switch t := s.a.Tokens[k]; {
		case t.Class != corpus.Word:
			return end
		case t.Upper:
			end = k + 1
		case !nameWords[s.word(k)]:
			return end
		}
	}
	return end
}

// fundEnd is the end of the words on what a fund is for, from token i on.
func (s sentence) fundEnd(i int) int {
	end := s.clauseEnd(i, 10)
	for k := i; k < end; k++ {
		w := s.word(k)
		if w == "," || modals[w] || haveForms[w] || k > i && (w == "over" || w == "from" || w == "during" || w == "until" || w == "by" || w == "through" || w == "which" || w == "to" && !s.between(i, k, "are") && !s.between(i, k, "is")) || s.dated(k) {
			return k
		}
		for _, m := range s.a.MentionsIn(s.a.Tokens[k].Span) {
			if m.Type == corpus.TypeMoney || m.Type == corpus.TypeDuration || m.Type == corpus.TypeEvent {
				return k
			}
		}
	}
	return end
}

// fundsFrom are the funds from token i on.
func (t *text) fundsFrom(i int) []fund {
	return t.funds[sort.Search(len(t.funds), func(k int) bool { return t.funds[k].at >= i }):]
}

// fundsIn are the funds of tokens [i, j) that money goes to.
func (s sentence) fundsIn(i, j int) []fund {
	var out []fund
	for _, f := range s.fundsFrom(i) {
		if f.at >= j {
			break
		}
		if w := s.word(f.at - 1); w != "its" && w != "their" && f.end <= s.hi && lang.FundWays[s.fundLead(f.at, i)] {
			out = append(out, f)
		}
	}
	return out
}

// fundLead is the preposition right before a fund, articles left out.
func (s sentence) fundLead(at, lo int) string {
	k := at - 1
	for k >= lo && (articles[s.word(k)] || pointing[s.word(k)]) {
		k--
	}
	if k < lo {
		return ""
	}
	return s.word(k)
}

// fundBefore is the only fund that the sentence speaks of before token i, or that the
// sentence before it in the same paragraph does.
func (s sentence) fundBefore(i int) (party, bool) {
	lo := s.lo
	if s.n > 0 && s.a.Sentences[s.n-1].Block == s.block {
		lo = s.a.Sentences[s.n-1].First
	}
	var p party
	for _, f := range s.fundsFrom(lo) {
		if f.at >= i {
			break
		}
		if p.name != "" && p.name != f.party.name {
			return party{}, false
		}
		p = f.party
	}
	p.rule = "the fund that the words before speak of"
	return p, p.name != ""
}
