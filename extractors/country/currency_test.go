package country_test

import (
	"testing"

	"rapporteur/corpus"
	"rapporteur/extractors/country"
	"rapporteur/extractors/extractortest"
)

// A country in the name of a currency is not spoken of.
func TestCurrencies(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"sign", "Norway gave US$5 million to Mali.", []string{"NO", "ML"}},
		{"sign after a space", "Norway gave US $5 million to Mali.", []string{"NO", "ML"}},
		{"words", "Mali got 40 million Australian dollars and 3 million US dollars from Norway.", []string{"ML", "NO"}},
		{"a sum after the country", "Canada promised Haiti $12 million.", []string{"CA", "HT"}},
		{"the country itself", "Norway and the US gave 5 million dollars; the Australian minister gave none.", []string{"NO", "US", "AU"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, _ := extractortest.Prepare(c.text, country.Finder{})
			var got []string
			for _, m := range a.Mentions {
				if v, ok := m.Value.(corpus.Country); ok {
					got = append(got, v.Code)
				}
			}
			if len(got) != len(c.want) {
				t.Fatalf("got %v, want %v", got, c.want)
			}
			for i := range got {
				if got[i] != c.want[i] {
					t.Errorf("got %v, want %v", got, c.want)
				}
			}
		})
	}
}
