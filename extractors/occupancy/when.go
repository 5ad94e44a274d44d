package occupancy

import (
	"strings"

	"rapporteur/corpus"
)

// moment is the time for which a post is given.
type moment struct {
	date        string
	span        corpus.Span
	basis       corpus.Basis
	rule        string
	meeting     int
	meetingSpan corpus.Span
}

// when works out the time for which the text gives a post: its own date ("who in
// 2004 was"), the date that opens the sentence, the day of the meeting that the
// sentence speaks of, or else the day of the article. A former post has no time
// at which it is held.
func (r *reader) when(h holding) moment {
	none := moment{meeting: corpus.NoRef}
	i := r.a.SentenceAt(h.personSpan.Start)
	if h.office.Title == "" || i < 0 {
		return r.published(none)
	}
	s := r.a.Sentences[i].Span
	s = corpus.Span{Start: max(s.Start, h.personSpan.Start-around), End: min(s.End, h.personSpan.End+around)}
	if h.office.Status == "former" {
		return none
	}
	relative, rel := r.relative(h, s)
	if d, ok := r.ownDate(h, s, relative, rel); ok {
		d.meeting = corpus.NoRef
		return d
	}
	if r.now(h, s) {
		return r.published(none)
	}
	if m, ok := r.meeting(h, s); ok {
		return m
	}
	if d, ok := r.opening(h, s, rel); ok {
		return d
	}
	return r.published(none)
}

// around bounds what is looked at beside a name, in bytes: no sentence is longer.
const around = 2000

func (r *reader) published(m moment) moment {
	if r.a.Published.Date == "" {
		return m
	}
	m.date, m.span, m.basis, m.rule = r.a.Published.Date, r.a.Published.Span, corpus.Inferred, "the publication date"
	return m
}

// relative finds the relative clause of the sentence that begins with "who" after
// the person: a post inside it has the clause's date, one outside has not.
func (r *reader) relative(h holding, s corpus.Span) (clause corpus.Span, inside bool) {
	first, last := r.a.TokensIn(corpus.Span{Start: h.personSpan.End, End: s.End})
	for t := first; t < last && t < first+3; t++ {
		if strings.EqualFold(r.a.Word(t), "who") {
			clause = corpus.Span{Start: r.a.Tokens[t].Start, End: s.End}
			return clause, clause.Contains(h.officeSpan)
		}
	}
	return corpus.Span{}, false
}

// ownDate is the date inside the post's own clause: "who in 2004 was foreign
// minister"; for "then", any date before it in the sentence.
func (r *reader) ownDate(h holding, s, clause corpus.Span, inside bool) (moment, bool) {
	area := corpus.Span{}
	switch {
	case inside:
		area = clause
	case h.office.Status == "then":
		area = s
		if !clause.Empty() {
			area.End = clause.Start
		}
	default:
		return moment{}, false
	}
	var best moment
	for _, m := range r.a.MentionsIn(area) {
		d, ok := m.Value.(corpus.Date)
		if !ok || !r.usable(d) {
			continue
		}
		if best.date == "" || m.End <= h.officeSpan.Start {
			best = moment{date: d.EDTF, span: m.Span}
		}
	}
	return best, best.date != ""
}

// usable tells whether a date can be one at which something was so: placed on
// the calendar, no interval, not after the article.
func (r *reader) usable(d corpus.Date) bool {
	if d.EDTF == "" || d.NamePart || strings.Contains(d.EDTF, "/") || strings.HasPrefix(d.EDTF, "XXXX") {
		return false
	}
	days, err := corpus.ParseEDTF(d.EDTF)
	return err == nil && (r.a.Published.Date == "" || days.First == "" || days.First <= last(r.a.Published.Date))
}

func last(edtf string) string {
	days, err := corpus.ParseEDTF(edtf)
	if err != nil || days.Last == "" {
		return "9999"
	}
	return days.Last
}

// now tells whether the words just before the post say now, today, currently.
func (r *reader) now(h holding, s corpus.Span) bool {
	from := corpus.Span{Start: s.Start, End: h.officeSpan.End}
	first, end := r.a.TokensIn(from)
	for t := end - 1; t >= first && t >= end-12; t-- {
		switch strings.ToLower(r.a.Word(t)) {
		case "now", "currently", "today", "current", "present":
			return r.a.Tokens[t].Start >= h.officeSpan.Start-16
		}
	}
	return false
}

// meeting is the day of the meeting that the sentence speaks of, when it is
// known and past.
func (r *reader) meeting(h holding, s corpus.Span) (moment, bool) {
	for _, m := range r.a.MentionsIn(s) {
		e, ok := m.Value.(corpus.Event)
		if !ok {
			continue
		}
		full := r.events[e.Ref]
		if full.Parent != corpus.NoRef && full.Date == "" {
			if p, ok := r.events[full.Parent]; ok && full.Parent != full.Ref {
				full.Date, full.Parts = p.Date, p.Parts
			}
		}
		if full.Date == "" || full.Modality == "planned" || !r.usable(corpus.Date{EDTF: full.Date}) {
			continue
		}
		out := moment{date: full.Date, meeting: e.Ref, meetingSpan: m.Span, basis: corpus.Inferred, rule: "the day of the meeting"}
		for _, p := range full.Parts {
			if p.Field == "date" {
				out.span = p.Span
			}
		}
		if s.Contains(out.span) {
			out.basis, out.rule = "", ""
		}
		return out, true
	}
	return moment{}, false
}

// opening is the date that opens the sentence: "In May 2017, the minister said".
func (r *reader) opening(h holding, s corpus.Span, inside bool) (moment, bool) {
	if inside {
		return moment{}, false
	}
	for _, m := range r.a.MentionsIn(corpus.Span{Start: s.Start, End: min(s.Start+24, s.End)}) {
		if d, ok := m.Value.(corpus.Date); ok && m.Type == corpus.TypeDate && r.usable(d) && m.End <= max(h.personSpan.Start, h.officeSpan.Start) {
			return moment{date: d.EDTF, span: m.Span, meeting: corpus.NoRef}, true
		}
	}
	return moment{}, false
}
