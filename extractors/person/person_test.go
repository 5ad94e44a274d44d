package person_test

import (
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/extractors/body"
	"rapporteur/extractors/country"
	"rapporteur/extractors/extractortest"
	"rapporteur/extractors/person"
	"rapporteur/pipeline/annotate"
)

// read annotates marked text and runs the finders that come before, then this one.
func read(marked string) (*corpus.Article, []corpus.Span, []corpus.Mention) {
	a, spans := corpustest.Article(marked)
	annotate.Article(a, nil)
	a.Mentions = append(a.Mentions, country.Finder{}.Find(a)...)
	a.Mentions = append(a.Mentions, body.Finder{}.Find(a)...)
	corpus.SortMentions(a.Mentions)
	return a, spans, person.Finder{}.Find(a)
}

func TestFind(t *testing.T) {
	rows := []struct{ name, marked, names string }{
		{"title of country", "Foreign Minister of Norway [[Ola Brekkmoen]] came.", "Ola Brekkmoen"},
		{"honorific and surname", "Mr. [[Hiroto Tanabe]] spoke. [[Tanabe]]’s plan was liked.", "Hiroto Tanabe|Hiroto Tanabe"},
		{"common word as a name", "The Hon. [[Mary Street]] arrived.", "Mary Street"},
		{"initial and suffix", "President [[Harold T. Quimby, Jr.]] left. Later [[Quimby]] returned.", "Harold T. Quimby, Jr.|Harold T. Quimby, Jr."},
		{"capitals", "The chair was [[TANABE Hiroto]], Minister of Trade. [[Tanabe]] closed it.", "TANABE Hiroto|TANABE Hiroto"},
		{"particles", "Talks were led by Crown Prince [[Salim bin Harith Al Dosan]].", "Salim bin Harith Al Dosan"},
		{"prefix", "Foreign Minister [[Walid al-Karbouli]] agreed. [[Al-Karbouli]] left.", "Walid al-Karbouli|Walid al-Karbouli"},
		{"rank", "Lt. Gen. [[Peter Vandermolen]] spoke to reporters.", "Peter Vandermolen"},
		{"nickname", "Brig. Gen. [[Robert “Red” Harkness]] will speak.", "Robert “Red” Harkness"},
		{"speech", "“We agree,” said [[Dana Ostrovik]].", "Dana Ostrovik"},
		{"apposition", "[[Lena Ostrovik]], the minister of finance, agreed.", "Lena Ostrovik"},
		{"as an office", "The plan of [[Ostrovik]] is new. [[Ostrovik]], as foreign minister, hopes so.", "Ostrovik|Ostrovik"},
		{"title alone introduces", "Minister [[Brekkmoen]] said so, and [[Brekkmoen]] was right.", "Brekkmoen|Brekkmoen"},
		{"list of countries", "The foreign ministers [[Ola Brekkmoen]] of Norway and [[Park Sung-jin]] of South Korea met.", "Ola Brekkmoen|Park Sung-jin"},
		{"honorific of two letters", "It was chaired by H.E. [[Hiroto Tanabe]], Minister of Trade.", "Hiroto Tanabe"},
		{"no title and no known name", "The letter was written by [[Ikwuemesi Chidozie]] in her youth.", "Ikwuemesi Chidozie"},
		{"list with countries", "Attending were Foreign Ministers [[Ola Brekkmoen]] (Norway), [[Park Sung-jin]] (Republic of Korea) and [[Hayakami Yoshimune]] (Japan).", "Ola Brekkmoen|Park Sung-jin|Hayakami Yoshimune"},
		{"list without titles", "Guests included [[Mary Bell]], [[Tomas Kovarik]] and [[Ngozi Amadi]].", "Mary Bell|Tomas Kovarik|Ngozi Amadi"},
		{"surname before its full name", "[[Kovarik]] left early. [[Tomas Kovarik]] is a painter.", "Tomas Kovarik|Tomas Kovarik"},
		{"no company", "She worked for Harlan Bates Holdings and later for Simmons & Reed Ltd.", ""},
		{"no company alone", "Skyvarna rolled out its first jet. Skyvarna says it has 800 orders, and rival Zentrix has 55.", ""},
		{"no album", "The band recorded the album Blue Harbour in 1974.", ""},
		{"nobody", "“Nobody promised that,” [[Lena Ostrovik]] said.", "Lena Ostrovik"},
		{"no place", "The session was held in Aarhus near Lake Constance on the Old Harbour Road.", ""},
		{"no body", "The Global Harvest Fund and the Nordic Rivers Forum met.", ""},
		{"no region", "The Central Asian countries and the European states agreed.", ""},
		{"no ship", "The frigate USS Hopperton sailed.", ""},
		{"the one named so far", "Mr. [[Hiroto Tanabe]] spoke. Ambassador [[Tanabe]] sat down. His aunt was Mrs. [[Emi Tanabe]].", "Hiroto Tanabe|Hiroto Tanabe|Emi Tanabe"},
		{"no storm", "It was put off because of Hurricane Brenda, the prime minister of Norway said.", ""},
		{"no dateline", "RIVERTON – The Ambassador of Norway, [[Ola Brekkmoen]], came.", "Ola Brekkmoen"},
		{"no agency", "OSLO, May 3 (Fjord Wire) – Norway will pay, [[Lena Ostrovik]] said.", "Lena Ostrovik"},
		{"no owner of a copyright", "It rained. (c) Fjord Wire. All rights reserved.", ""},
		{"no month", "In March Monday Meetings began.", ""},
		{"no heading", "# Latest News And Recent Features\nNothing happened.", ""},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			a, spans, ms := read(row.marked)
			var names, got, want []string
			for _, m := range ms {
				got = append(got, a.Quote(m.Span))
				names = append(names, m.Value.(corpus.Person).Name)
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
		})
	}
}

