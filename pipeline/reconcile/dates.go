package reconcile

import (
	"strings"
	"time"

	"rapporteur/corpus"
)

// daysOf reads a date; ok is false when it covers no days.
func daysOf(edtf string) (d corpus.Days, ok bool) {
	if edtf == "" {
		return d, false
	}
	d, err := corpus.ParseEDTF(edtf)
	return d, err == nil && d != corpus.Days{}
}

func firstDay(edtf string) string {
	d, _ := daysOf(edtf)
	return d.First
}

func lastDay(edtf string) string {
	d, _ := daysOf(edtf)
	return d.Last
}

// apart tells whether two dates contradict.
func apart(a, b string) bool { return corpus.CompareEDTF(a, b) == corpus.Disjoint }

// width is the number of days a date covers, or a large number when it is open.
func width(edtf string) int {
	d, ok := daysOf(edtf)
	if !ok || d.First == "" || d.Last == "" {
		return 1 << 20
	}
	return daysBetween(d.First, d.Last) + 1
}

func daysBetween(a, b string) int {
	x, err1 := time.Parse(time.DateOnly, a)
	y, err2 := time.Parse(time.DateOnly, b)
	if err1 != nil || err2 != nil {
		return 1 << 20
	}
	return int(y.Sub(x).Hours() / 24)
}

// relateDates nests dates: a day in its month, a month in its year.
func relateDates(a, b string) relation {
	switch corpus.CompareEDTF(a, b) {
	case corpus.Same:
		return same
	case corpus.Nested, corpus.Overlapping:
		if width(a) < width(b) {
			return finer
		}
		if width(a) > width(b) {
			return coarser
		}
		return differ
	}
	if strings.TrimRight(a, "~?%") == strings.TrimRight(b, "~?%") {
		return same
	}
	return differ
}

// years are the years that a date touches, at most three.
func years(edtf string) []string {
	d, ok := daysOf(edtf)
	if !ok || d.First == "" || d.Last == "" {
		if ok && d.First != "" {
			return []string{d.First[:4]}
		}
		return nil
	}
	a, b := d.First[:4], d.Last[:4]
	if a == b {
		return []string{a}
	}
	if daysBetween(d.First, d.Last) > 800 {
		return nil
	}
	return []string{a, b}
}

// observed is when a claim sees a state: the document's date. An undated
// document is no older than the latest meeting that it reports as held, so that
// day stands in, as an inference; by is the claim that shows it.
func (e *engine) observed(x *ev) (date string, by *ev) {
	switch {
	case firstDay(x.AsOf) != "":
		return x.AsOf, nil
	case firstDay(x.Published) != "":
		return x.Published, nil
	case e.latest[x.doc] != nil:
		return e.latest[x.doc].Value.(corpus.Meeting).Date, e.latest[x.doc]
	}
	return "", nil
}

// findLatest finds the latest meeting that each undated document reports as held.
func (e *engine) findLatest() {
	e.latest = make([]*ev, len(e.docs))
	for _, x := range e.kind(corpus.KindMeeting) {
		m := x.Value.(corpus.Meeting)
		if firstDay(e.published[x.doc]) != "" || m.Modality != "" && m.Modality != "held" || width(m.Date) > 31 {
			continue
		}
		if o := e.latest[x.doc]; o == nil || lastDay(o.Value.(corpus.Meeting).Date) < lastDay(m.Date) {
			e.latest[x.doc] = x
		}
	}
}
