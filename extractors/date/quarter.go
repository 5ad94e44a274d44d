package date

import "rapporteur/extractors/lang"

// fiscalAt reads "FY2012", "FY 2012-13", "fiscal year 2012", "fiscal 2012".
func (p *parser) fiscalAt(i int) (expr, int, bool) {
	j := i + 1
	if p.is(j, lang.DateTimeUnit) && p.at(j).val == int(lang.UnitYear) {
		j++
	}
	y, ok := p.year4(j)
	if t := p.at(j); !ok && t.kind == kNum && t.digits == 2 && (p.tight(j) || p.at(i).caps && !p.nounNext(j+1)) && j == i+1 { // FY12
		y, ok = 2000+t.val, true
	}
	if !ok || y < 1900 {
		return expr{}, 0, false
	}
	j++
	if p.at(j).kind == kDash && p.isYear(j+1) && p.is(j-2, lang.DateTimeUnit) && p.plural(j-2) { // fiscal years 2019-2021: a range
		return expr{}, 0, false
	}
	if n := p.at(j); (n.kind == kDash || p.punct(j, '/')) && p.tight(j) && p.tight(j+1) && p.at(j+1).kind == kNum {
		if v := p.at(j + 1); v.val == (y+1)%100 || v.val == y+1 {
			j += 2
		}
	}
	rule := "fiscal year"
	if p.at(i).val != 0 { // CY: the calendar's
		rule = "year"
	}
	return expr{pt: point{grain: lang.UnitYear, y: y}, rule: rule}, j, true
}

// subYear reads "first quarter of 2015", "second half of the year".
func (p *parser) subYear(i int) (expr, int, bool) {
	n := p.at(i).val
	t := p.at(i + 1)
	if !p.is(i, lang.DateOrdinalWord) || n < 1 || n > 4 || t.kind != kWord {
		return expr{}, 0, false
	}
	e := expr{base: bNearest, rule: "part of year"}
	switch {
	case t.class == lang.DateTimeUnit && t.val == int(lang.UnitQuarter):
		e.pt = point{grain: lang.UnitQuarter, sub: 32 + n}
	case t.class == lang.DateHalf && n <= 2:
		e.pt = point{grain: lang.UnitHalfYear, sub: 39 + n}
	default:
		return expr{}, 0, false
	}
	if j := p.yearAfter(&e, i+2); e.hasYear() {
		return e, j, true
	}
	if p.prep(i+2, lang.PrepOf) {
		if p.is(i+3, lang.DateArticle) && p.is(i+4, lang.DateTimeUnit) && p.at(i+4).val == int(lang.UnitYear) {
			e.year = lang.ShiftThis
			return e, i + 5, true
		}
		return expr{}, 0, false
	}
	return e, i + 2, e.pt.grain == lang.UnitQuarter
}

// quarterCode reads "Q1 2015" and "H2 2016".
func (p *parser) quarterCode(i int) (expr, int, bool) {
	e, ok := p.code(i)
	if !ok {
		return expr{}, 0, false
	}
	j := i + 2
	if (p.at(j).kind == kDash || p.punct(j, '/')) && p.tight(j) && p.isYear(j+1) {
		j++
	}
	if t := p.at(j); p.punct(j, '\'') && t.gap == gapNone && p.at(j+1).digits == 2 && p.tight(j+1) { // Q1'15
		e.pt.y, e.base = century(p.at(j+1).val), bExplicit
		return e, j + 2, true
	}
	j = p.yearAfter(&e, j)
	half := p.timePrep(i-1) && !p.at(j).upper && !p.nounNext(j)
	alone := (e.pt.grain == lang.UnitQuarter || half) && !(p.tight(j) && (p.at(j).kind != kPunct || p.punct(j, '/') || p.punct(j, '\''))) && (p.timePrep(i-1) || p.prep(i-1, lang.PrepAt) || p.is(i-1, lang.DatePart) || p.is(i-1, lang.DateConjunction) || p.is(j, lang.DateConjunction))
	return e, j, e.hasYear() || alone
}

// code reads the Q1 or H2 at token i.
func (p *parser) code(i int) (expr, bool) {
	t := p.at(i + 1)
	if p.at(i).end-p.at(i).start != 1 || t.kind != kNum || t.digits != 1 || !p.tight(i+1) || t.val < 1 {
		return expr{}, false
	}
	e := expr{base: bNearest, rule: "part of year"}
	switch w := p.word(i); {
	case (w == "Q" || w == "q") && t.val <= 4:
		e.pt = point{grain: lang.UnitQuarter, sub: 32 + t.val}
	case (w == "H" || w == "h") && t.val <= 2:
		e.pt = point{grain: lang.UnitHalfYear, sub: 39 + t.val}
	default:
		return expr{}, false
	}
	return e, true
}

// yearQuarter reads "2015 Q1" and "2019-H2".
func (p *parser) yearQuarter(i int) (expr, int, bool) {
	t := p.at(i)
	y := i + 2
	if p.prep(y, lang.PrepOf) && p.isYear(y+1) { // 3Q of 2018
		y++
	}
	if w := p.word(i + 1); t.digits == 1 && p.tight(i+1) && (w == "H" || w == "Q") && (p.isYear(y) || p.at(i+2).digits == 2 && p.tight(i+2)) && !p.inNumber(i) { // 2H 2018, 2Q19
		if sub := map[string]int{"H": 39, "Q": 32}[w] + t.val; w == "Q" && t.val >= 1 && t.val <= 4 || t.val == 1 || t.val == 2 {
			u := map[string]lang.Unit{"H": lang.UnitHalfYear, "Q": lang.UnitQuarter}[w]
			year := p.at(y).val
			if year < 100 {
				year = century(year)
			}
			return expr{pt: point{grain: u, y: year, sub: sub}, rule: "part of year"}, y + 1, true
		}
	}
	if t.digits != 4 || t.val < 1900 || t.val > 2199 || p.inNumber(i) {
		return expr{}, 0, false
	}
	j := i + 1
	if (p.at(j).kind == kDash || p.punct(j, '/')) && p.tight(j) && p.tight(j+1) {
		j++
	}
	if p.at(j).kind != kWord {
		return expr{}, 0, false
	}
	e, ok := p.code(j)
	if !ok {
		return expr{}, 0, false
	}
	e.pt.y, e.base = t.val, bExplicit
	return e, j + 2, true
}
