package lang

import (
	"strings"
	"unicode/utf8"
)

// Lex tells what a word can be in names of people, offices and organisations.
// A word can be several things: "Pacific" is common and part of many names.
type Lex uint32

// The classes of words.
const (
	LexGiven     Lex = 1 << iota // given name of some culture
	LexHonorific                 // Mr, Dr, Hon: before a name, never part of it
	LexNobility                  // Sheikh, Sir, Prince: before a name
	LexRank                      // General, Lt., Colonel
	LexParticle                  // bin, al, de, van: inside a name, often lower case
	LexSuffix                    // Jr, MP, PhD: after a name
	LexCommon                    // common word, capitalised only in headings and names of things
	LexFunction                  // article, preposition, pronoun, conjunction, auxiliary
	LexOffice                    // head of an office title: minister, president
	LexOfficeMod                 // stands before the head: deputy, foreign, prime
	LexPortfolio                 // what an office is in charge of: affairs, trade, defence
	LexStatus                    // then, former, acting, interim, current
	LexBodyHead                  // head of an organisation's or series' name
	LexSpeech                    // verb that a person is the subject of: said, told
	LexCalendar                  // month, day of the week
	LexPlaceHead                 // Street, River, Airport: what stands before is no person
	LexKin                       // wife, son, friend: before a name
	LexJob                       // analyst, journalist, professor: a person, but no office

	// What stands in names and around them is above, what tells of meetings below.
	LexEvent // head of a meeting's phrase: summit, talks
	LexMeets // verb of meeting or founding
)

// NameLex are the classes of what is known of a word, as a token carries it, that names have
// to do with.
func NameLex(known uint32) Lex { return Lex(known) & (LexEvent - 1) }

// Has tells whether any class of c is among those of l.
func (l Lex) Has(c Lex) bool { return l&c != 0 }

// lexicon is built once from the word lists of this package.
var lexicon = buildLexicon()

// lexTable finds the classes of a word by its hash: slots with the word itself, as many again
// as there are words free.
type lexTable struct {
	words []string
	lex   []Lex
}

func (t *lexTable) add(w string, c Lex) {
	mask := uint64(len(t.words) - 1)
	at := nameHash(w) & mask
	for t.words[at] != "" && t.words[at] != w {
		at = (at + 1) & mask
	}
	t.words[at] = w
	t.lex[at] |= c
}

func (t *lexTable) find(word string) Lex {
	mask := uint64(len(t.words) - 1)
	for at := nameHash(word) & mask; t.words[at] != ""; at = (at + 1) & mask {
		if sameSmall(t.words[at], word) {
			return t.lex[at]
		}
	}
	return 0
}

// sameSmall tells whether word, in small letters, is small.
func sameSmall(small, word string) bool {
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			return strings.ReplaceAll(strings.ToLower(word[i:]), "’", "'") == small[min(i, len(small)):]
		}
		if i >= len(small) || small[i] != c && (c < 'A' || c > 'Z' || small[i] != c|0x20) {
			return false
		}
	}
	return len(small) == len(word)
}

func buildLexicon() *lexTable {
	t := &lexTable{make([]string, 1<<14), make([]Lex, 1<<14)}
	add := func(c Lex, lists ...string) {
		for _, l := range lists {
			for w := range strings.FieldsSeq(l) {
				t.add(w, c)
			}
		}
	}
	add(LexGiven, givenNames...)
	add(LexHonorific, honorifics)
	add(LexNobility, nobility)
	add(LexRank, ranks)
	add(LexParticle, particles)
	add(LexSuffix, nameSuffixes)
	add(LexCommon, commonWords...)
	add(LexFunction, functionWords)
	add(LexOffice, officeHeads)
	add(LexOfficeMod, officeModifiers)
	add(LexPortfolio, portfolios)
	add(LexStatus, officeStatuses)
	add(LexSpeech, speechVerbs)
	add(LexCalendar, calendarWords)
	add(LexPlaceHead, placeHeads)
	add(LexKin, kinWords)
	add(LexJob, jobWords)
	for w := range bodyHeads {
		t.add(w, LexBodyHead)
	}
	for w := range EventNouns {
		t.add(w, LexEvent)
	}
	for _, verbs := range []map[string]bool{MeetVerbs, FoundVerbs} {
		for w := range verbs {
			t.add(w, LexMeets)
		}
	}
	return t
}

// LexOf gives the classes of a word, whatever its case. A possessive ending and
// a final dot are left out of account. It does not allocate for words in ASCII.
func LexOf(word string) Lex {
	word = strings.TrimSuffix(TrimPossessive(word), ".")
	if len(word) > 48 {
		return 0
	}
	return NameLex(uint32(lexicon.find(word)))
}

// Known is all that the lists know of a word in a text, as bits: what LexOf gives, and whether
// it tells of meetings.
func Known(word string) uint32 {
	word = strings.TrimSuffix(TrimPossessive(word), ".")
	if len(word) > 48 {
		return 0
	}
	return uint32(lexicon.find(word))
}

// TrimPossessive takes 's, ’s and a final apostrophe off a word.
func TrimPossessive(w string) string {
	if n := len(w); n == 0 || w[n-1] != '\'' && w[n-1]|0x20 != 's' && w[n-1] != 0x99 { // the last byte of ’
		return w
	}
	for _, s := range [...]string{"’s", "'s", "’S", "'S", "’", "'"} {
		if len(w) > len(s) && strings.HasSuffix(w, s) {
			return w[:len(w)-len(s)]
		}
	}
	return w
}

