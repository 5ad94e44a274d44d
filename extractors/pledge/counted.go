package pledge

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// ofMoney tells whether one of the amounts stands in tokens [i, j).
func ofMoney(sums []sum, i, j int) bool {
	for k := range sums {
		if sums[k].b >= i && sums[k].b < j {
			return true
		}
	}
	return false
}

// next is the promise that "and" adds at token i: "open an embassy and train officers".
func (p promise) next(i int) (promise, bool) {
	if p.deed < 0 || p.word(i) != "and" || i+1 >= p.hi {
		return p, false
	}
	if !lang.Deeds[p.word(i+1)] {
		return p, false
	}
	p.deed = i + 1
	return p, true
}

// beside takes things counted that are promised together with money: "5 million euros
// and 200 scholarships".
func (b *builder) beside(sums []sum) {
	if len(sums) == 0 || len(b.drafts) == 0 {
		return
	}
	x := &sums[len(sums)-1]
	of := b.drafts[len(b.drafts)-1]
	if x.kind != isPledge || of.n != x.n || of.p.Amount != x.v.Amount || x.act.after || x.act.noun {
		return
	}
	for _, m := range x.mentions(corpus.TypeQuantity) {
		v := m.Value.(corpus.Quantity)
		at, end := x.tokens(m.Span)
		lead := x.word(x.back(at) - 1)
		if at < x.e || at > x.e+15 || lead != "and" && lead != "plus" || v.Unit == "" || persons[v.Unit] {
			continue
		}
		d := draft{n: x.n, title: of.title, partOf: -1, p: of.p}
		d.p.Kind, d.p.Amount, d.p.Currency, d.p.Equivalents, d.p.Purpose, d.p.PerPeriod, d.p.Total = "in_kind", "", "", nil, "", "", false
		d.p.Quantity, d.p.Unit, d.p.Qualifier = v.Amount, v.Unit, v.Qualifier.Pledged()
		d.claim = corpus.Claim{Evidence: of.claim.Evidence, Rule: "beside an amount", Basis: corpus.Stated, Tier: of.claim.Tier,
			AttributedTo: of.claim.AttributedTo, AttributedSpan: of.claim.AttributedSpan}
		for _, p := range of.claim.Parts {
			switch p.Field {
			case "pledger", "person", "beneficiaries", "date", "meeting", "stage", "modality":
				d.claim.Parts = append(d.claim.Parts, p)
			}
		}
		d.p.Action = x.act.verb.Lemma + " " + strings.Join(strings.Fields(x.a.Quote(x.span(at, end))), " ")
		d.field("action", m.Span, "")
		d.field("quantity", m.Span, "")
		d.field("unit", m.Span, "")
		d.field("qualifier", m.Span, "")
		if !b.knows(d) {
			b.drafts = append(b.drafts, d)
		}
	}
}

// persons are units that count those who benefit, not what is given.
var persons = set("people persons refugees children women families households civilians million countries states donors years days months percent")

// goesOn reads "confirmed that the dialogue would be continued": a promise of the series itself.
func (s sentence) goesOn(i int) (promise, bool) {
	if s.word(i+1) != "be" || s.word(i+2) != "continued" || !s.reported(i) && !s.shared(i) {
		return promise{}, false
	}
	return promise{s, i, i + 2, "political_intent", "intent", "intended", "continuation"}, true
}

// shared tells whether a view that was shared or confirmed comes before token i.
func (s sentence) shared(i int) bool {
	for k := i - 1; k >= max(s.lo, i-16); k-- {
		switch s.word(k) {
		case "view", "confirmed", "reaffirmed", "agreed", "recognition":
			return true
		}
	}
	return false
}

// willBeDone reads "500 scholarships will be offered": the things counted are the subject,
// and who gives them is named behind "by" or has said so.
func (s sentence) willBeDone(i, k int) (promise, bool) {
	v, ok := lang.Verbs[s.word(k)]
	if !ok || v.Form != lang.PastForm || v.Class != lang.VerbGive && v.Class != lang.VerbAllot {
		return promise{}, false
	}
	for j := max(s.lo, i-8); j < i; j++ {
		for _, m := range s.a.MentionsIn(s.a.Tokens[j].Span) {
			q, ok := m.Value.(corpus.Quantity)
			if !ok || m.Type != corpus.TypeQuantity || persons[q.Unit] {
				continue
			}
			if _, end := s.tokens(m.Span); end <= i {
				return promise{s, k, j, "in_kind", "announced", "announced", "passive"}, true
			}
		}
	}
	return promise{}, false
}

// counted tells whether a number of things is the object that starts at token k.
func (s sentence) counted(k int) bool {
	for j := k; j < min(s.hi, k+4); j++ {
		if w := s.word(j); w == "that" || preps[w] || s.a.Tokens[j].Class == corpus.Punct {
			return false
		}
		for _, m := range s.a.MentionsIn(s.a.Tokens[j].Span) {
			if q, ok := m.Value.(corpus.Quantity); ok && m.Type == corpus.TypeQuantity {
				return q.Unit != "" && !persons[q.Unit] && q.Unit != "%"
			}
		}
	}
	return false
}
