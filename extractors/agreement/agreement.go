// Package agreement reads the documents that an article says were adopted, signed or
// planned: joint statements, action plans, treaties, memoranda and the like.
//
// A claim needs the noun of a document and a verb that brings it about, in the same
// clause; the tense of the verb is its modality. A document that is only spoken of
// ("the joint statement also outlined") makes no claim. Pages that are the document
// itself are known by a heading that is its name. All words are data of package lang.
package agreement

import (
	"strconv"

	"rapporteur/corpus"
)

// Extractor makes agreement claims.
type Extractor struct{}

// Name is the extractor's name.
func (Extractor) Name() string { return "agreement" }

// Version is raised whenever the same article may give other claims.
func (Extractor) Version() int { return 1 }

// Extract reads the documents of a.
func (x Extractor) Extract(a *corpus.Article) []corpus.Claim {
	t := prepare(a)
	var out []draft
	for n := range a.Sentences {
		switch a.BlockOf(n).Role {
		case corpus.RoleTitle, corpus.RoleStandfirst, corpus.RoleHeading, corpus.RoleBody:
			out = append(out, t.sentence(n).drafts()...)
		}
	}
	out = append(out, t.itself()...)
	out = append(out, t.releases()...)
	claims := merge(out)
	for i := range claims {
		claims[i].By = x.Name() + "/" + strconv.Itoa(x.Version())
	}
	return claims
}

// draft is a claim before repetitions are merged.
type draft struct {
	claim corpus.Claim
	v     corpus.Agreement
	dated bool // the words give this document a date of its own
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

// merge drops what says again what has been said: the same kind of document in the same
// state, with no date, number or party of its own. The first stays.
func merge(list []draft) []corpus.Claim {
	byKind := map[string][]int{}
	var kept []draft
	for _, d := range list {
		twin := -1
		for _, i := range byKind[d.v.Kind] {
			if twins(kept[i], d) {
				twin = i
				break
			}
		}
		if twin >= 0 {
			absorb(&kept[twin], d)
			continue
		}
		if len(byKind[d.v.Kind]) < 50 {
			byKind[d.v.Kind] = append(byKind[d.v.Kind], len(kept))
		}
		kept = append(kept, d)
	}
	out := make([]corpus.Claim, len(kept))
	for i, d := range kept {
		d.claim.Value = d.v
		out[i] = d.claim
	}
	return out
}

func absorb(k *draft, d draft) {
	if k.v.Date == "" && d.v.Date != "" {
		k.v.Date, k.dated = d.v.Date, d.dated
		if p, ok := d.claim.Part("date"); ok {
			k.claim.Parts = append(k.claim.Parts, p)
		}
	}
	if len(d.v.Title) > len(k.v.Title) && d.claim.Rule == k.claim.Rule && d.v.Kind == k.v.Kind && contains(d.v.Title, k.v.Title) {
		k.v.Title = d.v.Title
		for i := range k.claim.Parts {
			if k.claim.Parts[i].Field == "title" {
				if p, ok := d.claim.Part("title"); ok {
					k.claim.Parts[i] = p
				}
			}
		}
	}
}

// twins tells whether b is a again.
func twins(a, b draft) bool {
	if state(a.v.Modality) != state(b.v.Modality) {
		return false
	}
	if a.dated && b.dated && corpus.CompareEDTF(a.v.Date, b.v.Date) == corpus.Disjoint {
		return false
	}
	if (a.dated || b.dated) && a.v.Date != "" && b.v.Date != "" && corpus.CompareEDTF(a.v.Date, b.v.Date) == corpus.Disjoint {
		return false
	}
	if len(a.v.Parties) > 0 && len(b.v.Parties) > 0 && !sameSet(a.v.Parties, b.v.Parties) {
		return false
	}
	if a.v.Meeting != corpus.NoRef && b.v.Meeting != corpus.NoRef && a.v.Meeting != b.v.Meeting && a.v.Date != b.v.Date {
		return false
	}
	return similar(a.v.Title, b.v.Title)
}

func state(modality string) string {
	switch modality {
	case "planned", "intended", "proposed":
		return "open"
	case "not_signed":
		return "refused"
	}
	return "done"
}

func sameSet(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	in := map[string]bool{}
	for _, x := range a {
		in[x] = true
	}
	for _, x := range b {
		if !in[x] {
			return false
		}
	}
	return true
}
