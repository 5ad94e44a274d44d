package date

import "rapporteur/extractors/lang"

// reach is how many tokens around an expression are looked at for a cue.
const reach = 30

// tenseAt reads the cues around the expression of tokens [from, to): the last
// verb before it in its sentence, else the first after it.
func (p *parser) tenseAt(from, to int) tense {
	switch {
	case p.prep(from-1, lang.PrepSince):
		return past
	case p.prep(from-1, lang.PrepUntil, lang.PrepBy):
		return future
	}
	for i := from - 1; i >= from-reach && !p.sentenceEnd(i); i-- {
		if t := p.cueAt(i); t != noTense {
			return t
		}
	}
	for i := to; i < to+reach/2 && !p.sentenceEnd(i); i++ {
		if t := p.cueAt(i); t != noTense {
			return t
		}
	}
	return noTense
}

// cueAt is the tense that word i stands for. "Held" after "be" says nothing: it
// may be "to be held".
func (p *parser) cueAt(i int) tense {
	t := p.at(i)
	if t.kind != kWord {
		return noTense
	}
	w := p.word(i)
	switch {
	case t.class == lang.DateFutureCue:
		if w == "set" && p.is(i+1, lang.DateNone) && p.word(i+1) == "up" {
			return past
		}
		return future
	case t.class == lang.DateDeictic && w == "upcoming":
		return future
	case w == "be" && p.prep(i-1, lang.PrepTo):
		return future
	case t.class == lang.DatePastCue && p.is(i-1, lang.DateFutureCue): // will have
		return future
	case (w == "was" || w == "were") && p.prep(i+1, lang.PrepTo): // was to open on Friday
		return future
	case t.class == lang.DatePastCue:
		if p.passive(i) {
			return noTense
		}
		return past
	case t.class == 0 && len(w) > 4 && w[len(w)-2:] == "ed" && w != "united" && !t.upper:
		if p.passive(i) {
			return noTense
		}
		return past
	}
	return noTense
}

// passive tells whether a participle follows "be", "is" or "are", perhaps with an adverb between.
func (p *parser) passive(i int) bool {
	return present(p.word(i-1)) || present(p.word(i-2)) && p.at(i-1).class == 0
}

func present(w string) bool { return w == "be" || w == "is" || w == "are" }

// sentenceEnd tells whether a sentence ends at token i.
func (p *parser) sentenceEnd(i int) bool {
	t := p.at(i)
	if t.kind == kNone {
		return true
	}
	if t.kind != kPunct || t.val != '.' && t.val != '!' && t.val != '?' {
		return false
	}
	n := p.at(i + 1)
	if n.kind == kNone || n.gap == gapLine {
		return true
	}
	return n.gap != gapNone && (n.upper || n.kind == kPunct) && !p.at(i-1).short && p.at(i-1).end-p.at(i-1).start > 2
}

// sentenceStart is the byte at which the sentence of token i begins, looked for
// within a bounded distance.
func (p *parser) sentenceStart(i int) int {
	for k := i - 1; k > i-80; k-- {
		if p.sentenceEnd(k) { // a token of no kind, before the block, has no end of its own
			return p.at(k + 1).start
		}
	}
	return p.at(i - 80).start
}
