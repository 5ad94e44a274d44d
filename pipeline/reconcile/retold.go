package reconcile

import (
	"fmt"
	"slices"

	"rapporteur/corpus"
)

// mostPacts bounds the pledges of one pledger and currency that are compared with each other.
const mostPacts = 200

// retellings leaves open the sums of pledges that look like one promise told twice
// with two sums, when no report says that it corrects the other.
func (e *engine) retellings(list []*pact) {
	groups := map[string][]*pact{}
	for _, c := range list {
		v := c.list[0].v
		if k := v.Currency + "\x1f" + fold(v.Unit); c.corrected == nil && len(groups[k]) < mostPacts {
			groups[k] = append(groups[k], c)
		}
	}
	for _, k := range sortedKeys(groups) {
		for i, a := range groups[k] {
			for _, b := range groups[k][i+1:] {
				if a.doubtful && b.doubtful || daysApart(a, b) > 0 || !alike(a, b) || bounded(a, b) || a.part() || b.part() || oneReport(a, b) {
					continue
				}
				if how := retold(a, b); how != "" {
					x, y := a, b
					if p, q := day(x.first()), day(y.first()); p > q || p == q && x.fact.ID > y.fact.ID {
						x, y = y, x
					}
					e.leaveOpen(x, y, fmt.Sprintf("%s, but that of %s has %s and that of %s has %s, and neither says that it corrects the other; both are kept.",
						how, day(x.first()), x.said(), day(y.first()), y.said()))
				}
			}
		}
	}
}

// retold says how two pledges look like one promise, "" when they do not: their
// reports use the same words, or agree in what it is for, to whom and where or, in
// one publisher's reports, when it was made.
func retold(a, b *pact) string {
	x, y := a.words(), b.words()
	if len(x) >= 6 && len(y) >= 6 {
		if _, union := overlap(x, y); union >= 0.85 {
			return "Two reports tell of one promise in the same words"
		}
	}
	p, q := a.list[0], b.list[0]
	_, union := shared(p.words, q.words)
	silent := len(p.words) == 0 || len(q.words) == 0
	switch {
	case len(a.takers) == 0 || len(b.takers) == 0 || union < 0.6 && !silent:
	case a.m != nil && a.m == b.m && silent:
		return "Two reports tell of a promise at one meeting to the same, and not both say what for"
	case a.m != nil && a.m == b.m:
		return "Two reports tell of a promise for one purpose at one meeting"
	case !silent && samePublisher(p.x, q.x) && p.dated && q.dated && width(p.date) <= 31 && width(q.date) <= 31:
		return "Two reports of one publisher tell of a promise for one purpose at one time"
	}
	return ""
}

// bounded tells whether one sum is a bound that the other keeps: "more than 25 million" and 26 million.
func bounded(a, b *pact) bool {
	p, q := a.list[0], b.list[0]
	if p.sum == nil || q.sum == nil {
		return p.v.Qualifier == corpus.AtLeast || q.v.Qualifier == corpus.AtLeast || p.v.Qualifier == corpus.UpTo || q.v.Qualifier == corpus.UpTo
	}
	if p.sum.Cmp(q.sum) > 0 {
		p, q = q, p
	}
	return p.v.Qualifier == corpus.AtLeast || q.v.Qualifier == corpus.UpTo
}

// part tells whether a pledge is said to be a part of another.
func (c *pact) part() bool {
	return slices.ContainsFunc(c.list, func(p *promise) bool { return p.v.PartOf != corpus.NoRef })
}

// words are the stems of the sentence that tells of a pledge, without its sum.
func (c *pact) words() []string {
	if c.told == nil {
		c.told = slices.DeleteFunc(stems(c.list[0].x.Quote), func(w string) bool { return isNumber(w) || magnitudes[w] })
	}
	return c.told
}

// magnitudes are the stems of number words, which belong to a sum.
var magnitudes = set("milli billi trill thous hundr")

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
