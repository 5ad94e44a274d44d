package agreement

import (
	"strings"

	"rapporteur/corpus"
)

// named is a party and where it is named.
type named struct {
	name string
	span corpus.Span
}

// parties are those named in tokens [i, j).
func (s sentence) parties(i, j int) []named {
	var out []named
	seen := map[string]bool{}
	for _, m := range s.mentionsIn(max(i, s.lo), min(j, s.hi)) {
		if n := party(m); n != "" && !seen[n] {
			seen[n] = true
			out = append(out, named{n, m.Span})
		}
	}
	return out
}

// claims makes the claims of one document: one for each pair of parties when several
// documents are signed with several parties, else one.
func (s sentence) claims(p paper, d deed) []draft {
	title, kind := p.title, p.kind
	if p.similar && s.kind != "" {
		title, kind = s.last, s.kind
	}
	base := draft{v: corpus.Agreement{Title: title, Kind: kind, Modality: d.modality, Meeting: corpus.NoRef}}
	base.claim = corpus.Claim{Evidence: s.a.Sentences[s.n].Span, Rule: d.rule, Basis: corpus.Stated}
	base.field("title", p.titleSpan, "")
	base.field("kind", s.span(p.noun, p.next), "")
	base.field("modality", s.span(d.at, d.at+1), "")
	with := s.with(p)
	if d.rule == "in brackets" {
		return s.inBrackets(base, p, with)
	}
	own := s.signers(p, d)
	s.context(&base, p, d)
	if p.plural && len(with) > 0 && len(own) == 1 && (strings.HasPrefix(p.kind, "bilateral") || strings.Contains(strings.ToLower(p.title), "bilateral")) {
		var out []draft
		for _, w := range with {
			c := base
			c.claim.Parts = append([]corpus.Part(nil), base.claim.Parts...)
			c.parties(own[0], w)
			c.v.Title = singular(title)
			out = append(out, c)
		}
		return out
	}
	base.parties(append(own, with...)...)
	if list := s.fields(p); len(list) > 1 {
		return s.split(base, p, list)
	}
	if p.kind == "statement" && len(base.v.Parties) < 2 && d.modality == "issued" {
		return nil // what one party says is no agreement
	}
	if base.v.Kind == "strategy" && len(base.v.Parties) == 0 {
		if home := s.parties(d.at, min(s.hi, d.at+4)); d.after && len(home) == 1 {
			base.parties(home...)
		}
	}
	if base.v.Kind == "strategy" && len(base.v.Parties) == 1 && len(base.v.Parties[0]) == 2 {
		base.v.Kind = "national_strategy"
	}
	return []draft{base}
}

func (d *draft) parties(list ...named) {
	for _, x := range list {
		dup := false
		for _, old := range d.v.Parties {
			dup = dup || old == x.name
		}
		if !dup {
			d.v.Parties = append(d.v.Parties, x.name)
			d.field("parties", x.span, "")
		}
	}
}

func singular(title string) string {
	for _, end := range [][2]string{{"agreements", "agreement"}, {"treaties", "treaty"}, {"memoranda", "memorandum"}, {"accords", "accord"}} {
		if t, ok := strings.CutSuffix(title, end[0]); ok {
			return t + end[1]
		}
	}
	return title
}

// with are the parties named behind the document: "with Chile and Peru", "between".
func (s sentence) with(p paper) []named {
	for k := p.next; k < min(s.hi, p.end+4); k++ {
		switch s.word(k) {
		case "with", "between", "among":
			end := k + 1
			for end < min(s.hi, k+40) {
				w := s.word(end)
				if w == ";" || w == "(" || w == "in" || w == "on" || w == "to" || w == "for" || w == "which" || w == "that" || w == "at" {
					break
				}
				end++
			}
			return s.parties(k+1, end)
		}
	}
	return nil
}

// signers are the subject of an active verb, or those behind "by" after a passive one.
func (s sentence) signers(p paper, d deed) []named {
	if d.after {
		for k := d.at + 1; k < min(s.hi, d.at+4); k++ {
			if s.word(k) == "by" {
				end := k + 1
				for end < min(s.hi, k+30) && s.word(end) != ";" && s.word(end) != "in" && s.word(end) != "on" && s.word(end) != "at" && s.word(end) != "which" && s.word(end) != "this" && s.word(end) != "including" {
					end++
				}
				return s.parties(k+1, end)
			}
		}
		return nil
	}
	var out []named
	list := s.mentionsIn(max(s.lo, d.at-40), d.at)
	next := d.at
	for i := len(list) - 1; i >= 0; i-- {
		m := list[i]
		n := party(m)
		if n == "" {
			continue
		}
		at, end := s.tokenAt(m.Start), s.tokenEnd(m.End)
		if len(out) > 0 && !s.joins(end, next) {
			break
		}
		if s.governed(at) {
			if len(out) == 0 {
				continue
			}
			break
		}
		out = append([]named{{n, m.Span}}, out...)
		next = at
	}
	return out
}

// joins tells whether only commas, articles and "and" stand in tokens [i, j).
func (s sentence) joins(i, j int) bool {
	for ; i < j; i++ {
		switch s.word(i) {
		case ",", "and", "the":
		default:
			return false
		}
	}
	return true
}

