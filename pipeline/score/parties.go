package score

import (
	"sort"
	"strings"
	"sync"

	"rapporteur/extractors/country"
)

// names are all names and adjectives of countries: their codes by folded form, and the forms, longest first.
type names struct {
	code  map[string]string
	forms []string
}

var countryNames = sync.OnceValue(func() names {
	n := names{code: map[string]string{}}
	for _, f := range country.Names() {
		if form := fold(f.Name); form != "" && n.code[form] == "" {
			n.code[form] = f.Code
			n.forms = append(n.forms, form)
		}
	}
	sort.Slice(n.forms, func(i, j int) bool {
		if len(n.forms[i]) != len(n.forms[j]) {
			return len(n.forms[i]) > len(n.forms[j])
		}
		return n.forms[i] < n.forms[j]
	})
	return n
})

// countriesIn are the countries that a folded text names.
func countriesIn(folded string) map[string]bool {
	out := map[string]bool{}
	eachCountry(folded, func(code string) { out[code] = true })
	return out
}

// eachCountry reports the countries of a folded text, and gives the text without them.
func eachCountry(folded string, report func(code string)) string {
	f, all := " "+folded+" ", countryNames()
	for _, n := range all.forms {
		if form := " " + n + " "; strings.Contains(f, form) {
			report(all.code[n])
			f = strings.ReplaceAll(f, form, "  ")
		}
	}
	return squeeze(f)
}

func partyKey(s string) string {
	f := strings.TrimPrefix(fold(s), "the ")
	switch f {
	case "white house":
		return "us"
	case "european union", "european commission":
		return "eu"
	case "united nations":
		return "un"
	}
	if c := countryNames().code[f]; c != "" {
		return strings.ToLower(c)
	}
	return f
}

// sameParty compares codes of countries and names of organisations and regions.
func sameParty(a, b string) bool {
	ka, kb := partyKey(a), partyKey(b)
	switch {
	case ka == "" || kb == "":
		return false
	case ka == kb:
		return true
	case numberOf(ka) > 0 && numberOf(ka) == numberOf(kb):
		return true
	case len(ka) == 2 || len(kb) == 2: // a code against a name that is not its own
		return false
	}
	return sameBody(a, b) >= 0.6
}

var collective = set(`donor donors international community country countries participant participants nation nations
	government governments organisation organisations organization organizations world leader leaders partner
	partners collective global member members states various several`)

// isCollective tells whether a party is "the donors" and the like.
func isCollective(s string) bool {
	if len(content(s)) == 0 {
		return true
	}
	for _, w := range strings.Fields(fold(s)) {
		if !collective[w] && !stopWords[w] && !counts(w) {
			return false
		}
	}
	return true
}

var officeWords = map[string]string{"pm": "prime minister", "fm": "foreign minister", "mfa": "foreign affairs minister",
	"vice": "deputy", "ex": "former", "interim": "acting", "affairs": "", "affair": "", "charge": "",
	"then": "", "current": "", "currently": "", "ministry": "minister", "department": "secretary", "his": "", "premier": "prime minister"}

// sameOffice: half of the words agree once countries are left out, and what makes another office
// of it (deputy, former, acting) stands on both sides or on none.
func sameOffice(a, b string) bool {
	wa, wb := wordsOfOffice(a), wordsOfOffice(b)
	if len(wa) == 0 || len(wb) == 0 {
		return fold(a) == fold(b)
	}
	sa, sb := setOf(wa), setOf(wb)
	for _, rank := range []string{"deputy", "former", "acting", "shadow", "assistant"} {
		if sa[rank] != sb[rank] {
			return false
		}
	}
	return dice(wa, wb) >= 0.5
}

func wordsOfOffice(s string) []string {
	var out []string
	for _, w := range strings.Fields(eachCountry(fold(s), func(string) {})) {
		if long, ok := officeWords[w]; ok {
			out = append(out, strings.Fields(long)...)
		} else if !stopWords[w] {
			out = append(out, stem(w))
		}
	}
	return out
}

var otherCities = map[string]string{"nursultan": "astana", "nur sultan": "astana", "kiev": "kyiv", "alma ata": "almaty",
	"salisbury": "harare", "washington dc": "washington", "new york city": "new york", "rangoon": "yangon"}

// sameCity compares names of cities: "Washington, DC" is "Washington".
func sameCity(a, b string) bool {
	key := func(s string) string {
		s, _, _ = strings.Cut(s, ",")
		f := fold(s)
		if x := otherCities[f]; x != "" {
			return x
		}
		return f
	}
	ka, kb := key(a), key(b)
	if ka == kb {
		return ka != ""
	}
	same, initial := sameWord(ka, kb)
	return same && !initial && len(ka) > 5
}
