package pledge

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// governing is the nearest act to the left of token i, i included.
func (x *sum) governing(i int) (act, bool) {
	for ; i >= max(x.lo, x.q-reach); i-- {
		if x.word(i) == ";" {
			break
		}
		v, ok := x.verb(i)
		if !ok {
			continue
		}
		switch v.Class {
		case lang.VerbSay, lang.VerbIntend, lang.VerbAgree:
			if x.direct(i) && v.Class != lang.VerbSay {
				break
			}
			continue
		}
		if a, ok := x.read(i, v); ok && x.fits(a) && x.reaches(a) {
			return a, true
		}
	}
	return act{}, false
}

// direct tells whether the amount is the direct object of the verb at i.
func (x *sum) direct(i int) bool { return i < x.q && x.q-i <= 2 }

// fits tells whether a verb of many uses is used for giving here.
func (x *sum) fits(a act) bool {
	w := x.word(a.at + 1)
	switch a.verb.Lemma {
	case "set":
		return w == "aside"
	case "put":
		for k := a.at + 1; k < min(x.hi, x.e+8); k++ {
			switch x.word(k) {
			case "table", "forward", "aside", "towards", "toward", "up":
				return true
			}
		}
		return false
	case "come":
		return false
	case "make":
		for k := a.at + 1; k < min(x.hi, x.e+8); k++ {
			switch x.word(k) {
			case "contribution", "pledge", "donation", "available", "grant", "commitment", "contributions":
				return true
			}
		}
		return false
	case "declare", "add", "release", "chip", "help", "support", "assist":
		return x.direct(a.at) || x.with() || a.verb.Lemma == "chip"
	case "take":
		return w == "to" || x.word(x.q-1) == "to"
	}
	return true
}

// reaches tells whether the verb's object can be the amount: a verb of promising or
// announcing does not govern what a clause of its own says ("announced that it lost"), and
// the present tells an act only where its actor stands right before it.
func (x *sum) reaches(a act) bool {
	switch a.verb.Class {
	case lang.VerbAnnounce, lang.VerbPromise, lang.VerbAllot:
		if a.verb.Class == lang.VerbAnnounce && x.q-a.at > 14 {
			return false
		}
		for k := a.at + 1; k < x.q; k++ {
			switch w := x.word(k); w {
			case "that", "which", "who", "whether", "if", "because":
				return false
			}
		}
	}
	if a.tense == now && (a.verb.Form == lang.PresentForm || a.verb.Form == lang.BaseForm) && !x.headline() {
		return x.acts(a.at)
	}
	return true
}

// with tells whether "with" leads to the amount: "supported with $5 million".
func (x *sum) with() bool { return x.word(x.q-1) == "with" || x.word(x.q-1) == "by" }

// moves says what an act makes of its amount: a pledge, one of the other sums, or
// nothing.
func (x *sum) moves(a act) string {
	switch a.verb.Class {
	case lang.VerbPromise, lang.VerbAnnounce, lang.VerbAllot, lang.VerbIntend, lang.VerbAgree:
		return isPledge
	case lang.VerbNeed:
		return lang.SumNeed
	case lang.VerbGive:
		if a.verb.Lemma == "invest" {
			return x.invested(a)
		}
		if a.tense >= now || x.donors(a) || x.credit(a) {
			return isPledge
		}
		return lang.SumDelivered
	case lang.VerbPay:
		if a.tense >= now {
			if a.verb.Lemma == "receive" {
				if _, ok := x.agent(min(x.e, a.at+1)); !ok {
					return ""
				}
			}
			if (a.verb.Lemma == "spend" || a.verb.Lemma == "pay") && !x.paysOthers(a) {
				return "" // nobody promises it
			}
			return isPledge
		}
		return lang.SumDelivered
	case lang.VerbRaise:
		return x.raised(a)
	case lang.VerbLift:
		return x.lifted(a)
	}
	return ""
}

