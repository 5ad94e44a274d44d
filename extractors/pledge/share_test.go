package pledge_test

import (
	"strings"
	"testing"
)

// example is a text and the claims that are read from it.
type example struct {
	name, text string
	want       []string
}

func (e example) check(t *testing.T) {
	t.Helper()
	t.Run(e.name, func(t *testing.T) {
		var got []string
		for _, c := range read(t, e.text).Claims {
			got = append(got, show(c))
		}
		if g, w := strings.Join(got, "\n"), strings.Join(e.want, "\n"); g != w {
			t.Errorf("input %q\ngot:\n%s\nwant:\n%s", e.text, g, w)
		}
	})
}

func TestDonorsInARow(t *testing.T) {
	for _, row := range []example{
		{"names and sums", "At the meeting Germany pledged 300 million euros, France 100 million euros and Japan 5 billion yen for Mali.",
			[]string{"DE > ML: 300000000 EUR announced", "FR > ML: 100000000 EUR announced", "JP > ML: 5000000000 JPY announced"}},
		{"equivalent between", "Chile promised 4 million euros (about $5 million) to Haiti, Peru another 3 million euros.",
			[]string{"CL > HT: 4000000 EUR = 5000000 USD announced", "PE > HT: 3000000 EUR announced"}},
		{"a purpose each", "The United Kingdom announced £30 million for food in Chad and Italy €20 million for seeds.",
			[]string{"GB > TD: 30000000 GBP announced", "IT > TD: 20000000 EUR announced"}},
		{"receivers in a row", "Sweden promised Kenya 30 million kronor, Uganda 20 million kronor and Rwanda 10 million kronor.",
			[]string{"SE > KE: 30000000 SEK announced", "SE > RW: 10000000 SEK announced", "SE > UG: 20000000 SEK announced"}},
		{"needs in a row", "Ethiopia needs 600 million dollars and Kenya 300 million dollars.", []string{"need 300000000 USD", "need 600000000 USD"}},
		{"followed by", "Norway pledged 50 million kroner to Chad, followed by Sweden with 40 million kronor.",
			[]string{"NO > TD: 50000000 NOK announced", "SE > TD: 40000000 SEK announced"}},
		{"followed with", "Japan pledged 3 billion yen to Nepal. Canada followed with 20 million Canadian dollars.",
			[]string{"JP > NP: 3000000000 JPY announced", "CA > NP: 20000000 CAD announced"}},
		{"in brackets", "The largest donors were Germany (300 million euros), Qatar ($200 million) and the Asian Development Bank ($50 million).",
			[]string{"Asian Development Bank > : 50000000 USD announced", "DE > : 300000000 EUR announced", "QA > : 200000000 USD announced"}},
		{"receivers in brackets", "The largest pledges will be used for schools in Kenya ($5 million) and Somalia ($3 million).", nil},
		{"another verb", "Norway pledged 50 million kroner to Chad, and Sweden needed 40 million kronor.", []string{"NO > TD: 50000000 NOK announced", "need 40000000 SEK"}},
	} {
		row.check(t)
	}
}

func TestLists(t *testing.T) {
	for _, row := range []example{
		{"colon below a sentence on donors", "Donors promised 90 million euros to Mali at a conference.\n\nThe largest sums came from:\n\n- Norway: 50 million euros ($60 million)\n- the Linden Foundation: $20 million",
			[]string{"donors (collective) > ML: 90000000 EUR announced", "NO > ML: 50000000 EUR = 60000000 USD announced", "Linden Foundation > ML: 20000000 USD announced"}},
		{"what one donor gives", "The bank promised money for roads:\n\n- Kenya: $5 million\n- Mali: $6 million", nil},
		{"table", "Pledges made at the conference\n\n| Country | Amount |\n|---|---|\n| Italy | 20 million euros |\n| Greece | 5 million euros |",
			[]string{"IT > : 20000000 EUR announced", "GR > : 5000000 EUR announced"}},
	} {
		row.check(t)
	}
}
