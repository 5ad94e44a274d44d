package reconcile

import (
	"sort"
	"strings"

	"rapporteur/corpus"
)

// observation is that one claim sees a person in an office at a time.
type observation struct {
	x     *ev
	v     corpus.Occupancy
	p     *person
	date  string // EDTF, "" when the time is not known
	field string // where the date was read
	by    *ev    // the claim it was read from, when it is not x
	came  bool   // x is a participation: it shows the time, the office row is not its own
	days  corpus.Days
}

// tenure is the observations of one person in one office without another
// holder between them.
type tenure struct {
	p     *person
	rank  string
	party string
	obs   []*observation
}

// occupancyFacts writes one row for each time that a person held an office.
func (e *engine) occupancyFacts() {
	groups := map[string]*tenure{}
	for _, x := range e.kind(corpus.KindOccupancy) {
		p := e.personFor(x)
		if p == nil {
			continue
		}
		if v := x.Value.(corpus.Occupancy); v.Office == "" && v.Rank == "" && v.Class == "" {
			e.used[x.ID] = true // it names a person, and stands with the person
			continue
		}
		o := e.observe(x, p)
		rank := officeKey(o.v)
		party := e.employer(o.v, p)
		k := p.id + "\x1f" + rank + "\x1f" + party
		if groups[k] == nil {
			groups[k] = &tenure{p: p, rank: rank, party: party}
		}
		groups[k].obs = append(groups[k].obs, o)
	}
	e.oneCountry(groups)
	e.nestRanks(groups)
	for _, k := range sortedKeys(groups) {
		groups[k].obs = append(groups[k].obs, e.seenAt(groups[k])...)
	}
	holders := map[string][]*observation{} // of offices that one person holds at a time
	for _, k := range sortedKeys(groups) {
		g := groups[k]
		if single[g.rank] && g.party != "" {
			holders[g.rank+"\x1f"+g.party] = append(holders[g.rank+"\x1f"+g.party], g.obs...)
		}
	}
	for _, k := range sortedKeys(holders) {
		sortObservations(holders[k])
		e.holderDecision(k, holders[k])
	}
	byPerson := map[string][]*tenure{}
	for _, k := range sortedKeys(groups) {
		g := groups[k]
		for _, t := range g.split(holders[g.rank+"\x1f"+g.party]) {
			e.occupancyRow(t)
			byPerson[t.p.id] = append(byPerson[t.p.id], t)
		}
	}
	for _, id := range sortedKeys(byPerson) {
		e.careerDecision(byPerson[id])
	}
}

// officeKey tells offices apart: by rank, else by wording; an interim holder
// has another office than a full one.
func officeKey(v corpus.Occupancy) string {
	k := v.Rank
	if k == "" {
		k = v.Class
	}
	if k == "" || k == "other_official" || k == "minister" || k == "other" {
		k = "office " + fold(v.Office)
	}
	if v.Status == "interim" || v.Status == "acting" || v.Status == "designate" {
		k += " " + v.Status
	}
	return k
}

// employer is the country or organisation of an office; one that the words
// leave open is that of the same person when there is only one.
func (e *engine) employer(v corpus.Occupancy, p *person) string {
	switch {
	case v.Country != "":
		return v.Country
	case v.Org != "":
		return "org " + fold(v.Org)
	case len(p.land) == 1:
		return sortedKeys(p.land)[0]
	}
	return ""
}

// observe finds the time of an observation. "Then" and "former" are never the
// time of the document.
func (e *engine) observe(x *ev, p *person) *observation {
	v := x.Value.(corpus.Occupancy)
	o := &observation{x: x, v: v, p: p, field: "as_of"}
	switch {
	case firstDay(v.AsOf) != "":
		o.date = v.AsOf
	case v.Status == "former" || v.From != "" || v.To != "":
	default:
		if m := e.meetingOf(x, v.Meeting); m != nil && m.row != nil && m.row.Date != "" && !planned(m.row.Modality) {
			o.date, o.field = m.row.Date, "meeting"
		} else if v.Status != "then" {
			o.field = ""
			o.date, o.by = e.observed(x)
		}
	}
	o.days, _ = daysOf(o.date)
	return o
}

