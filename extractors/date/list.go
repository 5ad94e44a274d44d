package date

import "rapporteur/extractors/lang"

// listLength is how many members of a list are looked through for what they share.
const listLength = 8

// listSeparator passes over ",", "and", ", or", "&" at token i. final tells that a word or
// sign announces the last member.
func (p *parser) listSeparator(i int) (j int, final bool) {
	j = i
	if p.punct(j, ',') {
		j++
	}
	if p.is(j, lang.DateConjunction) || p.word(j) == "or" || p.punct(j, '&') {
		return j + 1, true
	}
	return j, false
}

// pastOrdinal is the token after the number at i and its th.
func (p *parser) pastOrdinal(i int) int {
	if p.ordinalSuffix(i + 1) {
		return i + 2
	}
	return i + 1
}

// listedDay reads the 1 of "1, 3 and 5 May 2018": the month stands after the last day. The
// days must grow, as in any list of days; other numbers rarely do.
func (p *parser) listedDay(i int) (expr, int, bool) {
	first, to, ok := p.dayNum(i)
	if !ok || p.inNumber(i) {
		return expr{}, 0, false
	}
	announced := false
	for n, d, k := 0, first, to; n < listLength; n++ {
		j, final := p.listSeparator(k)
		if j == k || announced {
			return expr{}, 0, false
		}
		announced = final
		if p.is(j, lang.DateArticle) {
			j++
		}
		next, end, ok := p.dayNum(j)
		if !ok || next <= d || p.at(j).gap != gapSpace {
			return expr{}, 0, false
		}
		if e, _, ok := p.dayMonthAt(j); ok && final && p.at(end).gap == gapSpace {
			e.pt.d = first
			return e, to, true
		}
		d, k = next, end
	}
	return expr{}, 0, false
}

// dayListed reads the 3 of "May 1 and 3" and "May 1, 3 and 5, 2018": the month stands
// before the first day, which the parser read last.
func (p *parser) dayListed(i int) (expr, int, bool) {
	e := p.lastDay
	j, final := p.listSeparator(p.lastTo)
	if e.pt.m == 0 || j != i || j == p.lastTo || p.at(i).gap != gapSpace {
		return expr{}, 0, false
	}
	d, j, ok := p.dayNum(i)
	if !ok || d <= e.pt.d || d > monthLen(e.pt.y, e.pt.m) || p.isClock(i) || p.isPercent(j) {
		return expr{}, 0, false
	}
	if !final { // a comma alone: the list must go on
		n, last := p.listSeparator(j)
		if _, _, ok := p.dayNum(n); !ok || !last {
			return expr{}, 0, false
		}
	}
	e.pt.d = d
	own := expr{}
	if n := p.yearAfter(&own, j); own.pt.y != 0 {
		e.pt.y, e.base = own.pt.y, bExplicit
		return e, n, true
	}
	switch n := p.at(j); {
	case n.kind == kNone, n.kind == kPunct && n.val != '%' && n.val != '/':
	case n.kind == kWord && n.gap != gapNone && (n.class == lang.DatePreposition || n.class == lang.DateConjunction || n.class == lang.DatePastCue || n.class == lang.DateFutureCue):
	default:
		return expr{}, 0, false
	}
	return e, j, true
}

// yearOfDates lends a month or a day of a month the year at the end of its list: June, July
// and August 2010; 25 March and 2 April 2011.
func (p *parser) yearOfDates(e *expr, j int) {
	last := 0
	for n := 0; n < listLength; n++ {
		k, final := p.listSeparator(j)
		if k == j || p.at(k).gap == gapLine {
			return
		}
		if _, end, ok := p.dayNum(k); ok && e.pt.grain == lang.UnitDay {
			k = end
		}
		m, end, ok := p.month(k)
		if !ok || !p.at(k).upper {
			return
		}
		if d, after, ok := p.dayNum(end); ok && e.pt.grain == lang.UnitDay && d <= monthLen(0, m) {
			end = after
		}
		if m < e.pt.m || last != 0 && m < last {
			last = 13 // over the end of a year
		} else if last != 13 {
			last = m
		}
		other := expr{}
		if j = p.yearAfter(&other, end); other.hasYear() {
			if !final {
				return
			}
			e.pt.y, e.year, e.base = other.pt.y, other.year, other.base
			if last == 13 && e.pt.y != 0 {
				e.pt.y--
			}
			return
		}
	}
}
