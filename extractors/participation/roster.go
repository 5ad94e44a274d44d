package participation

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// complements reads the parties inside the name of a meeting: "talks between A
// and B", "the meeting of the ministers of A, B and C".
func (r *reader) complements(s *sentence) {
	for _, e := range s.events {
		ref := e.Value.(corpus.Event).Ref
		for i := s.word(e.Start); i < len(s.words) && s.tokens(i, i+1).Start < e.End+60; i++ {
			w := s.words[i]
			if !lang.MeetingJoins[w] || !r.touches(s, e, i) {
				continue
			}
			at := s.tokens(i, i+1)
			ps := r.object(s, at.End)
			if len(ps) == 0 || !r.meets(s, ref, at.End, w, ps) {
				continue
			}
			t := taken{event: ref, eventSpan: e.Span, cue: at, rule: "meeting " + w, evidence: s.span, attendance: r.attendance(ref, lang.Plain)}
			if r.bilateral(ref) {
				t.role = "interlocutor"
			}
			if with := e.Value.(corpus.Event).With; s.shared(e) {
				ps = ofTalk(with, ps)
			}
			r.take(s, t, ps)
			break
		}
	}
}

// shared tells whether one phrase stands for several meetings.
func (s *sentence) shared(e corpus.Mention) bool {
	n := 0
	for _, x := range s.events {
		if x.Span == e.Span {
			n++
		}
	}
	return n > 1
}

// ofTalk are the parties of one talk, where one phrase stands for several.
func ofTalk(with corpus.Span, ps []party) []party {
	if with.Empty() {
		return ps
	}
	var out []party
	for _, p := range ps {
		if with.Overlaps(p.span) {
			out = append(out, p)
		}
	}
	return out
}

// touches tells whether the word at i follows the meeting's noun closely enough
// to belong to it.
func (r *reader) touches(s *sentence, e corpus.Mention, i int) bool {
	at := s.tokens(i, i+1)
	return e.Contains(at) || at.Start >= e.End && len(s.gap(e.End, at.Start)) <= 1
}

// meets tells whether the parties after the word are those who meet: people or
// posts, or two countries after "between". "The summit of the union" is none.
func (r *reader) meets(s *sentence, ref int, off int, w string, ps []party) bool {
	if len(s.gap(off, ps[0].span.Start)) > 4 && ps[0].officeSpan.Empty() {
		return false
	}
	for _, p := range ps {
		if p.office != "" || p.person != "" {
			return true
		}
	}
	return (w == "between" || w == "among" || w == "by") && len(ps) > 1 || r.bilateral(ref) && w == "with"
}

// delegationBefore tells whether the word at i belongs to a delegation: "the
// delegation was led by" is read by delegation alone.
func (r *reader) delegationBefore(s *sentence, i int) bool {
	if s.words[i] != "led" && s.words[i] != "headed" && s.words[i] != "leading" {
		return false
	}
	for j := max(i-8, 0); j < min(i+6, len(s.words)); j++ {
		if s.words[j] == "delegation" || s.words[j] == "delegations" {
			return true
		}
	}
	return false
}

// delegation reads who headed the delegation of which country: "the Tajik
// delegation was headed by X", "X led the delegation of A", "the delegation led by X".
func (r *reader) delegation(s *sentence) {
	for i, w := range s.words {
		if w != "headed" && w != "led" && w != "heads" && w != "leads" && w != "leading" && w != "heading" && w != "head" {
			continue
		}
		if !r.delegationNear(s, i) {
			continue
		}
		verb := s.tokens(i, i+1)
		passive := i+1 < len(s.words) && s.words[i+1] == "by"
		t, ok := r.delegationAt(s, i, verb)
		if !ok {
			continue
		}
		var head party
		var from []party
		if passive {
			if ps := r.object(s, s.tokens(i+1, i+2).End); len(ps) > 0 {
				head = ps[0]
			}
			from = r.subject(s, verb.Start)
		} else {
			if ps := r.subject(s, verb.Start); len(ps) > 0 {
				head = ps[len(ps)-1]
			}
			if k := s.partyFrom(verb.End); k < len(s.parties) {
				from = s.parties[k : k+1]
			}
		}
		if head.person == "" && head.office == "" {
			continue
		}
		if len(from) == 1 && from[0].country != "" && from[0].person == "" && (head.country == "" || head.basis == corpus.Inferred) {
			head.country, head.countrySpan, head.basis, head.rule = from[0].country, from[0].countrySpan, "", ""
		}
		r.take(s, t, []party{head})
	}
}

func (r *reader) delegationNear(s *sentence, i int) bool {
	for j := max(i-8, 0); j < min(i+7, len(s.words)); j++ {
		if s.words[j] == "delegation" || s.words[j] == "delegations" {
			return true
		}
	}
	return false
}

// delegationAt is the meeting a delegation was at: the one named in the
// sentence, or the one spoken of last.
func (r *reader) delegationAt(s *sentence, i int, verb corpus.Span) (taken, bool) {
	t := taken{role: "head_of_delegation", cue: verb, rule: "delegation headed by", evidence: s.span}
	m, inferred := r.last, true
	if len(s.events) > 0 {
		m, inferred = s.events[0], false
	} else if !r.hasLast {
		return t, false
	}
	t.event, t.eventSpan, t.inferred = m.Value.(corpus.Event).Ref, m.Span, inferred
	t.attendance = r.attendance(t.event, lang.SenseOf(s.words, i))
	return t, true
}

// openRoster is a list of delegates being read.
type openRoster struct {
	event corpus.Mention
	cue   corpus.Span
}

// roster reads lists that give one delegate a line: "A: X, Minister". A line
// such as "The delegates were:" opens one, and a line that names nobody closes it.
func (r *reader) roster(s *sentence) {
	label, who := r.line(s)
	if len(who) > 0 && (r.open != nil || label) {
		m, cue := r.last, s.span
		if r.open != nil {
			m, cue = r.open.event, r.open.cue
		} else if !r.hasLast {
			return
		}
		t := taken{event: m.Value.(corpus.Event).Ref, eventSpan: m.Span, inferred: r.open == nil, cue: cue, rule: "a line of a list of delegates", evidence: s.span}
		t.attendance = r.attendance(t.event, lang.Plain)
		r.take(s, t, who)
		return
	}
	if r.open != nil && len(who) == 0 {
		r.open = nil
	}
	if !lang.OpensRoster(s.words) {
		return
	}
	m := r.last
	if len(s.events) > 0 {
		m = s.events[0]
	} else if !r.hasLast {
		return
	}
	r.open = &openRoster{event: m, cue: s.span}
}

// line reads a line of a roster: label is true for "A: X" and "For A: X", which
// stand for themselves.
func (r *reader) line(s *sentence) (label bool, who []party) {
	if len(s.parties) == 0 {
		return false, nil
	}
	p := s.parties[0]
	for _, w := range s.gap(s.span.Start, p.span.Start) {
		if !lang.JoinsList(w) && w != "for" {
			return false, nil
		}
	}
	if p.person != "" && !p.countrySpan.Empty() && p.countrySpan.Start < p.personSpan.Start {
		if gap := s.gap(p.countrySpan.End, p.personSpan.Start); len(gap) > 0 && gap[0] == ":" {
			return true, s.parties[:1]
		}
	}
	if r.a.Blocks[r.a.Sentences[s.index].Block].List || len(s.words) <= 20 && s.words[len(s.words)-1] != "." {
		return false, s.listFrom(0)
	}
	return false, nil
}
