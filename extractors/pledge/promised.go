package pledge

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// draft makes a commitment of a promise; ok is false when nobody makes it or it is
// too vague to be kept.
func (p promise) draft(start, end int) (draft, bool) {
	who, ok := p.maker()
	if !ok || who.name == "" || who.people || who.name == who.person {
		return draft{}, false
	}
	d := draft{n: p.n, title: p.headline(), partOf: -1, block: p.block}
	d.p = corpus.Pledge{Pledger: who.name, Person: who.person, Kind: p.kind, Stage: p.stage, Modality: p.modality, Meeting: corpus.NoRef, PartOf: corpus.NoRef}
	d.claim = corpus.Claim{Evidence: p.a.Sentences[p.n].Span, Rule: p.rule, Basis: corpus.Stated}
	if end <= start {
		return draft{}, false
	}
	d.field("pledger", who.span, who.rule)
	d.field("person", who.personSpan, "")
	d.field("stage", p.span(p.head, p.head+1), "")
	d.field("modality", p.span(p.head, p.head+1), "")
	sp := p.span(start, end)
	d.p.Purpose = strings.Join(strings.Fields(p.a.Quote(sp)), " ")
	d.field("purpose", sp, "")
	p.count(&d, start, end)
	if !p.worthy(&d, start, end) {
		return draft{}, false
	}
	if d.p.Quantity != "" || p.concrete(start, end) {
		d.p.Action = d.p.Purpose
		d.field("action", sp, "")
	}
	if d.p.Quantity != "" && d.p.Kind != "in_kind" && p.modality != "planned" {
		d.p.Kind = "in_kind"
	}
	p.context(&d, start, end)
	p.attribute(&d.claim)
	if p.a.Blocks[p.block].Role == corpus.RoleBody && p.conditional(end) {
		d.p.Modality = "conditional"
	}
	return d, true
}

func (p promise) conditional(end int) bool {
	for k := end; k < min(p.hi, end+4); k++ {
		if w := p.word(k); w == "if" || w == "unless" || (w == "provided" && p.word(k+1) == "that") {
			return true
		}
	}
	return false
}

// maker is who promises.
func (p promise) maker() (actor, bool) {
	if p.rule == "noun of promising" {
		for k := p.head + 1; k < p.head+3; k++ {
			if w := p.word(k); w == "by" || w == "from" || w == "of" {
				if list := p.actorsIn(k+1, k+4); len(list) > 0 && !list[0].pronoun {
					return list[0], true
				}
			}
		}
		if x, ok := p.actorEnding(p.head - 2); ok && p.word(p.head-1) == "'s" {
			return x, true
		}
		return actor{}, false
	}
	if p.rule == "continuation" {
		return p.series()
	}
	if p.rule == "passive" {
		x := sum{sentence: p.sentence, b: p.deed, e: p.head, act: act{at: p.head}}
		if who, ok := x.agent(p.head); ok && p.word(p.head+1) == "by" {
			return who, true
		}
		return x.announcer(p.deed)
	}
	return p.subject(p.head)
}

// series is the series of meetings named right before the head, else the one that the
// article names most.
func (p promise) series() (actor, bool) {
	count, most := map[string]int{}, 0
	var best corpus.Mention
	for _, m := range p.a.Mentions {
		v, ok := m.Value.(corpus.Body)
		if !ok || v.Kind != "series" {
			continue
		}
		if count[v.Name]++; count[v.Name] > most {
			best, most = m, count[v.Name]
		}
	}
	if most == 0 {
		return actor{}, false
	}
	return actor{name: best.Value.(corpus.Body).Name, span: best.Span, rule: "the series that the article is about"}, true
}

// extent is the words of what is promised.
func (p promise) extent() (start, end int) {
	if p.rule == "continuation" {
		for k := p.head - 1; k >= max(p.lo, p.head-8); k-- { // what goes on is the subject
			if w := p.word(k); w == "that" || w == "confirmed" {
				return k + 1, p.clauseEnd(p.deed+1, 12)
			}
		}
	}
	start = p.deed
	if start < 0 {
		start = p.head + 1
		for start < p.hi && (p.word(start) != "further" && adverbs[p.word(start)] || determiners[p.word(start)]) {
			start++
		}
	}
	end = p.clauseEnd(start, 40)
	for k := start; k < end; k++ { // a second clause with a subject of its own
		if p.word(k) == "and" {
			if w := p.word(k + 1); modals[w] || haveForms[w] || beForms[w] {
				return start, k
			}
			if p.deed >= 0 && lang.Deeds[p.word(k+1)] && k > start+1 {
				return start, k
			}
			if x, ok := p.actorAt(k + 1); ok && x.end < end {
				if _, verb := lang.Verbs[p.word(x.end)]; verb {
					return start, k
				}
			}
		}
	}
	return start, end
}

