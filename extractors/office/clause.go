package office

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// byRepresented: "A was represented by Foreign Minister X, B by Ambassador Y": who is
// represented is whose office it is.
func (r *reader) byRepresented(t *title) bool {
	i := t.lead - 1
	if r.same(i, t.head) && (r.lower(i) == "the" || r.owner(i)) {
		i--
	}
	if !r.at(i, t.head, "by") {
		return false
	}
	i--
	if r.same(i, t.head) && (r.cover[i] == byCountry || r.cover[i] == byBody) {
		for n := 0; n < 60 && r.same(i-n, t.head); n++ {
			if r.lower(i-n) == "represented" {
				return r.give(t, i, "represented by")
			}
		}
		return false
	}
	if !r.at(i, t.head, "represented") {
		return false
	}
	if i = r.subject(i - 1); i < 0 {
		return false
	}
	return r.give(t, i, "represented by")
}

// maxAside is how many tokens stand between the commas of an apposition.
const maxAside = 15

// subject is the country or body right before the auxiliaries that end at token i, or -1: an
// apposition between commas is skipped.
func (r *reader) subject(i int) int {
	of := i + 1
	for r.same(i, of) && r.auxiliary(r.lower(i)) {
		i--
	}
	if r.at(i, of, ",") {
		k := i - 1
		for n := 0; n < maxAside && r.same(k, of) && r.a.Word(k) != ","; n++ {
			k--
		}
		if r.at(k, of, ",") {
			i = k - 1
		}
	}
	if r.same(i, of) && (r.cover[i] == byCountry || r.cover[i] == byBody) {
		return i
	}
	return -1
}

func (r *reader) auxiliary(w string) bool {
	switch w {
	case "was", "is", "were", "are", "be", "been", "being", "to", "will", "would", "has", "had", "also", "again", "only", "itself", "instead":
		return true
	}
	return false
}

// lower is token i in lower case.
func (r *reader) lower(i int) string { return strings.ToLower(r.a.Word(i)) }

// owner tells whether token i is a possessive for a country or body.
func (r *reader) owner(i int) bool {
	w := r.lower(i)
	return w == "its" || w == "whose"
}

// give makes the country or body at token i that of t.
func (r *reader) give(t *title, i int, rule string) bool {
	if r.cover[i] == byBody {
		b, _ := r.body(i)
		r.setOrg(t, b, i)
		t.rule = rule
		return t.org != "" || t.country != ""
	}
	t.country, t.rule, t.countrySpan = r.code(i), rule, r.span(r.start(i), r.end(i))
	return t.country != ""
}

// byOwner: "A was present. Its envoy, X", "B, whose secretary-general": the owner is the
// country before in the sentence, else the one that the sentence before is about.
func (r *reader) byOwner(t *title) bool {
	i := t.lead - 1
	for n := 0; n < 3 && r.same(i, t.head) && (r.cover[i] == byPlace || r.cover[i] == free && r.lex[i].Has(lang.LexOfficeMod)); n++ {
		i-- // its senior Gulf official
	}
	if !r.same(i, t.head) || !r.owner(i) {
		return false
	}
	if r.lower(i) == "whose" {
		for i--; r.at(i, t.head, ","); i-- {
		}
		return r.same(i, t.head) && (r.cover[i] == byCountry || r.cover[i] == byBody) && r.give(t, i, "whose office it is")
	}
	for n := 0; n < 40 && r.same(i-n, t.head); n++ {
		if k := i - n; r.cover[k] == byCountry && !r.governed(r.start(k)) {
			return r.give(t, k, "whose office it is")
		}
	}
	s := r.a.Tokens[t.head].Sentence
	if s == 0 || r.a.Sentences[s].Block != r.a.Sentences[s-1].Block || i > r.a.Sentences[s].First+1 {
		return false
	}
	prev := r.a.Sentences[s-1]
	for k := prev.First; k < min(prev.Last, prev.First+6); k++ {
		if r.cover[k] == byCountry {
			return r.give(t, k, "whose office it is")
		}
	}
	return false
}

// governed tells whether a preposition, with or without an article, stands before token i.
func (r *reader) governed(i int) bool {
	k := i - 1
	if r.same(k, i) && r.lower(k) == "the" {
		k--
	}
	if !r.same(k, i) {
		return false
	}
	switch r.lower(k) {
	case "in", "at", "to", "from", "near", "into", "with", "against", "on", "by", "of", "for", "than", "between", "and":
		return true
	}
	return false
}

