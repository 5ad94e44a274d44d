package pledge

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// roster takes an item of a list of pledges: "Norway: 50 million kroner" below a
// heading or sentence that speaks of pledges.
func (x *sum) roster() {
	list := x.actorsIn(x.lo, x.lo+3)
	if len(list) == 0 || list[0].pronoun || list[0].people || list[0].name == Collective {
		return
	}
	who := list[0]
	switch x.word(who.end) {
	case ":", "-", "–", "—", "(", "|", ",":
	default:
		return
	}
	if x.q > who.end+2 {
		return
	}
	a := act{at: who.at, outer: who.at, noun: true, tense: done, verb: lang.Verb{Lemma: "pledge", Class: lang.VerbPromise}}
	a.outerVerb = a.verb
	for n := x.n - 1; n >= max(0, x.n-40); n-- {
		s := x.text.sentence(n)
		if s.item() {
			continue
		}
		if s.speaksOfPledges() {
			x.listed = &who
			x.pledged(a, "item of a list of pledges")
		}
		return
	}
}

// item tells whether a sentence is a list item, or looks like one: short, with a mark
// after its first words.
func (s sentence) item() bool {
	if s.a.Blocks[s.block].List {
		return true
	}
	if s.hi-s.lo > 16 || s.a.Blocks[s.block].Role != corpus.RoleBody {
		return false
	}
	for k := s.lo; k < min(s.hi-1, s.lo+6); k++ {
		if w := s.word(k); w == ":" || w == "–" || w == "—" || w == "|" {
			return true
		}
	}
	return false
}

func (s sentence) speaksOfPledges() bool {
	for k := s.lo; k < min(s.hi, s.lo+reach); k++ {
		if label, n := lang.PledgeNouns.At(s.words[s.lo:s.hi], k-s.lo); n > 0 && (label == "pledge" || s.word(k) == "contributions" || s.word(k) == "donations") {
			return true
		}
		if v, ok := lang.Verbs[s.word(k)]; ok && v.Class == lang.VerbPromise {
			return true
		}
	}
	return false
}

// others are the other actors of a coordinated subject: "Oman and Kuwait will each give".
// joint tells that they promise one sum together.
func (x *sum) others(who actor) (list []actor, joint bool) {
	if who.pronoun || who.at >= x.b || who.at < x.lo {
		return nil, false
	}
	next := who.at
	all := x.actorsIn(max(x.lo, who.at-reach), who.at)
	for k := len(all) - 1; k >= 0; k-- {
		y := all[k]
		if y.pronoun || y.people || y.region || !x.listedBetween(y.end, next) || y.name == who.name {
			break
		}
		list = append(list, y)
		next = y.at
	}
	if len(list) > 0 && x.governed(list[len(list)-1]) {
		return nil, false
	}
	for k := who.end; k < x.b; k++ {
		if x.word(k) == "each" {
			return list, false
		}
	}
	for k := x.e; k < min(x.hi, x.e+2); k++ {
		if x.word(k) == "each" {
			return list, false
		}
	}
	return list, len(list) > 0
}

// listedBetween is listed with at least one word between.
func (x *sum) listedBetween(i, j int) bool { return j > i && x.sentence.listed(i, j) }
