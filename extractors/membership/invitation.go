package membership

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// invites reads "the summit was held in C at the invitation of the president of C": who invites
// to a meeting in their own country hosts it. Of one party that attends for it, it says that
// this is a guest.
func (r *reader) invites(s *sentence, p lang.Standing, i, end int) bool {
	words := s.tokens(i, end)
	t := standing{status: "host", cue: words, meeting: corpus.NoRef, evidence: s.span, rule: s.a.Quote(words)}
	if !r.event(s, p, &t, words) {
		return false
	}
	hosts := s.after(words.End, 4, corpus.Span{})
	some := false
	if len(hosts) > 0 && hosts[0].name == r.events[t.meeting].Country {
		some = r.give(s, t, hosts[:1])
	}
	t.status = "guest"
	if i <= 1 && len(hosts) > 0 { // "At the invitation of A, B joined the summit"
		for _, it := range s.items {
			if it.all.Start >= hosts[0].all.End && !it.city && it.name != hosts[0].name {
				return lang.Attends(s.words, s.word(it.all.End)) && r.give(s, t, []item{it}) || some
			}
		}
	}
	if !lang.Attending(s.words, i) {
		return some
	}
	if who := s.before(words.Start, 14, t.bodySpan); count(who) == 1 && (len(hosts) == 0 || who[0].name != hosts[0].name) {
		some = r.give(s, t, who[:1]) || some
	}
	return some
}
