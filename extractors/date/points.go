package date

import "rapporteur/extractors/lang"

// pointAt reads a single date, with a time of day after it if there is one.
func (p *parser) pointAt(i int) (expr, int, bool) {
	if k := p.at(i).kind; k == kNum || p.prep(i, lang.PrepFrom, lang.PrepBetween) {
		if e, j, ok := p.hoursThenDay(i); ok {
			return e, j, true
		}
	}
	e, j, ok := p.dayAt(i)
	if !ok {
		if e, j, ok = p.clockAt(i); ok {
			if d, k, ok := p.dayAfterClock(j); ok {
				d.clock = e.clock
				return d, k, true
			}
			e.base, e.rule = bMention, timeOfDay
			return e, j, p.at(i).kind == kNum || p.at(i).kind == kBig || !p.is(i, lang.DateClockWord) && p.prep(i-1, lang.PrepAt, lang.PrepBy, lang.PrepUntil, lang.PrepFrom)
		}
		return expr{}, 0, false
	}
	if e.pt.grain == lang.UnitDay && e.clock == "" && e.part == 0 {
		if k := p.hoursAfter(&e, j); k > j {
			return e, k, true
		}
		j = p.lengthAfter(&e, p.timeAfter(&e, j))
		if e.wd == 0 && e.pt.d != 0 && e.clock == "" && p.punct(j, '(') && p.is(j+1, lang.DateWeekday) && p.punct(j+2, ')') { // 24 September (Tuesday)
			e.wd = p.at(j + 1).val
			j += 3
		}
	}
	return e, j, true
}

func (p *parser) dayAt(i int) (expr, int, bool) {
	if p.depth == maxDepth { // the end of the end of the end of
		return expr{}, 0, false
	}
	p.depth++
	e, j, ok := p.dayOfClass(i)
	p.depth--
	return e, j, ok
}

// maxDepth is how deep dates can lie in dates: the last week of the third quarter of the
// coming year.
const maxDepth = 5

func (p *parser) dayOfClass(i int) (expr, int, bool) {
	t := p.at(i)
	switch {
	case t.kind == kNum:
		return p.digitsAt(i)
	case t.kind == kBig && p.dayPrep(i-1):
		return p.shortStamp(i)
	case t.kind != kWord:
		return expr{}, 0, false
	}
	switch t.class {
	case lang.DateMonth:
		return p.monthFirst(i)
	case lang.DateWeekday:
		return p.weekdayAt(i)
	case lang.DatePart:
		return p.partAt(i)
	case lang.DateArticle:
		return p.theAt(i)
	case lang.DateDeictic:
		if e, j, ok := p.nthAt(i); ok {
			return e, j, true
		}
		return p.deicticAt(i)
	case lang.DateTimeUnit:
		return p.unitAt(i)
	case lang.DateDayRef:
		return p.dayRef(i)
	case lang.DateDaypart:
		return p.daypartOf(i)
	case lang.DateSeason:
		return p.seasonAt(i)
	case lang.DateFiscal:
		return p.fiscalAt(i)
	case lang.DateOrdinalWord, lang.DateHalf:
		if e, j, ok := p.nthAt(i); ok {
			return e, j, true
		}
		return p.subYear(i)
	case lang.DateCardinal:
		return p.spelledAt(i)
	case lang.DateAfter:
		return p.earlierThis(i)
	case lang.DateHoliday:
		return p.holidayAt(i)
	case lang.DateDecadeWord:
		return p.decadeWord(i)
	case lang.DateNone:
		if e, j, ok := p.weekCode(i); ok {
			return e, j, true
		}
		return p.quarterCode(i)
	}
	return expr{}, 0, false
}

// spelledAt reads a date that begins with a number in words.
func (p *parser) spelledAt(i int) (expr, int, bool) {
	if e, j, ok := p.spelledDayMonth(i); ok {
		return e, j, true
	}
	if e, j, ok := p.nthAt(i); ok {
		return e, j, true
	}
	return p.spelledYearAlone(i)
}

// digitsAt reads a date that begins with digits.
func (p *parser) digitsAt(i int) (expr, int, bool) {
	if e, j, ok := p.stampAt(i); ok {
		return e, j, true
	}
	if e, j, ok := p.dayMonth(i); ok {
		return e, j, true
	}
	if e, j, ok := p.monthDayAt(i); ok && (p.dayPrep(i-1) || p.prep(j, lang.PrepBetween, lang.PrepFrom, lang.PrepAt)) {
		return e, j, true
	}
	if p.dayPrep(i - 1) {
		if e, j, ok := p.shortStamp(i); ok {
			return e, j, true
		}
		if e, j, ok := p.bareOrdinal(i); ok {
			return e, j, true
		}
	}
	if p.at(i).digits <= 2 {
		if j, _ := p.listSeparator(p.pastOrdinal(i)); j > i+1 {
			if e, j, ok := p.listedDay(i); ok {
				return e, j, true
			}
		}
		if p.lastDay.pt.m != 0 {
			if e, j, ok := p.dayListed(i); ok {
				return e, j, true
			}
		}
	}
	if e, j, ok := p.nthAt(i); ok {
		return e, j, true
	}
	if e, j, ok := p.shortDecade(i); ok {
		return e, j, true
	}
	if e, j, ok := p.yearQuarter(i); ok {
		return e, j, true
	}
	return p.decade(i)
}
