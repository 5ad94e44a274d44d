package date

import "rapporteur/extractors/lang"

// deicticAt reads "last August", "this week", "next spring", "the same year",
// "the following day", "last Friday", "this morning", "the current fiscal year".
func (p *parser) deicticAt(i int) (expr, int, bool) {
	s := lang.Shift(p.at(i).val)
	j := i + 1
	t := p.at(j)
	if t.kind == kNum && (s == lang.ShiftThis || s == lang.ShiftNext) { // next 5/12
		e, k, ok := p.monthDayAt(j)
		if s == lang.ShiftNext {
			e.shift, e.base = s, bDoc
		}
		return e, k, ok
	}
	if t.kind != kWord {
		return expr{}, 0, false
	}
	e := expr{shift: s, base: shiftBase(s), rule: "deictic"}
	if w := p.word(j); w == "calendar" && p.is(j+1, lang.DateTimeUnit) || (w == "work" || w == "working" || w == "business") && p.isUnit(j+1, lang.UnitWeek) {
		j++
		t = p.at(j)
	}
	switch t.class {
	case lang.DateTimeUnit:
		return p.deicticUnit(e, i, j)
	case lang.DateMonth:
		return p.deicticMonth(e, j)
	case lang.DateWeekday:
		return p.deicticWeekday(e, j)
	case lang.DateSeason:
		if s >= lang.ShiftSame || p.word(j) == "falls" {
			return expr{}, 0, false
		}
		e.pt = point{grain: lang.UnitQuarter, sub: t.val}
		return e, j + 1, true
	case lang.DateDaypart:
		if s == lang.ShiftThis && p.word(i)[0]|0x20 == 't' || s == lang.ShiftLast && t.val == 4 {
			e.pt, e.part, e.counted = point{grain: lang.UnitDay}, t.val, true
			if s == lang.ShiftLast {
				e.n = -1
			}
			return e, j + 1, true
		}
	case lang.DateHoliday:
		return p.holidayAt(j)
	case lang.DateFiscal:
		if p.is(j+1, lang.DateTimeUnit) && p.at(j+1).val == int(lang.UnitYear) {
			e.pt, e.counted, e.n = point{grain: lang.UnitYear}, true, shiftCount(s)
			e.rule = "fiscal year"
			return e, j + 2, true
		}
	}
	return expr{}, 0, false
}

// deicticMonth reads the month of "last August", "next May 3".
func (p *parser) deicticMonth(e expr, j int) (expr, int, bool) {
	t, s := p.at(j), e.shift
	if t.name && !t.upper || s == lang.ShiftThat || s == lang.ShiftThis && t.name && (p.at(j+1).upper || verbAfterMay[p.word(j+1)]) {
		return expr{}, 0, false
	}
	e.pt = point{grain: lang.UnitMonth, m: t.val}
	_, end, _ := p.month(j)
	if d, k, ok := p.dayNum(end); ok && d <= monthLen(0, t.val) {
		e.pt.grain, e.pt.d = lang.UnitDay, d
		var dated expr
		p.yearAfter(&dated, k)
		return e, k, dated.pt.y == 0 // in this Dec. 12, 2006, photo: a date without its "this"
	}
	return e, end, true
}

// deicticWeekday reads the weekday of "last Friday", "next Friday 5/12".
func (p *parser) deicticWeekday(e expr, j int) (expr, int, bool) {
	t := p.at(j)
	if t.short {
		return expr{}, 0, false
	}
	e.pt, e.wd = point{grain: lang.UnitDay}, t.val
	if d, k, ok := p.calendarDay(j + 1); ok && p.at(j+1).gap != gapLine { // next Friday 5/12
		d.wd = t.val
		return d, k, true
	}
	if p.punct(j+1, '(') {
		if d, k, ok := p.calendarDay(j + 2); ok && p.punct(k, ')') { // this Friday (June 15)
			d.wd = t.val
			return d, k + 1, true
		}
	}
	j++
	if p.is(j, lang.DateDaypart) {
		e.part = p.at(j).val
		j++
	}
	return e, j, true
}

// verbAfterMay are words that show "this may" to be a verb, in headings too.
var verbAfterMay = map[string]bool{"be": true, "have": true, "not": true, "also": true, "well": true, "mean": true, "come": true, "seem": true, "help": true, "never": true}

func (p *parser) deicticUnit(e expr, i, j int) (expr, int, bool) {
	u := lang.Unit(p.at(j).val)
	if u < lang.UnitDay || u == lang.UnitHalfYear || p.plural(j) {
		return expr{}, 0, false
	}
	word := p.word(i)
	if word == "next" && u == lang.UnitDay && p.is(i-1, lang.DateArticle) {
		e.shift, e.base = lang.ShiftFollowing, bMention
	}
	if u == lang.UnitDay && e.shift < lang.ShiftSame || e.shift == lang.ShiftThat && u == lang.UnitDay {
		return expr{}, 0, false
	}
	if word == "past" && u < lang.UnitYear || word == "current" && (u < lang.UnitMonth || u > lang.UnitYear) {
		return expr{}, 0, false
	}
	if n := p.at(j + 1); n.kind == kDash && p.tight(j+1) || u == lang.UnitQuarter && n.kind == kWord && n.upper {
		return expr{}, 0, false
	}
	e.pt, e.counted, e.n = point{grain: u}, true, shiftCount(e.shift)
	if e, k, ok := p.weekThenDay(e, j+1); ok {
		return e, k, true
	}
	return e, j + 1, true
}

func shiftBase(s lang.Shift) base {
	if s >= lang.ShiftSame {
		return bMention
	}
	return bDoc
}

func shiftCount(s lang.Shift) int {
	switch s {
	case lang.ShiftLast, lang.ShiftPrevious:
		return -1
	case lang.ShiftNext, lang.ShiftFollowing:
		return 1
	}
	return 0
}
