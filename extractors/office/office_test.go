package office_test

import (
	"fmt"
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/extractors/body"
	"rapporteur/extractors/country"
	"rapporteur/extractors/extractortest"
	"rapporteur/extractors/office"
	"rapporteur/extractors/person"
	"rapporteur/pipeline/annotate"
)

type finder interface {
	Find(a *corpus.Article) []corpus.Mention
}

func read(marked string) (*corpus.Article, []corpus.Mention) {
	a, _ := corpustest.Article(marked)
	annotate.Article(a, nil)
	for _, f := range []finder{country.Finder{}, body.Finder{}, person.Finder{}} {
		a.Mentions = append(a.Mentions, f.Find(a)...)
		corpus.SortMentions(a.Mentions)
	}
	return a, office.Finder{}.Find(a)
}

// TestHolders writes each office as "title/rank/country or body/status/holder".
// holders are texts and the offices in them: title/rank/country or body/status/holder.
var holders = []struct {
	name, text string
	want       []string
}{
	{"country after", "Foreign Minister of Norway Ola Brekkmoen came.", []string{"Foreign Minister/foreign_minister/NO/current/Ola Brekkmoen"}},
	{"demonym before", "Uzbek Deputy Foreign Minister Lena Ostrovik came.", []string{"Deputy Foreign Minister/deputy_foreign_minister/UZ/current/Lena Ostrovik"}},
	{"country after the name", "Prime Minister Ola Brekkmoen of Norway came.", []string{"Prime Minister/prime_minister/NO/current/Ola Brekkmoen"}},
	{"list", "Foreign Minister of Norway Ola Brekkmoen, Foreign Minister of Japan Hiroto Tanabe, Deputy Foreign Minister of Peru Lena Ostrovik attended.",
		[]string{"Foreign Minister/foreign_minister/NO/current/Ola Brekkmoen", "Foreign Minister/foreign_minister/JP/current/Hiroto Tanabe",
			"Deputy Foreign Minister/deputy_foreign_minister/PE/current/Lena Ostrovik"}},
	{"names before titles", "He met Mr. Ola Brekkmoen, Minister of Trade of Norway, Ms. Miki Tanabe, Parliamentary Vice-Minister for Foreign Affairs for Japan, and Mr. Ken Okuma, Special Representative for South Asia, Japan’s Ministry of Foreign Affairs.",
		[]string{"Minister of Trade/trade_minister/NO/current/Ola Brekkmoen", "Parliamentary Vice-Minister for Foreign Affairs/parliamentary_vice_foreign_minister/JP/current/Miki Tanabe",
			"Special Representative for South Asia/special_representative/JP/current/Ken Okuma"}},
	{"delegation", "The Tajik delegation was headed by First Deputy Foreign Minister, Lena Ostrovik.", []string{"First Deputy Foreign Minister/first_deputy_foreign_minister/TJ/current/Lena Ostrovik"}},
	{"host", "The Foreign Ministry of Japan hosted a meeting with Foreign Minister Hiroto Tanabe.", []string{"Foreign Minister/foreign_minister/JP/current/Hiroto Tanabe"}},
	{"then", "It was proposed by then-Foreign Minister of Japan Hiroto Tanabe.", []string{"Foreign Minister/foreign_minister/JP/then/Hiroto Tanabe"}},
	{"two times", "The interim President of Peru Lena Ostrovik, who in 2004 was the country’s foreign minister, agreed.",
		[]string{"President/president/PE/interim/Lena Ostrovik", "foreign minister/foreign_minister/PE/then/Lena Ostrovik"}},
	{"as", "Minister Hiroto Tanabe left. Tanabe, as foreign minister of Japan, hopes so.", []string{"Minister/foreign_minister/JP/current/Hiroto Tanabe", "foreign minister/foreign_minister/JP/current/Tanabe"}},
	{"plural with names", "The foreign ministers Ola Brekkmoen of Norway and Lena Ostrovik of Peru met.",
		[]string{"foreign ministers/foreign_minister/NO/current/Ola Brekkmoen", "foreign ministers/foreign_minister/PE/current/Lena Ostrovik"}},
	{"label", "- Japan: Hiroto TANABE, Minister for Foreign Affairs", []string{"Minister for Foreign Affairs/foreign_minister/JP/current/Hiroto TANABE"}},
	{"body", "NATO Secretary General Ola Brekkmoen spoke.", []string{"Secretary General/igo_head/North Atlantic Treaty Organization/current/Ola Brekkmoen"}},
	{"chief’s envoy", "Lena Ostrovik, the UN Secretary-General’s special envoy for Peru, spoke.", []string{"special envoy for Peru/special_envoy/United Nations/current/Lena Ostrovik"}},
	{"portfolios", "Ola Brekkmoen, Norway’s minister for development, cooperation and foreign trade, spoke.",
		[]string{"minister for development, cooperation and foreign trade/development_cooperation_foreign_trade_minister/NO/current/Ola Brekkmoen"}},
	{"letterhead", "MINISTER FOR FOREIGN AFFAIRS\n\nThe Hon Lena Ostrovik MP\n\nThe Australian Government will help.", []string{"MINISTER FOR FOREIGN AFFAIRS/foreign_minister/AU/current/Lena Ostrovik"}},
	{"ambassador", "The Ambassador of Peru to Norway attended.", []string{"Ambassador to Norway/ambassador/PE//"}},
	{"in one breath", "I will work with President Ostrovik and Peru on trade with Norway.", []string{"President/president/PE/current/Ostrovik"}},
	{"other office of the sentence", "Both Foreign Minister of Peru Lena Ostrovik and President Ola Brekkmoen came.",
		[]string{"Foreign Minister/foreign_minister/PE/current/Lena Ostrovik", "President/president/PE/current/Ola Brekkmoen"}},
	{"nothing is guessed of a general", "Admiral Ola Brekkmoen went to Peru, and Peru was glad. Peru is large.", []string{"Admiral/military//current/Ola Brekkmoen"}},
	{"represented", "Peru, one of the founders, was represented by Foreign Minister Lena Ostrovik, Kenya by Trade Minister Ola Brekkmoen.",
		[]string{"Foreign Minister/foreign_minister/PE/current/Lena Ostrovik", "Trade Minister/trade_minister/KE/current/Ola Brekkmoen"}},
	{"its own", "Norway was not pleased. Its envoy, Ola Brekkmoen, left.", []string{"envoy/special_envoy/NO/current/Ola Brekkmoen"}},
	{"leads the delegation", "Foreign Minister Lena Ostrovik led the Peruvian delegation, and Kenya sent an observer.", []string{"Foreign Minister/foreign_minister/PE/current/Lena Ostrovik"}},
	{"speaks for it", "Peru will build the dam with Kenya, Foreign Minister Lena Ostrovik said.", []string{"Foreign Minister/foreign_minister/PE/current/Lena Ostrovik"}},
	{"named before", "The foreign minister of Peru left for Kenya. In Nairobi, Foreign Minister Lena Ostrovik met Kenyans of Norway.",
		[]string{"foreign minister/foreign_minister/PE//", "Foreign Minister/foreign_minister/PE/current/Lena Ostrovik"}},
	{"named right before", "It was late, the prime minister of Peru said. “We wait,” Prime Minister Lena Ostrovik told reporters. Norwegian Prime Minister Ola Brekkmoen waited.",
		[]string{"prime minister/prime_minister/PE//", "Prime Minister/prime_minister/PE/current/Lena Ostrovik", "Prime Minister/prime_minister/NO/current/Ola Brekkmoen"}},
	{"a colleague’s country is another’s", "Foreign Minister Lena Ostrovik spoke with her Kenyan colleague.", []string{"Foreign Minister/foreign_minister//current/Lena Ostrovik"}},
	{"what an envoy is for", "“Too little,” said Peru’s special envoy for the drought, Lena Ostrovik.", []string{"special envoy for the drought/special_envoy/PE/current/Lena Ostrovik"}},
	{"two titles", "Deputy Prime Minister and Minister of Trade of Peru Lena Ostrovik came.",
		[]string{"Deputy Prime Minister/deputy_prime_minister/PE/current/Lena Ostrovik", "Minister of Trade/trade_minister/PE/current/Lena Ostrovik"}},
	{"parallel", "The Minister for Trade, Lena Ostrovik, and the Minister for Health, Ola Brekkmoen, will come.",
		[]string{"Minister for Trade/trade_minister//current/Lena Ostrovik", "Minister for Health/health_minister//current/Ola Brekkmoen"}},
	{"rank in small letters", "The air force lieutenant Ola Brekkmoen was freed.", []string{"lieutenant/military//current/Ola Brekkmoen"}},
	{"of a region", "The Governor of Samarkand region Ola Brekkmoen came.", []string{"Governor of Samarkand region/governor/UZ/current/Ola Brekkmoen"}},
	{"a region’s affairs", "Assistant Secretary of State for Near Eastern Affairs Lena Ostrovik testified.",
		[]string{"Assistant Secretary of State for Near Eastern Affairs/senior_official/US/current/Lena Ostrovik"}},
	{"what an envoy is for, in capitals", "Special Envoy for the Global Coalition to End Famine, Lena Ostrovik, came.",
		[]string{"Special Envoy for the Global Coalition to End Famine/special_envoy//current/Lena Ostrovik"}},
	{"cabinet of ministers", "The delegation of Peru was led by Deputy Chairman of the Cabinet of Ministers Lena Ostrovik.",
		[]string{"Deputy Chairman of the Cabinet of Ministers/deputy_prime_minister/PE/current/Lena Ostrovik"}},
	{"envoy of a president", "Special Envoy of the President of Peru Lena Ostrovik came.", []string{"Special Envoy of the President of Peru/special_envoy/PE/current/Lena Ostrovik"}},
	{"co-chairs", "Co-chairs: Ms. Lena Ostrovik (Peru) and Mr. Ola Brekkmoen (Norway).",
		[]string{"Co-chairs/co_chair/NO/current/Ola Brekkmoen", "Co-chairs/co_chair/PE/current/Lena Ostrovik"}},
	{"right honourable", "The Foreign Secretary, the Right Honourable Lena Ostrovik MP, came.", []string{"Foreign Secretary/foreign_minister/GB/current/Lena Ostrovik"}},
	{"on behalf of", "Brazil came, as did the Foreign Minister of Peru, Lena Ostrovik, on behalf of President Karl Adair.",
		[]string{"Foreign Minister/foreign_minister/PE/current/Lena Ostrovik", "President/president/PE/current/Karl Adair"}},
	{"on behalf of a country", "Norway came. On behalf of Peru, Deputy Minister Lena Ostrovik took part.", []string{"Deputy Minister/deputy_minister/PE/current/Lena Ostrovik"}},
	{"his excellency", "The President of Kenya, His Excellency Amina Odera, came.", []string{"President/president/KE/current/Amina Odera"}},
	{"ad interim", "Chargé d’affaires a.i. of the Embassy of Peru Lena Ostrovik came.", []string{"Chargé d’affaires/charge_d_affaires/PEEmbassy of Peru/interim/Lena Ostrovik"}},
	{"of another country", "Premier Lena Ostrovik met the Peruvian prime minister, Ola Brekkmoen.",
		[]string{"Premier/prime_minister//current/Lena Ostrovik", "prime minister/prime_minister/PE/current/Ola Brekkmoen"}},
	{"title and rank", "Its spokesman Maj. Gen. Ola Brekkmoen was glad.", []string{"spokesman/spokesperson//current/Ola Brekkmoen", "Maj. Gen./military//current/Ola Brekkmoen"}},
	{"mark of a note", "It was headed by Ola Brekkmoen,[1] who would later become the President of Peru.", []string{"President/president/PE/current/Ola Brekkmoen"}},
	{"no holder of another clause", "The plan pleased Lena Ostrovik. A minister of Norway came.", []string{"minister/minister/NO//"}},
}

