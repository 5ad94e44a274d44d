package pledge

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// listItem is the rule of amounts in a list of pledges.
const listItem = "item of a list of pledges"

// roster takes an item of a list of pledges: "Norway: 50 million kroner" below a
// heading or sentence that speaks of pledges.
func (x *sum) roster() {
	who, ok := x.namedItem()
	if list := x.actorsIn(x.lo, x.lo+3); len(list) > 0 {
		who, ok = list[0], true
	}
	if !ok || who.pronoun || who.people || who.name == Collective {
		return
	}
	switch x.word(who.end) {
	case ":", "-", "–", "—", "(", "|", ",":
	default:
		return
	}
	if x.q > who.end+2 {
		return
	}
	for n := x.n - 1; n >= max(0, x.n-40); n-- {
		s := x.text.sentence(n)
		if s.item() && s.block != x.block || s.item() && s.a.Blocks[s.block].List {
			continue
		}
		if s.opensRoster() {
			x.listed = &who
			x.pledged(pledging(who.at), listItem)
		}
		return
	}
}

// opensRoster tells whether the sentence before a list says that it is one of pledges by
// those in it: it speaks of pledges, or ends with a colon below a sentence that does. Where
// one donor is the subject, the items are what it gives.
func (s sentence) opensRoster() bool {
	if s.oneDonor() {
		return false
	}
	return s.speaksOfPledges() || s.a.Tokens[s.hi-1].Class == corpus.Punct && s.word(s.hi-1) == ":" && s.pledgeContext()
}

// oneDonor tells whether a single named actor is the subject of a verb of promising.
func (s sentence) oneDonor() bool {
	for k := s.lo; k < min(s.hi, s.lo+reach); k++ {
		v, ok := s.verb(k)
		if !ok || v.Class != lang.VerbPromise && v.Class != lang.VerbAnnounce && v.Class != lang.VerbAllot && v.Class != lang.VerbGive {
			continue
		}
		if who, ok := s.actorEnding(k - 1); ok && who.pronoun {
			return true
		}
		who, ok := s.subject(k)
		return ok && who.name != Collective && who.at >= s.lo
	}
	return false
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
		if label, n := lang.PledgeNouns.At(s.words[s.lo:s.hi], k-s.lo); n > 0 && (label == "pledge" || s.word(k) == "contributions" || s.word(k) == "donations" || s.word(k) == "contribution") {
			return true
		}
		if v, ok := lang.Verbs[s.word(k)]; ok && v.Class == lang.VerbPromise {
			return true
		}
		if w := s.word(k); w == "donor" || w == "donors" || w == "contributors" {
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
