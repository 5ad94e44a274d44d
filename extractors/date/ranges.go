package date

import "rapporteur/extractors/lang"

// rangeAt reads "from 24 to 26 May", "May 19-21, 2015", "May 2013 to June 2014",
// "between 2020 and 2023", "2006-2008", "9 and 10 September".
func (p *parser) rangeAt(i int) (match, bool) {
	j, intro := i, lang.Prep(0)
	if p.prep(i, lang.PrepFrom, lang.PrepBetween) {
		intro = lang.Prep(p.at(i).val)
		j++
	}
	if p.is(j, lang.DateArticle) && (p.at(j+1).kind == kNum || intro != 0 && p.is(j+1, lang.DateOrdinalWord)) {
		if j++; intro == 0 {
			i = j
		}
	}
	if m, ok := p.daysOfMonth(i, j, intro); ok {
		return m, true
	}
	lo, k, ok := p.rangeEnd(j, intro != 0)
	if !ok {
		return match{}, false
	}
	if intro == 0 && p.inNumber(j) {
		return match{}, false
	}
	l, and := p.link(k, intro == lang.PrepBetween)
	if l == k {
		return match{}, false
	}
	if p.is(l, lang.DateArticle) && (p.at(l+1).kind == kNum || p.is(l+1, lang.DateOrdinalWord) || p.word(l+1) == "present") {
		l++
	}
	hi, n, ok := p.rangeEnd(l, true)
	if lo.rule == "stamp" && lo.pt.y == 0 && hi.alt.y != 0 { // 10/1-11/2/2017: both the same way round
		hi.pt, hi.alt = hi.alt, point{}
	}
	dayOnly := hi.only && lo.pt.grain == lang.UnitDay
	if !ok || !p.join(&lo, &hi, k, and, intro) {
		return match{}, false
	}
	if lo.only && hi.only {
		if !p.ordinalSuffix(n-1) || !p.clauseEnds(n) || !p.is(j-1, lang.DateArticle) || !p.is(l-1, lang.DateArticle) {
			return match{}, false
		}
	} else if dayOnly { // May 19-21, 2015
		n = p.yearAfter(&hi, n)
		shareYear(&lo, &hi)
	}
	return match{from: i, to: n, lo: lo, hi: hi, ranged: true}, true
}

// link passes over what joins the ends of a range. And joins days only, unless
// "between" came before.
func (p *parser) link(i int, between bool) (next int, and bool) {
	t := p.at(i)
	switch {
	case t.kind == kDash, p.prep(i, lang.PrepTo, lang.PrepUntil, lang.PrepThrough):
		return i + 1, false
	case p.punct(i, '/') && p.tight(i) && p.isYear(i-1) && p.tight(i+1) && (p.at(i+1).digits == 2 || p.at(i+1).digits == 4 && p.at(i+1).val == p.at(i-1).val+1): // 2013/14
		return i + 1, false
	case p.punct(i, '/') && p.tight(i) && p.tight(i+1) && p.isYear(i+1) && p.at(i+2).kind == kDash && p.at(i-2).kind == kDash: // 2018-05-08/2018-05-10
		return i + 1, false
	case p.punct(i, '/') && p.tight(i) && p.tight(i+1) && p.is(i-1, lang.DateMonth) && p.is(i+1, lang.DateMonth): // Jan/Feb 2018
		return i + 1, false
	case p.is(i, lang.DateConjunction), t.kind == kPunct && t.val == '&':
		return i + 1, !between
	case t.kind == kPunct && t.val == '~' || t.kind == kPunct && t.val == 0xFF5E || t.val == 0x301C && t.kind == kPunct:
		return i + 1, false
	}
	return i, false
}

