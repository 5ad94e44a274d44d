package lang

import "strings"

// Dot says what the full stop after a word is.
type Dot uint8

// The kinds of full stops.
const (
	// NoAbbreviation: the full stop is none of the word's own.
	NoAbbreviation Dot = iota
	// BeforeName: the word stands before a name (Mr., Lt., H.E.), so no
	// sentence ends at it.
	BeforeName
	// BeforeNumber: an abbreviation only where a number follows (No. 5, Art. 3).
	BeforeNumber
	// Inner: an abbreviation that may close a sentence or go on (U.S., Inc., Jan., etc.).
	Inner
	// UnitDot: closes a sentence when a capital follows (5 km., 10 mln., etc.).
	UnitDot
)

// maxAbbreviation is the length in bytes of the longest row, so that no long
// word is ever looked up.
const maxAbbreviation = 12

type abbreviation struct {
	dot Dot
	// capital: only with a capital first letter ("Gen. Li", but "of the gen.").
	capital bool
}

// Abbreviation says what a full stop right after word would be. The word is given
// without that stop, in any case: "Mr", "U.S", "H.E".
func Abbreviation(word string) Dot {
	if len(word) == 0 || len(word) > maxAbbreviation {
		return NoAbbreviation
	}
	var buf [maxAbbreviation]byte
	for i := 0; i < len(word); i++ {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	a, ok := abbreviations[string(buf[:len(word)])]
	if !ok || a.capital && !('A' <= word[0] && word[0] <= 'Z') {
		return NoAbbreviation
	}
	return a.dot
}

// StartsSentence tells whether a capitalised word is one that opens sentences
// and hardly ever a name: after "U.S." it says that the sentence was over.
func StartsSentence(word string) bool { return sentenceStarters[word] }

var abbreviations = abbreviationTable()

func abbreviationTable() map[string]abbreviation {
	m := map[string]abbreviation{}
	add := func(words string, dot Dot, capital bool) {
		for _, w := range strings.Fields(words) {
			m[w] = abbreviation{dot, capital}
		}
	}
	add(beforeNames, BeforeName, true)
	add(beforeNumbers, BeforeNumber, false)
	add(innerCapital, Inner, true)
	add(innerAny, Inner, false)
	add(units, UnitDot, false)
	return m
}

const beforeNames = `
mr mrs ms mx dr drs prof profs rev revd fr hon rt messrs mme mmes mlle mlles sra srta st ste
gen lt col maj capt cpt cmdr cdr comdr adm brig sgt cpl pvt col-gen lt-gen maj-gen lt-col brig-gen vice-adm
pres gov sen rep reps sens amb min del supt insp det h.e h.e.m h.m h.r.h h.h s.e t.h
hr frau herr mag dipl ing abp bp msgr`

const beforeNumbers = `
no nos nr art arts art sec secs fig figs vol vols p pp para paras par ch chap cl ser iss
app res ann sect ed eds op cit v`

const innerCapital = `
inc ltd co corp cos plc llc l.l.c bros dept dist div univ inst assn assoc bhd sdn pte pty gmbh
jan feb mar apr jun jul aug sept sep oct nov dec
mon tue tues wed thu thur thurs fri
ala ariz ark calif colo conn del fla ill ind kan ky mass mich minn miss mo mont neb nev okla ore
penn tenn tex va vt wash wis wyo
ave blvd rd mt ft jr sr esq phd ph.d m.d b.a m.a b.sc m.sc m.phil d.phil ll.b ll.m d.c.l
govt intl natl cf vs`

const innerAny = `
u.s u.k u.n u.s.a e.u u.a.e u.s.s.r d.c n.y l.a d.p.r.k r.o.k p.r.c n.z b.c a.d
e.g i.e a.m p.m viz approx ca resp incl a.k.a al`

const units = `etc mln bln trn mn bn tn sq km kg hrs`

var sentenceStarters = wordSet(`
The This That These Those There Then They Their He She It Its His Her We Our You Your
In On At By For From With Without After Before During While When Where Who What Why How Which
As If Although Though Because Since Until Unless Once However Moreover Furthermore Therefore
Meanwhile Also But And Or So Yet Still Both Each Every Some Many Most More Several All Any
A An To Of About Under Over Between Among According Earlier Later Last Next Now Today
Not Nor Only Even Such Thus Hence Instead Here Following Regarding Speaking Asked Despite Given`)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
