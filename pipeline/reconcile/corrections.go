package reconcile

import (
	"cmp"
	"math/big"
	"slices"
	"strings"

	"rapporteur/corpus"
)

// ruleCorrection: what a report says that corrects an earlier one stands, and the
// earlier one's does not.
const ruleCorrection = "correction"

// The predicates of statements by which a report corrects an earlier one.
const (
	predicateCorrection = "correction" // that it does
	predicateMistaken   = "mistaken"   // which sum ("60000000 USD") of whom is the wrong one
)

// aboutItself tells whether a predicate speaks of one report alone, so that what two
// reports say under it cannot differ.
func aboutItself(predicate string) bool {
	return predicate == predicateCorrection || predicate == predicateMistaken
}

// mistake is a sum that a report says is wrong.
type mistake struct {
	x        *ev
	who      string // pledger, folded
	sum      *big.Rat
	currency string
}

// findCorrections notes the documents that say that they correct an earlier report,
// and the sums that they say were wrong.
func (e *engine) findCorrections() {
	e.corrects, e.mistakes, e.wrong = map[int]*ev{}, map[int][]mistake{}, map[string][]mistake{}
	for _, x := range e.kind(corpus.KindStatement) {
		v := x.Value.(corpus.Statement)
		switch v.Predicate {
		case predicateCorrection:
			if e.corrects[x.doc] == nil {
				e.corrects[x.doc] = x
			}
		case predicateMistaken:
			amount, currency, _ := strings.Cut(v.Object, " ")
			if r, ok := new(big.Rat).SetString(amount); ok && len(e.mistakes[x.doc]) < most {
				m := mistake{x, fold(v.Subject), r, currency}
				e.mistakes[x.doc] = append(e.mistakes[x.doc], m)
				e.wrong[m.who] = append(e.wrong[m.who], m)
			}
		}
	}
	for _, x := range e.all {
		if x.fix = e.corrects[x.doc]; x.fix == nil && len(e.mistakes[x.doc]) > 0 {
			x.fix = e.mistakes[x.doc][0].x
		}
	}
}

// before tells whether a was said before b, which corrects: on an earlier day, or on
// the same day by a report that corrects nothing. What has no date comes first. No two
// reports are each before the other.
func before(a, b *ev) bool {
	x, y := firstDay(a.Published), firstDay(b.Published)
	return x < y || x == y && a.fix == nil && b.fix != nil
}

// yields tells whether a, said before, gives way to b, which corrects: the acting
// party's own record gives way to its own corrections alone.
func yields(a, b *ev) bool {
	return rankOf(a.Tier) > 1 || rankOf(b.Tier) == 1 || samePublisher(a, b)
}

func samePublisher(a, b *ev) bool { return a.Publisher != "" && fold(a.Publisher) == fold(b.Publisher) }

// corrections settles the pledges of one pledger that say otherwise of one
// promise. Where a later report corrects an earlier, the earlier pledge is withdrawn;
// where nothing tells which is right, both stay, and ask for review.
func (e *engine) corrections(list []*pact) {
	var fixing []*pact
	for _, c := range list {
		c.takers = c.beneficiaries()
		if c.fixing() != nil {
			fixing = append(fixing, c)
		}
	}
	slices.SortFunc(fixing, func(a, b *pact) int { // the last word on a sum comes last
		x, y := firstDay(a.fixing().Published), firstDay(b.fixing().Published)
		return cmp.Or(strings.Compare(x, y), strings.Compare(a.fact.ID, b.fact.ID))
	})
	for _, now := range fixing[:min(len(fixing), most)] {
		if now.corrected == nil {
			e.correct(now, list)
		}
	}
	e.doubted(list)
	e.retellings(list)
}

// fixing is the first claim of a pledge in a report that corrects, or nil.
func (c *pact) fixing() *ev {
	for _, p := range c.list {
		if p.x.fix != nil {
			return p.x
		}
	}
	return nil
}

// target is an earlier pledge that a correction may mean.
type target struct {
	old   *pact
	by    *promise // of the pledge that stands
	named *mistake // says that the sum of old is wrong
	share float64  // of the words of the two purposes
}

