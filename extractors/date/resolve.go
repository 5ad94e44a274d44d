package date

import "rapporteur/extractors/lang"

// tense is where the words around an expression point.
type tense int8

const (
	noTense tense = iota
	past
	future
)

// state is what the resolver knows while it reads an article from its start.
type state struct {
	doc   civil // publication day; zero when unknown
	docY  int   // publication year, when at least that is known
	last  point // date mentioned last
	finer point // last one that names a day
	month point // last one that names a month
	// place and fineYear are the offset and year of the last month or day with a stated year.
	place    int
	fineYear int
	// years are the years stated last, in a ring; a month and day without year
	// takes one of them when nothing is known of the publication.
	years  [8]int
	nYears int
	// latest is the latest day stated so far: what "this year" may count from
	// where the publication is not known.
	latest civil
}

// note remembers a date as the one mentioned last.
func (s *state) note(p point, stated bool, at int) {
	if !p.known() || p.grain == lang.UnitDay && !valid(p) {
		return
	}
	s.last = p
	switch p.grain {
	case lang.UnitDay:
		s.finer, s.month = p, p
		if c := p.first(); stated && (s.latest.y == 0 || c.days() > s.latest.days()) {
			s.latest = c
		}
	case lang.UnitMonth:
		s.month = p
	}
	if !stated {
		return
	}
	s.years[s.nYears%len(s.years)] = p.y
	s.nYears++
	if p.grain <= lang.UnitMonth {
		s.place, s.fineYear = at, p.y
	}
}

// resolve puts an expression on the calendar. anchor says what it was worked
// out from. A point that cannot be placed has no year.
func (s *state) resolve(e expr, t tense, narrative int) (p point, anchor string, alts []point) {
	if e.week {
		weekend := e.weekend
		e.week = false
		p, anchor, alts = s.resolve(e, t, narrative)
		for i := range alts {
			alts[i] = weekAround(alts[i], weekend)
		}
		return weekAround(p, weekend), anchor, alts
	}
	if d := e.dayOf; d != 0 {
		e.dayOf = 0
		p, anchor, _ = s.resolve(e, t, narrative)
		return p.day(d), anchor, nil
	}
	p = e.pt
	switch {
	case p.grain == lang.UnitWeek && p.sub != 0:
		return s.weekNumber(e)
	case e.feast != 0:
		return s.feast(e, t)
	case p.y != 0:
		if e.alt.y != 0 {
			p, alts = s.nearerReading(e)
		}
		return p, "explicit", alts
	case e.only:
		return s.dayOfMonth(p, e.wd, t)
	case e.year != 0:
		return s.namedYear(e)
	case e.counted:
		return s.counted(e)
	case e.wd != 0 && p.d == 0:
		return s.weekday(e, t)
	case e.shift != 0:
		return s.shifted(e)
	}
	return s.yearless(p, e.wd, t, narrative)
}

// weekAround is the week that a day is in, or the weekend that goes with it: for a Monday
// the one that it prolongs.
func weekAround(p point, weekend bool) point {
	switch {
	case !p.known() || !valid(p):
		return p
	case !weekend:
		return around(p.first(), lang.UnitWeek)
	case p.first().weekday() == 1:
		return around(p.first().add(-1), lang.UnitWeekend)
	}
	return around(p.first(), lang.UnitWeekend)
}

// nearerReading picks between day-first and month-first by the publication day.
func (s *state) nearerReading(e expr) (point, []point) {
	a, b := e.pt, e.alt
	if s.doc.y != 0 && distance(b.first(), s.doc) < distance(a.first(), s.doc) {
		a, b = b, a
	}
	return a, []point{b}
}

func distance(a, b civil) int {
	d := a.days() - b.days()
	if d < 0 {
		return -d
	}
	return d
}

// namedYear gives the year of "January of next year".
func (s *state) namedYear(e expr) (point, string, []point) {
	p := e.pt
	if shiftBase(e.year) == bMention {
		if s.last.y == 0 {
			return p, "", nil
		}
		p.y = s.last.y + shiftCount(e.year)
		return p, "mention", nil
	}
	if s.docY == 0 {
		return p, "", nil
	}
	p.y = s.docY + shiftCount(e.year)
	return p, "document", nil
}

// counted gives "two years ago", "yesterday", "next week", "a day earlier".
func (s *state) counted(e expr) (point, string, []point) {
	g := e.pt.grain
	from, anchor := s.doc, "document"
	if e.base == bMention {
		if c, ok := s.mentionDay(g); ok {
			from, anchor = c, "mention"
		}
	}
	if from.y == 0 {
		if g >= lang.UnitYear && s.docY != 0 {
			from, anchor = civil{s.docY, 7, 1}, "document"
		} else {
			return e.pt, "", s.guess(e)
		}
	}
	if e.chain != nil {
		p := dayPoint(from)
		for _, o := range e.chain.list[:e.chain.n] {
			p = o.from(p)
		}
		return p, anchor, nil
	}
	if g == lang.UnitMonth { // keep the day out of it: a month before 31 March is February
		from.d = 1
	}
	p := around(from, g)
	if e.wd != 0 && g == lang.UnitWeek { // Tuesday of next week
		return dayPoint(p.first().add(7*e.n + e.wd - 1)), anchor, nil
	}
	if g == lang.UnitWeekend && e.n == 0 && from.weekday() == 1 {
		p = p.shift(-1) // on a Monday "this weekend" is the one just over
	}
	if e.rule == "counted" && !e.vague && g >= lang.UnitWeek && g <= lang.UnitYear && g != lang.UnitHalfYear { // or to the day
		day := s.doc
		if e.base == bMention {
			day, _ = s.mentionDay(g)
		}
		if day.y != 0 {
			return p.shift(e.n), anchor, []point{dayPoint(step(day, e.n, g))}
		}
	}
	return p.shift(e.n), anchor, nil
}

