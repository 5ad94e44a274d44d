package score

import (
	"math/big"
	"strings"
)

func samePledger(gold, got string) bool {
	return isCollective(gold) && isCollective(got) || sameParty(gold, got)
}

// sums are the amount and, for a yearly one, the total over its years.
func sums(amount *big.Rat, period string, years float64) []*big.Rat {
	out := []*big.Rat{amount}
	if amount != nil && period == "per_year" && years >= 1 && years < 1000 {
		out = append(out, new(big.Rat).Mul(amount, big.NewRat(int64(years), 1)))
	}
	return out
}

func sameSum(g GoldPledge, p Pledge) bool {
	if p.Amount.Rat() == nil || g.Currency != p.Currency {
		return false
	}
	for _, a := range sums(g.Amount.Rat(), g.Period, g.Years) {
		for _, b := range sums(p.Amount.Rat(), p.Period, p.Years) {
			if sameAmount(a, b) {
				return true
			}
		}
	}
	return false
}

func anyBeneficiary(gold, got []string) bool {
	for _, a := range gold {
		for _, b := range got {
			if sameParty(a, b) || isCollective(a) && isCollective(b) {
				return true
			}
		}
	}
	return false
}

func pledgeModality(m string) string {
	switch m {
	case "pledged", "promised", "committed", "held", "stated", "reported", "":
		return "announced"
	case "intended", "proposed":
		return "planned"
	}
	return m
}

func qualifier(q string) string {
	switch q {
	case "":
		return "exact"
	case "more_than":
		return "at_least"
	}
	return q
}

func (s *scorer) pledges() {
	gold := s.gold.Pledges
	var got []Pledge
	for _, p := range s.line.Pledges {
		s.rate("amounts.text", yes(p.Amount.Rat() != nil && !p.Amount.Bare))
		if s.isPart(p) && len(p.PartOf) > 0 {
			s.evidence("pledge "+p.Amount.Text, p.Evidence, nil, nil, false)
			continue // a part that says so is neither right nor wrong
		}
		got = append(got, p)
	}
	ps := pairs(len(gold), len(got), func(i, j int) (float64, bool) {
		g, p := gold[i], got[j]
		return 1 + yes(anyBeneficiary(g.Beneficiary, p.Beneficiary)) + yes(pledgeModality(g.Modality) == pledgeModality(p.Modality)) +
			yes(qualifier(g.Qualifier) == qualifier(p.Qualifier)), sameSum(g, p) && samePledger(g.Pledger, p.Pledger)
	})
	s.items("pledges", len(gold), len(got), float64(len(ps)))
	for _, p := range ps {
		s.pledgeAttributes(gold[p.gold], got[p.got])
	}
	for _, i := range alone(ps, len(gold), goldSide) {
		g := gold[i]
		s.find("pledges", "missed", g.Pledger+" "+g.Amount.text()+" "+g.Currency+" for "+strings.Join(g.Beneficiary, ", "), g.Evidence)
	}
	for _, j := range alone(ps, len(got), gotSide) {
		p := got[j]
		s.find("pledges", "extra", s.cause(p)+": "+p.Pledger+" "+p.Amount.Text+" "+p.Currency, firstQuote(p.Evidence))
		s.evidence("pledge "+p.Amount.Text, p.Evidence, nil, nil, false)
	}
	if len(gold) == 0 {
		s.rate("pledges.clean", yes(len(got) == 0))
	}
}

func (s *scorer) pledgeAttributes(g GoldPledge, p Pledge) {
	what := g.Pledger + " " + g.Amount.text() + " " + g.Currency
	s.attribute("pledges.beneficiary", strings.Join(g.Beneficiary, ", "), strings.Join(p.Beneficiary, ", "), yes(anyBeneficiary(g.Beneficiary, p.Beneficiary)), what)
	s.attribute("pledges.qualifier", g.Qualifier, p.Qualifier, yes(qualifier(g.Qualifier) == qualifier(p.Qualifier)), what)
	s.attribute("pledges.modality", g.Modality, p.Modality, yes(pledgeModality(g.Modality) == pledgeModality(p.Modality)), what)
	if len(g.Equivalent)+len(p.Equivalent) > 0 {
		ok := len(g.Equivalent) > 0 && len(p.Equivalent) > 0
		for _, e := range g.Equivalent {
			found := false
			for _, f := range p.Equivalent {
				found = found || sameMoney(f.Amount, f.Currency, e)
			}
			ok = ok && found
		}
		s.rate("pledges.equivalent", yes(ok))
		if !ok {
			s.find("pledges.equivalent", "wrong", what, g.Evidence)
		}
	}
	if g.Date != "" {
		s.attribute("pledges.date", g.Date, p.Date, dateCredit(bestDate(g.Date, "", p.Date)), what)
	}
	s.evidence("pledge "+p.Amount.Text, p.Evidence, []string{g.Evidence, g.EvidenceAlt}, nil, true)
}

func sameMoney(n Number, currency string, g GoldAmount) bool {
	a := n.Rat()
	return a != nil && currency == g.Currency && sameAmount(g.Amount.Rat(), a)
}

// isPart tells whether a printed pledge is a part of one of gold's.
func (s *scorer) isPart(p Pledge) bool {
	for _, g := range s.gold.Pledges {
		for _, a := range g.Allocations {
			if sameMoney(p.Amount, p.Currency, a) {
				return true
			}
		}
	}
	return false
}

// cause says why a printed pledge that gold does not have is wrong.
func (s *scorer) cause(p Pledge) string {
	amount, currency := p.Amount.Rat(), false
	if amount == nil {
		return "unreadable"
	}
	for _, g := range s.gold.Pledges {
		for _, e := range g.Equivalent {
			if sameMoney(p.Amount, p.Currency, e) {
				return "equivalent"
			}
		}
	}
	for _, o := range s.gold.OtherAmounts {
		if sameMoney(p.Amount, p.Currency, o) {
			return "other_amount"
		}
	}
	if s.isPart(p) {
		return "allocation"
	}
	for _, g := range s.gold.Pledges {
		switch {
		case sameSum(g, p) && samePledger(g.Pledger, p.Pledger):
			return "twice"
		case sameSum(g, p):
			return "pledger"
		}
		currency = currency || sameAmount(g.Amount.Rat(), amount)
	}
	if currency {
		return "currency"
	}
	return "invented"
}

func (s *scorer) otherAmounts() {
	gold, got := s.gold.OtherAmounts, s.line.OtherAmounts
	ps := pairs(len(gold), len(got), func(i, j int) (float64, bool) {
		return 1 + yes(gold[i].Kind == got[j].Kind), sameMoney(got[j].Amount, got[j].Currency, gold[i])
	})
	s.items("other_amounts", len(gold), len(got), float64(len(ps)))
	for _, p := range ps {
		s.evidence("sum "+got[p.got].Amount.Text, got[p.got].Evidence, []string{gold[p.gold].Evidence}, nil, true)
	}
	for _, i := range alone(ps, len(gold), goldSide) {
		s.find("other_amounts", "missed", gold[i].Kind+" "+gold[i].Amount.text()+" "+gold[i].Currency, gold[i].Evidence)
	}
	for _, j := range alone(ps, len(got), gotSide) {
		s.find("other_amounts", "extra", got[j].Kind+" "+got[j].Amount.Text+" "+got[j].Currency, firstQuote(got[j].Evidence))
		s.evidence("sum "+got[j].Amount.Text, got[j].Evidence, nil, nil, false)
	}
}
