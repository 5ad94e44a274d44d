package reconcile

import (
	"fmt"
	"sort"
	"strconv"

	"rapporteur/corpus"
)

// nodeRef is a meeting as one document numbers it.
type nodeRef struct{ doc, local int }

// node is what one document says of one meeting.
type node struct {
	ref     nodeRef
	claims  []*ev
	id      string
	series  string
	level   corpus.Level
	ordinal int
	date    string
	city    string
	country string
	plan    bool // said to be planned, and no claim says that it was held
	mute    bool // no claim says whether it was held
	denied  bool
	parent  nodeRef
	side    bool // has a parent
	parties string
	people  map[string]bool
	name    []string // stems
}

// meeting is a cluster of nodes: one meeting of the world.
type meeting struct {
	nodes []*node
	// What all members agree on; real are those of members that were held.
	level      corpus.Level
	ordinal    int
	plan, real facts
	denied     bool
	id         string // of its fact
	row        *corpus.Meeting
	fact       *corpus.Fact
	claims     []*ev
}

// facts are the date and place of the held, or of the planned, members.
type facts struct {
	first, last, city, country string
	any                        bool
}

func levelOf(l corpus.Level) corpus.Level {
	if l == corpus.LevelUnspecified {
		return ""
	}
	return l
}

// sameLevel tells whether two levels can be of one meeting.
func sameLevel(a, b corpus.Level) bool {
	if a == b || a == "" && b != corpus.LevelBilateral || b == "" && a != corpus.LevelBilateral {
		return true
	}
	pair := func(x, y corpus.Level) bool { return a == x && b == y || a == y && b == x }
	return pair(corpus.LevelMinisters, corpus.LevelForeignMinisters) || pair(corpus.LevelConference, corpus.LevelLeaders) ||
		pair(corpus.LevelConference, corpus.LevelMinisters)
}

// findMeetings clusters the meetings of all documents: inside a series by
// ordinal, date and place; talks of two by their parties; others by date and place.
func (e *engine) findMeetings() {
	e.cluster = map[nodeRef]*meeting{}
	nodes := e.nodes()
	blocks := map[string][]*node{}
	for _, n := range nodes {
		k := "s" + n.series
		switch {
		case n.level == corpus.LevelBilateral || n.series == "" && n.side:
			k = "b" + n.parties
			if n.parties == "" { // nobody knows whose talks they are
				k = "b" + n.id
			}
		case n.series == "":
			k = "z"
		}
		blocks[k] = append(blocks[k], n)
	}
	index := map[string][]*meeting{}
	for _, k := range sortedKeys(blocks) { // series before loose meetings: "s" < "z"
		if k[0] == 'b' {
			continue
		}
		e.clusterBlock(k, blocks[k], index)
	}
	for _, k := range sortedKeys(blocks) {
		if k[0] == 'b' {
			e.clusterBlock(k, blocks[k], index)
		}
	}
	for _, m := range e.meets {
		m.finish()
	}
}

// nodes gathers what each document says of each of its meetings.
func (e *engine) nodes() []*node {
	at := map[nodeRef]*node{}
	var out []*node
	for _, x := range e.kind(corpus.KindMeeting) {
		ref := nodeRef{x.doc, x.Value.(corpus.Meeting).Local}
		n := at[ref]
		if n == nil {
			n = &node{ref: ref, id: x.ID}
			at[ref] = n
			out = append(out, n)
		}
		n.claims = append(n.claims, x)
	}
	lands := e.attendants(at)
	for _, n := range out {
		n.read(e, lands[n.ref])
	}
	sort.SliceStable(out, func(i, j int) bool {
		if a, b := out[i].strength(), out[j].strength(); a != b {
			return a > b
		}
		return out[i].id < out[j].id
	})
	return out
}

// attendants gives the countries of those who took part in each meeting, and
// tells its node of the people.
func (e *engine) attendants(at map[nodeRef]*node) map[nodeRef][]string {
	lands := map[nodeRef][]string{}
	for _, x := range e.kind(corpus.KindParticipation) {
		v := x.Value.(corpus.Participation)
		ref := nodeRef{x.doc, v.Meeting}
		n := at[ref]
		if n == nil {
			continue
		}
		if v.Country != "" {
			lands[ref] = append(lands[ref], v.Country)
		}
		if p := e.personFor(x); p != nil {
			if n.people == nil {
				n.people = map[string]bool{}
			}
			n.people[p.id] = true
		}
	}
	return lands
}

