package money

import (
	"testing"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// TestCodes asks that every currency the word lists lead to is one of ISO 4217.
func TestCodes(t *testing.T) {
	for noun, units := range lang.SharedUnits {
		w := lang.LookupMoney([]byte(noun))
		if w.Class != lang.MoneyUnit {
			t.Errorf("%q is shared but no unit", noun)
		} else if w.Code != units[0].Code {
			t.Errorf("%q stands for %s, its first country has %s", noun, w.Code, units[0].Code)
		}
		for _, u := range units {
			if _, ok := corpus.Currency(u.Code); !ok {
				t.Errorf("%q: no currency %s", noun, u.Code)
			}
		}
	}
	for _, r := range "€£¥₹₽₩₺₴₸₪฿₫₱₦₡₭₮₲₵₼₾֏円元" {
		code, ok := lang.CurrencySign(r)
		if _, known := corpus.Currency(code); !ok || !known {
			t.Errorf("sign %q: %q", r, code)
		}
	}
	for _, letters := range []string{"US", "us", "A", "AU", "C", "CA", "NZ", "HK", "S", "NT", "MX", "USD"} {
		code, ok := lang.DollarPrefix(letters)
		if _, known := corpus.Currency(code); !ok || !known {
			t.Errorf("%s$: %q", letters, code)
		}
	}
}

// TestUnitNames asks that a unit's adjective decides over its default.
func TestUnitNames(t *testing.T) {
	for _, c := range []struct{ whose, noun, want string }{
		{"australian", "dollars", "AUD"}, {"hong kong", "dollar", "HKD"}, {"egyptian", "pounds", "EGP"}, {"turkmen", "manat", "TMT"}, {"swiss", "francs", "CHF"},
		{"italian", "lire", "ITL"}, {"danish", "kroner", "DKK"}, {"south korean", "won", "KRW"}, {"uzbek", "sum", "UZS"},
	} {
		if got, ok := lang.CurrencyOf(c.whose, c.noun); !ok || got != c.want {
			t.Errorf("%s %s: %s, want %s", c.whose, c.noun, got, c.want)
		}
	}
}
