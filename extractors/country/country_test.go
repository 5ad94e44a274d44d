package country_test

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/extractors/country"
	"rapporteur/extractors/extractortest"
	"rapporteur/pipeline/annotate"
)

func c(code, form string) corpus.Value { return corpus.Country{Code: code, Form: form} }

func p(name, code, kind string) corpus.Value {
	return corpus.Place{Name: name, Country: code, Kind: kind}
}

func values(vs ...corpus.Value) []corpus.Value { return vs }

func TestAccept(t *testing.T) {
	extractortest.Accept(t, country.Finder{},
		extractortest.Example{Marked: "Envoys of [[Norway]], the [[Kyrgyz Republic]] and [[Türkiye]] met [[Tajik]] and [[Emirati]] ones.",
			Values: values(c("NO", "name"), c("KG", "official"), c("TR", "name"), c("TJ", "demonym"), c("AE", "demonym"))},
		extractortest.Example{Marked: "The [[Republic of Korea]] ([[ROK]]), the [[DPRK]], [[Viet Nam]], the [[Lao PDR]], [[Czechia]] and [[Côte d’Ivoire]].",
			Values: values(c("KR", "official"), c("KR", "alias"), c("KP", "alias"), c("VN", "alias"), c("LA", "alias"), c("CZ", "name"), c("CI", "name"))},
		extractortest.Example{Marked: "From [[Cote d'Ivoire]] to [[TURKEY]] and [[Sao Tome and Principe]].",
			Values: values(c("CI", "name"), c("TR", "alias"), c("ST", "name"))},
		extractortest.Example{Marked: "[[Guinea-Bissau]], [[Guinea]], [[Equatorial Guinea]], [[Papua New Guinea]] and [[New Guinea]].",
			Values: values(c("GW", "name"), c("GN", "name"), c("GQ", "name"), c("PG", "name"), p("New Guinea", "", "region"))},
		extractortest.Example{Marked: "[[South Sudan]] and [[Sudan]]; the [[Democratic Republic of the Congo]] and the [[Republic of the Congo]].",
			Values: values(c("SS", "name"), c("SD", "name"), c("CD", "name"), c("CG", "name"))},
		extractortest.Example{Marked: "The [[U.S.]], [[US]] and [[UK]] told us that it is in.",
			Values: values(c("US", "alias"), c("US", "alias"), c("GB", "alias"))},
		extractortest.Example{Marked: "A [[Japan]]-led group and a pro-[[Russian]] one in [[Central Asia]].",
			Values: values(c("JP", "name"), c("RU", "demonym"), corpus.Place{Name: "Central Asia", Kind: "region", Members: []string{"KZ", "KG", "TJ", "TM", "UZ"}})},
		extractortest.Example{Marked: "They met in [[Nur-Sultan]], in [[Samarkand]] and at [[The Hague]].",
			Values: values(p("Nur-Sultan", "KZ", "capital"), p("Samarkand", "UZ", "city"), p("The Hague", "NL", "capital"))},
		extractortest.Example{Marked: "[[Jordan]] said so. Michael Jordan and Jordan Smith did not, [[Jordan]] Foreign Ministry did. Mr. Jordan left.",
			Values: values(c("JO", "name"), c("JO", "name"))},
		extractortest.Example{Marked: "[[Georgia]] joined. He lives in [[Atlanta]], [[Georgia]].",
			Values: values(c("GE", "name"), p("Atlanta", "US", "city"), p("Georgia", "US", "region"))},
		extractortest.Example{Marked: "In [[Brazzaville]], the [[Congo]] basin was spoken of.",
			Values: values(p("Brazzaville", "CG", "capital"), c("CG", "alias"))},
		extractortest.Example{Marked: "The [[Soviet Union]] and [[Burma]].",
			Values: values(c("SU", "historic"), c("MM", "historic"))},
		extractortest.Example{Marked: "[[Zimbabwe]] asks for help at a conference in [[Salisbury]], and [[Lebanon]] in [[Tripoli]].",
			Values: values(c("ZW", "name"), p("Salisbury", "ZW", "city"), c("LB", "name"), p("Tripoli", "LB", "city"))},
		extractortest.Example{Marked: "[[Lebanon]] and [[Libya]] talked in [[Tripoli]].",
			Values: values(c("LB", "name"), c("LY", "name"), p("Tripoli", "LY", "capital"))},
		extractortest.Example{Marked: "The Ibero-American summit and the Inter-American bank; an [[American]] spoke.", Values: values(c("US", "demonym"))},
		extractortest.Example{Marked: "He eats turkey off china in a chad; the polish is fine, and an is, it, so."},
		extractortest.Example{Marked: "It was written in Russian, and a Japanese translation followed. Abu Omar al-Iraqi wrote it. Split it."},
		extractortest.Example{Marked: "LET US GO, SAYS [[NORWAY]]", Values: values(c("NO", "name"))},
		extractortest.Example{Marked: "[[Bosnia & Herzegovina]] and the [[Sea of Japan]]",
			Values: values(c("BA", "name"), p("Sea of Japan", "", "region"))},
	)
}

// read finds what stands in a text of its own.
func read(text string) (*corpus.Article, []corpus.Mention) {
	a, _ := corpustest.Article(text)
	annotate.Article(a, nil)
	return a, country.Finder{}.Find(a)
}

