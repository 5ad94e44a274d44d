package score

import (
	"strings"

	"rapporteur/corpus"
)

// statusWord: who starts a dialogue is a member of it; spellings are evened.
func statusWord(s string) string {
	switch s = strings.NewReplacer("-", "_", " ", "_").Replace(strings.ToLower(s)); s {
	case "cohost":
		return "co_host"
	case "cochair":
		return "co_chair"
	case "initiator":
		return "member"
	}
	return s
}

// hosting tells the statuses that somebody has of a meeting from those of a member.
func hosting(status string) bool {
	switch statusWord(status) {
	case "host", "co_host", "chair", "co_chair":
		return true
	}
	return false
}

// bodyNames are the names that a body may go by: its own, and the series and name of the gold
// meetings that carry it.
func (s *scorer) bodyNames(body string) []string {
	out := []string{body}
	for _, m := range s.gold.Meetings {
		if sameBody(body, m.Series) >= 0.5 || sameBodyByName(body, m.Name) >= 0.5 || fold(body) == fold(m.Name) {
			out = append(out, m.Series, m.Name)
		}
	}
	return out
}

// plainly is "" for what is simply so.
func plainly(modality string) string {
	switch modality {
	case "stated", "held", "current", "confirmed":
		return ""
	}
	return modality
}

// sameStatus: country, status and body agree.
func (s *scorer) sameStatus(g GoldStatus, q Status) (float64, bool) {
	if statusWord(g.Status) != statusWord(q.Status) || !sameParty(g.Country, q.Country) {
		return 0, false
	}
	best := 0.0
	for _, b := range s.bodyNames(g.Body) {
		best = max(best, sameBody(b, q.Body))
	}
	return best + 0.5*sameBody(g.Body, q.Body) + yes(g.Modality == plainly(q.Modality)) + yes(g.ValidFrom == q.ValidFrom), best >= 0.5
}

func (s *scorer) statuses() {
	gold, got := s.gold.Statuses, s.line.Statuses
	ps := pairs(len(gold), len(got), func(i, j int) (float64, bool) { return s.sameStatus(gold[i], got[j]) })
	credit := map[int]float64{}
	for _, p := range ps {
		credit[p.gold] = s.statusAttributes(gold[p.gold], got[p.got])
	}
	for _, i := range alone(ps, len(gold), goldSide) {
		s.find("statuses", "missed", gold[i].Country+" "+gold[i].Status+" of "+gold[i].Body, gold[i].Evidence)
	}
	for _, j := range alone(ps, len(got), gotSide) {
		s.find("statuses", "extra", got[j].Country+" "+got[j].Status+" of "+got[j].Body, firstQuote(got[j].Evidence))
		s.evidence("status of "+got[j].Country, got[j].Evidence, nil, nil, false)
	}
	for _, f := range []struct {
		field string
		of    func(status string) bool
	}{{"statuses", func(string) bool { return true }}, {"statuses.member", func(x string) bool { return !hosting(x) }}, {"statuses.host", hosting}} {
		n, m, right := 0, 0, 0.0
		for i, g := range gold {
			if f.of(g.Status) {
				n++
				right += credit[i]
			}
		}
		for _, q := range got {
			if f.of(q.Status) {
				m++
			}
		}
		s.items(f.field, n, m, right)
	}
}

// statusAttributes gives the credit of a pair: half for a status without the time that gold has.
func (s *scorer) statusAttributes(g GoldStatus, q Status) float64 {
	what, credit := g.Country+" "+g.Status+" of "+g.Body, 1.0
	if g.ValidFrom != "" {
		r := bestDate(g.ValidFrom, "", q.ValidFrom)
		if r < corpus.Nested {
			credit = 0.5
			s.find("statuses", "wrong", what+": valid from "+g.ValidFrom+", got "+orNothing(q.ValidFrom), g.Evidence)
		}
		s.rate("statuses.valid_from", dateCredit(r))
	}
	if m := plainly(q.Modality); g.Modality != "" || m != "" {
		s.attribute("statuses.modality", g.Modality, m, yes(g.Modality == m), what)
	}
	s.evidence("status "+what, q.Evidence, []string{g.Evidence, g.EvidenceAlt}, nil, true)
	return credit
}