func TestHolders(t *testing.T) {
	for _, row := range holders {
		t.Run(row.name, func(t *testing.T) {
			a, ms := read(row.text)
			var got []string
			for _, m := range ms {
				o := m.Value.(corpus.Office)
				got = append(got, fmt.Sprintf("%s/%s/%s/%s/%s", o.Title, o.Rank, o.Country+o.Org, o.Status, a.Quote(o.Holder)))
			}
			if strings.Join(got, "\n") != strings.Join(row.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(row.want, "\n"))
			}
		})
	}
}

func TestPlural(t *testing.T) {
	for _, row := range []struct{ text, span, countries string }{
		{"Deputy foreign ministers of Kazakhstan, Peru and the Kyrgyz Republic met.", "Deputy foreign ministers of Kazakhstan, Peru and the Kyrgyz Republic", "KZ PE KG"},
		{"The Foreign Ministers of Japan and the countries of Central Asia met.", "Foreign Ministers of Japan and the countries of Central Asia", "JP KZ KG TJ TM UZ"},
		{"Central Asia is large. The leaders of the Central Asian countries met.", "leaders of the Central Asian countries", "KZ KG TJ TM UZ"},
		{"The Japanese and Afghan foreign ministers met.", "foreign ministers", "JP AF"},
	} {
		a, ms := read(row.text)
		if len(ms) != 1 {
			t.Errorf("%q: %v", row.text, ms)
			continue
		}
		o := ms[0].Value.(corpus.Office)
		if q, c := a.Quote(ms[0].Span), strings.Join(o.Countries, " "); q != row.span || c != row.countries || !o.Plural {
			t.Errorf("%q: span %q countries %q", row.text, q, c)
		}
	}
}