func TestStandsFor(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"verb", "Tokyo assumes that it will rain.", "JP"},
		{"adverb", "On Monday, Oslo also pledged help.", "NO"},
		{"helper", "Oslo has long supported it.", "NO"},
		{"place", "Officials in Oslo said that it rains.", ""},
		{"no verb", "Oslo was cold.", ""},
		{"city", "Osaka said no.", ""},
	} {
		a, ms := read(row.text)
		if len(ms) != 1 {
			t.Errorf("%s: %d mentions in %q", row.name, len(ms), a.Text)
			continue
		}
		if g := ms[0].Value.(corpus.Place).StandsFor; g != row.want {
			t.Errorf("%s: %q stands for %q, want %q", row.name, row.text, g, row.want)
		}
	}
}

func TestDateline(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       bool
	}{
		{"caps and date", "DUSHANBE, March 28 – The two met.", true},
		{"agency", "TUNIS, 28 August (Agency) — The two met.", true},
		{"agency alone", "Oslo (Agency) - The two met.", true},
		{"date", "Oslo, 3 March 2024 — The two met.", true},
		{"dash alone", "Oslo — The two met.", true},
		{"caps with stops", "OSLO. March 3. AGENCY – The two met.", true},
		{"after a heading", "# They meet\nOSLO, March 3 -- The two met.", true},
		{"country between", "OSLO, Norway (Agency) – The two met.", true},
		{"sentence", "Oslo is cold – very cold.", false},
		{"inserted", "Oslo – which is cold – waits.", false},
		{"inside", "The two met in OSLO, March 28 – twice.", false},
		{"comma", "Oslo, the capital, waits.", false},
	} {
		_, ms := read(row.text)
		got := false
		for _, m := range ms {
			if v, ok := m.Value.(corpus.Place); ok && v.Dateline {
				got = true
			}
		}
		if got != row.want {
			t.Errorf("%s: %q: dateline %v, want %v", row.name, row.text, got, row.want)
		}
	}
}

// TestComplete asks x/text for the countries of ISO 3166-1 and their English names.
func TestComplete(t *testing.T) {
	n := 0
	for _, code := range corpus.CountryCodes() {
		r, err := language.ParseRegion(code)
		if err != nil || !r.IsCountry() {
			t.Errorf("%s is no region", code)
			continue
		}
		n++
		if r.ISO3() != corpus.Alpha3(code) {
			t.Errorf("%s: alpha-3 %s, want %s", code, corpus.Alpha3(code), r.ISO3())
		}
		for _, form := range []string{corpus.CountryName(code), display.English.Regions().Name(r)} {
			switch form {
			case "Congo - Kinshasa", "Congo - Brazzaville", "U.S. Outlying Islands", "Hong Kong SAR China", "Macau SAR China",
				"St. Vincent & Grenadines", "Heard & McDonald Islands", "South Georgia & South Sandwich Islands":
				continue
			}
			form = strings.NewReplacer("Myanmar (Burma)", "Myanmar", "Cocos (Keeling) Islands", "Keeling Islands").Replace(form)
			_, ms := read("We saw " + form + " today.")
			if len(ms) != 1 || ms[0].Value != corpus.Value(corpus.Country{Code: code, Form: ms[0].Value.(corpus.Country).Form}) || ms[0].Len() != len(form) {
				t.Errorf("%s: %q gives %+v", code, form, ms)
			}
		}
	}
	if n != 250 {
		t.Errorf("%d countries", n)
	}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string(a) + string(b)
			r, err := language.ParseRegion(code)
			if err == nil && r.IsCountry() && r.String() == code && r.Canonicalize() == r && !corpus.IsCountry(code) && !strings.Contains("AC AN CP CQ CS DG DD EA EZ FQ IC NT PC SU TA UN YU QO", code) {
				t.Errorf("%s (%s) is missing", code, display.English.Regions().Name(r))
			}
		}
	}
}

// TestLinear reads repeated text in which every word is looked up.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"Iran-", "Thai-", "Jordan ", "Democratic People's Republic of ", "Split, ", "A-", "OSLO, ", "Georgia, ", "Oslo (", "al-Iraqi-", "US "} {
		a, _ := corpustest.Article(strings.Repeat(unit, 2_000_000/len(unit)))
		annotate.Article(a, nil)
		start := time.Now()
		country.Finder{}.Find(a)
		if d := time.Since(start); d > 30*time.Second {
			t.Errorf("2 MB of %q took %v", unit, d)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"DUSHANBE, March 28 – Tajik", "Guinea-Bissau & Jordan-", "Washington, D.C. U.S.", "Côte d’Ivoire\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if strings.Contains(s, "[[") || strings.Contains(s, "]]") {
			return
		}
		a, ms := read(s)
		end := 0
		for _, m := range ms {
			if m.Start < end || m.End <= m.Start || m.End > len(a.Text) {
				t.Fatalf("mention %v of %q is out of place", m.Span, a.Text)
			}
			end = m.End
		}
	})
}

func BenchmarkFind(b *testing.B) {
	a, _ := corpustest.Article(strings.Repeat("The foreign ministers of Kazakhstan, Kyrgyzstan and Japan met in Oslo on Monday to open a meeting on trade; the U.S. sent Mr. Roe. “We agree,” Norway’s envoy said in the Central Asian capital. ", 500))
	annotate.Article(a, nil)
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		country.Finder{}.Find(a)
	}
}
