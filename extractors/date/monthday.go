package date

import "rapporteur/extractors/lang"

// deicticMonthAt reads the month of "4th of next month", "12 this month", "the 22nd of the
// month" at token i.
func (p *parser) deicticMonthAt(i int) (expr, int, bool) {
	of := p.prep(i, lang.PrepOf)
	if of {
		i++
	}
	if of && p.is(i, lang.DateArticle) && p.is(i+1, lang.DateTimeUnit) && lang.Unit(p.at(i+1).val) == lang.UnitMonth && !p.plural(i+1) {
		return expr{pt: point{grain: lang.UnitMonth}, base: bDoc, counted: true, rule: "deictic"}, i + 2, true
	}
	if !p.is(i, lang.DateDeictic) || !p.is(i+1, lang.DateTimeUnit) || lang.Unit(p.at(i+1).val) != lang.UnitMonth || p.plural(i+1) || p.at(i).gap == gapLine {
		return expr{}, 0, false
	}
	return p.deicticAt(i)
}

// dayOfMonthAt reads "the 4th of next month", "twelfth of this month" from its number on.
func (p *parser) dayOfMonthAt(i int) (expr, int, bool) {
	d, j, ok := p.anyDay(i)
	if !ok || p.at(i).kind == kNum && !p.ordinalSuffix(i+1) {
		return expr{}, 0, false
	}
	e, k, ok := p.deicticMonthAt(j)
	e.dayOf = d
	return e, k, ok
}

// daysOfMonth reads "from 4 to 22 next month", "between the 3rd and the 12th of this month"
// from the first number on; i is where the range begins.
func (p *parser) daysOfMonth(i, j int, intro lang.Prep) (match, bool) {
	if intro == 0 {
		return match{}, false
	}
	lo, k, ok := p.anyDay(j)
	if !ok {
		return match{}, false
	}
	l, _ := p.link(k, intro == lang.PrepBetween)
	if l == k {
		return match{}, false
	}
	if p.is(l, lang.DateArticle) {
		l++
	}
	hi, n, ok := p.anyDay(l)
	if !ok || hi <= lo {
		return match{}, false
	}
	e, to, ok := p.deicticMonthAt(n)
	if !ok {
		return match{}, false
	}
	m := match{from: i, to: to, lo: e, hi: e, ranged: true}
	m.lo.dayOf, m.hi.dayOf = lo, hi
	return m, true
}

// sameMonth is day d of the month that p is in, of the next where that would go back.
func (p point) sameMonth(d int) point {
	c := civil{p.y, p.m, 1}
	if d < p.d {
		c = c.addMonths(1)
	}
	if d > monthLen(c.y, c.m) {
		return point{grain: lang.UnitDay}
	}
	return point{grain: lang.UnitDay, y: c.y, m: c.m, d: d}
}

// day is the day of a resolved month; without one when the month is too short.
func (p point) day(d int) point {
	if !p.known() || p.grain != lang.UnitMonth || d > monthLen(p.y, p.m) {
		return point{grain: lang.UnitDay}
	}
	return point{grain: lang.UnitDay, y: p.y, m: p.m, d: d}
}
