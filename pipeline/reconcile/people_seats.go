package reconcile

import "rapporteur/corpus"

// seat is an office of a country that nobody holds together with another of them.
type seat struct{ land, office string }

// seatOf is the seat that a rank is of, "" for ranks that go together with others.
func seatOf(rank string) string {
	switch rank {
	case "president", "monarch", "king", "emperor", "supreme_leader", "head_of_state":
		return "head_of_state"
	case "prime_minister", "chancellor", "premier", "head_of_government":
		return "head_of_government"
	case "foreign_minister", "deputy_foreign_minister", "first_deputy_foreign_minister", "ambassador":
		return rank
	}
	return ""
}

// sees notes that a person is said to hold an office at a time.
func (p *person) sees(e *engine, x *ev) {
	v, ok := x.Value.(corpus.Occupancy)
	office := seatOf(v.Rank)
	if !ok || office == "" || v.Country == "" || firstDay(v.AsOf) == "" && (v.Status == "former" || v.Status == "then" || v.Status == "designate") {
		return
	}
	date := v.AsOf
	if firstDay(date) == "" {
		date, _ = e.observed(x)
	}
	days, ok := daysOf(date)
	if !ok || days.First == "" || days.Last == "" || width(date) > 31 {
		return
	}
	if p.seats == nil {
		p.seats = map[seat]corpus.Days{}
	}
	p.hold(seat{v.Country, office}, days)
}

func (p *person) hold(s seat, days corpus.Days) {
	if old, ok := p.seats[s]; ok {
		days.First, days.Last = min(days.First, old.First), max(days.Last, old.Last)
	}
	p.seats[s] = days
}

// clash tells whether two people hold different seats of one country at one time: then they
// are two, however alike their names.
func clash(a, b *person) bool {
	for s, x := range a.seats {
		for t, y := range b.seats {
			if s.land == t.land && s.office != t.office && x.First <= y.Last && y.First <= x.Last && a.seats[t] == (corpus.Days{}) && b.seats[s] == (corpus.Days{}) {
				return true
			}
		}
	}
	return false
}