// correct finds the pledges that now puts right: those whose sum its report calls
// wrong, else the one that it can mean. Of several that it can mean none is withdrawn.
func (e *engine) correct(now *pact, list []*pact) {
	var meant []target
	named := false
	for _, old := range list {
		if old == now || old.corrected != nil {
			continue
		}
		if t := e.targetOf(now, old); t != nil {
			meant = append(meant, *t)
			named = named || t.named != nil
		}
	}
	if named {
		meant = slices.DeleteFunc(meant, func(t target) bool { return t.named == nil })
	} else {
		meant = likeliest(meant)
	}
	for _, t := range meant[:min(len(meant), most)] {
		switch still := t.later(); {
		case !named && len(meant) > 1:
			e.leaveOpen(now, t.old, "The report of "+day(t.by.x)+" with "+now.said()+" corrects an earlier one, but does not say which of several pledges it means; "+t.old.said()+" is kept beside it.")
		case still != nil && yields(still, t.by.x):
			e.leaveOpen(now, t.old, "The report of "+day(t.by.x)+" corrects "+t.old.said()+" to "+now.said()+", but the later one of "+day(still)+" still has "+t.old.said()+"; both are kept.")
		case still != nil:
			e.leaveOpen(now, t.old, "The report of "+day(t.by.x)+" corrects an earlier one and has "+now.said()+", but the acting party's own record of "+day(still)+" has "+t.old.said()+"; both are kept.")
		default:
			e.withdraw(now, t)
		}
	}
}

// likeliest keeps the targets whose purposes are most like that of the correction.
func likeliest(list []target) []target {
	top := 0.0
	for _, t := range list {
		top = max(top, t.share)
	}
	return slices.DeleteFunc(list, func(t target) bool { return t.share < top })
}

// targetOf tells whether now may put old right; nil when it cannot.
func (e *engine) targetOf(now, old *pact) *target {
	if !alike(now, old) || oneReport(now, old) {
		return nil
	}
	gap := daysApart(now, old)
	for _, p := range now.list {
		t := target{old: old, by: p, share: p.share(old)}
		for i, m := range e.mistakes[p.x.doc] {
			if m.who == p.key && old.list[0].is(m) {
				t.named = &e.mistakes[p.x.doc][i]
			}
		}
		if !p.speaksOf(old) || t.named == nil && (e.corrects[p.x.doc] == nil || gap > 0) || gap > 31 {
			continue
		}
		for _, q := range old.list {
			if before(q.x, p.x) || t.named != nil && p.x.Published == "" {
				return &t
			}
		}
	}
	return nil
}

// is tells whether a promise is of the sum that is called a mistake.
func (p *promise) is(m mistake) bool {
	return p.sum != nil && p.v.Currency == m.currency && closeTo(p.sum, m.sum, false)
}

// later is a claim of the target that does not give way: one published after the
// correction that does not repeat what was said before, or the acting party's own.
func (t target) later() *ev {
	heard := map[int]bool{}
	after := func(x *ev) bool { return t.by.x.Published != "" && !before(x, t.by.x) }
	for _, q := range t.old.list {
		heard[q.x.voice] = heard[q.x.voice] || !after(q.x)
	}
	for _, q := range t.old.list {
		if !yields(q.x, t.by.x) || after(q.x) && !heard[q.x.voice] {
			return q.x
		}
	}
	return nil
}

// alike tells whether two pledges of one pledger may be of one promise, but for the
// sum and the time.
func alike(a, b *pact) bool {
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
	}
	return len(a.takers) == 0 || len(b.takers) == 0 || slices.ContainsFunc(a.takers, func(c string) bool { return slices.Contains(b.takers, c) })
}

// oneReport tells whether one report makes both promises: then it means two.
func oneReport(a, b *pact) bool {
	docs := map[int]bool{}
	for _, p := range a.list {
		docs[p.x.doc] = true
	}
	return slices.ContainsFunc(b.list, func(q *promise) bool { return docs[q.x.doc] })
}

// daysApart is the number of days between the dates of two pledges, 0 when they can be one.
func daysApart(a, b *pact) int {
	p, q := a.list[0], b.list[0]
	if !p.dated || !q.dated || p.days.Relate(q.days) != corpus.Disjoint {
		return 0
	}
	if p.days.First > q.days.First {
		p, q = q, p
	}
	return max(1, daysBetween(p.days.Last, q.days.First))
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

// speaksOf tells whether a promise speaks of the purpose or the meeting of a pledge;
// a correction is short, so having no purpose is no contradiction.
func (p *promise) speaksOf(c *pact) bool {
	for _, q := range c.list {
		if len(p.words) == 0 || len(q.words) == 0 || p.m != nil && p.m == q.m {
			return true
		}
	}
	return p.share(c) >= 0.3
}

// share is how much of the purposes of a promise and a pledge is the same.
func (p *promise) share(c *pact) float64 {
	top := 0.0
	for _, q := range c.list[:min(len(c.list), most)] {
		s, _ := shared(p.words, q.words)
		top = max(top, s)
	}
	return top
}
