package date

import "rapporteur/extractors/lang"

// nth is a stretch inside another: the last week of August, the first six months of 2009.
type nth struct {
	n     int // 1 is the first; -1 the last
	count int
	unit  lang.Unit
	wd    int // the weekday, of the first Monday
}

// offset is a length that counts from another date, three days after January 12, or has
// it as its first or last day.
type offset struct {
	n    int
	unit lang.Unit
	role offsetRole
}

// offsetRole is what a length does with the date beside it.
type offsetRole uint8

const (
	moves     offsetRole = iota
	movesWork            // counts days of work alone: Monday to Friday
	lasts                // begins with it: a week from tomorrow
	leadsTo              // ends with it: the week to 5 May
)

// nthAt reads "first week of 2015", "last four months of 2021", "second of August".
func (p *parser) nthAt(i int) (expr, int, bool) {
	if e, j, ok := p.dayOfMonthAt(i); ok {
		return e, j, true
	}
	o, j, ok := p.ordinal(i)
	if !ok {
		return expr{}, 0, false
	}
	if e, k, ok := p.nthWeekday(o, j); ok {
		return e, k, true
	}
	if p.word(j) == "part" && p.prep(j+1, lang.PrepOf) && (o == 1 || o < 0) { // the latter part of May
		e, k, ok := p.container(j + 2)
		if e.mod = "START"; o < 0 {
			e.mod = "END"
		}
		e.rule = "part of"
		return e, k, ok
	}
	if o > 0 {
		if e, k, ok := p.ordinalDay(o, j); ok {
			return e, k, true
		}
		if p.at(j).kind == kDash && p.tight(j) && p.tight(j+1) && p.word(j+1) == "century" { // 19th-century
			j++
		}
		if p.is(j, lang.DateTimeUnit) && lang.Unit(p.at(j).val) == lang.UnitCentury && !p.plural(j) {
			return expr{pt: point{grain: lang.UnitCentury, y: (o - 1) * 100}, rule: "century"}, j + 1, o > 1 && o <= 22
		}
	}
	count := 1
	if a, k, ok := p.countAt(j); ok && a.ok && a.n > 1 {
		count, j = a.n, k
	}
	u := lang.Unit(p.at(j).val)
	switch {
	case !p.prep(j+1, lang.PrepOf, lang.PrepIn):
		return expr{}, 0, false
	case p.is(j, lang.DateHalf) && count == 1:
		u = lang.UnitHalfYear
	case !p.is(j, lang.DateTimeUnit) || p.plural(j) != (count > 1):
		return expr{}, 0, false
	}
	e, k, ok := p.container(j + 2)
	if !ok {
		return expr{}, 0, false
	}
	e.inner, e.rule = nth{n: o, count: count, unit: u}, "nth of"
	switch {
	case u == lang.UnitHalfYear: // of a year it is read elsewhere, but for the last
		return e, k, o <= 2 && (e.pt.grain != lang.UnitYear || o < 0)
	case u == lang.UnitWeekend && count == 1: // the one whose Saturday it is
		e.inner.wd = 6
		return e, k, true
	}
	return e, k, u >= lang.UnitDay && u < e.pt.grain && u != lang.UnitWeekend && count <= 366
}

// ordinal reads first, 2nd, last, final.
func (p *parser) ordinal(i int) (n, j int, ok bool) {
	t := p.at(i)
	switch {
	case p.is(i, lang.DateOrdinalWord):
		return t.val, i + 1, true
	case p.is(i, lang.DateCardinal):
		return p.spelledOrdinal(i)
	case t.kind == kNum && t.digits <= 2 && p.ordinalSuffix(i+1):
		return t.val, i + 2, t.val > 0
	case p.word(i) == "last":
		return -1, i + 1, true
	}
	return 0, 0, false
}

// ordinalDay reads what follows "second" in "second of August", "15th day of June".
func (p *parser) ordinalDay(d, j int) (expr, int, bool) {
	if p.isUnit(j, lang.UnitDay) && !p.plural(j) {
		j++
	}
	of := p.prep(j, lang.PrepOf)
	if of {
		j++
	}
	m, k, ok := p.month(j)
	if !ok || !of && !p.yearNext(k) { // second October 2018
		return expr{}, 0, false
	}
	if d > monthLen(0, m) {
		return expr{}, 0, false
	}
	e := expr{pt: point{grain: lang.UnitDay, m: m, d: d}, base: bNearest, rule: "day month"}
	return e, p.yearAfter(&e, k), true
}