// paysOthers tells whether what will be paid or spent goes into a fund or to another country
// or group: "will pay 5 million into the fund", "will spend 5 million on schools in Mali".
func (x *sum) paysOthers(a act) bool {
	who, ok := x.subject(a.outer)
	if !ok || a.tense != ahead || who.person == who.name || a.after {
		return false
	}
	end := min(x.hi, x.e+25)
	if x.word(a.at+1) == "into" || len(x.fundsIn(x.e, end)) > 0 {
		return true
	}
	for k := x.e; k < end; k++ {
		switch w := x.word(k); {
		case w == "into" && a.verb.Lemma == "pay":
			return x.word(k+1) != "its" && x.word(k+1) != "their"
		case w == "on" && a.verb.Lemma == "spend":
			return len(x.takersIn(k, end, who.name, spentOn)) > 0 || len(x.groupsIn(k, end)) > 0
		}
	}
	return false
}

// spentOn are prepositions before those for whom money is spent: a road "to" a place is not for it.
var spentOn = set("for on in")

// own tells whether the actor lifts something of its own: "raised its contribution".
func (x *sum) own(a act) bool {
	for k := a.at + 1; k < min(x.q, a.at+4); k++ {
		switch x.word(k) {
		case "its", "their", "our", "his", "her":
			return true
		}
	}
	return false
}

// invested: what a state or bank will invest is promised; what others put into a project
// is its value.
func (x *sum) invested(a act) string {
	if who, ok := x.subject(a.outer); ok && a.tense >= now && who.name != who.person {
		return isPledge
	}
	return lang.SumProject
}

// credit tells whether a loan or grant was extended: that is a commitment, whenever it is paid.
func (x *sum) credit(a act) bool {
	switch a.verb.Lemma {
	case "extend", "grant", "award":
	default:
		return false
	}
	for k := a.at + 1; k < min(x.hi, x.e+4); k++ {
		switch x.word(k) {
		case "loan", "loans", "credit", "credits", "line", "package", "grant", "grants", "facility":
			return true
		}
	}
	return false
}

// donors tells whether several donors together are the subject: what they "gave"
// at a conference is what they promised there.
func (x *sum) donors(a act) bool {
	who, ok := x.subject(a.at)
	return ok && who.name == Collective
}

// raised: money raised at a meeting has been promised; money raised so far is a total.
func (x *sum) raised(a act) string {
	if a.tense == perfect || a.tense >= meant {
		return lang.SumCumulative
	}
	if x.headline() && x.donors(a) {
		return isPledge
	}
	for k := x.q; k < min(x.hi, x.e+reach); k++ {
		if w := x.word(k); w == "far" || w == "date" || w == "since" {
			return lang.SumCumulative
		}
	}
	for _, m := range x.mentions(corpus.TypeEvent, corpus.TypePlace) {
		if m.Type == corpus.TypeEvent {
			return isPledge
		}
		if at, _ := x.tokens(m.Span); x.word(at-1) == "in" || x.word(at-1) == "at" {
			return isPledge
		}
	}
	return lang.SumCumulative
}

// lifted reads "bring ... to", "increase ... by": a total, a level, a difference, or a
// pledge that is made larger.
func (x *sum) lifted(a act) string {
	c := x.word(x.q - 1)
	label, capital := "", false
	for k := a.at + 1; k < x.q; k++ {
		if l, n := lang.PledgeNouns.At(x.words[x.lo:x.hi], k-x.lo); n > 0 && label != "pledge" {
			label = l
		}
		capital = capital || x.word(k) == "capital" || x.word(k) == "equity"
	}
	switch {
	case (c == "by" || c == "to") && capital:
		return lang.SumCapital
	case c == "to" && label == "pledge", (c == "to" || c == "by") && label != "" && a.verb.Lemma != "bring" && x.own(a):
		return isPledge
	case c == "to" && (a.verb.Lemma == "bring" || a.verb.Lemma == "take"):
		for k := x.e; k < min(x.hi, x.e+6); k++ {
			if l, n := lang.PledgeNouns.At(x.words[x.lo:x.hi], k-x.lo); n > 0 && l == "pledge" {
				x.total = true
				return isPledge
			}
		}
		return lang.SumCumulative
	case c == "to" && label == "aid" && a.tense >= ahead:
		return isPledge
	case c == "to":
		return lang.SumLevel
	case c == "by" && label != "" && a.tense >= ahead:
		return isPledge
	case c == "by":
		return lang.SumDifference
	case a.verb.Lemma == "raise" && (x.direct(a.at) || a.after):
		return x.raised(a)
	}
	return ""
}
