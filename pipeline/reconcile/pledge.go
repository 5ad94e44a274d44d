package reconcile

import (
	"math/big"
	"slices"
	"sort"
	"strconv"
	"strings"

	"rapporteur/corpus"
)

// promise is a claim of a pledge with what tells it from others.
type promise struct {
	x     *ev
	v     corpus.Pledge
	m     *meeting
	key   string // pledger, folded
	sum   *big.Rat
	about float64 // sum, to rule out quickly what is far off
	date  string
	days  corpus.Days // of date
	dated bool
	words []string
}

// pact is a cluster of promises: one pledge of the world.
type pact struct {
	list []*promise
	fact *corpus.Fact
	m    *meeting
	date string
	// corrected is the pledge that a later report puts in place of this one.
	corrected *pact
	takers    []string // see beneficiaries
	told      []string // see words
	doubtful  bool     // a decision on its sum says that it is open
}

// pledgeFacts writes the rows of pledges. One pledge is one pledger, one amount
// in one currency and dates that agree; saying it again is support, never a
// second pledge, and amounts are never united or summed.
func (e *engine) pledgeFacts() {
	blocks := map[string][]*promise{}
	for _, x := range e.kind(corpus.KindPledge) {
		p := e.promise(x)
		k := p.key + "\x1f" + strconv.FormatBool(p.v.Total) + "\x1f"
		switch {
		case p.sum != nil:
			k += "money"
		case p.v.Quantity != "":
			k += "n " + p.v.Quantity
		default:
			k += "words"
		}
		blocks[k] = append(blocks[k], p)
	}
	byLocal := map[nodeRef]*pact{}
	var all []*pact
	for _, k := range sortedKeys(blocks) {
		for _, c := range gather(blocks[k]) {
			e.pledgeRow(c)
			all = append(all, c)
			for _, p := range c.list {
				byLocal[nodeRef{p.x.doc, p.v.Local}] = c
			}
		}
	}
	byPledger := map[string][]*pact{}
	for _, c := range all {
		byPledger[c.list[0].key] = append(byPledger[c.list[0].key], c)
	}
	for _, k := range sortedKeys(byPledger) {
		e.corrections(byPledger[k])
	}
	for ref, c := range byLocal {
		byLocal[ref] = c.stands()
	}
	e.forget()
	for _, c := range all {
		if c.corrected == nil {
			e.partOf(c, byLocal)
			e.add(c.fact)
		}
	}
	for _, k := range sortedKeys(byPledger) {
		e.pledgesDecision(slices.DeleteFunc(byPledger[k], func(c *pact) bool { return c.corrected != nil }))
	}
}

func (e *engine) promise(x *ev) *promise {
	v := x.Value.(corpus.Pledge)
	p := &promise{x: x, v: v, m: e.meetingOf(x, v.Meeting), key: fold(v.Pledger), date: v.Date}
	if v.Amount != "" {
		if r, ok := new(big.Rat).SetString(v.Amount); ok && r.Sign() > 0 {
			p.sum = r
			p.about, _ = r.Float64()
		}
	}
	if p.date == "" && p.m != nil && p.m.row != nil && !planned(p.m.row.Modality) {
		p.date = p.m.row.Date
	}
	p.days, p.dated = daysOf(p.date)
	p.words = unique(stems(v.Action + " " + v.Purpose + " " + v.Unit))
	return p
}

// gather clusters the promises of one block, those with a date first. Clusters
// are looked up by the amount's leading digits, so that work stays linear.
func gather(list []*promise) []*pact {
	sort.SliceStable(list, func(i, j int) bool {
		if a, b := width(list[i].date), width(list[j].date); a != b {
			return a < b
		}
		return list[i].x.ID < list[j].x.ID
	})
	index := map[string][]*pact{}
	var out []*pact
	for _, p := range list {
		keys := p.keys()
		var into *pact
		for _, k := range keys {
			for _, c := range index[k] {
				if into == nil && c.takes(p) {
					into = c
				}
			}
		}
		if into == nil {
			into = &pact{}
			out = append(out, into)
		}
		into.list = append(into.list, p)
		if into.m == nil {
			into.m = p.m
		}
		if into.date == "" {
			into.date = p.date
		}
		for _, k := range keys {
			if l := index[k]; len(l) < most && (len(l) == 0 || l[len(l)-1] != into) {
				index[k] = append(l, into)
			}
		}
	}
	return out
}