// seenAt are the meetings at which the holder took part under this office: each
// shows that he held it that day.
func (e *engine) seenAt(t *tenure) []*observation {
	var out []*observation
	for _, x := range e.attended[t.p] {
		v := x.Value.(corpus.Participation)
		m := e.meetingOf(x, v.Meeting)
		if m == nil || m.row == nil || planned(m.row.Modality) || m.row.Date == "" || v.Attendance != "" && v.Attendance != "attended" {
			continue
		}
		if v.Rank == "" || v.Rank != t.rank && !finerRank(v.Rank, t.rank) || v.Country != "" && t.party != "" && v.Country != t.party {
			continue
		}
		o := &observation{x: x, p: t.p, date: m.row.Date, field: "meeting", came: true}
		o.v = corpus.Occupancy{Person: v.Person, Office: v.Office, Rank: v.Rank, Country: v.Country}
		o.days, _ = daysOf(o.date)
		out = append(out, o)
	}
	return out
}

func sortObservations(obs []*observation) {
	sort.SliceStable(obs, func(i, j int) bool {
		a, b := obs[i], obs[j]
		if a.days.First != b.days.First {
			return a.days.First < b.days.First
		}
		return a.x.ID < b.x.ID
	})
}

// nestRanks lets "deputy minister" join the row of the same person's "first
// deputy minister" where both are seen in one document or at one time.
func (e *engine) nestRanks(groups map[string]*tenure) {
	byHolder := map[string][]string{}
	for _, k := range sortedKeys(groups) {
		g := groups[k]
		h := g.p.id + "\x1f" + g.party
		byHolder[h] = append(byHolder[h], k)
	}
	for _, h := range sortedKeys(byHolder) {
		keys := byHolder[h][:min(len(byHolder[h]), most)]
		for _, a := range keys {
			for _, b := range keys {
				x, y := groups[a], groups[b]
				if a != b && x != nil && y != nil && finerRank(x.rank, y.rank) && together(x.obs, y.obs) {
					y.obs = append(y.obs, x.obs...)
					delete(groups, a)
					break
				}
			}
		}
	}
}

func together(a, b []*observation) bool {
	for i, x := range a {
		for j, y := range b {
			if i >= most || j >= most {
				break
			}
			if x.x.doc == y.x.doc || x.date != "" && y.date != "" && !apart(x.date, y.date) {
				return true
			}
		}
	}
	return false
}

// split cuts a tenure where somebody else is seen in the office between two observations.
func (t *tenure) split(all []*observation) []*tenure {
	sortObservations(t.obs)
	var out []*tenure
	var run *tenure
	last := ""
	for _, o := range t.obs {
		if run != nil && o.date != "" && last != "" && otherBetween(all, t.p, last, o.days.First) {
			run = nil
		}
		if run == nil {
			run = &tenure{p: t.p, rank: t.rank, party: t.party}
			out = append(out, run)
		}
		run.obs = append(run.obs, o)
		if o.days.Last > last {
			last = o.days.Last
		}
	}
	return out
}

func otherBetween(all []*observation, p *person, from, to string) bool {
	for i := sort.Search(len(all), func(i int) bool { return all[i].days.First > from }); i < len(all) && all[i].days.First < to; i++ {
		if o := all[i]; o.p != p && o.days.Last < to && o.days.Last != "" {
			return true
		}
	}
	return false
}