// container reads what the stretch lies in: 2015, August, the year, next month.
func (p *parser) container(i int) (expr, int, bool) {
	if y, ok := p.year4(i); ok && y >= 1500 && !p.decimalTail(i) {
		return expr{pt: point{grain: lang.UnitYear, y: y}, rule: "year"}, i + 1, true
	}
	if p.is(i, lang.DateArticle) && p.is(i+1, lang.DateTimeUnit) && !p.plural(i+1) {
		if u := lang.Unit(p.at(i + 1).val); u >= lang.UnitMonth && u != lang.UnitHalfYear {
			return expr{pt: point{grain: u}, base: bDoc, counted: true}, i + 2, true
		}
	}
	switch {
	case p.is(i, lang.DateMonth), p.is(i, lang.DateDeictic), p.is(i, lang.DateArticle), p.is(i, lang.DateFiscal):
		e, j, ok := p.dayAt(i)
		return e, j, ok && e.pt.grain >= lang.UnitMonth && e.mod == ""
	}
	return expr{}, 0, false
}

// pick is the stretch inside a resolved container; ok is false when it is not there.
func (n nth) pick(c point) (lo, hi point, ok bool) {
	if n.unit == lang.UnitHalfYear && c.grain != lang.UnitYear {
		return n.half(c)
	}
	step := func(p point, k int) point { return p.shift(k) }
	at := c.first()
	if n.n < 0 {
		at = c.last()
	}
	lo = around(at, n.unit)
	if n.unit == lang.UnitWeek { // a week belongs where its Thursday lies
		thursday := lo.first().add(3).days()
		switch {
		case n.n > 0 && thursday < c.first().days():
			lo = lo.shift(1)
		case n.n < 0 && thursday > c.last().days():
			lo = lo.shift(-1)
		}
	}
	if n.n < 0 {
		hi = lo
		lo = step(hi, 1-n.count)
	} else {
		lo = step(lo, (n.n-1)*n.count)
		hi = step(lo, n.count-1)
	}
	slack := 0
	if n.unit == lang.UnitWeek {
		slack = 6
	}
	return lo, hi, lo.first().days() >= c.first().days()-slack && hi.last().days() <= c.last().days()+slack
}

// half gives the first and the last day of a half of something other than a year; the
// middle of a month is the fifteenth.
func (n nth) half(c point) (lo, hi point, ok bool) {
	first, last := c.first(), c.last()
	middle := first.add((last.days()-first.days()+1)/2 - 1)
	switch c.grain {
	case lang.UnitMonth:
		middle = civil{c.y, c.m, 15}
	case lang.UnitDecade, lang.UnitCentury:
		middle = civil{(first.y + last.y) / 2, 12, 31}
	}
	if n.n == 1 {
		return dayPoint(first), dayPoint(middle), true
	}
	return dayPoint(middle.add(1)), dayPoint(last), true
}

// offsetAt reads the date that a length counts from: "three days after January 12th".
func (p *parser) offsetAt(a amount, u lang.Unit, k int) (expr, int, bool) {
	sign := 0
	switch {
	case p.prep(k, lang.PrepAfter, lang.PrepFrom):
		sign = 1
	case p.prep(k, lang.PrepBefore):
		sign = -1
	case p.word(k) == "prior" && p.prep(k+1, lang.PrepTo):
		sign = -1
		k++
	}
	if sign == 0 || !a.ok || u < lang.UnitDay || u > lang.UnitYear || u == lang.UnitWeekend || u == lang.UnitQuarter {
		return expr{}, 0, false
	}
	e, j, ok := p.someDay(k + 1)
	if !ok && p.is(k+1, lang.DateHoliday) {
		if e, j, ok = p.holidayAt(k + 1); ok && e.off.n != 0 {
			return expr{}, 0, false
		}
	}
	if !ok && p.is(k+1, lang.DateWeekday) && !p.at(k+1).short { // four days from Monday
		e, j, ok = expr{pt: point{grain: lang.UnitDay}, wd: p.at(k + 1).val, base: bNearest}, k+2, true
	}
	if !ok && p.is(k+1, lang.DateDayRef) {
		e, j, ok = p.dayRef(k + 1)
	}
	if !ok || e.part != 0 {
		return expr{}, 0, false
	}
	e.off, e.rule = offset{n: sign * a.n, unit: u}, "counted from a date"
	return e, j, true
}

// from moves a day by the offset.
func (o offset) from(p point) point {
	if !p.known() || p.grain != lang.UnitDay || o.role >= lasts {
		return p
	}
	c := p.first()
	switch o.unit {
	case lang.UnitDay:
		if c = c.add(o.n); o.role == movesWork {
			c = p.first().addWorkdays(o.n)
		}
	case lang.UnitWeek:
		c = c.add(7 * o.n)
	case lang.UnitMonth:
		c = c.addMonths(o.n)
	default:
		c = c.addMonths(12 * o.n)
	}
	if c.y < 1 || c.y > 9999 {
		return p
	}
	return dayPoint(c)
}

