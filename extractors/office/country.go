package office

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// maxSentence is how many tokens around a title count as its sentence: what has no
// full stops is no prose.
const maxSentence = 150

// countries finds the country of every office with a holder that the title itself
// does not name. The rules are tried in order.
func (r *reader) countries() {
	for k := range r.out {
		t := &r.out[k]
		if t.country != "" || t.org != "" && t.orgKind != lang.KindMinistry || t.plural && len(t.countries) > 0 {
			continue
		}
		rules := []func(*title) bool{r.byMinistryAfter, r.byLabel, r.byAnaphor, r.byRepresented, r.byLed, r.byBehalf, r.bySender, r.byOwner, r.byClause, r.byImplied, r.bySpoken}
		for _, rule := range rules {
			if rule(t) {
				break
			}
		}
	}
	r.byPerson()
	r.byRank()
	issuer := r.issuer()
	main := r.mainCountry()
	only := r.onlyCountry()
	r.byBody()
	for k := range r.out {
		t := &r.out[k]
		if t.country != "" || t.org != "" || t.holder < 0 || t.rank == "igo_head" {
			continue
		}
		if !national(t) {
			continue
		}
		switch {
		case r.bySentence(t, true):
		case r.byCompany(t):
		case issuer != "" && r.may(issuer, t):
			t.country, t.rule = issuer, "issued by"
		case r.bySentence(t, false):
		case only != "" && r.may(only, t) && (main == "" || r.count[main] < 2*r.count[only]) && only != r.other(t):
			t.country, t.rule = only, "the other offices"
		case main != "" && r.may(main, t) && main != r.other(t):
			t.country, t.rule = main, "most named"
		}
	}
	r.byPerson()
}

// byMinistryAfter: "X, Special Representative (Ambassador), Japan’s Ministry of Foreign Affairs".
func (r *reader) byMinistryAfter(t *title) bool {
	i := t.last
	if r.at(i, t.head, "(") {
		for n := 0; n < 5 && r.same(i, t.head) && r.a.Word(i) != ")"; n++ {
			i++
		}
		i++
	}
	if !r.at(i, t.head, ",") {
		return false
	}
	i++
	for n := 0; n < 4 && r.same(i, t.head); n++ {
		switch r.cover[i] {
		case byBody:
			b, _ := r.body(i)
			if b.Country == "" || b.Kind != lang.KindMinistry && b.Kind != lang.KindOrganisation {
				return false
			}
			t.country, t.rule, t.countrySpan = b.Country, "ministry after", r.a.Mentions[r.ment[i]].Span
			return true
		case byCountry, byDemonym:
			if n := r.end(i); !r.same(n, i) || r.a.Word(n) != "’s" && r.a.Word(n) != "'s" && r.cover[n] != byBody {
				return false
			}
		}
		i++
	}
	return false
}

// byLabel: "Japan: X, Minister for Foreign Affairs", "X (Uzbekistan, Minister ...".
func (r *reader) byLabel(t *title) bool {
	if i := t.lead - 2; r.at(t.lead-1, t.head, ",") && r.same(i, t.head) && r.cover[i] == byCountry && r.at(r.start(i)-1, t.head, "(") {
		t.country, t.rule, t.countrySpan = r.code(i), "beside the name", r.span(r.start(i), i+1)
		return true
	}
	s := r.a.Sentences[r.a.Tokens[t.head].Sentence]
	i := s.First
	if i < s.Last && (r.a.Word(i) == "For" || r.a.Word(i) == "(" || r.a.Word(i) == "-" || r.a.Word(i) == "•") {
		i++
	}
	if i >= s.Last || r.cover[i] != byCountry || r.end(i) >= s.Last || r.a.Word(r.end(i)) != ":" || r.end(i) > t.first {
		return false
	}
	t.country, t.rule, t.countrySpan = r.code(i), "label", r.span(i, r.end(i))
	return true
}

// byAnaphor: "the country’s foreign minister" is of the country named last before.
func (r *reader) byAnaphor(t *title) bool {
	if !t.anaphor {
		return false
	}
	for i := t.lead - 1; i >= 0 && i > t.lead-400; i-- {
		if r.cover[i] == byCountry {
			t.country, t.rule, t.countrySpan = r.code(i), "the country named before", r.span(r.start(i), i+1)
			return true
		}
	}
	return false
}

// byBehalf: "The Ambassador, X, stood in for Turkmenistan", "on behalf of", "representing".
func (r *reader) byBehalf(t *title) bool {
	if t.holder < 0 {
		return false
	}
	i := r.a.TokenAt(r.a.Mentions[t.holder].Start)
	for n := 0; n < 20 && r.same(i, t.head); n, i = n+1, i+1 {
		if r.cover[i] != byCountry {
			continue
		}
		j := i - 1
		if r.at(j, i, "the") {
			j--
		}
		w := ""
		if r.same(j-1, i) {
			w = strings.ToLower(r.a.Word(j-1) + " " + r.a.Word(j))
		}
		if w == "in for" || w == "behalf of" || strings.HasSuffix(w, " representing") || strings.HasSuffix(w, " represented") {
			t.country, t.rule, t.countrySpan = r.code(i), "on behalf of", r.span(i, r.end(i))
			return true
		}
	}
	return false
}

