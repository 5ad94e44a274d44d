package pledge_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"rapporteur/corpus"
	"rapporteur/extractors"
	"rapporteur/extractors/pledge"
	"rapporteur/pipeline"
)

// read takes a text through every finder and this extractor alone.
func read(t *testing.T, text string) *corpus.Record {
	t.Helper()
	r := &pipeline.Local{Finders: extractors.Finders(), Extractors: []extractors.Extractor{pledge.Extractor{}}}
	rec, err := r.Process(context.Background(), &corpus.Document{Ref: corpus.Ref{Name: "test"}, Bytes: []byte(text), Format: corpus.FormatText, RefDate: "2021-06-15"})
	if err != nil || rec.Article == nil {
		t.Fatalf("%v %v", err, rec.Issues)
	}
	return rec
}

// show renders a claim: what it is, who, for whom, what, and how it is meant.
func show(c corpus.Claim) string {
	switch v := c.Value.(type) {
	case corpus.Amount:
		return fmt.Sprintf("%s %s %s", v.Kind, v.Amount, v.Currency)
	case corpus.Statement:
		return v.Predicate + " " + v.Subject + " " + v.Object
	case corpus.Pledge:
		s := v.Pledger + " > " + strings.Join(v.Beneficiaries, ",") + ": "
		if v.Monetary() {
			s += v.Amount + " " + v.Currency
		} else {
			s += v.Kind
			if v.Quantity != "" {
				s += " " + v.Quantity + " " + v.Unit
			} else if v.Action != "" {
				s += " [" + v.Action + "]"
			}
		}
		if v.Qualifier != corpus.Exact && v.Qualifier != "" {
			s += " " + string(v.Qualifier)
		}
		for _, e := range v.Equivalents {
			s += " = " + e.Amount + " " + e.Currency
		}
		if v.PerPeriod != "" {
			s += " " + v.PerPeriod
		}
		if v.Years > 0 {
			s += fmt.Sprintf(" %dy", v.Years)
		}
		if v.PartOf != corpus.NoRef {
			s += " part"
		}
		return s + " " + v.Modality
	}
	return string(c.Kind())
}

