package date

import (
	"fmt"

	"rapporteur/extractors/lang"
)

// clockAt reads "14:37", "9:45 a.m.", "5 pm", "12:30 EST".
func (p *parser) clockAt(i int) (expr, int, bool) { return p.clock(i, false) }

// clock is clockAt; beside a date digits with a colon need no more to be a time.
func (p *parser) clock(i int, dated bool) (expr, int, bool) {
	t := p.at(i)
	if t.kind != kNum || p.word(i+1) == "o" || p.prep(i+1, lang.PrepIn) && p.is(i+3, lang.DateDaypart) {
		return p.clockWords(i, dated)
	}
	if t.digits == 4 && t.val < 2400 && t.val%100 < 60 && p.is(i+1, lang.DateZone) && p.at(i+1).caps && !p.inNumber(i) { // 0800 UTC
		return expr{pt: point{grain: lang.UnitDay}, clock: fmt.Sprintf("%02d:%02d", t.val/100, t.val%100)}, i + 2, true
	}
	if t.kind != kNum || t.digits > 2 || t.val > 24 || p.inNumber(i) {
		return expr{}, 0, false
	}
	h, m, s, j := t.val, 0, -1, i+1
	colon := p.isClock(i) && p.tight(j+1)
	if colon {
		if m = p.at(j + 1).val; m > 59 {
			return expr{}, 0, false
		}
		j += 2
		if p.punct(j, ':') && p.tight(j) && p.at(j+1).digits == 2 && p.tight(j+1) && p.at(j+1).val < 60 {
			s = p.at(j + 1).val
			j += 2
		}
	}
	k, add, ok := p.meridiem(j)
	switch {
	case ok && h >= 1 && h <= 12:
		h, j = h%12+add, k
	case !colon || h > 23 && m > 0:
		return expr{}, 0, false
	}
	if p.is(j, lang.DateZone) && p.at(j).caps {
		j++
	}
	if colon && !ok && !dated && !p.is(j-1, lang.DateZone) && !p.clockContext(i, j) {
		return expr{}, 0, false // a score, a ratio, a verse
	}
	if !colon && !ok || p.punct(j, ':') && p.tight(j) {
		return expr{}, 0, false
	}
	clock := fmt.Sprintf("%02d:%02d", h, m)
	if s >= 0 {
		clock += fmt.Sprintf(":%02d", s)
	}
	return expr{pt: point{grain: lang.UnitDay}, clock: clock}, j, true
}

// clockContext tells whether the words around show that 14:37 is a time of day: a
// preposition before it, "local time" after it, a date on either side.
func (p *parser) clockContext(i, j int) bool {
	if p.prep(i-1, lang.PrepAt, lang.PrepBy, lang.PrepFrom, lang.PrepUntil, lang.PrepTo, lang.PrepBefore, lang.PrepAfter, lang.PrepSince, lang.PrepBetween) ||
		p.is(i-1, lang.DateApproximate) && p.prep(i-2, lang.PrepAt) {
		return true
	}
	switch w := p.word(j); {
	case w == "local" || w == "hours" || w == "hrs" || w == "Z":
		return true
	case p.is(j, lang.DateDayRef), p.is(j, lang.DateMonth), p.is(j, lang.DateWeekday):
		return true
	}
	if p.punct(j, ',') || p.punct(j, '|') || p.prep(j, lang.PrepOn) {
		_, _, ok := p.calendarDay(j + 1)
		return ok || p.is(j+1, lang.DateWeekday)
	}
	_, _, ok := p.calendarDay(j)
	return ok
}

// meridiem reads am, pm, a.m., p.m.
func (p *parser) meridiem(i int) (j, add int, ok bool) {
	if p.is(i, lang.DateMeridiem) {
		return i + 1, p.at(i).val, true
	}
	w := p.word(i)
	if len(w) != 1 || !p.punct(i+1, '.') || !p.tight(i+1) || !p.tight(i+2) || p.word(i + 2)[0]|0x20 != 'm' || len(p.word(i+2)) != 1 {
		return 0, 0, false
	}
	switch w[0] | 0x20 {
	case 'a':
	case 'p':
		add = 12
	default:
		return 0, 0, false
	}
	j = i + 3
	if p.punct(j, '.') && p.tight(j) {
		j++
	}
	return j, add, true
}

// timeAfter adds the time of day that follows a day: "28/03/2016 14:37",
// "24.07.2024 | 18:20", "July 24, 2024 at 6 pm", "2024-07-24T18:20:00Z".
func (p *parser) timeAfter(e *expr, i int) int {
	j := i
	if e.hasYear() || p.at(i).gap != gapLine {
		switch w := p.word(j); {
		case p.punct(j, ','), p.punct(j, '|'), p.at(j).kind == kDash, p.prep(j, lang.PrepAt, lang.PrepFor, lang.PrepFrom), w == "T" && p.tight(j):
			if j++; p.punct(j-1, ',') && p.prep(j, lang.PrepAt) {
				j++
			}
		}
	}
	if p.punct(j, '(') && p.is(j+1, lang.DateWeekday) && p.punct(j+2, ')') { // 22 May (Tue), 11:30
		if j += 3; p.punct(j, ',') || p.at(j).kind == kDash || p.prep(j, lang.PrepAt) {
			j++
		}
	}
	if p.prep(j, lang.PrepAfter, lang.PrepBefore) && p.isClock(j+1) {
		j++
	}
	if p.at(j).gap == gapLine {
		return i
	}
	c, k, ok := p.clock(j, true)
	if !ok {
		return p.daypartAfter(e, i)
	}
	e.clock = c.clock
	if y, ok := p.year4(k); ok && !e.hasYear() && y >= 1900 { // Wed Oct 26 15:50:06 2016
		e.pt.y, e.base = y, bExplicit
		k++
	}
	if p.word(k) == "Z" && p.tight(k) {
		k++
	}
	return k
}

// dayAfterClock reads the day that a time of day is of: "16:00 UTC today", "14:37, 28
// March 2016", "8 a.m. Monday".
func (p *parser) dayAfterClock(i int) (expr, int, bool) {
	if p.at(i).gap == gapLine {
		return expr{}, 0, false
	}
	if p.is(i, lang.DateDayRef) {
		e, j, ok := p.dayRef(i)
		e.part = 0
		return e, j, ok
	}
	if p.punct(i, ',') || p.punct(i, '|') {
		i++
	}
	if p.word(i) == "local" && p.word(i+1) == "time" && p.prep(i+2, lang.PrepOn) {
		i += 2
	}
	on := p.prep(i, lang.PrepOn)
	if on {
		if i++; p.is(i, lang.DateArticle) {
			return p.someDay(i)
		}
	}
	if p.is(i, lang.DateWeekday) || on && p.is(i, lang.DateHoliday) {
		if e, j, ok := p.dayAt(i); ok && e.clock == "" && e.part == 0 && e.pt.grain == lang.UnitDay {
			return e, j, true
		}
	}
	e, j, ok := p.calendarDay(i)
	return e, j, ok
}
