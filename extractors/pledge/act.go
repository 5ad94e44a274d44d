package pledge

import (
	"rapporteur/extractors/lang"
)

// act is a verb, or a noun such as "pledge", in its tense: what is done with money.
type act struct {
	verb  lang.Verb
	at    int // token of the verb or noun
	outer int // token of the verb that says so: "promised" in "promised to allocate"; at when there is none
	// outerVerb is the verb at outer.
	outerVerb lang.Verb
	tense     tense
	passive   bool
	after     bool // it stands after the amount
	noun      bool
}

// tense is how an act lies in time and fact.
type tense uint8

const (
	done        tense = iota + 1 // provided
	perfect                      // has provided
	pluperfect                   // had provided
	now                          // provides, is providing
	ahead                        // will provide, promised to provide
	meant                        // intends to provide, should be provided
	conditional                  // would provide if
)

// openers are words before "to" that turn an infinitive into something that lies ahead.
var openers = map[string]tense{
	"ready": ahead, "willing": ahead, "prepared": ahead, "set": ahead, "going": ahead, "due": meant, "keen": meant, "expected": meant, "poised": meant,
	"likely": meant, "scheduled": meant, "is": ahead, "are": ahead, "decision": ahead, "plan": meant, "plans": meant, "intention": meant, "willingness": meant,
	"readiness": meant, "proposal": meant, "pledge": ahead, "pledges": ahead, "commitment": ahead, "commitments": ahead, "promise": ahead, "promises": ahead,
	"offer": ahead, "vow": ahead, "obligation": ahead,
}

// read reads the verb at token i as an act; ok is false when the verb says
// nothing of what happens to an amount: "to help refugees".
func (s sentence) read(i int, v lang.Verb) (x act, ok bool) {
	x = act{verb: v, at: i, outer: i, outerVerb: v}
	p := i - 1
	for p >= s.lo && adverbs[s.word(p)] {
		if w := s.word(p); w == "not" || w == "never" {
			return x, false
		}
		p--
	}
	w := s.word(p)
	if beForms[w] && (v.Form == lang.PastForm || v.Form == lang.IngForm) {
		x.passive = v.Form == lang.PastForm
		return s.auxiliary(x, p)
	}
	switch {
	case haveForms[w] && v.Form == lang.PastForm:
		x.tense = perfect
		if w == "had" {
			x.tense = pluperfect
		}
	case possible[w]:
		return x, false // what can or may be given is not promised
	case modals[w]:
		x.tense = modal(w)
	case w == "to" && v.Form == lang.BaseForm:
		return s.infinitive(x, p)
	case v.Form == lang.PastForm:
		x.tense = done
	case v.Form == lang.BaseForm && v.Lemma != "put" && v.Lemma != "set", v.Form == lang.PresentForm, v.Form == lang.IngForm:
		x.tense = now
		if v.Form == lang.IngForm && v.Class == lang.VerbGive && w == "by" {
			x.tense = ahead
		}
	default:
		x.tense = done
	}
	return x, true
}

// possible are modals of what can be, not of what will be.
var possible = set("can could may might")

func modal(w string) tense {
	switch w {
	case "will", "shall", "'ll", "would":
		return ahead
	}
	return meant
}

// auxiliary reads a verb behind a form of "be" at token p: "was promised", "will
// be providing", "has been allocated".
func (s sentence) auxiliary(x act, p int) (act, bool) {
	b := s.word(p)
	p--
	for p >= s.lo && adverbs[s.word(p)] {
		if w := s.word(p); w == "not" || w == "never" {
			return x, false
		}
		p--
	}
	w := s.word(p)
	switch {
	case b == "be" && possible[w]:
		return x, false
	case b == "be" && modals[w]:
		x.tense = modal(w)
	case b == "be" && w == "to":
		if o := s.word(p - 1); !beForms[o] && openers[o] == 0 {
			return s.infinitive(x, p)
		}
		x.tense = ahead
	case b == "been":
		x.tense = perfect
	case b == "was" || b == "were":
		x.tense = done
		if !x.passive {
			x.tense = now
		}
	default:
		x.tense = now
	}
	return x, true
}

// infinitive finds what opens "to provide" at token p ("to"): a verb of promising
// or announcing, a word such as "ready", a noun such as "commitment", or nothing.
func (s sentence) infinitive(x act, p int) (act, bool) {
	if actorAt, ok := s.actorEnding(p - 1); ok && s.headline() && !s.governed(actorAt) {
		x.tense = ahead // "Norway to give 5 million"
		return x, true
	}
	for o := p - 1; o >= max(s.lo, p-9); o-- {
		w := s.word(o)
		if w == "," || w == ";" || w == "that" {
			break
		}
		if t, ok := openers[w]; ok && (o == p-1 || lexicalNoun[w]) {
			if (w == "is" || w == "are") && x.verb.Class != lang.VerbGive && x.verb.Class != lang.VerbPay {
				return x, false
			}
			x.outer, x.tense = o, t
			x.outerVerb = lang.Verb{Lemma: w, Class: lang.VerbPromise, Form: lang.BaseForm}
			if v, is := lang.Verbs[w]; is {
				x.outerVerb = v
			}
			if t == meant {
				x.outerVerb.Class = lang.VerbIntend
			}
			return x, true
		}
		v, ok := s.verb(o)
		if !ok || (o < p-3 && v.Class != lang.VerbPromise) {
			continue
		}
		t := ahead
		switch v.Class {
		case lang.VerbPromise, lang.VerbAnnounce, lang.VerbAgree:
		case lang.VerbIntend:
			t = meant
			if v.Lemma == "seek" {
				return x, false
			}
		default:
			if v.Lemma != "offer" {
				return x, false
			}
		}
		x.outer, x.outerVerb, x.tense = o, v, t
		return x, true
	}
	return x, false
}

// lexicalNoun are the openers that may stand some words before their "to": "the
// commitment by the bank to lend".
var lexicalNoun = set("decision plan plans intention willingness readiness proposal pledge pledges commitment commitments promise promises offer vow obligation")

// headline tells whether the sentence is a title or heading, where an infinitive
// is a future tense and the present means the past.
func (s sentence) headline() bool {
	switch s.a.Blocks[s.block].Role {
	case "title", "heading", "standfirst":
		return true
	}
	return false
}
