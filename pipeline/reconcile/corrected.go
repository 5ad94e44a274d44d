package reconcile

import (
	"fmt"
	"slices"
	"strings"

	"rapporteur/corpus"
)

// stands is the pledge that is left of c after all corrections.
func (c *pact) stands() *pact {
	for c.corrected != nil {
		c = c.corrected
	}
	return c
}

// withdraw takes a pledge back that a later report corrects: it is no row, its ids
// lead to the pledge that stands, and what it told besides the sum stays with that one.
func (e *engine) withdraw(now *pact, t target) {
	old := t.old
	old.corrected = now
	now.fact.Aliases = append(append(now.fact.Aliases, old.fact.ID), old.fact.Aliases...)
	if e.withdrawn == nil {
		e.withdrawn = map[string]bool{}
	}
	e.withdrawn[old.fact.ID] = true
	d := e.sumDecision(now, old)
	d.Rule, d.Decision = ruleCorrection, now.said()
	says, word := "says that it corrects an earlier one", vOutrank
	if t.named != nil {
		says, word = "says that "+old.said()+" is wrong", vRejected
	}
	d.Reason = fmt.Sprintf("The report of %s has %s and %s, so the %s of the report of %s does not stand.", day(t.by.x), now.said(), says, old.said(), day(old.first()))
	for i, p := range now.list {
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: p.x.ID, Field: "amount", Value: p.said(), Verdict: chosenFirst(i)})
	}
	for _, x := range []*ev{t.by.x.fix, t.cause()} {
		if x != nil {
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: x.ID, Field: "object", Value: now.said(), Verdict: vSupports})
		}
	}
	for _, p := range old.list {
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: p.x.ID, Field: "amount", Value: p.said(), Verdict: word})
	}
	e.decide(d)
	now.inherit(old)
}

// cause is the claim that the sum was wrong, or nil.
func (t target) cause() *ev {
	if t.named == nil {
		return nil
	}
	return t.named.x
}

// first is the earliest published claim of a pledge.
func (c *pact) first() *ev {
	out := c.list[0].x
	for _, p := range c.list {
		if a, b := firstDay(p.x.Published), firstDay(out.Published); a < b || a == b && p.x.ID < out.ID {
			out = p.x
		}
	}
	return out
}

// inherit fills what a correction leaves out, since a short one names the sum alone:
// who promised, for what, to whom, when and at which meeting.
func (c *pact) inherit(old *pact) {
	v, was := c.fact.Value.(corpus.Pledge), old.fact.Value.(corpus.Pledge)
	take := func(col string, empty bool, set func()) {
		for _, x := range old.fact.Cells {
			if empty && x.Column == col {
				set()
				c.fact.Cells = append(c.fact.Cells, x)
			}
		}
	}
	ref := func(name string) func() { return func() { c.fact.Refs[name] = old.fact.Refs[name] } }
	take("person", v.Person == "", func() {
		v.Person = was.Person
		if old.fact.Refs["person"] != "" {
			ref("person")()
		}
	})
	take("purpose", v.Purpose == "", func() { v.Purpose = was.Purpose })
	take("beneficiaries", len(v.Beneficiaries) == 0, func() { v.Beneficiaries = was.Beneficiaries })
	meets := c.fact.Refs["meeting"] == "" && old.fact.Refs["meeting"] != ""
	take("date", v.Date == "" || meets && v.Date != was.Date && c.guessedDate(), func() { v.Date = was.Date })
	take("meeting_id", meets && (v.Date == "" || was.Date == "" || !apart(v.Date, was.Date)), ref("meeting"))
	if c.m == nil && c.fact.Refs["meeting"] == old.fact.Refs["meeting"] {
		c.m = old.m
	}
	c.fact.Value = v
}

// guessedDate tells whether no claim says the day of a pledge.
func (c *pact) guessedDate() bool {
	for _, p := range c.list {
		if part, ok := p.x.Part("date"); ok && part.Basis != corpus.Inferred {
			return false
		}
	}
	return true
}

// forget drops the decisions on rows that were withdrawn: their claims are judged in
// the decision on the correction.
func (e *engine) forget() {
	for id, d := range e.decisions {
		if e.withdrawn[d.Subject] {
			delete(e.decisions, id)
		}
	}
}

// doubted asks for a review of the pledges whose sum a report calls wrong without
// saying the right one.
func (e *engine) doubted(list []*pact) {
	if len(list) == 0 {
		return
	}
	wrong := e.wrong[list[0].list[0].key]
	for _, m := range wrong[:min(len(wrong), most)] {
		for _, c := range list {
			if c.corrected != nil || c.doubtful || !c.list[0].is(m) || c.in(m.x.doc) || !before(c.first(), m.x) {
				continue
			}
			c.doubtful, c.fact.NeedsReview = true, true
			d := e.sumDecision(c, c)
			d.Rule, d.Decision, d.NeedsReview = ruleOpen, "open", true
			d.Reason = fmt.Sprintf("The report of %s says that %s is wrong, but no right sum could be read from it, so that of the report of %s stays open.", day(m.x), c.said(), day(c.first()))
			d.Verdicts = append(c.open(), corpus.Verdict{Claim: m.x.ID, Field: "object", Value: "not " + c.said(), Verdict: vOpen})
			e.decide(d)
		}
	}
}

// in tells whether a claim of a pledge is of one document.
func (c *pact) in(doc int) bool {
	return slices.ContainsFunc(c.list, func(p *promise) bool { return p.x.doc == doc })
}

func (c *pact) open() []corpus.Verdict {
	var out []corpus.Verdict
	for _, p := range c.list {
		out = append(out, corpus.Verdict{Claim: p.x.ID, Field: "amount", Value: p.said(), Verdict: vOpen})
	}
	return out
}

// leaveOpen says that two reports differ on one promise and nothing tells which is right.
func (e *engine) leaveOpen(a, b *pact, reason string) {
	d := e.sumDecision(a, b)
	d.Rule, d.Decision, d.NeedsReview, d.Reason = ruleOpen, "open", true, reason
	for _, c := range []*pact{a, b} {
		c.doubtful, c.fact.NeedsReview = true, true
		d.Verdicts = append(d.Verdicts, c.open()...)
	}
	e.decide(d)
}

func (e *engine) sumDecision(a, b *pact) *corpus.Decision {
	ids := []string{a.fact.ID, b.fact.ID}
	slices.Sort(ids)
	who := a.list[0].v.Pledger
	return &corpus.Decision{Topic: "Sum of a pledge by " + who, Subject: who, Predicate: "amount", Scope: strings.Join(slices.Compact(ids), " ")}
}

// day is when a claim was published, for people.
func day(x *ev) string {
	if x.Published == "" {
		return "an unknown day"
	}
	return x.Published
}

func (c *pact) said() string { return c.list[0].said() }

// said is the amount or quantity of a promise.
func (p *promise) said() string {
	if p.sum != nil {
		return p.v.Amount + " " + p.v.Currency
	}
	return strings.TrimSpace(p.v.Quantity + " " + p.v.Unit)
}

func chosenFirst(i int) string {
	if i == 0 {
		return vChosen
	}
	return vSupports
}
