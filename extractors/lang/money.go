package lang

import "strings"

// MoneyClass is what a word means in an amount.
type MoneyClass uint8

// The classes of money words.
const (
	MoneyNone      MoneyClass = iota
	MoneyCardinal             // value is the number
	MoneyMagnitude            // million, bn: value is the power of ten
	MoneyFraction             // half, quarter: value in hundredths
	MoneyUnit                 // dollar, yen: a noun of CurrencyOf
	MoneyMinor                // cent, pence: a part of the unit; value is the power of ten between them
	MoneyMonth                // a month: numbers beside it are dates
	MoneyTime                 // year, hours: numbers beside it are durations
)

// MoneyWord is what the word list knows about a word.
type MoneyWord struct {
	Class MoneyClass
	Value int
	// Short marks k, m, b: magnitudes only beside a currency.
	Short bool
	// Hard marks units that are common words (won, mark): they need more than a
	// small number before them.
	Hard bool
	// Code is the currency that the unit stands for on its own.
	Code string
}

// LookupMoney looks up a word in lower case without keeping it. It never gives
// nil: an unknown word is of class MoneyNone. The result is shared and not to be changed.
func LookupMoney(lower []byte) *MoneyWord {
	if moneyShapes.may(lower) {
		if w := moneyWords[string(lower)]; w != nil {
			return w
		}
	}
	return &noMoneyWord
}

var moneyShapes = newShapes(moneyWords)

var noMoneyWord MoneyWord

// MaxMoneyWord is the length in bytes of the longest money word.
const MaxMoneyWord = 14

// CurrencyOf is the currency of a unit noun with the words before it that say
// whose: "australian dollars", "hong kong dollar". All lower case.
func CurrencyOf(whose, noun string) (string, bool) {
	c, ok := moneyNames[whose+" "+noun]
	return c, ok
}

// DollarPrefix is the currency of a dollar sign with letters before it, in
// upper case: US, A, HK.
func DollarPrefix(letters string) (string, bool) {
	c, ok := dollarPrefixes[strings.ToUpper(letters)]
	return c, ok
}

// CurrencySign is the currency that a sign stands for on its own; "$" is left to
// the caller, who knows the country.
func CurrencySign(r rune) (string, bool) {
	c, ok := currencySigns[r]
	return c, ok
}

// DollarCountry is the country of a word (name, demonym, capital; lower case)
// whose currency is a dollar.
func DollarCountry(lower string) string { return dollarCountries[lower] }

// DollarOf is the dollar of a country (ISO 3166-1), "" when it has none.
func DollarOf(country string) string { return dollarOf[country] }

// CodeIsWord tells whether an ISO 4217 code is also an English word or abbreviation
// in capitals, so that a number beside it does not make it money.
func CodeIsWord(code string) bool { return codeWords[code] }

// UnitPrefix is the currency of a word that stands before the number: "Rs 500",
// "Yen 617 million", "RMB 900 million".
func UnitPrefix(word string) (string, bool) {
	c, ok := unitPrefixes[word]
	return c, ok
}
