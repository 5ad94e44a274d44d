package date

import "rapporteur/extractors/lang"

// placed turns a length into the date that it counts to: from another date, ahead or
// back from now, or from the date mentioned last.
func (p *parser) placed(i int, a amount, u lang.Unit, k int, hyphen, bareThe bool) (expr, int, bool) {
	if e, n, ok := p.lasting(i, a, u, k); ok {
		return e, n, true
	}
	if a.ok {
		if e, n, ok := p.endingAt(i, k, a.n, u); ok {
			return e, n, true
		}
	}
	if j, ok := p.halfMore(a, u, k); ok && !hyphen { // a year and a half ago
		if u != lang.UnitYear {
			return expr{}, 0, false
		}
		return p.directed(amount{text: "18", n: 18, ok: true}, lang.UnitMonth, j)
	}
	if a.half && u == lang.UnitYear {
		return p.directed(amount{text: "X", n: 12*a.n + 6, ok: true}, lang.UnitMonth, k)
	}
	if e, n, ok := p.offsetAt(a, u, k); ok && !bareThe {
		return e, n, true
	}
	if e, n, ok := p.chained(a, u, k); ok {
		return e, n, true
	}
	if e, ok := p.ahead(i, a, u, k); ok && !hyphen {
		return e, k, true
	}
	return p.directed(a, u, k)
}

// directed turns a length with a direction into a date: ago, later, earlier.
func (p *parser) directed(a amount, u lang.Unit, k int) (expr, int, bool) {
	sign, b, n := 0, bMention, k+1
	switch {
	case p.is(k, lang.DateAfter):
		switch lang.Direction(p.at(k).val) {
		case lang.DirAgo:
			sign, b = -1, bDoc
		case lang.DirFromNow:
			sign, b = 1, bDoc
		case lang.DirEarlierThan:
			sign = -1
		case lang.DirLaterThan:
			sign = 1
		}
	case p.word(k) == "back" && u >= lang.UnitDay && (p.at(k+1).kind == kNone || p.at(k+1).kind == kPunct):
		sign, b = -1, bDoc
	case p.prep(k, lang.PrepFrom) && (p.word(k+1) == "now" || p.is(k+1, lang.DateDayRef)):
		sign, b, n = 1, bDoc, k+2
	}
	if sign == 0 || u < lang.UnitDay {
		return expr{}, 0, false
	}
	if e, ok := p.agoToday(a, u, n); ok && b == bDoc && sign < 0 {
		return e, n + 1, true
	}
	if b == bMention && (p.word(n) == "than" || p.is(n, lang.DateDeictic)) {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: u}, base: b, counted: true, n: sign * a.n, vague: !a.ok, rule: "counted"}, n, true
}

// agoToday reads the last word of "a year ago today", "a week ago Monday".
func (p *parser) agoToday(a amount, u lang.Unit, i int) (expr, bool) {
	switch {
	case p.at(i).gap != gapSpace || !a.ok:
	case p.word(i) == "today" && u >= lang.UnitWeek && u <= lang.UnitYear && u != lang.UnitHalfYear && u != lang.UnitWeekend && u != lang.UnitQuarter:
		return expr{pt: point{grain: lang.UnitDay}, base: bDoc, counted: true, off: offset{n: -a.n, unit: u}, rule: "counted"}, true
	case p.is(i, lang.DateWeekday) && p.at(i).upper && !p.at(i).short && !p.at(i).name && u == lang.UnitWeek:
		return expr{pt: point{grain: u}, wd: p.at(i).val, base: bDoc, counted: true, n: -a.n, rule: "counted"}, true
	}
	return expr{}, false
}

// inWorkdays makes the days that e counts days of work.
func (e *expr) inWorkdays(work bool) {
	switch {
	case !work:
	case e.off.n != 0 && e.off.role == moves:
		e.off.role = movesWork
	case e.counted && e.chain == nil && e.off.n == 0:
		e.off, e.n = offset{n: e.n, unit: lang.UnitDay, role: movesWork}, 0
	}
}
