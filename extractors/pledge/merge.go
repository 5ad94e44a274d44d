package pledge

import (
	"math/big"

	"rapporteur/corpus"
)

// claims merges the repetitions of one pledge in the article, marks the parts of
// pledges and hands everything out.
func (b *builder) claims() []corpus.Claim {
	b.settleBare()
	b.inherit()
	gone := b.merge()
	b.conversions(gone)
	b.rounded(gone)
	b.partsBySum(gone)
	number := map[int]int{}
	k := 0
	for i := range b.drafts {
		if gone[i] < 0 {
			number[i] = k
			k++
		}
	}
	var out []corpus.Claim
	for i := range b.drafts {
		if gone[i] >= 0 {
			continue
		}
		d := b.drafts[i]
		d.p.Local, d.p.PartOf = number[i], corpus.NoRef
		if d.partOf >= 0 {
			of := d.partOf
			for gone[of] >= 0 {
				of = gone[of]
			}
			if n, ok := number[of]; ok && of != i {
				d.p.PartOf = n
			}
		}
		d.claim.Value = d.p
		out = append(out, d.claim)
	}
	return append(out, b.uniqueAmounts()...)
}

// settleBare: what a headline tells is the article's news, so a perfect tense in the
// body ("has promised") is an announcement.
func (b *builder) settleBare() {
	for i := range b.drafts {
		d := &b.drafts[i]
		if d.p.Modality == "past" && d.p.Date == "" && b.bare[d.p.Currency+d.p.Amount] {
			d.p.Modality = "announced"
		}
	}
}

// merge gives, for each draft, the draft that it repeats, or -1.
func (b *builder) merge() []int {
	gone := make([]int, len(b.drafts))
	first := map[string][]int{}
	for i := range b.drafts {
		gone[i] = -1
		d := &b.drafts[i]
		if d.p.Kind != "monetary" {
			continue
		}
		key := d.p.Currency + " " + d.p.Amount
		for _, j := range first[key] {
			if !samePledge(b.drafts[j], *d) {
				continue
			}
			if better(*d, b.drafts[j]) {
				b.drafts[j], *d = *d, b.drafts[j]
			}
			b.absorb(j, i)
			gone[i] = j
			break
		}
		if gone[i] < 0 && len(first[key]) < 20 {
			first[key] = append(first[key], i)
		}
	}
	return gone
}

// conversions: an amount that is printed somewhere as the equivalent of another is that
// other one again.
func (b *builder) conversions(gone []int) {
	of := map[string]int{}
	for i := range b.drafts {
		for _, e := range b.drafts[i].p.Equivalents {
			if _, known := of[e.Currency+e.Amount]; !known && gone[i] < 0 {
				of[e.Currency+e.Amount] = i
			}
		}
	}
	for i := range b.drafts {
		d := &b.drafts[i]
		j, ok := of[d.p.Currency+d.p.Amount]
		if !ok || j == i || gone[i] >= 0 || d.p.Kind != "monetary" || len(d.p.Equivalents) > 0 || !samePledge(b.drafts[j], *d) {
			continue
		}
		gone[i] = j
	}
}

// rounded: a headline rounds the amount that the body gives.
func (b *builder) rounded(gone []int) {
	for i := range b.drafts {
		d := &b.drafts[i]
		if !d.title || gone[i] >= 0 || d.p.Kind != "monetary" {
			continue
		}
		for j := i + 1; j < len(b.drafts) && j < i+most; j++ {
			o := &b.drafts[j]
			if gone[j] < 0 && !o.title && o.p.Kind == "monetary" && o.p.Currency == d.p.Currency && near(d.p.Amount, o.p.Amount) && samePledge(*d, *o) {
				gone[i] = j
				break
			}
		}
	}
}

// near tells whether two amounts differ by 3 percent at most.
func near(a, b string) bool {
	x, ok1 := rat(a)
	y, ok2 := rat(b)
	if !ok1 || !ok2 || y.Sign() == 0 {
		return false
	}
	d := new(big.Rat).Sub(x, y)
	d.Abs(d).Quo(d, new(big.Rat).Abs(y))
	return d.Cmp(big.NewRat(3, 100)) <= 0
}

// samePledge tells whether two drafts of one amount are one pledge told twice.
func samePledge(a, b draft) bool {
	if a.p.Pledger != b.p.Pledger && a.p.Pledger != "" && b.p.Pledger != "" {
		return guessed(a) || guessed(b) || a.title || b.title
	}
	if a.p.Date != "" && b.p.Date != "" && corpus.CompareEDTF(a.p.Date, b.p.Date) == corpus.Disjoint {
		return stated(a, "date") != stated(b, "date")
	}
	return true
}