func TestGivenAndFamily(t *testing.T) {
	for _, row := range []struct{ text, given, family string }{
		{"Mr. Hiroto OKUMA came.", "Hiroto", "Okuma"},
		{"Prime Minister SUZUMORI Kenji came.", "Kenji", "Suzumori"},
		{"Mr. Peter van der Molen came.", "Peter", "van der Molen"},
		{"Premier Li Wenxuan came.", "Wenxuan", "Li"},
	} {
		_, _, ms := read(row.text)
		if len(ms) != 1 {
			t.Errorf("%q: %v", row.text, ms)
			continue
		}
		if p := ms[0].Value.(corpus.Person); p.Given != row.given || p.Family != row.family {
			t.Errorf("%q: given %q family %q", row.text, p.Given, p.Family)
		}
	}
}

func TestByline(t *testing.T) {
	_, _, ms := read("Photo: Anna Ostrovik\n\nMinister Lena Brekkmoen came.")
	if len(ms) != 2 || !ms[0].Value.(corpus.Person).Byline || ms[1].Value.(corpus.Person).Byline {
		t.Errorf("got %v", ms)
	}
}

func TestAccept(t *testing.T) {
	extractortest.Accept(t, person.Finder{}, extractortest.Example{
		Marked: "Foreign Minister [[Lena Ostrovik]] met Mr. [[Hiroto Tanabe]]. [[Ostrovik]] was glad.",
		Before: []extractortest.Finder{country.Finder{}, body.Finder{}},
	})
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"Mr. A", "al-Assad, Jr.", "“Red” Minister of", "J. R. R. T. O’Neil III", "\xff Mr. \xc3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := &corpus.Article{Text: s, Blocks: []corpus.Block{{Role: corpus.RoleBody, Span: corpus.Span{End: len(s)}}}}
		annotate.Article(a, nil)
		a.Mentions = country.Finder{}.Find(a)
		for _, m := range (person.Finder{}).Find(a) {
			if m.Start < 0 || m.End > len(s) || m.Start >= m.End {
				t.Errorf("span %v in %d bytes", m.Span, len(s))
			}
		}
	})
}

func TestLinear(t *testing.T) {
	extractortest.Linear(t, person.Finder{}, nil, "Abc ", "((((", "Mr. ", "of the Minister ", "Bob \"Abc\" ", "Lena Ostrovik, ", "* * ")
}

func BenchmarkFind(b *testing.B) {
	a, _ := corpustest.Article(strings.Repeat("Foreign Minister of Norway Ola Brekkmoen met Mr. Hiroto Tanabe in Oslo on Monday to open talks on trade and transport. “We agree,” said Brekkmoen. ", 200))
	annotate.Article(a, nil)
	a.Mentions = country.Finder{}.Find(a)
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		person.Finder{}.Find(a)
	}
}
