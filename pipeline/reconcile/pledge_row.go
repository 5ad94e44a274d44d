package reconcile

import (
	"fmt"
	"strconv"
	"strings"

	"rapporteur/corpus"
)

func (c *pact) claims() []*ev {
	var out []*ev
	for _, p := range c.list {
		out = append(out, p.x)
	}
	return out
}

func (e *engine) pledgeRow(c *pact) {
	claims := c.claims()
	f := found(corpus.KindPledge, claims, "")
	c.fact = f
	v := corpus.Pledge{Local: corpus.NoRef, Meeting: corpus.NoRef, PartOf: corpus.NoRef}
	votes := func(field string, value func(corpus.Pledge) string) []vote {
		return votesFor(claims, field, func(x *ev) string { return value(x.Value.(corpus.Pledge)) })
	}
	get := func(col, field string, value func(corpus.Pledge) string) string {
		return e.plainColumn(f, col, votes(field, value))
	}
	v.Pledger = get("pledger", "pledger", func(p corpus.Pledge) string { return p.Pledger })
	v.Kind = get("kind", "kind", func(p corpus.Pledge) string { return p.Kind })
	v.Unit = get("unit", "unit", func(p corpus.Pledge) string { return p.Unit })
	v.Action = get("action", "action", func(p corpus.Pledge) string { return p.Action })
	v.Purpose = get("purpose", "purpose", func(p corpus.Pledge) string { return p.Purpose })
	v.PerPeriod = get("per_period", "per_period", func(p corpus.Pledge) string { return p.PerPeriod })
	v.Years, _ = strconv.Atoi(get("duration_years", "years", func(p corpus.Pledge) string { return number(p.Years) }))
	v.Quantity = get("quantity", "quantity", func(p corpus.Pledge) string { return p.Quantity })
	if v.Quantity != "" {
		v.Qualifier = corpus.Qualifier(get("qualifier", "qualifier", func(p corpus.Pledge) string { return string(p.Qualifier) }))
	}
	v.Stage = get("stage", "stage", func(p corpus.Pledge) string { return p.Stage })
	v.Modality = get("modality", "modality", func(p corpus.Pledge) string { return p.Modality })
	e.amountCells(c, &v)
	v.Date = e.column(f, "date", "Date of "+c.title(), votes("date", func(p corpus.Pledge) string { return p.Date }), relateDates, false).value
	e.pledgeMeeting(c, &v)
	for _, p := range c.list {
		v.Total = v.Total || p.v.Total
	}
	var people, ben []vote
	var list []string
	for _, p := range c.list {
		if q := e.personFor(p.x); q != nil {
			people = q.naming(append(people, vote{x: p.x, field: "person", value: p.v.Person}))
			if v.Person == "" {
				v.Person = q.name
				f.Refs["person"] = q.id
			}
		}
		if len(p.v.Beneficiaries) > 0 {
			list = append(list, p.v.Beneficiaries...)
			ben = append(ben, vote{x: p.x, field: "beneficiaries", value: strings.Join(p.v.Beneficiaries, ", ")})
		}
	}
	cell(f, "person", ordered(people))
	cell(f, "beneficiaries", ordered(ben))
	if len(list) > 0 {
		v.Beneficiaries = unique(list)
	}
	e.bound(c, &v)
	f.Value = v
}

// amountCells keeps the amount as it was pledged: the one outside the brackets.
// An amount that is only an equivalent elsewhere supports it.
func (e *engine) amountCells(c *pact, v *corpus.Pledge) {
	var main []vote
	other := map[string]int{} // how often a currency is given as an equivalent
	for _, p := range c.list {
		for _, q := range p.v.Equivalents {
			other[q.Currency]++
		}
	}
	best := c.list[0]
	for _, p := range c.list {
		if p.sum == nil {
			return
		}
		if other[p.v.Currency] < other[best.v.Currency] || other[p.v.Currency] == other[best.v.Currency] && better(p.x, best.x) {
			best = p
		}
	}
	if best.sum == nil {
		return
	}
	for _, p := range c.list {
		if p.v.Currency == best.v.Currency {
			main = append(main, vote{x: p.x, field: "amount", value: p.v.Amount})
		}
	}
	f := c.fact
	o := settle(main, relateSums, false)
	v.Amount, v.Currency = o.value, best.v.Currency
	cell(f, "amount", o.support)
	cell(f, "currency", votesFor(who(o.support), "currency", func(x *ev) string { return x.Value.(corpus.Pledge).Currency }))
	q := votesFor(who(o.support), "qualifier", func(x *ev) string { return string(x.Value.(corpus.Pledge).Qualifier) })
	if s := settle(q, relatePlain, false); s.value != "" {
		v.Qualifier = corpus.Qualifier(s.value)
		cell(f, "qualifier", s.support)
	}
	e.equivalents(c, v, o)
}

