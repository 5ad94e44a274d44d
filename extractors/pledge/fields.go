package pledge

import (
	"strconv"
	"strings"

	"rapporteur/corpus"
)

// meetingDates are the dates of the meetings of an article: that of the meeting's
// first sentence with a date.
func meetingDates(t *text) map[int]found {
	out := map[int]found{}
	for i, m := range t.a.Mentions {
		e, ok := m.Value.(corpus.Event)
		if !ok {
			continue
		}
		if _, known := out[e.Ref]; known {
			continue
		}
		n := t.a.SentenceAt(m.Start)
		if n < 0 {
			continue
		}
		if d, ok := t.dateBeside(i, t.a.Sentences[n].Span); ok {
			out[e.Ref] = found{d.value, d.span, "date of the meeting"}
		}
	}
	return out
}

// dateBeside is the date in the sentence that is nearest to mention i, when no
// other meeting is nearer to it.
func (t *text) dateBeside(i int, in corpus.Span) (found, bool) {
	m := t.a.Mentions[i]
	ref := m.Value.(corpus.Event).Ref
	best, bestGap := found{}, 1<<30
	list := t.a.MentionsIn(in)
	if len(list) > 200 {
		list = list[:200]
	}
	for _, d := range list {
		v, ok := d.Value.(corpus.Date)
		if !ok || d.Type != corpus.TypeDate || v.EDTF == "" || v.NamePart || v.Coarse() {
			continue
		}
		g := m.Span.Gap(d.Span)
		if g >= bestGap {
			continue
		}
		free := true
		for _, o := range list {
			if oe, is := o.Value.(corpus.Event); is && oe.Ref != ref && o.Span.Gap(d.Span) < g {
				free = false
			}
		}
		if free {
			best, bestGap = found{value: v.EDTF, span: d.Span}, g
		}
	}
	return best, bestGap < 1<<30
}

// meeting is the meeting that a sentence speaks of: one that it names, else the
// last one named before in the same block.
func (s sentence) meeting() (ref int, at corpus.Span, rule string) {
	sp := s.a.Sentences[s.n].Span
	for _, m := range s.a.MentionsIn(sp) {
		if e, ok := m.Value.(corpus.Event); ok {
			return e.Ref, m.Span, ""
		}
	}
	for n := s.n - 1; n >= 0 && n >= s.n-5 && s.a.Sentences[n].Block == s.block; n-- {
		for _, m := range s.a.MentionsIn(s.a.Sentences[n].Span) {
			if e, ok := m.Value.(corpus.Event); ok {
				return e.Ref, m.Span, "the meeting of the sentences before"
			}
		}
	}
	if s.main != corpus.NoRef && s.fitsMain() && !s.longBefore(s.meetings[s.main].value) {
		for _, m := range s.a.Mentions {
			if e, ok := m.Value.(corpus.Event); ok && e.Ref == s.main {
				return s.main, m.Span, "the meeting that the article is about"
			}
		}
	}
	return corpus.NoRef, corpus.Span{}, ""
}

// mainMeeting is the meeting that most mentions are of, at least half of them, unless
// it is still to come.
func mainMeeting(a *corpus.Article) int {
	count := map[int]int{}
	all, best := 0, corpus.NoRef
	planned := map[int]bool{}
	for _, m := range a.Mentions {
		e, ok := m.Value.(corpus.Event)
		if !ok {
			continue
		}
		all++
		count[e.Ref]++
		planned[e.Ref] = planned[e.Ref] || e.Modality == "planned" || e.Modality == "cancelled" || e.Modality == "postponed"
		if best == corpus.NoRef || count[e.Ref] > count[best] || count[e.Ref] == count[best] && e.Ref < best {
			best = e.Ref
		}
	}
	if best == corpus.NoRef || 2*count[best] < all || planned[best] {
		return corpus.NoRef
	}
	return best
}

