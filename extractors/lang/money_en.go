package lang

import "strings"

// currencyRows are code | whose | nouns with their plurals. A noun with * stands
// for that currency without an adjective; one with ! is a common word too.
const currencyRows = `
USD|us,u.s,american,united states|dollar*/dollars*,buck*/bucks*
AUD|australian,australia,aussie|dollar/dollars
CAD|canadian,canada|dollar/dollars
NZD|new zealand,kiwi|dollar/dollars
HKD|hong kong|dollar/dollars
SGD|singapore,singaporean,singapura|dollar/dollars
TWD|new taiwan,taiwan,taiwanese,nt|dollar/dollars
FJD|fiji,fijian,fiji islands|dollar/dollars
JMD|jamaican,jamaica|dollar/dollars
BBD|barbadian,barbados|dollar/dollars
TTD|trinidad,trinidadian,trinidad and tobago,trinidad & tobago|dollar/dollars
BSD|bahamian,bahamas,the bahamas|dollar/dollars
BZD|belize|dollar/dollars
BND|brunei,brunei darussalam|dollar/dollars
GYD|guyanese,guyana|dollar/dollars
LRD|liberian,liberia|dollar/dollars
NAD|namibian,namibia|dollar/dollars
SBD|solomon islands|dollar/dollars
ZWL|zimbabwean,zimbabwe|dollar/dollars
XCD|east caribbean,eastern caribbean|dollar/dollars
EUR|european|euro*/euros*
GBP|british,uk,english,sterling|pound*/pounds*,quid*
EGP|egyptian,egypt|pound/pounds,geneh*
LBP|lebanese|pound/pounds,lira/liras
SYP|syrian|pound/pounds,lira/liras
SDG|sudanese|pound/pounds
SSP|south sudanese|pound/pounds
IEP|irish|pound/pounds,punt*/punts*
CYP|cypriot|pound/pounds
JPY|japanese|yen*
CNY|chinese,china|yuan*/yuans*,renminbi*,rmb*,kuai*
KRW|korean,south korean,korea,south korea|won*!
KPW|north korean|won
INR|indian,india|rupee*/rupees*
PKR|pakistani,pakistan|rupee/rupees
LKR|sri lankan|rupee/rupees
NPR|nepalese,nepali|rupee/rupees
MUR|mauritian|rupee/rupees
IDR|indonesian,indonesia|rupiah*/rupiahs*
BDT|bangladeshi|taka*,takas*
THB|thai,thailand|baht*/bahts*
VND|vietnamese,vietnam|dong*
PHP|philippine,filipino,philippines,filipino|peso/pesos,piso*
MXN|mexican,mexico|peso*/pesos*
ARS|argentine,argentinian|peso/pesos
CLP|chilean|peso/pesos
COP|colombian|peso/pesos
CUP|cuban|peso/pesos
UYU|uruguayan|peso/pesos
DOP|dominican|peso/pesos
MYR|malaysian,malaysia|ringgit*/ringgits*
MMK|burmese,myanmar|kyat*/kyats*
KHR|cambodian|riel*/riels*
LAK|lao,laotian|kip*!
MNT|mongolian|tugrik*/tugriks*,togrog*,togrogs*
KZT|kazakh,kazakhstani,kazakhstan|tenge*/tenges*
KGS|kyrgyz,kyrgyzstani|som*!/soms*!
UZS|uzbek,uzbekistani|sum*!,soum*/soums*,som/soms,so'm
TJS|tajik,tajikistani|somoni*/somonis*
TMT|turkmen,turkmenistan|manat/manats
AZN|azerbaijani,azeri|manat*/manats*
GEL|georgian|lari*/laris*
AMD|armenian|dram*!/drams*!
AFN|afghan|afghani*/afghanis*
RUB|russian,russia|rouble*/roubles*,ruble*/rubles*,rubl*
BYN|belarusian,belarussian|rouble/roubles,ruble/rubles
SUR|soviet|rouble/roubles,ruble/rubles
UAH|ukrainian|hryvnia*/hryvnias*,hryvnya*
TRY|turkish|lira*/liras*
ITL|italian|lira/liras/lire*
ILS|israeli,israeli new,new israeli|shekel*/shekels*,sheqel*/sheqels*
IRR|iranian|rial*/rials*
OMR|omani,oman|rial/rials,riyal/riyals
YER|yemeni,yemen,yemenite|rial/rials,riyal/riyals
SAR|saudi,saudi arabian|riyal*/riyals*,rial/rials
QAR|qatari,qatar|riyal/riyals,rial/rials
AED|uae,emirati|dirham*/dirhams*
MAD|moroccan|dirham/dirhams
KWD|kuwaiti,kuwait|dinar/dinars
IQD|iraqi,iraq|dinar/dinars
JOD|jordanian,jordan|dinar/dinars
BHD|bahraini,bahrain|dinar/dinars
LYD|libyan,libya|dinar/dinars
TND|tunisian,tunisia|dinar/dinars
DZD|algerian,algeria|dinar/dinars
RSD|serbian,serbia|dinar*/dinars*
YUM|yugoslav|dinar/dinars
CHF|swiss|franc*/francs*
FRF|french|franc/francs
BEF|belgian|franc/francs
LUF|luxembourg|franc/francs
XAF|central african cfa|franc/francs
XOF|cfa,west african cfa|franc/francs
RWF|rwandan,rwanda|franc/francs
BIF|burundian,burundi|franc/francs
CDF|congolese|franc/francs
DJF|djiboutian,djibouti|franc/francs
DEM|german,deutsche|mark/marks,deutschmark*/deutschmarks*,deutsche*
BAM|bosnian,convertible,bosnia and herzegovina convertible,bosnian convertible,konvertibilna|mark/marks,marka
FIM|finnish|mark/marks,markka*
NLG|dutch|guilder*/guilders*
ATS|austrian|schilling*/schillings*
ESP|spanish|peseta*/pesetas*
PTE|portuguese|escudo*/escudos*
GRD|greek|drachma*/drachmas*
NOK|norwegian|krone/kroner*/kronor/krones,crown/crowns
SEK|swedish|krona*/kronor*/kronas,crown/crowns
DKK|danish|krone*/kroner,crown/crowns
ISK|icelandic|krona/kronur*/kronor
CZK|czech|koruna*/korunas*,crown/crowns,koruny*
SKK|slovak|koruna/korunas,crown/crowns
PLN|polish,poland|zloty*/zlotys*/zlotych*,zlote*
HUF|hungarian|forint*/forints*,forintot*
RON|romanian|leu*!/lei*!
MDL|moldovan|leu/lei
BGN|bulgarian|lev*!/leva*/levs*
HRK|croatian|kuna*/kunas*
ALL|albanian|lek*!/leks*,leke*
MKD|macedonian|denar*/denars*
LVL|latvian,latvia|lats*,lati*
LTL|lithuanian|litas*,litai*
EEK|estonian,estonia|kroon*/kroons*,krooni*
ZAR|south african|rand*!/rands*
NGN|nigerian|naira*/nairas*
GHS|ghanaian,ghana,new ghanaian|cedi*/cedis*
KES|kenyan,kenya|shilling*/shillings*
UGX|ugandan,uganda|shilling/shillings
TZS|tanzanian,tanzania|shilling/shillings
SOS|somali|shilling/shillings
ETB|ethiopian|birr*
ERN|eritrean|nakfa*
ZMW|zambian|kwacha*/kwachas*
MWK|malawian,malawi|kwacha/kwachas
AOA|angolan|kwanza*/kwanzas*
MZN|mozambican|metical*/meticais*
BWP|botswana|pula*,pulas*
BRL|brazilian|real*!/reais*/reals*!
PEN|peruvian,peruvian nuevo,nuevo|sol!/soles*,sols*!
BOB|bolivian|boliviano*/bolivianos*
VEF|venezuelan|bolivar*/bolivars*,bolivares*
PYG|paraguayan|guarani*/guaranies*,guaranis*
CRC|costa rican|colon/colones*
GTQ|guatemalan|quetzal*/quetzales*,quetzals*
HNL|honduran|lempira*/lempiras*
NIO|nicaraguan|cordoba/cordobas*
PGK|papua new guinean,png|kina*
WST|samoan|tala*
TOP|tongan|pa'anga*
VUV|vanuatu|vatu*
XPF|cfp|franc/francs
AWG|aruban|florin*/florins*,guilder/guilders
BTN|bhutanese|ngultrum*/ngultrums*
CVE|cape verdean,cape verde|escudo/escudos
GMD|gambian|dalasi*/dalasis*
HTG|haitian|gourde*/gourdes*
LSL|lesotho|loti*!/maloti*
MOP|macanese,macau|pataca*/patacas*
MGA|malagasy|ariary*
MVR|maldivian,maldives|rufiyaa*/rufiyaas*
MRU|mauritanian|ouguiya*/ouguiyas*
PAB|panamanian|balboa*/balboas*
STN|sao tome and principe,sao tome|dobra*/dobras*
SLL|sierra leonean,sierra leone|leone*/leones*
SZL|swazi,eswatini|lilangeni*/emalangeni*
VES|venezuelan sovereign,sovereign|bolivar/bolivars,bolivares
GNF|guinean|franc/francs
KMF|comorian,comoros|franc/francs
SCR|seychellois,seychelles|rupee/rupees
FKP|falkland islands,falkland|pound/pounds
GIP|gibraltar|pound/pounds
SHP|saint helena,st helena|pound/pounds
IMP|manx,isle of man|pound/pounds
JEP|jersey|pound/pounds
GGP|guernsey|pound/pounds
BMD|bermudian,bermuda|dollar/dollars
KYD|cayman islands,cayman|dollar/dollars
SRD|surinamese,suriname|dollar/dollars
TVD|tuvaluan,tuvalu|dollar/dollars
KID|kiribati|dollar/dollars
SIT|slovenian|tolar*/tolars*,tolarjev*
MTL|maltese|lira/liras,lire
ANG|netherlands antillean,antillean|guilder/guilders,gulden
BTC||bitcoin*/bitcoins*
ROL|old romanian|leu/lei
CUC|cuban convertible,convertible|peso/pesos
TMM|old turkmenistani|manat/manats
SDP|old sudanese|pound/pounds
ZMK|old zambian|kwacha/kwachas
XDR|imf|sdr*/sdrs*
`