func (e *engine) equivalents(c *pact, v *corpus.Pledge, o outcome) {
	var votes []vote
	verdicts := append([]corpus.Verdict(nil), o.verdicts...)
	seen := map[string]bool{}
	for _, p := range byAuthority(c.claims()) {
		w := p.Value.(corpus.Pledge)
		list := w.Equivalents
		if w.Currency != v.Currency {
			list = append([]corpus.Equivalent{{Amount: w.Amount, Currency: w.Currency, Qualifier: w.Qualifier}}, list...)
		}
		for _, q := range list {
			if q.Currency == v.Currency {
				continue
			}
			field := "equivalents"
			if w.Currency == q.Currency {
				field = "amount"
			}
			votes = append(votes, vote{x: p, field: field, value: q.Amount + " " + q.Currency})
			verdicts = append(verdicts, corpus.Verdict{Claim: p.ID, Field: field, Value: q.Amount + " " + q.Currency, Verdict: vSupports})
			if k := q.Currency; !seen[k] {
				seen[k] = true
				v.Equivalents = append(v.Equivalents, q)
			}
		}
	}
	cell(c.fact, "equivalents", votes)
	if len(verdicts) < 2 {
		return
	}
	d := &corpus.Decision{Topic: "Amount of " + c.title(), Subject: c.fact.ID, Predicate: "amount", Rule: o.rule, Decision: strings.TrimSpace(o.decision() + " " + v.Currency),
		Reason: o.reason("amount"), NeedsReview: o.review, Verdicts: verdicts}
	if len(votes) > 0 {
		d.Rule = ruleUnits
		d.Reason = "The amount outside the brackets is the one pledged; the other is an equivalent that the source prints, not a second pledge."
	}
	c.fact.NeedsReview = c.fact.NeedsReview || o.review
	e.decide(d)
}

// pledgeMeeting gives the meeting, as stated or likely, and lends its date.
func (e *engine) pledgeMeeting(c *pact, v *corpus.Pledge) {
	var votes []vote
	for _, p := range c.list {
		if p.m != nil && p.m == c.m {
			votes = append(votes, vote{x: p.x, field: "meeting"})
		}
	}
	if c.m == nil {
		e.likelyMeeting(c, v)
		return
	}
	if c.m.row == nil {
		return
	}
	c.fact.Refs["meeting"] = c.m.id
	cell(c.fact, "meeting_id", ordered(votes))
	e.dayOfMeeting(c, v)
	if v.Date == "" && c.m.row.Date != "" && !planned(c.m.row.Modality) {
		v.Date = c.m.row.Date
		cell(c.fact, "date", inferredFrom(append(cellVotes(e, c.m.fact, "date", "date"), ordered(votes)...)))
	}
}

// dayOfMeeting records that the date of a pledge is that of its meeting.
func (e *engine) dayOfMeeting(c *pact, v *corpus.Pledge) {
	at := cellVotes(e, c.m.fact, "date", "date")
	if len(at) == 0 || oneDocument(append(who(at), c.claims()...)) || v.Date != "" && v.Date != c.m.row.Date || planned(c.m.row.Modality) {
		return
	}
	d := &corpus.Decision{Topic: "Date of " + c.title(), Subject: c.fact.ID, Predicate: "date", Rule: ruleScope, Decision: c.m.row.Date,
		Reason: "The pledge was made at the meeting and has its day; days on which it was reported are dates of the reports."}
	for i, s := range at[:min(len(at), 4)] {
		word := vSupports
		if i == 0 {
			word = vChosen
		}
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: s.x.ID, Field: "date", Value: c.m.row.Date, Verdict: word})
	}
	for _, p := range c.list {
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: p.x.ID, Field: "date", Value: p.date, Verdict: vSupports})
	}
	e.decide(d)
}

func oneDocument(claims []*ev) bool {
	for _, x := range claims {
		if x.doc != claims[0].doc {
			return false
		}
	}
	return true
}

// bound records that a number is a bound as worded, never the number itself.
func (e *engine) bound(c *pact, v *corpus.Pledge) {
	side := map[corpus.Qualifier]string{corpus.AtLeast: "a lower", corpus.UpTo: "an upper"}[v.Qualifier]
	if side == "" {
		return
	}
	d := &corpus.Decision{Topic: "Number of " + c.title(), Subject: c.fact.ID, Predicate: "quantity", Rule: ruleUnits, Decision: string(v.Qualifier) + " " + v.Amount + v.Quantity,
		Reason: "The words give " + side + " bound, so the number is kept with its qualifier and never as an exact one."}
	for i, p := range c.list {
		word := vSupports
		if i == 0 {
			word = vChosen
		}
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: p.x.ID, Field: "quantity", Value: strings.TrimSpace(string(p.v.Qualifier) + " " + p.v.Amount + p.v.Quantity), Verdict: word})
	}
	e.decide(d)
}

