package date

import "rapporteur/extractors/lang"

// fractionAt reads "half an hour", "a quarter of an hour", "a quarter century" at token j,
// and "half a century ago"; i is where the expression begins.
func (p *parser) fractionAt(m match, i, j int) (match, bool) {
	count, k := "0.5", j+1
	if !p.is(j, lang.DateHalf) {
		if p.is(j, lang.DateIndefinite) {
			j++
		}
		if count, k = "0.25", j+1; p.word(j) != "quarter" {
			return match{}, false
		}
	}
	bare := count == "0.5" && (m.dir != 0 || p.is(j-1, lang.DateIndefinite)) // the past half century, a half-century
	if bare && p.at(k).kind == kDash && p.tight(k) {
		k++
	}
	of := p.prep(k, lang.PrepOf)
	if of {
		k++
	}
	a := p.is(k, lang.DateIndefinite)
	if a {
		k++
	}
	t := p.at(k)
	u := lang.Unit(t.val)
	if !p.is(k, lang.DateTimeUnit) || p.plural(k) || u == lang.UnitHalfYear || t.short || of && !a || !a && (count == "0.5" && !bare || u < lang.UnitDecade) {
		return match{}, false
	}
	if months := halfMonths[u]; months != 0 && count == "0.5" {
		if e, n, ok := p.directed(amount{text: "X", n: months, ok: true}, lang.UnitMonth, k+1); ok {
			if months%12 == 0 {
				e.n, e.pt.grain = e.n/12, lang.UnitYear
			}
			e.mod = m.mod
			return match{from: i, to: n, lo: e}, true
		}
	}
	m.to, m.count, m.unit = k+1, count, u
	return m, true
}

// halfMonths is how many months the half of a unit has.
var halfMonths = [...]int{lang.UnitYear: 6, lang.UnitDecade: 60, lang.UnitCentury: 600}

// bareUnits reads the number of "for years", "decades ago": some, nobody says how many.
func (p *parser) bareUnits(i int) (amount, bool) {
	if !p.is(i, lang.DateTimeUnit) || !p.plural(i) || p.at(i).short || p.at(i).upper || lang.Unit(p.at(i).val) < lang.UnitDay {
		return amount{}, false
	}
	some := amount{text: "X", many: true}
	switch n := p.at(i + 1); {
	case p.is(i+1, lang.DateAfter) && n.val == int(lang.DirAgo):
		return some, true
	case !p.prep(i-1, lang.PrepFor):
		return amount{}, false
	case n.kind == kNone, n.kind == kPunct && n.gap == gapNone:
		return some, true
	case n.class == lang.DatePreposition && !p.prep(i+1, lang.PrepOf) || n.class == lang.DateConjunction:
		return some, true
	}
	return amount{}, false
}

// upperEnd tells whether the digits at token i are the 3 of "2-3 years".
func (p *parser) upperEnd(i int) bool {
	return p.at(i-1).kind == kDash && p.at(i-2).kind == kNum && !p.inNumber(i-2) && p.at(i-2).val < p.at(i).val && p.is(i+1, lang.DateTimeUnit) && p.plural(i+1)
}

// unitCode reads the unit of "10D", "2W", "5Y": in small print a length of time; elsewhere
// the names of things are written so.
func (p *parser) unitCode(m *match, a amount, k int) (lang.Unit, bool) {
	t, n := p.at(k), p.at(k+1)
	if t.kind != kWord || t.end-t.start != 1 || !t.upper || !p.tight(k) || !a.ok || m.dir == 0 && !p.prep(m.from-1, lang.PrepFor, lang.PrepWithin, lang.PrepOver) && p.word(m.from-1) != "lasted" && p.word(m.from-1) != "lasts" ||
		n.kind == kDash || n.kind == kNum || n.kind == kWord && n.class != lang.DatePreposition && n.class != lang.DateConjunction {
		return 0, false
	}
	switch p.word(k) {
	case "D":
		return lang.UnitDay, true
	case "W":
		return lang.UnitWeek, true
	case "Y":
		return lang.UnitYear, true
	}
	return 0, false
}
