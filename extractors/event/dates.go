package event

import (
	"strings"
	"time"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

var notTheDay = map[string]bool{"since": true, "after": true, "before": true, "by": true, "until": true, "than": true, "till": true}

// dated gives a date to the meeting it belongs to.
func (s *scan) dated(st corpus.Sentence, ms []*mention, x corpus.Mention, d corpus.Date) {
	t := s.TokenAt(x.Start)
	end := s.ends(st, t)
	if end {
		d.EDTF = strings.TrimPrefix(strings.TrimPrefix(d.EDTF, ".."), "/")
	}
	noYear := strings.HasPrefix(d.EDTF, "XXXX")
	if d.EDTF == "" || d.NamePart && !s.inOccasion(ms, x.Span) || d.TimexType == "SET" || (d.First == "" && !end || d.Last == "") && !noYear {
		return
	}
	if t > st.First && notTheDay[s.lower[t-1]] && !end || x.Overlaps(s.Published.Span) || s.inDateline(x.Span) {
		return // the article's own date is not that of what it reports
	}
	m, gap := s.nearest(ms, x.Span)
	if m == nil || m.anaphor && gap > 14 && !end {
		return
	}
	if end {
		s.until(ms, m, x, d)
		return
	}
	// the finer of two dates at hand, else the nearer
	if m.Date != "" && (finer(m.Date, d.EDTF) || !finer(d.EDTF, m.Date) && m.dateGap <= gap) {
		return
	}
	basis := corpus.Stated
	if d.Anchor != "" && d.Anchor != "explicit" {
		basis = corpus.Inferred
	}
	for _, o := range twins(ms, m) {
		o.Date, o.dateGap = d.EDTF, gap
		if t < o.first && s.after(o) { // "on Sunday, following the summit": the day is a bound
			o.Date = "/" + d.EDTF
		}
		o.set("date", x.Span, basis, d.Rule)
	}
}

// ends tells whether the date at token t is the last day of a meeting: "ends on Friday", "lasts until Friday".
func (s *scan) ends(st corpus.Sentence, t int) bool {
	for k := t - 1; k >= st.First && k >= t-2; k-- {
		switch s.lower[k] {
		case "ends", "closes", "concludes", "finishes":
			return true
		case "until", "till", "through", "to":
			return k > st.First && lasting[s.lower[k-1]]
		case "on":
		default:
			return false
		}
	}
	return false
}

var lasting = map[string]bool{"lasts": true, "lasting": true, "runs": true, "running": true, "continues": true, "continue": true, "last": true, "run": true, "lasted": true, "ran": true, "goes": true, "on": true}

// until makes the day of m the first of a stretch that ends on the day d; alone, the stretch has no beginning.
func (s *scan) until(ms []*mention, m *mention, x corpus.Mention, d corpus.Date) {
	for _, o := range twins(ms, m) {
		switch {
		case strings.Contains(o.Date, "/"):
			continue
		case begins(o.Date, d.EDTF):
			p, _ := o.part("date")
			x.Span = corpus.Span{Start: min(p.Start, x.Start), End: max(p.End, x.End)}
		case o.Date != "":
			continue
		}
		o.Date += "/" + d.EDTF
		o.set("date", x.Span, corpus.Stated, "its last day")
	}
}

// days joins the date x with the day after it, y, where "and" stands between, "October 5 and 6": a meeting was
// held on both. Otherwise it is x.
func (s *scan) days(x, y corpus.Mention) corpus.Mention {
	a, ok := x.Value.(corpus.Date)
	b, ok2 := y.Value.(corpus.Date)
	if !ok || !ok2 || len(a.EDTF) != len("2006-01-02") || len(b.EDTF) != len(a.EDTF) || a.TimexType != "DATE" || b.TimexType != "DATE" {
		return x
	}
	_, k := s.TokensIn(x.Span)
	if next := s.TokenAt(y.Start); k+1 != next || s.lower[k] != "and" && s.lower[k] != "&" {
		return x
	}
	p, err := time.Parse(time.DateOnly, a.EDTF)
	q, err2 := time.Parse(time.DateOnly, b.EDTF)
	if err != nil || err2 != nil || q.Sub(p) != 24*time.Hour {
		return x
	}
	a.EDTF, a.Last = a.EDTF+"/"+b.EDTF, b.Last
	return corpus.Mention{Type: x.Type, Span: corpus.Span{Start: x.Start, End: y.End}, Value: a}
}

// inDateline: "DUSHANBE, March 28, 2016, Agency –".
func (s *scan) inDateline(sp corpus.Span) bool {
	t := s.TokenAt(sp.Start)
	for k := t - 1; k >= 0 && k >= t-6 && s.Tokens[k].Sentence == s.Tokens[t].Sentence; k-- {
		if c, ok := s.covering(k); ok {
			p, ok := c.Value.(corpus.Place)
			return ok && p.Dateline
		}
	}
	return false
}

// inOccasion: the year in the name of an exposition is its date.
func (s *scan) inOccasion(ms []*mention, sp corpus.Span) bool {
	for _, m := range ms {
		if m.noun.Class == lang.Occasion && s.span(m.first, m.last).Overlaps(sp) {
			return true
		}
	}
	return false
}

// twins are the mentions that one phrase gave: "the 40th and 41st summits".
func twins(ms []*mention, m *mention) []*mention {
	var out []*mention
	for _, o := range ms {
		if o.head == m.head {
			out = append(out, o)
		}
	}
	return out
}

// after tells whether the sentence speaks of what came after the meeting.
func (s *scan) after(m *mention) bool {
	for k := m.first - 1; k >= 0 && k >= m.first-5; k-- {
		switch s.lower[k] {
		case "following", "after", "since":
			return true
		case "the", "of", "completion", "end", "conclusion", "close":
		default:
			return false
		}
	}
	return false
}

// finer tells whether a is a day and b is not, or a a month and b a year.
func finer(a, b string) bool {
	return !strings.Contains(a, "/") && !strings.Contains(b, "/") && strings.Count(a, "-") > strings.Count(b, "-")
}
