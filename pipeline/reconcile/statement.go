package reconcile

import (
	"strings"

	"rapporteur/corpus"
)

// amountFacts writes the sums that are no pledges: one row for one sum of one
// kind said by one voice. They are never united.
func (e *engine) amountFacts() {
	groups := map[string][]*ev{}
	for _, x := range e.kind(corpus.KindAmount) {
		v := x.Value.(corpus.Amount)
		k := v.Key() + "\x1f" + number(x.voice+1)
		groups[k] = append(groups[k], x)
	}
	for _, k := range sortedKeys(groups) {
		claims := byAuthority(groups[k])
		f := found(corpus.KindAmount, claims, "")
		v := claims[0].Value.(corpus.Amount)
		for _, c := range []struct{ col, value string }{{"amount", v.Amount}, {"amount_max", v.AmountMax}, {"currency", v.Currency},
			{"qualifier", string(v.Qualifier)}, {"per_period", v.Per}, {"kind", v.Kind}} {
			if c.value != "" {
				cell(f, c.col, part2votes(claims, c.col))
			}
		}
		f.Value = v
		e.add(f)
	}
}

// statementFacts writes what fits no other table: one row for one voice, so that
// wordings are kept verbatim and never merged.
func (e *engine) statementFacts() {
	groups := map[string][]*ev{}
	topics := map[string][]*ev{}
	for _, x := range e.kind(corpus.KindStatement) {
		v := x.Value.(corpus.Statement)
		subject := e.subjectOf(v.Subject)
		k := fold(subject) + "\x1f" + v.Predicate + "\x1f" + fold(v.Object) + "\x1f" + number(x.voice+1)
		groups[k] = append(groups[k], x)
		if aboutItself(v.Predicate) {
			continue
		}
		t := seriesKey(subject) + "\x1f" + v.Predicate
		if m := e.meetingOf(x, v.Meeting); m != nil && e.series[e.seriesOf(v.Subject)] == nil {
			t = m.id + "\x1f" + v.Predicate
		}
		topics[t] = append(topics[t], x)
	}
	for _, k := range sortedKeys(groups) {
		claims := byAuthority(groups[k])
		f := found(corpus.KindStatement, claims, "")
		v := claims[0].Value.(corpus.Statement)
		out := corpus.Statement{Subject: e.subjectOf(v.Subject), Predicate: v.Predicate, Object: v.Object, Meeting: corpus.NoRef}
		if m := e.meetingOf(claims[0], v.Meeting); m != nil && m.row != nil {
			f.Refs["meeting"] = m.id
			cell(f, "meeting_id", part2votes(claims, "meeting"))
		}
		cell(f, "subject", part2votes(claims, "subject"))
		cell(f, "predicate", part2votes(claims, "predicate"))
		if v.Object != "" {
			cell(f, "object", part2votes(claims, "object"))
		}
		f.Value = out
		e.add(f)
	}
	for _, k := range sortedKeys(topics) {
		claims := topics[k]
		switch claims[0].Value.(corpus.Statement).Predicate {
		case "launched":
			e.originDecision(claims)
		case "anniversary":
			e.ages = append(e.ages, claims)
		default:
			e.wordingDecision(claims)
		}
	}
	for _, claims := range e.ages {
		e.anniversaries(claims)
	}
}

// subjectOf gives the series its one name.
func (e *engine) subjectOf(s string) string {
	if x := e.series[e.seriesOf(s)]; x != nil {
		return x.name
	}
	return s
}

// wordingDecision sets side by side what is said of one subject under one
// predicate: the best source first, copies marked.
func (e *engine) wordingDecision(claims []*ev) {
	if len(claims) < 2 {
		return
	}
	claims = byAuthority(claims)
	first := claims[0].Value.(corpus.Statement)
	d := &corpus.Decision{Topic: first.Predicate + " of " + e.subjectOf(first.Subject), Subject: e.subjectOf(first.Subject), Predicate: first.Predicate,
		Rule: ruleAuthority, Decision: first.Object, Reason: "The wordings are kept as they stand; the one of the best source comes first and copies count once."}
	heard := map[int]bool{}
	values := map[string]bool{}
	for i, x := range claims {
		v := x.Value.(corpus.Statement)
		word := vSupports
		switch {
		case i == 0:
			word = vChosen
		case heard[x.voice]:
			word = vCopy
		}
		heard[x.voice] = true
		values[fold(v.Object)] = true
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: x.ID, Field: "object", Value: v.Object, Verdict: word})
	}
	if len(heard) == 1 {
		d.Rule, d.Reason = ruleIndependence, "The sentences repeat one another and count as one voice."
	}
	if d.Decision = strings.TrimSpace(d.Decision); d.Decision == "" {
		d.Decision = first.Predicate
	}
	e.decide(d)
}