const honorifics = `mr mrs ms miss mx dr prof professor hon honourable honorable rt h.e he.mr h.h h.r.h hrh excellency highness majesty
mister madam madame monsieur mme mlle m. sr sra señor señora herr frau messrs rev reverend fr father pastor imam rabbi sister
ambassador-designate senhor dona don tan datuk dato datin haji hajji shri smt sri pak ibu doctor`

const nobility = `sir lord lady dame baron baroness count countess duke duchess earl sheikh shaikh sheikha sultan prince princess king queen emperor
empress emir amir crown tun ayatollah mullah maulana pope cardinal archbishop bishop patriarch saint st. tsar maharaja infante infanta`

const ranks = `general gen lieutenant lt lieut colonel col major maj captain capt commander cmdr cdr sergeant sgt corporal cpl private pvt admiral adm
brigadier brig marshal commodore rear vice-admiral air-marshal staff-sergeant ensign warrant inspector constable superintendent gov sen rep
amb pres supt officer petty specialist spc airman`

const particles = `bin bint ibn ben al el ad an as ash ar at de del della di da do dos das du des la le las los van von der den ter ten zu zur
of'the y e af av ul abu abd o' mac mc san santa st st. saint uz ud ur-rahman al-din bte binti a/l oglu ogly kyzy qizi zoda`

const nameSuffixes = `jr sr ii iii iv phd ph.d md m.d mp m.p mep mla qc kc sc ac ao am obe cbe mbe kbe kcmg cmg dsc mc bt frs esq mha mlc usn usa-ret ret`

const calendarWords = `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow christmas
easter ramadan eid nowruz navruz diwali`

const placeHeads = `street avenue road boulevard lane square plaza park bridge tower hotel airport station port harbour harbor river lake sea ocean bay
gulf strait island islands isle mountain mountains mount valley desert peninsula cape coast canal city town village district county
province region oblast prefecture territory state palace hall stadium hospital cathedral church mosque temple museum theatre theater library
beach forest hills hill springs falls camp base barracks prison house castle building center centre gate border continent basin hemisphere
district's heights highlands plateau pass reef delta dam refinery creek brook junction dock pier canyon ridge trail pit yard loch fjord glacier
cape boulevard canteen constituency playfield plant field oilfield governorate municipality capital suburb
north south east west northern southern eastern western central upper lower`

const kinWords = `wife husband son daughter brother sister father mother uncle aunt nephew niece cousin friend widow partner fiancée fiancé girlfriend
boyfriend grandson granddaughter grandfather grandmother successor predecessor rival named called colleague colleagues brothers sisters sons daughters wives
family`

const jobWords = `analyst expert experts analysts journalist reporter correspondent editor author writer historian economist scholar researcher scientist lawyer attorney activist
blogger singer actor actress poet musician composer director producer player coach striker footballer goalkeeper midfielder defender captain manager
businessman businesswoman entrepreneur engineer architect teacher student nurse surgeon physician candidate lawmaker politician veteran leader
opposition dissident pilot astronaut cosmonaut philosopher artist painter photographer novelist jurist academic fellow spokesman
spokeswoman spokesperson resident farmer soldier fighter militant commander suspect victim witness driver politicians diplomat columnist
statesman revolutionary rebel warlord preacher cleric champion winner laureate founder co-founder owner boss tycoon billionaire aide adviser advisor
negotiator strategist pollster democrat republican sen. rep. mep incumbent challenger nominee`

const speechVerbs = `said says say told tells stated states noted notes added adds announced announces stressed stresses emphasized emphasised emphasizes underlined
underscored pointed explained explains declared declares remarked recalled praised welcomed thanked expressed urged warned argued argues claimed claims
admitted insisted confirmed replied asked commented tweeted wrote writes believes thinks thought vowed promised pledged reiterated
highlighted reaffirmed congratulated met visited arrived attended resigned died born succeeded quoted opined observed observes suggested acknowledged
concluded continued called criticized criticised condemned denied visits meets signed won lost served studied graduated married retired joked recounted
wished hailed hoped assured described accused outlined voiced spoke addressed opened chaired hosted`

const functionWords = `the a an and or nor but yet so if then else of to in on at by for from with without within into onto upon over under about above below
after before during since until till between among amongst against across along around behind beside besides beyond despite down except inside
near off outside past per plus through throughout toward towards up via versus vs as than that this these those there here it its itself he him his
himself she her hers herself they them their theirs themselves we us our ours ourselves you your yours yourself i me my mine myself who whom whose which
what when where why how is are was were be been being am do does did done doing have has had having will would shall should can could may might must ought
not no yes all any both each either every few many more most much neither none one other others another same several some such too very also
only just even still already again once ever never always often sometimes however therefore thus hence moreover furthermore meanwhile nevertheless
nonetheless although though because while whereas whether unless like unlike according due amid let now
additionally accordingly indeed instead perhaps likewise otherwise finally firstly secondly thirdly lastly etc ie eg two three four five six
seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twenty thirty forty
hundred thousand million billion trillion dozen nobody somebody everybody anybody everyone anyone someone noone nothing something everything anything hello dear ok okay well oh`
