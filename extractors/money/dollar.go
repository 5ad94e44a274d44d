package money

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// nameDollars gives the bare dollars their country. An amount that the article
// also prints with a national sign takes that; else the article's own country
// decides, as far as its dollar can be told; else they are of the United States.
func (f *finding) nameDollars(a *corpus.Article) {
	f.nameShared(a.Text)
	known := map[string]string{}
	bare := false
	for _, m := range f.out {
		v, ok := m.Value.(corpus.Money)
		switch {
		case !ok:
		case v.Currency == "$":
			bare = true
		case strings.HasSuffix(v.Currency, "D") && strings.Contains(v.Sign, "$") && v.Currency != "USD":
			known[v.Amount] = v.Currency
		}
	}
	if !bare {
		return
	}
	home := homeDollar(a)
	for _, c := range known {
		if c == home { // where the home dollar has a sign of its own, the bare one is another
			home = "USD"
			break
		}
	}
	for i := range f.out {
		v, ok := f.out[i].Value.(corpus.Money)
		if !ok || v.Currency != "$" {
			continue
		}
		v.Currency = home
		if c := known[v.Amount]; c != "" {
			v.Currency = c
		}
		f.out[i].Value = v
	}
}

// nameShared corrects units that several countries have (manat, som, rupee,
// peso): a unit without adjective is of the country that the text speaks of, when
// it never names the country that the unit is of by default.
func (f *finding) nameShared(text string) {
	named := map[string]bool{} // each country is looked for once
	names := func(country string) bool {
		yes, asked := named[country]
		if !asked {
			yes = strings.Contains(text, country)
			named[country] = yes
		}
		return yes
	}
	for i := range f.out {
		v, ok := f.out[i].Value.(corpus.Money)
		if !ok {
			continue
		}
		shared := lang.SharedUnits[strings.ToLower(v.Sign)]
		if len(shared) == 0 || shared[0].Code != v.Currency || names(shared[0].Country) {
			continue
		}
		for _, s := range shared[1:] {
			if names(s.Country) {
				v.Currency = s.Code
				f.out[i].Value = v
				break
			}
		}
	}
}

// homeDollar is the dollar of the country that the article comes from: by the
// host of its address, else by the words of a government's release that speaks of
// no other dollar country as much as of its own.
func homeDollar(a *corpus.Article) string {
	if c := lang.DollarOf(lang.CountryOfHost(a.URL)); c != "" {
		return c
	}
	if !isRelease(a.Text) {
		return "USD"
	}
	counts := map[string]int{}
	best, most := "", 0
	for i := 0; i < len(a.Text); {
		if !isLetter(a.Text[i]) {
			i++
			continue
		}
		j := i
		var buf [16]byte
		b := buf[:0]
		for j < len(a.Text) && isLetter(a.Text[j]) {
			if j-i < len(buf) {
				b = append(b, a.Text[j]|0x20)
			}
			j++
		}
		if a.Text[i] < 'a' && j-i <= len(buf) {
			c := lang.DollarCountry(string(b))
			if a.Text[i:j] == "US" || a.Text[i:j] == "USA" {
				c = "US"
			}
			if c != "" {
				counts[c]++
				if counts[c] > most || counts[c] == most && c < best {
					best, most = c, counts[c]
				}
			}
		}
		i = j
	}
	if most >= 2 && counts["US"] < most && best != "US" {
		return lang.DollarOf(best)
	}
	return "USD"
}

// releaseHead is how much of a text is looked at for the marks of a release.
const releaseHead = 1200

// isRelease tells whether the head of a text is that of a government's release.
func isRelease(text string) bool {
	head := strings.ToLower(text[:min(len(text), releaseHead)])
	for _, mark := range lang.ReleaseMarks {
		if strings.Contains(head, mark) {
			return true
		}
	}
	return false
}
