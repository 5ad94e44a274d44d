package money

import (
	"math/big"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Finder finds amounts of money and quantities.
type Finder struct{}

// Name is "money".
func (Finder) Name() string { return "money" }

// Version is raised whenever the same article may give other mentions.
func (Finder) Version() int { return 3 }

// Find returns the amounts and quantities in a, in order.
func (Finder) Find(a *corpus.Article) []corpus.Mention {
	f := &finding{p: parser{text: a.Text}, prev: -1}
	blocks := a.Blocks
	if len(blocks) == 0 {
		blocks = []corpus.Block{{Span: corpus.Span{End: len(a.Text)}}}
	}
	longest := 0
	for _, b := range blocks {
		longest = max(longest, b.End-b.Start)
	}
	f.p.toks = make([]token, 0, longest/4+8) // English has about five bytes a token
	for _, b := range blocks {
		f.block(b)
	}
	f.nameDollars(a)
	return f.out
}

// finding is the work on one article.
type finding struct {
	p   parser
	out []corpus.Mention
	// prev is the token after the last amount of the block, -1 when there is none.
	prev     int
	prevFrom int
	prevSpan corpus.Span
	prevOf   corpus.Span
	prevCode string
	prevSum  string // its amount
	prevLow  decimal
	prevBase string // the amount that prevOf is of
	prevQual corpus.Qualifier
}

func (f *finding) block(b corpus.Block) {
	f.p.toks = scan(f.p.toks[:0], f.p.text, b.Start, b.End)
	f.prev = -1
	for i := 0; i < len(f.p.toks); {
		if !starts(&f.p.toks[i]) && !f.p.isArticle(i) {
			i++
			continue
		}
		if a, ok := f.p.amountAt(i); ok && a.to > i {
			f.emit(a)
			i = a.to
			continue
		}
		if q, ok := f.p.quantityAt(i); ok {
			f.out = append(f.out, q.mention(&f.p))
			i = q.to
			continue
		}
		i = f.skip(i)
	}
}

// skip passes over a number as a whole, so that the rest of "twenty-five" is not
// read as five.
func (f *finding) skip(i int) int {
	if g, ok := f.p.bareFigure(i); ok && g.words && g.end > i && f.p.at(i).word.Class == lang.MoneyCardinal {
		return g.end
	}
	return i + 1
}

func (f *finding) emit(a amount) {
	p := &f.p
	span := corpus.Span{Start: p.at(a.from).start, End: p.at(a.to - 1).end}
	m := corpus.Money{Amount: a.lo.String(), Currency: a.code, Sign: a.sign, Per: p.per(a.from, a.to)}
	if a.ranged {
		m.AmountMax = a.hi.String()
	}
	if m.Qualifier = p.qualifier(a.from); m.Qualifier == "" {
		m.Qualifier = p.qualifierAfter(a.to)
	}
	if m.Qualifier == "" && f.prev == a.from-1 && (p.lower(f.prev, "to") || p.at(f.prev).kind == kDash) {
		m.Qualifier = f.prevQual // about $16 million to $28 million
	}
	if m.Qualifier == "" {
		m.Qualifier = corpus.Exact
	}
	switch {
	case f.prev < 0 || m.Currency == f.prevCode:
	case p.equivalentOf(f.prev, a.from):
		m.Of, f.prevBase = f.prevSpan, f.prevSum
	case !f.prevOf.Empty() && f.prev == a.from-1 && (p.punct(f.prev, ';') || p.punct(f.prev, ',') || p.punct(f.prev, '/')):
		m.Of = f.prevOf // (€1 million; £900,000)
	}
	if f.prevOf = m.Of; !m.Of.Empty() {
		m.Rate = impliedRate(f.prevBase, m.Amount)
	}
	if f.above(a) {
		m.Above = f.prevSpan
	}
	f.prev, f.prevFrom, f.prevSpan, f.prevCode, f.prevQual = a.to, a.from, span, m.Currency, m.Qualifier
	f.prevSum, f.prevLow = m.Amount, a.lo.decimal
	f.out = append(f.out, corpus.Mention{Type: corpus.TypeMoney, Span: span, Value: m})
}

// above tells whether a is the upper end of a range that the amount before it begins,
// each written in full: "between €12 million and €20 million", "$16 million to $28
// million". From one sum to another is a change, not a range, unless it is said to range.
func (f *finding) above(a amount) bool {
	p := &f.p
	if f.prev < 0 || f.prev != a.from-1 || a.ranged || a.code != f.prevCode || !f.prevLow.less(a.lo.decimal) {
		return false
	}
	before := f.prevFrom - 1
	if p.lower(f.prev, "and") {
		return p.lower(before, "between")
	}
	return p.lower(f.prev, "to") && (!p.lower(before, "from") || p.lower(before-1, "ranging") || p.lower(before-1, "anywhere"))
}

// impliedRate is how many units of one amount the other is worth, with six digits: what
// "24 billion yen (about $216 million)" takes a yen for.
func impliedRate(amount, equivalent string) string {
	a, ok := new(big.Rat).SetString(amount)
	b, also := new(big.Rat).SetString(equivalent)
	if !ok || !also || a.Sign() <= 0 || b.Sign() <= 0 {
		return ""
	}
	r := new(big.Rat).Quo(b, a)
	digits := 5
	for x := new(big.Rat).Set(r); digits < 15 && x.Cmp(big.NewRat(1, 1)) < 0; digits++ {
		x.Mul(x, big.NewRat(10, 1))
	}
	text := r.FloatString(digits)
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	return text
}
