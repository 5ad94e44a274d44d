package date

import (
	"strconv"

	"rapporteur/extractors/lang"
)

// amount is a number of units as written.
type amount struct {
	text   string // decimal, or X when vague
	n      int
	ok     bool // n is known
	many   bool // several, few: more than one
	couple bool // a couple of
	half   bool // and a half
}

// countAt reads a number: 3, 1.5, three, twenty-five, a, several, a few, a couple of.
func (p *parser) countAt(i int) (amount, int, bool) {
	t := p.at(i)
	switch {
	case t.kind == kNum && t.digits <= 4 && (!p.inNumber(i) || p.upperEnd(i)):
		return amount{text: strconv.Itoa(t.val), n: t.val, ok: true}, i + 1, true
	case t.kind == kBig && !p.tight(i):
		return amount{text: plainNumber(p.word(i))}, i + 1, true
	case t.kind != kWord:
		return amount{}, 0, false
	}
	switch t.class {
	case lang.DateCardinal:
		n, j := t.val, i+1
		if n >= 20 && n < 100 {
			k := j
			if p.at(k).kind == kDash && p.tight(k) {
				k++
			}
			if p.is(k, lang.DateConjunction) && p.is(k+2, lang.DateTimeUnit) { // twenty and four hours
				k++
			}
			if u := p.at(k); p.is(k, lang.DateCardinal) && u.val < 10 {
				n, j = n+u.val, k+1
			}
		} else if n < 10 && p.is(j, lang.DateCardinal) && p.at(j).val == 100 {
			n, j = n*100, j+1
		}
		return amount{text: strconv.Itoa(n), n: n, ok: true}, j, true
	case lang.DateVague:
		switch p.word(i) {
		case "some":
			return amount{}, 0, false
		case "all", "All": // all week
			one := p.is(i+1, lang.DateTimeUnit) && !p.plural(i+1) && !p.nounNext(i+2) && p.at(i+2).kind != kDash
			return amount{text: "1", n: 1, ok: true}, i + 1, one
		}
		return p.ofVague(i)
	case lang.DateIndefinite:
		if p.is(i+1, lang.DateVague) {
			return p.ofVague(i + 1)
		}
		return amount{text: "1", n: 1, ok: true}, i + 1, p.at(i-1).kind != kDash || !p.tight(i) // once-in-a-decade
	}
	return amount{}, 0, false
}

func (p *parser) ofVague(i int) (amount, int, bool) {
	j := i + 1
	if p.prep(j, lang.PrepOf) {
		j++
	}
	return amount{text: "X", many: true, couple: p.word(i) == "couple"}, j, true
}

func plainNumber(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != ',' {
			b = append(b, s[i])
		}
	}
	return string(b)
}

// countedAt reads lengths of time and dates that count from another:
// "three years", "the next two weeks", "nearly 30 hours", "two years ago",
// "a day earlier".
func (p *parser) countedAt(i int) (match, bool) {
	m := match{from: i, kind: mDuration}
	j := p.approxBefore(&m, i)
	if m.mod == "" {
		j = p.dirBefore(&m, i)
	}
	if p.is(j, lang.DateHalf) || p.isUnit(j, lang.UnitQuarter) || p.isUnit(j+1, lang.UnitQuarter) {
		if f, ok := p.fractionAt(m, i, j); ok {
			return f, true
		}
	}
	a, k, bareThe, ok := p.countOf(&m, i, j)
	if !ok {
		return match{}, false
	}
	if p.word(k) == "nights" && a.ok && a.n > 1 && m.dir == 0 { // a stay of two nights
		return match{from: i, to: k + 1, kind: mDuration, count: a.text, unit: lang.UnitDay}, true
	}
	if p.is(k, lang.DateWeekday) && p.at(k).name && m.dir == 0 && a.ok {
		e, n, ok := p.weekdaysCounted(a, k)
		return match{from: i, to: n, lo: e}, ok
	}
	if p.word(k) == "times" {
		return p.timesIn(match{from: i, kind: mSet, count: "1"}, k+1)
	}
	if u, ok := p.unitCode(&m, a, k); ok {
		m.to, m.count, m.unit = k+1, a.text, u
		return m, true
	}
	m.workdays = p.word(k) == "business" || p.word(k) == "working" || p.is(k, lang.DateWorkday)
	u, k, hyphen, ok := p.unitAfter(k)
	if !ok || p.at(k-1).name {
		return match{}, false
	}
	fortnight := fortnights(p.word(k - 1))
	if fortnight && a.ok {
		a.n *= 2
		a.text = strconv.Itoa(a.n)
	}
	indefinite := p.is(j, lang.DateIndefinite) && !a.many
	if a.ok && a.n != 1 && !p.plural(k-1) && !fortnight && !hyphen && !bareThe && u != lang.UnitHour && !p.nounNext(k) || u == lang.UnitQuarter && indefinite {
		return match{}, false
	}
	if m.dir == 0 {
		if e, n, ok := p.placed(i, a, u, k, hyphen, bareThe); ok {
			if e.off.role != lasts {
				e.mod = m.mod
			}
			e.inWorkdays(m.workdays && u == lang.UnitDay)
			return match{from: i, to: n, lo: e}, true
		}
	}
	if s, ok := p.timesIn(match{from: i, kind: mSet, count: "1"}, k); ok && a.ok && !indefinite && m.dir == 0 && u < s.unit && !p.prep(k, lang.PrepIn) { // two days a week
		return s, true
	}
	return p.lengthOf(m, a, u, k, hyphen, bareThe, indefinite)
}

