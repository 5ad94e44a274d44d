package date

import "rapporteur/extractors/lang"

// holidayAt reads a feast: Christmas, Easter Monday, next Easter, Halloween 2023.
func (p *parser) holidayAt(i int) (expr, int, bool) {
	t := p.at(i)
	if t.class != lang.DateHoliday {
		return expr{}, 0, false
	}
	e := expr{pt: point{grain: lang.UnitDay}, base: bNearest, feast: lang.Feast(t.val), rule: "feast"}
	j := i + 1
	for n := p.possessive(j); n > 0; n = 0 {
		j += n
	}
	switch w := p.word(j); {
	case w == "Day" || w == "day" || w == "Sunday" && e.feast == lang.FeastEaster:
		j++
	case w == "Monday" && e.feast == lang.FeastEaster:
		e.off, j = offset{n: 1, unit: lang.UnitDay}, j+1
	case (w == "Eve" || w == "eve") && e.feast == lang.FeastChristmas:
		e.off, j = offset{n: -1, unit: lang.UnitDay}, j+1
	}
	return p.feastYear(e, i, j)
}

// feastYear adds the year of a feast, and leaves out what is only named after one:
// Easter Island, a christmas tree.
func (p *parser) feastYear(e expr, i, j int) (expr, int, bool) {
	if w := p.word(j); p.is(j, lang.DateTimeUnit) && (w == "weekend" || w == "week") && p.at(j).gap == gapSpace { // Easter weekend
		e.week, e.weekend = true, w == "weekend"
		return e, p.yearAfter(&e, j+1), true
	}
	if n := p.yearAfter(&e, j); n > j {
		return e, n, true
	}
	if p.nounNext(j) || p.at(j).kind == kWord && p.at(j).upper && p.at(j).class == lang.DateNone && p.at(j).gap == gapSpace {
		return expr{}, 0, false
	}
	if s := lang.Shift(p.at(i - 1).val); p.is(i-1, lang.DateDeictic) && (shiftBase(s) == bDoc || s == lang.ShiftPrevious) {
		e.shift = s
	}
	return e, j, p.at(i).upper || e.shift != 0 || p.timePrep(i-1) || p.prep(i-1, lang.PrepOn, lang.PrepAt)
}

// feastWeekday reads Good Friday, Palm Sunday, Cyber Monday from the weekday at token i;
// without capitals only with a year.
func (p *parser) feastWeekday(i, j int) (expr, int, bool) {
	if p.at(i-1).kind != kWord || p.at(i).gap != gapSpace {
		return expr{}, 0, false
	}
	f, ok := lang.FeastOfWeekday(p.word(i-1), p.at(i).val)
	if _, _, year := p.spelledOrDigitYear(j); !ok || !p.at(i).upper && !year {
		return expr{}, 0, false
	}
	return p.feastYear(expr{pt: point{grain: lang.UnitDay}, base: bNearest, feast: f, rule: "feast", back: 1}, i, j)
}

// newYear reads "New Year" from its second word on, where no word says that it is that
// of another calendar or of an honours list.
func (p *parser) newYear(i int) (expr, int, bool) {
	t := p.at(i)
	if p.word(i-1) != "New" || !t.upper || t.gap != gapSpace || p.plural(i) {
		return expr{}, 0, false
	}
	before := p.at(i - 2)
	if before.kind == kWord && before.upper && before.class == lang.DateNone || p.nounNext(i+1) || p.punct(i+1, '\'') || p.punct(i+1, '’') {
		return expr{}, 0, false
	}
	e, j, ok := p.feastYear(expr{pt: point{grain: lang.UnitDay}, base: bNearest, feast: lang.FeastNewYear, rule: "feast", back: 1}, i-1, i+1)
	the := p.is(i-2, lang.DateArticle) && (p.timePrep(i-3) || p.prep(i-3, lang.PrepAt))
	return e, j, ok && (e.hasYear() || e.shift != 0 || the || p.timePrep(i-2) || p.prep(i-2, lang.PrepAt, lang.PrepOn, lang.PrepOver))
}

