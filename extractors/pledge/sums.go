package pledge

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// isPledge is the verdict on an amount that is promised.
const isPledge = "pledge"

// sum is one amount of an article and what it was found to be.
type sum struct {
	sentence
	m      corpus.Mention
	v      corpus.Money
	b, e   int // its tokens
	q      int // the first word that qualifies it
	kind   string
	act    act // of a pledge
	part   bool
	listed *actor // of an item of a list: who pledges
	until  int    // the token at which the words about the next amount begin, 0 when unknown
	of     string // of a part: the amount that it is said to be a part of
	rule   string
	equals []corpus.Mention
	total  bool // of a pledge: several pledges together
}

// judge decides what an amount is. The words right beside it come first, then the
// nearest verb before it, then verbs and nouns after it.
func (x *sum) judge() {
	if x.v.Per != "" && x.v.Per != "per_year" && x.v.Per != "year" {
		return
	}
	_, _, x.part = lang.PartBefore.Ending(x.words[x.lo:x.hi], x.q-1-x.lo)
	if x.b > x.q && !x.part {
		_, _, x.part = lang.PartBefore.Ending(x.words[x.lo:x.hi], x.b-1-x.lo)
	}
	if x.donor() || x.nounLinked() || x.beside() || x.said() || x.relative() {
		return
	}
	if x.before() {
		return
	}
	x.behind()
	if x.kind == "" {
		x.roster()
	}
	if x.kind == "" && x.b-x.q >= 2 && x.totalled() {
		x.put(lang.SumCumulative, "a total of")
	}
}

func (x *sum) totalled() bool {
	for k := x.q; k < x.b; k++ {
		if x.word(k) == "total" {
			return true
		}
	}
	return false
}

func (x *sum) put(kind, rule string) bool {
	x.kind, x.rule = kind, rule
	return true
}

func (x *sum) pledged(a act, rule string) bool {
	x.act = a
	return x.put(isPledge, rule)
}

// beside looks at the words next to the amount.
func (x *sum) beside() bool {
	words := x.words[x.lo:x.hi]
	for _, at := range [2]int{x.q, x.b} {
		label, _, ok := lang.SumBefore.Ending(words, at-1-x.lo)
		if !ok {
			continue
		}
		if label == lang.SumDelivered && x.futureBefore(at-1) {
			continue
		}
		if label == lang.SumTarget && x.promised(at) {
			return false
		}
		if (label == lang.SumLevel || label == lang.SumCumulative) && x.pledges(at) {
			return true
		}
		if label == "none" {
			return true
		}
		return x.put(label, "word before the amount")
	}
	for k := x.e; k < min(x.hi, x.e+5); k++ {
		w := x.word(k)
		if w == "," || w == ";" || w == ":" || w == "and" || w == "for" || w == "to" || (k > x.e && w == "(") {
			break
		}
		if label, n := lang.SumAfter.At(words, k-x.lo); n > 0 {
			if x.softened(label, k+n) {
				break
			}
			return x.put(label, "word after the amount")
		}
		if preps[w] || modals[w] {
			break
		}
	}
	return false
}

// softened tells whether a word such as "project" or "since" after an amount
// loses its weight: "$5 million project grant", "provided $5 million since".
func (x *sum) softened(label string, next int) bool {
	if _, n := lang.PledgeNouns.At(x.words[x.lo:x.hi], min(next, x.hi-1)-x.lo); n > 0 && next < x.hi {
		return true
	}
	return false
}

// pledges takes a sum that the pledges before token i amount to: "the pledges of the
// donors came to $5 million".
func (x *sum) pledges(i int) bool {
	for k := i - 1; k >= max(x.lo, i-16); k-- {
		label, n := lang.PledgeNouns.At(x.words[x.lo:x.hi], k-x.lo)
		if n == 0 || label != "pledge" {
			continue
		}
		a := act{at: k, outer: k, noun: true, tense: done, verb: lang.Verb{Lemma: x.word(k), Class: lang.VerbPromise}}
		a.outerVerb = a.verb
		if x.word(i-1) == "to" && x.word(i-2) == "come" || x.word(i-3) == "had" {
			a.tense = pluperfect
		}
		return x.pledged(a, "what the pledges amount to")
	}
	return false
}

// promised tells whether the phrase before token i hangs on a verb of promising: "promised
// to mobilise".
func (x *sum) promised(i int) bool {
	for k := i - 1; k >= max(x.lo, i-4); k-- {
		if v, ok := lang.Verbs[x.word(k)]; ok && v.Class == lang.VerbPromise {
			return true
		}
	}
	return false
}

func (x *sum) futureBefore(i int) bool {
	for k := i; k > max(x.lo, i-4); k-- {
		if modals[x.word(k)] {
			return true
		}
	}
	return false
}

// said takes an amount that is said of a noun: "the budget of the fund is $5 million".
func (x *sum) said() bool {
	switch x.word(x.q - 1) {
	case "is", "was", "are", "were", "be":
	default:
		return false
	}
	label := ""
	for k := max(x.lo, x.q-14); k < x.q-1; k++ { // the first noun is the head
		if x.word(k) == "," {
			label = ""
		}
		if l, n := lang.SumSubjects.At(x.words[x.lo:x.hi], k-x.lo); n > 0 && label == "" {
			label = l
		}
	}
	return label != "" && x.put(label, "said of a noun")
}

