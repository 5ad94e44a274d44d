package reconcile

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"rapporteur/corpus"
)

// meetingFacts writes the rows of meetings. A meeting that is only denied is no
// row: the denial stands in the decisions on what it denies.
func (e *engine) meetingFacts() {
	for _, m := range e.meets {
		if m.denied {
			continue
		}
		f := found(corpus.KindMeeting, m.claims, "")
		m.id = f.ID
		e.meetingRow(m, f)
	}
	for _, m := range e.meets { // after all rows: a meeting on the sidelines looks at its parent
		if m.row != nil {
			e.sidelines(m)
			m.fact.Value = *m.row
			e.add(m.fact)
		}
	}
}

func (e *engine) meetingRow(m *meeting, f *corpus.Fact) {
	v := &corpus.Meeting{Local: corpus.NoRef, Parent: corpus.NoRef}
	m.row, m.fact = v, f
	topic := func(what string) string { return what + " of " + m.title(e) }
	v.Modality = e.modality(m, f)
	f.Extra["last_observed"] = m.asserted()
	e.seriesCell(m, f)
	if o := e.column(f, "ordinal", topic("Number"), m.votes("ordinal", func(x corpus.Meeting) string { return number(x.Ordinal) }), relatePlain, false); o.value != "" {
		v.Ordinal, _ = strconv.Atoi(o.value)
	}
	e.levelCell(m, f, topic("Level"))
	v.Date = e.column(f, "date", topic("Date"), m.votes("date", func(x corpus.Meeting) string { return x.Date }), relateDates, m.isPlan()).value
	v.DateBasis = basisOfCell(f, "date")
	v.City = e.column(f, "place_city", topic("Place"), m.votes("city", func(x corpus.Meeting) string { return x.City }), relatePlain, m.isPlan()).value
	v.Country = e.column(f, "place_country", topic("Country"), countryOf(v.City, m.votes("country", func(x corpus.Meeting) string { return x.Country })), relatePlain, m.isPlan()).value
	v.Venue = e.plainColumn(f, "venue", m.votes("venue", func(x corpus.Meeting) string { return x.Venue }))
	v.Format = e.plainColumn(f, "format", m.votes("format", func(x corpus.Meeting) string { return x.Format }))
	v.Name = e.wordColumn(f, "name", relateNames, m.votes("name", func(x corpus.Meeting) string {
		if n := ordinalIn(x.Name); x.Ordinal != 0 && x.Ordinal != v.Ordinal || n != 0 && v.Ordinal != 0 && n != v.Ordinal {
			return ""
		}
		return x.Name
	}))
	for _, x := range m.claims {
		v.Primary = v.Primary || x.Value.(corpus.Meeting).Primary
	}
}

// countryOf keeps to the country of the town that was kept: a claim with another
// town speaks of another place.
func countryOf(city string, votes []vote) []vote {
	if city == "" {
		return votes
	}
	var out []vote
	sure := false
	for _, v := range votes {
		c := v.x.Value.(corpus.Meeting).City
		sure = sure || fold(c) == fold(city)
		if c == "" || fold(c) == fold(city) {
			out = append(out, v)
		}
	}
	if !sure {
		return votes
	}
	return out
}

// plainColumn keeps the best value; wordings that differ are no conflict.
func (e *engine) plainColumn(f *corpus.Fact, col string, votes []vote) string {
	return e.wordColumn(f, col, relateWords, votes)
}

func (e *engine) wordColumn(f *corpus.Fact, col string, rel func(a, b string) relation, votes []vote) string {
	o := settle(votes, rel, false)
	if o.value == "" {
		return ""
	}
	// "the meeting" says nothing for a name that is kept
	cell(f, col, slices.DeleteFunc(slices.Clone(o.support), func(v vote) bool { return proper(o.value) && !proper(v.value) }))
	return o.value
}