// guess is what a deictic year would be if the latest day stated were the
// publication day: a reading to keep, not to believe.
func (s *state) guess(e expr) []point {
	if s.latest.y == 0 || e.pt.grain != lang.UnitYear || e.vague {
		return nil
	}
	return []point{around(s.latest, lang.UnitYear).shift(e.n)}
}

// mentionDay is the day that "a day earlier", "two years later" count from.
func (s *state) mentionDay(g lang.Unit) (civil, bool) {
	switch {
	case g <= lang.UnitWeek && s.finer.known():
		return s.finer.first(), true
	case g == lang.UnitMonth && s.month.known():
		return s.month.first(), true
	case g > lang.UnitMonth && s.last.known():
		return s.last.first(), true
	}
	return civil{}, false
}

// weekday gives "Tuesday", "last Friday": the latest one on or before the
// publication day unless the words point ahead.
func (s *state) weekday(e expr, t tense) (point, string, []point) {
	if s.doc.y == 0 {
		return e.pt, "", nil
	}
	back := floorMod(s.doc.weekday()-e.wd, 7)
	before, after := s.doc.add(-back), s.doc.add(floorMod(-back, 7))
	if e.shift == lang.ShiftLast || e.shift == lang.ShiftPrevious {
		if back == 0 {
			before = before.add(-7)
		}
		if before.monday() == s.doc.monday() { // or that of last week
			return dayPoint(before), "document", []point{dayPoint(before.add(-7))}
		}
		return dayPoint(before), "document", nil
	}
	if e.shift == lang.ShiftNext {
		if back == 0 {
			after = after.add(7)
		}
		return dayPoint(after), "document", []point{dayPoint(after.add(7))}
	}
	if t == future || e.shift == lang.ShiftThis && t != past {
		before, after = after, before
	}
	if before == after {
		return dayPoint(before), "document", nil
	}
	return dayPoint(before), "document", []point{dayPoint(after)}
}

func dayPoint(c civil) point { return around(c, lang.UnitDay) }

// shifted gives "last August", "next spring": last is the latest complete one
// before the publication day.
func (s *state) shifted(e expr) (point, string, []point) {
	p := e.pt
	if shiftBase(e.shift) == bMention {
		if s.last.y == 0 {
			return p, "", nil
		}
		p.y = s.last.y + shiftCount(e.shift)
		return p, "mention", nil
	}
	if s.docY == 0 {
		return p, "", nil
	}
	p.y = s.docY
	if s.doc.y == 0 {
		p.y += shiftCount(e.shift)
		return p, "document", nil
	}
	now := s.doc.days()
	other := p
	switch e.shift {
	case lang.ShiftLast:
		if p.last().days() >= now {
			p.y--
		}
		other.y = p.y - 1
		if p.y == s.docY {
			return p, "document", []point{other}
		}
	case lang.ShiftNext:
		if p.first().days() <= now {
			p.y++
		}
	}
	return p, "document", nil
}

// dayOfMonth gives "the 29th": the nearest such day, by tense; and "Friday 31", the
// nearest that is a Friday.
func (s *state) dayOfMonth(p point, wd int, t tense) (point, string, []point) {
	if s.doc.y == 0 || p.d == 0 {
		return point{}, "", nil
	}
	span := 1
	if wd != 0 {
		span = 8
	}
	var best, second civil
	for k := -span; k <= span; k++ {
		m := civil{s.doc.y, s.doc.m, 1}.addMonths(k)
		if p.d > monthLen(m.y, m.m) {
			continue
		}
		if m.d = p.d; wd != 0 && m.weekday() != wd {
			continue
		}
		n := m.days() - s.doc.days()
		if t == future && n < 0 || t == past && n > 0 {
			continue
		}
		if best.y == 0 || distance(m, s.doc) < distance(best, s.doc) {
			best, second = m, best
		} else if second.y == 0 {
			second = m
		}
	}
	switch {
	case best.y == 0:
		return point{}, "", nil
	case wd == 0 || second.y == 0:
		return dayPoint(best), "document", nil
	}
	return dayPoint(best), "document", []point{dayPoint(second)}
}

// weekNumber gives "week 31": of the year that is named, else of the publication's.
func (s *state) weekNumber(e expr) (point, string, []point) {
	y, anchor := e.pt.y, "explicit"
	if y == 0 {
		if y, anchor = s.docY+shiftCount(e.year), "document"; s.docY == 0 {
			return point{grain: lang.UnitWeek}, "", nil
		}
	}
	p := around(civil{y, 1, 4}, lang.UnitWeek) // 4 January is in week 1
	return p.shift(e.pt.sub - 1), anchor, nil
}
