package reconcile

import (
	"fmt"
	"sort"
	"strings"

	"rapporteur/corpus"
)

// meetingDecisions looks at the meetings of each series together: their
// numbering, plans without an outcome, and denials.
func (e *engine) meetingDecisions() {
	bySeries := map[string][]*meeting{}
	for _, m := range e.meets {
		if k := m.seriesKey(e); k != "" {
			bySeries[k] = append(bySeries[k], m)
		}
		if m.row != nil && m.seriesKey(e) == "" {
			e.openPlan(m, nil, nil)
		}
	}
	for _, k := range sortedKeys(bySeries) {
		list := bySeries[k]
		days := map[*meeting]string{}
		for _, m := range list {
			days[m] = m.day()
		}
		sort.SliceStable(list, func(i, j int) bool {
			if a, b := days[list[i]], days[list[j]]; a != b {
				return a < b
			}
			return list[i].id < list[j].id
		})
		e.ministersOf(list)
		e.numbering(e.series[k].name, list)
		var denials, heldOnes []*meeting // the held ones by day
		for _, m := range list {
			switch {
			case m.row == nil:
				denials = append(denials, m)
			case m.row.Modality == "held" && days[m] != "":
				heldOnes = append(heldOnes, m)
			}
		}
		for _, m := range list {
			if m.row != nil {
				e.openPlan(m, heldOnes, denials[:min(len(denials), most)])
			}
		}
		e.loneDenials(denials)
	}
}

func (m *meeting) seriesKey(e *engine) string {
	for _, n := range m.nodes {
		if n.series != "" {
			return n.series
		}
	}
	return ""
}

func (m *meeting) day() string {
	if m.row == nil {
		return ""
	}
	return firstDay(m.row.Date)
}

// numbering checks that the ordinals of one level rise with the dates.
func (e *engine) numbering(series string, list []*meeting) {
	d := &corpus.Decision{Topic: "Numbers of the meetings of " + series, Subject: series, Predicate: "ordinal", Rule: ruleArithmetic,
		Reason: "Each level of the series has its own numbering, and within each level the numbers rise with the dates."}
	type mark struct {
		n   int
		day string
	}
	last := map[corpus.Level]mark{}
	var parts []string
	wrong := ""
	for _, m := range list {
		if m.row == nil || m.row.Ordinal == 0 {
			continue
		}
		l := m.row.Level
		if l == corpus.LevelMinisters {
			l = corpus.LevelForeignMinisters
		}
		if p, ok := last[l]; ok && m.day() != "" && p.day != "" && m.row.Ordinal <= p.n && m.day() > p.day && !planned(m.row.Modality) && l != "" && l != corpus.LevelUnspecified {
			wrong = fmt.Sprintf("number %d of %s does not follow number %d of %s", m.row.Ordinal, m.row.Date, p.n, p.day)
		}
		if m.day() != "" && !planned(m.row.Modality) {
			last[l] = mark{m.row.Ordinal, m.day()}
		}
		parts = append(parts, strings.TrimSpace(fmt.Sprintf("%d %s %s", m.row.Ordinal, spaced(string(m.row.Level)), m.row.Date)))
		votes := m.votes("ordinal", func(x corpus.Meeting) string { return number(x.Ordinal) })
		for i, v := range ordered(votes) {
			word := vSupports
			if i == 0 {
				word = vChosen
			}
			if v.plan {
				word = vModality
			}
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: v.x.ID, Field: "ordinal", Value: strings.TrimSpace(v.value + " " + m.row.Date), Verdict: word})
		}
	}
	if len(parts) < 2 {
		return
	}
	d.Decision = strings.Join(parts, "; ")
	if wrong != "" {
		d.NeedsReview = true
		d.Reason = "By arithmetic, " + wrong + "; no value is changed for it."
	}
	e.decide(d)
}

// openPlan keeps a plan a plan. It asks for review when its date has passed with
// no known outcome, or when a claim denies it.
func (e *engine) openPlan(m *meeting, heldOnes, denials []*meeting) {
	if m.row.Modality != "planned" {
		return
	}
	d := &corpus.Decision{Topic: "Was " + m.title(e) + " held", Subject: m.id, Predicate: "modality", Rule: ruleModality, Decision: "planned"}
	for i, x := range byAuthority(m.claims) {
		word := vSupports
		if i == 0 {
			word = vChosen
		}
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: x.ID, Field: "modality", Value: strings.TrimSpace("planned " + m.row.Date), Verdict: word})
	}
	own := len(d.Verdicts)
	denied, later := "", e.nextHeld(m, heldOnes, d)
	for _, o := range denials {
		if m.row.Level == "" || o.level == "" || !sameLevel(m.row.Level, o.level) {
			continue
		}
		for _, x := range o.claims {
			denied, _ = e.observed(x)
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: x.ID, Field: "modality", Value: strings.TrimSpace("denied as of " + denied), Verdict: vTime})
		}
	}
	for _, x := range e.denialsOf(m) {
		denied, _ = e.observed(x)
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: x.ID, Field: "object", Value: strings.TrimSpace("denied as of " + denied), Verdict: vTime})
	}
	end := lastDay(m.row.Date)
	over := end != "" && end < e.asOf
	d.NeedsReview = over || has(d.Verdicts, vTime)
	switch {
	case denied != "" || d.NeedsReview && !over:
		d.Reason = "A denial reaches only to the date of its document and the plan is another matter; no claim says that the meeting took place, so it stays planned."
	case over && later != "":
		d.Reason = "The planned date has passed and a later meeting of the same level was held, but no claim says that the planned one took place, so it stays planned."
	case over:
		d.Reason = "The planned date has passed and no claim says that the meeting took place, so it stays planned with an unknown outcome."
	default:
		d.Reason = "No claim says that the meeting took place, so it stays planned."
	}
	m.fact.NeedsReview = m.fact.NeedsReview || d.NeedsReview
	if d.NeedsReview || len(d.Verdicts) > own || own > 1 {
		e.decide(d)
	}
}

// nextHeld sets the first meeting of the same level that was held after the plan
// beside it, and gives its date.
func (e *engine) nextHeld(m *meeting, heldOnes []*meeting, d *corpus.Decision) string {
	end := lastDay(m.row.Date)
	if end == "" || m.row.Level == "" {
		return ""
	}
	i := sort.Search(len(heldOnes), func(i int) bool { return heldOnes[i].day() > end })
	for _, o := range heldOnes[i:min(len(heldOnes), i+most)] {
		if levelOf(o.row.Level) == "" || !sameLevel(m.row.Level, o.row.Level) {
			continue
		}
		for _, x := range o.claims {
			if x.Value.(corpus.Meeting).Date != "" {
				d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: x.ID, Field: "date", Value: "held " + o.row.Date, Verdict: vModality})
			}
		}
		return o.row.Date
	}
	return ""
}

// loneDenials records denials that meet no plan.
func (e *engine) loneDenials(list []*meeting) {
	for _, m := range list {
		d := &corpus.Decision{Topic: "Was " + m.title(e) + " held", Subject: m.id, Predicate: "modality", Rule: ruleModality, Decision: "denied",
			Reason: "The claim denies that such a meeting took place up to the date of its document."}
		if e.used[m.claims[0].ID] { // it stands beside a plan
			continue
		}
		for _, x := range m.claims {
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: x.ID, Field: "modality", Value: "denied", Verdict: vChosen})
		}
		e.decide(d)
	}
}
