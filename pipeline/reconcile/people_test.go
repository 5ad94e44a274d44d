package reconcile

import (
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