// keys are where a pledge is looked for: each amount it prints, to two digits
// and the two neighbours; else its rarest words.
func (p *promise) keys() []string {
	if p.sum == nil {
		if p.v.Quantity != "" {
			return []string{"q"}
		}
		var out []string
		for _, w := range p.words {
			out = append(out, "w"+w)
		}
		if len(out) > 12 {
			out = out[:12]
		}
		return out
	}
	out := bucket(p.v.Currency, p.sum)
	for _, q := range p.v.Equivalents {
		if r, ok := new(big.Rat).SetString(q.Amount); ok && r.Sign() > 0 {
			out = append(out, bucket(q.Currency, r)...)
		}
	}
	return out
}

func bucket(currency string, r *big.Rat) []string {
	s := r.FloatString(0)
	lead, _ := strconv.Atoi((s + "0")[:2])
	var out []string
	for d := lead - 1; d <= lead+1; d++ {
		n, digits := d, len(s)
		if n == 100 {
			n, digits = 10, digits+1
		}
		if n == 9 {
			n, digits = 99, digits-1
		}
		out = append(out, currency+" "+strconv.Itoa(n)+"e"+strconv.Itoa(digits))
	}
	return out
}

// takes tells whether a promise is the same pledge as all of the cluster.
func (c *pact) takes(p *promise) bool {
	for i, o := range c.list {
		if i >= 16 {
			break
		}
		if !samePledge(o, p) {
			return false
		}
	}
	return true
}

func samePledge(a, b *promise) bool {
	if a.sum != nil && b.sum != nil && !sameSum(a, b) {
		return false
	}
	if a.dated && b.dated && a.days.Relate(b.days) == corpus.Disjoint {
		return false
	}
	if a.m != nil && b.m != nil && a.m != b.m || a.v.PerPeriod != b.v.PerPeriod {
		return false
	}
	if a.x.doc == b.x.doc && a.v.Local != b.v.Local && (a.v.PartOf == b.v.Local || b.v.PartOf == a.v.Local) {
		return false // a part and its whole
	}
	share, union := shared(a.words, b.words)
	if a.sum != nil && b.sum != nil {
		// Without a date or a meeting in common, a round sum needs the purpose too.
		known := a.date != "" && b.date != "" || a.m != nil && a.m == b.m
		return known || a.x.voice == b.x.voice || share >= 0.3 || len(a.words) == 0 || len(b.words) == 0
	}
	if a.v.Kind != b.v.Kind && a.v.Quantity == "" {
		return false
	}
	if a.v.Quantity != "" {
		return strings.EqualFold(a.v.Unit, b.v.Unit) || share >= 0.5
	}
	return union >= 0.5 || share >= 0.8 && a.x.doc != b.x.doc
}

// sameSum compares amounts of one currency, equivalents included.
func sameSum(a, b *promise) bool {
	rough := a.v.Qualifier == corpus.Approx || b.v.Qualifier == corpus.Approx
	try := func(cur string, x *big.Rat, q *promise) bool {
		if q.v.Currency == cur && closeTo(x, q.sum, rough) {
			return true
		}
		for _, eq := range q.v.Equivalents {
			if r, ok := new(big.Rat).SetString(eq.Amount); ok && eq.Currency == cur && closeTo(x, r, true) {
				return true
			}
		}
		return false
	}
	if a.v.Currency == b.v.Currency {
		if d := a.about - b.about; d > 0.06*b.about || d < -0.06*b.about {
			return false
		}
		return closeTo(a.sum, b.sum, rough)
	}
	if try(a.v.Currency, a.sum, b) {
		return true
	}
	return try(b.v.Currency, b.sum, a)
}