// count takes the number of things promised: a quantity that is the object of the deed.
func (p promise) count(d *draft, start, end int) {
	for k := start; k < min(end, start+12); k++ {
		w := p.word(k)
		for _, m := range p.a.MentionsIn(p.a.Tokens[k].Span) {
			v, ok := m.Value.(corpus.Quantity)
			if !ok || m.Type != corpus.TypeQuantity {
				continue
			}
			d.p.Quantity, d.p.Unit, d.p.Qualifier = v.Amount, v.Unit, v.Qualifier.Pledged()
			d.field("quantity", m.Span, "")
			d.field("unit", m.Span, "")
			d.field("qualifier", m.Span, "")
			return
		}
		if k > start+1 && (w == "to" || w == "for" || w == "by" || w == "in" || w == "with") {
			return
		}
	}
}

// worthy tells whether a promise is one at all: a deed, a number of things, support,
// or a will that was expressed.
func (p promise) worthy(d *draft, start, end int) bool {
	if d.p.Quantity != "" {
		return true
	}
	switch p.rule {
	case "willingness", "continuation":
		return true
	case "passive", "verb of announcing":
		return false // only what is counted
	case "will", "headline", "readiness":
		return d.p.Kind == "unquantified_support" || p.concrete(start, end)
	case "verb of intending":
		return p.concrete(start, end) || p.toDeed(start+1) > 0
	}
	return true
}

// concrete tells whether what is promised can be checked: a deed with an object that is
// no vague word.
func (p promise) concrete(start, end int) bool {
	if p.deed < 0 {
		return p.aim(start, end)
	}
	deed := base(p.word(start))
	if p.word(start) == "see" && p.word(start+1) == "to" && p.word(start+2) == "it" {
		return true
	}
	if !lang.Deeds[deed] || lang.CountedDeeds[deed] || end-start < 2 {
		return false
	}
	for k := start + 1; k < min(end, start+7); k++ {
		w := p.word(k)
		if lang.VagueObjects[w] {
			return false
		}
		for _, m := range p.a.MentionsIn(p.a.Tokens[k].Span) {
			if m.Type == corpus.TypeEvent {
				return false
			}
		}
		if k > start+1 && preps[w] {
			break
		}
	}
	return p.word(start+1) != "on" && p.word(start+1) != "up"
}

// aim tells whether the support that is promised has an aim that can be checked: "help
// in improving border control", but not "support in many areas".
func (p promise) aim(start, end int) bool {
	for k := start; k < end; k++ {
		if !lang.SupportNouns[p.word(k)] {
			continue
		}
		if w := p.word(k + 1); w != "in" && w != "with" && w != "for" && w != "to" || k+2 >= end {
			continue
		}
		for j := k + 2; j < min(end, k+6); j++ {
			if lang.VagueAreas[p.word(j)] {
				return false
			}
		}
		return true
	}
	return false
}

// context fills beneficiaries, years, meeting and date.
func (p promise) context(d *draft, start, end int) {
	list := p.takersIn(start, end, d.p.Pledger, takers)
	if deed := base(p.word(start)); p.deed >= 0 && lang.FromDeeds[deed] {
		for _, x := range p.actorsIn(start, end) {
			if p.lead(x.at, start) == "from" && !x.pronoun && x.name != d.p.Pledger && x.person == "" {
				list = append(list, p.party(x))
			}
		}
	}
	if len(list) == 0 {
		list = p.groupsIn(start, end)
	}
	if len(list) == 0 && (d.p.Kind == "in_kind" || d.p.Kind == "unquantified_support" || p.rule == "willingness") {
		if t, ok := p.topic(d.p.Pledger); ok && !(p.rule == "willingness" && p.possessive()) {
			list = append(list, t)
		}
		if len(list) == 0 && d.p.Kind == "in_kind" && p.rule != "willingness" {
			list = p.regionBut(d.p.Pledger)
		}
	}
	for _, x := range unique(list) {
		d.p.Beneficiaries = append(d.p.Beneficiaries, x.name)
		d.field("beneficiaries", x.span, x.rule)
	}
	for _, m := range p.mentions(corpus.TypeDuration) {
		at, _ := p.tokens(m.Span)
		if n := years(m.Value.(corpus.Duration).ISO); n > 0 && at >= start && at < end {
			d.p.Years = n
			d.field("years", m.Span, "")
			break
		}
	}
	ref, at, rule := p.meeting()
	d.p.Meeting = ref
	d.field("meeting", at, rule)
	if f, ok := p.date(start, p.head, p.hi, true, ref); ok {
		d.p.Date = f.value
		d.field("date", f.span, f.rule)
		if d.p.Modality == "announced" && p.longBefore(f.value) {
			d.p.Modality = "past"
		}
	}
}

// possessive tells whether a will is expressed of what its holders do themselves.
func (p promise) possessive() bool {
	for k := p.head + 1; k < p.deed; k++ {
		if p.word(k) == "that" {
			return true
		}
	}
	return false
}

// knows tells whether a commitment has been made before in the article.
func (b *builder) knows(d draft) bool {
	key := d.p.Pledger + "|" + d.p.Quantity + "|" + d.p.Unit + "|"
	if d.claim.Rule == "continuation" {
		key += "goes on"
	} else if d.p.Quantity == "" {
		key += strings.ToLower(d.p.Purpose)
	}
	if b.seen[key] {
		return true
	}
	if b.seen == nil {
		b.seen = map[string]bool{}
	}
	b.seen[key] = true
	return false
}
