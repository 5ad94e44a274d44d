package pledge

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// draft is a pledge claim before the article's repetitions are merged.
type draft struct {
	claim  corpus.Claim
	p      corpus.Pledge
	n      int // its sentence
	title  bool
	part   bool
	partOf int // index of another draft, or -1
	block  int
	// inherited: its beneficiaries are those of another pledge.
	inherited bool
}

// builder collects what the sentences say.
type builder struct {
	drafts  []draft
	amounts []corpus.Claim
	// bare are amounts that stand in titles without a word of promising.
	bare map[string]bool
	// seen are the commitments made so far.
	seen map[string]bool
	// wrong are sums that the article says are not so.
	wrong []wrongSum
	// given is a pledge whose sum was called wrong, while the right one is awaited.
	given *sum
}

// add takes one judged amount.
func (b *builder) add(x *sum) {
	switch {
	case x.headline() && x.kind != isPledge:
		if b.bare == nil {
			b.bare = map[string]bool{}
		}
		b.bare[x.v.Currency+x.v.Amount] = true
		if x.kind == "" {
			return
		}
	case x.kind == "" && !x.part:
		return
	}
	if x.part || x.kind == "" {
		if b.addPart(x) || x.kind == "" {
			return
		}
	}
	switch {
	case small(x.v.Amount):
	case x.kind == isPledge:
		b.addPledge(x)
	default:
		b.addAmount(x)
	}
}

// small tells whether an amount is a price rather than a sum worth keeping.
func small(amount string) bool {
	whole, _, _ := strings.Cut(amount, ".")
	return len(whole) <= 3
}

// addPart makes a part of the pledge before, when there is one that is large enough.
func (b *builder) addPart(x *sum) bool {
	if !x.part {
		return false
	}
	for i := len(b.drafts) - 1; i >= 0 && i > len(b.drafts)-most && b.drafts[i].n >= x.n-8; i-- {
		if x.of == "" && b.drafts[i].n < x.n-2 || x.of != "" && b.drafts[i].p.Amount != x.of {
			continue
		}
		if b.drafts[i].p.Currency == x.v.Currency && less(x.v.Amount, b.drafts[i].p.Amount) {
			d := b.draft(x)
			d.p.Pledger, d.p.Person = b.drafts[i].p.Pledger, b.drafts[i].p.Person
			d.p.Date, d.p.Stage, d.p.Modality, d.p.Meeting = b.drafts[i].p.Date, b.drafts[i].p.Stage, b.drafts[i].p.Modality, b.drafts[i].p.Meeting
			if pl, ok := b.drafts[i].claim.Part("pledger"); ok {
				d.claim.Parts = append(d.claim.Parts, corpus.Part{Field: "pledger", Span: pl.Span, Basis: corpus.Inferred, Rule: "that of the whole"})
			}
			d.part, d.partOf = true, i
			d.claim.Rule = "part of the amount before"
			b.drafts = append(b.drafts, d)
			return true
		}
	}
	return false
}

func (b *builder) addAmount(x *sum) {
	v := x.v
	v.Of, v.Above = corpus.Span{}, corpus.Span{}
	c := corpus.Claim{Value: corpus.Amount{Money: v, Kind: x.kind}, Evidence: x.a.Sentences[x.n].Span, Rule: x.rule,
		Parts: []corpus.Part{{Field: "amount", Span: x.m.Span}, {Field: "currency", Span: x.m.Span}}}
	x.attribute(&c)
	b.amounts = append(b.amounts, c)
}

