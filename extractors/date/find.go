package date

import (
	"fmt"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Finder finds dates, times, durations and sets.
type Finder struct{}

// Name is "date".
func (Finder) Name() string { return "date" }

// Version is raised whenever the same article may give other mentions.
func (Finder) Version() int { return 5 }

// Find returns the expressions of time in a, in order.
func (Finder) Find(a *corpus.Article) []corpus.Mention {
	f := &finding{a: a}
	f.state = stateFor(a.Published.Date)
	longest := 0
	blocks := blocksOf(a)
	for _, b := range blocks {
		longest = max(longest, b.End-b.Start)
	}
	f.p.toks = make([]token, 0, longest/4+8) // English has about five bytes a token
	for _, b := range blocks {
		f.block(b)
	}
	return f.out
}

// blocksOf are the blocks, or the text as one when it was not divided.
func blocksOf(a *corpus.Article) []corpus.Block {
	if len(a.Blocks) > 0 {
		return a.Blocks
	}
	return []corpus.Block{{Role: corpus.RoleBody, Span: corpus.Span{End: len(a.Text)}}}
}

// stateFor starts the resolver with a publication date in EDTF.
func stateFor(published string) state {
	var s state
	days, err := corpus.ParseEDTF(published)
	if err != nil || days.First == "" {
		return s
	}
	first := parseISO(days.First)
	s.docY = first.y
	if days.First == days.Last {
		s.doc = first
	}
	return s
}

// parseISO reads a day that ParseEDTF wrote.
func parseISO(s string) civil {
	n := func(i, j int) (v int) {
		for ; i < j; i++ {
			v = 10*v + int(s[i]-'0')
		}
		return v
	}
	return civil{n(0, 4), n(5, 7), n(8, 10)}
}

// finding is the work on one article.
type finding struct {
	a     *corpus.Article
	p     parser
	state state
	out   []corpus.Mention
	// order is decided once, when the first doubtful date needs it.
	order   dayOrder
	ordered bool
}

func (f *finding) dayOrder() dayOrder {
	if !f.ordered {
		f.order, f.ordered = articleOrder(f.a), true
	}
	return f.order
}

func (f *finding) block(b corpus.Block) {
	f.p.text = f.a.Text
	f.p.order = f.dayOrder
	f.p.toks = scan(f.p.toks[:0], f.a.Text, b.Start, b.End)
	f.p.lastDay = expr{}
	for i, done := 0, 0; i < len(f.p.toks); {
		if !starts(&f.p.toks[i]) || f.p.determiner(i) {
			i++
			continue
		}
		m, ok := f.p.expression(i)
		if !ok || m.to <= i {
			i++
			continue
		}
		m.from = max(m.from, done)
		f.emit(m)
		i, done = m.to, m.to
		if f.p.lastDay = (expr{}); m.lo.rule == "month day" && !m.ranged && m.lo.clock == "" {
			f.p.lastDay, f.p.lastTo = m.lo, m.to
		}
	}
}

// timeOfDay is the rule of a time on its own.
const timeOfDay = "time of day"

// emit puts a match on the calendar and adds it.
func (f *finding) emit(m match) {
	span := corpus.Span{Start: f.p.at(m.from).start, End: f.p.at(m.to - 1).end}
	switch m.kind {
	case mDuration:
		f.out = append(f.out, corpus.Mention{Type: corpus.TypeDuration, Span: span, Value: f.duration(m)})
	case mSet:
		f.out = append(f.out, corpus.Mention{Type: corpus.TypeSet, Span: span, Value: setValue(m)})
	default:
		d := f.date(m, span)
		typ := corpus.TypeDate
		if d.Rule == timeOfDay { // a day with its time is a date
			typ = corpus.TypeTime
		}
		f.out = append(f.out, corpus.Mention{Type: typ, Span: span, Value: d})
	}
}

// date is the value of a point or a range.
func (f *finding) date(m match, span corpus.Span) corpus.Date {
	t := f.p.tenseAt(m.from, m.to)
	narrative := 0
	if t != future { // what lies ahead is told from the publication
		narrative = f.narrative(m)
	}
	if m.lo.clock != "" && m.lo.pt.d == 0 && m.lo.base == bMention {
		return f.timeOnly(m)
	}
	lo, anchor, alts := f.state.resolve(m.lo, t, narrative)
	d := corpus.Date{Anchor: anchor, Rule: m.lo.rule, NamePart: m.name, TimexType: "DATE", Mod: m.lo.mod}
	if m.ranged {
		f.rangeValue(&d, m, lo, t, narrative)
		fill(&d)
		return d
	}
	if f.stretch(&d, m, lo) {
		fill(&d)
		return d
	}
	if m.lo.off.n != 0 && m.lo.off.role < lasts && (m.lo.feast == 0 || m.lo.rule == "counted from a date") {
		lo = m.lo.off.from(lo)
		for i := range alts {
			alts[i] = m.lo.off.from(alts[i])
		}
	}
	if o := m.lo.off; o.role == lasts && lo.known() && lo.grain == lang.UnitDay && valid(lo) {
		d.EDTF, d.Precision = isoDay(lo.first())+"/"+isoDay(step(lo.first(), o.n, o.unit).add(-1)), "interval"
		d.Timex = d.EDTF
		f.state.note(lo, m.lo.pt.y != 0, span.Start)
		fill(&d)
		return d
	}
	if m.lo.vague {
		d.Timex = vagueRef(m.lo.n, m.lo.base, f.p.word(m.to-1))
		return d
	}
	f.pointValue(&d, m, lo)
	if len(d.Alternatives) == 0 {
		for _, x := range alts {
			d.Alternatives = append(d.Alternatives, x.edtf())
		}
	}
	if !m.name {
		f.state.note(lo, m.lo.pt.y != 0, span.Start)
	}
	fill(&d)
	return d
}

// stretch writes what is a stretch of, or beside, the point that was resolved; false when
// the point itself is meant.
func (f *finding) stretch(d *corpus.Date, m match, p point) bool {
	switch {
	case m.lo.off.role == leadsTo:
		f.ending(d, m.lo.off, p)
	case m.lo.rest:
		f.rest(d, p)
	case m.lo.inner.n != 0:
		f.nested(d, m, p)
	default:
		return false
	}
	return true
}

func vagueRef(n int, b base, last string) string {
	if last == "ago" || last == "earlier" {
		return "PAST_REF"
	}
	return "FUTURE_REF"
}

// narrative is a year other than the publication year that the sentence has
// stated before the match, 0 when there is none.
func (f *finding) narrative(m match) int {
	if m.lo.base != bNearest || f.state.fineYear == 0 || m.lo.pt.grain > lang.UnitQuarter || m.lo.pt.y != 0 {
		return 0
	}
	if m.lo.wd != 0 && m.lo.pt.d == 0 {
		return 0
	}
	if f.state.place < f.p.sentenceStart(m.from) || f.state.fineYear > f.state.docY {
		return 0
	}
	return f.state.fineYear
}

// pointValue writes a single date.
func (f *finding) pointValue(d *corpus.Date, m match, p point) {
	e := m.lo
	if !p.known() && (e.counted || e.wd != 0 && p.d == 0 || e.shift != 0 || p.grain != lang.UnitDay && p.grain != lang.UnitMonth || p.m == 0) {
		d.Precision = p.precision()
		d.Anchor = ""
		if e.wd != 0 {
			d.Timex = fmt.Sprintf("XXXX-WXX-%d", e.wd)
		}
		return
	}
	d.EDTF, d.Timex, d.Precision = p.edtf(), p.timex(), p.precision()
	if e.rule == "fiscal year" {
		f.fiscal(d, m, p.y)
	}
	switch {
	case e.clock != "":
		d.Time, d.TimexType, d.Precision = e.clock, "TIME", "minute"
		if e.until != "" {
			d.Timex += "T" + e.clock + "/" + d.Timex
			d.Timex += "T" + e.until
			break
		}
		d.Timex += "T" + e.clock
	case e.part != 0:
		d.TimexType = "TIME"
		d.Timex += lang.DaypartCodes[e.part]
	}
	f.open(d, m)
	if f.p.is(m.from-1, lang.DateApproximate) && f.p.at(m.from-1).val == int(lang.ApproxAbout) && f.p.word(m.from-1) != "some" && d.Time == "" {
		d.EDTF, d.Mod = approximate(d.EDTF), "APPROX"
	}
}

func approximate(edtf string) string {
	for i := 0; i < len(edtf); i++ {
		if edtf[i] == '/' || edtf[i] == 'X' {
			return edtf
		}
	}
	return edtf + "~"
}