// rangeEnd reads one end: a date, a bare day of the month (only) or a year.
func (p *parser) rangeEnd(i int, inside bool) (expr, int, bool) {
	t := p.at(i)
	if t.kind == kNum {
		return p.rangeDigits(i, inside)
	}
	if t.kind != kWord {
		return expr{}, 0, false
	}
	if w := p.word(i); inside && (w == "now" || w == "present" || w == "date" && p.prep(i-1, lang.PrepTo, lang.PrepUntil)) && !p.nounNext(i+1) {
		return expr{pt: point{grain: lang.UnitDay}, base: bDoc, counted: true, rule: "day reference"}, i + 1, true
	}
	switch t.class {
	case lang.DateCardinal:
		e, j, ok := p.spelledDayMonth(i)
		return e, j, ok
	case lang.DateMonth:
		if m, j, ok := p.month(i); ok && (t.upper || !t.name || p.prep(i-1, lang.PrepFrom) && p.prep(j, lang.PrepTo, lang.PrepUntil, lang.PrepThrough)) {
			if e, j, ok := p.monthFirst(i); ok {
				return e, j, true
			}
			return expr{pt: point{grain: lang.UnitMonth, m: m}, base: bNearest, rule: "range"}, j, true
		}
	case lang.DateWeekday:
		if !t.short {
			return p.weekdayAt(i)
		}
	case lang.DateDeictic:
		e, j, ok := p.deicticAt(i)
		return e, j, ok && (inside || e.wd != 0)
	case lang.DateNone:
		if e, ok := p.code(i); ok { // from Q1 to Q3 2018
			return e, p.yearAfter(&e, i+2), true
		}
	case lang.DateOrdinalWord:
		if e, j, ok := p.dayAt(i); ok {
			return e, j, true
		}
		d, j, ok := p.spelledDay(i)
		return expr{pt: point{grain: lang.UnitDay, d: d}, only: true, rule: "range"}, j, ok && inside
	case lang.DateSeason:
		if e, j, ok := p.seasonAt(i); ok || !inside || p.word(i) == "fall" {
			return e, j, ok
		}
		return expr{pt: point{grain: lang.UnitQuarter, sub: t.val}, base: bNearest, rule: "season"}, i + 1, true
	case lang.DatePart, lang.DateArticle, lang.DateDayRef:
		e, j, ok := p.dayAt(i)
		return e, j, ok && (t.class != lang.DateArticle || e.pt.grain != lang.UnitDay)
	}
	return expr{}, 0, false
}

// rangeDigits reads an end that begins with digits.
func (p *parser) rangeDigits(i int, inside bool) (expr, int, bool) {
	t := p.at(i)
	if p.isClock(i) {
		return expr{}, 0, false
	}
	if y, ok := p.year4(i); ok && y >= 1500 {
		if e, j, ok := p.stampAt(i); ok {
			return e, j, true
		}
		if e, j, ok := p.stampRead(i); ok && inside {
			return e, j, true
		}
		if e, j, ok := p.decade(i); ok {
			return e, j, true
		}
		if e, j, ok := p.yearQuarter(i); ok {
			return e, j, true
		}
		if !inside && p.inNumber(i) {
			return expr{}, 0, false
		}
		return expr{pt: point{grain: lang.UnitYear, y: y}, rule: "range"}, i + 1, true
	}
	if e, j, ok := p.monthYearRead(i); ok {
		if _, _, other := p.monthYearRead(j + 1); inside || other && p.at(j).kind == kDash && !p.inNumber(i) { // 12/2018-5/2019
			return e, j, true
		}
	}
	if e, j, ok := p.stampRead(i); ok && (inside || !p.inNumber(i)) {
		return e, j, true
	}
	if e, j, ok := p.monthDayRange(i, inside); ok {
		return e, j, true
	}
	if e, j, ok := p.dayMonthAt(i); ok && (inside || !p.inNumber(i)) {
		return e, j, true
	}
	if t.digits == 2 && p.tight(i) { // 2010-11
		return expr{pt: point{grain: lang.UnitDay, d: t.val}, only: true, rule: "range"}, i + 1, true
	}
	d, j, ok := p.dayNum(i)
	return expr{pt: point{grain: lang.UnitDay, d: d}, only: true, rule: "range"}, j, ok
}

// monthDayRange reads a day in two numbers where it is an end of a range: between 10/1
// and 11/7; 2/29-3/1 needs no "between", as both ends show what they are.
func (p *parser) monthDayRange(i int, inside bool) (expr, int, bool) {
	e, j, ok := p.monthDayRead(i)
	if !ok {
		return e, j, false
	}
	if inside {
		return e, j, true
	}
	_, _, other := p.monthDayRead(j + 1)
	if !other {
		_, _, other = p.stampRead(j + 1)
	}
	return e, j, other && p.at(j).kind == kDash && p.tight(j) && p.tight(j+1) && !p.inNumber(i)
}

