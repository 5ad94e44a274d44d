package pledge

import (
	"rapporteur/extractors/lang"
)

// behind looks at verbs and nouns after the amount: "was promised by", "will come
// from", "it provided", "Japan makes pledge".
func (x *sum) behind() {
	for i := x.e; i < min(x.hi, x.e+30); i++ {
		if x.word(i) == ";" {
			return
		}
		v, ok := x.verb(i)
		if !ok {
			continue
		}
		a, ok := x.read(i, v)
		a.after = true
		if !ok || !x.object(a) || !x.fitsBehind(a) || !x.promisedBy(a) {
			continue
		}
		switch kind := x.moves(a); kind {
		case "", lang.SumLevel, lang.SumDifference:
		case isPledge:
			x.pledged(a, "verb after the amount")
			return
		default:
			x.put(kind, "verb after the amount")
			return
		}
	}
	x.nounBehind()
}

// promisedBy tells whether a participle that follows the amount ("the $5 million earmarked
// for it") makes a promise: it needs a giver, but for what was pledged or raised.
func (x *sum) promisedBy(a act) bool {
	if a.passive || a.verb.Lemma == "come" || a.verb.Class == lang.VerbPromise || a.verb.Class == lang.VerbRaise || a.verb.Class == lang.VerbLift || a.verb.Class == lang.VerbPay {
		return true
	}
	if _, ok := x.agent(a.at); ok {
		return true
	}
	_, ok := x.actorEnding(a.at - 1)
	return ok
}

// object tells whether an amount can be the object of the act after it: passive,
// a bare participle, a relative clause, or "come from".
func (x *sum) object(a act) bool {
	if a.passive || a.verb.Lemma == "come" {
		return true
	}
	if a.verb.Form != lang.PastForm {
		return false
	}
	if a.at-x.e <= 1 {
		return true
	}
	who, ok := x.actorEnding(a.at - 1) // "$1 million it provided"
	return ok && who.at-x.e <= 2 || x.bare(a)
}

// bare tells whether a participle follows the amount and its noun with no subject
// of its own: "$5 million in loans approved by".
func (x *sum) bare(a act) bool {
	if a.at-x.e > 6 || a.tense != done {
		return false
	}
	for k := x.e; k < a.at; k++ {
		if w := x.word(k); w == "," || w == "and" {
			return false
		}
	}
	return len(x.actorsIn(x.e, a.at)) == 0
}

func (x *sum) fitsBehind(a act) bool {
	switch a.verb.Lemma {
	case "set", "put", "make", "help", "support", "assist", "declare", "add", "take", "designate", "approve":
		return a.passive && a.verb.Lemma != "help" && a.verb.Lemma != "set"
	case "come":
		return x.word(a.at+1) == "from"
	}
	return true
}

// nounBehind takes a sentence whose only word of promising is a noun after the amount.
func (x *sum) nounBehind() {
	words := x.words[x.lo:x.hi]
	for i := x.e; i < min(x.hi, x.e+25); i++ {
		label, n := lang.PledgeNouns.At(words, i-x.lo)
		if n == 0 {
			continue
		}
		if label == "pledge" || (i-x.e <= 2 && x.announces()) {
			a := act{at: i, outer: i, noun: true, after: true, tense: done, verb: lang.Verb{Lemma: x.word(i), Class: lang.VerbPromise}}
			a.outerVerb = a.verb
			x.pledged(a, "noun after the amount")
			return
		}
	}
}
