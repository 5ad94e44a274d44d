package participation

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// demonym makes a country of an adjective that acts: "the Tajik delegation",
// "Japanese and Afghan foreign ministers".
func (as *assembler) demonym(i int, v corpus.Country, m corpus.Mention) {
	p := party{country: v.Code, countrySpan: m.Span, span: m.Span}
	w := as.s.word(m.End)
	if as.counterpart(p, m) {
		return
	}
	for j := w; j < len(as.s.words) && j < w+2; j++ {
		if lang.ActorNouns[as.s.words[j]] {
			p.span.End = as.s.tokens(j, j+1).End
			as.country(p)
			return
		}
	}
	for _, n := range as.ms[i+1:] { // the office that a list of adjectives leads to
		if n.Type == corpus.TypeDemonym {
			continue
		}
		if o, ok := n.Value.(corpus.Office); ok && o.Plural && len(as.s.gap(m.End, n.Start)) <= maxGap {
			p.office, p.rank, p.officeSpan, p.plural = o.Title, o.Rank, n.Span, true
			as.out = append(as.out, p) // the office is read again for the next one
		}
		return
	}
}

// counterpart reads "his Kenyan counterpart X": X is of that country, in the post
// of whoever was named before.
func (as *assembler) counterpart(p party, m corpus.Mention) bool {
	for _, n := range as.r.a.MentionsIn(corpus.Span{Start: m.End, End: min(m.End+20, as.s.span.End)}) {
		if n.Type != corpus.TypePerson {
			continue
		}
		gap := as.s.gap(m.End, n.Start)
		if len(gap) == 0 || gap[0] != "counterpart" || len(gap) > 2 {
			return false
		}
		x, ok := as.r.holder(n.Span)
		if !ok {
			return false
		}
		x.country, x.countrySpan, x.span = p.country, p.countrySpan, union(p.span, x.span)
		for k := len(as.out) - 1; k >= 0; k-- {
			if o := as.out[k]; o.office != "" && o.person != "" {
				x.office, x.rank, x.officeSpan = o.office, o.rank, o.officeSpan
				break
			}
		}
		as.add(x)
		return true
	}
	return false
}

// place makes countries of a region, or of a capital that stands for its government.
func (as *assembler) place(i int, v corpus.Place, m corpus.Mention) {
	switch {
	case len(v.Members) > 0:
		if as.described(i, m) || as.counted(len(v.Members), m) {
			as.s.intros = append(as.s.intros, m.Span)
			return
		}
		for _, code := range v.Members {
			p := party{country: code, countrySpan: m.Span, span: m.Span, basis: corpus.Inferred, rule: "a country of " + v.Name}
			as.done = min(as.done, m.Start)
			as.country(p)
		}
	case v.StandsFor != "":
		as.add(party{country: v.StandsFor, countrySpan: m.Span, span: m.Span, basis: corpus.Inferred, rule: "the capital stands for the government", stands: true})
	}
}

// described tells whether a region only introduces the list of its countries:
// "the Central Asian nations of A, B and C".
func (as *assembler) described(i int, m corpus.Mention) bool {
	for _, n := range as.ms[i+1:] {
		if n.Start < m.End {
			continue
		}
		if n.Type != corpus.TypeCountry {
			return false
		}
		gap := as.s.gap(m.End, n.Start)
		if len(gap) == 0 || len(gap) > 4 {
			return false
		}
		last := gap[len(gap)-1]
		for _, w := range gap {
			if w == "and" {
				return false
			}
		}
		return lang.GroupNouns[gap[0]] && (last == "of" || last == ":" || last == "(" || last == "the" || last == ",")
	}
	return false
}

// counted tells whether a number before the region differs from the number of
// its countries: "the four participating Central Asian governments".
func (as *assembler) counted(n int, m corpus.Mention) bool {
	w := as.s.word(m.Start)
	for j := w - 1; j >= 0 && j >= w-4; j-- {
		if k, ok := lang.SmallNumbers[as.s.words[j]]; ok {
			return k != n
		}
	}
	return false
}