// draft starts a pledge with what the amount itself says.
func (b *builder) draft(x *sum) draft {
	d := draft{n: x.n, title: x.headline(), partOf: -1, block: x.block}
	d.p = corpus.Pledge{Kind: "monetary", Amount: x.v.Amount, Currency: x.v.Currency, Qualifier: x.v.Qualifier.Pledged(), Meeting: corpus.NoRef, PartOf: corpus.NoRef}
	d.claim = corpus.Claim{Evidence: x.a.Sentences[x.n].Span, Rule: x.rule, Basis: corpus.Stated}
	d.field("amount", x.m.Span, "")
	d.field("currency", x.m.Span, "")
	if x.v.Qualifier != "" && x.v.Qualifier != corpus.Exact {
		d.field("qualifier", x.span(x.q, x.e), "")
	}
	for _, m := range x.equals {
		e := m.Value.(corpus.Money)
		d.p.Equivalents = append(d.p.Equivalents, corpus.Equivalent{Amount: e.Amount, Currency: e.Currency, Qualifier: e.Qualifier.Pledged()})
		d.field("equivalents", m.Span, "")
	}
	if x.v.AmountMax != "" {
		d.claim.Doubts = append(d.claim.Doubts, "a range of amounts: the lower end is kept")
	}
	end := x.e
	if n := len(x.equals); n > 0 {
		_, end = x.tokens(x.equals[n-1].Span)
	}
	var sp corpus.Span
	if d.p.Purpose, sp = x.purpose(end, x.until); d.p.Purpose != "" {
		d.field("purpose", sp, "")
	}
	x.yearly(&d, end)
	return d
}

func (d *draft) field(name string, sp corpus.Span, rule string) {
	if sp.Empty() {
		return
	}
	p := corpus.Part{Field: name, Span: sp, Rule: rule}
	if rule != "" {
		p.Basis = corpus.Inferred
	}
	d.claim.Parts = append(d.claim.Parts, p)
}

// yearly reads "a year" and "over three years".
func (x *sum) yearly(d *draft, end int) {
	if strings.Contains(x.v.Per, "year") {
		d.p.PerPeriod = "per_year"
		d.field("per_period", x.m.Span, "")
	}
	for k := end; k+1 < min(x.hi, end+4) && d.p.PerPeriod == ""; k++ {
		switch w := x.word(k); {
		case (w == "a" || w == "per" || w == "each" || w == "every") && x.word(k+1) == "year":
			d.p.PerPeriod = "per_year"
			d.field("per_period", x.span(k, k+2), "")
		case w == "annually" || w == "yearly":
			d.p.PerPeriod = "per_year"
			d.field("per_period", x.span(k, k+1), "")
		}
	}
	next := x.hi
	for _, m := range x.mentions(corpus.TypeMoney) {
		if at, _ := x.tokens(m.Span); at >= end {
			next = at
			break
		}
	}
	for _, m := range x.mentions(corpus.TypeDuration) {
		at, _ := x.tokens(m.Span)
		if at < end || at >= next {
			continue
		}
		if n := years(m.Value.(corpus.Duration).ISO); n > 0 {
			d.p.Years = n
			d.field("years", m.Span, "")
			return
		}
	}
}

