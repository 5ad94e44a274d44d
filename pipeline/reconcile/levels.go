package reconcile

import (
	"fmt"

	"rapporteur/corpus"
)

// ministersOf infers which ministers meet where a claim says "ministers" or
// nothing but a number: in a series whose ministers are foreign ministers, the
// meetings that fit into their numbering are theirs.
func (e *engine) ministersOf(list []*meeting) {
	numbers := map[int]*meeting{}
	var known *meeting
	for _, m := range list {
		if m.row == nil || m.row.Level != corpus.LevelForeignMinisters {
			continue
		}
		if known == nil {
			known = m
		}
		if m.row.Ordinal > 0 {
			numbers[m.row.Ordinal] = m
		}
	}
	if known == nil {
		return
	}
	for _, m := range list {
		if m.row == nil || m.row.Level != corpus.LevelMinisters || !fitsNumbering(m, numbers) {
			continue
		}
		near := nearest(m, numbers)
		if near == nil {
			near = known
		}
		said := cellVotes(e, m.fact, "level", "level")
		grounds := append(inferredFrom(cellVotes(e, near.fact, "level", "level")), inferredFrom(said)...)
		m.row.Level = corpus.LevelForeignMinisters
		m.fact.Value = *m.row
		cell(m.fact, "level", grounds)
		d := &corpus.Decision{Topic: "Level of " + m.title(e), Subject: m.id, Predicate: "level", Rule: ruleArithmetic, Decision: string(m.row.Level),
			Reason: fmt.Sprintf("The claim says ministers; the ministers of this series are foreign ministers (%s) and the number fits into theirs.", near.title(e))}
		for i, v := range grounds {
			word := vSupports
			if i == 0 {
				word = vChosen
			}
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: v.x.ID, Field: "level", Value: shownLevel(v.x), Verdict: word})
		}
		e.decide(d)
	}
}

// shownLevel is what a claim shows of a level: the level said, or a rank.
func shownLevel(x *ev) string {
	switch v := x.Value.(type) {
	case corpus.Meeting:
		return string(v.Level)
	case corpus.Participation:
		return v.Rank
	}
	return ""
}

// fitsNumbering: no number before it is later, and none after it earlier.
func fitsNumbering(m *meeting, numbers map[int]*meeting) bool {
	if m.row.Ordinal == 0 || m.day() == "" {
		return true
	}
	for n, o := range numbers {
		if o == m || o.day() == "" {
			continue
		}
		if n == m.row.Ordinal || n < m.row.Ordinal && o.day() > m.day() || n > m.row.Ordinal && o.day() < m.day() {
			return false
		}
	}
	return true
}

// nearest is the numbered meeting closest to m.
func nearest(m *meeting, numbers map[int]*meeting) *meeting {
	var out *meeting
	for _, n := range sortedInts(numbers) {
		if out == nil || abs(n-m.row.Ordinal) < abs(out.row.Ordinal-m.row.Ordinal) {
			out = numbers[n]
		}
	}
	return out
}
