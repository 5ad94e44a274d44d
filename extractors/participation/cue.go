package participation

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// cues reads every phrase of the sentence that speaks of taking part.
func (r *reader) cues(s *sentence) {
	for i := 0; i < len(s.words); i++ {
		c, end, ok := lang.ParticipationPhrases.At(s.words, i)
		if !ok || r.delegationBefore(s, i) {
			continue
		}
		if c.Label && i > 0 && s.words[i-1] != "(" && !allJoiners(s.words[:i]) {
			continue
		}
		r.cue(s, c, i, end)
		i = end - 1
	}
}

func allJoiners(ws []string) bool {
	for _, w := range ws {
		if !lang.JoinsList(w) {
			return false
		}
	}
	return true
}

// cue joins the parties beside the words [i, end) to the meeting they speak of.
func (r *reader) cue(s *sentence, c lang.TakingPart, i, end int) {
	words := s.tokens(i, end)
	ev, inferred, ok := r.meeting(s, c, words)
	if !ok {
		return
	}
	t := taken{event: ev.Value.(corpus.Event).Ref, eventSpan: ev.Span, inferred: inferred, role: c.Role, attendance: c.Attendance, cue: words,
		rule: s.a.Quote(words), evidence: s.span}
	sense := lang.SenseOf(s.words, i)
	if t.attendance == "" {
		t.attendance = r.attendance(t.event, sense)
	} else if sense == lang.Negative {
		return // "was not invited", "did not skip"
	}
	before, after := r.subject(s, words.Start), r.object(s, words.End)
	if s.asA(i, end, "guest") {
		t.role = "guest"
	} else if s.asA(i, end, "observer") {
		t.role = "observer"
	}
	switch {
	case c.Stand:
		r.stand(s, t, before, after, s.words[end-1] == "by")
		if s.words[end-1] == "by" {
			r.alike(s, t, end)
		}
	case c.Group:
		r.take(s, t, ofGroup(before))
	case c.Side == lang.Before:
		if c.Several && len(before) < 2 && !(len(before) == 1 && before[0].plural) {
			return
		}
		r.take(s, t, before)
		if t.role == "" && len(before) > 0 {
			r.likewise(s, t, end)
		}
		if t.role == "" && ev.Start >= words.End {
			r.companions(s, t, ev.End)
		}
	case c.Side == lang.After:
		r.take(s, t, after)
	case c.Side == lang.Both:
		r.interlocutors(s, t, before, after)
	}
}

// ofGroup are the parties that a phrase such as "the five countries" stands for.
func ofGroup(ps []party) []party {
	var out []party
	for _, p := range ps {
		if p.rule == nearestList || p.rule == regionOfAsMany {
			out = append(out, p)
		}
	}
	return out
}

// attendance is what the words and the state of the meeting make of it.
func (r *reader) attendance(ref int, sense lang.Sense) string {
	switch m := r.events[ref].Modality; {
	case sense == lang.Negative:
		return "absent"
	case sense == lang.Future, m == "planned", m == "postponed":
		return "expected"
	}
	return "attended"
}

// meeting is the one a phrase speaks of: the nearest after words with the
// parties before them, the nearest before words with the parties after them, and
// failing that the one spoken of last.
func (r *reader) meeting(s *sentence, c lang.TakingPart, words corpus.Span) (m corpus.Mention, inferred, ok bool) {
	var before, after corpus.Mention
	var hasBefore, hasAfter bool
	talks := c.Side == lang.Both && !c.Stand
	for _, e := range s.events {
		switch {
		case e.Overlaps(words) && talks:
			return e, false, true
		case talks && !r.bilateral(e.Value.(corpus.Event).Ref):
		case e.End <= words.Start:
			before, hasBefore = e, true
		case e.Start >= words.End && !hasAfter:
			after, hasAfter = e, true
		case e.Overlaps(words) && !hasBefore:
			before, hasBefore = e, true
		}
	}
	next := hasAfter && s.leadsTo(words.End, after.Start)
	switch {
	case c.EventNext:
		return after, false, next
	case c.Side == lang.Before && hasAfter && (next || !hasBefore):
		return after, false, true
	case hasBefore:
		return before, false, true
	case hasAfter:
		return after, false, true
	case talks, c.Event, c.Several, !r.hasLast, habitual(s, words):
		return m, false, false
	}
	return r.last, true, true
}

