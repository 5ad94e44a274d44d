package date

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// dayOrder is the order of day and month in the numeric dates of one article.
type dayOrder uint8

const (
	orderUnknown dayOrder = iota
	dayFirst
	monthFirst
)

// stampAt reads a numeric date: 2016-03-28, 2016/03/28, 28/03/2016, 24.07.2024,
// 28-03-2016. The ISO form is tried first.
func (p *parser) stampAt(i int) (expr, int, bool) {
	if e, j, ok := p.compactAt(i); ok {
		return e, j, true
	}
	if e, j, ok := p.yearMonthName(i); ok {
		return e, j, true
	}
	if e, j, ok := p.monthYearAt(i); ok {
		return e, j, true
	}
	if p.inNumber(i) {
		return expr{}, 0, false
	}
	if e, j, ok := p.isoWeekAt(i); ok {
		return e, j, true
	}
	return p.stampRead(i)
}

// isoWeekAt reads 2019-W20 and 2019W20.
func (p *parser) isoWeekAt(i int) (expr, int, bool) {
	j := i + 1
	if p.at(j).kind == kDash && p.tight(j) {
		j++
	}
	t := p.at(j + 1)
	if p.word(j) != "W" || !p.tight(j) || !p.tight(j+1) || !p.isYear(i) || t.kind != kNum || t.digits != 2 || t.val < 1 || t.val > 53 {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitWeek, y: p.at(i).val, sub: t.val}, rule: "week of the year"}, j + 2, true
}

// stampRead is stampAt where the token before has been read.
func (p *parser) stampRead(i int) (expr, int, bool) {
	a, s1, b, s2, c := p.at(i), p.at(i+1), p.at(i+2), p.at(i+3), p.at(i+4)
	if b.kind != kNum || c.kind != kNum || b.digits > 2 || !p.tight(i+1) || !p.tight(i+2) || !p.tight(i+3) || !p.tight(i+4) ||
		a.end != s1.start {
		return expr{}, 0, false
	}
	sep, ok := separator(s1)
	if sep2, ok2 := separator(s2); !ok || !ok2 || sep != sep2 {
		return expr{}, 0, false
	}
	if n := p.at(i + 5); p.tight(i+5) && (n.kind == kDash || p.punct(i+5, '/') || n.kind == kWord && p.word(i+5) != "T") {
		if !p.punct(i+5, '/') && p.at(i+6).kind == kNum && !p.sameSeparators(i+7, sep) || n.kind == kWord {
			return expr{}, 0, false
		}
	}
	e := expr{pt: point{grain: lang.UnitDay}, rule: "stamp"}
	switch {
	case a.digits == 4 && c.digits <= 2:
		e.pt.y, e.pt.m, e.pt.d = a.val, b.val, c.val
	case a.digits <= 2 && (c.digits == 4 || c.digits == 2 && sep != '-'):
		y := c.val
		if c.digits == 2 {
			y = century(y)
		}
		e.pt.y = y
		if !p.dayAndMonth(&e, a.val, b.val, sep, i+5) {
			return expr{}, 0, false
		}
	default:
		return expr{}, 0, false
	}
	if !valid(e.pt) || e.pt.y < 1500 || e.pt.y > 2199 {
		return expr{}, 0, false
	}
	return e, i + 5, true
}

// sameSeparators tells whether the tokens from i on go on as the stamp before a dash did: 23.09.2019-04.10.2019.
func (p *parser) sameSeparators(i int, sep byte) bool {
	one, ok1 := separator(p.at(i))
	two, ok2 := separator(p.at(i + 2))
	return sep != '-' && ok1 && ok2 && one == sep && two == sep && p.at(i+3).kind == kNum && p.tight(i+3)
}

// compactAt reads a day of eight digits: 20161016.
func (p *parser) compactAt(i int) (expr, int, bool) {
	t := p.at(i)
	if t.kind != kNum || t.digits != 8 || t.val < 19000000 || t.val > 20991231 || p.inNumber(i) || p.tight(i) && p.at(i-1).kind == kWord ||
		p.tight(i+1) && (p.at(i+1).kind == kDash && p.tight(i+2) && p.at(i+2).kind == kNum || p.at(i+1).kind == kWord) {
		return expr{}, 0, false
	}
	e := expr{pt: point{grain: lang.UnitDay, y: t.val / 10000, m: t.val / 100 % 100, d: t.val % 100}, rule: "stamp"}
	return e, i + 1, valid(e.pt)
}

// yearMonthName reads 2020/Sep/23 and 2019-aug-01.
func (p *parser) yearMonthName(i int) (expr, int, bool) {
	if !p.isYear(i) || !p.is(i+2, lang.DateMonth) || p.inNumber(i) {
		return expr{}, 0, false
	}
	for k := i + 1; k < i+5; k++ {
		if !p.tight(k) {
			return expr{}, 0, false
		}
	}
	one, ok1 := separator(p.at(i + 1))
	two, ok2 := separator(p.at(i + 3))
	d := p.at(i + 4)
	e := expr{pt: point{grain: lang.UnitDay, y: p.at(i).val, m: p.at(i + 2).val, d: d.val}, rule: "stamp"}
	return e, i + 5, ok1 && ok2 && one == two && d.kind == kNum && d.digits <= 2 && valid(e.pt)
}

