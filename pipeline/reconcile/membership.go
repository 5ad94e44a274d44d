package reconcile

import (
	"sort"

	"rapporteur/corpus"
)

// standing is the status of one country in one body over a time: the
// observations between which no other status is seen.
type standing struct {
	country, body, status string
	obs                   []*seen
	event                 *meeting // of a guest, host or chair of one meeting
	notBefore, notAfter   *seen    // the nearest observations of another status
	review                bool
}

// seen is one observation of a status.
type seen struct {
	x     *ev
	v     corpus.Membership
	date  string
	by    *ev // the claim that shows the date, when it is not x
	days  corpus.Days
	m     *meeting
	right *seen // the status that a later report puts in place of this one, or nil
}

// forMeeting are the statuses of one meeting: they do not compete with membership.
var forMeeting = set("guest host co_host chair co_chair")

// membershipFacts writes one row for each body, country and stretch of status.
// Taking part in meetings is no status and stays in the participations.
func (e *engine) membershipFacts() {
	slots := map[string][]*seen{}
	for _, x := range e.kind(corpus.KindMembership) {
		v := x.Value.(corpus.Membership)
		s := &seen{x: x, v: v, m: e.meetingOf(x, v.Meeting)}
		if firstDay(v.AsOf) != "" {
			s.date = v.AsOf
		}
		if forMeeting[v.Status] && s.m != nil && s.m.row != nil && s.m.row.Date != "" {
			s.date = s.m.row.Date
		} else if s.date == "" && v.To == "" && v.Modality != "past" { // "since 1995" is seen today
			s.date, s.by = e.observed(x)
		}
		s.days, _ = daysOf(s.date)
		slots[e.seriesOf(v.Body)+"\x1f"+v.Country] = append(slots[e.seriesOf(v.Body)+"\x1f"+v.Country], s)
	}
	for _, k := range sortedKeys(slots) {
		e.countryInBody(slots[k])
	}
}

func (e *engine) countryInBody(all []*seen) {
	sort.SliceStable(all, func(i, j int) bool {
		if all[i].days.First != all[j].days.First {
			return all[i].days.First < all[j].days.First
		}
		return all[i].x.ID < all[j].x.ID
	})
	var states, events []*seen
	for _, s := range all {
		switch {
		case forMeeting[s.v.Status]:
			events = append(events, s)
		default:
			states = append(states, s)
		}
	}
	states, wrong := putRight(states)
	states, lost := atOneTime(states)
	lost = append(wrong, lost...)
	list := timeline(states)
	list = append(list, atMeetings(events)...)
	for _, st := range list {
		e.membershipRow(st)
	}
	e.statusDecision(list, all, lost)
}

// putRight takes out the statuses that a later report says were wrong. States change,
// so a correction reaches back a year only and has to speak of the status.
func putRight(obs []*seen) (kept, wrong []*seen) {
	var fixing []*seen
	for _, s := range obs {
		if s.x.fix != nil && real(s.v) && len(fixing) < most {
			fixing = append(fixing, s)
		}
	}
	for _, s := range obs {
		for _, t := range fixing {
			if s.right == nil && real(s.v) && excludeEach(s.v.Status, t.v.Status) && before(s.x, t.x) && yields(s.x, t.x) &&
				about(t.x.fix, "status", spaced(s.v.Status)) && (s.date == "" || t.date == "" || abs(daysBetween(s.days.Last, t.days.First)) <= 366) {
				s.right = t
			}
		}
		if s.right != nil {
			wrong = append(wrong, s)
		} else {
			kept = append(kept, s)
		}
	}
	return kept, wrong
}

// atOneTime ranks statuses that exclude each other and are seen on one day: the
// better source wins; between equals both stay.
func atOneTime(obs []*seen) (kept, lost []*seen) {
	for i := 0; i < len(obs); {
		j := i
		for j < len(obs) && obs[j].date == obs[i].date {
			j++
		}
		var best *seen
		for _, s := range obs[i:j] {
			if real(s.v) && (best == nil || rankOf(s.x.Tier) < rankOf(best.x.Tier)) {
				best = s
			}
		}
		for _, s := range obs[i:j] {
			if s.date != "" && real(s.v) && best != nil && excludeEach(s.v.Status, best.v.Status) && rankOf(s.x.Tier) > rankOf(best.x.Tier) {
				lost = append(lost, s)
			} else {
				kept = append(kept, s)
			}
		}
		i = j
	}
	return kept, lost
}