// governed tells whether the word at i hangs on a preposition.
func (s sentence) governed(i int) bool {
	for i--; i >= s.lo && determiners[s.word(i)]; i-- {
	}
	if w := s.word(i - 1); s.word(i) == "of" && (strings.HasSuffix(w, "s") || heads[w]) {
		return false // "the ministers of Chile" stand for Chile
	}
	switch s.word(i) {
	case "of", "in", "at", "to", "for", "with", "by", "from", "on", "between", "into", "against", "after", "during":
		return true
	}
	return false
}

// heads are nouns of those who sign for a country.
var heads = set("minister president government republic kingdom ambassador king queen secretary state affairs parliament chancellor premier")

// inBrackets makes one claim for each party with a bracket of its own.
func (s sentence) inBrackets(base draft, p paper, with []named) []draft {
	var out []draft
	for _, k := range s.bracketed() {
		own := s.parties(k-5, k-1)
		if len(own) == 0 {
			continue
		}
		own = own[len(own)-1:]
		c := base
		c.claim.Parts = append([]corpus.Part(nil), base.claim.Parts...)
		c.v.Title = singular(c.v.Title)
		c.v.Modality = "signed"
		c.parties(append(append([]named(nil), with...), own...)...)
		for _, m := range s.mentionsIn(k, min(s.hi, k+6)) {
			if v, ok := m.Value.(corpus.Date); ok && v.EDTF != "" {
				c.v.Date, c.dated = v.EDTF, true
				c.field("date", m.Span, "")
				break
			}
		}
		out = append(out, c)
	}
	return out
}

// context fills date and meeting.
func (s sentence) context(d *draft, p paper, x deed) {
	ref, at, rule := s.meeting()
	recalled := s.recalled(p, x)
	if !recalled || rule == "" {
		d.v.Meeting = ref
		d.field("meeting", at, rule)
	}
	if f, ok := s.ownDate(p, x); ok {
		d.v.Date, d.dated = f.value, true
		d.field("date", f.span, "")
		if rule != "" && ref != corpus.NoRef { // it has a time of its own: not surely that of the meeting before
			if m, ok := s.dates[ref]; ok && corpus.CompareEDTF(m.value, f.value) == corpus.Disjoint {
				d.v.Meeting = corpus.NoRef
				d.drop("meeting")
			}
		}
		return
	}
	if recalled || x.modality == "planned" || x.modality == "intended" || d.v.Meeting == corpus.NoRef {
		return
	}
	if f, ok := s.dates[ref]; ok {
		d.v.Date = f.value
		d.field("date", f.span, f.rule)
	}
}

func (d *draft) drop(field string) {
	kept := d.claim.Parts[:0]
	for _, p := range d.claim.Parts {
		if p.Field != field {
			kept = append(kept, p)
		}
	}
	d.claim.Parts = kept
}

// recalled tells whether the words speak of an earlier document: "the previous", "that
// had been adopted before".
func (s sentence) recalled(p paper, x deed) bool {
	for k := max(s.lo, p.start-3); k < p.noun; k++ {
		if w := s.word(k); w == "previous" || w == "earlier" || w == "former" {
			return true
		}
	}
	w := s.word(x.at - 1)
	return w == "previously" || w == "earlier" || w == "had"
}

// ownDate is a date that stands with the verb: right after it, or at the start of the
// sentence when no meeting is named there.
func (s sentence) ownDate(p paper, x deed) (found, bool) {
	end := min(s.hi, x.at+9)
	if x.rule == "dating from" {
		end = min(s.hi, x.at+24)
	}
	if x.after && s.word(x.at+1) == "by" {
		end = min(s.hi, x.at+18)
	}
	from := x.at
	if !x.after {
		from = p.end
		end = min(s.hi, p.end+6)
	}
	for k := from; k < end; k++ {
		if s.word(k) == ";" || s.word(k) == "," && s.word(k+1) == "and" {
			end = k
		}
	}
	for _, m := range s.mentionsIn(from, end) {
		v, ok := m.Value.(corpus.Date)
		if !ok || v.EDTF == "" || v.NamePart && x.rule != "dating from" {
			continue
		}
		switch s.word(s.tokenAt(m.Start) - 1) {
		case "for", "until", "to", "since", "through", "by":
			continue
		}
		return found{value: day(v.EDTF), span: m.Span}, true
	}
	for k := min(p.start, x.at) - 1; k >= max(s.lo, p.start-14); k-- { // "and in 2010 a protocol was ratified"
		if w := s.word(k); w == ";" || w == "," && s.word(k+1) == "and" {
			for _, m := range s.mentionsIn(k, min(p.start, x.at)) {
				if v, ok := m.Value.(corpus.Date); ok && v.EDTF != "" && !v.NamePart && m.Type == corpus.TypeDate {
					return found{value: v.EDTF, span: m.Span}, true
				}
			}
			return found{}, false
		}
	}
	for _, m := range s.mentionsIn(s.lo, min(s.hi, s.lo+4)) {
		if v, ok := m.Value.(corpus.Date); ok && v.EDTF != "" && !v.NamePart && m.Type == corpus.TypeDate {
			return found{value: v.EDTF, span: m.Span}, true
		}
	}
	return found{}, false
}

// day cuts a time of day off a date.
func day(edtf string) string {
	d, _, _ := strings.Cut(edtf, "T")
	return d
}
