package date

import "rapporteur/extractors/lang"

// base is what an expression is worked out from.
type base uint8

const (
	bExplicit base = iota // the words say it all
	bNearest              // a part of the calendar without its year
	bDoc                  // counts from the document date
	bMention              // counts from the date mentioned last
)

// expr is one expression of time before it is put on the calendar.
type expr struct {
	pt point
	wd int // weekday, when one is named
	// shift says which one is meant: last August, next year, the same month.
	shift lang.Shift
	// n counts units of pt.grain from the base: two years ago is -2.
	n int
	// year is a year named by a word: "January of next year".
	year  lang.Shift
	mod   string
	clock string // 14:37
	until string // 16:00, where the time is a stretch
	part  int    // daypart
	inner nth    // a stretch inside pt
	off   offset // a length that pt is one end of
	feast lang.Feast
	chain *chain // lengths added up
	dayOf int    // the day of the month that the rest says
	alt   point  // a second reading of a numeric stamp
	back  int    // tokens before the first one that belong to it: Good Friday
	rule  string

	base    base
	counted bool // n counts
	vague   bool // several months ago
	only    bool // a day of the month without its month: the 29th
	week    bool // the week that the day is in
	weekend bool // the weekend of that week
	rest    bool // what is left of it from now on
}

// hasYear tells whether the words name the year, with digits or otherwise.
func (e expr) hasYear() bool { return e.pt.y != 0 || e.year != 0 }

// matchKind is what a match is.
type matchKind uint8

const (
	mDate matchKind = iota
	mDuration
	mSet
)

// match is an expression with its tokens.
type match struct {
	from, to int // token indexes
	kind     matchKind
	lo, hi   expr
	ranged   bool
	name     bool
	// Of durations and sets:
	count    string
	unit     lang.Unit
	dir      int    // 1: the next three years; -1: the past three years
	couple   bool   // a couple of
	iso      string // of lengths added up: P1Y6M
	workdays bool   // every weekday
	weekend  bool   // every weekend
	mod      string
}

// parser reads the tokens of one block.
type parser struct {
	text string
	toks []token
	// lastDay is the day read last, with its month first, and lastTo the token after it.
	lastDay expr
	lastTo  int
	// depth is how many dates inside dates are being read.
	depth int
	// order decides 03/04/2016 for the whole article.
	order func() dayOrder
}

var nothing token

func (p *parser) at(i int) *token {
	if i < 0 || i >= len(p.toks) {
		return &nothing
	}
	return &p.toks[i]
}

func (p *parser) word(i int) string {
	t := p.at(i)
	return p.text[t.start:t.end]
}

func (p *parser) is(i int, c lang.DateClass) bool {
	t := p.at(i)
	return t.kind == kWord && t.class == c
}

func (p *parser) prep(i int, which ...lang.Prep) bool {
	if !p.is(i, lang.DatePreposition) {
		return false
	}
	for _, w := range which {
		if p.at(i).val == int(w) {
			return true
		}
	}
	return false
}

func (p *parser) punct(i int, r rune) bool {
	t := p.at(i)
	return t.kind == kPunct && t.val == int(r)
}

// isUnit tells whether token i is the unit u.
func (p *parser) isUnit(i int, u lang.Unit) bool {
	return p.is(i, lang.DateTimeUnit) && p.at(i).val == int(u)
}

// tight tells whether token i follows the one before it without a gap.
func (p *parser) tight(i int) bool { return p.at(i).kind != kNone && p.at(i).gap == gapNone }

// starts tells whether an expression can begin with t: the filter that most
// tokens fail.
func starts(t *token) bool {
	if t.kind == kNum || t.kind == kBig {
		return true
	}
	if t.kind != kWord {
		return false
	}
	switch t.class {
	case lang.DateNone, lang.DateArticle, lang.DateIndefinite, lang.DateConjunction, lang.DateFutureCue, lang.DatePastCue, lang.DateTitle, lang.DateMeridiem, lang.DateZone:
		return t.class == lang.DateArticle || t.class == lang.DateIndefinite || t.end-t.start == 1
	case lang.DatePreposition:
		return t.val == int(lang.PrepFrom) || t.val == int(lang.PrepBetween)
	}
	return true
}