var moneyNames, moneyWords = englishMoney()

// englishMoney builds the names of currencies and the word list of English amounts.
func englishMoney() (map[string]string, map[string]*MoneyWord) {
	names, words := map[string]string{}, map[string]MoneyWord{}
	for _, row := range strings.Split(strings.TrimSpace(currencyRows), "\n") {
		f := strings.Split(row, "|")
		for _, noun := range strings.FieldsFunc(f[2], func(r rune) bool { return r == ',' || r == '/' }) {
			bare := strings.Trim(noun, "*!")
			for _, whose := range strings.Split(f[1], ",") {
				names[whose+" "+bare] = f[0]
			}
			w := words[bare]
			w.Class = MoneyUnit
			w.Hard = w.Hard || strings.Contains(noun, "!")
			if strings.Contains(noun, "*") && w.Code == "" {
				w.Code = f[0]
			}
			words[bare] = w
		}
	}
	for w, n := range dateCardinals {
		words[w] = MoneyWord{Class: MoneyCardinal, Value: n}
	}
	delete(words, "hundred")
	for w, n := range map[string]int{"hundred": 2, "thousand": 3, "million": 6, "millions": 6, "mln": 6, "mn": 6, "mio": 6, "billion": 9, "billions": 9, "bn": 9,
		"bln": 9, "mrd": 9, "trillion": 12, "tn": 12, "trn": 12, "lakh": 5, "lakhs": 5, "crore": 7, "crores": 7} {
		words[w] = MoneyWord{Class: MoneyMagnitude, Value: n}
	}
	for w, n := range map[string]int{"k": 3, "m": 6, "b": 9, "t": 12, "cr": 7, "mm": 6} {
		words[w] = MoneyWord{Class: MoneyMagnitude, Value: n, Short: true}
	}
	words["half"] = MoneyWord{Class: MoneyFraction, Value: 50}
	words["quarters"] = MoneyWord{Class: MoneyFraction, Value: 25}
	words["quarter"] = MoneyWord{Class: MoneyFraction, Value: 25}
	for w, m := range minors {
		words[w] = MoneyWord{Class: MoneyMinor, Code: m.code, Value: m.power}
	}
	for w, d := range dateWords {
		if _, taken := words[w]; taken {
			continue
		}
		switch d.Class {
		case DateMonth:
			words[w] = MoneyWord{Class: MoneyMonth}
		case DateTimeUnit:
			words[w] = MoneyWord{Class: MoneyTime, Value: d.Value}
		}
	}
	shared := make(map[string]*MoneyWord, len(words))
	for w, v := range words {
		shared[w] = &v
	}
	return names, shared
}

