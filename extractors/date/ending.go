package date

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// endingAt reads the last day of a stretch of n units from the token after its unit on:
// the week ending 5 May, the year to March 2018, the six months ended 30 June. start is the
// token that the stretch begins with.
func (p *parser) endingAt(start, i, n int, u lang.Unit) (expr, int, bool) {
	if n < 1 || u < lang.UnitDay || u > lang.UnitYear || u == lang.UnitWeekend || u == lang.UnitHalfYear || p.at(i).kind != kWord || p.at(i).gap == gapLine {
		return expr{}, 0, false
	}
	switch w := p.word(i); {
	case w == "ending" || w == "ended":
	case w == "through" && n > 1:
	case w == "to" && (p.is(start, lang.DateArticle) || p.is(start-1, lang.DateArticle) || p.prep(start-1, lang.PrepIn, lang.PrepOver)):
	default:
		return expr{}, 0, false
	}
	if i++; p.prep(i, lang.PrepOn, lang.PrepIn) {
		i++
	}
	e, j, ok := p.someDay(i)
	if !ok && p.is(i, lang.DateMonth) && p.at(i).upper {
		e, j, ok = p.monthFirst(i)
	}
	if !ok && p.is(i, lang.DatePart) && p.at(i).val == int(lang.PartEnd) { // to end-June
		e, j, ok = p.partAt(i)
		ok, e.mod = ok && e.pt.grain >= lang.UnitMonth && e.pt.grain <= lang.UnitYear, ""
	}
	if !ok || e.clock != "" || e.part != 0 || p.at(i).gap == gapLine {
		return expr{}, 0, false
	}
	e.off, e.rule = offset{n: n, unit: u, role: leadsTo}, "stretch to a date"
	return e, j, true
}

// restOf reads "rest of the year", "remainder of 2019": what is left of it, counted from now.
func (p *parser) restOf(i int) (expr, int, bool) {
	if !p.prep(i+1, lang.PrepOf) {
		return expr{}, 0, false
	}
	j := i + 2
	if p.is(j, lang.DateArticle) && p.is(j+1, lang.DateTimeUnit) && lang.Unit(p.at(j+1).val) == lang.UnitWeek && !p.plural(j+1) {
		return expr{pt: point{grain: lang.UnitWeek}, base: bDoc, counted: true, rest: true, rule: "rest of"}, j + 2, true
	}
	e, k, ok := p.container(j)
	if !ok && p.is(j, lang.DateDeictic) {
		e, k, ok = p.deicticAt(j)
	}
	e.rest, e.rule = true, "rest of"
	return e, k, ok && e.pt.grain >= lang.UnitWeek && e.inner.n == 0
}

// rest writes what is left of a resolved stretch that the publication day lies in, else all of it.
func (f *finding) rest(d *corpus.Date, p point) {
	if !p.known() {
		d.Anchor = ""
		return
	}
	first, last := p.first(), p.last()
	if now := f.state.doc; now.y != 0 && now.days() > first.days() && now.days() <= last.days() {
		first = now
	}
	d.Precision = "interval"
	d.EDTF = isoDay(first) + "/" + isoDay(last)
	d.Timex = p.timex()
}

// someDay reads a day of the calendar, with its weekday or without, or "the 16th".
func (p *parser) someDay(i int) (expr, int, bool) {
	the := p.is(i, lang.DateArticle)
	if the {
		i++
	}
	if e, j, ok := p.calendarDay(i); ok {
		return e, j, true
	}
	if p.is(i, lang.DateWeekday) {
		if e, j, ok := p.weekdayAt(i); ok && e.pt.d != 0 {
			return e, j, true
		}
	}
	d, j, ok := p.dayNum(i)
	if !ok || !the || !p.ordinalSuffix(i+1) || p.nounNext(j) || p.at(j).upper {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitDay, d: d}, base: bNearest, only: true, rule: "day of the month"}, j, true
}

// ending writes the stretch that ends with a resolved day or month.
func (f *finding) ending(d *corpus.Date, o offset, end point) {
	d.Precision = "interval"
	if !end.known() || end.grain == lang.UnitDay && !valid(end) {
		d.Anchor = ""
		return
	}
	last := end.last()
	next := last.add(1)
	first := step(next, -o.n, o.unit)
	if first.y < 1 {
		d.Anchor = ""
		return
	}
	d.EDTF = isoDay(first) + "/" + isoDay(last)
	d.Timex = d.EDTF
}