// timeline cuts the observations into stretches of one status. Claims that are
// planned, offered or disputed never make a status. A founder is a member.
func timeline(obs []*seen) []*standing {
	var out []*standing
	open := map[string]*standing{} // the running stretch of each status
	undated := map[string]*standing{}
	for _, s := range obs {
		key := s.v.Status + "\x1f" + modalityOf(s.v)
		group := open
		if s.date == "" {
			group = undated
		}
		st := group[key]
		if st == nil {
			st = &standing{country: s.v.Country, body: s.v.Body, status: s.v.Status}
			group[key] = st
			out = append(out, st)
			if real(s.v) && s.date != "" {
				for _, k := range sortedKeys(open) {
					if o := open[k]; o != st && excludes(o, st) && real(o.obs[0].v) {
						delete(open, k)
					}
				}
			}
		}
		st.obs = append(st.obs, s)
	}
	return bound(mergeUndated(out, undated))
}

// mergeUndated lets a status seen at an unknown time support the only stretch of
// that status.
func mergeUndated(out []*standing, undated map[string]*standing) []*standing {
	for _, k := range sortedKeys(undated) {
		u := undated[k]
		var into *standing
		n := 0
		for _, o := range out {
			if o != u && o.status == u.status && modalityOf(o.obs[0].v) == modalityOf(u.obs[0].v) && o.obs[0].date != "" {
				into = o
				n++
			}
		}
		if n != 1 {
			continue
		}
		into.obs = append(into.obs, u.obs...)
		kept := out[:0]
		for _, o := range out {
			if o != u {
				kept = append(kept, o)
			}
		}
		out = kept
	}
	return out
}

// bound opens a boundary between the last observation of one status and the
// first of the next one that excludes it.
func bound(list []*standing) []*standing {
	for i, a := range list {
		for _, b := range list[max(0, i-most):min(len(list), i+most)] { // they come in order of time
			if a == b || !excludes(a, b) || !real(a.obs[0].v) || !real(b.obs[0].v) {
				continue
			}
			last, first := a.last(), b.first()
			if last == nil || first == nil || last.days.Last >= first.days.First {
				continue
			}
			if a.notAfter == nil || first.days.First < a.notAfter.days.First {
				a.notAfter = first
			}
			if b.notBefore == nil || last.days.Last > b.notBefore.days.Last {
				b.notBefore = last
			}
		}
	}
	for _, a := range list {
		if l := a.last(); l != nil && a.notAfter != nil && stated(a, "to") == nil && daysBetween(l.days.Last, a.notAfter.days.First) > 366 {
			a.review = true
		}
		if f := a.first(); f != nil && a.notBefore != nil && stated(a, "from") == nil && daysBetween(a.notBefore.days.Last, f.days.First) > 366 {
			a.review = true
		}
	}
	return list
}

func real(v corpus.Membership) bool {
	switch v.Modality {
	case "planned", "offered", "disputed", "denied", "proposed":
		return false
	}
	return true
}

func modalityOf(v corpus.Membership) string {
	if real(v) {
		return ""
	}
	return v.Modality
}

// excludes: a country has one of these statuses at a time; being an initiator
// goes with being a member.
func excludes(a, b *standing) bool { return excludeEach(a.status, b.status) }

func excludeEach(a, b string) bool {
	full := func(s string) bool { return s == "member" || s == "initiator" }
	return a != b && !(full(a) && full(b))
}

func (st *standing) first() *seen {
	for _, s := range st.obs {
		if s.date != "" {
			return s
		}
	}
	return nil
}

func (st *standing) last() *seen {
	var out *seen
	for _, s := range st.obs {
		if s.date != "" && (out == nil || s.days.Last > out.days.Last) {
			out = s
		}
	}
	return out
}

func stated(st *standing, field string) *seen {
	for _, s := range st.obs {
		if field == "from" && s.v.From != "" || field == "to" && s.v.To != "" {
			return s
		}
	}
	return nil
}

// atMeetings makes one row for each meeting at which a country was guest, host or chair.
func atMeetings(obs []*seen) []*standing {
	at := map[string]*standing{}
	var out []*standing
	for _, s := range obs {
		k := s.v.Status + "\x1f" + modalityOf(s.v) + "\x1f"
		switch {
		case s.m != nil:
			k += s.m.id
		case s.v.From != "" || s.v.AsOf != "":
			k += s.v.From + s.v.AsOf
		}
		if at[k] == nil {
			at[k] = &standing{country: s.v.Country, body: s.v.Body, status: s.v.Status, event: s.m}
			out = append(out, at[k])
		}
		at[k].obs = append(at[k].obs, s)
	}
	return out
}

func (st *standing) claims() []*ev {
	var out []*ev
	for _, s := range st.obs {
		out = append(out, s.x)
	}
	return out
}