var dollarPrefixes = moneyPairs(`US:USD U.S:USD U.S.:USD USD:USD A:AUD AU:AUD AUS:AUD AUD:AUD C:CAD CA:CAD CAN:CAD CDN:CAD CAD:CAD NZ:NZD NZD:NZD HK:HKD HKD:HKD
	S:SGD SG:SGD SGD:SGD SIN:SGD NT:TWD TW:TWD TWD:TWD R:BRL MX:MXN MEX:MXN J:JMD BDS:BBD TT:TTD EC:XCD FJ:FJD F:FJD B:BND BN:BND BZ:BZD G:GYD GY:GYD N:NAD
	SI:SBD Z:ZWL RD:DOP CLP:CLP COL:COP CL:CLP AR:ARS L:LRD`)

var unitPrefixes = moneyPairs(`Rs:INR Rs.:INR Re:INR Yen:JPY yen:JPY YEN:JPY RMB:CNY Rmb:CNY rmb:CNY Tk:BDT RM:MYR Rp:IDR Euro:EUR euro:EUR Euros:EUR euros:EUR EURO:EUR
	NTD:TWD NIS:ILS SFr:CHF Sfr:CHF SFr.:CHF Fr:CHF DM:DEM Ksh:KES KSh:KES Sh:KES Shs:KES USh:UGX TSh:TZS GH:GHS SDR:XDR UAE:AED Dh:AED Dhs:AED Lit:ITL Ptas:ESP
	BTC:BTC FF:FRF HF:NLG zl:PLN Kč:CZK`)

