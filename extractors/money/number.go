package money

import (
	"strconv"
	"strings"

	"rapporteur/extractors/lang"
)

// decimal is n times ten to the power of exp.
type decimal struct {
	n   int64
	exp int
}

const maxDigits = 18

// String writes the number without exponent and without needless zeros.
func (d decimal) String() string {
	s := strconv.FormatInt(d.n, 10)
	if d.exp >= 0 {
		if d.n == 0 {
			return "0"
		}
		return s + strings.Repeat("0", d.exp)
	}
	k := -d.exp
	if len(s) <= k {
		s = strings.Repeat("0", k-len(s)+1) + s
	}
	whole, frac := s[:len(s)-k], strings.TrimRight(s[len(s)-k:], "0")
	if frac == "" {
		return whole
	}
	return whole + "." + frac
}

// less compares two numbers of reasonable size.
func (d decimal) less(o decimal) bool {
	a, b := d, o
	for a.exp > b.exp && a.n < 1e17 {
		a.n, a.exp = a.n*10, a.exp-1
	}
	for b.exp > a.exp && b.n < 1e17 {
		b.n, b.exp = b.n*10, b.exp-1
	}
	return a.exp == b.exp && a.n < b.n || a.exp != b.exp && a.exp < b.exp
}

// parseNumber reads digits with separators: 1,000.5 as well as 1.000.000 and 1,5.
// grouped tells that thousands were set apart.
func parseNumber(s string) (d decimal, grouped, ok bool) {
	commas, dots := strings.Count(s, ","), strings.Count(s, ".")
	point := byte('.')
	switch {
	case commas == 1 && dots == 0 && len(s)-strings.IndexByte(s, ',')-1 != 3:
		point = ',' // 1,5 million
	case dots > 1 && commas <= 1:
		point = ','
		if commas == 0 {
			point = 0
		}
	case dots == 1 && commas == 1 && strings.IndexByte(s, '.') < strings.IndexByte(s, ','):
		point = ','
	case dots > 1:
		return decimal{}, false, false
	}
	digits, since := 0, -1
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case isDigit(c):
			if digits++; digits > maxDigits {
				return decimal{}, false, false
			}
			d.n = d.n*10 + int64(c-'0')
			if since >= 0 {
				d.exp--
			}
		case c == point:
			if since >= 0 {
				return decimal{}, false, false
			}
			since = i
		default: // a separator of thousands
			if since >= 0 || !threeFollow(s, i) {
				return decimal{}, false, false
			}
			grouped = true
		}
	}
	return d, grouped, digits > 0
}

func threeFollow(s string, i int) bool {
	j := i + 1
	for j < len(s) && isDigit(s[j]) {
		j++
	}
	return j == i+4 || j-i-1 == 2 && j < len(s) && s[j] == ',' // 12,34,567
}

// figure is a number as read, with its magnitude.
type figure struct {
	decimal
	mag     bool // a magnitude word was there
	short   bool // and it was k, m, b
	grouped bool
	words   bool // written in words
	year    bool // four digits that may be a year
	end     int  // token after it
}

// figureAt reads a number with its magnitude: 1.4 billion, twenty-five, half a
// billion, $15bn. Beside a currency the short forms m, b and k count too.
func (p *parser) figureAt(i int, currency bool) (figure, bool) {
	f, ok := p.bareFigure(i)
	if !ok {
		return figure{}, false
	}
	p.magnitudes(&f, currency)
	return f, f.exp <= 40
}

func (p *parser) bareFigure(i int) (figure, bool) {
	t := p.at(i)
	switch {
	case t.kind == kNum:
		d, grouped, ok := parseNumber(p.text[t.start:t.end])
		if !ok {
			return figure{}, false
		}
		f := figure{decimal: d, grouped: grouped, end: i + 1}
		f.year = t.end-t.start == 4 && d.n >= 1900 && d.n < 2100
		p.spaceGroups(&f, i)
		p.andHalf(&f)
		return f, true
	case t.kind != kWord:
		return figure{}, false
	case t.word.Class == lang.MoneyCardinal:
		if p.word(i+1) == "quarters" && p.at(i).word.Value < 4 {
			f, ok := p.fraction(i + 1)
			f.n *= int64(p.at(i).word.Value)
			return f, ok
		}
		return p.wordFigure(i)
	case t.word.Class == lang.MoneyFraction:
		return p.fraction(i)
	case p.isArticle(i) && p.at(i+1).word.Class == lang.MoneyMagnitude && !p.at(i+1).word.Short && p.at(i+1).gap == gapSpace:
		return figure{decimal: decimal{n: 1}, words: true, end: i + 1}, true
	case p.isArticle(i) && p.at(i+1).word.Class == lang.MoneyFraction:
		return p.fraction(i + 1)
	}
	return figure{}, false
}

