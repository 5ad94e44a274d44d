package date

import (
	"time"

	"rapporteur/extractors/lang"
)

// civil is a day of the Gregorian calendar.
type civil struct{ y, m, d int }

func (c civil) days() int {
	return int(time.Date(c.y, time.Month(c.m), c.d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

func fromDays(n int) civil {
	t := time.Unix(int64(n)*86400, 0).UTC()
	return civil{t.Year(), int(t.Month()), t.Day()}
}

func (c civil) add(n int) civil { return fromDays(c.days() + n) }

// addWorkdays moves by days of the week that are not Saturday or Sunday.
func (c civil) addWorkdays(n int) civil {
	c = c.add(n / 5 * 7)
	for n %= 5; n != 0; {
		way := 1
		if n < 0 {
			way = -1
		}
		if c = c.add(way); c.weekday() < 6 {
			n -= way
		}
	}
	return c
}

// weekday is 1 for Monday to 7 for Sunday.
func (c civil) weekday() int { return (c.days()+3)%7 + 1 }

// addMonths moves by months and keeps the day inside the month.
func (c civil) addMonths(n int) civil {
	k := c.y*12 + c.m - 1 + n
	y, m := floorDiv(k, 12), floorMod(k, 12)+1
	return civil{y, m, min(c.d, monthLen(y, m))}
}

func monthLen(y, m int) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if y == 0 || y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29 // an unknown year may be a leap year
		}
		return 28
	}
	return 31
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func floorMod(a, b int) int { return a - b*floorDiv(a, b) }

// isoWeek is the ISO year and week of the day.
func (c civil) isoWeek() (int, int) {
	return time.Date(c.y, time.Month(c.m), c.d, 0, 0, 0, 0, time.UTC).ISOWeek()
}

// monday is the first day of the day's ISO week.
func (c civil) monday() civil { return c.add(1 - c.weekday()) }

// point is a stretch of the calendar of one grain. What is not known is 0.
type point struct {
	grain lang.Unit // Day, Week, Weekend, MonthUnit, Quarter (and seasons), HalfYear, Year, Decade, Century
	y     int       // first year, for decades and centuries too
	m     int       // month
	sub   int       // EDTF season 21-24, quarter 33-36, half 40-41
	d     int       // day; for weeks the Monday, for weekends the Saturday
}

func (p point) known() bool { return p.grain != lang.UnitNone && p.y != 0 }

// first and last are the days at the ends.
func (p point) first() civil {
	switch p.grain {
	case lang.UnitDay, lang.UnitWeek, lang.UnitWeekend:
		return civil{p.y, p.m, p.d}
	case lang.UnitMonth:
		return civil{p.y, p.m, 1}
	case lang.UnitQuarter, lang.UnitHalfYear:
		return civil{p.y, firstMonth(p.sub), 1}
	}
	return civil{p.y, 1, 1}
}

func (p point) last() civil {
	f := p.first()
	switch p.grain {
	case lang.UnitDay:
		return f
	case lang.UnitWeek:
		return f.add(6)
	case lang.UnitWeekend:
		return f.add(1)
	case lang.UnitMonth:
		return f.addMonths(1).add(-1)
	case lang.UnitQuarter:
		return f.addMonths(3).add(-1)
	case lang.UnitHalfYear:
		return f.addMonths(6).add(-1)
	case lang.UnitDecade:
		return civil{p.y + 9, 12, 31}
	case lang.UnitCentury:
		return civil{p.y + 99, 12, 31}
	}
	return civil{p.y, 12, 31}
}

// firstMonth is the first month of a season, quarter or half. Winter is named
// after the year it starts in.
func firstMonth(sub int) int {
	switch {
	case sub >= 21 && sub <= 24:
		return 3 * (sub - 20)
	case sub >= 33 && sub <= 36:
		return 3*(sub-33) + 1
	}
	return 6*(sub-40) + 1
}

// within is the day at which a range begins, or ends, that is told to do so at the
// start, in the middle or at the end of p.
func (p point) within(mod string, begins bool) civil {
	first, last := p.first(), p.last()
	middle := first.add((last.days() - first.days()) / 2)
	switch {
	case mod == "MID":
		return middle
	case mod == "END" || mod == "" && !begins:
		return last
	}
	return first
}

// shift moves a point by n of its own units.
func (p point) shift(n int) point {
	switch p.grain {
	case lang.UnitDay:
		c := p.first().add(n)
		p.y, p.m, p.d = c.y, c.m, c.d
	case lang.UnitWeek, lang.UnitWeekend:
		c := p.first().add(7 * n)
		p.y, p.m, p.d = c.y, c.m, c.d
	case lang.UnitMonth:
		c := p.first().addMonths(n)
		p.y, p.m = c.y, c.m
	case lang.UnitQuarter:
		if p.sub >= 33 {
			k := p.y*4 + p.sub - 33 + n
			p.y, p.sub = floorDiv(k, 4), 33+floorMod(k, 4)
		} else {
			p.y += n
		}
	case lang.UnitHalfYear:
		k := p.y*2 + p.sub - 40 + n
		p.y, p.sub = floorDiv(k, 2), 40+floorMod(k, 2)
	case lang.UnitYear:
		p.y += n
	case lang.UnitDecade:
		p.y += 10 * n
	case lang.UnitCentury:
		p.y += 100 * n
	}
	return p
}

// around is the unit of the calendar that holds the day.
func around(c civil, u lang.Unit) point {
	switch u {
	case lang.UnitWeek:
		w := c.monday()
		return point{grain: u, y: w.y, m: w.m, d: w.d}
	case lang.UnitWeekend:
		w := c.monday().add(5)
		return point{grain: u, y: w.y, m: w.m, d: w.d}
	case lang.UnitMonth:
		return point{grain: u, y: c.y, m: c.m}
	case lang.UnitQuarter:
		return point{grain: u, y: c.y, sub: 33 + (c.m-1)/3}
	case lang.UnitHalfYear:
		return point{grain: u, y: c.y, sub: 40 + (c.m-1)/6}
	case lang.UnitYear:
		return point{grain: u, y: c.y}
	case lang.UnitDecade:
		return point{grain: u, y: c.y / 10 * 10}
	case lang.UnitCentury:
		return point{grain: u, y: c.y / 100 * 100}
	}
	return point{grain: lang.UnitDay, y: c.y, m: c.m, d: c.d}
}