// likelyMeeting links a pledge to the only held meeting of its month whose place
// the words of the pledge name: an inference, kept as one.
func (e *engine) likelyMeeting(c *pact, v *corpus.Pledge) {
	if width(v.Date) > 31 {
		return
	}
	var at *meeting
	var votes []vote
	for _, m := range e.heldIn(firstDay(v.Date)[:7]) {
		if apart(m.row.Date, v.Date) {
			continue
		}
		for _, p := range c.list {
			if p.v.Date != "" && namesPlace(p.x.Quote, m.row) {
				if at != nil && at != m {
					return
				}
				at, votes = m, append(votes, vote{x: p.x, field: "date", basis: corpus.Inferred})
			}
		}
	}
	if at == nil {
		return
	}
	c.fact.Refs["meeting"] = at.id
	support := append(votes, inferredFrom(cellVotes(e, at.fact, "date", "date"))...)
	cell(c.fact, "meeting_id", support)
	d := &corpus.Decision{Topic: "Meeting of " + c.title(), Subject: c.fact.ID, Predicate: "event", Rule: ruleGranularity, Decision: at.id,
		Reason: "The pledge was made in the month and at the place of one meeting only, so it is linked to it; the link is an inference."}
	for i, s := range support {
		word := vSupports
		if i == 0 {
			word = vChosen
		}
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: s.x.ID, Field: "date", Value: at.title(e), Verdict: word})
	}
	e.decide(d)
}

// heldIn are the held meetings of several parties of one month (2017-05).
func (e *engine) heldIn(month string) []*meeting {
	if e.months == nil {
		e.months = map[string][]*meeting{}
		for _, m := range e.meets {
			if m.row != nil && m.row.Modality == "held" && m.row.Level != corpus.LevelBilateral && width(m.row.Date) <= 31 {
				k := firstDay(m.row.Date)[:7]
				e.months[k] = append(e.months[k], m)
			}
		}
	}
	if list := e.months[month]; len(list) <= most {
		return list
	}
	return nil
}

// namesPlace tells whether a sentence names the town or the country of a meeting.
func namesPlace(quote string, m *corpus.Meeting) bool {
	q := " " + fold(quote) + " "
	for _, s := range []string{m.City, corpus.CountryName(m.Country)} {
		if s != "" && strings.Contains(q, " "+fold(s)+" ") {
			return true
		}
	}
	return false
}

func (e *engine) partOf(c *pact, byLocal map[nodeRef]*pact) {
	for _, p := range c.list {
		if p.v.PartOf == corpus.NoRef {
			continue
		}
		if w := byLocal[nodeRef{p.x.doc, p.v.PartOf}]; w != nil && w != c {
			c.fact.Refs["part_of"] = w.fact.ID
			cell(c.fact, "part_of", []vote{{x: p.x, field: "part_of"}})
			return
		}
	}
}

func (c *pact) title() string {
	p := c.list[0]
	what := p.v.Purpose
	if p.sum != nil {
		what = p.v.Amount + " " + p.v.Currency
	} else if p.v.Quantity != "" {
		what = p.v.Quantity + " " + p.v.Unit
	}
	return strings.TrimSpace(fmt.Sprintf("the pledge of %s by %s", what, p.v.Pledger))
}

// pledgesDecision sets side by side the different pledges of money by one pledger.
func (e *engine) pledgesDecision(list []*pact) {
	if len(list) == 0 {
		return
	}
	d := &corpus.Decision{Subject: list[0].list[0].v.Pledger, Predicate: "pledge", Rule: ruleUnits,
		Reason: "The pledges differ in amount, currency or time, so each is kept; amounts are never united or summed."}
	d.Topic = "Pledges of " + d.Subject
	var sums []string
	for _, c := range list {
		if c.list[0].sum == nil {
			continue
		}
		for i, p := range c.list {
			word := vSupports
			if i == 0 {
				word = vChosen
				sums = append(sums, strings.TrimSpace(p.v.Amount+" "+p.v.Currency+" "+c.date))
			}
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: p.x.ID, Field: "amount", Value: strings.TrimSpace(p.v.Amount + " " + p.v.Currency + " " + p.date), Verdict: word})
		}
	}
	d.Decision = strings.Join(sums, "; ")
	if len(sums) > 1 {
		e.decide(d)
	}
}