func (p *parser) isArticle(i int) bool {
	w := p.word(i)
	return w == "a" || w == "an" || w == "A" || w == "one"
}

// spaceGroups reads 200 000 000.
func (p *parser) spaceGroups(f *figure, i int) {
	if t := p.at(i); t.end-t.start > 3 || f.exp != 0 {
		return
	}
	for k := 0; k < 4; k++ {
		t := p.at(f.end)
		if t.kind != kNum || t.gap != gapSpace || t.end-t.start != 3 || t.start-p.at(f.end-1).end > 2 {
			return
		}
		d, _, ok := parseNumber(p.text[t.start:t.end])
		if !ok || d.exp != 0 {
			return
		}
		f.n = f.n*1000 + d.n
		f.grouped, f.year = true, false
		f.end++
	}
}

// andHalf reads "two and a half".
func (p *parser) andHalf(f *figure) {
	i := f.end
	if p.word(i) == "and" && p.isArticle(i+1) && p.word(i+2) == "half" && f.n < 1e15 && f.exp == 0 {
		f.n, f.exp, f.end = f.n*10+5, -1, i+3
	}
}

// fraction reads "half a", "quarter of a", before a magnitude.
func (p *parser) fraction(i int) (figure, bool) {
	j := i + 1
	if p.word(j) == "of" {
		j++
	}
	if p.isArticle(j) {
		j++
	}
	if w := p.at(j).word; w.Class != lang.MoneyMagnitude || w.Short {
		return figure{}, false
	}
	return figure{decimal: decimal{n: int64(p.at(i).word.Value), exp: -2}, words: true, end: j}, true
}

// wordFigure reads numbers in words: twenty-five, one hundred and fifty.
func (p *parser) wordFigure(i int) (figure, bool) {
	f := figure{words: true, end: i}
	last := int64(1000)
	for k := 0; k < 8; k++ {
		j := f.end
		if k > 0 {
			if p.at(j).kind == kDash && p.at(j).gap == gapNone && p.at(j+1).gap == gapNone {
				j++
			} else if p.word(j) == "and" && f.n >= 100 {
				j++
			}
		}
		t := p.at(j)
		switch {
		case t.word.Class == lang.MoneyCardinal && t.kind == kWord:
			v := int64(t.word.Value)
			if k > 0 && (v >= last || last < 20 || v >= 100) {
				return f, true
			}
			f.n, last = f.n+v, v
			if last == 0 {
				return figure{}, false
			}
		case t.word.Class == lang.MoneyMagnitude && t.word.Value == 2 && f.n < 100 && f.n > 0 && t.kind == kWord:
			f.n, last = f.n*100, 100
		default:
			p.andHalf(&f)
			return f, f.n > 0
		}
		f.end = j + 1
	}
	return f, true
}

// magnitudes reads the words that multiply: million, bn, lakh crore.
func (p *parser) magnitudes(f *figure, currency bool) {
	for k := 0; k < 3; k++ {
		j := f.end
		if p.at(j).kind == kDash && p.at(j).gap == gapNone && p.at(j+1).gap == gapNone {
			j++
		}
		t := p.at(j)
		if t.kind != kWord || t.word.Class != lang.MoneyMagnitude || f.mag && (t.word.Short || t.word.Value < 5 && k > 1) {
			return
		}
		if t.word.Short && (!currency && !p.currencyFollows(j+1) || t.gap != gapNone && !t.upper || t.gap == gapLine) {
			return
		}
		f.exp += t.word.Value
		f.mag, f.short, f.end = true, t.word.Short, j+1
		f.year = false
	}
}
