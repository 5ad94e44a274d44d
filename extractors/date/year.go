package date

import "rapporteur/extractors/lang"

// bareYear reads a year on its own. Four digits are a year only where the words
// around them say so.
func (p *parser) bareYear(i int) (expr, int, bool) {
	if e, j, ok := p.yearMonth(i); ok {
		return e, j, true
	}
	y, ok := p.year4(i)
	if y > 2099 && !p.prep(i-1, lang.PrepIn, lang.PrepBy, lang.PrepSince, lang.PrepUntil) {
		ok = false
	}
	if !ok || y < 1700 || p.inNumber(i) || p.decimalTail(i) || !p.yearContext(i, y) {
		return expr{}, 0, false
	}
	if s := p.at(i + 1); p.is(i+1, lang.DateSeason) && s.gap == gapSpace && p.word(i+1) != "fall" && !s.upper && !p.nounNext(i+2) { // 2015 summer
		return expr{pt: point{grain: lang.UnitQuarter, y: y, sub: s.val}, rule: "season"}, i + 2, true
	}
	return expr{pt: point{grain: lang.UnitYear, y: y}, rule: "year"}, i + 1, true
}

// yearMonth reads 2015-12. Where the second number is the year after, 2010-11, it is
// more often a season.
func (p *parser) yearMonth(i int) (expr, int, bool) {
	m := p.at(i + 2)
	if !p.isYear(i) || p.inNumber(i) || p.at(i+1).kind != kDash || !p.tight(i+1) || !p.tight(i+2) || m.kind != kNum || m.digits != 2 || m.val < 1 || m.val > 12 {
		return expr{}, 0, false
	}
	if y := p.at(i).val; m.val == y%100+1 || y < 1900 || y > 2099 || p.tight(i+3) && p.at(i+3).kind != kPunct || p.punct(i+3, '/') && p.tight(i+3) {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitMonth, y: p.at(i).val, m: m.val}, rule: "stamp"}, i + 3, true
}

func (p *parser) yearContext(i, y int) bool {
	if p.countsThings(i, y) {
		return false
	}
	prev, next := p.at(i-1), p.at(i+1)
	if next.kind == kPunct && next.gap == gapNone && (next.val == '%' || next.val == '/' || next.val == '°') {
		return false
	}
	if next.kind == kDash && next.gap == gapNone && p.tight(i+2) && p.at(i+2).kind == kNum {
		return false
	}
	recent := y >= 1900 && y <= 2060
	switch prev.kind {
	case kNone:
		return recent && (next.kind != kWord || p.openingAfter(i+1) != notOpen)
	case kPunct:
		switch prev.val {
		case '(', '[':
			return recent
		case ',':
			return recent && (p.isYear(i-2) || p.at(i-2).kind == kWord && p.at(i-2).upper)
		case '.':
			if w := p.word(i - 2); w == "c" || w == "ca" {
				return true
			}
			return false
		case '’', '\'', '$', '#', '€', '£', '¥', '/':
			return prev.gap != gapNone && prev.val < 128 && prev.val > '$' && false
		}
		return recent && (prev.val == '.' || prev.val == ':' || prev.val == '=')
	case kDash:
		return recent && !p.tight(i)
	case kWord:
		return p.yearAfterWord(i, recent)
	}
	return false
}

// yearAfterWord decides by the word before the year.
func (p *parser) yearAfterWord(i int, recent bool) bool {
	t := p.at(i - 1)
	if p.tight(i) {
		return false // COP2015, G2000
	}
	switch t.class {
	case lang.DatePreposition:
		switch lang.Prep(t.val) {
		case lang.PrepPer, lang.PrepAt, lang.PrepOver:
			return false
		case lang.PrepTo, lang.PrepFor, lang.PrepOn:
			return recent || p.word(i-2) == "back" // dates back to 1865
		}
		return true
	case lang.DateArticle, lang.DatePart, lang.DateApproximate, lang.DateConjunction, lang.DateDeictic, lang.DateEvery, lang.DateSeason, lang.DateFiscal:
		return recent
	case lang.DateTimeUnit:
		return t.val == int(lang.UnitYear) && !p.plural(i-1)
	case lang.DateMonth, lang.DateWeekday:
		return recent
	case lang.DateNone:
		switch p.word(i - 1) {
		case "s", "its", "their", "our", "his", "her", "not", "or", "than", "early", "spring", "least", "most", "mid", "circa", "only", "born", "founded", "into":
			return recent
		}
		if t.upper {
			return recent && eventName[p.word(i-1)]
		}
	}
	return false
}

// eventName are the words that years follow in names: Expo 2025.
var eventName = map[string]bool{"Expo": true, "Olympics": true, "Games": true, "Cup": true, "Agenda": true, "Vision": true, "Summit": true, "Forum": true,
	"Conference": true, "EXPO": true, "Strategy": true, "Goals": true, "Plan": true, "Programme": true, "Program": true}

// countsThings tells whether the number counts what follows: 2000 boxes.
func (p *parser) countsThings(i, y int) bool {
	n := p.at(i + 1)
	if n.kind != kWord || n.gap == gapNone || n.upper {
		return false
	}
	w := p.word(i + 1)
	if p.openingAfter(i+1) != notOpen {
		return false
	}
	switch w {
	case "is", "was", "has", "as", "its", "this", "percent", "per", "us", "his", "plus", "across", "series", "perhaps", "towards", "unless", "besides":
		return w == "percent" || w == "per"
	case "people", "men", "women", "children", "km", "kg", "million", "billion", "thousand", "square", "metric":
		return true
	}
	if n.class == lang.DateTimeUnit {
		return p.plural(i + 1)
	}
	if len(w) < 3 || w[len(w)-1] != 's' || w[len(w)-2] == 's' {
		return false
	}
	return y%100 == 0 || !(p.is(i-1, lang.DateArticle) || p.prep(i-1, lang.PrepIn, lang.PrepSince, lang.PrepDuring, lang.PrepBy) || p.word(i-1) == "s" || p.word(i-1) == "its")
}

// inName tells whether the year is a part of a name: the 2005 World Exposition,
// Expo 2025.
func (p *parser) inName(i, j int) bool {
	prev, next := p.at(i-1), p.at(j)
	if prev.kind == kWord && prev.upper && prev.class == 0 && !p.tight(i) && eventName[p.word(i-1)] {
		return true
	}
	if next.kind != kWord || !next.upper || next.gap == gapNone || next.class != 0 {
		return false
	}
	if !p.is(i-1, lang.DateArticle) && p.word(i-1) != "s" {
		return false
	}
	after := p.at(j + 1)
	return after.kind != kWord || after.upper || after.class != 0 || after.gap == gapNone || len(p.word(j+1)) <= 3
}
