package money

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// parser reads the tokens of one block.
type parser struct {
	text string
	toks []token
}

var nothing = token{word: noWord}

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

func (p *parser) tight(i int) bool { return p.at(i).kind != kNone && p.at(i).gap == gapNone }

func (p *parser) punct(i int, r rune) bool {
	t := p.at(i)
	return t.kind == kPunct && t.val == int(r)
}

// amount is money before its surroundings are read.
type amount struct {
	from, to int // token indexes
	lo, hi   figure
	ranged   bool
	code     string // "$" for a dollar sign whose country is not told
	sign     string // as printed
	own      bool   // the upper end of a range has a sign of its own
}

// starts is the filter that most tokens fail.
func starts(t *token) bool {
	switch t.kind {
	case kNum, kSign:
		return true
	case kPunct:
		return t.val == '\\'
	case kWord:
		switch t.word.Class {
		case lang.MoneyCardinal, lang.MoneyFraction:
			return true
		case lang.MoneyMagnitude:
			return t.word.Short && t.upper
		}
		n := t.end - t.start
		return n <= 6 && (t.upper || n <= 3 || t.word.Class == lang.MoneyUnit) || t.word.Class == lang.MoneyUnit && n == 7 // between, euros 5
	}
	return false
}

// amountAt reads money that begins at token i.
func (p *parser) amountAt(i int) (amount, bool) {
	a, ok := p.single(i)
	if !ok {
		return p.unitless(i)
	}
	return p.upper(a), true
}

// single reads one amount: a prefix and a number, or a number and a suffix.
func (p *parser) single(i int) (amount, bool) {
	if code, j, ok := p.prefix(i); ok {
		f, ok := p.figureAt(j, true)
		if !ok || p.at(j).gap == gapLine || f.words && p.at(j-1).kind != kSign && p.at(j).kind != kNum {
			return amount{}, false
		}
		if f.year && !f.mag && p.at(j-1).kind == kWord && p.at(j-1).upper && !p.at(j-1).caps { // Euro 1996
			return amount{}, false
		}
		if p.at(j).gap == gapSpace && lang.CodeIsWord(code) && !f.mag && !f.grouped {
			return amount{}, false
		}
		a := amount{from: i, to: f.end, lo: f, code: code, sign: p.text[p.at(i).start:p.at(j-1).end]}
		a.large()
		if !p.endsWell(&a) {
			return amount{}, false
		}
		p.redundant(&a)
		return a, true
	}
	f, ok := p.figureAt(i, false)
	if !ok || p.at(i).kind == kNum && p.partOfWord(i) {
		return amount{}, false
	}
	code, minor, j, ok := p.suffix(f.end, f)
	if !ok {
		return amount{}, false
	}
	sign := strings.Trim(p.text[p.at(f.end).start:p.at(j-1).end], "-. ")
	if !f.mag && minor == 0 && p.at(j).gap == gapSpace && p.at(j-1).caps {
		f.end = j
		p.magnitudes(&f, true) // 75 USD million
		j = f.end
	}
	a := amount{from: i, to: j, lo: f, code: code, sign: sign}
	a.large()
	if minor > 0 {
		a.lo.exp -= minor
	} else {
		p.cents(&a)
	}
	return a, true
}

// large takes the magnitude out of a code that has one: MEUR.
func (a *amount) large() {
	if len(a.code) != 4 {
		return
	}
	a.lo.exp += map[byte]int{'K': 3, 'M': 6, 'B': 9}[a.code[0]]
	a.code, a.lo.mag = a.code[1:], true
}

// partOfWord tells whether the digits go on from a word or a number: G20, 10/20.
func (p *parser) partOfWord(i int) bool {
	if !p.tight(i) {
		return false
	}
	b := p.at(i - 1)
	switch b.kind {
	case kWord, kNum, kSign:
		return true
	case kPunct:
		return b.val == '/' || b.val == '.' || b.val == ':' || b.val == '#' || b.val == '\''
	case kDash:
		return p.tight(i-1) && (p.at(i-2).kind == kWord || p.at(i-2).kind == kNum)
	}
	return false
}

// endsWell refuses $5a: letters stuck to the number that say nothing.
func (p *parser) endsWell(a *amount) bool {
	t := p.at(a.to)
	if t.kind != kWord || t.gap != gapNone {
		return true
	}
	if t.word.Class == lang.MoneyUnit || t.word.Class == lang.MoneyMinor {
		return true
	}
	_, ok := corpus.Currency(p.word(a.to))
	return ok
}

