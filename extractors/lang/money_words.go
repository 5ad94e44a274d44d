package lang

import "strings"

// QualifierPhrases are the words before an amount that say how exactly it is
// meant, in lower case. The
// value is the qualifier's name in the extract format.
var QualifierPhrases = func() map[string]string {
	m := map[string]string{}
	for name, phrases := range map[string]string{
		"approx": `about around approximately roughly circa ca some nearly almost nearing estimated~an estimated close~to near~to
			more~or~less just~about just~under~around in~the~region~of on~the~order~of in~the~order~of to~the~tune~of reported~a virtually approx approaching`,
		"more_than": `over more~than greater~than in~excess~of exceeding exceeded exceeds upwards~of upward~of above higher~than topped topping surpassing surpassed larger~than`,
		"at_least":  `at~least no~less~than not~less~than a~minimum~of minimum~of starting~at no~fewer~than not~fewer~than`,
		"at_most": `up~to as~much~as as~high~as as~many~as no~more~than not~more~than at~most a~maximum~of maximum~of not~exceeding not~to~exceed
			to~a~maximum~of`,
		"less_than": `less~than under below fewer~than lower~than short~of`,
	} {
		for _, ph := range strings.Fields(phrases) {
			m[strings.ReplaceAll(ph, "~", " ")] = name
		}
	}
	return m
}()

// QualifierLast are the words that a qualifier phrase can end with: most words fail here.
var QualifierLast = func() map[string]bool {
	m := map[string]bool{}
	for ph := range QualifierPhrases {
		m[ph[strings.LastIndexByte(ph, ' ')+1:]] = true
	}
	return m
}()

// PerWords are what an amount can be counted per; the value is the name in the extract format.
var PerWords = moneyPairs(`year:per_year annum:per_year yr:per_year month:per_month week:per_week day:per_day hour:per_hour quarter:per_quarter share:per_share
	person:per_person head:per_person capita:per_person barrel:per_barrel tonne:per_tonne ton:per_tonne song:per_item album:per_item episode:per_item unit:per_unit
	household:per_household family:per_household student:per_person litre:per_litre gallon:per_gallon ounce:per_ounce`)

// UncountedNouns are plurals that no quantity counts: page counters, units of
// time and money, parts of numbers.
var UncountedNouns = moneySet(`views pages comments shares likes reads words posts clicks downloads times percents points cents dollars years months days weeks hours
	minutes seconds decades centuries quarters weekends thousands millions billions hundreds is was has as its this us his plus across towards goals news
	perhaps unless always besides yes does goes says series others halves thirds sides ways years' nights degrees economics politics mins secs hrs yrs`)

// CountedNouns are nouns without a plural s that quantities count.
var CountedNouns = moneySet(`people men women children personnel staff troops police persons hectares tonnes km kg km2 mw gw kw kwh mwh cattle sheep aircraft
	alumni fishermen businessmen fellows mw twh feet hectare megawatts`)

func moneySet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// ReleaseMarks are words in the head of a text that show it to be a government's
// own release, in lower case.
var ReleaseMarks = []string{"media release", "news release", "press release", "the hon ", "the hon. ", "m.p.", "minister for foreign affairs", "prime minister of", "for immediate release"}

// UnitOf is one of the countries that share the name of a unit.
type UnitOf struct {
	Code    string // of the currency
	Country string // how the names of the country and its people begin
}

// SharedUnits are unit nouns of several countries, the usual one first.
var SharedUnits = func() map[string][]UnitOf {
	m := map[string][]UnitOf{}
	for _, row := range strings.Split(`manat manats|AZN Azerbaij|TMT Turkmen
som soms|KGS Kyrgyz|UZS Uzbek
sum soum soums|UZS Uzbek|KGS Kyrgyz
rupee rupees|INR India|PKR Pakistan|LKR Sri|NPR Nepal|MUR Mauriti
peso pesos|MXN Mexic|PHP Philippine|ARS Argentin|CLP Chile|COP Colombia|UYU Uruguay|CUP Cuba|DOP Dominican
shilling shillings|KES Kenya|UGX Uganda|TZS Tanzania|SOS Somali
franc francs|CHF Swi|RWF Rwanda|BIF Burundi|CDF Congo|DJF Djibouti|XOF Senegal|XOF Mali|XAF Cameroon|XAF Gabon
dinar dinars|RSD Serbia|KWD Kuwait|IQD Iraq|JOD Jordan|TND Tunisia|DZD Algeria|LYD Libya|BHD Bahrain
riyal riyals|SAR Saudi|QAR Qatar|YER Yemen|OMR Oman
rial rials|IRR Iran|OMR Oman|YER Yemen
dirham dirhams|AED Emirat|MAD Morocc
kwacha kwachas|ZMW Zambia|MWK Malawi
lira liras|TRY Turk|ITL Ital|LBP Leban|SYP Syria
rouble roubles ruble rubles|RUB Russia|BYN Belarus`, "\n") {
		f := strings.Split(row, "|")
		var us []UnitOf
		for _, c := range f[1:] {
			code, country, _ := strings.Cut(c, " ")
			us = append(us, UnitOf{code, country})
		}
		for _, noun := range strings.Fields(f[0]) {
			m[noun] = us
		}
	}
	return m
}()