var dollarOf = moneyPairs("US:USD AU:AUD CA:CAD NZ:NZD SG:SGD HK:HKD TW:TWD FJ:FJD JM:JMD BB:BBD TT:TTD BS:BSD BZ:BZD BN:BND GY:GYD LR:LRD NA:NAD SB:SBD")

var dollarCountries = moneyPairs(`australia:AU australian:AU australians:AU canberra:AU canada:CA canadian:CA canadians:CA ottawa:CA zealand:NZ zealander:NZ zealanders:NZ
	singapore:SG singaporean:SG taiwan:TW taiwanese:TW taipei:TW fiji:FJ fijian:FJ suva:FJ jamaica:JM jamaican:JM america:US american:US americans:US washington:US`)

// moneyPairs reads key:value pairs.
func moneyPairs(s string) map[string]string {
	m := map[string]string{}
	for _, p := range strings.Fields(s) {
		i := strings.LastIndexByte(p, ':')
		m[p[:i]] = p[i+1:]
	}
	return m
}

var currencySigns = map[rune]string{'€': "EUR", '£': "GBP", '￡': "GBP", '¥': "JPY", '￥': "JPY", '₹': "INR", '₨': "INR", '₽': "RUB", '₩': "KRW", '₺': "TRY", '₴': "UAH",
	'₸': "KZT", '₪': "ILS", '฿': "THB", '₫': "VND", '₱': "PHP", '₦': "NGN", '₡': "CRC", '₭': "LAK", '₮': "MNT", '₲': "PYG", '₵': "GHS", '₼': "AZN", '₾': "GEL",
	'֏': "AMD", '円': "JPY", '元': "CNY", '₣': "FRF", '₤': "ITL", '₧': "ESP", '₯': "GRD", '៛': "KHR", '₿': "BTC"}

var codeWords = func() map[string]bool {
	m := map[string]bool{}
	for _, c := range strings.Fields("ALL AMD ANG ARM ARS BAD BAM BEL BOB BOP COP CUP GEL LAK LEI MOP PEN RON SOS TOP TRY XXX XTS STD STN CHE SUR AFA MAD PES BUK") {
		m[c] = true
	}
	return m
}()