// upper reads the upper end of a range after a: "$10-15 million", "US$300 to 350
// million", and both ends with signs around a dash. Two ends that are each written in
// full ("between $300 million and $350 million") are two amounts: see [finding.above].
func (p *parser) upper(a amount) amount {
	between := p.lower(a.from-1, "between")
	j, dash := a.to, false
	switch {
	case p.at(j).kind == kDash && p.at(j+1).gap != gapLine:
		dash = true
	case p.lower(j, "to"), between && p.lower(j, "and"):
	default:
		return a
	}
	j++
	if b, ok := p.single(j); ok && !b.ranged {
		return p.joinSigned(a, b, dash)
	}
	f, ok := p.figureAt(j, true)
	if !ok || f.end <= j || p.at(j).kind != kNum || p.suffixed(f.end) || a.lo.mag && !f.mag || dash && !p.tight(j) {
		return a
	}
	lo := a.lo
	if f.mag && !lo.mag {
		lo.exp += f.exp - p.bareExp(j)
	}
	if !lo.less(f.decimal) {
		return a
	}
	a.lo, a.hi, a.ranged, a.to = lo, f, true, f.end
	if between {
		a.from--
	}
	return a
}

// bareExp is the exponent of the number at j without its magnitude words.
func (p *parser) bareExp(j int) int {
	f, _ := p.bareFigure(j)
	return f.exp
}

// suffixed tells whether a count of something else follows: "$5 to 300 people" is no range.
func (p *parser) suffixed(i int) bool {
	t := p.at(i)
	return t.kind == kPunct && t.val == '%' || p.lower(i, "percent") || p.lower(i, "per") && p.lower(i+1, "cent")
}

// joinSigned makes one range of two amounts of one currency.
func (p *parser) joinSigned(a, b amount, dash bool) amount {
	same := a.code == b.code || b.code == "$" && strings.HasSuffix(a.code, "D")
	shares := b.lo.mag && !a.lo.mag && a.lo.exp == 0 && a.lo.n < 1000 // $3 to $4 million
	if !same || !dash && !shares {
		return a
	}
	if shares {
		a.lo.exp += b.lo.exp - min(b.lo.exp, 0)
	}
	if !a.lo.less(b.lo.decimal) {
		return a
	}
	a.hi, a.ranged, a.own, a.to = b.lo, true, true, b.to
	if p.lower(a.from-1, "between") {
		a.from--
	}
	return a
}

func (p *parser) lower(i int, w string) bool {
	t := p.at(i)
	return t.kind == kWord && strings.EqualFold(p.text[t.start:t.end], w)
}

// unitless reads a range whose currency stands at its end: "10 to 20 dollars",
// "between 5 and 10 billion yen".
func (p *parser) unitless(i int) (amount, bool) {
	between := p.lower(i-1, "between")
	lo, ok := p.figureAt(i, false)
	if !ok || p.at(i).kind == kNum && p.partOfWord(i) {
		return amount{}, false
	}
	j := lo.end
	if !(p.at(j).kind == kDash || p.lower(j, "to") || between && p.lower(j, "and")) {
		return amount{}, false
	}
	b, ok := p.hiSingle(j + 1)
	if !ok || b.from == b.to {
		return amount{}, false
	}
	if b.lo.mag && !lo.mag {
		lo.exp += b.lo.exp - p.bareExp(j+1)
	}
	if !lo.less(b.lo.decimal) {
		return amount{}, false
	}
	b.hi, b.lo, b.ranged, b.from = b.lo, lo, true, i
	if between {
		b.from--
	}
	return b, true
}

// hiSingle is a number with a suffix, also right after a dash.
func (p *parser) hiSingle(i int) (amount, bool) {
	f, ok := p.figureAt(i, false)
	if !ok {
		return amount{}, false
	}
	code, minor, j, ok := p.suffix(f.end, f)
	if !ok {
		return amount{}, false
	}
	f.exp -= minor

	return amount{from: i, to: j, lo: f, code: code, sign: p.text[p.at(f.end).start:p.at(j-1).end]}, true
}

// cents adds "and forty-two cents" to a whole amount; and "forty-two" where nothing
// follows that the number could count.
func (p *parser) cents(a *amount) {
	j := a.to
	and := p.lower(j, "and")
	if and {
		j++
	}
	f, ok := p.figureAt(j, false)
	if !ok || f.mag || f.exp != 0 || f.n > 99 || a.lo.exp != 0 || a.lo.n > 1e15 || p.at(j).gap == gapLine {
		return
	}
	power, end := 2, f.end+1
	if n := p.at(f.end); n.word.Class == lang.MoneyMinor {
		power = n.word.Value
	} else if a.lo.mag || f.n < 10 || p.at(a.to-1).word.Class != lang.MoneyUnit || !p.clauseEnds(f.end) {
		return
	} else {
		end = f.end
	}
	for k := 0; k < power; k++ {
		a.lo.n *= 10
	}
	a.lo.n, a.lo.exp, a.to = a.lo.n+f.n, -power, end
}

// clauseEnds tells whether nothing follows at token i: a full stop, a comma, the end.
func (p *parser) clauseEnds(i int) bool {
	t := p.at(i)
	return t.kind == kNone || t.kind == kPunct && (t.val == '.' || t.val == ',' || t.val == ';' || t.val == ')') && !(p.tight(i+1) && p.at(i+1).kind == kNum)
}
