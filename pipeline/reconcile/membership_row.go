package reconcile

import (
	"fmt"
	"strings"

	"rapporteur/corpus"
)

func (e *engine) membershipRow(st *standing) {
	claims := st.claims()
	f := found(corpus.KindMembership, claims, "")
	v := corpus.Membership{Country: st.country, Body: st.body, Status: st.status, Modality: modalityOf(st.obs[0].v), Meeting: corpus.NoRef}
	get := func(col, field string, value func(corpus.Membership) string) []vote {
		return ordered(votesFor(claims, field, func(x *ev) string { return value(x.Value.(corpus.Membership)) }))
	}
	cell(f, "country", get("country", "country", func(m corpus.Membership) string { return m.Country }))
	cell(f, "status", get("status", "status", func(m corpus.Membership) string { return m.Status }))
	body := get("body", "body", func(m corpus.Membership) string { return m.Body })
	if s := e.series[e.seriesOf(st.body)]; s != nil {
		v.Body = s.name
		body = ordered(s.naming(body))
	}
	cell(f, "body", body)
	if v.Modality != "" {
		cell(f, "modality", get("modality", "modality", func(m corpus.Membership) string { return m.Modality }))
	}
	topic := fmt.Sprintf("%s as %s of %s", st.country, spaced(st.status), v.Body)
	v.From = e.column(f, "valid_from", topic, get("valid_from", "from", func(m corpus.Membership) string { return m.From }), relateDates, false).value
	v.To = e.column(f, "valid_to", topic, get("valid_to", "to", func(m corpus.Membership) string { return m.To }), relateDates, false).value
	extra := func(col, value string) {
		if value != "" {
			f.Extra[col] = value
		}
	}
	extra("valid_from", v.From)
	extra("valid_to", v.To)
	v.AsOf = st.observed(f, v)
	if st.event != nil && st.event.row != nil {
		f.Refs["meeting"] = st.event.id
		cell(f, "meeting_id", part2votes(claims, "meeting"))
	}
	f.Extra["basis"] = string(rowBasis(claims))
	f.NeedsReview = f.NeedsReview || st.review
	f.Value = v
	e.add(f)
}

// observed writes when a status was first and last seen, and between which
// observations of other ones it began and ended; it gives the first day.
func (st *standing) observed(f *corpus.Fact, v corpus.Membership) (first string) {
	put := func(col string, s *seen, value string) {
		if s == nil || value == "" {
			return
		}
		f.Extra[col] = value
		one := vote{x: s.x, field: "as_of", value: value}
		if s.v.AsOf == "" {
			one.field, one.basis = "status", corpus.Inferred
		}
		if s.by != nil {
			one.x, one.field = s.by, "date"
		}
		cell(f, col, []vote{one})
	}
	if s := st.first(); s != nil {
		put("first_observed", s, s.date)
		first = s.date
	}
	if s := st.last(); s != nil {
		put("last_observed", s, s.date)
	}
	if st.notBefore != nil && v.From == "" {
		put("from_not_before", st.notBefore, st.notBefore.days.Last)
	}
	if st.notAfter != nil && v.To == "" {
		put("to_not_after", st.notAfter, st.notAfter.days.First)
	}
	return first
}