// bySender: the country on whose behalf the sentence says that the holder came: "On behalf of Kenya,
// Deputy Minister X took part", "representing Kenya, Minister X".
func (r *reader) bySender(t *title) bool {
	i := t.lead - 2
	if !r.at(t.lead-1, t.head, ",") || !r.same(i, t.head) || r.cover[i] != byCountry {
		return false
	}
	k := r.start(i) - 1
	if r.at(k, t.head, "the") {
		k--
	}
	if !r.same(k, t.head) {
		return false
	}
	w := r.lower(k)
	if w == "representing" || w == "for" || w == "of" && r.same(k-1, t.head) && r.lower(k-1) == "behalf" {
		return r.give(t, i, "on behalf of the country")
	}
	return false
}

// byClause: the delegation or host that the clause is about: "The Tajik delegation was
// headed by", "the Foreign Ministry of Japan hosted a meeting between Foreign Minister X".
func (r *reader) byClause(t *title) bool {
	for i, n := t.lead-1, 0; n < 30 && r.same(i, t.head); i, n = i-1, n+1 {
		w := r.a.Word(i)
		if w == ";" || r.cover[i] == byPerson && n > 2 {
			return false
		}
		switch strings.ToLower(w) {
		case "delegation", "side", "government", "mission", "team", "leader", "minister", "president":
			j := i - 1
			if r.same(j, i) && (r.a.Word(j) == "’s" || r.a.Word(j) == "'s") {
				j--
			}
			if r.same(j, i) && (r.cover[j] == byDemonym || r.cover[j] == byCountry) && w != "minister" && w != "president" && w != "leader" {
				t.country, t.rule, t.countrySpan = r.code(j), "delegation of the clause", r.span(r.start(j), j+1)
				return true
			}
			if r.at(i+1, i, "of") || r.at(i+1, i, "from") {
				j = i + 2
				if r.at(j, i, "the") {
					j++
				}
				if r.same(j, i) && r.cover[j] == byCountry && j < t.lead && (w == "delegation" || w == "Government" || w == "government") {
					t.country, t.rule, t.countrySpan = r.code(j), "delegation of the clause", r.span(j, r.end(j))
					return true
				}
			}
		}
		if r.cover[i] == byBody {
			b, _ := r.body(i)
			if b.Kind == lang.KindMinistry && b.Country != "" && t.holder >= 0 {
				t.country, t.rule, t.countrySpan = b.Country, "host of the clause", r.a.Mentions[r.ment[i]].Span
				return true
			}
		}
	}
	return false
}

// byImplied: titles that one country alone has.
func (r *reader) byImplied(t *title) bool {
	low := strings.ToLower(t.text)
	c := ""
implied:
	for i := range lang.ImpliedOffices {
		if o := &lang.ImpliedOffices[i]; strings.Contains(low, o.Words) {
			for _, u := range o.Unless {
				if r.count[u] > 0 {
					continue implied
				}
			}
			c = o.Country
			break
		}
	}
	switch {
	case c != "":
	case (low == "chancellor" || low == "federal chancellor") && t.holder >= 0 && r.count["DE"] > 0 && r.count["AT"] == 0:
		c = "DE"
	case strings.Contains(low, "european commissioner"), low == "commissioner" && t.holder >= 0 && r.names("European Union"):
		t.org, t.rule, t.orgKind = "European Commission", "implied by the title", lang.KindOrganisation
		return true
	case strings.Contains(low, "secretary of state") && t.holder >= 0 && r.count["US"] >= r.count["KZ"]:
		c = "US"
	}
	if c == "" {
		return false
	}
	t.country, t.rule = c, "implied by the title"
	return true
}

// names tells whether the article names a body.
func (r *reader) names(body string) bool {
	for i := range r.a.Mentions {
		if b, ok := r.a.Mentions[i].Value.(corpus.Body); ok && b.Name == body {
			return true
		}
	}
	return false
}

// byPerson: the country of the same person’s other offices in the article.
func (r *reader) byPerson() {
	type known struct {
		country string
		span    corpus.Span
	}
	of := map[string]known{}
	for _, t := range r.out {
		if t.holder >= 0 && t.country != "" {
			n := r.a.Mentions[t.holder].Value.Key()
			if _, ok := of[n]; !ok {
				of[n] = known{t.country, t.countrySpan}
			}
		}
	}
	for k := range r.out {
		t := &r.out[k]
		if t.holder < 0 || t.country != "" || t.org != "" {
			continue
		}
		if c, ok := of[r.a.Mentions[t.holder].Value.Key()]; ok {
			t.country, t.countrySpan, t.rule = c.country, c.span, "the person’s other mentions"
		}
	}
}

// onlyCountry is the country of all offices with a holder, when they have but one.
func (r *reader) onlyCountry() string {
	c := ""
	for _, t := range r.out {
		if t.holder < 0 || t.country == "" {
			continue
		}
		if c != "" && c != t.country {
			return ""
		}
		c = t.country
	}
	return c
}

// byBody gives "Secretary General X" the body that the article names with this office.
func (r *reader) byBody() {
	of := map[string]string{}
	for _, t := range r.out {
		if t.org != "" && t.rank == "igo_head" {
			k := strings.ToLower(strings.ReplaceAll(t.text, "-", " "))
			if o, ok := of[k]; ok && o != t.org {
				of[k] = ""
			} else if !ok {
				of[k] = t.org
			}
		}
	}
	for k := range r.out {
		if t := &r.out[k]; t.org == "" && t.country == "" && t.rank == "igo_head" {
			if o := of[strings.ToLower(strings.ReplaceAll(t.text, "-", " "))]; o != "" {
				t.org, t.rule = o, "named with the office elsewhere"
			}
		}
	}
}
