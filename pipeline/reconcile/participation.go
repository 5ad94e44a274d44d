package reconcile

import (
	"sort"
	"strings"

	"rapporteur/corpus"
)

// delegation is who came to one meeting for one country or organisation.
type delegation struct {
	m      *meeting
	party  string
	people map[string][]*ev // by person id
	land   []*ev            // claims that name nobody
	listed []*ev            // claims of the meeting that list the country
}

// findAttendance sorts the participations by meeting, for whoever looks at ranks.
func (e *engine) findAttendance() {
	e.attendance, e.attended = map[*meeting][]*ev{}, map[*person][]*ev{}
	for _, x := range e.kind(corpus.KindParticipation) {
		if m := e.meetingOf(x, x.Value.(corpus.Participation).Meeting); m != nil {
			e.attendance[m] = append(e.attendance[m], x)
		}
		if p := e.personFor(x); p != nil {
			e.attended[p] = append(e.attended[p], x)
		}
	}
}

// participationFacts writes one row for each meeting, country and person. What
// is said of a country without a name belongs to the person who came for it.
func (e *engine) participationFacts() {
	dels := map[string]*delegation{}
	at := func(m *meeting, party string) *delegation {
		id := ""
		if m != nil {
			id = m.id
		}
		k := id + "\x1f" + party
		if dels[k] == nil {
			dels[k] = &delegation{m: m, party: party, people: map[string][]*ev{}}
		}
		return dels[k]
	}
	for _, x := range e.kind(corpus.KindParticipation) {
		v := x.Value.(corpus.Participation)
		p := e.personFor(x)
		d := at(e.meetingOf(x, v.Meeting), e.partyOf(v, p))
		if p != nil {
			d.people[p.id] = append(d.people[p.id], x)
		} else {
			d.land = append(d.land, x)
		}
	}
	for _, m := range e.meets {
		for _, x := range m.claims {
			for _, c := range x.Value.(corpus.Meeting).Participants {
				d := at(m, c)
				d.listed = append(d.listed, x)
			}
		}
	}
	for _, k := range sortedKeys(dels) {
		if d := dels[k]; d.m == nil || d.m.row != nil {
			e.delegationFacts(d)
		}
	}
}

// partyOf is whom a participant stands for; a person without a country has that
// of the same person elsewhere, when there is only one.
func (e *engine) partyOf(v corpus.Participation, p *person) string {
	switch {
	case v.Country != "" && p != nil && p.home != "":
		return p.home
	case v.Country != "":
		return v.Country
	case v.Org != "":
		return "org " + fold(v.Org)
	case p != nil && len(p.land) == 1:
		return sortedKeys(p.land)[0]
	}
	return ""
}

func (e *engine) delegationFacts(d *delegation) {
	if len(d.people) == 0 {
		if len(d.land) > 0 || len(d.listed) > 0 {
			e.participationRow(d, nil, d.land)
		}
		return
	}
	ids := sortedKeys(d.people)
	lead := ids[0]
	for _, id := range ids[1:] { // the claims without a name go to the head of the delegation
		if leads(d.people[id], d.people[lead]) {
			lead = id
		}
	}
	for _, id := range ids {
		claims := d.people[id]
		if id == lead {
			claims = append(append([]*ev(nil), claims...), d.land...)
		}
		e.participationRow(d, e.person(id), claims)
	}
}

func leads(a, b []*ev) bool {
	if x, y := seniority(a), seniority(b); x != y {
		return x > y
	}
	return byID(a)[0].ID < byID(b)[0].ID
}

func seniority(claims []*ev) int {
	n := 0
	for _, x := range claims {
		v := x.Value.(corpus.Participation)
		if v.Role == "head_of_delegation" || v.Role == "host" || v.Role == "chair" {
			n = max(n, 9)
		}
		switch rankLevel(v.Rank) {
		case corpus.LevelLeaders:
			n = max(n, 6)
		case corpus.LevelForeignMinisters:
			n = max(n, 5)
		case corpus.LevelMinisters:
			n = max(n, 4)
		case corpus.LevelSeniorOfficials:
			n = max(n, 3)
		}
	}
	return n
}

func (e *engine) person(id string) *person {
	i := sort.Search(len(e.people), func(i int) bool { return e.people[i].id >= id })
	if i < len(e.people) && e.people[i].id == id {
		return e.people[i]
	}
	return nil
}