// statusDecision sets side by side all that is said of a country in a body.
func (e *engine) statusDecision(list []*standing, all, lost []*seen) {
	if len(all) < 2 {
		return
	}
	body := all[0].v.Body
	if s := e.series[e.seriesOf(body)]; s != nil {
		body = s.name
	}
	country := all[0].v.Country
	d := &corpus.Decision{Topic: fmt.Sprintf("Status of %s in %s", country, body), Subject: country, Predicate: "status", Scope: body, Rule: ruleIndependence}
	parts, states := stateVerdicts(d, list)
	for _, s := range lost {
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: s.x.ID, Field: "status", Value: s.said(), Verdict: vOutrank})
	}
	clash := clashOf(list)
	d.Decision = strings.Join(parts, "; ")
	switch {
	case clash != "":
		d.Rule, d.NeedsReview, d.Decision, d.Reason = ruleOpen, true, "open", clash
	case len(lost) > 0 && lost[0].right != nil:
		d.Rule, d.Reason = ruleCorrection, lost[0].corrected()
	case len(lost) > 0:
		d.Rule, d.Reason = ruleAuthority, "Two statuses that exclude each other are given for one day, and the source of higher standing is kept."
		for _, st := range list {
			d.NeedsReview = d.NeedsReview || bestTier(st.claims()) == corpus.TierMirror
		}
	case states > 1 && undatedStates(list):
		d.Rule, d.NeedsReview, d.Decision = ruleOpen, true, "open"
		d.Reason = "The statuses exclude each other and no claim says when each of them held, so nothing decides."
	case states > 1 && d.NeedsReview:
		d.Rule, d.Reason = ruleScope, "The statuses are seen at different times more than a year apart, and no claim gives the day of the change, so the boundary stays open between the two observations."
	case states > 1:
		d.Rule, d.Reason = ruleScope, "The statuses are seen at different times, so each holds for its own time."
	case len(list) > 1:
		d.Rule, d.Reason = ruleAttendance, "Being guest, host or chair of one meeting, or a plan to join, is not membership; each is kept for its own meeting or time."
	default:
		d.Reason = "All claims give the same status; sentences that repeat one another count as one voice."
	}
	e.decide(d)
}

// stateVerdicts judges the claims behind each stretch of a status; it gives the
// stretches for people and how many of them are states.
func stateVerdicts(d *corpus.Decision, list []*standing) (parts []string, states int) {
	for _, st := range list {
		parts = append(parts, strings.TrimSpace(spaced(st.status)+" "+st.when()))
		if !forMeeting[st.status] && real(st.obs[0].v) {
			states++
		}
		heard := map[int]bool{}
		for i, s := range st.obs {
			word := vSupports
			switch {
			case !real(s.v):
				word = vModality
			case i == 0 && len(list) == 1:
				word = vChosen
			case i == 0:
				word = vTime
			case heard[s.x.voice]:
				word = vCopy
			}
			heard[s.x.voice] = true
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: s.x.ID, Field: "status", Value: s.said(), Verdict: word})
		}
		d.NeedsReview = d.NeedsReview || st.review
	}
	return parts, states
}

// said is a status with the day on which it was seen.
func (s *seen) said() string { return strings.TrimSpace(s.v.Status + " " + s.date) }

// corrected says why a status does not stand.
func (s *seen) corrected() string {
	return fmt.Sprintf("The report of %s has %s and says that it corrects an earlier one, so %s in the report of %s does not stand.",
		day(s.right.x), spaced(s.right.v.Status), spaced(s.v.Status), day(s.x))
}

// undatedStates: two statuses that exclude each other, one of them without a time.
func undatedStates(list []*standing) bool {
	for i, a := range list {
		for _, b := range list[i+1 : min(len(list), i+1+most)] {
			if forMeeting[a.status] || forMeeting[b.status] || !excludes(a, b) || !real(a.obs[0].v) || !real(b.obs[0].v) {
				continue
			}
			if !a.timed() || !b.timed() {
				return true
			}
		}
	}
	return false
}

func (st *standing) timed() bool {
	return st.first() != nil || stated(st, "from") != nil || stated(st, "to") != nil
}

func (st *standing) when() string {
	a, b := st.first(), st.last()
	switch {
	case a == nil:
		return ""
	case a.date == b.date:
		return a.date
	}
	return a.date + " to " + b.date
}

// clashOf: two statuses that exclude each other are seen at one time.
func clashOf(list []*standing) string {
	for i, a := range list {
		for _, b := range list[i+1 : min(len(list), i+1+most)] {
			if forMeeting[a.status] || forMeeting[b.status] || !excludes(a, b) || !real(a.obs[0].v) || !real(b.obs[0].v) {
				continue
			}
			x, y := a.first(), b.first()
			if x == nil || y == nil || a.last().days.Last < y.days.First || b.last().days.Last < x.days.First {
				continue
			}
			return fmt.Sprintf("The country is called %s and %s at the same time, and nothing in the evidence decides.", spaced(a.status), spaced(b.status))
		}
	}
	return ""
}