func guessed(d draft) bool {
	p, ok := d.claim.Part("pledger")
	return !ok || p.Basis == corpus.Inferred
}

func stated(d draft, field string) bool {
	p, ok := d.claim.Part(field)
	return ok && p.Basis != corpus.Inferred
}

// better tells whether a says more of the pledge than b, or says it in the body.
func better(a, b draft) bool {
	x, y := weight(a), weight(b)
	return x > y
}

func weight(d draft) int {
	n := 0
	if d.p.Pledger != "" {
		n += 3
	}
	if !guessed(d) {
		n += 2
	}
	if !d.title {
		n += 3
	}
	if d.part {
		n -= 3
	}
	if d.p.Modality == "planned" {
		n -= 3
	}
	return n + len(d.p.Equivalents) + min(len(d.p.Beneficiaries), 1)
}

// absorb fills what draft j leaves open from its repetition i. The words stay those
// of the place where they were read.
func (b *builder) absorb(j, i int) {
	d, o := &b.drafts[j], b.drafts[i]
	take := func(field string, empty bool, set func()) {
		if !empty {
			return
		}
		for _, p := range o.claim.Parts {
			if p.Field == field {
				d.claim.Parts = append(d.claim.Parts, p)
				set()
			}
		}
	}
	take("date", d.p.Date == "", func() { d.p.Date = o.p.Date })
	take("years", d.p.Years == 0, func() { d.p.Years = o.p.Years })
	take("per_period", d.p.PerPeriod == "", func() { d.p.PerPeriod = o.p.PerPeriod })
	take("purpose", d.p.Purpose == "" && !o.title, func() { d.p.Purpose = o.p.Purpose })
	take("person", d.p.Person == "" && o.p.Pledger == d.p.Pledger, func() { d.p.Person = o.p.Person })
	take("equivalents", len(d.p.Equivalents) == 0, func() { d.p.Equivalents = o.p.Equivalents })
	take("meeting", d.p.Meeting == corpus.NoRef, func() { d.p.Meeting = o.p.Meeting })
	if d.p.Qualifier == corpus.Exact && o.p.Qualifier != corpus.Exact && o.p.Qualifier != "" && d.title {
		d.p.Qualifier = o.p.Qualifier
	}
}

// partsBySum: amounts of one pledger that follow a pledge and add up to it are its parts.
func (b *builder) partsBySum(gone []int) {
	for i := range b.drafts {
		if gone[i] >= 0 || b.drafts[i].partOf >= 0 || b.drafts[i].p.Kind != "monetary" {
			continue
		}
		whole, ok := rat(b.drafts[i].p.Amount)
		if !ok {
			continue
		}
		sum := new(big.Rat)
		var parts []int
		for j := i + 1; j < len(b.drafts) && j <= i+12; j++ {
			d := b.drafts[j]
			if gone[j] >= 0 || d.p.Kind != "monetary" || d.p.Currency != b.drafts[i].p.Currency || d.p.Pledger != b.drafts[i].p.Pledger {
				continue
			}
			if d.partOf >= 0 && d.partOf != i || d.n == b.drafts[i].n && d.claim.Rule == shares {
				continue
			}
			n, ok := rat(d.p.Amount)
			if !ok {
				break
			}
			sum.Add(sum, n)
			parts = append(parts, j)
			c := sum.Cmp(whole)
			if c == 0 && len(parts) > 1 {
				for _, k := range parts {
					b.drafts[k].part, b.drafts[k].partOf = true, i
				}
			}
			if c >= 0 {
				break
			}
		}
	}
}

func rat(s string) (*big.Rat, bool) {
	if len(s) > 40 {
		return nil, false
	}
	return new(big.Rat).SetString(s)
}

func less(a, b string) bool {
	x, ok1 := rat(a)
	y, ok2 := rat(b)
	return ok1 && ok2 && x.Cmp(y) < 0
}

// uniqueAmounts drops repetitions of one sum in the article.
func (b *builder) uniqueAmounts() []corpus.Claim {
	seen := map[string]bool{}
	for _, d := range b.drafts {
		if d.p.Kind == "monetary" {
			seen[d.p.Currency+d.p.Amount] = true
			for _, e := range d.p.Equivalents {
				seen[e.Currency+e.Amount] = true
			}
		}
	}
	var out []corpus.Claim
	for _, c := range b.amounts {
		v := c.Value.(corpus.Amount)
		if key := v.Currency + v.Amount; !seen[key] {
			seen[key] = true
			out = append(out, c)
		}
	}
	return out
}
