package date

import "rapporteur/extractors/lang"

// dayMonth reads "28 August 2004", "28th of August", "2nd day of May".
func (p *parser) dayMonth(i int) (expr, int, bool) {
	if p.inNumber(i) {
		return expr{}, 0, false
	}
	return p.dayMonthAt(i)
}

// dayMonthAt is dayMonth where the token before has been read: the 26 March of
// 25-26 March.
func (p *parser) dayMonthAt(i int) (expr, int, bool) {
	d, j, ok := p.dayNum(i)
	if !ok {
		return expr{}, 0, false
	}
	if p.prep(j, lang.PrepOf) {
		j++
	} else if _, sep := separator(p.at(j)); sep && p.tight(j) && p.tight(j+1) {
		j++
	}
	if p.is(j, lang.DateMonth) && p.at(j).name && !p.at(j).upper && !p.yearNext(j+1) {
		return expr{}, 0, false // "24 may march"
	}
	m, j, ok := p.month(j)
	if !ok || d > monthLen(0, m) {
		return expr{}, 0, false
	}
	e := expr{pt: point{grain: lang.UnitDay, m: m, d: d}, base: bNearest, rule: "day month"}
	if _, sep := separator(p.at(j)); sep && p.tight(j) && p.tight(j+1) {
		if y, ok := p.year4(j + 1); ok {
			e.pt.y, e.base = y, bExplicit
			return e, j + 2, true
		}
		if t := p.at(j + 1); t.kind == kNum && t.digits == 2 && p.tight(j-1) && !(p.tight(j+2) && p.at(j+2).kind != kPunct) { // 01-Feb-02
			e.pt.y, e.base = century(t.val), bExplicit
			return e, j + 2, true
		}
	}
	if t := p.at(j); t.kind == kNum && t.digits == 2 && t.gap == gapSpace && p.at(i).gap != gapNone && p.at(j-1).class == lang.DateMonth && p.at(j-1).short && p.clauseEnds(j+1) && p.at(j+1).kind != kWord { // 22 Oct 18
		e.pt.y, e.base = century(t.val), bExplicit
		return e, j + 1, true
	}
	if j = p.yearAfter(&e, j); !e.hasYear() {
		p.yearOfDates(&e, j)
	}
	return e, j, true
}

// century gives the year of two digits.
func century(y int) int {
	if y >= 40 {
		return 1900 + y
	}
	return 2000 + y
}

func (p *parser) isYear(i int) bool { _, ok := p.year4(i); return ok }

// inNumber tells whether the digits at i go on from something before them:
// 10-28, 3/28, $28, #28.
func (p *parser) inNumber(i int) bool {
	t := p.at(i - 1)
	if !p.tight(i) {
		return t.kind == kPunct && (t.val == '$' || t.val == '€' || t.val == '£')
	}
	if t.kind == kNum || t.kind == kBig {
		return true
	}
	if t.kind == kDash || t.kind == kPunct && t.val == '/' {
		k := p.at(i - 2).kind
		return (k == kNum || k == kBig) && p.tight(i-1)
	}
	return t.kind == kPunct && (t.val == '$' || t.val == '#' || t.val == '.' || t.val == ':' && p.at(i-2).kind == kNum || t.val == '€' || t.val == '£' || t.val == '¥')
}

// monthFirst reads "August 28, 2004", "August 2004", "August".
func (p *parser) monthFirst(i int) (expr, int, bool) {
	m, j, _ := p.month(i)
	t := p.at(i)
	if t.name && !t.upper && !p.lowerMonth(i, j) {
		return expr{}, 0, false
	}
	e := expr{pt: point{grain: lang.UnitMonth, m: m}, base: bNearest, rule: "month"}
	k := j
	if p.is(k, lang.DateArticle) || p.punct(k, ',') && p.ordinalSuffix(k+2) { // October, 1st
		k++
	} else if _, sep := separator(p.at(k)); sep && p.tight(k) && p.tight(k+1) && p.at(k+1).kind == kNum && p.at(k+1).digits <= 2 { // Jan/3
		k++
	}
	if d, k2, ok := p.anyDay(k); ok && d <= monthLen(0, m) && !p.isClock(k) && !p.isPercent(k2) {
		e.pt.grain, e.pt.d, e.rule = lang.UnitDay, d, "month day"
		if _, sep := separator(p.at(k2)); sep && k > j && p.tight(k2) && p.tight(k2+1) && p.isYear(k2+1) { // Oct-2-2015
			e.pt.y, e.base = p.at(k2+1).val, bExplicit
			return e, k2 + 2, true
		}
		j = p.yearAfter(&e, k2)
		if !e.hasYear() {
			p.yearOfList(&e, j)
		}
		if !e.hasYear() {
			p.yearOfDates(&e, j)
		}
		return e, j, true
	}
	if d, k2, ok := p.twoDigits(k); ok && d <= monthLen(0, m) { // January twenty-five nineteen eighty-six
		if y, k3, ok := p.spelledOrDigitYear(k2); ok {
			e.pt.grain, e.pt.d, e.pt.y, e.base, e.rule = lang.UnitDay, d, y, bExplicit, "month day"
			return e, k3, true
		}
	}
	if k != j {
		return expr{}, 0, false // "May the ..."
	}
	if p.at(j).kind == kDash && p.tight(j) && p.isYear(j+1) { // May-2004
		e.pt.y, e.base = p.at(j+1).val, bExplicit
		if t := p.at(j + 3); p.at(j+2).kind == kDash && p.tight(j+2) && p.tight(j+3) && t.kind == kNum && t.digits <= 2 && t.val >= 1 && t.val <= monthLen(e.pt.y, m) {
			e.pt.grain, e.pt.d = lang.UnitDay, t.val // September-2020-23
			return e, j + 4, true
		}
		return e, j + 2, true
	}
	if p.punct(j, '/') && p.tight(j) && p.isYear(j+1) { // Dec/2018
		e.pt.y, e.base = p.at(j+1).val, bExplicit
		return e, j + 2, true
	}
	if j = p.yearAfter(&e, j); !e.hasYear() {
		p.yearOfDates(&e, j)
	}
	if p.monthContext(i, j, e.hasYear()) {
		return e, j, true
	}
	return expr{}, 0, false
}

