package reconcile

import (
	"fmt"
	"sort"
	"strings"

	"rapporteur/corpus"
)

// The verdicts on claims.
const (
	vChosen   = "chosen"
	vSupports = "supports"
	vCoarser  = "coarser"
	vCopy     = "copy"
	vTime     = "other_time"
	vModality = "other_modality"
	vOutrank  = "outranked"
	vRejected = "rejected"
	vOpen     = "open"
)

// The rules that decide.
const (
	ruleGranularity  = "granularity"  // values that nest do not conflict
	ruleScope        = "scope"        // claims compete only about one subject at one time
	ruleModality     = "modality"     // a plan is never a held meeting, a denial reaches to its date
	ruleAuthority    = "authority"    // the acting party on its own act, then official attribution, news, commentary, mirrors
	ruleIndependence = "independence" // copies count once
	ruleRecency      = "recency"      // newer wins for current states only
	ruleOpen         = "open"         // the evidence cannot decide
	ruleUnion        = "union"        // lists are open
	ruleUnits        = "units"        // amounts are never united
	ruleArithmetic   = "arithmetic"   // ordinals rise with dates
	ruleAttendance   = "attendance"   // taking part is not membership
)

// relation is how one value lies to another.
type relation int

const (
	differ relation = iota
	same
	coarser // the first says less than the second
	finer   // the first says more than the second
)

// vote is what one claim says about one slot.
type vote struct {
	x     *ev
	field string
	value string
	basis corpus.Basis // "" is the claim's own
	plan  bool         // a plan, an invitation: gives way to what was done
}

func (v vote) basisOf() corpus.Basis {
	if v.basis != "" {
		return v.basis
	}
	if p, ok := v.x.Part(v.field); ok && p.Basis != "" {
		return p.Basis
	}
	if v.x.Basis == "" {
		return corpus.Stated
	}
	return v.x.Basis
}

// outcome is what the votes on one slot come to.
type outcome struct {
	value     string
	support   []vote // the votes for the value and for coarser ones, best first
	verdicts  []corpus.Verdict
	rule      string
	contested bool   // values differ that do not nest
	why       string // what won a contested slot: standing, stated, voices, newer
	open      bool   // no winner
	review    bool
	corrected []*candidate // values that a later report puts right
}

// candidate is one value and who says it.
type candidate struct {
	value  string
	own    []vote
	below  []vote // votes for coarser values
	best   *ev
	voices int
	by     *ev // the claim that corrects this value, or nil
}

// settle decides one slot: values that nest support the most specific one; what
// still differs is ranked by authority, then by independent voices inside one
// rank; current says that the newer value wins a tie, as for states.
func settle(votes []vote, rel func(a, b string) relation, current bool) outcome {
	votes = ordered(votes)
	cands := candidates(votes, rel)
	if len(cands) == 0 {
		return outcome{}
	}
	done := false
	for _, v := range votes {
		done = done || !v.plan
	}
	var top []*candidate
	for _, c := range cands {
		if under := covering(c, cands, rel); under == nil {
			top = append(top, c)
		} else {
			under.below = append(under.below, c.own...)
		}
	}
	for _, c := range top {
		c.weigh(done)
	}
	top, gone := corrected(top)
	sort.SliceStable(top, func(i, j int) bool { return top[i].beats(top[j], current) })
	return verdict(top, gone, done, current)
}

func ordered(votes []vote) []vote {
	out := append([]vote(nil), votes...)
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		if a.plan != b.plan {
			return b.plan
		}
		if a.x != b.x {
			return better(a.x, b.x)
		}
		return a.field < b.field
	})
	return out
}

func candidates(votes []vote, rel func(a, b string) relation) []*candidate {
	var out []*candidate
	at := map[string]*candidate{}
	for _, v := range votes {
		if v.value == "" {
			continue
		}
		c := at[v.value]
		for i := 0; c == nil && i < len(out) && i < 64; i++ {
			if rel(v.value, out[i].value) == same {
				c = out[i]
			}
		}
		if c == nil {
			c = &candidate{value: v.value}
			out = append(out, c)
		}
		at[v.value] = c
		c.own = append(c.own, v)
	}
	return out
}

// covering is the best value that says more than c's.
func covering(c *candidate, all []*candidate, rel func(a, b string) relation) *candidate {
	var best *candidate
	for i, o := range all {
		if i >= 64 {
			break
		}
		if o != c && rel(c.value, o.value) == coarser && covers(o, c) && (best == nil || rel(best.value, o.value) == coarser) {
			best = o
		}
	}
	return best
}

// covers: what was only planned does not make what was done more precise.
func covers(fine, coarse *candidate) bool {
	for _, v := range fine.own {
		if !v.plan {
			return true
		}
	}
	for _, v := range coarse.own {
		if !v.plan {
			return false
		}
	}
	return true
}

func (c *candidate) weigh(done bool) {
	var who []*ev
	for _, v := range append(append([]vote(nil), c.own...), c.below...) {
		who = append(who, v.x)
	}
	for _, v := range c.own {
		if c.best == nil && (!v.plan || !done) {
			c.best = v.x
		}
	}
	c.voices = independent(who)
}

func (c *candidate) beats(o *candidate, current bool) bool {
	if (c.best == nil) != (o.best == nil) {
		return c.best != nil
	}
	if d := c.compare(o, current); d != 0 {
		return d < 0
	}
	return better(c.own[0].x, o.own[0].x)
}

// over names what c wins by.
func (c *candidate) over(o *candidate, current bool) string {
	switch {
	case rankOf(c.best.Tier) != rankOf(o.best.Tier):
		return "standing"
	case (c.own[0].basisOf() == corpus.Inferred) != (o.own[0].basisOf() == corpus.Inferred):
		return "stated"
	case current && c.newest() != o.newest():
		return "newer"
	}
	return "voices"
}

