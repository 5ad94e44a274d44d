package office

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// share gives the titles of a plural one that stands before a comma to the names after it:
// "the foreign ministers of A and B, X and Y", "the foreign and defence ministers, X and Y".
func (r *reader) share(us []unit, k int, held []bool) {
	t := us[k].title
	n := k + 1
	for n < len(us) && us[n].person >= 0 && !held[n] && (n == k+1 || r.listed(us[n-1].last, us[n].first)) {
		n++
	}
	people := n - k - 1
	if people < 2 || !r.commaOnly(us[k].last, us[k+1].first) {
		return
	}
	countries := r.out[t].countries
	kinds := r.kinds(&r.out[t], people)
	if len(countries) > 1 && len(countries) != people {
		return
	}
	all := r.out[t]
	for m := 0; m < people; m++ {
		c := all
		c.plural, c.countries, c.holder = false, nil, us[k+1+m].person
		switch {
		case len(countries) == people && people > 1:
			c.country, c.rule, c.countrySpan = countries[m], "in the order of the list", r.countrySpan(&c, countries[m])
		case len(countries) > 1:
			c.country = ""
		}
		if kinds != nil {
			c.text = kinds[m]
			c.rank = r.rankAs(&c, singular(r.lower(c.head)))
		}
		r.afterHolder(&c, us[k+1+m])
		held[k+1+m] = true
		if m == 0 {
			r.out[t] = c
		} else {
			r.out = append(r.out, c)
		}
	}
	held[k] = true
}

// countrySpan is where the words of a title name the country, or where they begin.
func (r *reader) countrySpan(t *title, code string) corpus.Span {
	for i := t.lead; i < t.last; i++ {
		if r.cover[i] == byCountry || r.cover[i] == byDemonym {
			if r.code(i) == code {
				return r.span(i, r.end(i))
			}
		}
	}
	return r.span(t.first, t.last)
}

// kinds are the n titles that "foreign and defence ministers" stands for, or nil.
func (r *reader) kinds(t *title, n int) []string {
	and := -1
	for i := t.first; i < t.head; i++ {
		if w := r.a.Word(i); w == "and" || w == "&" {
			and = i
		}
	}
	if and < 0 || n != 2 || and == t.first || and+1 == t.head {
		return nil
	}
	head := singular(r.lower(t.head))
	return []string{r.folded(t.first, and) + " " + head, r.folded(and+1, t.head) + " " + head}
}

// coordinated tells whether the "and" at token i joins two portfolios before a plural head: "foreign
// and defence ministers".
func (r *reader) coordinated(t *title, i int) bool {
	return t.plural && r.a.Word(i) == "and" && t.first < t.head && r.same(i-1, i) && r.cover[i-1] == free && r.lex[i-1].Has(lang.LexPortfolio) &&
		r.lex[i-1]&lang.LexFunction == 0
}

// serve makes a title that says whose aide somebody is the end of the aide's own: "adviser to
// the president", "spokesman for the UN secretary-general". A name after it is that of its
// own holder ("spokesman for President X"), but the aide's after a title in capitals and "the":
// "Special Envoy of the President of Peru X".
func (r *reader) serve(k int, u unit) bool {
	t, aide := &r.out[k], &r.out[u.title]
	i := u.last
	if !r.same(i, t.head) || aide.plural || aide.holder >= 0 {
		return false
	}
	switch r.a.Word(i) {
	case "to", "for", "of":
	default:
		return false
	}
	the := false
	for i++; i < t.lead; i++ {
		w := r.lower(i)
		if w != "the" && w != "a" && w != "an" && lang.StatusOf(w) == "" {
			return false
		}
		the = the || w == "the"
	}
	for i = t.last; r.same(i, t.head) && r.cover[i] != byPerson; i++ {
		if r.lex[i]&(lang.LexHonorific|lang.LexNobility|lang.LexRank) == 0 {
			break
		}
	}
	if r.same(i, t.head) && r.cover[i] == byPerson && !(the && r.a.Tokens[aide.head].Upper) {
		return false // "spokesman for President X": both have a holder
	}
	if aide.country == "" && aide.org == "" {
		aide.country, aide.countrySpan, aide.rule, aide.org, aide.orgKind, aide.orgName = t.country, t.countrySpan, t.rule, t.org, t.orgKind, t.orgName
	}
	aide.parts = append(aide.parts, r.folded(u.last, t.last))
	aide.text += " " + aide.parts[len(aide.parts)-1]
	aide.last = t.last
	t.aside = true
	return true
}

// heads reads the office that a verb gives to the person before it, when a body is what it is
// at the head of: "X, who heads the Y Agency", "X chairs the Z Commission".
func (r *reader) heads(i int, us []unit) (title, int) {
	noun := lang.HeadVerb(r.a.Word(i))
	if noun == "" || len(us) == 0 || us[len(us)-1].person < 0 {
		return title{}, 0
	}
	for j := us[len(us)-1].last; j < i; j++ {
		switch w := r.lower(j); w {
		case ",", "who", "now", "also", "currently":
		default:
			return title{}, 0
		}
	}
	past := strings.HasSuffix(r.a.Word(i), "ed")
	if past && r.lower(i-1) != "who" {
		return title{}, 0
	}
	k := i + 1
	for r.same(k, i) && (r.lower(k) == "the" || r.lower(k) == "its") {
		k++
	}
	if !r.same(k, i) {
		return title{}, 0
	}
	t := title{lead: i, first: i, last: i + 1, head: i, holder: us[len(us)-1].person}
	if past {
		t.status = "then"
	}
	if r.cover[k] == byBody {
		b, _ := r.body(k)
		if b.Kind == lang.KindSeries || b.Kind == lang.KindMedia {
			return title{}, 0
		}
		r.setOrg(&t, b, k)
		t.last = r.end(k)
	} else if n := r.named(&t, k); n > k {
		t.last = n
	} else {
		return title{}, 0
	}
	t.text = noun
	t.rank = r.rankAs(&t, noun)
	return t, t.last
}

// maxNamed is how many tokens the name of a body may have that only an office names.
const maxNamed = 9

// named reads a body that no finder knows, from token k: the capitalised words after "head of
// the". It gives the token after, or k.
func (r *reader) named(t *title, k int) int {
	last, words := k, 0
	for i := k; i < k+maxNamed && r.same(i, k); i++ {
		w := r.a.Word(i)
		switch {
		case r.cover[i] == byPerson || r.cover[i] == byOther:
			i = k + maxNamed
		case r.a.Tokens[i].Upper && r.a.Tokens[i].Class == corpus.Word && !r.lex[i].Has(lang.LexCalendar):
			if r.cover[i] == free || r.cover[i] == byBody {
				words++
			}
			last = i + 1
		case (w == "of" || w == "for" || w == "and" || w == "the" || w == "&") && last > k && i-last < 2:
		default:
			i = k + maxNamed
		}
	}
	if words == 0 || last == k || last == k+1 && r.lex[k].Has(lang.LexOffice) { // Cabinet of Ministers
		return k
	}
	t.org, t.orgKind = r.folded(k, last), lang.KindOrganisation
	t.orgName = t.org
	return last
}