// determiner tells whether token i is an article before a word that has nothing to do
// with time: the ministers, a plan.
func (p *parser) determiner(i int) bool {
	t, n := p.at(i), p.at(i+1)
	return (t.class == lang.DateArticle || t.class == lang.DateIndefinite) && n.kind == kWord && n.class == lang.DateNone &&
		!(p.is(i+2, lang.DateTimeUnit) && unitAdjective[p.word(i+1)])
}

// begins says what an expression can be that begins with a word of a class.
type begins uint8

const (
	beginsRange begins = 1 << iota
	beginsSet
	beginsCount
)

// beginnings spares the words of a class the readers that cannot take them.
var beginnings = func() (b [lang.DateClasses]begins) {
	for class, what := range map[lang.DateClass]begins{
		lang.DateMonth: beginsRange, lang.DateWeekday: beginsRange | beginsSet, lang.DateTimeUnit: beginsSet | beginsCount, lang.DateTimes: beginsSet, lang.DateWorkday: beginsSet, lang.DateSeason: beginsRange,
		lang.DateCardinal: beginsCount, lang.DateOrdinalWord: beginsRange | beginsSet, lang.DateVague: beginsCount, lang.DatePart: beginsRange,
		lang.DateDeictic: beginsSet | beginsCount, lang.DateDayRef: beginsRange, lang.DateEvery: beginsSet, lang.DateRegularly: beginsSet,
		lang.DateArticle: beginsRange | beginsCount, lang.DateIndefinite: beginsCount, lang.DatePreposition: beginsRange,
		lang.DateHalf: beginsCount, lang.DateApproximate: beginsCount,
	} {
		b[class] = what
	}
	return b
}()

// narrow leaves out what the neighbours of a unit, an ordinal or "this" rule out.
func (p *parser) narrow(i int, can begins) begins {
	switch p.at(i).class {
	case lang.DateTimeUnit: // for years, years ago
		if !p.prep(i-1, lang.PrepFor) && !p.is(i+1, lang.DateAfter) {
			can &^= beginsCount
		}
	case lang.DateOrdinalWord, lang.DateDeictic: // first Monday of each month
		if !p.is(i+1, lang.DateWeekday) {
			can &^= beginsSet
		}
	}
	return can
}

// expression is the longest expression that begins at token i.
func (p *parser) expression(i int) (match, bool) {
	can := beginsRange | beginsCount
	if t := p.at(i); t.kind == kWord {
		if can = beginnings[t.class]; t.class == lang.DateNone && p.tight(i+1) && p.at(i+1).kind == kNum { // Q1
			can = beginsRange
		}
	}
	if can&(beginsSet|beginsCount) != 0 {
		can = p.narrow(i, can)
	}
	if can&beginsRange != 0 {
		if m, ok := p.rangeAt(i); ok {
			return m, true
		}
	}
	if can&beginsSet != 0 {
		if m, ok := p.setAt(i); ok {
			return m, true
		}
	}
	if can&beginsCount != 0 {
		if m, ok := p.countedAt(i); ok {
			return m, true
		}
	}
	if e, j, ok := p.pointAt(i); ok {
		if m, ok := p.timedRange(i, e, j); ok {
			return m, true
		}
		return match{from: i - e.back, to: j, lo: e}, true
	}
	if e, j, ok := p.bareYear(i); ok {
		return match{from: i, to: j, lo: e, name: p.inName(i, j)}, true
	}
	return match{}, false
}

// year4 reads four digits that can be a year.
func (p *parser) year4(i int) (int, bool) {
	t := p.at(i)
	if t.kind != kNum || t.digits != 4 || t.val < 1000 || t.val > 2199 {
		return 0, false
	}
	n := p.at(i + 1)
	if n.kind == kWord && n.gap == gapNone && !(n.end-n.start == 1 && p.word(i+1) == "s") && n.class == 0 {
		return 0, false // 2000a, 1500kg
	}
	return t.val, true
}

