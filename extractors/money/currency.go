package money

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// prefix reads the currency before a number: $, US$, US $, U.S.$, USD, USD$,
// GB£, Rs., Yen, and the broken yen sign \. The number must follow.
func (p *parser) prefix(i int) (code string, next int, ok bool) {
	t := p.at(i)
	switch t.kind {
	case kSign:
		if p.tight(i) && p.at(i-1).kind == kNum {
			return "", 0, false // 150€ 5: the sign belongs to the number before it
		}
		if t.val == '$' {
			return "$", i + 1, p.numberNext(i + 1)
		}
		code, _ = lang.CurrencySign(rune(t.val))
		return code, i + 1, p.numberNext(i + 1)
	case kPunct:
		return "JPY", i + 1, t.val == '\\' && p.at(i+1).kind == kNum && p.tight(i+1)
	case kWord:
		return p.wordPrefix(i, t)
	}
	return "", 0, false
}

func (p *parser) numberNext(i int) bool {
	return p.at(i).kind == kNum || p.at(i).kind == kWord && p.at(i).word.Class == lang.MoneyCardinal
}

func (p *parser) wordPrefix(i int, t *token) (string, int, bool) {
	if t.end-t.start > 6 || p.tight(i) && p.at(i-1).kind == kNum {
		return "", 0, false
	}
	w := p.word(i)
	n := p.at(i + 1)
	if n.kind == kSign && n.gap != gapLine && p.numberNext(i+2) {
		return p.lettered(w, i+1)
	}
	if (w == "U" || w == "u") && p.punct(i+1, '.') && (p.word(i+2) == "S" || p.word(i+2) == "s") { // U.S.$
		j := i + 3
		if p.punct(j, '.') && p.tight(j) {
			j++
		}
		return "USD", j + 1, p.at(j).kind == kSign && p.at(j).val == '$' && p.numberNext(j+1)
	}
	j := i + 1
	if p.punct(j, '.') && p.tight(j) {
		j++
	}
	if p.at(j).kind != kNum || p.at(j).gap == gapLine {
		return "", 0, false
	}
	if t.caps && len(w) == 3 && j == i+1 {
		if _, ok := corpus.Currency(w); ok && !(lang.CodeIsWord(w) && p.tight(j)) {
			return w, j, true
		}
	}
	if t.caps && len(w) == 4 && w[0] == 'M' && j == i+1 {
		if _, ok := corpus.Currency(w[1:]); ok {
			return w, j, true // MEUR 60: millions
		}
	}
	if c, ok := lang.UnitPrefix(w); ok && (len(w) > 2 || p.plainPrefix(j)) {
		return c, j, true
	}
	return "", 0, false
}

// plainPrefix keeps short prefixes (Rs, RM) from swallowing years and codes.
func (p *parser) plainPrefix(j int) bool { t := p.at(j); return t.kind == kNum }

// lettered reads letters before a sign: US$, A$, GB£, USD$, CN¥.
func (p *parser) lettered(w string, sign int) (string, int, bool) {
	t := p.at(sign)
	tight := t.gap == gapNone
	if t.val == '$' {
		code, ok := lang.DollarPrefix(w)
		if !ok || !tight && w != "c" && w != "C" && (len(w) < 2 || strings.ToLower(w) == w && w != "usd") || len(w) == 1 && w != "c" && w != strings.ToUpper(w) {
			return "", 0, false
		}
		return code, sign + 1, true
	}
	if !tight || len(w) > 3 {
		return "", 0, false
	}
	if t.val == '¥' && (w == "CN" || w == "RMB" || w == "CNY") {
		return "CNY", sign + 1, true
	}
	code, ok := lang.CurrencySign(rune(t.val))
	return code, sign + 1, ok && strings.ToUpper(w) == w
}

// redundant passes over a currency said twice: USD$23 billion dollar, $249 USD.
func (p *parser) redundant(a *amount) {
	code, minor, j, ok := p.suffix(a.to, a.lo)
	if ok && p.at(a.to).gap != gapLine && p.at(a.to).kind == kWord && minor == 0 && (code == a.code || a.code == "$" || code == "USD" && strings.HasSuffix(a.code, "D")) {
		if t := p.at(j); t.kind == kNum || t.kind == kSign {
			return // $10 USD 20: the code belongs to the next number
		}
		if a.code == "$" {
			a.code = code
		}
		a.to = j
		return
	}
}

// currencyFollows tells whether a currency stands at token i: what makes the m of
// "5 m euros" a million.
func (p *parser) currencyFollows(i int) bool {
	t := p.at(i)
	if t.kind == kSign {
		return true
	}
	if t.kind != kWord {
		return false
	}
	if t.word.Class == lang.MoneyUnit {
		return true
	}
	_, ok := corpus.Currency(p.word(i))
	return ok && t.caps
}