// lowerMonth tells whether "may" or "march" in small letters is the month: after "in"
// at the end of a clause, or before a day that is written as one.
func (p *parser) lowerMonth(i, j int) bool {
	if _, _, ok := p.spelledDay(j); ok || p.at(j).kind == kNum && p.ordinalSuffix(j+1) || p.yearNext(j) {
		return true
	}
	if _, k, ok := p.twoDigits(j); ok && p.yearNext(k) { // march twenty-one nineteen ninety
		return true
	}
	n := p.at(j)
	return p.prep(i-1, lang.PrepIn, lang.PrepSince, lang.PrepUntil) && (n.kind == kNone || n.kind == kPunct && n.val != '\'')
}

// yearNext tells whether a year of our time stands at token i, in digits or words.
func (p *parser) yearNext(i int) bool {
	y, j, ok := p.spelledOrDigitYear(i)
	return ok && y >= 1900 && y <= 2099 && !p.is(j, lang.DateTimeUnit) && (p.at(i).kind == kWord || !p.countsThings(i, y))
}

// yearOfList lends a day the year at the end of its list: March 25 and 27, 2011.
func (p *parser) yearOfList(e *expr, j int) {
	for k := 0; k < 4; k++ {
		if p.punct(j, ',') {
			j++
		}
		if p.is(j, lang.DateConjunction) {
			j++
		}
		_, n, ok := p.anyDay(j)
		if !ok {
			return
		}
		other := expr{pt: e.pt}
		if j = p.yearAfter(&other, n); other.pt.y != 0 {
			e.pt.y, e.base = other.pt.y, bExplicit
			return
		}
	}
}

func (p *parser) isPercent(i int) bool {
	return p.punct(i, '%') || p.at(i).kind == kWord && (p.word(i) == "percent" || p.word(i) == "per" || p.word(i) == "million" || p.word(i) == "billion")
}

func (p *parser) isClock(i int) bool {
	return p.punct(i+1, ':') && p.tight(i+1) && p.at(i+2).kind == kNum && p.at(i+2).digits == 2
}

// monthContext decides whether the name of a month without a day is one: May and
// March may be verbs, April and June people.
func (p *parser) monthContext(i, j int, year bool) bool {
	t, prev, next := p.at(i), p.at(i-1), p.at(j)
	if year {
		return true
	}
	if t.short {
		return p.timePrep(i-1) && (p.punct(i+1, '.') || t.upper || p.prep(i-1, lang.PrepIn, lang.PrepSince, lang.PrepUntil) && p.word(i) != "mar")
	}
	if t.name && p.is(i-1, lang.DateDeictic) && (next.upper || verbAfterMay[p.word(j)]) {
		return false
	}
	if t.name && !t.upper && p.lowerMonth(i, j) {
		return true
	}
	if p.timePrep(i-1) || p.is(i-1, lang.DatePart) || p.is(i-1, lang.DateDeictic) || prev.kind == kDash && p.is(i-2, lang.DatePart) {
		return t.upper || !t.name
	}
	if !t.upper {
		return !t.name && p.is(i-1, lang.DateArticle) && p.timePrep(i-2)
	}
	if p.is(i-1, lang.DateConjunction) || p.is(i-1, lang.DateEvery) || prev.kind == kDash {
		return !t.name && !(next.kind == kWord && next.upper && next.gap == gapSpace && next.class == lang.DateNone) // June Carter
	}
	if t.name && p.determined(i-1) && p.nounNext(j) && !p.is(j, lang.DatePreposition) {
		return true // the May summit, its March meeting
	}
	if t.name || prev.kind == kWord && prev.upper && prev.gap != gapNone && prev.class == 0 {
		return false
	}
	return !(next.kind == kWord && next.upper && next.gap == gapSpace && next.class == 0)
}

// determined tells whether token i is an article or a possessive.
func (p *parser) determined(i int) bool {
	switch p.word(i) {
	case "s", "its", "their", "his", "her", "our":
		return true
	}
	return p.is(i, lang.DateArticle)
}

