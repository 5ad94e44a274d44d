package names

import "strings"

func set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// particles stand inside names and say little: they are set aside.
var particles = set(`al el ul ad an ar as ash at az bin bint ibn ben bte binti bn bnt de del della di da do dos das du des la le las los van von der den ter
ten zu zur y e of the af av ould mac st san santa saint`)

// servant are the words that make one name with the next: Abdul Rahman, Abu Zayd.
var servant = set("abd abed abdel abdul abdal abdol abdoul abu abou aboul abul abi")

// sons are the particles before a father's name.
var sons = set("bin ibn ben bint bte binti bn bnt")

// suffixes follow a name.
var suffixes = set(`jr sr junior senior ii iii iv phd md qc kc mp mep esq obe cbe kbe ret sa`)

// lines are the suffixes that tell father from son.
var lines = map[string]string{"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}

// titles stand before a name. They are folded, and may stand in names of their own ("Prince
// Rogers Nelson"): they are left out only where at least one word follows.
var titles = set(`mr mrs ms miss mx dr prof professor hon honourable honorable rt he hh hrh excellency highness majesty sir dame lord lady baron baroness count
countess duke duchess sheikh shaikh sheikha sultan prince princess king queen emperor emir amir crown ayatollah mullah maulana mawlawi haji hajji imam pope cardinal archbishop
bishop patriarch reverend rev father sister rabbi tun tan dato datuk datin shri smt pak ibu monsieur madame mme mlle senor senora herr frau
general gen lieutenant lt colonel col major maj captain capt commander admiral brigadier marshal sergeant
gov rep sen amb pres kanzler kanzlerin prasident prasidentin ministerprasident aussenminister presidente presidenta ministro ministre ministra
president vice premier prime minister chancellor bundeskanzler bundeskanzlerin secretary foreign defence defense interior finance state deputy first acting former interim
ambassador envoy special representative governor senator congressman congresswoman speaker judge justice mayor director chairman chairwoman chair commissioner spokesman spokeswoman
german french british american russian chinese japanese indian turkish italian spanish ukrainian iranian iraqi syrian afghan pakistani uzbek kazakh kyrgyz tajik turkmen`)

// legalForms are folded words of legal forms, and what stands for them: "" drops the word.
var legalForms = map[string]string{"limited": "", "ltd": "", "llc": "", "llp": "", "lp": "", "inc": "", "incorporated": "", "corporation": "", "corp": "", "company": "", "co": "", "plc": "", "gmbh": "", "ag": "",
	"aktiengesellschaft": "", "sa": "", "spa": "", "srl": "", "bv": "", "nv": "", "oao": "", "ooo": "", "pao": "", "zao": "", "jsc": "", "ojsc": "", "pjsc": "", "ab": "", "as": "", "oy": "", "kk": "", "pte": "", "pty": "", "sarl": "", "kg": "", "kft": "", "sas": "", "eurl": "", "bhd": "", "sdn": "", "pt": "", "cv": "", "eg": "", "ev": "", "doo": "", "dd": "", "tov": "", "too": "", "mchj": "", "sarlau": "", "se": "", "aps": "", "asa": "", "oyj": "", "hf": "", "ehf": "", "spol": "", "sp": "", "sro": "", "zoo": "", "spzoo": "", "pjc": "", "cjsc": "", "gbr": "", "ohg": "", "mbh": "", "gesellschaft": "", "societe": "", "anonyme": "", "sociedad": "", "anonima": "", "tbk": "", "fze": "", "wll": "",
	"the": "", "of": "", "and": "", "for": "", "public": "", "joint": "", "stock": "", "open": "", "closed": "", "holdings": "holding", "centre": "center", "intl": "international", "natl": "national"}

// organisationWord is the word by which a word of an organisation's name is compared; "" for none.
func organisationWord(w string) string {
	if to, ok := legalForms[w]; ok {
		return to
	}
	if n, ok := numerals[w]; ok {
		return n
	}
	return w
}

var numerals = map[string]string{"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "first": "1", "second": "2", "third": "3", "forty": "40",
	"ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11", "xii": "12", "xiii": "13"}
