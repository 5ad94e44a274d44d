package pledge

import (
	"strconv"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// figure is an amount of money, or the bare number that stands for one: "60" in
// "6 million dollars, not 60".
type figure struct {
	m    corpus.Mention
	v    corpus.Money
	b, e int // its tokens
}

// figures are the amounts of a sentence, bare ones among them, in order.
func (s sentence) figures() []figure {
	var out []figure
	money := s.mentions(corpus.TypeMoney)
	if len(money) == 0 {
		return nil
	}
	currency := money[0].Value.(corpus.Money).Currency
	power := 0
	for i := s.lo; i < s.hi && len(out) < most; i++ {
		f, ok := s.figureAt(i, currency, power)
		if !ok || f.b != i {
			continue
		}
		if p := s.power(f); p > 0 {
			power = p
		}
		currency = f.v.Currency
		out = append(out, f)
		i = f.e - 1
	}
	return out
}

// bareBehind is the number that is denied right behind an amount: ", not 60", "instead of 60".
func (s sentence) bareBehind(x sum) (figure, bool) {
	for i := x.e + 1; i < min(s.hi, x.e+5); i++ {
		if f, ok := s.figureAt(i, x.v.Currency, s.power(figure{x.m, x.v, x.b, x.e})); ok && f.b == i && s.excluded(i, f.e) && f.v.Amount != x.v.Amount {
			return f, true
		}
	}
	return figure{}, false
}

// figureAt is the amount whose words begin at token i: a mention of money, else a
// number that takes the currency and, when it names none, the power of ten of the
// amount before it.
func (s sentence) figureAt(i int, currency string, power int) (figure, bool) {
	for _, m := range s.a.MentionsIn(s.span(i, i+1)) {
		switch {
		case m.Type == corpus.TypeMoney:
			b, e := s.tokens(m.Span)
			return figure{m, m.Value.(corpus.Money), b, e}, true
		case m.Type == corpus.TypeDate || m.Type == corpus.TypeDuration || m.Type == corpus.TypeTime:
			return figure{}, false
		}
	}
	n, e := s.word(i), i+1
	if n == "" || n[0] < '0' || n[0] > '9' {
		return figure{}, false
	}
	if w := lang.LookupMoney([]byte(s.word(e))); w.Class == lang.MoneyMagnitude && s.word(e) != "" {
		power = w.Value
		e++
	}
	amount, ok := shifted(n, power)
	if !ok || power == 0 || s.word(e) != "" && !closes[s.word(e)] {
		return figure{}, false
	}
	m := corpus.Mention{Type: corpus.TypeMoney, Span: s.span(i, e), Value: corpus.Money{Amount: amount, Currency: currency}}
	return figure{m, m.Value.(corpus.Money), i, e}, true
}

// closes are the words behind a number that counts nothing else.
var closes = set(", . ; : ) ] - – — as and to for in but at")

// power is the power of ten that the words of a figure name, 0 for none.
func (s sentence) power(f figure) int {
	for k := f.b; k < f.e; k++ {
		if w := lang.LookupMoney([]byte(s.words[k])); w.Class == lang.MoneyMagnitude {
			return w.Value
		}
	}
	return 0
}

// shifted is a decimal number ("1.5", "1,200") times a power of ten, without fraction.
func shifted(n string, power int) (string, bool) {
	var digits []byte
	after := -1 // digits behind the point
	for i := 0; i < len(n); i++ {
		switch c := n[i]; {
		case c >= '0' && c <= '9':
			digits = append(digits, c)
			if after >= 0 {
				after++
			}
		case c == '.' && after < 0:
			after = 0
		case c == ',' && after < 0:
		default:
			return "", false
		}
	}
	power -= max(after, 0)
	if power < 0 || power > 15 || len(digits) == 0 || len(digits) > 18 {
		return "", false
	}
	for range power {
		digits = append(digits, '0')
	}
	v, err := strconv.ParseUint(string(digits), 10, 64)
	return strconv.FormatUint(v, 10), err == nil && v > 0
}
