package reconcile

import (
	"rapporteur/corpus"
)

// fits tells how well a node agrees with a cluster; ok is false when they
// contradict. The cluster keeps what all its members agree on, and stretches of
// days that meet in pairs meet all together, so this is complete link.
func (m *meeting) fits(n *node) (score int, ok bool) {
	if m.denied != n.denied || !sameLevel(m.level, n.level) || m.own(n) || !m.sameKind(n) {
		return 0, false
	}
	if m.ordinal > 0 && n.ordinal > 0 {
		if m.ordinal != n.ordinal {
			return 0, false
		}
		score += 4
	}
	f, across := &m.real, false
	switch {
	case n.plan && m.plan.any || !n.plan && !m.real.any:
		f, across = &m.plan, !n.plan && !n.mute
	case n.plan: // a plan and a held meeting
		across = true
	}
	s, agrees := f.fits(n)
	if !agrees {
		// An ordinal of one level tells which meeting is meant, whatever date
		// and place were planned for it; among held ones it outweighs one slip.
		named := score > 0 && m.level != "" && n.level != "" && n.series != ""
		if named && (n.plan || across || f.slip(n)) {
			return score, true
		}
		if n.series != "" && !across && (f.slip(n) || score > 0 && f.gap(n) <= 31) && m.putsRight(n) {
			return score + 1, true
		}
		return 0, false
	}
	if across && score == 0 && s < 3 { // one row only when more than a year says so
		return 0, false
	}
	if across { // a held meeting is looked for among the held ones first
		s--
	}
	return score + s, true
}

// putsRight tells whether a report of the cluster and that of the node are such that
// the later says that the earlier had the day or the place wrong.
func (m *meeting) putsRight(n *node) bool {
	b := n.claims[0]
	for _, o := range m.nodes[:min(len(m.nodes), most)] {
		a := o.claims[0]
		for _, field := range [2]string{"date", "city"} {
			if rights(b, a, field, o.city) && about(b.fix, field, o.city) || rights(a, b, field, n.city) && about(a.fix, field, n.city) {
				return true
			}
		}
	}
	return false
}

// sameKind: date and place alone do not make one meeting of two without a
// series; level, name or people must agree as well.
func (m *meeting) sameKind(n *node) bool {
	o := m.nodes[0]
	if n.series != "" && n.series == o.series {
		return true
	}
	if n.level == corpus.LevelBilateral {
		return width(n.date) <= 31 && width(o.date) <= 31 && nested(n.people, o.people)
	}
	if n.level != "" && n.level == m.level {
		return true
	}
	_, union := overlap(n.name, o.name)
	return union >= 0.5 || len(n.people) > 0 && len(o.people) > 0 && nested(n.people, o.people)
}

// nested tells whether one set holds the other; an empty one is held by any.
func nested(a, b map[string]bool) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for k := range a {
		if !b[k] {
			return false
		}
	}
	return true
}

// own: a document that numbers two meetings means two, unless an ordinal or a
// day says otherwise, or one of the two has nothing of its own.
func (m *meeting) own(n *node) bool {
	for i, o := range m.nodes {
		if i >= most {
			break
		}
		if o.ref.doc != n.ref.doc {
			continue
		}
		switch {
		case n.ordinal > 0 && (n.ordinal == o.ordinal || n.ordinal == m.ordinal && o.ordinal == 0):
			continue
		case n.series != "" && width(n.date) == 1 && n.date == o.date:
			continue
		case n.series != "" && n.series == o.series && n.ordinal == 0 && n.date == "" && n.city == "":
			continue // named again in passing
		}
		return true
	}
	return false
}

// fits scores date and place; ok is false when one of them contradicts.
func (f *facts) fits(n *node) (score int, ok bool) {
	if !f.any {
		return 0, true
	}
	if d, known := daysOf(n.date); known && f.first != "" {
		if d.First > f.last || d.Last != "" && d.Last < f.first {
			return 0, false
		}
		switch w := width(n.date); {
		case w <= 7:
			score += 4
		case w <= 31:
			score += 2
		default:
			score++
		}
	}
	if f.city != "" && n.city != "" {
		if f.city != n.city {
			return 0, false
		}
		score++
	}
	if f.country != "" && n.country != "" {
		if f.country != n.country {
			return 0, false
		}
		score++
	}
	return score, true
}

// slip: date and place differ in one only, and a date by days, as one slip in one
// of two accounts does. The slot then decides, and says so.
func (f *facts) slip(n *node) bool {
	place := f.country == "" || n.country == "" || f.country == n.country
	city := f.city == "" || n.city == "" || f.city == n.city
	d, ok := daysOf(n.date)
	if !ok || f.first == "" || d.Last == "" {
		return false
	}
	if d.First > f.last || d.Last < f.first {
		return place && city && (f.city != "" && n.city != "" || f.country != "" && n.country != "") && f.gap(n) <= 31
	}
	return width(n.date) == 1 && f.first == f.last
}

// gap is the number of days between the two, 0 when they meet or are not known.
func (f *facts) gap(n *node) int {
	d, ok := daysOf(n.date)
	if !ok || f.first == "" || d.Last == "" || d.First <= f.last && d.Last >= f.first {
		return 0
	}
	return min(abs(daysBetween(d.First, f.last)), abs(daysBetween(f.first, d.Last)))
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

func (m *meeting) join(n *node, e *engine) {
	m.nodes = append(m.nodes, n)
	m.denied = n.denied
	if m.level == "" || m.level == corpus.LevelMinisters && n.level != "" {
		m.level = n.level
	}
	if m.ordinal == 0 {
		m.ordinal = n.ordinal
	}
	f := &m.real
	if n.plan || n.mute && !m.real.any && m.plan.any {
		f = &m.plan
	}
	f.any = true
	if d, ok := daysOf(n.date); ok {
		if d.Last == "" {
			d.Last = "9999-12-31"
		}
		if f.first == "" {
			f.first, f.last = d.First, d.Last
		}
		if d.First <= f.last && d.Last >= f.first { // not after a slip
			f.first, f.last = max(f.first, d.First), min(f.last, d.Last)
		}
	}
	if f.city == "" {
		f.city = n.city
	}
	if f.country == "" {
		f.country = n.country
	}
	e.cluster[n.ref] = m
}

func (m *meeting) finish() {
	for _, n := range m.nodes {
		m.claims = append(m.claims, n.claims...)
	}
	m.claims = byID(m.claims)
	m.id = factID(corpus.KindMeeting, m.claims[0].ID, "")
}

// meetingOf is the meeting that a claim refers to by its number, or nil.
func (e *engine) meetingOf(x *ev, local int) *meeting {
	if local == corpus.NoRef {
		return nil
	}
	return e.cluster[nodeRef{x.doc, local}]
}