// join decides whether two ends make one range, and lends each what only the
// other has: the month, the year. k is the token of the link.
func (p *parser) join(lo, hi *expr, k int, and bool, intro lang.Prep) bool {
	tight := p.tight(k) && p.tight(k+1)
	switch {
	case lo.only && hi.only: // from the 23rd to the 27th
		return intro != 0 && p.ordinalSuffix(k-1) && lo.wd == 0 && hi.wd == 0 && lo.pt.d != 0 && hi.pt.d != 0
	case lo.pt.grain == lang.UnitYear && hi.only: // 2010-11
		y := lo.pt.y/100*100 + hi.pt.d
		if !tight || y <= lo.pt.y || p.at(k).kind == kWord || hi.pt.d != lo.pt.y%100+1 && (hi.pt.d <= 12 || p.punct(k, '/')) {
			return false
		}
		hi.pt, hi.only = point{grain: lang.UnitYear, y: y}, false
		return true
	case lo.pt.grain == lang.UnitYear && hi.pt.grain == lang.UnitYear:
		spaced := p.at(k).kind == kDash && p.at(k).gap == gapSpace && p.at(k+1).gap == gapSpace && hi.pt.y < lo.pt.y+100
		if n := k + 2; tight && p.at(n).kind == kDash && p.tight(n) && p.at(n+1).kind == kNum { // a telephone
			return false
		}
		return hi.pt.y > lo.pt.y && !(and && intro == lang.PrepFrom) && (tight || spaced || intro != 0 || p.at(k).kind == kWord && !and) && lo.pt.y >= 1800
	case lo.only: // 24 to 26 May
		if intro == 0 && p.at(k).kind == kWord && !and && !p.prep(k, lang.PrepTo) {
			return false
		}
		if hi.pt.grain != lang.UnitDay || hi.pt.d <= lo.pt.d || hi.clock != "" || and && hi.pt.d != lo.pt.d+1 || hi.wd != 0 && lo.wd == 0 {
			return false
		}
		lo.pt.m, lo.pt.y, lo.year, lo.base, lo.only = hi.pt.m, hi.pt.y, hi.year, hi.base, false
		return lo.pt.m != 0
	case hi.only: // May 19-21
		if lo.pt.grain == lang.UnitDay && lo.pt.m != 0 && hi.pt.d < lo.pt.d && intro != 0 && !lo.hasYear() && !and { // from 27 April to the third
			hi.pt.m, hi.only, hi.base = lo.pt.m%12+1, false, lo.base
			return hi.pt.d > 0
		}
		if lo.pt.grain != lang.UnitDay || lo.pt.m == 0 || lo.counted || hi.pt.d <= lo.pt.d || and && hi.pt.d != lo.pt.d+1 || hi.pt.d > monthLen(0, lo.pt.m) || lo.hasYear() {
			return false
		}
		hi.pt.m, hi.only, hi.base = lo.pt.m, false, lo.base
		return true
	case and:
		return false
	case lo.pt.grain == hi.pt.grain && lo.counted && hi.counted: // from last month to next month
		return intro != 0 && lo.base == bDoc && hi.base == bDoc && lo.part == 0 && hi.part == 0
	case lo.counted && lo.base == bDoc && lo.pt.grain == lang.UnitDay && hi.pt.grain == lang.UnitDay && !hi.only: // from tomorrow until Friday
		return intro != 0
	case lo.pt.grain != hi.pt.grain || lo.counted || hi.counted:
		through := p.prep(k, lang.PrepThrough, lang.PrepUntil) && lo.pt.y != 0 && hi.pt.y != 0
		return (intro != 0 || through) && !lo.counted && (lo.hasYear() || hi.pt.grain != lang.UnitYear) && (!hi.counted || hi.pt.grain == lang.UnitDay)
	}
	if p.at(k).kind == kDash && !tight && lo.pt.grain == lang.UnitYear {
		return false
	}
	shareYear(lo, hi)
	return true
}

// shareYear gives the end without a year the year of the other.
func shareYear(lo, hi *expr) {
	switch {
	case lo.wd != 0 && lo.pt.d == 0 || hi.wd != 0 && hi.pt.d == 0 || lo.shift != 0 || hi.shift != 0: // next Friday has its own
	case !lo.hasYear() && hi.hasYear():
		lo.pt.y, lo.year, lo.base = hi.pt.y, hi.year, hi.base
		if lo.pt.y != 0 && lo.pt.first().days() > hi.pt.last().days() {
			lo.pt.y--
		}
	case lo.hasYear() && !hi.hasYear() && hi.wd == 0:
		hi.pt.y, hi.year, hi.base = lo.pt.y, lo.year, lo.base
		if hi.pt.y != 0 && hi.pt.sub == 0 && lo.pt.first().days() > hi.pt.last().days() {
			hi.pt.y++
		}
	}
}
