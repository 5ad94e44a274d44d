package score

import (
	"slices"
	"strings"
)

// person is one person of a line: the same name and country, printed for several meetings, is one
// with one or more offices.
type person struct {
	Person
	offices []string
}

func mergePeople(in []Person) []person {
	var out []person
	at := map[string]int{}
	for _, p := range in {
		key := strings.Join(nameWords(p.Name), " ") + "|" + fold(p.Country)
		i, seen := at[key]
		if !seen {
			i = len(out)
			at[key] = i
			out = append(out, person{Person: p})
		} else {
			out[i].Evidence = append(slices.Clone(out[i].Evidence), p.Evidence...)
		}
		if p.Office != "" && !slices.ContainsFunc(out[i].offices, func(o string) bool { return fold(o) == fold(p.Office) }) {
			out[i].offices = append(out[i].offices, p.Office)
		}
	}
	return out
}

func (p person) holds(office string) bool {
	return slices.ContainsFunc(p.offices, func(o string) bool { return sameOffice(office, o) })
}

func sameCountry(g GoldPerson, p person) bool {
	if p.Country == "" {
		return g.Country == "" || g.CountryInferred
	}
	return g.Country == "" || sameParty(g.Country, p.Country)
}

func (s *scorer) people() {
	gold, got := s.gold.People, mergePeople(s.line.People)
	ps := pairs(len(gold), len(got), func(i, j int) (float64, bool) {
		score, ok := sameName(gold[i].Name, got[j].Name)
		return score + yes(sameCountry(gold[i], got[j])) + 0.5*yes(got[j].holds(gold[i].Office)), ok
	})
	right, held, offices, printed := 0, 0, 0, 0
	for _, g := range gold {
		if g.Office != "" {
			offices++
		}
	}
	for _, p := range got {
		printed += len(p.offices)
	}
	for _, p := range ps {
		g, q := gold[p.gold], got[p.got]
		ok := sameCountry(g, q)
		s.attribute("people.country", g.Country, q.Country, yes(ok), g.Name)
		if ok {
			right++
		} else {
			s.find("people", "wrong", g.Name+": country gold "+orNothing(g.Country)+", got "+orNothing(q.Country), g.Evidence)
		}
		if g.Office != "" && q.holds(g.Office) {
			held++
		} else if g.Office != "" {
			s.find("offices", "wrong", g.Name+": gold "+orNothing(g.Office)+", got "+orNothing(strings.Join(q.offices, "; ")), g.Evidence)
		}
		s.evidence("person "+q.Name, q.Evidence, []string{g.Evidence, g.EvidenceAlt}, []string{g.Name}, true)
	}
	for _, i := range alone(ps, len(gold), goldSide) {
		s.find("people", "missed", list(gold[i].Name, gold[i].Office, gold[i].Country), gold[i].Evidence)
	}
	for _, j := range alone(ps, len(got), gotSide) {
		s.find("people", "extra", list(got[j].Name, got[j].Office, got[j].Country), firstQuote(got[j].Evidence))
		s.evidence("person "+got[j].Name, got[j].Evidence, nil, nil, false)
	}
	s.items("people", len(gold), len(got), float64(right))
	s.items("people.name", len(gold), len(got), float64(len(ps)))
	s.items("offices", offices, printed, float64(held))
}
