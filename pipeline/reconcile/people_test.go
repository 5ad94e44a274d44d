package reconcile

import (
	"strings"
	"testing"

	"rapporteur/corpus"
)

func TestPeople(t *testing.T) {
	type said struct{ doc, name, land string }
	for _, c := range []struct {
		name string
		said []said
		want int
	}{
		{"order of the names", []said{{"a", "SATOU Hiroko", "JP"}, {"b", "Hiroko Satou", "JP"}}, 1},
		{"transliteration", []said{{"a", "Khamid Dzhurayev", "UZ"}, {"b", "Hamid Jurayev", "UZ"}}, 1},
		{"initial", []said{{"a", "K. Olsen", "NO"}, {"b", "Kari Olsen", "NO"}}, 1},
		{"middle name", []said{{"a", "Kari Marie Olsen", "NO"}, {"b", "Kari Olsen", "NO"}}, 1},
		{"other given name", []said{{"a", "Kari Olsen", "NO"}, {"b", "Karl Olsen", "NO"}}, 2},
		{"bare surname, same country", []said{{"a", "Olsen", "NO"}, {"b", "Kari Olsen", "NO"}}, 1},
		{"bare surname, other country", []said{{"a", "Olsen", "DK"}, {"b", "Kari Olsen", "NO"}}, 2},
		{"bare surname, no country", []said{{"a", "Olsen", ""}, {"b", "Kari Olsen", "NO"}}, 2},
		{"bare surname, two candidates", []said{{"a", "Olsen", "NO"}, {"b", "Kari Olsen", "NO"}, {"c", "Per Olsen", "NO"}}, 3},
		{"family name first", []said{{"a", "Kisaragi Fumito", "JP"}, {"b", "Kisaragi", "JP"}}, 1},
		{"junior", []said{{"a", "Karl R. Olsen, Jr.", "NO"}, {"b", "Karl Olsen", "NO"}}, 1},
		{"doubled vowels", []said{{"a", "Mohammad Haneef Karim", "AF"}, {"b", "Hanif Karim", "AF"}}, 1},
		{"transliteration, two countries", []said{{"a", "Khamid Dzhurayev", "UZ"}, {"b", "Hamid Jurayev", "TJ"}}, 2},
		{"bare surname, other letters", []said{{"a", "Dzhurayev", "UZ"}, {"b", "Hamid Juraev", "UZ"}}, 1},
		{"two who could be meant", []said{{"a", "Kari Ane Olsen", "NO"}, {"b", "Kari Olsen", "NO"}, {"c", "Kari Lise Olsen", "NO"}}, 3},
		{"another script", []said{{"a", "Хамид Джураев", "UZ"}, {"b", "Hamid Jurayev", "UZ"}}, 1},
		{"bare surname alone", []said{{"a", "Olsen", "NO"}, {"b", "Olsen", "NO"}}, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			for _, s := range c.said {
				w.doc(s.doc, "2020-01-01", "A3").says(s.name+" spoke.", corpus.Occupancy{Person: s.name, Office: "minister", Country: s.land, Meeting: corpus.NoRef})
			}
			r := Facts(w.ev, Options{})
			if len(r.People) != c.want {
				t.Errorf("%d people, want %d: %+v", len(r.People), c.want, r.People)
			}
		})
	}
}

func TestBareSurnameKeepsItsName(t *testing.T) {
	w := &world{}
	w.doc("a", "2020-01-01", "A3").says("Olsen spoke.", corpus.Occupancy{Person: "Olsen", Office: "minister", Country: "NO", Meeting: corpus.NoRef})
	if r := Facts(w.ev, Options{}); r.People[0].Name != "Olsen" {
		t.Errorf("name is %q", r.People[0].Name)
	}
}

// TestJoinsHaveReasons: whoever reads of a person learns why two names are one.
func TestJoinsHaveReasons(t *testing.T) {
	for _, c := range []struct{ name, a, b, reason string }{
		{"spelling", "Kari Marie Olsen", "Kari Ohlsen", "0.93: kari = kari: 1.00; ohlsen = olsen"},
		{"initial", "Kari Olsen", "K. Olsen", "kari = k: 0.90"},
		{"transliteration", "Khamid Dzhurayev", "Hamid Jurayev", "the same sounds"},
		{"bare", "Kari Olsen", "Olsen", "the only full name of the country that it fits"},
		{"order", "OLSEN Kari", "Kari Olsen", "1.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			for _, name := range []string{c.a, c.b} {
				w.doc(name, "2020-01-01", "A3").says(name+" spoke.", corpus.Occupancy{Person: name, Office: "minister", Country: "NO", Meeting: corpus.NoRef})
			}
			r := Facts(w.ev, Options{})
			if len(r.People) != 1 {
				t.Fatalf("%d people: %+v", len(r.People), r.People)
			}
			p := r.People[0]
			if len(p.Aliases) != 1 || !strings.Contains(p.Why[p.Aliases[0]], c.reason) {
				t.Errorf("%s, also %v: %v, want %q in it", p.Name, p.Aliases, p.Why, c.reason)
			}
		})
	}
}

// TestOfficesKeepApart: nobody is president and foreign minister of one country on one day, so
// names that are alike are of two people then; a later office is no bar.
func TestOfficesKeepApart(t *testing.T) {
	for _, c := range []struct {
		name, a, rankA, dayA, b, rankB, dayB string
		want                                 int
	}{
		{"one day", "Kari Olsen", "president", "2020-01-01", "K. Olsen", "foreign_minister", "2020-01-01", 2},
		{"a career", "Kari Olsen", "president", "2024-01-01", "K. Olsen", "foreign_minister", "2020-01-01", 1},
		{"the same office", "Kari Olsen", "foreign_minister", "2020-01-01", "K. Olsen", "foreign_minister", "2020-01-01", 1},
		{"offices that go together", "Kari Olsen", "deputy_prime_minister", "2020-01-01", "K. Olsen", "foreign_minister", "2020-01-01", 1},
		{"family name alone", "Kari Olsen", "president", "2020-01-01", "Olsen", "foreign_minister", "2020-01-01", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			w.doc("a", c.dayA, "A3").says(c.a+" spoke.", corpus.Occupancy{Person: c.a, Office: c.rankA, Rank: c.rankA, Country: "NO", Meeting: corpus.NoRef})
			w.doc("b", c.dayB, "A3").says(c.b+" spoke.", corpus.Occupancy{Person: c.b, Office: c.rankB, Rank: c.rankB, Country: "NO", Meeting: corpus.NoRef})
			if r := Facts(w.ev, Options{}); len(r.People) != c.want {
				t.Errorf("%d people, want %d: %+v", len(r.People), c.want, r.People)
			}
		})
	}
}