// leadsTo tells whether the words from a verb to a meeting make it the verb's:
// few, or ending in "for the", "at the": "will host the leaders of A for a summit".
func (s *sentence) leadsTo(from, to int) bool {
	gap := s.gap(from, to)
	if len(gap) <= 6 {
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

// habitual tells whether the verb is in the present and no meeting is named:
// "takes part as an observer" speaks of a standing, not of one meeting.
func habitual(s *sentence, words corpus.Span) bool {
	switch w := s.words[s.word(words.Start)]; w {
	case "attends", "participates", "takes", "attend", "participate", "take":
		i := s.word(words.Start)
		return lang.SenseOf(s.words, i) == lang.Plain
	}
	return false
}

const maxApart = 8 // words between a subject and its verb

// subject is the list of parties that ends before off, near enough to be the
// verb's subject. A list after a preposition ("after talks in A, X attended") is none.
func (r *reader) subject(s *sentence, off int) []party {
	for k := s.partyTo(off); k >= 0; {
		gap := s.gap(s.parties[k].span.End, off)
		if len(gap) > maxApart {
			return nil
		}
		for i, w := range gap {
			if w == ";" || w == ":" || w == "and" && i == 0 && len(gap) > 4 {
				return nil
			}
		}
		list := s.listTo(k)
		if free := s.ungoverned(list); len(free) > 0 {
			return free
		}
		k -= len(list)
	}
	return nil
}

// ungoverned is what of a list can be a subject: when a preposition stands before
// it, only what follows the first comma can ("after talks with A, B attended").
func (s *sentence) ungoverned(list []party) []party {
	if w := s.word(list[0].span.Start); w == 0 || lang.Ungoverned(s.leftOf(w)) {
		return list
	}
	for i := 1; i < len(list); i++ {
		if gap := s.gap(list[i-1].span.End, list[i].span.Start); len(gap) > 0 && gap[0] == "," {
			return list[i:]
		}
	}
	return nil
}

// leftOf is the word before w, articles skipped.
func (s *sentence) leftOf(w int) string {
	for w--; w > 0 && (s.words[w] == "the" || s.words[w] == "a"); w-- {
	}
	return s.words[max(w, 0)]
}

// object is the list of parties that begins right after off.
func (r *reader) object(s *sentence, off int) []party {
	k := s.partyFrom(off)
	if k == len(s.parties) {
		return nil
	}
	start := s.parties[k].span.Start
	if o := s.parties[k].officeSpan; !o.Empty() && o.Start >= off {
		start = min(start, o.Start)
	}
	gap := s.gap(off, start)
	if len(gap) > 6 {
		return nil
	}
	for _, w := range gap {
		if w == ";" || w == "." || w == "said" || w == "to" {
			return nil
		}
	}
	return s.listFrom(k)
}

// take records parties at a meeting.
func (r *reader) take(s *sentence, t taken, ps []party) {
	t.source, t.sourceSpan, t.official = r.source(s)
	for _, p := range ps {
		if !t.sourceSpan.Empty() && t.sourceSpan.Contains(p.span) || p.country == "" && p.org == "" && p.person == "" {
			continue
		}
		if t.role == "host" && p.rule != "" && p.basis == corpus.Inferred && p.person == "" && !p.stands {
			continue // a group does not host
		}
		x := t
		x.party = p
		if x.behalf == "" {
			x.behalf, x.behalfSpan = r.onBehalf(s, p)
		}
		if x.behalf != "" {
			x.role = "representative"
		}
		if t.inferred {
			x.doubts = append(x.doubts[:len(x.doubts):len(x.doubts)], "the meeting is the one spoken of before")
		}
		r.out = append(r.out, x)
	}
}

// onBehalf reads "on behalf of" after a party in the same sentence.
func (r *reader) onBehalf(s *sentence, p party) (string, corpus.Span) {
	from := s.word(p.span.End)
	for i := from; i+3 < len(s.words); i++ {
		if s.words[i] != "on" || s.words[i+1] != "behalf" || s.words[i+2] != "of" {
			continue
		}
		start := s.tokens(i+3, i+4).Start
		k := s.partyFrom(start)
		if k == len(s.parties) || len(s.gap(start, s.parties[k].span.Start)) > 3 {
			return "", corpus.Span{}
		}
		span := corpus.Span{Start: start, End: s.parties[k].span.End}
		return trimArticle(s.a.Quote(span)), span
	}
	return "", corpus.Span{}
}

func trimArticle(s string) string {
	for _, a := range []string{"the ", "The ", "its ", "his ", "her "} {
		if len(s) > len(a) && s[:len(a)] == a {
			return s[len(a):]
		}
	}
	return s
}

// companions reads "with A and B" after the meeting: those who are there too.
func (r *reader) companions(s *sentence, t taken, off int) {
	for i := s.word(off); i < len(s.words) && i < s.word(off)+10; i++ {
		switch s.words[i] {
		case "with", "alongside":
			w := s.tokens(i, i+1)
			if ps := r.object(s, w.End); len(ps) > 0 && len(s.gap(w.End, ps[0].span.Start)) <= 3 {
				t.cue = w
				if t.attendance == "absent" { // it is the subject who stays away
					t.attendance = r.attendance(t.event, lang.Plain)
				}
				r.take(s, t, ps)
			}
			return
		case ";", ".", "and", "to":
			return
		}
	}
}

// interlocutors are the two sides of a talk. Where one phrase stands for several
// talks, each has its own meeting.
func (r *reader) interlocutors(s *sentence, t taken, before, after []party) {
	if len(before) == 0 || len(after) == 0 {
		return
	}
	byWith := map[corpus.Span]int{}
	for _, e := range s.events {
		if v := e.Value.(corpus.Event); !v.With.Empty() {
			byWith[v.With] = v.Ref
		}
	}
	for _, p := range after {
		x := t
		if ref, ok := byWith[p.personSpan]; ok {
			x.event = ref
		} else if ref, ok := byWith[p.span]; ok {
			x.event = ref
		} else if ref, ok := byWith[p.countrySpan]; ok {
			x.event = ref
		}
		r.take(s, x, []party{p})
		if x.event != t.event {
			r.take(s, x, before)
		}
	}
	r.take(s, t, before)
}

// stand records those who stood in for others. With "by" the ones before the
// words are represented by the ones after.
func (r *reader) stand(s *sentence, t taken, before, after []party, passive bool) {
	who, whom := before, after
	if passive {
		who, whom = after, before
	}
	if len(who) == 0 || len(whom) == 0 {
		return
	}
	p := who[len(who)-1]
	if passive {
		p = who[0]
	}
	q := whom[0]
	if p.person == "" && p.office == "" {
		return
	}
	if q.country == "" && q.org != "" && p.country == "" {
		p.org, p.orgSpan = q.org, q.orgSpan
	}
	if q.country != "" {
		p.country, p.countrySpan, p.basis, p.rule = q.country, q.countrySpan, "", ""
	}
	t.behalf, t.behalfSpan = "", corpus.Span{}
	if q.office != "" || q.person != "" {
		t.behalf, t.behalfSpan = trimArticle(s.a.Quote(q.span)), q.span
	}
	r.take(s, t, []party{p})
}

// asA finds "as a guest", "as observers" after the words [i, end), up to the
// clause's end or the next party: "welcomed X as a guest" speaks of X.
func (s *sentence) asA(i, end int, noun string) bool {
	stop := len(s.words)
	if k := s.partyFrom(s.tokens(i, end).End); k < len(s.parties) {
		stop = s.word(s.parties[k].span.Start)
	}
	for k := i; k < stop; k++ {
		w := s.words[k]
		if w == ";" {
			return false
		}
		if w != "as" {
			continue
		}
		for j := k + 1; j < len(s.words) && j <= k+5; j++ {
			if s.words[j] == noun || s.words[j] == noun+"s" {
				return true
			}
		}
	}
	return false
}
