package date

import "rapporteur/extractors/lang"

var partMods = [...]string{"", "START", "MID", "END"}

// partAt reads "early March", "mid-2015", "late last year", "end of the month",
// "beginning of 2014".
func (p *parser) partAt(i int) (expr, int, bool) {
	if p.at(i).val == int(lang.PartRest) {
		return p.restOf(i)
	}
	mod := partMods[p.at(i).val]
	if u := lang.EndCode(p.word(i)); u != lang.UnitNone { // EOY
		return expr{pt: point{grain: u}, base: bDoc, counted: true, mod: mod, rule: "part of this"}, i + 1, true
	}
	j := i + 1
	noun := false
	switch p.word(i) {
	case "beginning", "start", "end", "middle", "close", "outset":
		noun = true
	}
	if p.at(j).kind == kDash && !noun {
		j++
	}
	if p.word(j) == "part" && !noun { // the early part of
		j++
	}
	if p.prep(j, lang.PrepOf) {
		j++
	} else if noun {
		if p.at(j).kind == kDash && p.is(i, lang.DatePart) && p.at(i).val == int(lang.PartEnd) { // end-2014
			j++
		} else if !p.is(j, lang.DateMonth) {
			return expr{}, 0, false
		}
	} else if p.prep(j, lang.PrepIn) {
		j++
	}
	if y, ok := p.year4(j); ok && y >= 1500 && !p.decimalTail(j) {
		if e, k, ok := p.decade(j); ok {
			e.mod = mod
			return e, k, true
		}
		return expr{pt: point{grain: lang.UnitYear, y: y}, mod: mod, rule: "part of year"}, j + 1, true
	}
	if p.is(j, lang.DateArticle) && p.is(j+1, lang.DateTimeUnit) && noun && !p.plural(j+1) {
		if u := lang.Unit(p.at(j + 1).val); u >= lang.UnitWeek && u != lang.UnitWeekend {
			return expr{pt: point{grain: u}, base: bDoc, counted: true, mod: mod, rule: "part of this"}, j + 2, true
		}
	}
	if p.is(j, lang.DateTimeUnit) && p.prep(j-1, lang.PrepOf) && p.at(j).val >= int(lang.UnitWeek) && p.at(j).val <= int(lang.UnitYear) && !p.plural(j) && !p.nounNext(j+1) { // end of year
		return expr{pt: point{grain: lang.Unit(p.at(j).val)}, base: bDoc, counted: true, mod: mod, rule: "part of this"}, j + 1, true
	}
	if u := lang.Unit(p.at(j).val); j == i+2 && p.at(i+1).kind == kDash && p.is(j, lang.DateTimeUnit) && u >= lang.UnitWeek && u != lang.UnitWeekend && !p.plural(j) { // mid-year
		return expr{pt: point{grain: u}, base: bDoc, counted: true, mod: mod, rule: "part of this"}, j + 1, true
	}
	if p.is(j, lang.DateDayRef) || p.is(j, lang.DatePart) || p.is(j, lang.DateTimeUnit) {
		return expr{}, 0, false
	}
	e, k, ok := p.dayAt(j)
	if !ok || e.mod != "" || e.pt.grain == lang.UnitDay {
		return expr{}, 0, false
	}
	e.mod = mod
	return e, k, true
}