// votes are the claims on one field; those of plans give way to those of the
// held meeting.
func (m *meeting) votes(field string, value func(corpus.Meeting) string) []vote {
	var out []vote
	for _, x := range m.claims {
		v := x.Value.(corpus.Meeting)
		s := value(v)
		if s == "" {
			continue
		}
		one := vote{x: x, field: field, value: s, plan: ofPlans[field] && planned(m.word(x))}
		if field == "date" && v.DateBasis != "" {
			one.basis = v.DateBasis
		}
		out = append(out, one)
	}
	return out
}

// ofPlans are the fields in which what was planned gives way to what was done.
var ofPlans = set("date city country venue format")

func planned(modality string) bool {
	return modality == "planned" || modality == "postponed" || modality == "cancelled"
}

func basisOfCell(f *corpus.Fact, col string) corpus.Basis {
	for _, c := range f.Cells {
		if c.Column == col && len(c.Claims) > 0 {
			return c.Claims[0].Basis
		}
	}
	return ""
}

// modality: a meeting is held only when a claim of that day or later says so; a
// plan stays a plan, and of two words on a plan the later one counts. A claim
// that only names the meeting says nothing of it.
func (e *engine) modality(m *meeting, f *corpus.Fact) string {
	rank := map[string]int{"held": 1, "ongoing": 2, "cancelled": 3, "postponed": 4, "planned": 5, "": 9}
	best := ""
	for _, x := range m.claims {
		if w := m.word(x); rank[w] < rank[best] {
			best = w
		}
	}
	if best == "" {
		f.Extra["outcome"] = "unknown"
		return ""
	}
	var votes []vote
	d := &corpus.Decision{Topic: "Was " + m.title(e) + " held", Subject: m.id, Predicate: "modality", Rule: ruleModality, Decision: best,
		Reason: "A claim says that it was held; the plan that announced it is kept beside it."}
	mixed := false
	for _, x := range byAuthority(m.claims) {
		w := m.word(x)
		verdict := vModality
		switch {
		case w == "":
			continue
		case w == best:
			votes = append(votes, vote{x: x, field: "modality", value: w})
			verdict = vSupports
			if len(votes) == 1 {
				verdict = vChosen
			}
		}
		mixed = mixed || w != best
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: x.ID, Field: "modality", Value: w, Verdict: verdict})
	}
	if mixed {
		if best == "cancelled" || best == "postponed" {
			d.Reason = "The later word on the plan is that it was " + best + "."
		}
		e.decide(d)
	}
	cell(f, "modality", votes)
	cell(f, "outcome", inferredFrom(votes))
	f.Extra["outcome"] = outcomeOf(best)
	return best
}

// word is what a claim says of a meeting: "held" before its day is a plan.
func (m *meeting) word(x *ev) string {
	v := x.Value.(corpus.Meeting)
	if !held(v.Modality) {
		return v.Modality
	}
	date := v.Date
	for _, n := range m.nodes {
		if date == "" && n.ref.doc == x.doc {
			date = n.date
		}
	}
	if early(x, date) {
		return "planned"
	}
	return v.Modality
}

func outcomeOf(modality string) string {
	switch modality {
	case "held", "ongoing":
		return "confirmed"
	case "cancelled", "postponed":
		return modality
	}
	return "unknown"
}

func (e *engine) seriesCell(m *meeting, f *corpus.Fact) {
	votes := m.votes("series", func(x corpus.Meeting) string { return x.Series })
	if len(votes) == 0 {
		return
	}
	k := ""
	for _, v := range ordered(votes) { // a seriesless account joined: all votes are of one key
		if k = e.seriesOf(v.value); k != "" {
			break
		}
	}
	s := e.series[k]
	if s == nil {
		return
	}
	m.row.Series = s.name
	cell(f, "series", ordered(s.naming(votes)))
}