// shortDecade reads "the 70s", "'80s".
func (p *parser) shortDecade(i int) (expr, int, bool) {
	t := p.at(i)
	if t.kind != kNum || t.digits != 2 || t.val%10 != 0 || !p.tight(i+1) || p.word(i+1) != "s" {
		return expr{}, 0, false
	}
	quote := p.punct(i-1, '\'') || p.punct(i-1, '’') || p.punct(i-1, '‘')
	if p.tight(i) && !quote || !quote && !p.is(i-1, lang.DateArticle) && !p.is(i-1, lang.DateConjunction) && !p.is(i-1, lang.DatePart) {
		return expr{}, 0, false
	}
	if p.is(i-1, lang.DateConjunction) && p.word(i-2) != "s" {
		return expr{}, 0, false
	}
	y := 1900 + t.val
	if t.val < 20 {
		y += 100
	}
	return expr{pt: point{grain: lang.UnitDecade, y: y}, rule: "decade"}, i + 2, true
}

// decadeWord reads "the nineties", "the late eighties"; people in their nineties are no decade.
func (p *parser) decadeWord(i int) (expr, int, bool) {
	if !p.is(i-1, lang.DateArticle) && !p.is(i-1, lang.DatePart) && !(p.at(i-1).kind == kDash && p.is(i-2, lang.DatePart)) && !p.prep(i-1, lang.PrepIn, lang.PrepSince) || p.prep(i+1, lang.PrepOf) {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitDecade, y: p.at(i).val}, rule: "decade"}, i + 1, true
}

// weekdayOf reads "Tuesday of next week".
func (p *parser) weekdayOf(e *expr, j int) int {
	if p.is(j, lang.DateDeictic) && p.is(j+1, lang.DateTimeUnit) && p.at(j).gap == gapSpace && lang.Unit(p.at(j+1).val) == lang.UnitWeek { // Friday next week
		j--
	} else if n := p.at(j + 1); p.word(j) == "week" && p.at(j).gap == gapSpace && (n.kind == kNone || n.kind == kPunct) && !p.is(j-2, lang.DateDeictic) { // Friday week
		e.base, e.shift, e.off = bDoc, lang.ShiftNext, offset{n: 1, unit: lang.UnitWeek}
		return j + 1
	} else if !p.prep(j, lang.PrepOf) {
		return j
	}
	k := j + 1
	if p.prep(j, lang.PrepOf) && p.is(k, lang.DateArticle) {
		k++
	}
	if p.is(k, lang.DateDeictic) && p.isUnit(k+1, lang.UnitWeek) {
		s := lang.Shift(p.at(k).val)
		e.base, e.counted, e.n = shiftBase(s), true, shiftCount(s)
		e.pt.grain = lang.UnitWeek
		return k + 2
	}
	return j
}

// unitAt reads "year-end" and "the weekend".
func (p *parser) unitAt(i int) (expr, int, bool) {
	u := lang.Unit(p.at(i).val)
	if e, j, ok := p.weekOf(i); ok {
		return e, j, true
	}
	if u == lang.UnitDay {
		if e, j, ok := p.namedDay(i); ok {
			return e, j, true
		}
	}
	if w := p.word(i - 1); u == lang.UnitYear && (w == "New" || w == "new") {
		if n := p.possessive(i + 1); n > 0 {
			if e, j, ok := p.namedDay(i + 1 + n); ok {
				e.back -= n + 1 // counted from here
				return e, j, true
			}
		}
		if e, j, ok := p.newYear(i); ok {
			return e, j, true
		}
	}
	if t := p.at(i + 1); u == lang.UnitQuarter && t.kind == kNum && t.digits == 1 && t.val >= 1 && t.val <= 4 && t.gap == gapSpace { // quarter 3 of 2018
		e := expr{pt: point{grain: u, sub: 32 + t.val}, base: bNearest, rule: "part of year"}
		if j := p.yearAfter(&e, i+2); e.hasYear() {
			return e, j, true
		}
	}
	if u >= lang.UnitWeek && u <= lang.UnitYear && u != lang.UnitHalfYear { // year-end, by year end
		j := i + 1
		dash := p.at(j).kind == kDash && p.tight(j) && p.tight(j+1)
		if dash {
			j++
		}
		if p.word(j) == "end" && (dash || p.timePrep(i-1) || p.prep(i-1, lang.PrepAt)) && !p.prep(j+1, lang.PrepOf) {
			return expr{pt: point{grain: u}, base: bDoc, counted: true, mod: "END", rule: "year-end"}, j + 1, true
		}
	}
	return expr{}, 0, false
}