// theAt reads what begins with the article: "the end of 2014", "the 1990s",
// "the same year", "the day before yesterday", "the 29th", "the fall of 2011".
func (p *parser) theAt(i int) (expr, int, bool) {
	j := i + 1
	t := p.at(j)
	switch {
	case t.kind == kNum:
		if e, k, ok := p.decade(j); ok {
			return e, k, true
		}
		if e, k, ok := p.shortDecade(j); ok {
			return e, k, true
		}
		if e, k, ok := p.nthAt(j); ok {
			return e, k, true
		}
		return p.theDay(j)
	case t.kind != kWord:
		return expr{}, 0, false
	case t.class == lang.DateTimeUnit && !p.plural(j):
		if e, k, ok := p.weekOf(j); ok {
			return e, k, true
		}
		if lang.Unit(t.val) == lang.UnitWeekend && p.prep(i-1, lang.PrepOver, lang.PrepDuring, lang.PrepAt, lang.PrepOn, lang.PrepFor) {
			return expr{pt: point{grain: lang.UnitWeekend}, base: bDoc, counted: true, rule: "deictic"}, j + 1, true
		}
		if e, k, ok := p.dayBefore(j); ok {
			return e, k, true
		}
		if e, k, ok := p.beforeLast(j); ok {
			return e, k, true
		}
		if n := p.at(j + 2); lang.Unit(t.val) == lang.UnitDay && p.prep(j+1, lang.PrepBefore, lang.PrepAfter) && (n.kind == kNone || n.kind == kPunct) {
			e := expr{pt: point{grain: lang.UnitDay}, base: bMention, counted: true, n: 1, rule: "day before"}
			if p.prep(j+1, lang.PrepBefore) {
				e.n = -1
			}
			return e, j + 2, true
		}
		return p.theUnit(i)
	case t.class == lang.DateWeekday:
		return p.beforeLast(j)
	case t.class == lang.DateDecadeWord, t.class == lang.DateDaypart, t.class == lang.DatePart, t.class == lang.DateDeictic, t.class == lang.DateOrdinalWord, t.class == lang.DateFiscal:
		return p.dayAt(j)
	case t.class == lang.DateSeason:
		e, k, ok := p.seasonAt(j)
		return e, k, ok && e.hasYear()
	}
	return expr{}, 0, false
}

// theUnit reads "the week", "the year" where they stand for this one: after a
// preposition and with nothing that tells of which.
func (p *parser) theUnit(i int) (expr, int, bool) {
	u := lang.Unit(p.at(i + 1).val)
	if u < lang.UnitWeekend || u > lang.UnitYear || u == lang.UnitHalfYear || u == lang.UnitQuarter || p.at(i+1).upper || u == lang.UnitYear && p.prep(i-1, lang.PrepOf) {
		return expr{}, 0, false
	}
	n := p.at(i + 2)
	if p.prep(i+2, lang.PrepTo) && p.word(i+3) == "date" { // the year to date
		return expr{pt: point{grain: u}, base: bDoc, counted: true, rule: "this unit"}, i + 4, true
	}
	if u == lang.UnitWeekend && n.kind != kWord && n.kind != kDash {
		return expr{pt: point{grain: u}, base: bDoc, counted: true, rule: "this unit"}, i + 2, true
	}
	if n.kind == kWord && n.gap != gapLine && n.class != lang.DatePreposition && n.class != lang.DateConjunction || p.prep(i+2, lang.PrepOf, lang.PrepBefore, lang.PrepAfter, lang.PrepTo, lang.PrepSince, lang.PrepFrom) ||
		n.kind == kDash || n.kind == kNum || !p.prep(i-1, lang.PrepIn, lang.PrepDuring, lang.PrepFor, lang.PrepOver, lang.PrepOf, lang.PrepBy, lang.PrepThrough, lang.PrepWithin, lang.PrepAt) {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: u}, base: bDoc, counted: true, rule: "this unit"}, i + 2, true
}

// theDay reads "the 29th" and "the 28th of August".
func (p *parser) theDay(i int) (expr, int, bool) {
	if e, j, ok := p.dayMonth(i); ok {
		return e, j, true
	}
	if e, j, ok := p.listedDay(i); ok {
		return e, j, true
	}
	d, j, ok := p.dayNum(i)
	// "The Forum, the 27th, opens", "Astana hosted the 11th": in prose a number alone counts meetings too.
	ends := p.short() && !p.is(i-2, lang.DateApproximate) && !p.prep(i-2, lang.PrepOf) && (p.at(j).kind == kNone || p.at(j).kind == kPunct && p.at(j).val != '\'')
	if !ok || !p.ordinalSuffix(i+1) || !ends && !p.prep(i-2, lang.PrepOn, lang.PrepUntil, lang.PrepSince, lang.PrepBy) {
		return expr{}, 0, false
	}
	if n := p.at(j); n.kind == kWord && n.class == 0 && !n.upper && n.gap != gapLine {
		return expr{}, 0, false // "on the 5th floor"
	}
	if n := p.at(j); n.kind == kWord && (n.class == lang.DateTimeUnit || n.upper) {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitDay, d: d}, base: bNearest, only: true, rule: "day of the month"}, j, true
}

