package reconcile

import (
	"fmt"
	"strconv"
	"strings"

	"rapporteur/corpus"
)

// dateIn is the date that the object of a statement begins with: "2004-08-28, Astana".
func dateIn(object string) string {
	d, _, _ := strings.Cut(object, ",")
	d = strings.TrimSpace(d)
	if firstDay(d) == "" {
		return ""
	}
	return d
}

// originDecision settles when a series began: the day lies in the month and the
// year that others give, and the first meeting of the series supports it.
func (e *engine) originDecision(claims []*ev) {
	first := claims[0].Value.(corpus.Statement)
	var votes []vote
	for _, x := range claims {
		votes = append(votes, vote{x: x, field: "object", value: dateIn(x.Value.(corpus.Statement).Object)})
	}
	for _, m := range e.firstMeetings(e.seriesOf(first.Subject)) {
		votes = append(votes, cellVotes(e, m.fact, "date", "date")...)
	}
	for i := range votes {
		if v, ok := votes[i].x.Value.(corpus.Meeting); ok {
			votes[i].value = v.Date
		}
	}
	o := settle(votes, relateDates, false)
	if o.value == "" || len(votes) < 2 {
		e.wordingDecision(claims)
		return
	}
	for _, v := range votes {
		if s, ok := v.x.Value.(corpus.Statement); ok && v.value == "" { // a wording without a date
			o.verdicts = append(o.verdicts, corpus.Verdict{Claim: v.x.ID, Field: v.field, Value: s.Object, Verdict: vSupports})
		}
	}
	e.decide(&corpus.Decision{Topic: "When " + e.subjectOf(first.Subject) + " was launched", Subject: e.subjectOf(first.Subject), Predicate: "launched", Rule: o.rule,
		Decision: o.decision(), Reason: o.reason("launch date"), NeedsReview: o.review, Verdicts: o.verdicts})
}

// firstMeetings are the held meetings with number 1 of a series.
func (e *engine) firstMeetings(series string) []*meeting {
	if e.firsts == nil {
		e.firsts = map[string][]*meeting{}
		for _, m := range e.meets {
			if m.row != nil && m.row.Ordinal == 1 && held(m.row.Modality) {
				k := m.seriesKey(e)
				e.firsts[k] = append(e.firsts[k], m)
			}
		}
	}
	if list := e.firsts[series]; series != "" && len(list) == 1 { // two levels have two beginnings
		return list
	}
	return nil
}

// anniversaries checks by arithmetic: year of the document less the number is
// the year of the beginning. A failed check asks for review and changes nothing.
func (e *engine) anniversaries(claims []*ev) {
	subject := e.subjectOf(claims[0].Value.(corpus.Statement).Subject)
	d := &corpus.Decision{Topic: "Anniversaries of " + subject, Subject: subject, Predicate: "anniversary", Rule: ruleArithmetic}
	begin := ""
	var support []corpus.Verdict
	origins := e.statementsOn(claims[0], "launched")
	for _, x := range origins {
		if day := dateIn(x.Value.(corpus.Statement).Object); day != "" {
			begin = max(begin, day)
			support = append(support, corpus.Verdict{Claim: x.ID, Field: "object", Value: day, Verdict: vSupports})
		}
	}
	for _, m := range e.firstMeetings(e.seriesOf(subject)) {
		if m.day() != "" {
			begin = m.row.Date
			for _, v := range cellVotes(e, m.fact, "date", "date") {
				support = append(support, corpus.Verdict{Claim: v.x.ID, Field: "date", Value: m.row.Date, Verdict: vSupports})
			}
		}
	}
	var wrong, right []string
	for i, x := range byAuthority(claims) {
		object := x.Value.(corpus.Statement).Object
		said, _ := e.observed(x)
		verdict := vSupports
		if i == 0 {
			verdict = vChosen
		}
		if n, year := countIn(object), firstDay(said); n > 0 && year != "" && begin != "" {
			y, _ := strconv.Atoi(year[:4])
			text := fmt.Sprintf("%s in %d points to %d", object, y, y-n)
			if firstDay(begin) != "" && strconv.Itoa(y-n) == firstDay(begin)[:4] {
				right = append(right, text)
			} else {
				wrong = append(wrong, text)
			}
		}
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: x.ID, Field: "object", Value: strings.TrimSpace(object + " " + said), Verdict: verdict})
	}
	d.Verdicts = append(d.Verdicts, support...)
	d.Decision = "consistent"
	switch {
	case len(wrong) > 0:
		d.Decision, d.NeedsReview = "open", true
		d.Reason = fmt.Sprintf("By arithmetic, %s, but the beginning is given as %s; no value is changed for it.", strings.Join(wrong, " and "), begin)
	case len(right) > 0:
		d.Reason = fmt.Sprintf("By arithmetic, %s, which agrees with the beginning on %s.", strings.Join(right, " and "), begin)
	default:
		d.Decision, d.Reason = "kept", "The anniversaries are kept as said; no other claim gives the year of the beginning."
	}
	if len(d.Verdicts) > 1 {
		e.decide(d)
	}
}

// countIn reads the number of "20th anniversary", "fifteenth anniversary".
func countIn(s string) int {
	for _, w := range words(s) {
		digits := strings.TrimRight(w, "thsndr")
		if n, err := strconv.Atoi(digits); err == nil && n < 500 {
			return n
		}
		for i, o := range ordinalWords {
			if w == o {
				return i + 1
			}
		}
	}
	return 0
}

// statementsOn are the statements with a predicate about the subject of x.
func (e *engine) statementsOn(x *ev, predicate string) []*ev {
	key := e.seriesOf(x.Value.(corpus.Statement).Subject)
	var out []*ev
	for _, o := range e.kind(corpus.KindStatement) {
		if v := o.Value.(corpus.Statement); v.Predicate == predicate && e.seriesOf(v.Subject) == key {
			out = append(out, o)
		}
	}
	return out
}
