package pledge

// inherit gives promises that say not whom they are for the beneficiaries of another that does:
// the amount before in the row, the one before in the paragraph, the last of the same
// pledger, or the total of the meeting. What the article is about is a weaker guess, the
// region in the name of the meeting the weakest.
func (b *builder) inherit(t *text) {
	total := -1
	givers := map[string]bool{}
	for i := range b.drafts {
		d := &b.drafts[i]
		if total < 0 && d.p.Total && d.aimed() {
			total = i
		}
		if d.p.Kind == "monetary" {
			givers[d.p.Pledger] = true
		}
	}
	lastOf := map[string]int{}
	for i := range b.drafts {
		d := &b.drafts[i]
		if !d.aimed() && d.guess {
			b.guess(i, t, givers, lastOf, total)
		}
		if d.aimed() && (d.p.Kind == "monetary" || d.p.Kind == "in_kind") {
			lastOf[d.p.Pledger] = i
		}
	}
}

// guess fills the beneficiaries of draft i.
func (b *builder) guess(i int, t *text, givers map[string]bool, lastOf map[string]int, total int) {
	d := &b.drafts[i]
	s := t.sentence(d.n)
	own := givers[d.p.Pledger]
	givers[d.p.Pledger] = true
	p, ok := s.topic(givers)
	givers[d.p.Pledger] = own
	if ok && p.rule != themeRule {
		d.benefit(p)
		return
	}
	if from := b.source(i, lastOf, total); from >= 0 {
		o := &b.drafts[from]
		d.p.Beneficiaries = o.p.Beneficiaries
		for _, p := range o.claim.Parts {
			if p.Field == "beneficiaries" {
				d.field("beneficiaries", p.Span, "those of another pledge in the article")
			}
		}
		d.inherited = true
		return
	}
	if ok {
		d.benefit(p)
		return
	}
	for _, r := range t.regions {
		if r.name != d.p.Pledger && (d.p.Kind == "monetary" || d.p.Kind == "in_kind") {
			d.benefit(r)
			return
		}
	}
}

func (d *draft) benefit(p party) {
	d.p.Beneficiaries = []string{p.name}
	d.field("beneficiaries", p.span, p.rule)
}

// source is the draft whose beneficiaries draft i takes, or -1.
func (b *builder) source(i int, lastOf map[string]int, total int) int {
	d := &b.drafts[i]
	from := -1
	if k := i - 1; k >= 0 && b.drafts[k].p.Kind == "monetary" && (b.drafts[k].block == d.block || d.claim.Rule == listItem) && b.drafts[k].aimed() {
		from = k
	} else if j, ok := lastOf[d.p.Pledger]; ok && d.p.Pledger != "" && d.p.Pledger != Collective {
		from = j
	} else if total >= 0 {
		from = total
	}
	if from < 0 {
		return -1
	}
	o := &b.drafts[from]
	if d.p.Kind != "monetary" && (d.p.Kind != "in_kind" || o.p.Pledger != d.p.Pledger && !o.p.Total || o.p.Pledger == d.p.Pledger && o.block != d.block) {
		return -1
	}
	for _, name := range o.p.Beneficiaries {
		if name == d.p.Pledger {
			return -1
		}
	}
	return from
}

// aimed tells whether the words around the amount say whom it is for, or those around
// another pledge from which it was taken.
func (d *draft) aimed() bool {
	if d.inherited {
		return true
	}
	for _, p := range d.claim.Parts {
		if p.Field == "beneficiaries" && p.Rule != themeRule && p.Rule != seriesRule {
			return true
		}
	}
	return false
}