// byLed: "Foreign Minister X led the Tajik delegation", "heads the delegation of A".
func (r *reader) byLed(t *title) bool {
	if t.holder < 0 {
		return false
	}
	i := r.end(r.a.TokenAt(r.a.Mentions[t.holder].Start))
	for n := 0; n < 4 && r.same(i, t.head); n, i = n+1, i+1 {
		switch r.lower(i) {
		case "led", "leads", "headed", "heads", "lead", "head":
		default:
			continue
		}
		i++
		for r.same(i, t.head) && (r.lower(i) == "the" || r.lower(i) == "a") {
			i++
		}
		if !r.same(i, t.head) {
			return false
		}
		if r.cover[i] == byDemonym || r.cover[i] == byCountry {
			e := r.end(i)
			if r.at(e, t.head, "’s") || r.at(e, t.head, "'s") {
				e++
			}
			return r.same(e, t.head) && delegation(r.lower(e)) && r.give(t, i, "leads the delegation")
		}
		if delegation(r.lower(i)) && (r.at(i+1, t.head, "of") || r.at(i+1, t.head, "from")) {
			i += 2
			if r.at(i, t.head, "the") {
				i++
			}
			return r.same(i, t.head) && r.cover[i] == byCountry && r.give(t, i, "leads the delegation")
		}
		return false
	}
	return false
}

func delegation(w string) bool {
	return w == "delegation" || w == "side" || w == "team" || w == "mission" || w == "party"
}

// bySpoken: "A will pay for the roads, Prime Minister X said": who says at the end of a
// sentence what a country does speaks for it.
func (r *reader) bySpoken(t *title) bool {
	if t.holder < 0 || !national(t) || !r.at(t.lead-1, t.head, ",") {
		return false
	}
	j := r.end(r.a.TokenAt(r.a.Mentions[t.holder].Start))
	if !r.same(j, t.head) {
		return false
	}
	switch r.lower(j) {
	case "said", "says", "announced", "told", "added", "confirmed", "declared":
	default:
		return false
	}
	s := r.a.Sentences[r.a.Tokens[t.head].Sentence]
	for i := s.First; i < min(t.lead, s.First+20); i++ {
		if r.cover[i] != byCountry || r.governed(r.start(i)) {
			continue
		}
		e := r.end(i)
		if !r.same(e, t.head) {
			return false
		}
		switch r.lower(e) {
		case "will", "would", "is", "was", "has", "had", "plans", "wants", "intends", "pledged", "promised", "supports", "welcomes", "hopes":
			return fits(r.code(i), t) && r.give(t, i, "speaks for the country")
		}
		return false
	}
	return false
}

// byRank: the office that the text names with its country and no holder, or by its ministry,
// and later with its holder and no country: "the president of A said", "President X told".
func (r *reader) byRank() {
	r.byLast()
	of := r.unheld()
	for k := range r.out {
		t := &r.out[k]
		if t.holder < 0 || t.country != "" || t.org != "" || !national(t) {
			continue
		}
		if n, ok := of[t.rank]; ok && n.country != "" && n.head < t.head && fits(n.country, t) {
			t.country, t.countrySpan, t.rule = n.country, n.span, "the office named with its country before"
		}
	}
}

// near is how many tokens back an office without a holder is looked for.
const near = 60

// byLast gives the holder of an office the country of the same office, without a holder, in
// the sentences right before.
func (r *reader) byLast() {
	last := map[string]seat{}
	for k := range r.out {
		t := &r.out[k]
		switch {
		case t.plural:
		case t.country != "" && t.holder < 0:
			last[t.rank] = seat{t.country, t.countrySpan, t.head}
		case t.country != "":
			delete(last, t.rank)
		case t.holder >= 0 && t.org == "" && national(t):
			if n, ok := last[t.rank]; ok && t.head > n.head && t.head-n.head <= near && fits(n.country, t) {
				t.country, t.countrySpan, t.rule = n.country, n.span, "the office named with its country before"
			}
		}
	}
}

// seat is an office of a country as the text names it; no country when there are several.
type seat struct {
	country string
	span    corpus.Span
	head    int
}

// unheld are the offices, by rank, that the text gives to one country and to no holder.
func (r *reader) unheld() map[string]seat {
	of := map[string]seat{}
	add := func(rank string, s seat, mixed bool) {
		old, ok := of[rank]
		switch {
		case !ok && !mixed:
			of[rank] = s
		case !ok || mixed || old.country != s.country:
			of[rank] = seat{}
		}
	}
	for i := range r.a.Mentions {
		m := &r.a.Mentions[i]
		if b, ok := m.Value.(corpus.Body); ok && b.Kind == lang.KindMinistry && b.Country != "" && strings.Contains(b.Name, "Foreign") {
			add("foreign_minister", seat{b.Country, m.Span, r.a.TokenAt(m.Start)}, false)
		}
	}
	for _, t := range r.out {
		if t.country != "" && !t.plural && (t.status == "" || t.status == "current") {
			add(t.rank, seat{t.country, t.countrySpan, t.head}, t.holder >= 0)
		}
	}
	return of
}
