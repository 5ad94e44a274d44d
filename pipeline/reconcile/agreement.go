package reconcile

import (
	"fmt"
	"strings"

	"rapporteur/corpus"
)

// paper is a claim of an agreement with what tells it from others.
type paper struct {
	x       *ev
	v       corpus.Agreement
	m       *meeting
	date    string
	title   []string
	parties map[string]bool
}

// bundle is a cluster of papers: one document of the world.
type bundle struct {
	list []*paper
	m    *meeting
	date string
}

// agreementFacts writes the rows of documents adopted, signed or planned. One
// document is one kind with dates that agree and the same meeting or parties.
func (e *engine) agreementFacts() {
	blocks := map[string][]*paper{}
	for _, x := range e.kind(corpus.KindAgreement) {
		v := x.Value.(corpus.Agreement)
		p := &paper{x: x, v: v, m: e.meetingOf(x, v.Meeting), date: v.Date, title: stems(v.Title), parties: map[string]bool{}}
		if p.date == "" && p.m != nil && p.m.row != nil && !planned(p.m.row.Modality) {
			p.date = p.m.row.Date
		}
		for _, c := range v.Parties {
			p.parties[fold(c)] = true
		}
		k := v.Kind
		if k == "" || k == "other" || k == "agreement" {
			k = "title " + strings.Join(p.title, " ")
		}
		blocks[k] = append(blocks[k], p)
	}
	for _, k := range sortedKeys(blocks) {
		list := bundles(blocks[k])
		for _, b := range list {
			e.agreementRow(b)
		}
		e.papersDecision(k, list)
	}
}

func bundles(list []*paper) []*bundle {
	index := map[string][]*bundle{}
	var out, loose []*bundle
	for pass := 0; pass < 2; pass++ { // those with a date or a meeting first
		for _, p := range list {
			keys := p.keys()
			if (len(keys) > 0) != (pass == 0) {
				continue
			}
			var into *bundle
			for _, k := range keys {
				for _, b := range index[k] {
					if into == nil && b.takes(p) {
						into = b
					}
				}
			}
			if pass == 1 {
				into = onlyBundle(p, out, loose)
			}
			if into == nil {
				into = &bundle{}
				out = append(out, into)
				if pass == 1 {
					loose = append(loose, into)
				}
			}
			into.list = append(into.list, p)
			if into.m == nil {
				into.m = p.m
			}
			if into.date == "" {
				into.date = p.date
			}
			for _, k := range keys {
				if l := index[k]; len(l) < most && (len(l) == 0 || l[len(l)-1] != into) {
					index[k] = append(l, into)
				}
			}
		}
	}
	return out
}

func (p *paper) keys() []string {
	var out []string
	if p.m != nil {
		out = append(out, "m"+p.m.id)
	}
	for _, y := range years(p.date) {
		out = append(out, "y"+y)
	}
	return out
}

// onlyBundle: a mention without time or meeting is the only document of its kind
// that the same article or the same words speak of.
func onlyBundle(p *paper, out, loose []*bundle) *bundle {
	var into *bundle
	for i, b := range out {
		if i >= most {
			return nil
		}
		if b.takes(p) && (b.speaks(p) || contains2(loose, b)) {
			if into != nil {
				return nil
			}
			into = b
		}
	}
	return into
}

func contains2(list []*bundle, b *bundle) bool {
	for _, x := range list {
		if x == b {
			return true
		}
	}
	return false
}

func (b *bundle) speaks(p *paper) bool {
	for _, o := range b.list {
		if o.x.doc == p.x.doc || o.x.voice == p.x.voice {
			return true
		}
	}
	return false
}

func (b *bundle) takes(p *paper) bool {
	for i, o := range b.list {
		if i >= 16 {
			break
		}
		if !samePaper(o, p) {
			return false
		}
	}
	return true
}

func intended(modality string) bool {
	return modality == "intended" || modality == "planned" || modality == "proposed" || modality == "announced"
}