// fitsMain tells whether the sentence gives no date that contradicts the main meeting.
func (s sentence) fitsMain() bool {
	d, dated := s.meetings[s.main]
	for _, m := range s.mentions(corpus.TypeDate) {
		v := m.Value.(corpus.Date)
		if v.EDTF == "" {
			continue
		}
		if !dated || corpus.CompareEDTF(v.EDTF, d.value) == corpus.Disjoint {
			return false
		}
	}
	return true
}

// date is when the promise was made: a date beside the verb, else that of the meeting.
func (s sentence) date(verb, outer, money int, aheadOf bool, ref int) (found, bool) {
	var best found
	bestGap := 1 << 30
	for _, m := range s.mentions(corpus.TypeDate) {
		v := m.Value.(corpus.Date)
		at, end := s.tokens(m.Span)
		if v.EDTF == "" || strings.Contains(v.EDTF, "..") || s.later(v) || v.Precision == "decade" || v.Precision == "century" {
			continue
		}
		if v.NamePart && !s.inMeeting(m.Span) {
			continue
		}
		switch s.word(at - 1) {
		case "since", "until", "by", "through", "over", "for", "from", "between", "till", "to", "before", "of":
			if !s.inMeeting(m.Span) {
				continue
			}
		}
		if s.ofOther(at, money) || s.word(at-1) == "in" && s.word(at-2) == "than" {
			continue
		}
		if aheadOf && at > outer+3 && at > verb && !s.inMeeting(m.Span) { // when it will be paid, not when it was said
			continue
		}
		g := min(abs(at-outer), abs(end-outer))
		if at > money {
			g += 3
		}
		if g < bestGap {
			best, bestGap = found{value: v.EDTF, span: m.Span}, g
		}
	}
	if bestGap < 1<<30 {
		return best, true
	}
	d, ok := s.meetings[ref]
	if ok && s.a.Published.Date != "" {
		if x, err := corpus.ParseEDTF(d.value); err == nil && s.laterThanPublished(x.First) {
			return found{}, false
		}
	}
	return d, ok && ref != corpus.NoRef
}

// ofOther tells whether a date follows another amount, to which it belongs, before ours.
func (s sentence) ofOther(at, money int) bool {
	for _, m := range s.mentions(corpus.TypeMoney) {
		b, e := s.tokens(m.Span)
		if b != money && e <= at && at-e <= 4 && at < money {
			return true
		}
	}
	return false
}

// inMeeting tells whether a date stands inside the name of a meeting: "the 2016 conference".
func (s sentence) inMeeting(sp corpus.Span) bool {
	for _, m := range s.mentions(corpus.TypeEvent) {
		if m.Span.Contains(sp) || (m.Span.Gap(sp) <= 2) {
			return true
		}
	}
	return false
}

func (s sentence) later(d corpus.Date) bool { return s.laterThanPublished(d.First) }

func (s sentence) laterThanPublished(first string) bool {
	p, err := corpus.ParseEDTF(s.a.Published.Date)
	return err == nil && p.Last != "" && first != "" && first > p.Last
}

// longBefore tells whether a date lies more than a month before publication.
func (s sentence) longBefore(edtf string) bool {
	p, err1 := corpus.ParseEDTF(s.a.Published.Date)
	d, err2 := corpus.ParseEDTF(edtf)
	if err1 != nil || err2 != nil || p.First == "" || d.Last == "" {
		return false
	}
	return d.Last < p.First && d.Last[:7] != p.First[:7] && !(nextMonth(d.Last[:7]) == p.First[:7] && d.Last[8:] > p.First[8:])
}

func nextMonth(ym string) string {
	y, _ := strconv.Atoi(ym[:4])
	m, _ := strconv.Atoi(ym[5:])
	if m++; m > 12 {
		y, m = y+1, 1
	}
	return pad(y, 4) + "-" + pad(m, 2)
}

func pad(n, w int) string {
	s := strconv.Itoa(n)
	for len(s) < w {
		s = "0" + s
	}
	return s
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
