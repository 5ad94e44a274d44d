package corpus

import (
	"strings"
	"testing"
)

const rateTable = `day,base,quote,rate,source
2024-03-01,EUR,USD,1.08,ECB
2024-03-04,EUR,USD,1.10,ECB
2024-03-01,EUR,JPY,162.5,ECB
2024-03-02,USD,KZT,450,NBK
`

func TestRates(t *testing.T) {
	r, err := ReadRates(strings.NewReader(rateTable))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, amount, from, to, day string
		want                        Conversion
	}{
		{"the day's own", "1000000", "EUR", "USD", "2024-03-04", Conversion{"1100000.00", "1.1", "2024-03-04", "ECB"}},
		{"the latest before", "100.5", "EUR", "USD", "2024-03-03", Conversion{"108.54", "1.08", "2024-03-01", "ECB"}},
		{"the other way round", "108", "USD", "EUR", "2024-03-01", Conversion{"100.00", "0.92592593", "2024-03-01", "ECB"}},
		{"through a third", "1625", "JPY", "USD", "2024-03-04", Conversion{"11.00", "0.00676923", "2024-03-01", "ECB"}},
		{"through another source's", "450", "KZT", "EUR", "2024-03-02", Conversion{"0.93", "0.00205761", "2024-03-01", "NBK + ECB"}},
		{"no minor unit", "1", "EUR", "JPY", "2024-03-01", Conversion{"163", "162.5", "2024-03-01", "ECB"}},
		{"its own currency", "12.5", "USD", "USD", "1999-01-01", Conversion{"12.50", "1", "1999-01-01", ""}},
		{"before all rates", "1", "EUR", "USD", "2024-02-29", Conversion{}},
		{"no rate", "1", "EUR", "GBP", "2024-03-04", Conversion{}},
		{"no day", "1", "EUR", "USD", "", Conversion{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := r.Convert(c.amount, c.from, c.to, c.day)
			if got != c.want || ok != (c.want != Conversion{}) {
				t.Errorf("got %+v, %v, want %+v", got, ok, c.want)
			}
		})
	}
}

func TestRatesThatAreNone(t *testing.T) {
	head := "day,base,quote,rate,source\n"
	for _, c := range []struct{ name, table, want string }{
		{"empty", "", "no first line"},
		{"other columns", "date,from,to\n", "line 1 has the columns"},
		{"no day", head + "2024-02-30,EUR,USD,1,x\n", `line 2: "2024-02-30" is no day`},
		{"a month", head + "2024-02,EUR,USD,1,x\n", "is no day"},
		{"no currency", head + "2024-02-01,EUR,USD,1,x\n2024-02-01,EUR,DOL,1,x\n", `line 3: "DOL" is no currency`},
		{"zero", head + "2024-02-01,EUR,USD,0,x\n", `"0" is no rate`},
		{"words", head + "2024-02-01,EUR,USD,one,x\n", `"one" is no rate`},
		{"too few", head + "2024-02-01,EUR\n", "on line 2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := ReadRates(strings.NewReader(c.table)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one with %q", err, c.want)
			}
		})
	}
}

// There and back gives the amount, within the rounding of its last digit.
func FuzzReadRates(f *testing.F) {
	f.Add(rateTable)
	f.Add("day,base,quote,rate,source\n2024-01-01,EUR,USD,1.5,a\n")
	f.Add("day,base,quote,rate,source\n\"0")
	f.Fuzz(func(t *testing.T, table string) {
		r, err := ReadRates(strings.NewReader(table))
		if err != nil {
			return
		}
		for p, list := range r.pairs {
			for _, x := range list {
				if c, ok := r.Convert("100", p.base, p.quote, x.day); !ok || c.Amount == "" || c.Day > x.day {
					t.Errorf("%v on %s: %+v, %v", p, x.day, c, ok)
				}
			}
		}
	})
}
