package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// minor is a part of a currency's unit: code is the currency where no unit is named, power
// how many digits it is behind the unit.
type minor struct {
	code  string
	power int
}

// minorRows are code | power | nouns. The first currency that has a noun is the one
// that it stands for on its own; beside a unit ("5 pesos and 20 centavos") it is of that.
const minorRows = `
USD|2|cent,cents,nickels,dimes
GBP|2|pence,penny,pennies
RUB|2|kopeck,kopecks,kopek,kopeks
INR|2|paise,paisa
UAH|2|kopiyka,kopiykas
MXN|2|centavo,centavos
EUR|2|eurocent,eurocents
CNY|1|jiao,mao
CNY|2|fen
PLN|2|grosz,grosze,groszy
BGN|2|stotinka,stotinki
CZK|2|haler,halers,haleru
HUF|2|filler,fillers
ILS|2|agora,agorot
SAR|2|halala,halalas
AED|2|fils
EGP|2|piaster,piasters,piastre,piastres
MYR|2|sen
THB|2|satang,satangs
BAM|2|fening,fenings
AZN|2|qapik,qepik,gapik
KGS|2|tyiyn,tyiyns
UZS|2|tiyin,tiyins
KZT|2|tiyn
TRY|2|kurus
RON|2|bani
ALL|2|qindarka,qindarke
AMD|2|luma
GEL|2|tetri,tetris
NOK|2|ore,oere
ISK|2|eyrir,aurar
CHF|2|rappen,centime,centimes
DEM|2|pfennig,pfennigs,pfennige
VEF|2|centimo,centimos
NGN|2|kobo
GHS|2|pesewa,pesewas
BWP|2|thebe
MOP|1|avo,avos
AOA|2|lwei
AFN|2|pul
BDT|2|poisha
LAK|2|att
MVR|2|laari
ETB|2|santim
ZMW|2|ngwee
MWK|2|tambala
WST|2|sene
TOP|2|seniti
PGK|2|toea
KPW|2|chon
JPY|2|rin
TND|3|millime,millimes
OMR|3|baisa,baizas
JOD|2|qirsh
LYD|3|dirhems
`

var minors = func() map[string]minor {
	m := map[string]minor{}
	for _, row := range strings.Split(strings.TrimSpace(minorRows), "\n") {
		f := strings.Split(row, "|")
		for _, w := range strings.Split(f[2], ",") {
			if _, taken := m[w]; !taken {
				m[w] = minor{code: f[0], power: int(f[1][0] - '0')}
			}
		}
	}
	return m
}()

// PlainMoney is a name of a currency in lower case and plain letters, with one space
// between words.
func PlainMoney(s string) string {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		switch f, ok := MoneyFold(unicode.ToLower(r)); {
		case ok && f == 0:
		case ok:
			b = append(b, f)
		case r == ' ' || r == '\n' || r == '\u00a0':
			if n := len(b); n > 0 && b[n-1] != ' ' {
				b = append(b, ' ')
			}
		case r < utf8.RuneSelf:
			b = append(b, byte(unicode.ToLower(r)))
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

// OwnCurrency is the currency of those whom a word or two name, where they have one row:
// "costa rican" of CRC.
func OwnCurrency(whose string) string { return ownCurrency[whose] }

var ownCurrency = func() map[string]string {
	m := map[string]string{}
	for _, row := range strings.Split(strings.TrimSpace(currencyRows), "\n") {
		f := strings.Split(row, "|")
		for _, w := range strings.Split(f[1], ",") {
			if c, taken := m[w]; taken && c != f[0] {
				m[w] = ""
			} else {
				m[w] = f[0]
			}
		}
	}
	return m
}()

// MoneyFold is the plain letter that a letter with a mark is compared as in names of
// currencies: colón, złoty, qəpik. 0 is for marks that are passed over.
func MoneyFold(r rune) (byte, bool) {
	b, ok := moneyFolds[r]
	return b, ok
}

var moneyFolds = func() map[rune]byte {
	m := map[rune]byte{'ʻ': 0, 'ʼ': 0, '’': 0}
	for to, from := range map[byte]string{'a': "áàâãäåāăəæ", 'c': "çćč", 'd': "ďđ", 'e': "éèêëēę", 'g': "ğ", 'h': "ħ", 'i': "íìîïīı", 'l': "łľļ", 'n': "ñńň",
		'o': "óòôõöøōő", 'r': "ř", 's': "śšşș", 't': "ťţț", 'u': "úùûüūů", 'y': "ýÿ", 'z': "źżž"} {
		for _, r := range from {
			m[r] = to
		}
	}
	return m
}()