func (n *node) read(e *engine, parties []string) {
	n.denied, n.mute = true, true
	done := false
	for _, x := range n.claims {
		m := x.Value.(corpus.Meeting)
		if n.series == "" {
			n.series = e.seriesOf(m.Series)
		}
		if n.level == "" || sameLevel(n.level, m.Level) && levelOf(m.Level) != "" && m.Level != corpus.LevelMinisters {
			n.level = levelOf(m.Level)
		}
		if n.ordinal == 0 {
			n.ordinal = m.Ordinal
		}
		if m.Date != "" && (n.date == "" || relateDates(n.date, m.Date) == coarser) {
			n.date = m.Date
		}
		if n.city == "" {
			n.city = fold(m.City)
		}
		if n.country == "" {
			n.country = m.Country
		}
		n.plan = n.plan || planned(m.Modality)
		done = done || held(m.Modality)
		n.mute = n.mute && m.Modality == ""
		n.denied = n.denied && m.Modality == "denied"
		if m.Parent != corpus.NoRef && m.Parent != m.Local {
			n.parent, n.side = nodeRef{n.ref.doc, m.Parent}, true
		}
		parties = append(parties, m.Participants...)
		if len(n.name) == 0 {
			n.name = stems(m.Name)
		}
	}
	if early(n.claims[0], n.date) { // nothing is held before its day
		n.plan, done, n.mute = true, false, false
	}
	n.plan = n.plan && !done
	if ps := unique(parties); len(ps) > 1 {
		n.parties = fmt.Sprint(ps)
	}
}

func held(modality string) bool { return modality == "held" || modality == "ongoing" }

// early tells whether a document is older than the day it speaks of.
func early(x *ev, date string) bool {
	said, day := lastDay(x.Published), firstDay(date)
	return said != "" && day != "" && said < day
}

// strength puts the nodes that say most first: they found clusters, the others join.
func (n *node) strength() int {
	s := 0
	if n.ordinal > 0 {
		s += 4
	}
	switch w := width(n.date); {
	case w == 1:
		s += 4
	case w <= 31:
		s += 2
	case w <= 366:
		s++
	}
	if n.city != "" {
		s += 2
	} else if n.country != "" {
		s++
	}
	if n.level != "" {
		s++
	}
	return s
}

// keys are where to look for clusters that a node may belong to.
func (n *node) keys(block string) []string {
	var out []string
	if block[0] == 'z' { // no series: date and place, or a long name
		if d, ok := daysOf(n.date); ok && d.First == d.Last {
			if n.city != "" {
				out = append(out, "d"+d.First+n.city)
			}
			if n.country != "" {
				out = append(out, "d"+d.First+n.country)
			}
		}
		if len(n.name) >= 3 {
			out = append(out, "n"+fmt.Sprint(n.name))
		}
		return out
	}
	if n.ordinal > 0 {
		out = append(out, block+"|o"+strconv.Itoa(n.ordinal))
	}
	for _, y := range years(n.date) {
		out = append(out, block+"|y"+y)
	}
	return out
}

const most = 64 // candidates looked at for one node: keeps hostile input linear

func (e *engine) clusterBlock(block string, nodes []*node, index map[string][]*meeting) {
	var all []*meeting
	for _, n := range nodes {
		keys := n.keys(block)
		m := best(n, index, keys)
		if m == nil && len(keys) == 0 && block[0] == 's' {
			m = only(n, all)
		}
		if m == nil {
			m = &meeting{}
			e.meets, all = append(e.meets, m), append(all, m)
		}
		m.join(n, e)
		for _, k := range append(keys, n.placeKeys()...) {
			if list := index[k]; len(list) < most && (len(list) == 0 || list[len(list)-1] != m) {
				index[k] = append(list, m)
			}
		}
	}
}

// placeKeys let meetings without a series find the one of a series that they are.
func (n *node) placeKeys() []string { return n.keys("z") }

// best is the one cluster that a node agrees with most; nil when none, or two alike.
func best(n *node, index map[string][]*meeting, keys []string) *meeting {
	var out *meeting
	top, tie := 0, false
	seen := map[*meeting]bool{}
	for _, k := range keys {
		for _, m := range index[k] {
			if seen[m] {
				continue
			}
			seen[m] = true
			s, ok := m.fits(n)
			switch {
			case !ok || s <= 0:
			case s > top:
				out, top, tie = m, s, false
			case s == top:
				tie = true
			}
		}
	}
	if tie {
		return nil
	}
	return out
}

// only is the single cluster of the series that a node without ordinal, date
// and place can belong to.
func only(n *node, all []*meeting) *meeting {
	var out *meeting
	for i, m := range all {
		if i >= most {
			return nil
		}
		if _, ok := m.fits(n); ok && (n.mute || m.isPlan() == n.plan) && !n.denied {
			if out != nil {
				return nil
			}
			out = m
		}
	}
	return out
}

func (m *meeting) isPlan() bool { return !m.real.any }
