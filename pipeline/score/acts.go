package score

import "strings"

func (s *scorer) commitments() {
	gold, got := s.gold.Commitments, s.line.Commitments
	ps := pairs(len(gold), len(got), func(i, j int) (float64, bool) {
		g, c := gold[i], got[j]
		quantity := g.Quantity != nil && c.Quantity != nil && sameAmount(g.Quantity.Rat(), c.Quantity.Rat())
		action := textOverlap(g.Action+" "+g.Unit, c.Action+" "+c.Unit)
		return action + yes(quantity), samePledger(g.Actor, c.Actor) && (quantity || action >= 0.5)
	})
	s.items("commitments", len(gold), len(got), float64(len(ps)))
	for _, p := range ps {
		g, c := gold[p.gold], got[p.got]
		if g.Quantity != nil {
			s.rate("commitments.quantity", yes(c.Quantity != nil && sameAmount(g.Quantity.Rat(), c.Quantity.Rat())))
		}
		if len(g.Beneficiary) > 0 {
			s.attribute("commitments.beneficiary", strings.Join(g.Beneficiary, ", "), strings.Join(c.Beneficiary, ", "), yes(anyBeneficiary(g.Beneficiary, c.Beneficiary)), g.Action)
		}
		s.attribute("commitments.modality", g.Modality, c.Modality, yes(g.Modality == c.Modality), g.Action)
		s.evidence("commitment "+c.Action, c.Evidence, []string{g.Evidence, g.EvidenceAlt}, nil, true)
	}
	for _, i := range alone(ps, len(gold), goldSide) {
		s.find("commitments", "missed", gold[i].Actor+": "+gold[i].Action, gold[i].Evidence)
	}
	for _, j := range alone(ps, len(got), gotSide) {
		s.find("commitments", "extra", got[j].Actor+": "+got[j].Action, firstQuote(got[j].Evidence))
		s.evidence("commitment "+got[j].Action, got[j].Evidence, nil, nil, false)
	}
}

// state groups the statuses of documents: done, not yet, refused.
func state(status string) string {
	switch status {
	case "planned", "proposed", "intended", "draft":
		return "open"
	case "not_signed", "rejected", "not_adopted":
		return "refused"
	}
	return "done"
}

func (s *scorer) documents() {
	gold, got := s.gold.Documents, s.line.Documents
	ps := pairs(len(gold), len(got), func(i, j int) (float64, bool) {
		g, d := gold[i], got[j]
		same := textOverlap(g.Name, d.Name)
		return same + dice(content(g.Name), content(d.Name)) + 0.5*yes(g.Status == d.Status) + 0.5*dateCredit(bestDate(g.Date, "", d.Date)),
			same >= 0.6 && state(g.Status) == state(d.Status)
	})
	s.items("documents", len(gold), len(got), float64(len(ps)))
	for _, p := range ps {
		g, d := gold[p.gold], got[p.got]
		s.attribute("documents.status", g.Status, d.Status, yes(g.Status == d.Status), g.Name)
		if g.Date != "" {
			s.attribute("documents.date", g.Date, d.Date, dateCredit(bestDate(g.Date, "", d.Date)), g.Name)
		}
		s.evidence("document "+d.Name, d.Evidence, []string{g.Evidence, g.EvidenceAlt}, []string{g.Name}, true)
	}
	for _, i := range alone(ps, len(gold), goldSide) {
		s.find("documents", "missed", list(gold[i].Name, gold[i].Status), gold[i].Evidence)
	}
	for _, j := range alone(ps, len(got), gotSide) {
		s.find("documents", "extra", list(got[j].Name, got[j].Status), firstQuote(got[j].Evidence))
		s.evidence("document "+got[j].Name, got[j].Evidence, nil, nil, false)
	}
}