// timePrep tells whether token i is a preposition that goes before times.
func (p *parser) timePrep(i int) bool {
	return p.prep(i, lang.PrepIn, lang.PrepBy, lang.PrepOf, lang.PrepFrom, lang.PrepSince, lang.PrepUntil, lang.PrepBetween, lang.PrepThrough,
		lang.PrepDuring, lang.PrepFor, lang.PrepAs, lang.PrepBefore, lang.PrepAfter, lang.PrepTo, lang.PrepWithin)
}

// decade reads "1990s", "1980's".
func (p *parser) decade(i int) (expr, int, bool) {
	t := p.at(i)
	if t.digits != 4 || t.val%10 != 0 || t.val < 1500 || t.val > 2100 || p.inNumber(i) {
		return expr{}, 0, false
	}
	j := i + 1
	if (p.punct(j, '\'') || p.punct(j, '’')) && p.tight(j) {
		j++
	}
	if p.word(j) != "s" || !p.tight(j) && (j > i+1 || p.at(j+1).kind != kNone && p.at(j+1).kind != kPunct) {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitDecade, y: t.val}, rule: "decade"}, j + 1, true
}

// weekdayAt reads "Tuesday, July 23", "Tuesday (July 23)", "Friday morning", "Tuesday".
func (p *parser) weekdayAt(i int) (expr, int, bool) {
	t := p.at(i)
	if prev := p.at(i - 1); t.name || t.short && !t.upper && prev.kind == kWord && prev.class == lang.DateNone { // Mondays; they sat
		return expr{}, 0, false
	}
	j := i + 1
	if t.short && p.punct(j, '.') && p.tight(j) {
		j++
	}
	k, bracket := j, false
	if p.punct(k, ',') {
		k++
	} else if p.punct(k, '(') {
		k, bracket = k+1, true
	}
	if p.prep(k, lang.PrepOn) {
		k++
	}
	if p.is(k, lang.DateArticle) {
		k++
	}
	if p.at(k).gap != gapLine || k > j {
		if e, n, ok := p.calendarDay(k); ok && (!bracket || p.punct(n, ')')) {
			if bracket {
				n++
			}
			e.wd = t.val
			return e, n, true
		}
	}
	if e, n, ok := p.beforeLast(i); ok {
		return e, n, true
	}
	if e, n, ok := p.weekdayDay(i, j); ok {
		return e, n, true
	}
	if e, n, ok := p.weekdayCounted(i, j); ok {
		return e, n, true
	}
	if e, n, ok := p.feastWeekday(i, j); ok {
		return e, n, true
	}
	if !p.weekdayAlone(i, j) || p.weekdayName(i) {
		return expr{}, 0, false
	}
	e := expr{pt: point{grain: lang.UnitDay}, wd: t.val, base: bNearest, rule: "weekday"}
	if p.is(j, lang.DateDaypart) && !p.at(j).upper {
		e.part = p.at(j).val
		return e, j + 1, true
	}
	return e, p.weekdayOf(&e, j), true
}

// weekdayAlone tells whether the words around a weekday that stands without a date show
// that it is one; j is the token after it. An abbreviation needs more than a capital.
func (p *parser) weekdayAlone(i, j int) bool {
	t := p.at(i)
	if !t.short {
		return t.upper || p.dayPrep(i-1) || p.is(i-1, lang.DateDeictic) || p.is(i-1, lang.DateEvery)
	}
	if j == i+1 && (p.nounNext(j) || p.at(j).upper || p.word(i) == "Sun" || p.word(i) == "Sat") {
		return false
	}
	return t.upper && p.dayPrep(i-1)
}

// calendarDay is a date with day and month in one of the full forms.
func (p *parser) calendarDay(i int) (expr, int, bool) {
	if e, j, ok := p.monthDayAt(i); ok {
		return e, j, true
	}
	var e expr
	var j int
	var ok bool
	switch t := p.at(i); {
	case t.kind == kNum:
		if e, j, ok = p.stampAt(i); !ok {
			e, j, ok = p.dayMonth(i)
		}
	case p.is(i, lang.DateMonth):
		e, j, ok = p.monthFirst(i)
	}
	if ok && e.pt.grain == lang.UnitDay {
		return e, j, true
	}
	return expr{}, 0, false
}

// weekdayName tells whether a weekday is a part of a name: The Sunday Times,
// Black Monday.
func (p *parser) weekdayName(i int) bool {
	prev, next := p.at(i-1), p.at(i+1)
	if p.prep(i-1, lang.PrepOn) || prev.kind != kWord {
		return false
	}
	if next.kind == kWord && next.upper && next.gap == gapSpace && next.class == 0 && (p.is(i-1, lang.DateArticle) || prev.upper) {
		return true
	}
	return prev.upper && prev.gap != gapNone && prev.class == 0 && prev.end-prev.start <= 6 && prev.end-prev.start > 2 &&
		p.at(i).gap == gapSpace && !p.punct(i-1, '.') && p.is(i-2, lang.DateArticle)
}
