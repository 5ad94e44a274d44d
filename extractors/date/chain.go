package date

import (
	"strconv"

	"rapporteur/extractors/lang"
)

// chain are lengths added up: 2 years, 1 month and 21 days.
type chain struct {
	n    int
	list [4]offset
}

// chainAt reads the lengths that follow the one read up to token k: ", 1 month and 21
// days". It returns the token after the last.
func (p *parser) chainAt(a amount, u lang.Unit, k int) (chain, int) {
	var c chain
	add := func(a amount, u lang.Unit) bool {
		if !a.ok || u > lang.UnitYear || u == lang.UnitQuarter || u == lang.UnitWeekend || c.n == len(c.list) {
			return false
		}
		c.list[c.n] = offset{n: a.n, unit: u}
		c.n++
		return true
	}
	if !add(a, u) {
		return chain{}, k
	}
	for {
		j := k
		if p.punct(j, ',') {
			j++
		}
		if p.is(j, lang.DateConjunction) {
			j++
		}
		a, m, ok := p.countAt(j)
		if !ok || p.at(j).gap == gapLine {
			return c, k
		}
		u, m, _, ok := p.unitAfter(m)
		if !ok || c.n > 0 && u >= c.list[c.n-1].unit || !add(a, u) {
			return c, k
		}
		k = m
	}
}

// iso is the sum as an ISO 8601 duration.
func (c chain) iso() string {
	s, clock := "P", false
	for _, o := range c.list[:c.n] {
		if o.unit <= lang.UnitHour && !clock {
			s, clock = s+"T", true
		}
		s += strconv.Itoa(o.n) + unitLetters[o.unit]
	}
	return s
}

// halfMore reads the rest of "a year and a half" after its unit.
func (p *parser) halfMore(a amount, u lang.Unit, k int) (int, bool) {
	return k + 3, a.n == 1 && u >= lang.UnitHour && u <= lang.UnitYear && p.is(k, lang.DateConjunction) && p.is(k+1, lang.DateIndefinite) && p.is(k+2, lang.DateHalf)
}

// chained turns lengths added up with a direction into a date: 2 weeks and 2 days ago.
func (p *parser) chained(a amount, u lang.Unit, k int) (expr, int, bool) {
	c, j := p.chainAt(a, u, k)
	if c.n < 2 || c.list[c.n-1].unit < lang.UnitDay {
		return expr{}, 0, false
	}
	e, n, ok := p.directed(a, lang.UnitDay, j)
	if !ok {
		return expr{}, 0, false
	}
	sign := 1
	if e.n < 0 {
		sign = -1
	}
	for i := range c.list[:c.n] {
		c.list[i].n *= sign
	}
	e.chain, e.n, e.pt.grain = &c, 0, lang.UnitDay
	return e, n, true
}

// ahead turns "in two weeks" into a date where the words speak of what is to come; a
// length of time otherwise ("the first in two years").
func (p *parser) ahead(i int, a amount, u lang.Unit, k int) (expr, bool) {
	if n := p.possessive(k); n > 0 && p.word(k+n) == "time" && a.ok && u >= lang.UnitDay && p.prep(i-1, lang.PrepIn) { // in two weeks' time
		return expr{pt: point{grain: u}, base: bDoc, counted: true, n: a.n, rule: "counted"}, true
	}
	if !p.prep(i-1, lang.PrepIn) || !a.ok || a.n < 1 || u < lang.UnitDay || p.nounNext(k) || p.is(k, lang.DateAfter) || p.prep(k, lang.PrepOf) {
		return expr{}, false
	}
	if !p.toCome(i-1) && !(p.at(k).kind == kNone && p.tenseAt(i-1, k) == noTense && p.short()) {
		return expr{}, false
	}
	return expr{pt: point{grain: u}, base: bDoc, counted: true, n: a.n, rule: "counted"}, true
}

// toCome tells whether the clause before token i speaks of what is to come.
func (p *parser) toCome(i int) bool {
	for k := i - 1; k > i-16 && !p.sentenceEnd(k) && !p.punct(k, ';') && p.word(k) != "which" && p.word(k) != "who"; k-- {
		if t := p.cueAt(k); t != noTense {
			return t == future
		}
	}
	return false
}

// short tells whether the block is a line, not prose: a note or a request.
func (p *parser) short() bool { return len(p.toks) <= 12 }

// lasting reads a length with the day on which it begins: for three days from today, a
// week starting tomorrow, for one week, from 20 December.
func (p *parser) lasting(i int, a amount, u lang.Unit, k int) (expr, int, bool) {
	if !a.ok || a.n < 1 || u < lang.UnitDay || u > lang.UnitYear || u == lang.UnitWeekend || u == lang.UnitHalfYear {
		return expr{}, 0, false
	}
	if p.punct(k, ',') {
		k++
	}
	w := p.word(k)
	switch begins := w == "starting" || w == "beginning" || w == "commencing"; {
	case begins && p.prep(k+1, lang.PrepOn, lang.PrepFrom):
		k++
	case begins:
	case !p.prep(k, lang.PrepFrom) || !p.prep(i-1, lang.PrepFor):
		return expr{}, 0, false
	}
	k++
	e, j, ok := p.calendarDay(k)
	if !ok && (p.is(k, lang.DateDayRef) || p.is(k, lang.DateDeictic) || p.is(k, lang.DateWeekday)) {
		e, j, ok = p.dayAt(k)
	}
	if !ok || e.part != 0 || e.clock != "" || e.pt.grain != lang.UnitDay || e.off.n != 0 {
		return expr{}, 0, false
	}
	e.off = offset{n: a.n, unit: u, role: lasts}
	return e, j, true
}