func (e *engine) occupancyRow(t *tenure) {
	var claims []*ev
	for _, o := range t.obs {
		if !o.came {
			claims = append(claims, o.x)
		}
	}
	if len(claims) == 0 { // shown by participations alone
		return
	}
	f := found(corpus.KindOccupancy, claims, "")
	f.Refs["person"] = t.p.id
	v := corpus.Occupancy{Person: t.p.name, Meeting: corpus.NoRef}
	cell(f, "person", ordered(t.p.naming(votesFor(claims, "person", func(x *ev) string { return x.Value.(corpus.Occupancy).Person }))))
	get := func(col, field string, value func(corpus.Occupancy) string, rel func(a, b string) relation) string {
		o := settle(votesFor(claims, field, func(x *ev) string { return value(x.Value.(corpus.Occupancy)) }), rel, false)
		if o.value != "" {
			cell(f, col, o.support)
		}
		return o.value
	}
	v.Rank = get("office_kind", "rank", func(x corpus.Occupancy) string { return x.Rank }, relateRanks)
	v.Class = get("office_class", "class", func(x corpus.Occupancy) string { return x.Class }, relateRanks)
	v.Status = get("status", "status", func(x corpus.Occupancy) string { return x.Status }, relatePlain)
	v.Office = get("office", "office", func(x corpus.Occupancy) string {
		if x.Rank != v.Rank {
			return ""
		}
		return withStatus(x)
	}, relateWords)
	v.Country = get("country_or_org", "country", func(x corpus.Occupancy) string {
		if corpus.IsCountry(t.party) && x.Country != t.party {
			return "" // see oneCountry
		}
		return x.Country
	}, relatePlain)
	v.Org = get("org", "org", func(x corpus.Occupancy) string { return x.Org }, relateWords)
	if v.Country == "" && v.Org != "" {
		cell(f, "country_or_org", votesFor(claims, "org", func(x *ev) string { return x.Value.(corpus.Occupancy).Org }))
	}
	if v.Country == "" && v.Org == "" && t.party != "" {
		v.Country = t.party
		for _, o := range t.p.votes {
			if _, land, _ := personOf(o.x); land == t.party {
				field := "country"
				if o.x.Kind() == corpus.KindPledge {
					field = "pledger"
				}
				cell(f, "country_or_org", []vote{{x: o.x, field: field, value: land, basis: corpus.Inferred}})
				break
			}
		}
	}
	t.times(e, f, &v)
	f.Value = v
	e.add(f)
}

func withStatus(v corpus.Occupancy) string {
	if (v.Status == "interim" || v.Status == "acting") && !strings.Contains(fold(v.Office), v.Status) {
		return v.Status + " " + v.Office
	}
	return v.Office
}

// times writes the bounds: when the person was seen in the office, and from and
// to where a claim states them.
func (t *tenure) times(e *engine, f *corpus.Fact, v *corpus.Occupancy) {
	put := func(col string, o *observation, field, value string) {
		f.Extra[col] = value
		one := vote{x: o.x, field: field, value: value}
		if o.by != nil && field == "" {
			one.x, one.field = o.by, "date"
		}
		if field != "as_of" && field != "from" && field != "to" {
			one.basis = corpus.Inferred
		}
		cell(f, col, []vote{one})
	}
	var first, last *observation
	for _, o := range t.obs {
		if o.date != "" && (first == nil || o.days.First < first.days.First || o.days.First == first.days.First && width(o.date) < width(first.date)) {
			first = o
		}
		if o.date != "" && (last == nil || o.days.Last > last.days.Last || o.days.Last == last.days.Last && width(o.date) < width(last.date)) {
			last = o
		}
		if o.v.From != "" && v.From == "" {
			v.From = o.v.From
			put("valid_from", o, "from", o.v.From)
		}
		if o.v.To != "" && v.To == "" {
			v.To = o.v.To
			put("valid_to", o, "to", o.v.To)
		}
		if o.v.Status == "former" && o.date == "" && v.To == "" {
			if d, _ := e.observed(o.x); d != "" && f.Extra["to_not_after"] == "" {
				put("to_not_after", o, "status", d)
			}
		}
	}
	if first != nil {
		v.AsOf = first.date
		put("first_observed", first, first.field, first.date)
		put("last_observed", last, last.field, last.date)
	}
}
