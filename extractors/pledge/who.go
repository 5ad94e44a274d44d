package pledge

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// pledger finds who promises: behind "by" or "from" for a passive verb, beside the
// noun, else the subject of the verb, else who is said to have announced it.
func (x *sum) pledger() (actor, bool) {
	a := x.act
	if x.listed != nil {
		return *x.listed, true
	}
	if who, ok := x.quoted(a.outer); ok {
		return who, true
	}
	if a.noun {
		if who, ok := x.owner(a.at); ok {
			return who, true
		}
	}
	if a.passive || a.after || a.verb.Lemma == "come" || a.verb.Lemma == "receive" {
		if who, ok := x.agent(min(x.e, a.at+1)); ok {
			return who, true
		}
		if !a.noun && !a.after || a.verb.Lemma == "receive" || a.passive {
			return x.announcer(a.at)
		}
		if who, ok := x.actorEnding(a.at - 1); ok && who.at >= x.e { // "$1 million it promised"
			if who.pronoun {
				return x.resolve(who)
			}
			return who, true
		}
		if a.noun {
			if who, ok := x.subject(a.at); ok && who.at >= x.e {
				return who, true
			}
		}
		bare := a.after && !a.passive && !a.noun && a.verb.Lemma != "come"
		if bare && a.verb.Class == lang.VerbPromise {
			return actor{name: Collective, span: x.span(a.at, a.at+1), rule: "nobody is named: the donors together"}, true
		}
		if who, ok := x.announcer(x.b); ok && !bare {
			return who, true
		}
		if a.verb.Class == lang.VerbRaise || a.verb.Lemma == "raise" || a.passive {
			return actor{name: Collective, span: x.span(a.at, a.at+1), rule: "nobody is named: the donors together"}, true
		}
		return x.subject(x.b)
	}
	if n := x.word(a.at); a.noun && (n == "pledges" || n == "commitments") {
		return actor{name: Collective, span: x.span(a.at, a.at+1), rule: "nobody is named: the donors together"}, true
	}
	if who, ok := x.subject(a.outer); ok {
		return who, true
	}
	if who, ok := x.agent(x.e); ok {
		return who, true
	}
	return x.announcer(x.b)
}

// quoted is the speaker of a promise in the first person: "We will give", said X.
func (x *sum) quoted(verb int) (actor, bool) {
	list := x.actorsIn(max(x.lo, verb-4), verb)
	if len(list) == 0 || !list[len(list)-1].pronoun {
		return actor{}, false
	}
	if w := x.word(list[len(list)-1].at); w != "we" && w != "i" && w != "our" && w != "my" {
		return actor{}, false
	}
	return x.inverted()
}

// inverted is the actor right behind a verb of saying: said X.
func (x *sum) inverted() (actor, bool) {
	for i := x.e; i < min(x.hi, x.e+reach); i++ {
		v, ok := lang.Verbs[x.word(i)]
		if !ok || v.Class != lang.VerbSay && v.Class != lang.VerbAnnounce {
			continue
		}
		for _, who := range x.actorsIn(i+1, i+4) {
			if !who.pronoun && !who.people {
				return who, true
			}
		}
		if who, ok := x.subject(i); ok && who.at > x.e {
			return who, true
		}
	}
	return actor{}, false
}

// owner is the actor that a noun of promising belongs to: "Norway's pledge",
// "pledges of the donors", "a contribution from Chile".
func (x *sum) owner(noun int) (actor, bool) {
	for k := noun - 1; k >= max(x.lo, noun-4); k-- {
		if x.word(k) == "'s" || x.word(k) == "'" {
			if who, ok := x.actorEnding(k - 1); ok {
				return who, true
			}
		}
		if x.word(k) == "its" || x.word(k) == "their" || x.word(k) == "his" {
			return x.subject(k)
		}
	}
	for k := noun + 1; k < min(x.hi, noun+3); k++ {
		switch x.word(k) {
		case "of", "by", "from":
			for _, who := range x.actorsIn(k+1, k+4) {
				if !who.people {
					return who, true
				}
			}
		}
	}
	return actor{}, false
}

