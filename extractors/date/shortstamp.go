package date

import "rapporteur/extractors/lang"

// Days in two numbers and days without a month are numbers like any other. Only a
// preposition that goes with days before them, and the end of a clause after them, tell.

// dayPrep tells whether token i is a preposition that goes with days.
func (p *parser) dayPrep(i int) bool {
	return p.prep(i, lang.PrepOn, lang.PrepSince, lang.PrepUntil, lang.PrepBy)
}

// clauseEnds tells whether a clause ends at token i, or a time of day follows.
func (p *parser) clauseEnds(i int) bool {
	switch n := p.at(i); n.kind {
	case kNone:
		return true
	case kPunct:
		return (n.val == '.' || n.val == ',' || n.val == ';' || n.val == ')' || n.val == '?' || n.val == '!' || n.val == ':') && !(p.tight(i+1) && p.at(i+1).kind == kNum)
	case kWord:
		return p.prep(i, lang.PrepAt, lang.PrepFrom, lang.PrepBetween)
	}
	return false
}

// shortStamp reads "on 12-24", "on 4.22", "on 22.4" and, with a year of two digits, "on
// 31-7-19". One number must be too large for a month, so that it is the day.
func (p *parser) shortStamp(i int) (expr, int, bool) {
	if !p.dayPrep(i-1) || p.prep(i-1, lang.PrepBy) || p.at(i).gap != gapSpace {
		return expr{}, 0, false
	}
	a, b, j := 0, 0, i+1
	switch t, n := p.at(i), p.at(i+2); {
	case t.kind == kBig:
		a, b = p.pointPair(i)
	case t.kind == kNum && t.digits <= 2 && p.at(i+1).kind == kDash && p.tight(i+1) && p.tight(i+2) && n.kind == kNum && n.digits <= 2:
		a, b, j = t.val, n.val, i+3
	}
	y := p.at(j + 1)
	dated := p.at(j).kind == kDash && p.tight(j) && p.tight(j+1) && y.kind == kNum && y.digits == 2
	if dated {
		j += 2
	}
	if a <= 12 && b <= 12 || !p.clauseEnds(j) {
		return expr{}, 0, false
	}
	e := expr{pt: point{grain: lang.UnitDay, y: 4, m: a, d: b}, base: bNearest, rule: "stamp"}
	if a > 12 {
		e.pt.m, e.pt.d = b, a
	}
	if !valid(e.pt) {
		return expr{}, 0, false
	}
	if e.pt.y = 0; dated {
		e.pt.y, e.base = century(y.val), bExplicit
	}
	return e, j, true
}

// pointPair are the numbers of 4.22; zeros when there are not two of at most two digits.
func (p *parser) pointPair(i int) (a, b int) {
	s := p.word(i)
	point := false
	for k := 0; k < len(s); k++ {
		switch {
		case s[k] == '.' && !point && k > 0 && k <= 2 && len(s)-k <= 3:
			point = true
		case !isDigit(s[k]):
			return 0, 0
		case point:
			b = 10*b + int(s[k]-'0')
		default:
			a = 10*a + int(s[k]-'0')
		}
	}
	if !point {
		return 0, 0
	}
	return a, b
}

// bareOrdinal reads "on 7th", "until 21st".
func (p *parser) bareOrdinal(i int) (expr, int, bool) {
	d, j, ok := p.dayNum(i)
	if !ok || !p.ordinalSuffix(i+1) || !p.dayPrep(i-1) || p.prep(i-1, lang.PrepBy) || p.at(i).gap != gapSpace || !p.clauseEnds(j) {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitDay, d: d}, base: bNearest, only: true, rule: "day of the month"}, j, true
}
