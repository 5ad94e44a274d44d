package body_test

import (
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/extractors/body"
	"rapporteur/extractors/country"
	"rapporteur/extractors/extractortest"
	"rapporteur/pipeline/annotate"
)

func read(marked string) (*corpus.Article, []corpus.Span, []corpus.Mention) {
	a, spans := corpustest.Article(marked)
	annotate.Article(a, nil)
	a.Mentions = country.Finder{}.Find(a)
	return a, spans, body.Finder{}.Find(a)
}

func TestFind(t *testing.T) {
	rows := []struct{ name, marked, names, kinds string }{
		{"not the holder of an office", "President Lena Ostrovik and [[Harvest Bank]] agreed.", "Harvest Bank", "fund"},
		{"not the person after", "The chief of the [[Border Bureau of Norway]] Olaf Brekkmoen came.", "Border Bureau of Norway", "organisation"},
		{"not a portfolio", "The Minister of Energy of Norway came.", "", ""},
		{"known", "The [[NATO]] council and the [[World Health Organization]] met.", "North Atlantic Treaty Organization|World Health Organization", "grouping|organisation"},
		{"head", "The [[Fjord Security Forum]] opened. The [[Forum]] closed.", "Fjord Security Forum|Fjord Security Forum", "series|series"},
		{"quoted", "The “[[Norway plus South Asia” Dialogue]] met; the [[dialogue]] goes on.", "Norway plus South Asia Dialogue|Norway plus South Asia Dialogue", "series|series"},
		{"plus sign", "The [[South Asia + Norway dialogue]] is the [[South Asia plus Norway Dialogue]].", "South Asia plus Norway Dialogue|South Asia plus Norway Dialogue", "series|series"},
		{"short plus", "The [[S5+1]] met in Oslo.", "S5+1", "grouping"},
		{"quoted after", "The [[forum “South Asia – Norway]]” met.", "South Asia – Norway Forum", "series"},
		{"pair of countries", "The [[Norway-South Asia summit]] is near.", "Norway-South Asia Summit", "series"},
		{"ministry of country", "The [[Ministry of Trade and Industry of Norway]] said so.", "Ministry of Trade and Industry of Norway", "ministry"},
		{"foreign ministry", "Norway’s [[Foreign Ministry]] and the Tajik [[MFA]] agreed.", "Foreign Ministry|MFA", "ministry|ministry"},
		{"learned abbreviation", "The [[Northern Rivers Recovery Fund]] ([[NRRF]]) pays. The [[NRRF]] is large.", "Northern Rivers Recovery Fund|Northern Rivers Recovery Fund|Northern Rivers Recovery Fund", "fund|fund|fund"},
		{"tail", "The [[Aarhus Process on Smuggling and Related Crime]] met. The [[Aarhus Process]] is old.", "Aarhus Process on Smuggling and Related Crime|Aarhus Process on Smuggling and Related Crime", "series|series"},
		{"levels are no name", "A Foreign Ministers’ Meeting and a Press Conference were held.", "", ""},
		{"grouping and level", "The [[G7]] Leaders’ Summit opened.", "Group of Seven", "grouping"},
		{"city summit is an event", "The Oslo summit ended.", "", ""},
		{"press secretary", "[[White House]] Press Secretary Ann Doe spoke.", "White House", "organisation"},
		{"university", "She is at the [[University of Bergen]].", "University of Bergen", "university"},
		{"capitals", "WHO WILL WIN THE VOTE", "", ""},
		{"cyrillic letters", "The [[СS+ Format]] met.", "CS+ Format", "series"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			a, spans, ms := read(row.marked)
			var names, kinds, got, want []string
			for _, m := range ms {
				got = append(got, a.Quote(m.Span))
				names = append(names, m.Value.(corpus.Body).Name)
				kinds = append(kinds, m.Value.(corpus.Body).Kind)
			}
			for _, s := range spans {
				want = append(want, a.Quote(s))
			}
			if strings.Join(got, "|") != strings.Join(want, "|") {
				t.Errorf("found %q, want %q", got, want)
			}
			if n := strings.Join(names, "|"); n != row.names {
				t.Errorf("names %q, want %q", n, row.names)
			}
			if k := strings.Join(kinds, "|"); k != row.kinds {
				t.Errorf("kinds %q, want %q", k, row.kinds)
			}
		})
	}
}

func TestCountryOfMinistry(t *testing.T) {
	for _, row := range []struct{ text, country string }{
		{"The Tajik Foreign Ministry said so.", "TJ"},
		{"Norway’s Ministry of Foreign Affairs said so.", "NO"},
		{"The Ministry of Foreign Affairs of the Republic of Kazakhstan said so.", "KZ"},
		{"Ministry of Foreign Affairs, Norway", "NO"},
		{"The Ministry of Finance said so.", ""},
	} {
		_, _, ms := read(row.text)
		if len(ms) != 1 || ms[0].Value.(corpus.Body).Country != row.country || ms[0].Type != corpus.TypeOrganisation {
			t.Errorf("%q: %v", row.text, ms)
		}
	}
}

func TestAccept(t *testing.T) {
	extractortest.Accept(t, body.Finder{}, extractortest.Example{
		Marked: "The [[Fjord Security Forum]] met the [[African Union]]. The [[Forum]] closed.",
		Before: []extractortest.Finder{country.Finder{}},
	})
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"“A plus B” Dialogue (AB)", "Ministry of, and and", "C5+1+", "Forum “", "\xff Bank of \xc3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := &corpus.Article{Text: s, Blocks: []corpus.Block{{Role: corpus.RoleBody, Span: corpus.Span{End: len(s)}}}}
		annotate.Article(a, nil)
		a.Mentions = country.Finder{}.Find(a)
		last := 0
		for _, m := range (body.Finder{}).Find(a) {
			if m.Start < last || m.End > len(s) || m.Start >= m.End {
				t.Errorf("span %v after %d in %d bytes", m.Span, last, len(s))
			}
			last = m.End
		}
	})
}

func TestLinear(t *testing.T) {
	extractortest.Linear(t, body.Finder{}, nil, "Bank ", "((((", "“A", "Forum of the ", "The Aab Forum, the Forum ", "A plus ", "Ministry of Trade and ", "Aab Bank (AB) ")
}

func BenchmarkFind(b *testing.B) {
	a, _ := corpustest.Article(strings.Repeat("The Fjord Security Forum met the Ministry of Trade of Norway in Oslo. The Forum asked the World Bank and the United Nations for help with its plans. ", 200))
	annotate.Article(a, nil)
	a.Mentions = country.Finder{}.Find(a)
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		body.Finder{}.Find(a)
	}
}

// TestLookAlikes: a name typed with a letter of another script is the same name.
func TestLookAlikes(t *testing.T) {
	a, _ := corpustest.Article("The 3rd session of the \u04215+1 took place. The \u0421\u041D\u0413 met.")
	annotate.Article(a, nil)
	found := false
	for _, m := range (body.Finder{}).Find(a) {
		if m.Value.(corpus.Body).Name == "C5+1" {
			found = true
		}
	}
	if !found {
		t.Error("the series is not named C5+1")
	}
}