// TestClasses: every class that a rank can have is in the closed list.
func TestClasses(t *testing.T) {
	in := map[string]bool{}
	for _, c := range corpus.OfficeClasses {
		in[c] = true
	}
	for rank, class := range corpus.Ranks {
		if !in[class] || corpus.ClassOfRank(rank) != class {
			t.Errorf("rank %s has class %s", rank, class)
		}
	}
	if c := corpus.ClassOfRank("trade_minister"); c != "minister" {
		t.Errorf("trade_minister is %s", c)
	}
}

func TestAccept(t *testing.T) {
	extractortest.Accept(t, office.Finder{}, extractortest.Example{
		Marked: "[[Foreign Minister of Norway]] Ola Brekkmoen met the [[ambassadors of Peru and Japan]].",
		Before: []extractortest.Finder{country.Finder{}, body.Finder{}, person.Finder{}},
	})
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"Minister of, and of", "then-Minister A - Minister B", "Secretary General’s", "ministers A of B, C", "\xff Minister of \xc3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := &corpus.Article{Text: s, Blocks: []corpus.Block{{Role: corpus.RoleBody, Span: corpus.Span{End: len(s)}}}}
		annotate.Article(a, nil)
		for _, f := range []finder{country.Finder{}, body.Finder{}, person.Finder{}} {
			a.Mentions = append(a.Mentions, f.Find(a)...)
			corpus.SortMentions(a.Mentions)
		}
		for _, m := range (office.Finder{}).Find(a) {
			o := m.Value.(corpus.Office)
			if m.Start < 0 || m.End > len(s) || m.Start >= m.End || o.Holder.End > len(s) || o.CountrySpan.End > len(s) {
				t.Errorf("spans %v %v %v in %d bytes", m.Span, o.Holder, o.CountrySpan, len(s))
			}
		}
	})
}

func TestLinear(t *testing.T) {
	extractortest.Linear(t, office.Finder{}, []extractortest.Finder{country.Finder{}, person.Finder{}}, "Minister ", "((((", "of Trade and ", "Minister of Peru, ", "Minister Ostrovik, ", "ministers of Peru and ", "Secretary of State Bob Abc ")
}

func BenchmarkFind(b *testing.B) {
	a, _ := read(strings.Repeat("Foreign Minister of Norway Ola Brekkmoen met Mr. Hiroto Tanabe, Deputy Minister of Trade of Japan, in Oslo on Monday to open talks on trade and transport. ", 200))
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		office.Finder{}.Find(a)
	}
}