// agent is the actor behind "by" or "from" after token i.
func (x *sum) agent(i int) (actor, bool) {
	for _, who := range x.actorsIn(i, min(x.hi, i+reach)) {
		k := who.at - 1
		for k >= i && (articles[x.word(k)] || x.word(k) == "government" || x.word(k) == "governments" || (x.word(k) == "of" && x.word(k-1) == "government")) {
			k--
		}
		if givers[x.word(k)] && k >= i {
			return who, !who.pronoun && !who.people
		}
	}
	return actor{}, false
}

// announcer is the subject of the verb of saying or announcing in the sentence.
func (x *sum) announcer(before int) (actor, bool) {
	for i := x.lo; i < min(x.hi, x.lo+3*reach); i++ {
		v, ok := x.verb(i)
		if !ok || (v.Class != lang.VerbSay && v.Class != lang.VerbAnnounce) || i == x.act.at {
			continue
		}
		if who, ok := x.subject(i); ok && who.name != "" && who.end > x.lo && who.at >= x.lo {
			return who, true
		}
	}
	return x.inverted()
}

// speaker is the person who is said to have said or announced it.
func (x *sum) speaker() (actor, bool) {
	who, ok := x.announcer(x.b)
	return who, ok && who.person != "" && !who.personSpan.Empty()
}

// beneficiaries are those for whom the money is: after the amount, between verb and
// amount, the subject of a passive, or, inferred, what the article is about.
func (x *sum) beneficiaries(but string) []party {
	end := x.e
	if n := len(x.equals); n > 0 {
		_, end = x.tokens(x.equals[n-1].Span)
	}
	stop := min(x.hi, end+35)
	for _, m := range x.mentions(corpus.TypeMoney) {
		if at, _ := x.tokens(m.Span); at > end && at < stop {
			stop = at
		}
	}
	if x.until > 0 {
		stop = min(stop, x.until)
	}
	out := x.takersIn(end, stop, but, takers)
	if !x.act.after && x.act.at < x.q {
		for _, r := range x.actorsIn(x.act.at, x.q) { // "promised Kenya 5 million", "its pledge for Kenya to"
			if r.pronoun || r.name == but || r.name == Collective || r.person != "" {
				continue
			}
			if r.end == x.q || takers[x.lead(r.at, x.act.at)] || r.people {
				out = append(out, x.party(r))
			}
		}
	}
	if f := x.paidInto(end, stop, but); len(f) > 0 {
		out = append(f, x.outside(out)...)
	}
	if len(out) == 0 && (x.act.passive || x.act.verb.Lemma == "receive") {
		if r, ok := x.patient(but); ok {
			out = append(out, x.party(r))
		}
	}
	if len(out) == 0 {
		out = x.takersIn(x.lo, x.q, but, forTakers)
	}
	if len(out) == 0 && x.act.at < x.q {
		out = x.groupsIn(x.act.at, x.q) // "lend the five states 3 million"
	}
	if len(out) == 0 {
		out = x.groupsIn(end, stop)
	}
	if out = unique(out); len(out) > 0 {
		return out
	}
	if p, ok := x.fundBefore(x.b); ok && p.name != but {
		return []party{p}
	}
	if p, ok := x.topic(but); ok {
		return []party{p}
	}
	return x.regionBut(but)
}

// paidInto are the funds that the amount goes to, behind it or between verb and amount.
func (x *sum) paidInto(end, stop int, but string) []party {
	list := x.fundsIn(end, stop)
	if !x.act.after && x.act.at < x.q {
		list = append(x.fundsIn(x.act.at, x.q), list...)
	}
	var out []party
	for _, f := range list {
		if f.party.name != but {
			out = append(out, f.party)
		}
	}
	return out
}

// outside are the parties that are no part of the name of a fund in the sentence.
func (x *sum) outside(list []party) []party {
	var out []party
	for _, p := range list {
		inside := false
		for _, f := range x.fundsFrom(x.lo) {
			if f.at >= x.hi {
				break
			}
			inside = inside || f.party.span.Overlaps(p.span) && f.party.span != p.span
		}
		if !inside {
			out = append(out, p)
		}
	}
	return out
}

// patient is the subject of a passive: "Africa's development will be supported".
func (x *sum) patient(but string) (actor, bool) {
	list := x.actorsIn(max(x.lo, x.act.at-reach), x.act.at)
	for k := len(list) - 1; k >= 0; k-- {
		if r := list[k]; !r.pronoun && r.name != but && r.name != Collective && r.person == "" {
			return r, true
		}
	}
	return actor{}, false
}