func TestExtract(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       []string
	}{
		{"reported future", "Norway announced on Monday that it would give 4 million euros to Kenya over five years.", []string{"NO > KE: 4000000 EUR 5y announced"}},
		{"indirect object", "Canada promised Haiti $12 million.", []string{"CA > HT: 12000000 USD announced"}},
		{"bank", "The World Bank approved a $350 million loan for Kenya to upgrade rural roads.", []string{"World Bank > KE: 350000000 USD announced"}},
		{"equivalent", "Sweden pledged about 90 million euros (about $100 million) to Nepal.", []string{"SE > NP: 90000000 EUR approx = 100000000 USD announced"}},
		{"range in full", "Sweden pledged between $12 million and $20 million (about €16 million to €18 million) to Nepal.", []string{"SE > NP: 12000000 USD = 16000000 EUR announced"}},
		{"passive", "Up to 8 million euros will come from Ireland for schools in Malawi.", []string{"IE > MW: 8000000 EUR up_to announced"}},
		{"collective and target", "At the meeting in Berlin, donors pledged $14 billion to Chad, short of the target of $18 billion.",
			[]string{"donors (collective) > TD: 14000000000 USD announced", "target 18000000000 USD"}},
		{"recalled", "Canada has disbursed 25 million euros of the 60 million euros it promised in 2019.",
			[]string{"CA > : 60000000 EUR past", "delivered 25000000 EUR"}},
		{"part", "Qatar promised $500 million in aid for Sudan, including $100 million for hospitals.",
			[]string{"QA > SD: 100000000 USD part announced", "QA > SD: 500000000 USD announced"}},
		{"parts by sum", "Japan pledged $30 million for Fiji.\n\nJapan will provide $20 million for roads and $10 million for ports.",
			[]string{"JP > FJ: 30000000 USD announced", "JP > FJ: 10000000 USD part announced", "JP > FJ: 20000000 USD part announced"}},
		{"plan", "The Asian Development Bank plans to lend Bangladesh up to $500 million next year.", []string{"Asian Development Bank > BD: 500000000 USD up_to planned"}},
		{"condition", "Denmark would contribute 50 million euros to Yemen if other donors join in.", []string{"DK > YE: 50000000 EUR conditional"}},
		{"yearly", "Germany will provide 20 million euros a year to Jordan until 2025.", []string{"DE > JO: 20000000 EUR per_year announced"}},
		{"each", "Oman and Kuwait will each give $10 million to Lebanon.", []string{"KW > LB: 10000000 USD announced", "OM > LB: 10000000 USD announced"}},
		{"repeated", "Spain pledges 5 million euros to Peru\n\nSpain will give 5 million euros to Peru, its foreign ministry said on Friday.", []string{"ES > PE: 5000000 EUR announced"}},
		{"list", "The conference ended with these pledges:\n\n- Norway: 50 million euros\n- Iceland: 2 million euros", []string{"NO > : 50000000 EUR announced", "IS > : 2000000 EUR announced"}},
		{"headline in another currency", "Japan to lend $2.5 billion to Laos\n\nJapan will lend 280 billion yen (about $2.5 billion) to Laos for power plants.", []string{"JP > LA: 280000000000 JPY = 2500000000 USD announced"}},
		{"headline rounds", "Donors raise 250 million euros for Lebanon\n\nThe meeting in Paris raised pledges worth 253 million euros for Lebanon.", []string{"donors (collective) > LB: 253000000 EUR announced"}},
		{"own contribution", "Norway raised its contribution to 3 billion euros.", []string{"NO > : 3000000000 EUR announced"}},
		{"recalled and raised", "Italy, which had pledged 30 million euros in 2015, raised its contribution by 10 million euros.", []string{"IT > : 10000000 EUR announced", "IT > : 30000000 EUR past"}},
		{"aid in kind with a value", "Australia would provide food aid valued at $2.5 million to Tonga, the minister said.", []string{"AU > TO: 2500000 USD announced"}},
		{"first person", "\"We will double our contribution to $120 million a year,\" said Foreign Minister Anna Svensson of Sweden.", []string{"SE > : 120000000 USD per_year announced"}},
		{"proposed", "The European Commission proposed a 50 million euro facility for Moldova.", []string{"European Commission > MD: 50000000 EUR planned"}},
		{"announced clause", "The Bank of Ireland announced that it lost $2 billion last year.", nil},
		{"company", "The joint venture will invest $40 million in a cement plant.", []string{"project_value 40000000 USD"}},
		{"passive things", "Samoa's prime minister said 30 visas will be granted by New Zealand.", []string{"NZ > : in_kind 30 visas announced"}},
		{"offer of a shop", "Acme is offering the radio for $30.", nil},
		{"possible", "Members can contribute up to $19,000 to the plan of Canada.", nil},
		{"spent abroad", "Japan will spend $5 million on schools for refugees in Chad.", []string{"JP > TD: 5000000 USD announced"}},
		{"spent at home", "Poland will spend $5 billion on tanks, the ministry said.", nil},
		{"road to a neighbour", "Kenya will spend $3 billion on a railway to Uganda.", nil},
		{"fine", "Acme will pay $5 million to the government of Mali in fines.", nil},
		{"own fund", "Belgium will pay 30 million euros into its pension fund.", nil},
		{"price", "The phone will cost $199.", nil},
		{"raised so far", "The appeal, which seeks $1.2 billion, has so far received $430 million.", []string{"need 1200000000 USD", "cumulative_total 430000000 USD"}},
		{"total to date", "This brings our support for Mali to more than $213 million since 2011.", []string{"cumulative_total 213000000 USD"}},
		{"delivered", "The United Arab Emirates had provided $3 billion to Yemen.", []string{"delivered 3000000000 USD"}},
		{"project", "The dam, a $4.8 billion project, is to be finished in 2027.", []string{"project_value 4800000000 USD"}},
		{"budget said of", "The budget of the agency for 2022 is $65 million.", []string{"budget 65000000 USD"}},
		{"turnover", "Trade turnover between Chile and Peru reached $3.4 billion last year.", []string{"current_level 3400000000 USD"}},
		{"capital", "The bank increased its capital by $7 billion.", []string{"capital_increase 7000000000 USD"}},
		{"gap", "A funding gap of $700 million remains.", []string{"need 700000000 USD"}},
		{"difference", "The result is 1.7 billion euros lower than last year.", []string{"difference 1700000000 EUR"}},
		{"no promise", "Australia will not contribute $5 million to the scheme.", nil},
		{"in kind", "Finland will send 40 peacekeepers to Lebanon.", []string{"FI > LB: in_kind 40 peacekeepers announced"}},
		{"at least", "India announced that it would train more than 300 doctors from Nepal over three years.", []string{"IN > NP: in_kind 300 doctors at_least 3y announced"}},
		{"two deeds", "France will open an embassy in Vilnius and train 300 nurses from Mali.", []string{"FR > : in_kind [open an embassy in Vilnius] announced", "FR > ML: in_kind 300 nurses announced"}},
		{"beside money", "India offered $1 billion to Sri Lanka and 200 scholarships.", []string{"IN > LK: in_kind 200 scholarships announced", "IN > LK: 1000000000 USD announced"}},
		{"vague support", "Japan pledged further support in many areas.", []string{"JP > : unquantified_support announced"}},
		{"support with an aim", "Italy promised help in improving border control.", []string{"IT > : unquantified_support [help in improving border control] announced"}},
		{"willingness", "Japan expressed its willingness to assist such efforts.", []string{"JP > : political_intent intended"}},
		{"commitment by", "Leaders welcomed the commitment by Albania to ratify the treaty.", []string{"AL > : in_kind [ratify the treaty] announced"}},
		{"host of a meeting", "Turkey will host the next summit in Ankara.", nil},
		{"future of a thing", "The summit will give new impetus to the region.", nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			var got []string
			for _, c := range read(t, row.text).Claims {
				got = append(got, show(c))
			}
			if g, w := strings.Join(got, "\n"), strings.Join(row.want, "\n"); g != w {
				t.Errorf("input %q\ngot:\n%s\nwant:\n%s", row.text, g, w)
			}
		})
	}
}

