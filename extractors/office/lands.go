package office

import (
	"strings"

	"rapporteur/corpus"
)

// ofCountry reads "of COUNTRY" whose country is at token k; the words before start at j.
func (r *reader) ofCountry(t *title, words string, j, k int) int {
	end := r.end(k)
	if words == "from" && t.country != "" || words == "at" {
		return j
	}
	if words == "to" || words == "in" || (words == "for" || words == "on" || strings.HasPrefix(words, "in ")) && r.diplomat(t) {
		t.parts = append(t.parts, words+" "+r.a.Text[r.a.Tokens[k].Start:r.a.Tokens[end-1].End])
		return end
	}
	if (r.at(end, j, "’s") || r.at(end, j, "'s")) && r.same(end+1, j) && r.cover[end+1] == byBody {
		b, _ := r.body(end + 1)
		if b.Country == "" {
			b.Country = r.code(k)
		}
		r.setOrg(t, b, end+1)
		return r.end(end + 1)
	}
	if r.at(end, j, "’s") || r.at(end, j, "'s") || r.at(end, j, "’") {
		return j
	}
	if t.org != "" && (words == "for" || words == "on") { // the UN coordinator for A
		t.parts = append(t.parts, r.folded(j, end))
		return end
	}
	if t.country == "" {
		t.country, t.rule = r.code(k), "in the title"
		t.countrySpan = r.span(k, end)
	}
	if t.plural {
		return r.list(t, k)
	}
	return end
}

// list reads "A, B, the X and the countries of C" from the country or place at token k.
func (r *reader) list(t *title, k int) int {
	end := k
	for r.same(k, t.head) && k-t.head < 80 {
		switch r.cover[k] {
		case byCountry:
			if e := r.end(k); r.at(e, k, "’s") || r.at(e, k, "'s") {
				return end
			}
			t.countries = appendNew(t.countries, r.code(k))
			k = r.end(k)
		case byPlace:
			p, _ := r.a.Mentions[r.ment[k]].Value.(corpus.Place)
			t.countries = appendNew(t.countries, p.Members...)
			k = r.end(k)
		case free:
			n := r.nations(t, k)
			if n == k {
				return end
			}
			k = n
		default:
			return end
		}
		end = k
		for r.same(k, t.head) && (r.a.Word(k) == "," || r.a.Word(k) == "and" || r.a.Word(k) == "the" || r.a.Word(k) == "of" && k > end || r.a.Word(k) == "&" || r.a.Word(k) == "as") {
			k++
		}
		if k == end {
			return end
		}
	}
	return end
}

// nations reads "five countries of Central Asia", "Central Asian countries", "countries of X" from token k.
func (r *reader) nations(t *title, k int) int {
	if !t.plural {
		return k
	}
	j := k
	for j < k+4 && r.same(j, t.head) {
		w := strings.ToLower(r.a.Word(j))
		if w == "countries" || w == "states" || w == "nations" || w == "republics" {
			if (r.at(j+1, k, "of") || r.at(j+1, k, "in")) && r.same(j+2, k) {
				m := j + 2
				if r.at(m, k, "the") {
					m++
				}
				if r.same(m, k) && r.cover[m] == byPlace {
					p, _ := r.a.Mentions[r.ment[m]].Value.(corpus.Place)
					t.countries = appendNew(t.countries, p.Members...)
					return r.end(m)
				}
			}
			return r.adjective(t, k, j)
		}
		if r.cover[j] != free {
			return k
		}
		j++
	}
	return k
}

// adjective reads "Central Asian countries" at tokens [k, j]: the region is one that
// the article names as a noun.
func (r *reader) adjective(t *title, k, j int) int {
	first := k
	for ; k < j; k++ {
		if m, ok := r.regions()[r.a.Text[r.a.Tokens[k].Start:r.a.Tokens[j-1].End]]; ok {
			t.countries = appendNew(t.countries, m...)
			return j + 1
		}
	}
	return first
}

// regions are the members of the regions that the article names, by their adjectives.
func (r *reader) regions() map[string][]string {
	if r.adjectives != nil {
		return r.adjectives
	}
	r.adjectives = map[string][]string{}
	for i := range r.a.Mentions {
		if p, ok := r.a.Mentions[i].Value.(corpus.Place); ok && len(p.Members) > 0 {
			r.adjectives[p.Name+"n"] = p.Members
			r.adjectives[strings.TrimSuffix(p.Name, "e")+"ean"] = p.Members
		}
	}
	return r.adjectives
}

// ofDemonym reads "of the Tajik delegation", "of the Central Asian countries".
func (r *reader) ofDemonym(t *title, j, k int) int {
	end := r.end(k)
	if !r.same(end, j) {
		return j
	}
	switch strings.ToLower(r.a.Word(end)) {
	case "government", "delegation", "republic", "parliament", "side", "state", "cabinet", "senate", "army":
		if t.country == "" {
			t.country, t.rule, t.countrySpan = r.code(k), "in the title", r.span(k, end)
		}
		return end + 1
	}
	if r.cover[end] == byBody {
		b, _ := r.body(end)
		if b.Country == "" {
			b.Country = r.code(k)
		}
		r.setOrg(t, b, end)
		return r.end(end)
	}
	return j
}

// ofPlace reads "for Central Asia", "of Central Asia and Japan", "in Tashkent".
func (r *reader) ofPlace(t *title, words string, j, k int) int {
	p, _ := r.a.Mentions[r.ment[k]].Value.(corpus.Place)
	end := r.end(k)
	if t.plural && (words == "of" || words == "from") && len(p.Members) > 0 {
		if r.same(end, j) {
			switch strings.ToLower(r.a.Word(end)) {
			case "countries", "states", "nations", "republics":
				t.countries = appendNew(t.countries, p.Members...)
				if n := r.listAfter(t, end+1); n > 0 {
					return n
				}
				return end + 1
			}
		}
		return r.list(t, k)
	}
	if p.Kind == "capital" && words == "from" {
		return j
	}
	if r.same(end, j) && division(r.lower(end)) { // of Samarkand region
		end++
	}
	t.parts = append(t.parts, r.folded(j, end))
	switch r.lower(t.head) {
	case "mayor", "governor", "prefect", "akim", "hokim", "khokim":
		if words == "of" && t.country == "" && p.Country != "" {
			t.country, t.rule, t.countrySpan = p.Country, "by the place", r.span(k, r.end(k))
		}
	}
	t.region = t.region || p.Kind == "region" && p.Country == "" && (words == "for" || words == "of")
	return end
}

// listAfter goes on with a list after "the Central Asian countries".
func (r *reader) listAfter(t *title, k int) int {
	if !r.at(k, t.head, "and") && !r.at(k, t.head, ",") {
		return 0
	}
	k++
	if r.at(k, t.head, "the") {
		k++
	}
	if r.same(k, t.head) && r.cover[k] == byCountry {
		return r.list(t, k)
	}
	return 0
}

// division tells of the nouns of parts of a country, which stand after their names.
func division(lower string) bool {
	switch lower {
	case "region", "province", "oblast", "prefecture", "governorate", "district", "county", "city", "state":
		return true
	}
	return false
}
