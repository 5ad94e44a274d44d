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

// observed is when a claim sees a state: its own as-of date, else the
// document's; "" when neither is known.
func observed(own string, x *ev) string {
	if own != "" {
		return own
	}
	if x.AsOf != "" {
		return x.AsOf
	}
	return x.Published
}
