package corpus

import "testing"

func TestCountries(t *testing.T) {
	for _, row := range []struct {
		code, alpha3, name string
		is                 bool
	}{
		{"JP", "JPN", "Japan", true},
		{"KG", "KGZ", "Kyrgyzstan", true},
		{"BA", "BIH", "Bosnia and Herzegovina", true},
		{"XK", "XKK", "Kosovo", true},
		{"SU", "SUN", "Soviet Union", false},
		{"EU", "", "", false},
		{"jp", "", "", false},
		{"", "", "", false},
	} {
		if g := CountryName(row.code); g != row.name {
			t.Errorf("CountryName(%q) = %q, want %q", row.code, g, row.name)
		}
		if g := Alpha3(row.code); g != row.alpha3 {
			t.Errorf("Alpha3(%q) = %q, want %q", row.code, g, row.alpha3)
		}
		if g := IsCountry(row.code); g != row.is {
			t.Errorf("IsCountry(%q) = %v, want %v", row.code, g, row.is)
		}
	}
}

// TestCountriesComplete counts: ISO 3166-1 has 249 entries, and XK is added.
func TestCountriesComplete(t *testing.T) {
	codes := CountryCodes()
	if len(codes) != 250 {
		t.Errorf("%d countries, want 250", len(codes))
	}
	seen := map[string]string{}
	for _, c := range codes {
		for _, key := range []string{Alpha3(c), CountryName(c)} {
			if key == "" || seen[key] != "" {
				t.Errorf("%s and %s share %q", c, seen[key], key)
			}
			seen[key] = c
		}
	}
}