func (as *assembler) body(v corpus.Body, m corpus.Mention) {
	switch v.Kind {
	case "ministry", "government":
		if v.Country != "" {
			as.country(party{country: v.Country, countrySpan: m.Span, org: v.Name, orgSpan: m.Span, span: m.Span, ministry: true})
			return
		}
		as.done = max(as.done, m.End)
	case "series", "media", "university":
		as.done = max(as.done, m.End)
	default:
		as.country(party{org: v.Name, orgSpan: m.Span, span: m.Span})
	}
}

// groups reads "the five countries" as the nearest list of five, and puts them
// among the parties.
func (as *assembler) groups() {
	s := as.s
	for i := range s.words {
		n, end, ok := lang.GroupAt(s.words, i)
		if !ok {
			continue
		}
		span := s.tokens(i, end)
		if as.names(span, n) {
			continue
		}
		as.insert(as.r.group(n, span))
	}
}

// group are the n countries that a phrase at span means: the nearest list of as
// many before it, or else the region of as many that the article names.
func (r *reader) group(n int, span corpus.Span) []party {
	var out []party
	for _, p := range r.groups[n] {
		out = append(out, party{country: p.country, countrySpan: p.countrySpan, span: span, basis: corpus.Inferred, rule: nearestList})
	}
	if len(out) > 0 {
		return out
	}
	if m, ok := r.regions[n]; ok {
		for _, code := range m.Value.(corpus.Place).Members {
			out = append(out, party{country: code, countrySpan: m.Span, span: span, basis: corpus.Inferred, rule: regionOfAsMany})
		}
	}
	return out
}

// The rules for what a phrase such as "the five countries" stands for.
const (
	nearestList    = "the nearest list of as many countries"
	regionOfAsMany = "a region of as many countries"
)

// names tells whether the group's countries are named right there.
func (as *assembler) names(span corpus.Span, n int) bool {
	for _, p := range as.out {
		if p.countrySpan.Empty() {
			continue
		}
		if span.Overlaps(p.countrySpan) {
			return true
		}
		if gap := as.s.gap(span.End, p.countrySpan.Start); p.countrySpan.Start >= span.End && len(gap) <= 2 &&
			(len(gap) == 0 || gap[0] == "of" || gap[0] == ":" || gap[0] == "(" || gap[0] == "–" || gap[0] == "-" || gap[0] == "—") {
			return true
		}
	}
	return false
}

func (as *assembler) insert(ps []party) {
	if len(ps) == 0 {
		return
	}
	k := len(as.out)
	for i, p := range as.out {
		if p.span.Start > ps[0].span.Start {
			k = i
			break
		}
	}
	out := append([]party{}, as.out[:k]...)
	as.out = append(append(out, ps...), as.out[k:]...)
}

// alike reads what goes on after "A was represented by X" without its verb: ", B by Y and C by Z".
func (r *reader) alike(s *sentence, t taken, end int) {
	for i := end; i < len(s.words) && i < end+80 && s.words[i] != ";"; i++ {
		if s.words[i] != "by" {
			continue
		}
		k := s.partyTo(s.tokens(i, i+1).Start)
		if k < 0 || len(s.gap(s.parties[k].span.End, s.tokens(i, i+1).Start)) > 0 || s.parties[k].country == "" {
			continue
		}
		if after := r.object(s, s.tokens(i, i+1).End); len(after) > 0 {
			r.stand(s, t, s.parties[k:k+1], after, true)
		}
	}
}

// likewise reads those who did as the ones before: "A attended, as did B and C".
func (r *reader) likewise(s *sentence, t taken, end int) {
	for i := end; i+1 < len(s.words) && i < end+15 && s.words[i] != ";"; i++ {
		if s.words[i] != "as" || i == 0 || s.words[i-1] != "," {
			continue
		}
		switch s.words[i+1] {
		case "did", "was", "were", "does", "do", "will":
			r.take(s, t, r.object(s, s.tokens(i, i+2).End))
		}
		return
	}
}
