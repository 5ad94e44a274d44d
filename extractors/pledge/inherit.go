package pledge

import "rapporteur/corpus"

// inherit gives pledges that say not whom they are for the beneficiaries of another that does:
// the amount before in the row, the one before in the paragraph, the last of the same
// pledger, or the total of the meeting. What the article is about is a weaker guess.
func (b *builder) inherit() {
	total := -1
	for i := range b.drafts {
		if d := &b.drafts[i]; total < 0 && d.p.Total && d.aimed() {
			total = i
		}
	}
	lastOf := map[string]int{}
	for i := range b.drafts {
		d := &b.drafts[i]
		if d.p.Kind != "monetary" && d.p.Kind != "in_kind" {
			continue
		}
		if d.aimed() {
			lastOf[d.p.Pledger] = i
			continue
		}
		from := -1
		if i > 0 && b.drafts[i-1].p.Kind == "monetary" && len(b.drafts[i-1].p.Beneficiaries) > 0 && (b.drafts[i-1].block == d.block || d.claim.Rule == listItem) && b.drafts[i-1].aimed() {
			from = i - 1
		} else if j, ok := lastOf[d.p.Pledger]; ok && d.p.Pledger != "" && d.p.Pledger != Collective {
			from = j
		} else if total >= 0 {
			from = total
		}
		if from < 0 || d.p.Kind != "monetary" && (b.drafts[from].block != d.block || b.drafts[from].p.Pledger != d.p.Pledger) {
			continue
		}
		o := &b.drafts[from]
		if len(o.p.Beneficiaries) == 1 && o.p.Beneficiaries[0] == d.p.Pledger {
			continue
		}
		d.drop("beneficiaries")
		d.p.Beneficiaries = o.p.Beneficiaries
		for _, p := range o.claim.Parts {
			if p.Field == "beneficiaries" {
				d.field("beneficiaries", p.Span, "those of another pledge in the article")
			}
		}
		d.inherited = true
	}
}

// aimed tells whether the words around the amount say whom it is for.
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

func (d *draft) drop(field string) {
	var kept []corpus.Part
	for _, p := range d.claim.Parts {
		if p.Field != field {
			kept = append(kept, p)
		}
	}
	d.claim.Parts = kept
}
