package corpus

import "testing"

func TestCurrency(t *testing.T) {
	for code, want := range map[string]int{"USD": 2, "JPY": 0, "KWD": 3, "UZS": 2, "CLF": 4, "DEM": 2, "ITL": 0, "XDR": 0, "AFN": 2, "HUF": 2, "KRW": 0} {
		if got, ok := Currency(code); !ok || got != want {
			t.Errorf("Currency(%q) = %d, %v; want %d", code, got, ok, want)
		}
	}
	for _, code := range []string{"", "usd", "BTC", "ABC", "US$"} {
		if _, ok := Currency(code); ok {
			t.Errorf("Currency(%q) is known", code)
		}
	}
}
