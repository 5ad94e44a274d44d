package membership

import (
	"slices"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// phrases reads every phrase of the sentence that speaks of a standing.
func (r *reader) phrases(s *sentence) {
	for i := 0; i < len(s.words); i++ {
		p, end, ok := lang.MembershipPhrases.At(s.words, i)
		if !ok || p.Label && !opensLine(s.words[:i]) {
			continue
		}
		if r.phrase(s, p, i, end) {
			i = end - 1
		}
	}
}

func opensLine(ws []string) bool {
	for _, w := range ws {
		if w != "(" && w != "-" && w != "•" && w != "*" {
			return false
		}
	}
	return true
}

// phrase claims what the words [i, end) say; it tells whether they said something.
func (r *reader) phrase(s *sentence, p lang.Standing, i, end int) bool {
	if p.Invites {
		return r.invites(s, p, i, end)
	}
	words := s.tokens(i, end)
	t := standing{status: p.Status, cue: words, meeting: corpus.NoRef, modality: p.Modality, evidence: s.span, rule: s.a.Quote(words),
		definition: p.Body && p.List}
	sense := lang.SenseWith(s.words, i, end)
	if sense == lang.Negative {
		return false
	}
	if lang.Hopeful(s.words, i) && t.status == "member" {
		t.status, t.modality = "candidate", ""
	}
	if (t.status == "observer" || t.status == "dialogue_partner") && lang.Applying(s.words, i) {
		t.status = "candidate"
	}
	if !told(s, i, &t) {
		return false
	}
	if p.Dated && !r.dated(s, end) || !r.target(s, p, &t, words) {
		return false
	}
	if sense == lang.Future && t.status != "candidate" && t.status != "guest" && t.modality == "" {
		t.modality = "planned"
	}
	if w := s.word(t.bodySpan.End); p.Done != "" && t.bodySpan.Start >= words.End && w < len(s.words) && (s.words[w] == "on" || s.words[w] == "in") && r.dated(s, w+1) {
		t.status, p.Starts = p.Done, true
	}
	who := r.who(s, p, words, t.bodySpan)
	if i <= 4 && s.words[i] == "as" && len(who) == 0 { // "As a member of the pact, A ..."
		if off := max(t.bodySpan.End, words.End); s.word(off) < len(s.words) && s.words[s.word(off)] == "," {
			who = s.after(off, 4, t.bodySpan)
		}
	}
	if p.Either && len(who) == 0 {
		p.Side = lang.Before
		who = r.who(s, p, words, t.bodySpan)
	}
	if p.Side == lang.Before {
		who = append(who, r.companions(s, end, t.bodySpan)...)
	}
	if p.List && count(who) < 2 || len(who) == 0 {
		return false
	}
	if p.Several != "" && count(who) > 1 {
		t.status = p.Several
	}
	r.when(s, p, &t, words)
	r.ahead(&t)
	given := r.give(s, t, who)
	if given && p.Side == lang.Before && t.meeting == corpus.NoRef && t.from != "" {
		r.gapped(s, t)
	}
	return given
}

// told reads what the words before i make of a standing: offered, disputed, tried. It tells
// whether something is left to claim.
func told(s *sentence, i int, t *standing) bool {
	switch lang.TriedOrOffered(s.words, i) {
	case "offered":
		if t.status != "guest" { // a guest is who is invited
			t.modality = "offered"
		}
	case "accepted":
		t.modality = "planned"
	case "tried":
		return false
	}
	if lang.Disputed(s.words, i) {
		t.modality = "disputed"
	}
	return true
}

// count is how many different parties a list names.
func count(who []item) int {
	seen := map[string]bool{}
	for _, it := range who {
		seen[it.name] = true
	}
	return len(seen)
}

// who are the countries that a phrase speaks of.
func (r *reader) who(s *sentence, p lang.Standing, words, body corpus.Span) []item {
	apart := 14
	switch {
	case p.Dated:
		apart = 4
	case p.Touch:
		apart = 1
	}
	if p.Side == lang.After {
		if p.Touch {
			return s.after(words.End, 1, body)
		}
		return s.after(words.End, 7, body)
	}
	first := s.words[s.word(words.Start)]
	if first == "(" || first == "," && lang.ChairNouns[s.words[s.word(words.End)-1]] { // "A, B (chair)", "A and B, the chair" speak of B
		near := s.listTo(words.Start, 0, body, true)
		return near[max(len(near)-1, 0):]
	}
	if first == "as" { // "welcomed X as a guest" speaks of X
		if near := s.listTo(words.Start, 0, body, true); slices.ContainsFunc(near, func(it item) bool { return !it.city }) {
			return near
		}
	}
	if near := s.antecedent(words.Start, body); len(near) > 0 {
		return near
	}
	list := s.before(words.Start, apart, body)
	if (p.Status == "host" || p.Status == "chair") && len(list) > 1 && p.Next {
		list = list[len(list)-1:]
		if p.Meeting && s.together(list[0], words) {
			list = s.before(words.Start, apart, body)
		}
	}
	return list
}

// together tells whether the list before a host's verb is joined by "and", as
// "A and B hosted" is, and "in A, B hosted" is not.
func (s *sentence) together(last item, words corpus.Span) bool {
	w := s.leftOf(s.word(last.all.Start))
	return w == "and" || w == "with" || w == "&"
}

// antecedent is what a relative clause speaks of that begins right before off: "in A, which
// hosted".
func (s *sentence) antecedent(off int, body corpus.Span) []item {
	w := s.word(off)
	for j := w - 1; j >= 1 && j >= w-4; j-- {
		switch s.words[j] {
		case ",", ";", ":", "(", "and":
			return nil
		case "which", "who", "that":
			near := s.listTo(s.tokens(j, j+1).Start, 1, body, true)
			if len(near) > 1 && s.leftOf(s.word(near[len(near)-1].all.Start)) != "and" {
				near = near[len(near)-1:]
			}
			return near
		}
	}
	return nil
}

// give records a status for each of the parties.
func (r *reader) give(s *sentence, t standing, who []item) bool {
	t.source, t.sourceSpan, t.official = r.source(s)
	some := false
	seen := map[string]bool{}
	for _, it := range who {
		if it.name == t.body && t.meeting != corpus.NoRef {
			t.body = r.meetingName(t) // an organisation at its own meeting
		}
	}
	for _, it := range who {
		if it.name == "" || it.name == t.body || seen[it.name] || it.city && t.status != "host" || !t.sourceSpan.Empty() && t.sourceSpan.Contains(it.span) {
			continue
		}
		if it.body && (t.status == "member" || t.status == "initiator") && len(who) > 1 && t.definition {
			// bodies can be parties of a dialogue: kept, but not sure
			t.doubts = append(t.doubts[:len(t.doubts):len(t.doubts)], "an organisation in a list of members")
		}
		seen[it.name] = true
		x := t
		x.item = it
		if t.inferred {
			x.doubts = append(x.doubts[:len(x.doubts):len(x.doubts)], "the body or meeting is the one spoken of before")
		}
		r.out = append(r.out, x)
		some = true
	}
	return some
}

// chairs reads "the present ASEAN chair" after a country or person, and "the
// Hungarian presidency of the group".
func (r *reader) chairs(s *sentence) {
	r.presidency(s)
	for _, b := range s.bodies {
		w := s.word(b.End)
		if w >= len(s.words) || !lang.ChairNouns[s.words[w]] {
			continue
		}
		v := b.Value.(corpus.Body)
		t := standing{status: "chair", cue: s.tokens(w, w+1), meeting: corpus.NoRef, evidence: s.span, rule: "chair of the body",
			body: v.Name, bodySpan: b.Span}
		r.apposition(s, t, w)
	}
	for w := 1; w < len(s.words); w++ { // "the Forum chair"
		tok := r.a.Tokens[s.first+w-1]
		if !lang.ChairNouns[s.words[w]] || !lang.NamingNouns[s.words[w-1]] || !tok.Upper || covering(s.bodies, tok.Span) != nil {
			continue
		}
		if m, ok := r.backTo(s.words[w-1]); ok && r.inName(m, s.words[w-1]) {
			r.apposition(s, standing{status: "chair", cue: s.tokens(w, w+1), meeting: corpus.NoRef, evidence: s.span, rule: "chair of the body",
				body: m.Value.(corpus.Body).Name, bodySpan: tok.Span}, w)
		}
	}
}

// apposition gives a chair to the party named last before the name of the body.
func (r *reader) apposition(s *sentence, t standing, w int) {
	who := s.listTo(t.bodySpan.Start, 6, t.bodySpan, true) // whatever its case
	if len(who) == 0 {
		return
	}
	r.termOf(s, &t, w+1)
	r.give(s, t, who[len(who)-1:])
}

// presidency reads an adjective or possessive of a country before the word:
// "under the Hungarian presidency", "A's chairmanship of the group".
func (r *reader) presidency(s *sentence) {
	for _, m := range r.a.MentionsIn(s.span) {
		c, ok := m.Value.(corpus.Country)
		if !ok || m.NestedIn != "" {
			continue
		}
		for j := s.word(m.End); j < len(s.words) && j < s.word(m.End)+3; j++ {
			w := s.words[j]
			if w == "presidency" || w == "chairmanship" || w == "chairship" {
				p := lang.Standing{Side: lang.Before, Status: "chair"}
				t := standing{status: "chair", cue: s.tokens(j, j+1), meeting: corpus.NoRef, evidence: s.span, rule: "presidency of a country"}
				if r.bodyAt(s, p, &t, t.cue) {
					r.give(s, t, []item{{name: c.Code, span: m.Span, all: m.Span}})
				}
				break
			}
			if w != "current" && w != "rotating" && w != "'s" && w != "’s" && j > s.word(m.End) {
				break
			}
		}
	}
}
