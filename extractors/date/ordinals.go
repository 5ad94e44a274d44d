package date

import "rapporteur/extractors/lang"

// nthWeekday reads what follows "first" in "first Monday of September", "third Saturday in
// May 2020", "last Friday of next month".
func (p *parser) nthWeekday(n, j int) (expr, int, bool) {
	if !p.is(j, lang.DateWeekday) || p.at(j).short || n > 5 {
		return expr{}, 0, false
	}
	in := j + 2
	switch {
	case p.prep(j+1, lang.PrepOf, lang.PrepIn):
	case p.is(j+1, lang.DateDeictic) && p.isUnit(j+2, lang.UnitMonth): // second Sunday this month
		in = j + 1
	default:
		return expr{}, 0, false
	}
	e, k, ok := p.container(in)
	if !ok || e.pt.grain != lang.UnitMonth && e.pt.grain != lang.UnitYear {
		return expr{}, 0, false
	}
	e.inner, e.rule = nth{n: n, count: 1, unit: lang.UnitDay, wd: p.at(j).val}, "nth of"
	return e, k, true
}

// weekdayIn is the n-th such weekday of a stretch, the last for -1.
func (n nth) weekdayIn(c point) (point, bool) {
	first, last := c.first(), c.last()
	day := first.add(floorMod(n.wd-first.weekday(), 7) + 7*(n.n-1))
	if n.n < 0 {
		day = last.add(-floorMod(last.weekday()-n.wd, 7))
	}
	return dayPoint(day), day.days() >= first.days() && day.days() <= last.days()
}

// beforeLast reads "month before last", "Monday after next" at the unit or weekday.
func (p *parser) beforeLast(i int) (expr, int, bool) {
	n := 0
	switch {
	case p.prep(i+1, lang.PrepBefore) && p.word(i+2) == "last":
		n = -2
	case p.prep(i+1, lang.PrepAfter) && p.word(i+2) == "next":
		n = 2
	default:
		return expr{}, 0, false
	}
	e := expr{base: bDoc, counted: true, n: n, rule: "deictic"}
	switch t := p.at(i); {
	case p.is(i, lang.DateTimeUnit) && lang.Unit(t.val) >= lang.UnitWeekend && !p.plural(i):
		e.pt.grain = lang.Unit(t.val)
	case p.is(i, lang.DateWeekday) && !t.short: // the one a week after the next, before the last
		e = expr{pt: point{grain: lang.UnitDay}, wd: t.val, base: bDoc, shift: lang.ShiftNext, off: offset{n: 1, unit: lang.UnitWeek}, rule: "weekday"}
		if n < 0 {
			e.shift, e.off.n = lang.ShiftLast, -1
		}
	default:
		return expr{}, 0, false
	}
	return e, i + 3, true
}

// monthYearAt reads "11-2016", "12/2015" and "2015-3".
func (p *parser) monthYearAt(i int) (expr, int, bool) {
	a, b := p.at(i), p.at(i+2)
	if _, sep := separator(p.at(i + 1)); !sep || p.punct(i+1, '.') || a.kind != kNum || b.kind != kNum || !p.tight(i+1) || !p.tight(i+2) || p.inNumber(i) ||
		p.tight(i+3) && p.at(i+3).kind != kPunct || p.punct(i+3, '/') && p.tight(i+3) {
		return expr{}, 0, false
	}
	if a.digits == 4 {
		a, b = b, a
		slash := p.punct(i+1, '/') && a.val != b.val%100+1 && p.timePrep(i-1) // 2006/07 is a season
		if a.digits != 1 && !slash {                                          // 2015-12 is yearMonth's
			return expr{}, 0, false
		}
	}
	if a.digits > 2 || a.val < 1 || a.val > 12 || b.digits != 4 || b.val < 1900 || b.val > 2099 {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitMonth, y: b.val, m: a.val}, rule: "stamp"}, i + 3, true
}

// monthYearRead is the 12/2018 of a range; its neighbours have been read.
func (p *parser) monthYearRead(i int) (expr, int, bool) {
	a, b := p.at(i), p.at(i+2)
	if !p.punct(i+1, '/') || a.kind != kNum || b.kind != kNum || b.digits != 4 || a.digits > 2 || a.val < 1 || a.val > 12 || b.val < 1900 || b.val > 2099 || !p.tight(i+1) || !p.tight(i+2) {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitMonth, y: b.val, m: a.val}, rule: "stamp"}, i + 3, true
}