// dayNum reads a day of the month: 28, 28th.
func (p *parser) dayNum(i int) (d, j int, ok bool) {
	t := p.at(i)
	if t.kind != kNum || t.digits > 2 || t.val < 1 || t.val > 31 {
		return 0, 0, false
	}
	j = i + 1
	if p.ordinalSuffix(j) {
		j++
	} else if n := p.at(j); n.kind == kWord && n.gap == gapNone && n.class != lang.DateMonth {
		return 0, 0, false
	}
	return t.val, j, true
}

func (p *parser) ordinalSuffix(i int) bool {
	t := p.at(i)
	if t.kind != kWord || t.gap != gapNone || t.end-t.start != 2 {
		return false
	}
	switch p.word(i) {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return p.at(i-1).kind == kNum
	}
	return false
}

// month tells whether token i is the name of a month. An abbreviation may
// have a dot, which is then passed over.
func (p *parser) month(i int) (m, j int, ok bool) {
	t := p.at(i)
	if !p.is(i, lang.DateMonth) {
		return 0, 0, false
	}
	j = i + 1
	if t.short && p.punct(j, '.') && p.tight(j) {
		j++
	}
	return t.val, j, true
}

// yearAfter reads the year that follows a month or a day: ", 2004", "of 2004",
// "2004", "of next year". It changes e and returns the token after it.
func (p *parser) yearAfter(e *expr, i int) int {
	j := i
	if p.punct(j, ',') || p.prep(j, lang.PrepOf) || p.prep(j, lang.PrepIn) && p.isYear(j+1) {
		j++
	}
	if y, ok := p.year4(j); ok && y >= 1500 && !p.decimalTail(j) && !p.isClock(j) && p.at(j+1).kind != kBig {
		e.pt.y, e.base = y, bExplicit
		return j + 1
	}
	if y, k, ok := p.spelledYear(j); ok {
		e.pt.y, e.base = y, bExplicit
		return k
	}
	if y, k, ok := p.shortYear(j); ok {
		e.pt.y, e.base = y, bExplicit
		return k
	}
	if p.at(j).kind == kWord && (j == i || p.prep(i, lang.PrepOf)) {
		if s, k, ok := p.shiftedYear(j); ok {
			e.year = s
			return k
		}
	}
	return i
}

// shortYear reads a year of two digits: of 87, '87.
func (p *parser) shortYear(i int) (y, j int, ok bool) {
	quote := p.punct(i, '\'') || p.punct(i, '’') || p.punct(i, '‘')
	if quote {
		i++
	}
	t := p.at(i)
	if t.kind != kNum || t.digits != 2 || quote && !p.tight(i) || !quote && !p.prep(i-1, lang.PrepOf) || p.tight(i+1) && p.at(i+1).kind != kPunct || p.isPercent(i+1) || p.nounNext(i+1) {
		return 0, 0, false
	}
	return century(t.val), i + 1, true
}

// decimalTail tells whether the number goes on as 2004/5 or 2004-07.
func (p *parser) decimalTail(i int) bool {
	return p.punct(i+1, '/') && p.tight(i+1) && p.at(i+2).kind == kNum && p.tight(i+2)
}

// shiftedYear reads "next year", "the same year", "this year".
func (p *parser) shiftedYear(i int) (lang.Shift, int, bool) {
	if p.is(i, lang.DateArticle) {
		i++
	}
	if p.is(i, lang.DateDeictic) && p.is(i+1, lang.DateTimeUnit) && p.at(i+1).val == int(lang.UnitYear) && !p.plural(i+1) {
		return lang.Shift(p.at(i).val), i + 2, true
	}
	return 0, 0, false
}

func (p *parser) plural(i int) bool {
	w := p.word(i)
	return len(w) > 0 && w[len(w)-1]|0x20 == 's'
}
