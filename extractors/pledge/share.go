package pledge

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// shares is the rule of amounts that share a verb with the one before them.
const shares = "verb of the amount before"

// share gives amounts in a row what was found of the one before, when only a name stands
// between: "Chile pledged 5 million euros, Peru 3 million and Cuba 1 million".
func share(list []sum) {
	for i := 1; i < len(list); i++ {
		x, before := &list[i], &list[i-1]
		if before.kind == "" || x.part || before.part || before.act.after && before.listed == nil {
			continue
		}
		who, from, ok := x.gap(before)
		if !ok {
			continue
		}
		before.until = from
		if before.kind != isPledge {
			x.put(before.kind, shares)
			continue
		}
		x.pledged(before.act, shares)
		if !before.gives() {
			x.listed = &who
		}
	}
}

// gives tells whether the receiver stands between verb and amount: "gave Chile 5 million".
func (x *sum) gives() bool {
	r, ok := x.actorEnding(x.q - 1)
	return ok && x.listed == nil && !x.act.noun && !x.act.after && r.at > x.act.at && !r.pronoun
}

// gap is the actor that stands right before an amount, behind a comma or "and" that ends
// what is said of the amount before; from is the token of that mark.
func (x *sum) gap(before *sum) (who actor, from int, ok bool) {
	if x.q-before.e > 30 {
		return who, 0, false
	}
	k := x.q - 1
	for gapWords[x.word(k)] && k > before.e {
		k--
	}
	who, ok = x.actorEnding(k)
	if !ok || who.pronoun || who.people || who.region && !x.plural(who) {
		return who, 0, false
	}
	first := who.at
	for { // "France and Spain 5 million each"
		y, more := x.actorEnding(x.overJoin(first))
		if !more || y.at <= before.e || y.pronoun || y.people || x.governed(y) {
			break
		}
		first = y.at
	}
	from = first - 1
	for articles[x.word(from)] {
		from--
	}
	switch x.word(from) {
	case ",", ";", "and", "while", ":":
	case "by":
		if !leading[x.word(from-1)] {
			return who, 0, false
		}
		from--
	default:
		return who, 0, false
	}
	for k := before.e; k < from; k++ {
		if _, verb := x.verb(k); verb || modals[x.word(k)] {
			return who, 0, false
		}
	}
	return who, from, from >= before.e
}

// overJoin steps over what joins two names, from the first token of the second.
func (x *sum) overJoin(i int) int {
	i--
	for articles[x.word(i)] {
		i--
	}
	for x.word(i) == "and" || x.word(i) == "," {
		i--
	}
	return i
}

var (
	// gapWords may stand between a name and its amount in a row.
	gapWords = set("with another a further an additional added followed joined then at")
	// leading are participles before "by" and one of several donors.
	leading = set("followed led joined headed topped")
)

// donor takes an amount that stands beside one of several donors: "Chile (5 million
// euros)", "Peru followed with 3 million", "led by Cuba with 1 million".
func (x *sum) donor() bool {
	w := x.word(x.q - 1)
	k := x.q - 2
	switch {
	case w == "(" || w == "[":
	case w == "with" || w == "at":
		for gapWords[x.word(k)] && k > x.lo {
			k--
		}
	default:
		return false
	}
	who, ok := x.actorEnding(k)
	if !ok || who.pronoun || who.people || who.region && !x.plural(who) || who.name == Collective {
		return false
	}
	head := x.listHead(who.at)
	switch {
	case w == "(" || w == "[":
		if !besideDonor[x.word(head)] && head >= x.lo || !x.pledgeContext() {
			return false
		}
	case k < x.q-2: // "followed with"
		if x.word(k+1) != "followed" && x.word(k+1) != "joined" || !x.pledgeContext() {
			return false
		}
	case x.word(head) == "by" && leading[x.word(head-1)], beForms[x.word(head)] && x.ranks(head), x.word(head) == "of" && x.word(head-1) == "ahead":
		if !x.pledgeContext() {
			return false
		}
	default:
		return false
	}
	x.listed = &who
	return x.pledged(pledging(who.at), "one of several donors")
}

// besideDonor are the words before a list of donors with their sums in brackets.
var besideDonor = set("by from including included were are was is like as : – — - notably namely include")

// ranks tells whether the words before token i speak of the largest of several donors.
func (x *sum) ranks(i int) bool {
	for k := i - 1; k >= max(x.lo, i-6); k-- {
		if w := x.word(k); w == "donor" || w == "donors" || w == "contributor" || w == "contributors" || w == "pledge" || w == "pledges" || w == "giver" {
			return true
		}
	}
	return false
}

// listHead is the token before a list of names with brackets of their own that ends
// before token i; less than the first token of the sentence when the list opens it.
func (x *sum) listHead(i int) int {
	for i--; i >= max(x.lo, x.q-reach); i-- {
		switch w := x.word(i); {
		case w == ")" || w == "]":
			for i > x.lo && x.word(i) != "(" && x.word(i) != "[" {
				i--
			}
		case w == "," || w == "and" || articles[w]:
		default:
			y, ok := x.actorEnding(i)
			if !ok {
				return i
			}
			i = y.at
		}
	}
	return i
}

// pledging is the act of an amount that no verb governs.
func pledging(at int) act {
	a := act{at: at, outer: at, noun: true, tense: done, verb: lang.Verb{Lemma: "pledge", Class: lang.VerbPromise}}
	a.outerVerb = a.verb
	return a
}

// pledgeContext tells whether the sentence, or one of the three before it, speaks of pledges.
func (s sentence) pledgeContext() bool {
	for n := s.n; n >= max(0, s.n-3); n-- {
		if speaks(s.a.BlockOf(n).Role) && s.text.sentence(n).speaksOfPledges() {
			return true
		}
	}
	return false
}

// namedItem is what stands before the colon of a list item, when it is a name of two
// words at least and another item of the list begins with a country or a known body.
func (x *sum) namedItem() (actor, bool) {
	end := x.lo
	for end < min(x.hi, x.lo+9) && x.word(end) != ":" && x.word(end) != "|" {
		end++
	}
	start := x.lo
	for articles[x.word(start)] {
		start++
	}
	if x.word(end) != ":" || end-start < 2 || !x.a.Blocks[x.block].List {
		return actor{}, false
	}
	for k := start; k < end; k++ {
		if t := x.a.Tokens[k]; t.Class != corpus.Word || !t.Upper && !nameWords[x.word(k)] {
			return actor{}, false
		}
	}
	sp := x.span(start, end)
	who := actor{at: start, end: end, name: x.a.Quote(sp), span: sp}
	for n := x.n - 1; n <= x.n+1; n++ {
		if n < 0 || n >= len(x.a.Sentences) || n == x.n {
			continue
		}
		s := x.text.sentence(n)
		if list := s.actorsIn(s.lo, s.lo+3); len(list) > 0 && s.item() && s.word(list[0].end) == ":" {
			return who, true
		}
	}
	return actor{}, false
}

var nameWords = set("of for the and de la du")
