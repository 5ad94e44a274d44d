package membership

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

const nextWords = 6 // how near a named body must follow where it must

// target finds the body or meeting that a phrase speaks of.
func (r *reader) target(s *sentence, p lang.Standing, t *standing, words corpus.Span) bool {
	if p.Follows {
		return r.sameBody(t)
	}
	if p.Meeting && t.status == "chair" && s.ofBody(words) {
		return r.bodyAt(s, p, t, words)
	}
	if p.Meeting {
		if t.status == "observer" && len(s.bodies) > 0 { // of a meeting; a body beside it is another matter
			return r.event(s, p, t, words)
		}
		return r.event(s, p, t, words) || !p.Named && t.status != "host" && r.bodyAt(s, p, t, words)
	}
	return r.bodyAt(s, p, t, words)
}

// bodyAt takes the body named nearest: after the words for "is a member of",
// before them for "comprises"; failing that, the one spoken of last.
func (r *reader) bodyAt(s *sentence, p lang.Standing, t *standing, words corpus.Span) bool {
	before, after := nearest(s.bodies, words)
	if p.Meeting && p.Side == lang.After {
		after = nil // "co-chaired by A and the European Commission": a party to it
	}
	inside := covering(s.bodies, words)
	next := after != nil && len(s.gap(words.End, after.Start)) <= nextWords
	var m *corpus.Mention
	switch {
	case p.Inside:
		if inside == nil {
			return false
		}
		m = inside
	case p.Dated && r.hasLast && before != nil && len(s.gap(before.End, words.Start)) <= 2: // the body is the one that applied
	case p.Next && !next && (t.status == "chair" || !p.Meeting) && r.hasLast && pointed(s, s.word(words.End), lang.BodyNouns) != "":
		r.last, _ = r.backTo(pointed(s, s.word(words.End), lang.BodyNouns))
		t.body, t.bodySpan, t.inferred = r.last.Value.(corpus.Body).Name, r.last.Span, true
		return true
	case p.Next:
		if !next || t.status == "former_member" && s.heads(words.End, after.Start) {
			return false
		}
		m = after
	case inside != nil:
		m = inside
	case p.Side == lang.After && p.List:
		if before != nil && s.index >= 0 {
			m = before
		}
	case after != nil && (next || before == nil):
		m = after
	case before != nil:
		m = before
	}
	if m != nil {
		t.body, t.bodySpan = r.bodyName(*m, words), m.Span
		return true
	}
	if p.Named || !r.hasLast || p.Body && !r.pointsBack(s, words) {
		return false
	}
	v := r.last.Value.(corpus.Body)
	t.body, t.bodySpan, t.inferred = v.Name, r.last.Span, true
	return true
}

// bodyName is the name of a body; where its own words hold the phrase ("NATO
// accession process"), that of the body before them.
func (r *reader) bodyName(m corpus.Mention, words corpus.Span) string {
	v := m.Value.(corpus.Body)
	if !m.Overlaps(words) {
		return v.Name
	}
	first, _, _ := strings.Cut(r.a.Quote(m.Span), " ")
	if full, ok := r.abbrevs[first]; ok {
		return full
	}
	return v.Name
}

// pointsBack tells whether the words before the phrase are a noun or pronoun
// for the body spoken of last: "the bloc comprises".
func (r *reader) pointsBack(s *sentence, words corpus.Span) bool {
	w := s.word(words.Start)
	for j := w - 1; j >= 0 && j >= w-5; j-- {
		if lang.BodyNouns[s.words[j]] {
			return true
		}
	}
	return false
}

// event takes the meeting named nearest for a host, chair or guest.
func (r *reader) event(s *sentence, p lang.Standing, t *standing, words corpus.Span) bool {
	var events []corpus.Mention
	for _, e := range s.events {
		if !r.bilateral(e.Value.(corpus.Event).Ref) {
			events = append(events, e)
		}
	}
	before, after := nearest(events, words)
	if in := covering(events, words); in != nil && before == nil {
		before = in
	}
	next := after != nil && s.leadsTo(words.End, after.Start)
	m := before
	switch {
	case p.Next && !next && r.met && pointed(s, s.word(words.End), lang.MeetingNouns) != "":
		m, t.inferred = &r.meeting, true
	case p.Next:
		if !next {
			return false
		}
		m = after
	case p.Side == lang.Before && after != nil && (next || before == nil):
		m = after
	case m == nil:
		m = after
	}
	if m == nil {
		if p.Named || !r.met || p.Side == lang.Before && t.status != "guest" && t.status != "observer" && len(s.bodies) > 0 {
			return false
		}
		m, t.inferred = &r.meeting, true
	}
	e := m.Value.(corpus.Event)
	t.meeting, t.bodySpan = e.Ref, m.Span
	full := r.events[e.Ref]
	t.body = full.Series // a standing at one meeting is one in its series
	if t.body == "" || r.kinds[t.body] == lang.KindOrganisation && full.Name != "" && !strings.Contains(full.Name, t.body) {
		t.body = full.Name // an organisation calls meetings that are not its own
		if t.body != "" && full.Series != "" {
			t.body = r.meetingName(*t)
		}
	}
	if t.body == "" {
		t.body = r.a.Quote(m.Span)
	}
	if full.Date != "" {
		t.from, t.to = full.Date, full.Date
		for _, part := range full.Parts {
			if part.Field == "date" {
				t.fromSpan = part.Span
			}
		}
	}
	return true
}

// meetingName is what a meeting of its own is called: by its name, or by its noun and city.
func (r *reader) meetingName(t standing) string {
	e := r.events[t.meeting]
	name := e.Name
	if name == "" {
		name = r.a.Quote(t.bodySpan)
	}
	if e.City != "" && !strings.Contains(name, " ") {
		name += " in " + e.City
	}
	return name
}

// leadsTo tells whether the words from a verb to a meeting make it the verb's:
// few, or ending in "for the", "at the": "will host the leaders of A for a summit".
func (s *sentence) leadsTo(from, to int) bool {
	gap := s.gap(from, to)
	if len(gap) <= nextWords {
		return true
	}
	if len(gap) > 25 {
		return false
	}
	for _, w := range gap {
		if w == ";" || w == "that" || w == "which" {
			return false
		}
	}
	w := s.leftOf(s.word(to))
	return w == "for" || w == "at"
}

// heads tells whether the words between a verb of leaving and a body say where to: "left
// Oslo for the Union".
func (s *sentence) heads(from, to int) bool {
	for _, w := range s.gap(from, to) {
		if w == "for" || w == "to" {
			return true
		}
	}
	return false
}

// nearest are the mentions that end before and start after the words.
func nearest(ms []corpus.Mention, words corpus.Span) (before, after *corpus.Mention) {
	for i := range ms {
		m := &ms[i]
		if m.End <= words.Start {
			before = m
		}
		if m.Start >= words.End && after == nil {
			after = m
		}
	}
	return before, after
}

// covering is the mention that shares words with the phrase.
func covering(ms []corpus.Mention, words corpus.Span) *corpus.Mention {
	for i := range ms {
		if ms[i].Overlaps(words) {
			return &ms[i]
		}
	}
	return nil
}