// relative takes an amount with a clause of its own: "the $5 million it promised".
func (x *sum) relative() bool {
	actors := x.actorsIn(x.e, x.e+3)
	if len(actors) == 0 {
		return false
	}
	who := actors[0]
	k := who.end
	for adverbs[x.word(k)] || haveForms[x.word(k)] {
		k++
	}
	v, ok := x.verb(k)
	if !ok || v.Form != lang.PastForm || who.at > x.e+1 || who.at == x.e+1 && x.word(x.e) != "that" && x.word(x.e) != "which" && x.word(x.e) != "the" {
		return false
	}
	a, ok := x.read(k, v)
	if !ok {
		return false
	}
	a.after = true
	if kind := x.moves(a); kind == isPledge {
		if a.tense == done {
			a.tense = pluperfect // it is recalled
		}
		return x.pledged(a, "clause of the amount")
	} else if kind != "" {
		return x.put(kind, "clause of the amount")
	}
	return false
}

// nounLinked takes "a pledge of $5 million", "pledges totalling $5 million".
func (x *sum) nounLinked() bool {
	for _, at := range [2]int{x.q, x.b} {
		link := x.linker(at)
		if link == 0 {
			continue
		}
		label, first, ok := lang.PledgeNouns.Ending(x.words[x.lo:x.hi], at-1-link-x.lo)
		if !ok {
			continue
		}
		a := act{at: first + x.lo, outer: first + x.lo, noun: true, tense: done, verb: lang.Verb{Lemma: x.word(first + x.lo), Class: lang.VerbPromise}}
		a.outerVerb = a.verb
		if g, found := x.governing(x.lo + first - 1); found {
			if g.verb.Class == lang.VerbNeed || g.verb.Lemma == "seek" {
				return x.put(lang.SumNeed, "the verb asks for it")
			}
			if x.moves(g) == lang.SumDelivered && label != "pledge" {
				return x.put(lang.SumDelivered, "the verb tells of money that has moved")
			}
			if x.moves(g) == isPledge {
				return x.pledged(g, "verb and noun of promising")
			}
		}
		if label == "pledge" || x.opens() {
			return x.pledged(a, "noun of promising")
		}
	}
	return false
}

// announces tells whether the sentence has a verb of promising or announcing before the
// amount, with no clause of its own in between.
func (x *sum) announces() bool {
	for i := x.q - 1; i >= max(x.lo, x.q-14); i-- {
		if w := x.word(i); w == "that" || w == "which" || w == "if" {
			return false
		}
		if v, ok := x.verb(i); ok && (v.Class == lang.VerbPromise || v.Class == lang.VerbAnnounce) {
			return true
		}
	}
	return false
}

// linker is the number of words before token i that tie an amount to its noun: "of",
// "valued at"; 0 when there are none.
func (x *sum) linker(i int) int {
	switch x.word(i - 1) {
	case "of", "totalling", "totaling", "worth":
		return 1
	case "at", "to":
		if w := x.word(i - 2); w == "valued" || w == "amounting" {
			return 2
		}
	}
	return 0
}

// opens tells whether the sentence promises or announces at all.
func (x *sum) opens() bool {
	for i := max(x.lo, x.q-reach); i < min(x.hi, x.e+reach); i++ {
		if future[x.word(i)] {
			return true
		}
		if v, ok := x.verb(i); ok && (v.Class == lang.VerbPromise || v.Class == lang.VerbAnnounce) {
			return true
		}
	}
	return false
}

// before looks for the verb that governs the amount on its left.
func (x *sum) before() bool {
	if x.word(x.q-1) == "to" && x.brought() {
		return true
	}
	for i := x.q - 1; ; {
		a, ok := x.governing(i)
		if !ok {
			return false
		}
		switch kind := x.moves(a); kind {
		case "":
			i = a.at - 1
		case isPledge:
			if a.tense == perfect && x.soFar() {
				return x.put(lang.SumCumulative, "so far")
			}
			return x.pledged(a, "verb before the amount")
		default:
			return x.put(kind, "verb before the amount")
		}
	}
}

// soFar tells whether what follows makes the amount a running total.
func (x *sum) soFar() bool {
	for k := x.e; k < min(x.hi, x.e+10); k++ {
		switch w := x.word(k); {
		case w == "," || w == ";":
			return false
		case w == "so" && x.word(k+1) == "far", w == "to" && x.word(k+1) == "date", w == "since":
			return true
		}
	}
	return false
}

// brought takes "bringing the support that we are providing to $5 million": the "to" before
// the amount belongs to the verb that lifts, not to the nearest one.
func (x *sum) brought() bool {
	for i := x.q - 2; i >= max(x.lo, x.q-reach); i-- {
		v, ok := x.verb(i)
		if !ok || v.Class != lang.VerbLift || v.Lemma == "take" {
			continue
		}
		a, ok := x.read(i, v)
		if !ok {
			return false
		}
		if kind := x.lifted(a); kind == isPledge {
			return x.pledged(a, "verb before the amount")
		} else if kind != "" {
			return x.put(kind, "verb before the amount")
		}
	}
	return false
}
