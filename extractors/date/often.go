package date

import (
	"strconv"

	"rapporteur/extractors/lang"
)

// setAt reads what comes again and again: "every two years", "each Monday", "annually",
// "twice a week", "on weekdays", "the first Monday of each month".
func (p *parser) setAt(i int) (match, bool) {
	m := match{from: i, to: i + 1, kind: mSet, count: "1"}
	switch t := p.at(i); t.class {
	case lang.DateRegularly:
		return p.regularly(m, i)
	case lang.DateTimes:
		return p.timesIn(m, i+1)
	case lang.DateEvery:
		return p.everyAt(m, i)
	case lang.DateWeekday: // on Mondays
		m.unit, m.lo.wd = lang.UnitWeek, t.val
		if p.is(i+1, lang.DateDaypart) && p.plural(i+1) && !t.short { // Monday mornings
			m.to++
			return m, true
		}
		return m, t.name && !p.counts(i-1) && (t.upper || p.prep(i-1, lang.PrepOn))
	case lang.DateOrdinalWord, lang.DateDeictic: // first Monday of each month
		if _, j, ok := p.ordinal(i); ok && p.is(j, lang.DateWeekday) && p.prep(j+1, lang.PrepOf, lang.PrepIn) && p.is(j+2, lang.DateEvery) && p.is(j+3, lang.DateTimeUnit) && !p.plural(j+3) {
			m.to, m.unit = j+4, lang.Unit(p.at(j+3).val)
			return m, m.unit >= lang.UnitMonth
		}
	case lang.DateTimeUnit:
		if t.val == int(lang.UnitWeekend) && p.plural(i) && !p.counts(i-1) && (i == 0 || p.at(i-1).kind == kWord && !p.is(i-1, lang.DateDeictic)) {
			m.unit = lang.UnitWeekend
			return m, true
		}
	case lang.DateWorkday:
		m.unit, m.workdays = lang.UnitDay, true
		if p.is(i+1, lang.DateDaypart) && p.plural(i+1) { // weekday mornings
			m.to++
			return m, true
		}
		return m, p.plural(i) && !t.upper && !p.counts(i-1) && (p.prep(i-1, lang.PrepOn, lang.PrepDuring) || !p.nounNext(i+1) && p.at(i-1).class == lang.DateNone && p.at(i-1).kind == kWord)
	}
	return match{}, false
}

// counts tells whether token i is a number.
func (p *parser) counts(i int) bool {
	return p.at(i).kind == kNum || p.is(i, lang.DateCardinal) || p.is(i, lang.DateVague) && p.word(i) != "all"
}

// regularly reads "annually", "biweekly", "bi-weekly" at its last word.
func (p *parser) regularly(m match, i int) (match, bool) {
	t := p.at(i)
	if prev, next := p.at(i-1), p.at(i+1); t.upper && (prev.kind == kWord && prev.upper || next.kind == kWord && next.upper && !t.caps && next.class == lang.DateNone) {
		return match{}, false // The Namibia Weekly, Daily Mail
	}
	unit, n := lang.Regularly(t.val)
	if unit == lang.UnitHour && (p.nounNext(i+1) || p.is(i+1, lang.DateConjunction) || p.at(i-1).kind == kDash) {
		return match{}, false // hourly wages
	}
	if p.tight(i) && p.at(i-1).kind == kDash && p.tight(i-1) {
		switch w := p.word(i - 2); {
		case w == "bi" || w == "Bi":
			if m.from, n = i-2, 2; unit == lang.UnitYear {
				unit, n = lang.UnitHalfYear, 1
			}
		case (w == "semi" || w == "Semi") && unit == lang.UnitYear:
			m.from, unit = i-2, lang.UnitHalfYear
		}
	}
	m.unit, m.count = unit, strconv.Itoa(n)
	return m, true
}

// timesIn reads the rest of "twice a week", "three times a year", "once every two years"
// from token i on.
func (p *parser) timesIn(m match, i int) (match, bool) {
	if p.is(i, lang.DateEvery) {
		return p.everyAt(m, i)
	}
	if p.prep(i, lang.PrepIn) {
		i++
	}
	if !p.is(i, lang.DateIndefinite) && !p.prep(i, lang.PrepPer) || !p.is(i+1, lang.DateTimeUnit) || p.plural(i+1) || p.at(i+1).short || p.at(i+2).kind == kDash && p.tight(i+2) {
		return match{}, false
	}
	m.to, m.unit = i+2, lang.Unit(p.at(i+1).val)
	return m, m.unit >= lang.UnitHour
}

// everyAt reads "every other week", "each Monday and Friday", "every May" from the "every" at
// token i on.
func (p *parser) everyAt(m match, i int) (match, bool) {
	j := i + 1
	if p.word(j) == "other" {
		m.count = "2"
		j++
	} else if n, k, ok := p.ordinal(j); ok && n > 1 && n < 32 && (p.is(k, lang.DateTimeUnit) || p.is(k, lang.DateWeekday)) { // every second week
		m.count = strconv.Itoa(n)
		j = k
	} else if a, k, ok := p.countAt(j); ok && a.ok && !p.is(j, lang.DateIndefinite) {
		m.count = a.text
		j = k
	}
	t := p.at(j)
	if p.word(i) == "any" && !p.is(j, lang.DateTimeUnit) {
		return match{}, false
	}
	m.to = j + 1
	switch t.class {
	case lang.DateTimeUnit:
		if m.unit = lang.Unit(t.val); fortnights(p.word(j)) && m.count == "1" {
			m.count = "2"
		}
		m.weekend = m.unit == lang.UnitWeekend && m.count == "1" // like every Monday
		return m, m.unit >= lang.UnitHour && (p.word(i) != "any" || m.unit >= lang.UnitWeek && m.unit <= lang.UnitYear && !p.plural(j))
	case lang.DateWeekday:
		m.unit, m.lo.wd = lang.UnitWeek, t.val
		for n := 0; n < 6; n++ { // Monday and Friday
			k, _ := p.listSeparator(m.to)
			if k == m.to || !p.is(k, lang.DateWeekday) || p.at(k).short {
				break
			}
			m.to = k + 1
		}
		return m, !t.short
	case lang.DateDaypart:
		m.unit = lang.UnitDay
		return m, true
	case lang.DateWorkday:
		m.unit, m.workdays = lang.UnitDay, true
		return m, true
	case lang.DateMonth:
		m.unit, m.lo.pt.m = lang.UnitYear, t.val
		return m, !t.short && t.upper
	case lang.DateSeason:
		m.unit, m.lo.pt.sub = lang.UnitYear, t.val
		return m, p.word(j) != "falls"
	case lang.DateHoliday:
		m.unit, m.lo.feast = lang.UnitYear, lang.Feast(t.val)
		return m, true
	}
	return match{}, false
}
