package date

import "rapporteur/extractors/lang"

// weekdayDay reads a weekday with the day of the month: Friday 31, Wed 13th, Tuesday
// the eleventh. Which month it is follows from both.
func (p *parser) weekdayDay(i, j int) (expr, int, bool) {
	k := j
	if p.is(k, lang.DateArticle) {
		k++
	}
	d, n, ok := p.anyDay(k)
	if !ok || p.at(k).gap == gapLine || p.isClock(k) || p.isPercent(n) || p.inNumber(k) {
		return expr{}, 0, false
	}
	digits := p.at(k).kind == kNum
	if digits && n == k+1 && (k > j || p.nounNext(n) || p.at(n).kind == kDash || p.punct(n, '.') && p.tight(n) && p.at(n+1).kind == kNum || p.is(n, lang.DateMeridiem)) {
		return expr{}, 0, false // Friday 31 people; Friday 9 pm
	}
	if digits && (p.is(n, lang.DateTimeUnit) || p.at(n).class == lang.DateMonth) || p.nounNext(n) {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitDay, d: d}, wd: p.at(i).val, base: bNearest, only: true, rule: "weekday and day"}, n, true
}

// weekdayCounted reads a weekday that a length counts to: Monday two weeks from now.
func (p *parser) weekdayCounted(i, j int) (expr, int, bool) {
	if p.punct(j, ',') {
		j++
	}
	a, k, ok := p.countAt(j)
	if !ok || !a.ok || p.at(j).gap == gapLine {
		return expr{}, 0, false
	}
	u, k, _, ok := p.unitAfter(k)
	if !ok {
		return expr{}, 0, false
	}
	e, n, ok := p.directed(a, u, k)
	if !ok || e.base != bDoc || u > lang.UnitWeek {
		return expr{}, 0, false
	}
	if u == lang.UnitWeek {
		e.wd = p.at(i).val
	}
	return e, n, true
}

// weekdaysCounted reads "two Fridays ago", "three Mondays from now" from the weekday on.
func (p *parser) weekdaysCounted(a amount, k int) (expr, int, bool) {
	d, n, ok := p.directed(a, lang.UnitWeek, k+1)
	if !ok || d.base != bDoc {
		return expr{}, 0, false
	}
	e := expr{pt: point{grain: lang.UnitDay}, wd: p.at(k).val, base: bDoc, shift: lang.ShiftNext, off: offset{n: a.n - 1, unit: lang.UnitWeek}, rule: "weekday"}
	if d.n < 0 {
		e.shift, e.off.n = lang.ShiftLast, 1-a.n
	}
	return e, n, a.n >= 1
}

// weekThenDay reads "next week on Tuesday", "previous week - Monday" from the week on.
func (p *parser) weekThenDay(e expr, j int) (expr, int, bool) {
	if e.pt.grain != lang.UnitWeek || !e.counted {
		return e, j, false
	}
	k := j + p.possessive(j)
	if k > j || p.at(k).gap == gapSpace && p.is(k, lang.DateWeekday) && p.at(k).upper && p.at(k+1).kind != kNum { // this week's Friday, next week Friday
		if k == j {
			e.wd = p.at(k).val
			return e, k + 1, !p.at(k).short && !p.at(k).name
		}
	} else if p.prep(k, lang.PrepOn) || p.at(k).kind == kDash || p.punct(k, ',') {
		k++
	}
	if k == j || !p.is(k, lang.DateWeekday) || p.at(k).short {
		return e, j, false
	}
	e.wd = p.at(k).val
	return e, k + 1, true
}

// weekCode reads "w/c 4 February": the week commencing on that day.
func (p *parser) weekCode(i int) (expr, int, bool) {
	if w := p.word(i); w != "w" && w != "W" || !p.punct(i+1, '/') || !p.tight(i+1) || !p.tight(i+2) || p.word(i + 2)[0]|0x20 != 'c' || len(p.word(i+2)) != 1 {
		return expr{}, 0, false
	}
	e, j, ok := p.calendarDay(i + 3)
	e.week, e.rule = true, "week of a day"
	return e, j, ok
}

// weekOf reads "the week of February 4", "week commencing 16 September", "week 31".
func (p *parser) weekOf(i int) (expr, int, bool) {
	j := i + 1
	if p.is(i, lang.DateTimeUnit) && lang.Unit(p.at(i).val) == lang.UnitWeekend && p.prep(j, lang.PrepOf) { // the weekend of Halloween
		e, k, ok := p.someDay(j + 1)
		if m, two := p.rangeAt(j + 1); two && m.lo.pt.grain == lang.UnitDay && m.lo.pt.d != 0 { // the weekend of 4-5 May
			e, k, ok = m.lo, m.to, true
		}
		if !ok && p.is(j+1, lang.DateHoliday) {
			e, k, ok = p.holidayAt(j + 1)
		}
		e.week, e.weekend, e.rule = true, true, "week of a day"
		return e, k, ok
	}
	if !p.is(i, lang.DateTimeUnit) || p.plural(i) {
		return expr{}, 0, false
	}
	if e, k, ok := p.endingAt(i, j, 1, lang.Unit(p.at(i).val)); ok {
		return e, k, true
	}
	if lang.Unit(p.at(i).val) != lang.UnitWeek {
		return expr{}, 0, false
	}
	if t := p.at(j); t.kind == kNum && t.digits <= 2 && t.val >= 1 && t.val <= 53 && (!p.tight(j+1) || p.at(j+1).kind == kPunct && p.at(j+1).val != '/' && p.at(j+1).val != '%') && !p.is(j-2, lang.DateDeictic) {
		e := expr{pt: point{grain: lang.UnitWeek, sub: t.val}, base: bNearest, rule: "week of the year"}
		return e, p.yearAfter(&e, j+1), true
	}
	if !p.prep(j, lang.PrepOf) && p.word(j) != "commencing" && p.word(j) != "beginning" && p.word(j) != "starting" {
		return expr{}, 0, false
	}
	if j++; p.prep(j, lang.PrepOn) {
		j++
	}
	e, k, ok := p.someDay(j)
	if !ok {
		return expr{}, 0, false
	}
	e.week, e.rule = true, "week of a day"
	return e, k, true
}