func samePaper(a, b *paper) bool {
	if a.date != "" && b.date != "" && apart(a.date, b.date) || a.m != nil && b.m != nil && a.m != b.m {
		return false
	}
	if intended(a.v.Modality) != intended(b.v.Modality) && a.m == nil {
		return false // an intention is no agreement
	}
	if len(a.parties) > 0 && len(b.parties) > 0 && !nested(a.parties, b.parties) {
		return false
	}
	share, _ := overlap(a.title, b.title)
	if share >= 0.6 {
		return true
	}
	// One kind of document at one meeting, or on one day, with other words.
	return a.v.Kind == b.v.Kind && a.v.Kind != "" && a.v.Kind != "other" && (a.m != nil && a.m == b.m || width(a.date) == 1 && a.date == b.date) && share > 0
}

func (e *engine) agreementRow(b *bundle) {
	var claims []*ev
	for _, p := range b.list {
		claims = append(claims, p.x)
	}
	f := found(corpus.KindAgreement, claims, "")
	v := corpus.Agreement{Meeting: corpus.NoRef}
	votes := func(field string, value func(corpus.Agreement) string) []vote {
		return votesFor(claims, field, func(x *ev) string { return value(x.Value.(corpus.Agreement)) })
	}
	v.Title = e.plainColumn(f, "title", votes("title", func(a corpus.Agreement) string { return a.Title }))
	v.Kind = e.plainColumn(f, "kind", votes("kind", func(a corpus.Agreement) string { return a.Kind }))
	mod := votes("modality", func(a corpus.Agreement) string { return a.Modality })
	for i := range mod {
		mod[i].plan = intended(mod[i].value) || mod[i].value == "reported"
	}
	v.Modality = e.plainColumn(f, "modality", mod)
	topic := "Date of " + v.Title
	v.Date = e.column(f, "date", topic, votes("date", func(a corpus.Agreement) string { return a.Date }), relateDates, false).value
	var lists []vote
	for _, p := range b.list {
		if len(p.v.Parties) > 0 {
			v.Parties = append(v.Parties, p.v.Parties...)
			lists = append(lists, vote{x: p.x, field: "parties", value: strings.Join(p.v.Parties, ", ")})
		}
	}
	if v.Parties = unique(v.Parties); len(v.Parties) > 0 {
		cell(f, "parties", ordered(lists))
	} else {
		v.Parties = nil
	}
	if b.m != nil && b.m.row != nil {
		f.Refs["meeting"] = b.m.id
		var at []vote
		for _, p := range b.list {
			if p.m == b.m {
				at = append(at, vote{x: p.x, field: "meeting"})
			}
		}
		cell(f, "meeting_id", ordered(at))
		if v.Date == "" && b.m.row.Date != "" && !planned(b.m.row.Modality) && !intended(v.Modality) {
			v.Date = b.m.row.Date
			cell(f, "date", inferredFrom(append(cellVotes(e, b.m.fact, "date", "date"), ordered(at)...)))
		}
	}
	f.Value = v
	e.add(f)
}

// papersDecision sets side by side the documents of one kind: same name, other
// meetings, other parties, or only intended.
func (e *engine) papersDecision(kind string, list []*bundle) {
	d := &corpus.Decision{Subject: kind, Predicate: "agreement", Rule: ruleScope,
		Reason: "The documents share a kind but differ in meeting, date or parties, so each is kept."}
	d.Topic = "Documents of kind " + spaced(strings.TrimPrefix(kind, "title "))
	plans, done := false, false
	var names []string
	for _, b := range list {
		names = append(names, strings.TrimSpace(b.list[0].v.Title+" "+b.date))
		heard := map[int]bool{}
		for i, p := range b.list {
			word := vSupports
			switch {
			case intended(p.v.Modality):
				word, plans = vModality, true
			case i == 0:
				word, done = vChosen, true
			case heard[p.x.voice]:
				word = vCopy
			}
			heard[p.x.voice] = true
			d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: p.x.ID, Field: "title", Value: strings.TrimSpace(fmt.Sprintf("%s %s %s", p.v.Title, p.v.Modality, p.date)), Verdict: word})
		}
	}
	if len(d.Verdicts) < 2 {
		return
	}
	d.Decision = strings.Join(names, "; ")
	switch {
	case plans && done:
		d.Rule, d.Reason = ruleModality, "An intention to sign is not an agreement; what was adopted or signed and what is only intended are kept apart."
	case len(list) == 1:
		d.Rule, d.Reason = ruleIndependence, "All claims speak of one document of one meeting or day; sentences that repeat one another count as one voice."
	}
	e.decide(d)
}