// possessive is the number of tokens of an "'s" or "'" at token i.
func (p *parser) possessive(i int) int {
	if !p.tight(i) || !p.punct(i, '\'') && !p.punct(i, '’') {
		return 0
	}
	if p.tight(i+1) && p.word(i+1) == "s" {
		return 2
	}
	return 1
}

// namedDay reads the day in "International Workers' Day", "New Year's Eve", "Mother's
// Day" from its last word on: what goes before says which it is.
func (p *parser) namedDay(i int) (expr, int, bool) {
	eve := p.word(i) == "Eve" || p.word(i) == "eve"
	if w := p.word(i); !eve && w != "Day" && w != "day" {
		return expr{}, 0, false
	}
	k := i - 1
	if p.word(k) == "s" && p.tight(k) {
		k--
	}
	if p.punct(k, '\'') || p.punct(k, '’') {
		k--
	}
	find := lang.FeastOfDay
	if eve {
		find = lang.FeastOfEve
	}
	f, words := find(p.word(k-1), p.word(k))
	if words == 0 || k == i-1 && !eve && !lang.FeastBare(f) {
		return expr{}, 0, false
	}
	k -= words - 1
	for n := 0; n < 3 && p.at(k-1).kind == kWord && p.at(k-1).upper && p.at(k).upper && p.at(k-1).class == lang.DateNone && p.at(k).gap == gapSpace; n++ {
		k--
	}
	e := expr{pt: point{grain: lang.UnitDay}, base: bNearest, feast: f, rule: "feast", back: i - k}
	return p.feastYear(e, i-e.back, i+1)
}

// feastDay is the day of a feast in a year.
func feastDay(f lang.Feast, y int) civil {
	r := lang.FeastRule(f)
	switch {
	case r.Easter:
		return easter(y).add(r.Day)
	case r.Nth < 0: // the last Monday of May
		last := civil{y, r.Month, monthLen(y, r.Month)}
		return last.add(r.Day - floorMod(last.weekday()-r.Weekday, 7))
	case r.Nth > 0: // the fourth Thursday of November
		first := civil{y, r.Month, 1}
		return first.add(floorMod(r.Weekday-first.weekday(), 7) + 7*(r.Nth-1) + r.Day)
	}
	return civil{y, r.Month, r.Day}
}

// easter is Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms,
// chapter 8).
func easter(y int) civil {
	a, b, c := y%19, y/100, y%100
	d, e, f := b/4, b%4, (b+8)/25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civil{y, n / 31, n%31 + 1}
}

// feast gives the day of a feast: of the year that is named, the last or next one,
// else the nearest, by tense.
func (s *state) feast(e expr, t tense) (point, string, []point) {
	on := func(y int) civil {
		c := feastDay(e.feast, y)
		if e.off.n != 0 && e.rule == "feast" {
			c = c.add(e.off.n)
		}
		return c
	}
	if e.pt.y != 0 {
		return dayPoint(on(e.pt.y)), "explicit", nil
	}
	if s.docY == 0 {
		return point{grain: lang.UnitDay}, "", nil
	}
	if s.doc.y == 0 || e.year != 0 {
		return dayPoint(on(s.docY + shiftCount(e.year))), "document", nil
	}
	now, this := s.doc.days(), on(s.docY)
	before, after := this, this
	if this.days() > now || this.days() == now && e.shift != 0 {
		before = on(s.docY - 1)
	}
	if this.days() < now || this.days() == now && e.shift != 0 {
		after = on(s.docY + 1)
	}
	switch {
	case e.shift == lang.ShiftLast || e.shift == lang.ShiftPrevious:
		return dayPoint(before), "document", nil
	case e.shift == lang.ShiftNext:
		return dayPoint(after), "document", nil
	case before == after:
		return dayPoint(before), "document", nil
	case e.shift == lang.ShiftThis && distance(before, s.doc) >= distance(after, s.doc): // whatever the tense
		return dayPoint(after), "document", []point{dayPoint(before)}
	case away(dayPoint(before), now, t) < away(dayPoint(after), now, t):
		return dayPoint(before), "document", []point{dayPoint(after)}
	}
	return dayPoint(after), "document", []point{dayPoint(before)}
}