func (e *engine) participationRow(d *delegation, p *person, claims []*ev) {
	founding, part := claims, d.party
	if len(founding) == 0 {
		founding = d.listed
	}
	f := found(corpus.KindParticipation, append(append([]*ev(nil), claims...), d.listed...), part)
	f.ID = factID(corpus.KindParticipation, byID(founding)[0].ID, part)
	v := corpus.Participation{Meeting: corpus.NoRef}
	topic := "Who came for " + strings.TrimPrefix(d.party, "org ")
	if d.m != nil {
		f.Refs["meeting"] = d.m.id
		topic += " to " + d.m.title(e)
		cell(f, "meeting_id", append(part2votes(claims, "meeting"), part2votes(d.listed, "")...))
	}
	if p != nil {
		f.Refs["person"] = p.id
		v.Person = p.name
		cell(f, "person", ordered(p.naming(votesFor(claims, "person", func(x *ev) string { return x.Value.(corpus.Participation).Person }))))
	}
	get := func(col string, value func(corpus.Participation) string, rel func(a, b string) relation) string {
		votes := represented(claims, votesFor(claims, col, func(x *ev) string { return value(x.Value.(corpus.Participation)) }))
		return e.column(f, col, topic, votes, rel, false).value
	}
	v.Country = e.countryCell(f, d, p, claims)
	v.Org = get("org", func(x corpus.Participation) string { return x.Org }, relateWords)
	v.Rank = get("rank", func(x corpus.Participation) string { return x.Rank }, relateRanks)
	v.Office = e.officeCell(f, claims, v.Rank)
	v.Role = get("role", func(x corpus.Participation) string { return x.Role }, relateRoles)
	v.OnBehalfOf = get("on_behalf_of", func(x corpus.Participation) string { return x.OnBehalfOf }, relateWords)
	v.Attendance = e.attendanceCell(f, d, claims, topic)
	f.Value = v
	f.Extra["basis"] = string(rowBasis(claims))
	e.add(f)
}

func part2votes(claims []*ev, field string) []vote {
	var out []vote
	for _, x := range byAuthority(claims) {
		out = append(out, vote{x: x, field: field})
	}
	return out
}

func rowBasis(claims []*ev) corpus.Basis {
	for _, x := range claims {
		if x.Basis != corpus.Inferred {
			return corpus.Stated
		}
	}
	return corpus.Inferred
}

// represented: where a claim says that somebody came in another's place, claims
// that only count the absent one's rank are less precise.
func represented(claims []*ev, votes []vote) []vote {
	stood := map[*ev]bool{}
	for _, x := range claims {
		v := x.Value.(corpus.Participation)
		if v.Role == "representative" || v.OnBehalfOf != "" {
			stood[x] = true
		}
	}
	if len(stood) == 0 {
		return votes
	}
	for i := range votes {
		votes[i].plan = !stood[votes[i].x]
	}
	return votes
}

func (e *engine) countryCell(f *corpus.Fact, d *delegation, p *person, claims []*ev) string {
	if d.party == "" || strings.HasPrefix(d.party, "org ") {
		return ""
	}
	var votes []vote
	var other []corpus.Verdict // claims that give the person another country
	for _, v := range votesFor(claims, "country", func(x *ev) string { return x.Value.(corpus.Participation).Country }) {
		if v.value == d.party {
			votes = append(votes, v)
		} else {
			other = append(other, corpus.Verdict{Claim: v.x.ID, Field: "country", Value: v.value, Verdict: vOutrank})
		}
	}
	for _, x := range d.listed {
		votes = append(votes, vote{x: x, field: "participants", value: d.party})
	}
	if len(votes) == 0 && p != nil { // the person's country elsewhere
		for _, o := range p.votes {
			if _, land, _ := personOf(o.x); land == d.party {
				votes = append(votes, vote{x: o.x, field: "country", value: land, basis: corpus.Inferred})
			}
		}
	}
	cell(f, "country", ordered(votes))
	if len(other) > 0 && len(votes) > 0 {
		dec := &corpus.Decision{Topic: "Country of " + p.name, Subject: f.ID, Predicate: "country", Rule: ruleIndependence, Decision: d.party,
			Reason: "More documents say that this person stands for " + corpus.CountryName(d.party) + "."}
		for i, v := range ordered(votes) {
			word := vSupports
			if i == 0 {
				word = vChosen
			}
			dec.Verdicts = append(dec.Verdicts, corpus.Verdict{Claim: v.x.ID, Field: "country", Value: d.party, Verdict: word})
		}
		dec.Verdicts = append(dec.Verdicts, other...)
		e.decide(dec)
	}
	return d.party
}

// officeCell keeps the wording of the best claim that has the rank of the row.
func (e *engine) officeCell(f *corpus.Fact, claims []*ev, rank string) string {
	votes := votesFor(claims, "office", func(x *ev) string {
		if v := x.Value.(corpus.Participation); v.Rank == rank {
			return v.Office
		}
		return ""
	})
	return e.plainColumn(f, "office", votes)
}

func relateRoles(a, b string) relation {
	switch {
	case a == b:
		return same
	case a == "participant":
		return coarser
	case b == "participant":
		return finer
	}
	return differ
}

// attendanceCell: an invitation or a plan to come gives way to having come.
func (e *engine) attendanceCell(f *corpus.Fact, d *delegation, claims []*ev, topic string) string {
	votes := votesFor(claims, "attendance", func(x *ev) string { return x.Value.(corpus.Participation).Attendance })
	for i := range votes {
		votes[i].plan = votes[i].value == "invited" || votes[i].value == "expected"
	}
	if len(votes) == 0 && d.m != nil {
		word := "attended"
		if planned(d.m.row.Modality) {
			word = "expected"
		}
		for _, x := range append(append([]*ev(nil), claims...), d.listed...) {
			votes = append(votes, vote{x: x, value: word, basis: corpus.Inferred})
		}
	}
	return e.column(f, "attendance", topic, votes, relatePlain, false).value
}