// suffix reads the currency after a number: yen, U.S. dollars, Hong Kong
// dollars, EUR, €. minor is how many digits it is behind the unit: 2 for cents.
func (p *parser) suffix(i int, f figure) (code string, minor, next int, ok bool) {
	if p.at(i).kind == kDash && p.tight(i) && p.tight(i+1) {
		i++
	}
	if p.punct(i, '.') && p.tight(i) && f.mag && p.at(i-1).end-p.at(i-1).start <= 3 && p.at(i+1).word.Class == lang.MoneyUnit {
		i++ // 10 mln. tenge
	}
	t := p.at(i)
	switch {
	case t.kind == kPunct && t.val == '¢':
		return "USD", 2, i + 1, true
	case t.kind == kSign && t.gap != gapLine:
		if p.numberNext(i+1) && t.gap != gapNone && !p.signsFollow(i) {
			return "", 0, 0, false // the sign of the next amount
		}
		if t.val == '$' {
			return "$", 0, i + 1, true
		}
		code, ok = lang.CurrencySign(rune(t.val))
		return code, 0, i + 1, ok
	case t.kind != kWord:
		return "", 0, 0, false
	}
	if t.word.Class == lang.MoneyMinor {
		return t.word.Code, t.word.Value, i + 1, t.gap != gapLine && (!t.upper || t.caps)
	}
	if code, j, ok := p.named(i, f); ok {
		return code, 0, j, true
	}
	if w := p.word(i); len(w) == 4 && t.caps && t.gap != gapLine && (w[0] == 'M' || w[0] == 'K' || w[0] == 'B') { // 120 MEUR
		if _, ok := corpus.Currency(w[1:]); ok && !f.mag {
			return w, 0, i + 1, true
		}
	}
	if w := p.word(i); len(w) == 3 && t.gap != gapLine {
		if t.caps {
			if _, ok := corpus.Currency(w); ok && (!lang.CodeIsWord(w) || f.mag || f.grouped) {
				if n := p.at(i + 1); n.kind == kNum && n.gap == gapNone {
					return "", 0, 0, false // 3 USD50 cards
				}
				return w, 0, i + 1, true
			}
		}
		if c := commonCodes[w]; c != "" {
			return c, 0, i + 1, true
		}
	}
	if t.caps && t.gap != gapLine && t.end-t.start == 2 && (f.mag || f.grouped || f.n >= 10) { // 42 RM, 500 LE
		if c, ok := suffixCodes[p.word(i)]; ok {
			return c, 0, i + 1, true
		}
	}
	return "", 0, 0, false
}

// signsFollow tells whether signs stand after their numbers here: in 10 $ 30 $ the number
// after the sign at token i has one of its own.
func (p *parser) signsFollow(i int) bool {
	n := p.at(i + 2)
	return p.at(i+1).kind == kNum && n.kind == kSign && n.val == p.at(i).val && n.gap != gapLine && !(p.numberNext(i+3) && p.at(i+3).gap == gapNone) && p.at(i+3).kind != kNum
}

var suffixCodes = map[string]string{"RM": "MYR", "LE": "EGP", "DM": "DEM", "TL": "TRY"}

var commonCodes = map[string]string{"usd": "USD", "eur": "EUR", "gbp": "GBP", "aud": "AUD", "cad": "CAD", "jpy": "JPY", "chf": "CHF"}

// named reads a unit noun with up to two words before it that say whose.
func (p *parser) named(i int, f figure) (string, int, bool) {
	t := p.at(i)
	if t.word.Class == lang.MoneyUnit {
		if !p.soberUnit(i, f) || t.word.Code == "" {
			return "", 0, false
		}
		j := i + 1
		if p.lower(j, "sterling") || p.lower(j, "us") && p.word(j) == "US" && t.word.Code == "USD" {
			j++
		}
		return t.word.Code, j, true
	}
	noun := i + 1
	switch {
	case (p.word(i) == "U" || p.word(i) == "u") && p.punct(i+1, '.') && p.lower(i+2, "s"):
		noun = i + 3
		if p.punct(noun, '.') {
			noun++
		}
		if p.at(noun).word.Class == lang.MoneyUnit {
			c, ok := lang.CurrencyOf("us", lang.PlainMoney(p.word(noun)))
			return c, noun + 1, ok
		}
		return "", 0, false
	default:
		for noun < i+6 && p.at(noun).word.Class != lang.MoneyUnit { // Trinidad and Tobago dollars
			if t := p.at(noun); t.kind != kWord && !(t.kind == kPunct && t.val == '&') || t.gap == gapLine || t.word.Class == lang.MoneyMinor {
				return "", 0, false
			}
			noun++
		}
		if noun == i+6 {
			return "", 0, false
		}
	}
	whose := lang.PlainMoney(p.text[t.start:p.at(noun-1).end])
	c, ok := lang.CurrencyOf(whose, lang.PlainMoney(p.word(noun)))
	if !ok && p.at(noun).word.Code != "" && p.at(noun).word.Code == lang.OwnCurrency(whose) { // a name that needs no "whose"
		return p.at(noun).word.Code, noun + 1, true
	}
	return c, noun + 1, ok
}

// soberUnit refuses units that are common words (won, mark) after small numbers,
// and pounds of rice.
func (p *parser) soberUnit(i int, f figure) bool {
	t := p.at(i)
	if t.word.Hard && !f.mag && !f.grouped && (f.n < 1000 || f.year) {
		return false
	}
	w := p.word(i)
	if t.upper && !p.at(i).caps && t.word.Hard {
		return false
	}
	if w == "pounds" || w == "pound" {
		if p.lower(i+1, "of") && !moneyNoun[p.word(i+2)] {
			return false
		}
	}
	return true
}

// moneyNoun are what pounds of money are of.
var moneyNoun = map[string]bool{"aid": true, "assistance": true, "support": true, "funding": true, "funds": true, "debt": true, "debts": true, "investment": true,
	"investments": true, "grants": true, "loans": true, "new": true, "additional": true, "credit": true, "business": true, "public": true, "government": true,
	"taxpayers": true, "spending": true, "savings": true, "humanitarian": true, "financing": true, "help": true, "relief": true}
