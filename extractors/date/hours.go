package date

import (
	"fmt"

	"rapporteur/extractors/lang"
)

// hours reads a stretch of a day: "from 9:30 to 11 am", "2:00-3:15 PM", "between 10 and
// 11:30". One end at least must be written as a time of day.
func (p *parser) hours(i int) (from, to string, j int, ok bool) {
	j = i
	between := p.prep(j, lang.PrepBetween)
	if between || p.prep(j, lang.PrepFrom) {
		j++
	}
	lo, k, hard := p.hour(j)
	if lo < 0 {
		return "", "", 0, false
	}
	switch {
	case p.at(k).kind == kDash, p.prep(k, lang.PrepTo, lang.PrepUntil), between && p.is(k, lang.DateConjunction):
		k++
	default:
		return "", "", 0, false
	}
	hi, n, also := p.hour(k)
	if hi < 0 || !hard && !also {
		return "", "", 0, false
	}
	if p.is(n-1, lang.DateMeridiem) && !p.is(k-2, lang.DateMeridiem) && hi >= 12*60 && lo+12*60 < hi { // 1-2 pm
		lo += 12 * 60
	}
	if hi < lo && hi < 12*60 { // from 10:30 to 3: in the afternoon
		hi += 12 * 60
	}
	return fmt.Sprintf("%02d:%02d:00", lo/60, lo%60), fmt.Sprintf("%02d:%02d:00", hi/60, hi%60), n, hi > lo
}

// hour reads one end, in minutes of the day, -1 for none: a time of day (hard) or a bare hour.
func (p *parser) hour(i int) (minute, j int, hard bool) {
	t := p.at(i)
	if t.kind == kBig { // 9.30
		h, m, ok := pointClock(p.word(i))
		if k, add, pm := p.meridiem(i + 1); ok && pm && h >= 1 && h <= 12 {
			return h%12*60 + m + 60*add, k, true
		}
		if !ok {
			return -1, 0, false
		}
		return 60*h + m, i + 1, false
	}
	if t.kind != kNum || t.digits > 2 || t.val > 23 {
		return -1, 0, false
	}
	m, j := 60*t.val, i+1
	if p.isClock(i) && p.at(i+2).val < 60 {
		m, j, hard = m+p.at(i+2).val, i+3, true
	}
	if k, add, ok := p.meridiem(j); ok && t.val >= 1 && t.val <= 12 {
		return m%(12*60) + 60*add, k, true
	}
	if !hard && (p.is(j, lang.DateMonth) || p.is(j, lang.DateTimeUnit) || p.punct(j, '/')) {
		return -1, 0, false
	}
	return m, j, hard
}

// hoursThenDay reads "from 3:30 to 5:55 on 1/1/2015".
func (p *parser) hoursThenDay(i int) (expr, int, bool) {
	if t := p.at(i); t.kind != kNum && !p.prep(i, lang.PrepFrom, lang.PrepBetween) || t.kind == kNum && p.inNumber(i) {
		return expr{}, 0, false
	}
	from, to, j, ok := p.hours(i)
	if !ok || p.at(j).gap == gapLine {
		return expr{}, 0, false
	}
	if p.prep(j, lang.PrepOn) || p.punct(j, ',') {
		j++
	}
	e, n, ok := p.dayAfterClock(j)
	e.clock, e.until = from, to
	return e, n, ok
}

// timedRange reads on from a day with its time to another: from 3 pm on 22 October to 5 pm on
// 23 October. i is the first token of the first.
func (p *parser) timedRange(i int, lo expr, j int) (match, bool) {
	if lo.clock == "" || lo.until != "" || lo.pt.d == 0 || lo.only || p.at(j).gap == gapLine {
		return match{}, false
	}
	intro := p.prep(i-1, lang.PrepFrom, lang.PrepBetween)
	k, and := p.link(j, p.prep(i-1, lang.PrepBetween))
	if k == j || and || p.at(k).gap == gapLine {
		return match{}, false
	}
	hi, n, ok := p.pointAt(k)
	if !ok || hi.clock == "" || hi.until != "" || hi.pt.d == 0 || hi.only {
		return match{}, false
	}
	shareYear(&lo, &hi)
	if intro {
		i--
	}
	return match{from: i, to: n, lo: lo, hi: hi, ranged: true}, true
}

// lengthAfter adds the end of what begins at e's time of day and lasts for some hours:
// 9:30 am for 7 hours.
func (p *parser) lengthAfter(e *expr, i int) int {
	if e.clock == "" || e.until != "" || len(e.clock) < 5 || !p.prep(i, lang.PrepFor) {
		return i
	}
	a, j, ok := p.countAt(i + 1)
	if !ok || !a.ok || !p.isUnit(j, lang.UnitHour) && !p.isUnit(j, lang.UnitMinute) {
		return i
	}
	from := 60*(10*int(e.clock[0]-'0')+int(e.clock[1]-'0')) + 10*int(e.clock[3]-'0') + int(e.clock[4]-'0')
	if p.isUnit(j, lang.UnitHour) {
		a.n *= 60
	}
	to := from + a.n
	if to >= 24*60 {
		return i
	}
	e.clock = fmt.Sprintf("%02d:%02d:00", from/60, from%60)
	e.until = fmt.Sprintf("%02d:%02d:00", to/60, to%60)
	return j + 1
}

// hoursAfter adds the stretch of hours that follows a day to e.
func (p *parser) hoursAfter(e *expr, i int) int {
	j := i
	if p.punct(j, ',') || p.punct(j, '|') || p.prep(j, lang.PrepAt) {
		j++
	}
	if p.at(j).gap == gapLine {
		return i
	}
	from, to, n, ok := p.hours(j)
	if !ok || !e.hasYear() && !p.prep(j, lang.PrepFrom, lang.PrepBetween) && !p.isClock(j) && !p.is(n-1, lang.DateMeridiem) {
		return i
	}
	e.clock, e.until = from, to
	return n
}
