package reconcile

import (
	"fmt"
	"strings"

	"rapporteur/corpus"
)

// oneCountry settles for which country a person holds an office that one person
// at a time holds in a country: nobody is president of two. The country with
// the better source, then the most voices, takes the claims of the others; where
// nothing decides, all stay.
func (e *engine) oneCountry(groups map[string]*tenure) {
	lands := map[string][]string{} // person and rank to keys of groups
	for _, k := range sortedKeys(groups) {
		if g := groups[k]; single[g.rank] {
			lands[g.p.id+"\x1f"+g.rank] = append(lands[g.p.id+"\x1f"+g.rank], k)
		}
	}
	for _, h := range sortedKeys(lands) {
		keys := lands[h]
		if len(keys) < 2 {
			continue
		}
		win, second := "", 0
		most := 0
		for _, k := range keys {
			n := independent(claimsOf(groups[k].obs))*8 + len(groups[k].obs)
			if !corpus.IsCountry(groups[k].party) { // a country beats none
				n = 0
			}
			switch {
			case n > most:
				win, second, most = k, most, n
			case n > second:
				second = n
			}
		}
		if win == "" || most == second {
			continue
		}
		e.moveTo(groups, win, keys)
	}
}

func claimsOf(obs []*observation) []*ev {
	var out []*ev
	for _, o := range obs {
		out = append(out, o.x)
	}
	return out
}

func (e *engine) moveTo(groups map[string]*tenure, win string, keys []string) {
	w := groups[win]
	d := &corpus.Decision{Topic: fmt.Sprintf("Country of %s as %s", w.p.name, spaced(w.rank)), Subject: w.p.id, Predicate: "country", Scope: w.rank,
		Rule: ruleIndependence, Decision: w.party}
	for i, o := range w.obs {
		word := vSupports
		if i == 0 {
			word = vChosen
		}
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: o.x.ID, Field: "country", Value: w.party, Verdict: word})
	}
	var others []string
	for _, k := range keys {
		g := groups[k]
		if k == win {
			continue
		}
		for _, o := range g.obs {
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: o.x.ID, Field: "country", Value: g.party, Verdict: vOutrank})
		}
		if g.party != "" {
			others = append(others, g.party)
		}
		w.obs = append(w.obs, g.obs...)
		delete(groups, k)
	}
	d.Reason = fmt.Sprintf("A person holds this office in one country, and more independent sources say %s than %s.", w.party, strings.Join(others, ", "))
	if len(others) == 0 {
		d.Rule, d.Reason = ruleGranularity, "The claims without a country are about the same person and office as those with one."
	}
	e.decide(d)
}