// newest is the latest publication date of a claim for the value.
func (c *candidate) newest() string {
	out := ""
	for _, v := range c.own {
		if v.x.Published > out {
			out = v.x.Published
		}
	}
	return out
}

// compare is negative when c wins, 0 when nothing decides.
func (c *candidate) compare(o *candidate, current bool) int {
	if c.best == nil || o.best == nil {
		return 0
	}
	if d := rankOf(c.best.Tier) - rankOf(o.best.Tier); d != 0 {
		return d
	}
	ci, oi := c.own[0].basisOf() == corpus.Inferred, o.own[0].basisOf() == corpus.Inferred
	if ci != oi {
		if oi {
			return -1
		}
		return 1
	}
	if current {
		if d := strings.Compare(lastDay(o.newest()), lastDay(c.newest())); d != 0 {
			return d
		}
	}
	return o.voices - c.voices
}

func verdict(top, gone []*candidate, done, current bool) outcome {
	w := top[0]
	out := outcome{value: w.value, rule: ruleIndependence}
	for _, r := range top[1:] {
		if r.best != nil {
			out.contested = true
			out.open = out.open || r.compare(w, current) == 0
			if out.why == "" {
				out.why = w.over(r, current)
			}
		}
	}
	out.winner(w, done)
	out.losers(top[1:])
	for _, r := range gone {
		out.corrected = append(out.corrected, r)
		for _, v := range append(append([]vote(nil), r.own...), r.below...) {
			out.say(v, vOutrank)
		}
	}
	switch {
	case out.open:
		out.rule = ruleOpen
	case out.why == "newer":
		out.rule = ruleRecency
	case out.why == "voices":
		out.rule = ruleIndependence
	case out.contested:
		out.rule = ruleAuthority
	case len(gone) > 0:
		out.rule = ruleCorrection
	}
	out.review = out.open || out.contested && w.mirror()
	return out
}

func (o *outcome) say(v vote, word string) {
	o.verdicts = append(o.verdicts, corpus.Verdict{Claim: v.x.ID, Field: v.field, Value: v.value, Verdict: word})
}

// winner gives the verdicts on the claims for the value that is kept.
func (o *outcome) winner(w *candidate, done bool) {
	heard := map[int]bool{}
	for i, v := range w.own {
		o.support = append(o.support, v)
		switch {
		case v.plan && done:
			o.say(v, vModality)
		case o.open:
			o.say(v, vOpen)
		case i == 0:
			o.say(v, vChosen)
		case heard[v.x.voice]:
			o.say(v, vCopy)
		default:
			o.say(v, vSupports)
		}
		heard[v.x.voice] = true
	}
	for _, v := range w.below {
		o.support = append(o.support, v)
		o.rule = ruleGranularity
		o.say(v, vCoarser)
	}
}

// losers gives the verdicts on the claims for the values that are not.
func (o *outcome) losers(rivals []*candidate) {
	for _, r := range rivals {
		for _, v := range append(append([]vote(nil), r.own...), r.below...) {
			switch {
			case r.best == nil:
				o.rule = ruleModality
				o.say(v, vModality)
			case o.open:
				o.say(v, vOpen)
			default:
				o.say(v, vOutrank)
			}
		}
	}
}

// mirror tells whether a value rests on an undated mirror alone.
func (c *candidate) mirror() bool {
	for _, v := range c.own {
		if v.x.Tier != corpus.TierMirror {
			return false
		}
	}
	return len(c.own) > 0
}

// reason says in one sentence how a slot was settled.
func (o outcome) reason(what string) string {
	n := map[string]int{}
	others := []string{}
	for _, v := range o.verdicts {
		n[v.Verdict]++
		if v.Verdict == vOutrank || v.Verdict == vModality || v.Verdict == vOpen && v.Value != o.value {
			others = append(others, v.Value)
		}
	}
	switch {
	case o.open:
		return fmt.Sprintf("Sources of the same standing and number give different values for the %s (%s; %s), so it stays open.",
			what, o.value, strings.Join(unique(others), "; "))
	case len(o.corrected) > 0 && o.rule == ruleCorrection:
		c := o.corrected[0]
		return fmt.Sprintf("The report of %s has the %s %s and says that it corrects an earlier one, so the %s of the report of %s does not stand.",
			day(c.by), what, o.value, c.value, day(c.own[0].x))
	case o.contested:
		return fmt.Sprintf("The %s %s %s, so it is kept and %s is not.", what, o.value, map[string]string{"standing": "comes from a source of higher standing",
			"stated": "is stated where the other is inferred", "voices": "has more independent sources", "newer": "is the latest word on something not yet past"}[o.why],
			strings.Join(unique(others), "; "))
	case n[vModality] > 0 && len(unique(others)) == 1 && others[0] == o.value:
		return fmt.Sprintf("The plan and the report agree on the %s %s.", what, o.value)
	case n[vModality] > 0:
		return fmt.Sprintf("The %s %s is what is reported as done; what was planned or expected before is kept beside it.", what, o.value)
	case n[vCoarser] > 0:
		return fmt.Sprintf("The less precise values contain the %s %s and support it.", what, o.value)
	case n[vCopy] > 0 && n[vSupports] == 0:
		return fmt.Sprintf("The sentences with the %s %s repeat one another and count as one voice.", what, o.value)
	}
	return fmt.Sprintf("All claims agree on the %s %s.", what, o.value)
}

// relatePlain knows equal and different.
func relatePlain(a, b string) relation {
	if fold(a) == fold(b) {
		return same
	}
	return differ
}
