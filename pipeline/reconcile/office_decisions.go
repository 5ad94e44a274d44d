package reconcile

import (
	"fmt"
	"strings"

	"rapporteur/corpus"
)

// holderDecision sets side by side the people seen in one office at different times.
func (e *engine) holderDecision(key string, obs []*observation) {
	rank, party, _ := strings.Cut(key, "\x1f")
	people := map[*person]bool{}
	for _, o := range obs {
		people[o.p] = true
	}
	if len(people) < 2 {
		return
	}
	d := &corpus.Decision{Topic: fmt.Sprintf("Who was %s of %s", spaced(rank), party), Subject: party, Predicate: rank, Scope: "holder",
		Rule: ruleScope, Decision: "each at the time seen"}
	clash := ""
	for i, o := range obs {
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: o.x.ID, Field: "person", Value: strings.TrimSpace(o.p.name + " " + o.date), Verdict: vTime})
		for j := i + 1; j < len(obs) && j < i+8 && clash == ""; j++ {
			n := obs[j]
			if n.p != o.p && o.date != "" && n.date != "" && width(o.date) == 1 && o.date == n.date && fold(o.v.Office) == fold(n.v.Office) {
				clash = fmt.Sprintf("%s and %s are both named for %s", o.p.name, n.p.name, o.date)
			}
		}
	}
	d.Reason = "The claims name different people at different times, so they do not compete."
	if clash != "" {
		d.Reason, d.Rule, d.NeedsReview, d.Decision = clash+", and one person holds the office at a time.", ruleOpen, true, "open"
	}
	e.decide(d)
}

// careerDecision sets side by side what one person is called: the same office in
// finer and coarser words, copies, and other offices at other times.
func (e *engine) careerDecision(list []*tenure) {
	p := list[0].p
	d := &corpus.Decision{Topic: "Office of " + p.name, Subject: p.id, Predicate: "office", Rule: ruleGranularity}
	n := 0
	var titles []string
	for _, t := range list {
		best := finest(t)
		titles = append(titles, strings.TrimSpace(withStatus(best.v)+" "+best.date))
		for _, o := range t.obs {
			verdict := vSupports
			switch {
			case o == best:
				verdict = vChosen
			case finerRank(o.v.Rank, best.v.Rank):
				verdict = vCoarser
			case o.x.voice == best.x.voice:
				verdict = vCopy
			}
			if len(list) > 1 && o == best {
				verdict = vTime
			}
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: o.x.ID, Field: "office", Value: strings.TrimSpace(withStatus(o.v) + " " + o.date), Verdict: verdict})
			n++
		}
	}
	seen := map[*ev]bool{}
	for _, t := range list {
		for _, o := range t.obs {
			seen[o.x] = true
		}
	}
	for _, x := range e.attended[p] {
		if seen[x] {
			continue
		}
		if v := x.Value.(corpus.Participation); v.Office != "" {
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: x.ID, Field: "office", Value: v.Office, Verdict: vSupports})
			n++
		}
	}
	if n < 2 || len(list) == 1 && e.oneSentence(d.Verdicts) {
		return
	}
	d.Decision = strings.Join(titles, "; ")
	d.Reason = "All claims are about one office; the most precise title is kept."
	if len(list) > 1 {
		d.Rule, d.Reason = ruleScope, "The offices are held at different times or side by side, so each is kept with its own time."
	}
	e.decide(d)
}

// oneSentence tells whether all claims rest on the same words.
func (e *engine) oneSentence(list []corpus.Verdict) bool {
	first := e.byID(list[0].Claim)
	for _, v := range list[1:] {
		if x := e.byID(v.Claim); x.Document != first.Document || x.Quote != first.Quote {
			return false
		}
	}
	return true
}

func finest(t *tenure) *observation {
	best := t.obs[0]
	for _, o := range t.obs[1:] {
		if finerRank(best.v.Rank, o.v.Rank) || best.v.Rank == o.v.Rank && better(o.x, best.x) {
			best = o
		}
	}
	return best
}

func spaced(s string) string { return strings.ReplaceAll(s, "_", " ") }