// countOf reads the number of units at token j, after what modifies it. bareThe tells that
// only an article stands before it.
func (p *parser) countOf(m *match, i, j int) (a amount, k int, bareThe, ok bool) {
	a, k, ok = p.countAt(j)
	if !ok && m.dir != 0 && p.is(j, lang.DateTimeUnit) && (p.at(j).val >= int(lang.UnitDecade) || p.word(j-1) == "past" || fortnights(p.word(j))) {
		a, k, ok = amount{text: "1", n: 1, ok: true}, j, true
	}
	if !ok && m.dir == 0 {
		if a, ok = p.bareUnits(j); ok {
			return a, j, false, true
		}
	}
	if !ok && p.is(i, lang.DateArticle) {
		if a, k, ok = p.countAt(i + 1); ok && p.at(i+1).kind == kWord && p.at(i+1).class == lang.DateIndefinite {
			return a, k, true, false
		}
		bareThe = true
	}
	if !ok {
		return a, k, bareThe, false
	}
	if half, n := p.andHalf(a, k); n > k {
		a, k = half, n
	}
	if m.dir != 0 && p.is(k, lang.DateTimeUnit) && p.prep(k+1, lang.PrepOf, lang.PrepIn) {
		if _, _, ok := p.container(k + 2); ok {
			return a, k, bareThe, false // the last four months of 2021
		}
	}
	if d := p.deicticDir(k); d != 0 && m.dir == 0 && a.ok && a.n > 1 && p.is(k+1, lang.DateTimeUnit) && p.plural(k+1) { // 5 upcoming years
		m.dir, k = d, k+1
	}
	return a, k, bareThe, true
}

// fortnights tells whether a unit is two weeks.
func fortnights(w string) bool { return len(w) >= 9 && w[0]|0x20 == 'f' }

// lengthOf is the match of a length that is no date.
func (p *parser) lengthOf(m match, a amount, u lang.Unit, k int, hyphen, bareThe, indefinite bool) (match, bool) {
	if j, ok := p.halfMore(a, u, k); ok && m.dir == 0 && !hyphen {
		m.to, m.count, m.unit = j, "1.5", u
		return m, true
	}
	m.to, m.count, m.unit, m.couple = k, a.text, u, a.couple
	if c, j := p.chainAt(a, u, k); c.n > 1 && m.dir == 0 && !bareThe { // one year and six months
		m.to, m.iso = j, c.iso()
		return m, true
	}
	if bareThe && (a.many || p.is(k, lang.DateNone) && hyphen) || !p.durationContext(m.from, k, a, u, indefinite, m.dir) {
		return match{}, false
	}
	if bareThe && p.is(m.from, lang.DateArticle) && hyphen {
		m.from++
	}
	return m, true
}

// nounNext tells whether a lower-case word follows: "a four day rally".
func (p *parser) nounNext(i int) bool {
	t := p.at(i)
	return t.kind == kWord && t.class == lang.DateNone && !t.upper && t.gap == gapSpace
}

