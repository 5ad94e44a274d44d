package reconcile

import (
	"fmt"
	"slices"
	"strings"

	"rapporteur/corpus"
)

// ruleCorrection: what a report says that corrects an earlier one stands, and the
// earlier one's does not.
const ruleCorrection = "correction"

// predicateCorrection is the predicate of a statement that its report corrects an earlier one.
const predicateCorrection = "correction"

// findCorrections notes the documents that say that they correct an earlier report.
func (e *engine) findCorrections() {
	e.corrects = map[int]*ev{}
	for _, x := range e.kind(corpus.KindStatement) {
		if x.Value.(corpus.Statement).Predicate == predicateCorrection && e.corrects[x.doc] == nil {
			e.corrects[x.doc] = x
		}
	}
}

// corrections settles the pledges of one pledger that say otherwise of one
// promise. Where a later report corrects an earlier, the earlier pledge is withdrawn;
// where nothing tells which is right, both stay, and ask for review.
func (e *engine) corrections(list []*pact) {
	list = list[:min(len(list), mostPacts)]
	for _, now := range list {
		for _, old := range list {
			if now == old || now.corrected != nil || old.corrected != nil || !otherwise(now, old) {
				continue
			}
			if by := e.correctedBy(now, old); by != nil {
				e.withdraw(old, now, by)
			} else if retold(now, old) && now.fact.ID < old.fact.ID {
				e.leaveOpen(now, old)
			}
		}
	}
}

// mostPacts bounds the pledges of one pledger that are compared with each other.
const mostPacts = 200

// otherwise tells whether two pledges are of one promise, but for the sum.
func otherwise(a, b *pact) bool {
	p, q := a.list[0], b.list[0]
	switch {
	case (p.sum == nil) != (q.sum == nil), p.v.Currency != q.v.Currency, p.v.Total != q.v.Total:
		return false
	case p.v.PerPeriod != "" && q.v.PerPeriod != "" && p.v.PerPeriod != q.v.PerPeriod:
		return false
	case p.sum == nil && (p.v.Quantity == "" || q.v.Quantity == "" || p.v.Quantity == q.v.Quantity || !strings.EqualFold(p.v.Unit, q.v.Unit)):
		return false
	case otherMeeting(a.m, b.m):
		return false
	case p.dated && q.dated && p.days.Relate(q.days) == corpus.Disjoint:
		return false
	}
	x, y := a.beneficiaries(), b.beneficiaries()
	if len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(c string) bool { return slices.Contains(y, c) }) {
		return false
	}
	for _, p := range a.list { // one report that makes both promises means two
		for _, q := range b.list {
			if p.x.doc == q.x.doc {
				return false
			}
		}
	}
	return true
}

// otherMeeting tells whether two meetings cannot be one: of other series, numbers or days.
// Two that are told apart for want of words alone may be.
func otherMeeting(a, b *meeting) bool {
	if a == nil || b == nil || a == b || a.row == nil || b.row == nil {
		return false
	}
	if a.row.Series != "" && b.row.Series != "" && a.row.Series != b.row.Series || a.row.Ordinal != 0 && b.row.Ordinal != 0 && a.row.Ordinal != b.row.Ordinal {
		return true
	}
	return apart(a.row.Date, b.row.Date)
}

// beneficiaries are those that are said; one that was inferred contradicts nothing.
func (c *pact) beneficiaries() []string {
	var out []string
	for _, p := range c.list {
		if part, ok := p.x.Part("beneficiaries"); !ok || part.Basis != corpus.Inferred {
			out = append(out, p.v.Beneficiaries...)
		}
	}
	return out
}

// correctedBy is a claim of now whose report corrects an earlier one, when all
// reports of old are earlier and speak of the same: nil when there is none.
func (e *engine) correctedBy(now, old *pact) *promise {
	for _, p := range now.list {
		if e.corrects[p.x.doc] == nil || !p.speaksOf(old) {
			continue
		}
		later := true
		for _, q := range old.list {
			later = later && e.earlier(q.x, p.x)
		}
		if later {
			return p
		}
	}
	return nil
}

// speaksOf tells whether a promise speaks of the purpose or the meeting of a pledge;
// a correction is short, so having no purpose is no contradiction.
func (p *promise) speaksOf(c *pact) bool {
	for _, q := range c.list {
		share, _ := shared(p.words, q.words)
		if share >= 0.3 || len(p.words) == 0 || len(q.words) == 0 || p.m != nil && p.m == q.m {
			return true
		}
	}
	return false
}

// earlier tells whether a was published before b; a report without a date comes before
// one that corrects.
func (e *engine) earlier(a, b *ev) bool {
	x, ok := daysOf(e.published[a.doc])
	y, known := daysOf(e.published[b.doc])
	return !ok || known && x.First < y.First
}

// retold tells whether two reports tell of one promise in the same words, but for the sum.
func retold(a, b *pact) bool {
	p, q := a.list[0], b.list[0]
	words := func(s string) []string {
		return slices.DeleteFunc(stems(s), func(w string) bool { return isNumber(w) || magnitudes[w] })
	}
	x, y := words(p.x.Quote), words(q.x.Quote)
	if len(x) < 6 || len(y) < 6 {
		return false
	}
	_, union := overlap(x, y)
	return union >= 0.85
}

// magnitudes are the stems of number words, which belong to a sum.
var magnitudes = set("milli billi trill thous hundr")

// withdraw takes a pledge back that a later report corrects: it is no row, and its
// ids lead to the pledge that stands.
func (e *engine) withdraw(old, now *pact, by *promise) {
	old.corrected = now
	now.fact.Aliases = append(append(now.fact.Aliases, old.fact.ID), old.fact.Aliases...)
	cause := e.corrects[by.x.doc]
	when := e.published[by.x.doc]
	if when == "" {
		when = "a later day"
	}
	d := e.correction(now, old)
	d.Rule, d.Decision = ruleCorrection, now.said()
	d.Reason = fmt.Sprintf("The report of %s says that it corrects an earlier one, so %s stands and the earlier %s does not.", when, now.said(), old.said())
	for i, p := range now.list {
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: p.x.ID, Field: "amount", Value: p.said(), Verdict: chosenFirst(i)})
	}
	d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: cause.ID, Field: "object", Value: now.said(), Verdict: vSupports})
	for _, p := range old.list {
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: p.x.ID, Field: "amount", Value: p.said(), Verdict: vOutrank})
	}
	e.decide(d)
}

// leaveOpen says that two reports differ on one promise and nothing tells which is right.
func (e *engine) leaveOpen(a, b *pact) {
	d := e.correction(a, b)
	d.Rule, d.Decision, d.NeedsReview = ruleOpen, "open", true
	d.Reason = fmt.Sprintf("Two reports tell of one promise in the same words, but one has %s and the other %s, and neither says that it corrects the other; both are kept.",
		a.said(), b.said())
	for _, c := range []*pact{a, b} {
		c.fact.NeedsReview = true
		for _, p := range c.list {
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: p.x.ID, Field: "amount", Value: p.said(), Verdict: vOpen})
		}
	}
	e.decide(d)
}

func (e *engine) correction(a, b *pact) *corpus.Decision {
	ids := []string{a.fact.ID, b.fact.ID}
	slices.Sort(ids)
	who := a.list[0].v.Pledger
	return &corpus.Decision{Topic: "Sum of a pledge by " + who, Subject: who, Predicate: "amount", Scope: strings.Join(ids, " ")}
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