// TestEvidence asks that every field of a pledge rests on words, and on the right ones.
func TestEvidence(t *testing.T) {
	rec := read(t, "On 3 March 2020 Norway's Foreign Minister Ine Dahl promised 4 million euros (about $5 million) to Kenya for water.")
	if len(rec.Claims) != 1 {
		t.Fatalf("%d claims, want 1", len(rec.Claims))
	}
	c := rec.Claims[0]
	for field, want := range map[string]string{"amount": "4 million euros", "equivalents": "$5 million", "beneficiaries": "Kenya", "person": "Ine Dahl", "date": "3 March 2020", "stage": "promised"} {
		p, ok := c.Part(field)
		if got := rec.Article.Quote(p.Span); !ok || !strings.Contains(got, want) {
			t.Errorf("%s rests on %q, want %q", field, got, want)
		}
	}
	p := c.Value.(corpus.Pledge)
	if p.Pledger != "NO" || p.Person != "Ine Dahl" || p.Date != "2020-03-03" || p.Stage != "pledge" || p.Modality != "past" {
		t.Errorf("got %+v", p)
	}
}

// TestLinear reads hostile text: one sentence of amounts and verbs without end.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"$5 million pledged ", "Norway will give ", "promised to ", "including $1 million and ", "a pledge of ",
		"An earlier version of this article said that Norway pledged $5 million; it is 6 million, not 60. ", "incorrectly said $5 million, not 6, "} {
		start := time.Now()
		read(t, strings.Repeat(unit, 20000))
		if d := time.Since(start); d > 20*time.Second {
			t.Errorf("%q takes %v", unit, d)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("Norway pledged $5 million (about 50 million kroner) to Kenya, including $1 million for water.")
	f.Add("of $5 to $6, will; ’s pledge of by $")
	f.Fuzz(func(t *testing.T, text string) {
		r := &pipeline.Local{Finders: extractors.Finders(), Extractors: []extractors.Extractor{pledge.Extractor{}}}
		rec, err := r.Process(context.Background(), &corpus.Document{Bytes: []byte(text), Format: corpus.FormatText, Raw: true})
		if err != nil {
			t.Fatal(err)
		}
		for _, is := range rec.Issues {
			if is.Class == "internal" {
				t.Errorf("input %q: %s", text, is.Detail)
			}
		}
		for _, c := range rec.Claims {
			for _, p := range c.Parts {
				if p.Start < 0 || p.End > len(rec.Article.Text) || p.End < p.Start {
					t.Errorf("input %q: part %+v", text, p)
				}
			}
		}
	})
}
