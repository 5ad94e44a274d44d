package money

import (
	"strings"
	"testing"
	"unicode/utf8"

	"rapporteur/corpus"
)

// found writes the mentions of a text as "words=value", one after another.
func found(a *corpus.Article) string {
	var out []string
	for _, m := range (Finder{}).Find(a) {
		s := a.Quote(m.Span) + "="
		switch v := m.Value.(type) {
		case corpus.Money:
			s += v.Currency + " " + v.Amount
			if v.AmountMax != "" {
				s += ".." + v.AmountMax
			}
			if v.Qualifier != corpus.Exact {
				s += " " + string(v.Qualifier)
			}
			if v.Per != "" {
				s += " " + v.Per
			}
			if !v.Of.Empty() {
				s += " of [" + a.Quote(v.Of) + "]"
			}
			if !v.Above.Empty() {
				s += " above [" + a.Quote(v.Above) + "]"
			}
		case corpus.Quantity:
			s += v.Amount
			if v.AmountMax != "" {
				s += ".." + v.AmountMax
			}
			s += " <" + v.Unit + ">"
			if v.Qualifier != corpus.Exact {
				s += " " + string(v.Qualifier)
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

var findCases = []struct{ name, text, want string }{
	{"equivalent", "A loan of about 24 billion yen (about $216 million) was signed.",
		"24 billion yen=JPY 24000000000 approx; $216 million=USD 216000000 approx of [24 billion yen]"},
	{"equivalent after a comma", "It cost CHF 12.5 million, or about 13 million dollars.",
		"CHF 12.5 million=CHF 12500000; 13 million dollars=USD 13000000 approx of [CHF 12.5 million]"},
	{"no equivalent", "He gave £5 million (and then $6 million).", "£5 million=GBP 5000000; $6 million=USD 6000000"},
	{"attached magnitude", "The plan costs $7.3bn, then €269m and £1bn.", "$7.3bn=USD 7300000000; €269m=EUR 269000000; £1bn=GBP 1000000000"},
	{"code before", "EUR 1.5 bn and USD98.6 million", "EUR 1.5 bn=EUR 1500000000; USD98.6 million=USD 98600000"},
	{"code after", "He paid 500 EUR and 700 billion USD.", "500 EUR=EUR 500; 700 billion USD=USD 700000000000"},
	{"national dollars", "A$5, US$6, NZ$7, HK$8 and CA$9 million", "A$5=AUD 5; US$6=USD 6; NZ$7=NZD 7; HK$8=HKD 8; CA$9 million=CAD 9000000"},
	{"named dollars", "3 million Australian dollars and 2 Hong Kong dollars", "3 million Australian dollars=AUD 3000000; 2 Hong Kong dollars=HKD 2"},
	{"dotted", "It is 1.4 billion U.S. dollars or U.S.$3 million.", "1.4 billion U.S. dollars=USD 1400000000; U.S.$3 million=USD 3000000"},
	{"sign and space", "US $700 million", "US $700 million=USD 700000000"},
	{"said twice", "a USD$23 billion dollar deal and $249 USD", "USD$23 billion dollar=USD 23000000000; $249 USD=USD 249"},
	{"yen", "Yen 617 million, ¥3 trillion, \\800 million", "Yen 617 million=JPY 617000000; ¥3 trillion=JPY 3000000000000; \\800 million=JPY 800000000"},
	{"yuan", "RMB 900 million, CN¥5 and 7 yuan", "RMB 900 million=CNY 900000000; CN¥5=CNY 5; 7 yuan=CNY 7"},
	{"indian", "Rs 500 crore and 35 lakh rupees", "Rs 500 crore=INR 5000000000; 35 lakh rupees=INR 3500000"},
	{"central asia", "500 million tenge, 30 million somoni, 5,000 soms", "500 million tenge=KZT 500000000; 30 million somoni=TJS 30000000; 5,000 soms=KGS 5000"},
	{"historic", "10 million Deutschmarks and 4 billion Italian lire", "10 million Deutschmarks=DEM 10000000; 4 billion Italian lire=ITL 4000000000"},
	{"words", "They invested half a billion dollars, then twenty-five euros and one hundred and fifty pounds.",
		"half a billion dollars=USD 500000000; twenty-five euros=EUR 25; one hundred and fifty pounds=GBP 150"},
	{"letters with marks", "Fees of 900 colones, 30 Polish złoty, 45 Mongolian tögrög and 12 Paraguayan guaraní", "900 colones=CRC 900; 30 Polish złoty=PLN 30; 45 Mongolian tögrög=MNT 45; 12 Paraguayan guaraní=PYG 12"},
	{"long names", "70 million Trinidad and Tobago dollars and 8 West African CFA francs", "70 million Trinidad and Tobago dollars=TTD 70000000; 8 West African CFA francs=XOF 8"},
	{"parts of units", "It costs 300 fils, 5 jiao, 40 kopeks or 250 Omani baisa.", "300 fils=AED 3; 5 jiao=CNY 0.5; 40 kopeks=RUB 0.4"},
	{"unit and part", "He paid 7 pesos and 25 centavos, then 6 kuai and 5 jiao.", "7 pesos and 25 centavos=MXN 7.25; 6 kuai and 5 jiao=CNY 6.5"},
	{"part without its name", "It was nine dollars forty.", "nine dollars forty=USD 9.4"},
	{"a count, no part", "She gave 5 dollars and 12 apples.", "5 dollars=USD 5; 12 apples=12 <apples>"},
	{"large in the code", "Sales of 30 MEUR and costs of 500 KUSD", "30 MEUR=EUR 30000000; 500 KUSD=USD 500000"},
	{"sign after each", "3 $ 4 $", "3 $=USD 3; 4 $=USD 4"},
	{"a million", "Over a million dollars", "a million dollars=USD 1000000 more_than"},
	{"hyphens", "US$1.2-billion and a 100-million-dollar loan", "US$1.2-billion=USD 1200000000; 100-million-dollar=USD 100000000"},
	{"cents", "26 cents per share, three dollars and forty-two cents", "26 cents=USD 0.26 per_share; three dollars and forty-two cents=USD 3.42"},
	{"grouping", "€1.234.567 and 1,5 million euros and 200 000 yen", "€1.234.567=EUR 1234567; 1,5 million euros=EUR 1500000; 200 000 yen=JPY 200000"},
	{"shared magnitude", "$10-15 million, US$300 to 350 million", "$10-15 million=USD 10000000..15000000; US$300 to 350 million=USD 300000000..350000000"},
	{"range in full", "between $300 million and $350 million", "$300 million=USD 300000000; $350 million=USD 350000000 above [$300 million]"},
	{"range in full, to", "about $16 million to $28 million, ranging from €1 to €2",
		"$16 million=USD 16000000 approx; $28 million=USD 28000000 approx above [$16 million]; €1=EUR 1; €2=EUR 2 above [€1]"},
	{"a change, no range", "Aid rose from $16 million to $28 million", "$16 million=USD 16000000; $28 million=USD 28000000"},
	{"range that shares its magnitude", "between $300 and $350 million", "between $300 and $350 million=USD 300000000..350000000"},
	{"range at the end", "5 to 10 billion yen", "5 to 10 billion yen=JPY 5000000000..10000000000"},
	{"two amounts", "It fell from $5 million to $3 million.", "$5 million=USD 5000000; $3 million=USD 3000000"},
	{"qualifiers", "more than $1, at least $2, up to $3, less than $4, almost $5, no more than $6 or $7 or more",
		"$1=USD 1 more_than; $2=USD 2 at_least; $3=USD 3 at_most; $4=USD 4 less_than; $5=USD 5 approx; $6=USD 6 at_most; $7=USD 7 at_least"},
	{"article between", "in 2006 over a US$10 billion contract", "US$10 billion=USD 10000000000"},
	{"per year", "$60 million a year, €5 annually", "$60 million=USD 60000000 per_year; €5=EUR 5 per_year"},
	{"same amount elsewhere", "State gives $52.5 million. The state said AU$52.5 million (US$40.4 million) will go to the plant.",
		"$52.5 million=AUD 52500000; AU$52.5 million=AUD 52500000; US$40.4 million=USD 40400000 of [AU$52.5 million]"},
	{"people", "Tokyo will accept more than 1000 trainees.", "more than 1000 trainees=1000 <trainees> more_than"},
	{"doses", "some 21 million doses for five countries", "some 21 million doses=21000000 <doses> approx; five countries=5 <countries>"},
	{"modifiers", "It trained 1,200 young civil servants.", "1,200 young civil servants=1200 <young civil servants>"},
	{"range of jobs", "between 1,500 to 2,000 jobs", "1,500 to 2,000 jobs=1500..2000 <jobs>"},
	{"nationals", "Aid for 4.6 million Syrians came.", "4.6 million Syrians=4600000 <syrians>"},
	{"pounds of aid", "3 million pounds of aid", "3 million pounds=GBP 3000000"},
	{"shared magnitude, two signs", "some $3 to $4 million", "$3 to $4 million=USD 3000000..4000000 approx"},
	{"two equivalents", "$1.2 million (€1 million; £900,000).", "$1.2 million=USD 1200000; €1 million=EUR 1000000 of [$1.2 million]; £900,000=GBP 900000 of [$1.2 million]"},
	{"abbreviated", "10 mln. tenge", "10 mln. tenge=KZT 10000000"},
	{"manat of the text", "Turkmenistan lent 40 million manat.", "40 million manat=TMT 40000000"},
	{"manat of its own", "Azerbaijan lent Turkmenistan 40 million manat.", "40 million manat=AZN 40000000"},
	{"dozens", "two dozen countries and a dozen states", "two dozen countries=24 <countries>; a dozen states=12 <states>"},
	{"or more", "50 or more villages", "50 or more villages=50 <villages> at_least"},
	{"people of a year", "In 2014 people left. Some 350 companies stayed.", "Some 350 companies=350 <companies> approx"},
	{"pence", "shares at 197 pence", "197 pence=GBP 1.97"},
}

func TestFind(t *testing.T) {
	for _, c := range findCases {
		t.Run(c.name, func(t *testing.T) {
			if got := found(&corpus.Article{Text: c.text}); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestFindNothing(t *testing.T) {
	for _, text := range []string{
		"Views: 4111",
		"Page 24, section $5a, of a 501c(4).",
		"It grew 2.5 percent in 2014 and 5 per cent since.",
		"COP28 and G20 met; Article 5 lists them.",
		"In 2015 talks began.",
		"On August 28 talks began.",
		"The 11th session and the 3rd of May.",
		"She won 3 in a row, over 45 years and 20 minutes.",
		"ALL 5 solved it.",
		"At Euro 1996 he scored.",
		"Fax: (713) 646-3490 or letters.",
		"Wait for Four Times more.",
		"A pound is a pound; the euro fell.",
		"Five Mao suits and 20 Sen ties.",
		"one of them, ten of them",
		"the 2 sides' 4 Million Way",
	} {
		if got := found(&corpus.Article{Text: text}); got != "" {
			t.Errorf("%q: found %s", text, got)
		}
	}
}

func TestHomeDollar(t *testing.T) {
	release := "MEDIA RELEASE\nMinister for Trade\nToday I announce that Australia will give $25 million. The Australian Government gives $5 million."
	for _, c := range []struct{ name, url, text, want string }{
		{"plain", "", "Donors gave $5.", "USD"},
		{"host", "https://www.dfat.gov.au/news", "Donors gave $5.", "AUD"},
		{"host of another", "https://www.mofa.go.jp/", "Donors gave $5.", "USD"},
		{"release", "", release, "AUD"},
		{"release of the United States", "", strings.ReplaceAll(strings.ReplaceAll(release, "Australian", "American"), "Australia", "America"), "USD"},
		{"news about the country", "", release[len("MEDIA RELEASE\n"):], "USD"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := &corpus.Article{Text: c.text, URL: c.url}
			ms := Finder{}.Find(a)
			if len(ms) == 0 {
				t.Fatal("no amount found")
			}
			if got := ms[0].Value.(corpus.Money).Currency; got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"about 24 billion yen (about $216 million)", "between $300 million and $350 million", "U.S.$3", "75 USD million", "MEUR 60", "1.000.000,50 €",
		"twenty-five hundred and a half", "three quarters billion", "\\800 $5a 10¢", "200 000 000 000 000 000 yen", "999999999999999999 crore crore dollars", "$ $ 5 - 6 to 7"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, s) })
}

// check fails when a mention breaks what all mentions must keep.
func check(t *testing.T, s string) {
	t.Helper()
	a := &corpus.Article{Text: s}
	end := 0
	for _, m := range (Finder{}).Find(a) {
		if m.Empty() || m.Start < end || m.End > len(s) {
			t.Fatalf("span %v of %q: empty, out of order or outside", m.Span, s)
		}
		if !utf8.RuneStart(s[m.Start]) || m.End < len(s) && !utf8.RuneStart(s[m.End]) && utf8.ValidString(s) {
			t.Fatalf("span %v of %q cuts a rune", m.Span, s)
		}
		end = m.End
		if v, ok := m.Value.(corpus.Money); ok {
			if _, known := corpus.Currency(v.Currency); !known && v.Currency != "BTC" {
				t.Fatalf("%q: no currency %q", a.Quote(m.Span), v.Currency)
			}
			if strings.Trim(v.Amount, "0123456789.") != "" || v.Amount == "" {
				t.Fatalf("%q: amount %q", a.Quote(m.Span), v.Amount)
			}
		}
	}
}

func TestImpliedRate(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"A loan of 24 billion yen (about $216 million) was signed.", "0.009"},
		{"It gave $3 million (450 million yen).", "150"},
		{"It cost €7 million (£6 million; $8 million).", "0.857143 1.14286"},
		{"It gave $3 million (450 people).", ""},
	} {
		var got []string
		for _, m := range (Finder{}).Find(&corpus.Article{Text: c.text}) {
			if v, ok := m.Value.(corpus.Money); ok && v.Rate != "" {
				got = append(got, v.Rate)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q implies %q, want %q", c.text, s, c.want)
		}
	}
}

// TestLong reads ten megabytes of what is worst for the reader, in turns.
func TestLong(t *testing.T) {
	check(t, strings.Repeat("$1 (5 to 5 dollars 1, between one million (100 a ($5-é\n", (10<<20)/56))
}

func TestLinear(t *testing.T) {
	for _, unit := range []string{"(", "$", "1", "1 ", "1,", "million ", "a ", "one ", "between ", "5 to ", "$5-", "$1 (", "\n", "é", "100 ", "5 manat ", "5 dollars "} {
		check(t, strings.Repeat(unit, (1<<20)/len(unit)))
	}
}

// TestRejectedTokens asks that words that are no amounts cost no allocations.
func TestRejectedTokens(t *testing.T) {
	few := &corpus.Article{Text: strings.Repeat("officials spoke at length of 7 and more ", 10)}
	many := &corpus.Article{Text: strings.Repeat(few.Text, 100)}
	cost := func(a *corpus.Article) float64 { return testing.AllocsPerRun(5, func() { Finder{}.Find(a) }) }
	// The runtime allocates a little on its own, more so with the race detector; one for
	// each rejected token would be thousands.
	if a, b := cost(few), cost(many); b > a+20 {
		t.Errorf("%v allocations for a text, %v for a hundred of it", a, b)
	}
}

func TestDecimal(t *testing.T) {
	for _, c := range []struct {
		d    decimal
		want string
	}{{decimal{15, 8}, "1500000000"}, {decimal{150, -2}, "1.5"}, {decimal{8900, -2}, "89"}, {decimal{5, -2}, "0.05"}, {decimal{0, 3}, "0"}} {
		if got := c.d.String(); got != c.want {
			t.Errorf("%v = %s, want %s", c.d, got, c.want)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	para := "Japan will extend a loan of about 24 billion yen (about $216 million) to the country, and more than 1000 trainees will come over three years. " +
		"Officials from several countries spoke about trade, water and energy, and the host thanked the guests for their patience and good will. "
	a := &corpus.Article{Text: strings.Repeat(para, 400)}
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Finder{}.Find(a)
	}
}

func BenchmarkFindPlain(b *testing.B) {
	a := &corpus.Article{Text: strings.Repeat("Officials from several countries spoke about trade, water and energy with guests. ", 1000)}
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Finder{}.Find(a)
	}
}