// monthDayAt reads a day in two numbers: 6/4 between, on 10/1. Only the words before it
// show that it is no fraction. The month comes first unless the text has it otherwise.
func (p *parser) monthDayAt(i int) (expr, int, bool) {
	if p.inNumber(i) {
		return expr{}, 0, false
	}
	return p.monthDayRead(i)
}

func (p *parser) monthDayRead(i int) (expr, int, bool) {
	a, b := p.at(i), p.at(i+2)
	if a.kind != kNum || b.kind != kNum || a.digits > 2 || b.digits > 2 || !p.punct(i+1, '/') || !p.tight(i+1) || !p.tight(i+2) {
		return expr{}, 0, false
	}
	if a.val == 24 && b.val == 7 { // round the clock
		return expr{}, 0, false
	}
	if p.tight(i+3) && (p.punct(i+3, '/') || p.at(i+3).kind == kWord || p.punct(i+3, '%')) {
		return expr{}, 0, false
	}
	e := expr{pt: point{grain: lang.UnitDay, y: 4, m: a.val, d: b.val}, base: bNearest, rule: "stamp"}
	if !valid(e.pt) || p.order != nil && p.order() == dayFirst {
		if e.pt.m, e.pt.d = b.val, a.val; !valid(e.pt) {
			return expr{}, 0, false
		}
	}
	e.pt.y = 0
	return e, i + 3, true
}

func separator(t *token) (byte, bool) {
	switch {
	case t.kind == kDash && t.end-t.start == 1:
		return '-', true
	case t.kind == kPunct && (t.val == '/' || t.val == '.'):
		return byte(t.val), true
	}
	return 0, false
}

func valid(p point) bool { return p.m >= 1 && p.m <= 12 && p.d >= 1 && p.d <= monthLen(p.y, p.m) }

// twelveHours tells whether a time with am or pm follows at token i: who counts
// hours to twelve writes the month first.
func (p *parser) twelveHours(i int) bool {
	for k := i; k < i+8 && p.at(k).kind != kNone && p.at(k).gap != gapLine; k++ {
		if p.is(k, lang.DateMeridiem) && p.at(k-1).kind == kNum {
			return true
		}
	}
	return false
}

// dayAndMonth decides which of the two numbers is the day, and keeps the other
// reading where both are possible. next is the token after the date.
func (p *parser) dayAndMonth(e *expr, a, b int, sep byte, next int) bool {
	e.pt.d, e.pt.m = a, b
	swapped := e.pt
	swapped.d, swapped.m = b, a
	switch one, two := valid(e.pt), valid(swapped); {
	case !one && !two:
		return false
	case !one:
		e.pt = swapped
	case !two || a == b || sep == '.':
	default:
		e.alt = swapped
		order := orderUnknown
		if p.order != nil {
			order = p.order()
		}
		if order == monthFirst || order == orderUnknown && p.twelveHours(next) {
			e.pt, e.alt = e.alt, e.pt
		}
	}
	return true
}

// articleOrder is the order in the text, or the one of the country of its address.
func articleOrder(a *corpus.Article) dayOrder {
	order := orderIn(a.Text)
	if order == orderUnknown && lang.CountryOfHost(a.URL) == "US" {
		return monthFirst
	}
	return order
}

// orderIn looks for a numeric date with a number over twelve, which settles the
// order for the whole text.
func orderIn(text string) dayOrder {
	for i := 2; i+1 < len(text); i++ {
		if text[i] != '/' || !isDigit(text[i-1]) || !isDigit(text[i+1]) {
			continue
		}
		a, okA := twoDigitsBefore(text, i)
		b, rest, okB := twoDigitsAfter(text, i+1)
		if !okA || !okB || rest >= len(text) || text[rest] != '/' || a == 0 || b == 0 {
			continue
		}
		switch {
		case a > 12 && a <= 31 && b <= 12:
			return dayFirst
		case b > 12 && b <= 31 && a <= 12:
			return monthFirst
		}
	}
	return orderUnknown
}

func twoDigitsBefore(text string, i int) (int, bool) {
	v := int(text[i-1] - '0')
	if i >= 2 && isDigit(text[i-2]) {
		v += 10 * int(text[i-2]-'0')
		if i >= 3 && isDigit(text[i-3]) {
			return 0, false
		}
	}
	return v, true
}

func twoDigitsAfter(text string, i int) (v, rest int, ok bool) {
	for rest = i; rest < len(text) && isDigit(text[rest]) && rest < i+3; rest++ {
		v = 10*v + int(text[rest]-'0')
	}
	return v, rest, rest > i && rest <= i+2
}
