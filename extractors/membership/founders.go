package membership

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// founders reads who was there when a body began: "founded in 1967 by A, B and
// C", "declared on that day at a meeting of ministers from the four countries".
// They are members from that day.
func (r *reader) founders(s *sentence) {
	for i, w := range s.words {
		if !lang.FoundingVerbs[w] || i == 0 || !s.passive(i) || lang.SenseOf(s.words, i) != lang.Plain {
			continue
		}
		verb := s.tokens(i, i+1)
		before, _ := nearest(s.bodies, verb)
		body, span, inferred := "", corpus.Span{}, false
		switch {
		case before != nil:
			body, span = before.Value.(corpus.Body).Name, before.Span
		case r.hasLast && r.pointsBack(s, verb):
			body, span, inferred = r.last.Value.(corpus.Body).Name, r.last.Span, true
		default:
			continue
		}
		who := s.founding(i, span)
		if len(who) < 2 {
			continue
		}
		t := standing{status: "member", cue: verb, meeting: corpus.NoRef, evidence: s.span, rule: "among the founders", body: body, bodySpan: span, inferred: inferred}
		for _, m := range r.a.MentionsIn(s.span) {
			if d, ok := m.Value.(corpus.Date); ok && m.Type == corpus.TypeDate && d.EDTF != "" && !d.NamePart {
				t.from, t.fromSpan = begins(d.EDTF), m.Span
				break
			}
		}
		r.give(s, t, who)
		return
	}
}

// passive tells whether a form of "be" stands at most three words before i.
func (s *sentence) passive(i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if lang.Being[s.words[j]] {
			return true
		}
	}
	return s.words[0] == s.words[i] // "Founded in 1967 by ..."
}

// founding is the first list of two or more countries after a word such as "by"
// or "from", cities and the countries they lie in apart.
func (s *sentence) founding(i int, not corpus.Span) []item {
	for j := i + 1; j < len(s.words); j++ {
		if !lang.FounderJoins[s.words[j]] {
			continue
		}
		list := s.after(s.tokens(j, j+1).End, 4, not)
		var who []item
		for _, it := range list {
			if !it.city && !it.body {
				who = append(who, it)
			}
		}
		if len(who) > 1 {
			return who
		}
	}
	return nil
}

// groups reads "the five countries" as the nearest list of five, and puts them
// among the items.
func (r *reader) group(s *sentence) {
	for i := range s.words {
		n, end, ok := lang.GroupAt(s.words, i)
		if !ok || len(r.lists[n]) == 0 {
			continue
		}
		span := s.tokens(i, end)
		at, named := len(s.items), false
		for k, it := range s.items {
			gap := s.gap(span.End, it.span.Start)
			named = named || it.span.Overlaps(span) || it.span.Start >= span.End && len(gap) <= 2 && (len(gap) == 0 || gap[0] != "and" && gap[0] != ",")
			if it.all.Start > span.Start && at == len(s.items) {
				at = k
			}
		}
		if named {
			continue
		}
		var in []item
		for _, it := range r.lists[n] {
			in = append(in, item{name: it.name, span: it.span, all: span, basis: corpus.Inferred, why: "the nearest list of as many countries"})
		}
		s.items = append(append(append([]item{}, s.items[:at]...), in...), s.items[at:]...)
	}
}

// keepLists keeps the lists of countries of a sentence by their number.
func (r *reader) keepLists(s *sentence) {
	for i := 0; i < len(s.items); {
		j := i + 1
		for j < len(s.items) && s.joins(s.items[j-1], s.items[j]) {
			j++
		}
		r.keepList(s.items[i:j])
		for k := i; k < j; k++ { // "between A and the nations of B and C": B and C are a list too
			if w := s.word(s.items[k].all.Start); k > i && w > 0 && s.leftOf(w) == "of" {
				r.keepList(s.items[k:j])
			}
		}
		i = j
	}
}

func (r *reader) keepList(list []item) {
	seen := map[string]bool{}
	var out []item
	for _, it := range list {
		if it.body || it.city || it.basis == corpus.Inferred {
			return
		}
		if !seen[it.name] {
			seen[it.name] = true
			out = append(out, it)
		}
	}
	if len(out) > 1 {
		r.lists[len(out)] = out
	}
}

// parties reads "the countries of the dialogue", "the Dialogue countries": the
// countries last spoken of together, as long as they met under that name. This is
// inferred, and says so.
func (r *reader) parties(s *sentence) {
	if len(r.together) < 3 || !r.met {
		return
	}
	series := r.events[r.meeting.Value.(corpus.Event).Ref].Series
	for _, m := range s.bodies {
		v := m.Value.(corpus.Body)
		if v.Kind != "series" || v.Name != series || !r.ofCountries(s, m) {
			continue
		}
		t := standing{status: "member", cue: m.Span, meeting: corpus.NoRef, evidence: s.span, rule: "the countries of the body", body: v.Name, bodySpan: m.Span,
			doubts: []string{"the countries of the body are taken to be those spoken of together before"}}
		var who []item
		for _, it := range r.together {
			it.basis, it.why = corpus.Inferred, "spoken of together before"
			who = append(who, it)
		}
		r.give(s, t, who)
		return
	}
}

// ofCountries tells whether a body stands beside a word for its countries.
func (r *reader) ofCountries(s *sentence, m corpus.Mention) bool {
	w := s.word(m.End)
	if w < len(s.words) && countryNoun(s.words[w]) {
		return true
	}
	w = s.word(m.Start)
	for w > 0 && s.words[w-1] == "the" {
		w--
	}
	return w > 1 && s.words[w-1] == "of" && countryNoun(s.words[w-2])
}

func countryNoun(w string) bool { return w == "countries" || w == "nations" || w == "states" }

// keepTogether keeps the countries of "between the five countries and A".
func (r *reader) keepTogether(s *sentence) {
	for i, w := range s.words {
		if w != "between" && w != "among" {
			continue
		}
		var out []item
		seen := map[string]bool{}
		for _, it := range s.after(s.tokens(i, i+1).End, 4, corpus.Span{}) {
			if !it.body && !it.city && !seen[it.name] && !strings.HasPrefix(it.why, ofRegion) {
				seen[it.name] = true
				out = append(out, it)
			}
		}
		if len(out) > 2 {
			r.together = out
		}
	}
}

// openList is a list of countries being read, one a line.
type openList struct {
	status        string
	cue, bodySpan corpus.Span
	body          string
	inferred      bool
}

// lines reads lists with a country on each line under a line such as "Member
// states:". A line that begins with no country closes the list.
func (r *reader) lines(s *sentence) {
	if o := r.open; o != nil {
		if len(s.items) > 0 && !s.items[0].city && s.items[0].basis != corpus.Inferred && len(s.words) <= 12 &&
			opensLine(s.gap(s.span.Start, s.items[0].all.Start)) {
			t := standing{status: o.status, cue: o.cue, meeting: corpus.NoRef, evidence: s.span, rule: "a line of a list", body: o.body, bodySpan: o.bodySpan, inferred: o.inferred}
			r.give(s, t, s.items)
			return
		}
		r.open = nil
	}
	status := lang.ListStatus(s.words)
	if status == "" || len(s.items) > 0 && !allBodies(s.items) {
		return
	}
	o := &openList{status: status, cue: s.span}
	switch {
	case len(s.bodies) > 0:
		o.body, o.bodySpan = s.bodies[0].Value.(corpus.Body).Name, s.bodies[0].Span
	case r.hasLast:
		o.body, o.bodySpan, o.inferred = r.last.Value.(corpus.Body).Name, r.last.Span, true
	default:
		return
	}
	r.open = o
}
