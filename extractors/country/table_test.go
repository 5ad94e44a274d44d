package country

import (
	"strings"
	"testing"

	"rapporteur/corpus"
)

// TestTable asks that no form stands for two things, that codes exist and that forms can be found.
func TestTable(t *testing.T) {
	seen := map[string]form{}
	for _, f := range table() {
		var words []string
		for _, w := range f.words {
			words = append(words, w.text)
			if strings.ContainsAny(w.text, "|;!?~^=") || w.text == "" {
				t.Errorf("%q has a word %q", f.name, w.text)
			}
		}
		key := strings.Join(words, " ")
		if o, ok := seen[key]; ok && (o.code != f.code || o.kind != f.kind) && !f.words[0].caps {
			t.Errorf("%q is %s of %s and %s of %s", f.name, o.kind, o.code, f.kind, f.code)
		}
		seen[key] = f
		if !f.words[0].upper {
			t.Errorf("%q starts with no capital", f.name)
		}
		if f.code != "" && corpus.CountryName(f.code) == "" {
			t.Errorf("%q: no country %q", f.name, f.code)
		}
		for _, m := range f.members {
			if !corpus.IsCountry(m) {
				t.Errorf("%q: no member %q", f.name, m)
			}
		}
	}
}

// TestSovereign asks that every member of the United Nations and the like has a
// demonym and a capital, or is known to share its name with it.
func TestSovereign(t *testing.T) {
	has := map[string]map[kind]bool{}
	for _, f := range table() {
		if has[f.code] == nil {
			has[f.code] = map[kind]bool{}
		}
		has[f.code][f.kind] = true
	}
	dependent := set(`AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE
		SH SJ SX TC TF TK TW UM VG VI WF YT`)
	for _, code := range corpus.CountryCodes() {
		if dependent[code] {
			continue
		}
		if !has[code][demonym] && code != "CG" && code != "DM" && code != "VA" {
			t.Errorf("%s has no demonym", code)
		}
		if !has[code][capital] && code != "SG" && code != "VA" {
			t.Errorf("%s has no capital", code)
		}
	}
}

func TestParseForm(t *testing.T) {
	for _, row := range []struct {
		row, name string
		words     int
		guard     guard
		from, to  int
	}{
		{"Nur-Sultan 2019-2022", "Nur-Sultan", 2, sure, 2019, 2022},
		{"Burma -1989", "Burma", 1, sure, 0, 1989},
		{"!Split", "Split", 1, word, 0, 0},
		{"^Hague", "The Hague", 1, article, 0, 0},
		{"Washington, D.C.=Washington", "Washington", 3, sure, 0, 0},
		{"Nursultan=Nur-Sultan 2019-2022", "Nur-Sultan", 1, sure, 2019, 2022},
	} {
		f := parseForm(row.row, city, "")
		if f.name != row.name || len(f.words) != row.words || f.guard != row.guard || f.from != row.from || f.to != row.to {
			t.Errorf("%s: got %+v", row.row, f)
		}
	}
}

func TestFold(t *testing.T) {
	for _, row := range []struct{ in, want string }{
		{"São", "sao"}, {"U.S.", "us"}, {"d’Ivoire", "d'ivoire"}, {"İstanbul", "istanbul"}, {"Łódź", "lodz"}, {"Ko\u0308ln", "koln"}, {"東京", "東京"}, {"", ""},
	} {
		if g := fold(row.in); g != row.want {
			t.Errorf("fold(%q) = %q, want %q", row.in, g, row.want)
		}
		if !foldEqual(row.in, row.want) || foldEqual(row.in+"x", row.want) || foldHash(row.in) != foldHash(row.want) {
			t.Errorf("%q and %q compare wrongly", row.in, row.want)
		}
	}
}