// approxBefore reads "nearly", "about", "more than", "less than".
func (p *parser) approxBefore(m *match, i int) int {
	if !p.is(i, lang.DateApproximate) {
		return i
	}
	switch lang.ApproxKind(p.at(i).val) {
	case lang.ApproxAbout:
		m.mod = "APPROX"
		return i + 1
	case lang.ApproxLess:
		m.mod = "LESS_THAN"
	case lang.ApproxMore:
		m.mod = "MORE_THAN"
	default:
		return i
	}
	w := p.word(i)
	if w == "less" || w == "more" {
		if !p.is(i+1, lang.DateApproximate) || p.at(i+1).val != int(lang.ApproxThan) {
			m.mod = ""
			return i
		}
		return i + 2
	}
	return i + 1
}

// dirBefore reads "the next", "the past", "last".
func (p *parser) dirBefore(m *match, i int) int {
	j := i
	if p.is(j, lang.DateArticle) {
		j++
	}
	if m.dir = p.deicticDir(j); m.dir == 0 {
		return i
	}
	return j + 1
}

// andHalf reads the rest of "one and a half years", "two and a quarter hours",
// "three-and-a-half years".
func (p *parser) andHalf(a amount, k int) (amount, int) {
	n := k
	skip := func() {
		if p.at(n).kind == kDash && p.tight(n) && p.tight(n+1) {
			n++
		}
	}
	if skip(); !a.ok || !p.is(n, lang.DateConjunction) {
		return a, k
	}
	n++
	if skip(); !p.is(n, lang.DateIndefinite) {
		return a, k
	}
	n++
	switch skip(); {
	case p.is(n, lang.DateHalf):
		a.text += ".5"
		a.half = true
	case p.word(n) == "quarter":
		a.text += ".25"
	default:
		return a, k
	}
	a.ok = false
	return a, n + 1
}

// deicticDir is 1 for "next", -1 for "last".
func (p *parser) deicticDir(i int) int {
	if !p.is(i, lang.DateDeictic) {
		return 0
	}
	switch lang.Shift(p.at(i).val) {
	case lang.ShiftNext, lang.ShiftFollowing:
		return 1
	case lang.ShiftLast, lang.ShiftPrevious:
		return -1
	}
	return 0
}

// unitAfter reads the unit: "years", "-year", "year-long".
func (p *parser) unitAfter(i int) (lang.Unit, int, bool, bool) {
	j, hyphen := i, false
	if p.at(j).kind == kDash && p.tight(j) && p.tight(j+1) {
		j, hyphen = j+1, true
	} else if p.is(j, lang.DateDeictic) && p.word(j) != "this" && p.word(j) != "last" || unitAdjective[p.word(j)] {
		j++
	}
	if p.is(j, lang.DateWorkday) && p.plural(j) {
		return lang.UnitDay, j + 1, hyphen, true
	}
	if !p.is(j, lang.DateTimeUnit) || p.at(j).caps || !hyphen && p.tight(j) && p.at(j-1).kind != kNum && p.at(j-1).kind != kBig {
		return 0, 0, false, false
	}
	u := lang.Unit(p.at(j).val)
	return u, j + 1, hyphen, u != lang.UnitHalfYear
}

// unitAdjective are words between a number and its unit that do not change the length.
var unitAdjective = map[string]bool{"full": true, "long": true, "entire": true, "consecutive": true, "straight": true, "more": true, "additional": true, "further": true, "trading": true,
	"business": true, "working": true, "calendar": true, "successive": true, "whole": true}

// durationContext leaves out what is no length of time worth a mention: rates
// ("a year" after an amount) and lone indefinite units.
func (p *parser) durationContext(i, k int, a amount, u lang.Unit, indefinite bool, dir int) bool {
	if dir != 0 || !indefinite {
		return true
	}
	if w := p.word(k - 2); u == lang.UnitDecade || u == lang.UnitCentury || fortnights(p.word(k-1)) || w == "full" || w == "whole" || w == "entire" {
		return true
	}
	if p.at(k).kind == kDash && p.tight(k) && p.word(k+1) == "long" { // a year-long course
		return true
	}
	return p.prep(k, lang.PrepAfter, lang.PrepBefore) || p.prep(i-1, lang.PrepFor, lang.PrepOver, lang.PrepWithin, lang.PrepDuring) ||
		p.is(i-1, lang.DateApproximate) || p.word(i-1) == "than" || p.is(k, lang.DateNone) && p.word(k) == "long"
}