// dayBefore reads "day before yesterday", "day after tomorrow".
func (p *parser) dayBefore(i int) (expr, int, bool) {
	if lang.Unit(p.at(i).val) != lang.UnitDay {
		return expr{}, 0, false
	}
	if !p.is(i+2, lang.DateDayRef) { // the day after Christmas
		return p.offsetAt(amount{text: "1", n: 1, ok: true}, lang.UnitDay, i+1)
	}
	n := p.at(i + 2).val
	switch {
	case p.prep(i+1, lang.PrepBefore):
		n--
	case p.prep(i+1, lang.PrepAfter):
		n++
	default:
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitDay}, base: bDoc, counted: true, n: n, rule: "day before"}, i + 3, true
}

// dayRef reads "today", "yesterday morning", "tonight".
func (p *parser) dayRef(i int) (expr, int, bool) {
	t := p.at(i)
	if t.upper && p.at(i-1).kind == kWord && p.at(i-1).upper && p.at(i-1).class == 0 && t.gap == gapSpace {
		return expr{}, 0, false // USA Today
	}
	e := expr{pt: point{grain: lang.UnitDay}, base: bDoc, counted: true, n: t.val, rule: "day reference"}
	if w := p.word(i); w == "tonight" || w == "Tonight" {
		e.part = 4
	} else if p.is(i+1, lang.DateDaypart) {
		e.part = p.at(i + 1).val
		return e, i + 2, true
	}
	return e, i + 1, true
}

// seasonAt reads "fall of 2011", "summer 2006", and "in spring".
func (p *parser) seasonAt(i int) (expr, int, bool) {
	e := expr{pt: point{grain: lang.UnitQuarter, sub: p.at(i).val}, base: bNearest, rule: "season"}
	if j := p.yearAfter(&e, i+1); e.hasYear() {
		if t := p.at(j + 1); (p.at(j).kind == kDash || p.punct(j, '/')) && p.tight(j) && p.tight(j+1) && t.digits == 2 && t.val == (e.pt.y+1)%100 {
			j += 2 // winter 2014-15
		}
		return e, j, true
	}
	if p.word(i) == "fall" || !p.prep(i-1, lang.PrepIn, lang.PrepDuring, lang.PrepSince, lang.PrepUntil, lang.PrepBy) || p.at(i).upper ||
		p.at(i+1).kind == kWord && p.at(i+1).class == 0 {
		return expr{}, 0, false
	}
	return e, i + 1, true
}

// earlierThis reads "earlier this year", "later this month".
func (p *parser) earlierThis(i int) (expr, int, bool) {
	mod := "START"
	switch lang.Direction(p.at(i).val) {
	case lang.DirLaterThan:
		mod = "END"
	case lang.DirEarlierThan:
	default:
		return expr{}, 0, false
	}
	j := i + 1
	if p.word(j) == "part" && p.prep(j+1, lang.PrepOf) { // the later part of May
		e, k, ok := p.container(j + 2)
		e.mod, e.rule = mod, "part of"
		return e, k, ok
	}
	if p.prep(j, lang.PrepIn) {
		j++
	}
	if p.is(j, lang.DateArticle) {
		j++
	}
	if p.is(j, lang.DateDayRef) {
		e, k, ok := p.dayRef(j)
		return e, k, ok
	}
	if y, ok := p.year4(j); ok && y >= 1500 && p.prep(j-1, lang.PrepIn) { // later in 2017
		return expr{pt: point{grain: lang.UnitYear, y: y}, mod: mod, rule: "part of year"}, j + 1, true
	}
	if p.prep(i+1, lang.PrepIn) && p.is(j-1, lang.DateArticle) && p.is(j, lang.DateTimeUnit) && !p.plural(j) {
		if u := lang.Unit(p.at(j).val); u == lang.UnitYear || u == lang.UnitMonth || u == lang.UnitWeek {
			return expr{pt: point{grain: u}, base: bDoc, counted: true, mod: mod, rule: "part of this"}, j + 1, true
		}
	}
	if !p.is(j, lang.DateDeictic) || p.at(j).val == int(lang.ShiftSame) {
		return expr{}, 0, false
	}
	e, k, ok := p.deicticAt(j)
	if !ok || e.pt.grain == lang.UnitDay {
		return expr{}, 0, false
	}
	e.mod = mod
	return e, k, true
}
