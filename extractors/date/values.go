package date

import (
	"fmt"
	"strconv"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// timeOnly is the value of a time of day on its own: it belongs to the day
// mentioned last in its sentence, else to the publication day.
func (f *finding) timeOnly(m match) corpus.Date {
	d := corpus.Date{Time: m.lo.clock, TimexType: "TIME", Precision: "minute", Rule: m.lo.rule, Anchor: "document"}
	day := f.state.doc
	if f.p.prep(m.to, lang.PrepOn) { // at 3 p.m. on Monday
		if e, _, ok := f.p.dayAt(m.to + 1); ok && e.pt.grain == lang.UnitDay && !e.only {
			if p, anchor, _ := f.state.resolve(e, f.p.tenseAt(m.from, m.to), 0); p.known() && valid(p) {
				day, d.Anchor = p.first(), anchor
			}
		}
	} else if f.state.finer.known() {
		day, d.Anchor = f.state.finer.first(), "mention"
	}
	if day.y == 0 {
		d.Anchor, d.Timex = "", "T"+m.lo.clock
		return d
	}
	d.EDTF = isoDay(day)
	d.Timex = d.EDTF + "T" + m.lo.clock
	fill(&d)
	return d
}

// rangeValue writes a range, whose ends have been lent each other's parts.
func (f *finding) rangeValue(d *corpus.Date, m match, lo point, t tense, narrative int) {
	hi, _, _ := f.state.resolve(m.hi, t, narrative)
	if m.lo.only && m.hi.only && lo.known() { // the second day is in the month of the first, or the next
		hi = lo.sameMonth(m.hi.pt.d)
	}
	if lo.y != 0 && hi.y != 0 && m.hi.pt.y == 0 && m.hi.wd == 0 && !m.hi.counted && m.hi.shift == 0 {
		hi.y = lo.y
		if hi.last().days() < lo.first().days() {
			hi.y++
		}
	}
	if open := m.lo.pt.y == 0 && m.lo.year == 0 && !m.lo.counted && m.lo.wd == 0; open && m.hi.counted && lo.y != 0 && hi.y != 0 && lo.first().days() > hi.last().days() {
		lo.y-- // from March to now
	}
	if open := m.hi.pt.y == 0 && m.hi.year == 0 && !m.hi.counted && m.hi.wd == 0; open && m.lo.counted && lo.y != 0 && hi.y != 0 && hi.last().days() < lo.first().days() {
		hi.y++
	}
	d.Precision, d.Rule = "interval", "range"
	if m.hi.wd != 0 && m.hi.pt.d == 0 && lo.y != 0 && hi.y != 0 && hi.first().days() < lo.first().days() {
		hi = hi.shift(7)
	}
	a, b := lo.edtf(), hi.edtf()
	if a == "" || b == "" || lo.y == 0 != (hi.y == 0) || lo.y == 0 && (lo.m == 0 || hi.m == 0) {
		d.Anchor = ""
		return
	}
	if lo.y != 0 {
		if strings.Contains(a, "/") || strings.Contains(b, "/") || lo.grain == lang.UnitQuarter || lo.grain == lang.UnitHalfYear {
			a, b = isoDay(lo.first()), isoDay(hi.last())
		}
		if lo.first().days() > hi.last().days() {
			d.Anchor = ""
			return
		}
	}
	if lo.y != 0 && (m.lo.mod != "" || m.hi.mod != "") && lo.grain >= lang.UnitMonth && hi.grain >= lang.UnitMonth {
		from, to := lo.within(m.lo.mod, true), hi.within(m.hi.mod, false)
		if from.days() <= to.days() {
			a, b, d.Mod = isoDay(from), isoDay(to), ""
		}
	}
	d.EDTF = a + "/" + b
	d.Timex = d.EDTF
	if m.lo.clock != "" && m.hi.clock != "" {
		d.TimexType, d.Timex = "TIME", a+"T"+m.lo.clock+"/"+b+"T"+m.hi.clock
	}
	f.state.note(lo, m.lo.pt.y != 0, f.p.at(m.from).start)
}

// nested writes a stretch inside a resolved one.
func (f *finding) nested(d *corpus.Date, m match, container point) {
	d.Precision = grainNames[m.lo.inner.unit]
	if !container.known() {
		d.Anchor = ""
		return
	}
	lo, hi, ok := m.lo.inner.pick(container)
	if m.lo.inner.wd != 0 {
		if lo, ok = m.lo.inner.weekdayIn(container); ok && m.lo.inner.unit == lang.UnitWeekend {
			lo = around(lo.first(), lang.UnitWeekend)
		}
		hi = lo
	}
	switch {
	case !ok:
		d.Anchor = ""
	case lo == hi:
		d.EDTF, d.Timex = lo.edtf(), lo.timex()
	default:
		d.Precision = "interval"
		d.EDTF = lo.edtf() + "/" + hi.edtf()
		if m.lo.inner.unit == lang.UnitWeek {
			d.EDTF = isoDay(lo.first()) + "/" + isoDay(hi.last())
		}
		d.Timex = d.EDTF
	}
}

// duration is the value of a length of time. A directed one is an interval
// from the publication day too.
func (f *finding) duration(m match) corpus.Duration {
	v := corpus.Duration{ISO: isoDuration(m.count, m.unit), Mod: m.mod, Rule: "counted"}
	if m.iso != "" {
		v.ISO = m.iso
	}
	switch m.mod {
	case "APPROX":
		v.Qualifier = corpus.Approx
	case "LESS_THAN":
		v.Qualifier = corpus.LessThan
	case "MORE_THAN":
		v.Qualifier = corpus.MoreThan
	}
	n, err := strconv.Atoi(m.count)
	if m.couple {
		n, err = 2, nil
	}
	if m.dir == 0 || f.state.doc.y == 0 || err != nil || m.unit < lang.UnitDay || n < 1 || n > 500 {
		return v
	}
	lo, hi, ok := stretch(f.state.doc, m.dir*n, m.unit)
	if m.workdays && m.unit == lang.UnitDay {
		lo, hi, ok = workdays(f.state.doc, m.dir*n)
	}
	if ok {
		v.EDTF = isoDay(lo) + "/" + isoDay(hi)
	}
	return v
}

// workdays is where n days without Saturdays and Sundays lie.
func workdays(doc civil, n int) (lo, hi civil, ok bool) {
	by := 1
	if n < 0 {
		by, n = -1, -n
	}
	first, at := civil{}, doc
	for n > 0 {
		if at = at.add(by); at.weekday() > 5 {
			continue
		}
		if n--; first.y == 0 {
			first = at
		}
	}
	if by < 0 {
		return at, first, at.y >= 1
	}
	return first, at, at.y <= 9998
}

// step moves a day by n units.
func step(c civil, n int, u lang.Unit) civil {
	switch u {
	case lang.UnitDay:
		return c.add(n)
	case lang.UnitWeek, lang.UnitWeekend:
		return c.add(7 * n)
	case lang.UnitMonth:
		return c.addMonths(n)
	case lang.UnitQuarter:
		return c.addMonths(3 * n)
	}
	return c.addMonths(12 * n)
}

// stretch is where n units from a day lie: the next three weeks begin on the day after
// it, the past three end on it. Quarters, and decades to come, are those of the calendar.
func stretch(doc civil, n int, u lang.Unit) (lo, hi civil, ok bool) {
	switch {
	case u == lang.UnitDecade && n < 0: // the past decade is the ten years that end now
		return doc.addMonths(120 * n), doc, doc.y+10*n >= 1
	case u == lang.UnitDay, u == lang.UnitWeek, u == lang.UnitWeekend, u == lang.UnitMonth, u == lang.UnitYear:
		if lo, hi = step(doc, n, u), doc; n > 0 {
			lo, hi = doc.add(1), step(doc, n, u)
		}
	case u == lang.UnitQuarter, u >= lang.UnitDecade:
		p := around(doc, u)
		if n > 0 {
			lo, hi = p.shift(1).first(), p.shift(n).last()
		} else {
			lo, hi = p.shift(n).first(), p.shift(-1).last()
		}
	default:
		return lo, hi, false
	}
	return lo, hi, lo.y >= 1 && hi.y <= 9998
}

// setValue is the value of something that comes again and again.
func setValue(m match) corpus.Date {
	d := corpus.Date{TimexType: "SET", Rule: "set", Timex: isoDuration(m.count, m.unit)}
	rule := lang.FeastRule(m.lo.feast)
	switch {
	case m.weekend:
		d.Timex = "XXXX-WXX-WE"
	case m.workdays:
		d.Timex = "P" + m.count + "WD"
	case m.lo.wd != 0:
		d.Timex = fmt.Sprintf("XXXX-WXX-%d", m.lo.wd)
	case m.lo.pt.m != 0:
		d.Timex = fmt.Sprintf("XXXX-%02d", m.lo.pt.m)
	case m.lo.pt.sub != 0:
		d.Timex = "XXXX-" + seasonNames[m.lo.pt.sub-21]
	case m.lo.feast != 0 && rule.Day != 0 && rule.Nth == 0 && !rule.Easter:
		d.Timex = fmt.Sprintf("XXXX-%02d-%02d", rule.Month, rule.Day)
	}
	return d
}

// fiscal writes a fiscal year of the country that the sentence names last before
// it, else of the publisher's. Without an issuer it stays the calendar year.
func (f *finding) fiscal(d *corpus.Date, m match, y int) {
	at := f.p.at(m.from).start
	from := f.p.sentenceStart(m.from)
	code := ""
	for _, x := range f.a.MentionsIn(corpus.Span{Start: from, End: at}) {
		if c, ok := x.Value.(corpus.Country); ok {
			code = c.Code
		}
	}
	if code == "" {
		code = lang.CountryOfHost(f.a.URL)
	}
	start, shift, ok := lang.FiscalYear(code)
	if !ok || y < 1 {
		d.Rule = "fiscal year of an unknown issuer"
		return
	}
	lo := civil{y + shift, start, 1}
	hi := lo.addMonths(11)
	d.EDTF = fmt.Sprintf("%04d-%02d/%04d-%02d", lo.y, lo.m, hi.y, hi.m)
	d.Precision = "year"
}