// levelCell: what is said, else what the ranks of those present show. Somebody's
// deputy among them does not lower the level of the meeting.
func (e *engine) levelCell(m *meeting, f *corpus.Fact, topic string) {
	votes := m.votes("level", func(x corpus.Meeting) string { return string(levelOf(x.Level)) })
	o := e.column(f, "level", topic, votes, relateLevels, false)
	if o.value == "" {
		if inferred := e.levelFromRanks(m); len(inferred) > 0 {
			o.value = inferred[0].value
			cell(f, "level", inferred)
		}
	}
	m.row.Level = corpus.Level(o.value)
	if o.value == "" {
		m.row.Level = corpus.LevelUnspecified
		all := m.votes("level", func(x corpus.Meeting) string { return string(x.Level) })
		if cell(f, "level", inferredFrom(all)); len(all) == 0 {
			m.row.Level = ""
		}
	}
}

func relateLevels(a, b string) relation {
	switch {
	case a == b:
		return same
	case a == "ministers" && b == "foreign_ministers", a == "conference" && b != "bilateral":
		return coarser
	case b == "ministers" && a == "foreign_ministers", b == "conference" && a != "bilateral":
		return finer
	}
	return differ
}

// sidelines gives a meeting on the margins of another the day and the place of
// that one, as an inference.
func (e *engine) sidelines(m *meeting) {
	var parent *meeting
	var grounds []vote
	for _, n := range m.nodes {
		if p := e.cluster[n.parent]; n.side && p != nil && p != m && p.row != nil {
			parent = p
			grounds = append(grounds, vote{x: n.claims[0], field: "parent", value: p.id})
		}
	}
	if parent == nil {
		return
	}
	m.fact.Refs["parent"] = parent.id
	cell(m.fact, "parent", grounds)
	lend := func(col, field string, mine *string, theirs string) {
		if *mine != "" || theirs == "" {
			return
		}
		*mine = theirs
		cell(m.fact, col, inferredFrom(append(cellVotes(e, parent.fact, col, field), grounds...)))
	}
	if m.row.Date == "" && parent.row.Date != "" {
		m.row.DateBasis = corpus.Inferred
	}
	lend("date", "date", &m.row.Date, parent.row.Date)
	if m.row.Country == "" || m.row.Country == parent.row.Country {
		lend("place_city", "city", &m.row.City, parent.row.City)
	}
	lend("place_country", "country", &m.row.Country, parent.row.Country)
}

// cellVotes are the claims behind a cell of another row.
func cellVotes(e *engine, f *corpus.Fact, col, field string) []vote {
	var out []vote
	for _, c := range f.Cells {
		if c.Column == col {
			for _, s := range c.Claims {
				if x := e.byID(s.Claim); x != nil {
					out = append(out, vote{x: x, field: s.Field})
				}
			}
		}
	}
	return out
}

// asserted is the latest day at which a claim speaks of the meeting.
func (m *meeting) asserted() string {
	out := ""
	for _, x := range m.claims {
		if firstDay(x.AsOf) != "" {
			out = max(out, x.AsOf)
		}
	}
	return out
}

// title names a meeting for people.
func (m *meeting) title(e *engine) string {
	name, ord, date := "", 0, ""
	for _, x := range byAuthority(m.claims) {
		v := x.Value.(corpus.Meeting)
		if s := e.series[e.seriesOf(v.Series)]; name == "" && s != nil {
			name = s.name
		}
		if ord == 0 {
			ord = v.Ordinal
		}
		if date == "" {
			date = v.Date
		}
	}
	if name == "" {
		name = m.claims[0].Value.(corpus.Meeting).Name
	}
	if name == "" {
		name = "a meeting"
	}
	if ord > 0 {
		name += fmt.Sprintf(" no. %d", ord)
	}
	if m.level != "" {
		name += " (" + strings.ReplaceAll(string(m.level), "_", " ") + ")"
	}
	if m.row != nil && m.row.Date != "" {
		date = m.row.Date
	}
	if date != "" {
		name += ", " + date
	}
	return name
}