// years reads the whole years of an ISO 8601 duration, 0 when it is none.
func years(iso string) int {
	n := 0
	if len(iso) < 3 || iso[0] != 'P' || iso[len(iso)-1] != 'Y' {
		return 0
	}
	for _, c := range iso[1 : len(iso)-1] {
		if c < '0' || c > '9' || n > 1000 {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	return n
}

// addPledge makes a pledge of a judged amount.
func (b *builder) addPledge(x *sum) {
	d := b.draft(x)
	who, ok := x.pledger()
	others, joint := x.others(who)
	if joint {
		d.claim.Doubts = append(d.claim.Doubts, "several pledgers share this sum; the last one named is kept")
	}
	if ok {
		d.p.Pledger, d.p.Person = who.name, who.person
		d.field("pledger", who.span, who.rule)
	} else if k := len(b.drafts) - 1; k >= 0 {
		d.p.Pledger, d.p.Person = b.drafts[k].p.Pledger, ""
		if pl, has := b.drafts[k].claim.Part("pledger"); has {
			d.field("pledger", pl.Span, "the pledger of the pledge before")
		}
		d.claim.Doubts = append(d.claim.Doubts, "the pledger is not named beside the amount")
	} else {
		d.claim.Doubts = append(d.claim.Doubts, "no pledger found")
	}
	if d.p.Person == "" {
		if sp, ok := x.speaker(); ok {
			d.p.Person = sp.person
			d.field("person", sp.personSpan, "")
		}
	} else {
		d.field("person", who.personSpan, "")
	}
	d.p.Total = d.p.Pledger == Collective || x.total
	x.circumstances(&d)
	x.attribute(&d.claim)
	b.drafts = append(b.drafts, d)
	if joint {
		return
	}
	for _, o := range others {
		c := d
		c.claim.Parts = nil
		for _, p := range d.claim.Parts {
			if p.Field != "pledger" && p.Field != "person" {
				c.claim.Parts = append(c.claim.Parts, p)
			}
		}
		c.p.Pledger, c.p.Person = o.name, o.person
		c.field("pledger", o.span, o.rule)
		b.drafts = append(b.drafts, c)
	}
}

// circumstances fills beneficiaries, meeting, date, stage and modality.
func (x *sum) circumstances(d *draft) {
	for _, p := range x.beneficiaries(d.p.Pledger) {
		d.p.Beneficiaries = append(d.p.Beneficiaries, p.name)
		d.field("beneficiaries", p.span, p.rule)
	}
	ref, at, rule := x.meeting()
	d.p.Meeting = ref
	d.field("meeting", at, rule)
	if f, ok := x.date(x.act.at, x.act.outer, x.b, x.act.tense >= now, ref); ok {
		d.p.Date = f.value
		d.field("date", f.span, f.rule)
	}
	d.p.Stage = stage(x.act)
	d.p.Modality = x.modality(d.p.Date)
	verbs := x.span(x.act.at, x.act.at+1)
	d.field("stage", x.span(x.act.outer, x.act.outer+1), "")
	d.field("modality", verbs, "")
}

// stage is how firm a promise is, from the verb that makes it.
func stage(a act) string {
	if a.tense == meant {
		return "intent"
	}
	switch a.outerVerb.Class {
	case lang.VerbPromise:
		if a.outerVerb.Lemma == "commit" || a.outerVerb.Lemma == "undertake" || a.outerVerb.Lemma == "guarantee" || strings.HasPrefix(a.outerVerb.Lemma, "commitment") {
			return "commitment"
		}
		return "pledge"
	case lang.VerbAllot, lang.VerbAgree:
		if a.outerVerb.Lemma == "offer" {
			return "pledge"
		}
		return "commitment"
	case lang.VerbIntend:
		return "intent"
	case lang.VerbPay:
		return "disbursement"
	}
	return "announced"
}

// modality tells a promise made now from one recalled, planned or made on a condition.
func (x *sum) modality(date string) string {
	past := date != "" && x.longBefore(date)
	for i := x.lo; i < min(x.hi, x.e+reach); i++ {
		switch w := x.word(i); {
		case w == "extrapolation" || w == "projection" || w == "estimate":
			return "planned"
		case w == "ago" || ((w == "previously" || w == "earlier") && i < x.b):
			past = true
		case (w == "if" || w == "unless" || w == "provided" && x.word(i+1) == "that") && i > x.act.at && x.act.tense >= ahead:
			return "conditional"
		}
	}
	switch {
	case x.act.tense == meant, x.act.verb.Class == lang.VerbIntend:
		return "planned"
	case past || x.act.tense == pluperfect, date != "" && x.act.after && !x.act.passive && !x.act.noun && x.act.tense == done && x.act.verb.Lemma != "come":
		return "past"
	case x.act.tense == perfect && !x.act.noun && x.act.verb.Class == lang.VerbPromise, x.outerPerfect():
		return "past"
	}
	return "announced"
}

// outerPerfect: "has pledged to provide".
func (x *sum) outerPerfect() bool {
	o := x.act.outer
	return o != x.act.at && haveForms[x.word(o-1)] && x.act.outerVerb.Form == lang.PastForm && x.act.outerVerb.Class == lang.VerbPromise
}
