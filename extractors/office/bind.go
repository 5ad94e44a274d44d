package office

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// unit is a person or a title of a sentence, in order.
type unit struct {
	first, last int // tokens; of a title with the country before it
	person      int // index of the mention, or -1
	title       int // index into reader.out, or -1
}

// scratch is reused from sentence to sentence.
type scratch struct{ units []unit }

// sentence reads the titles of one sentence and binds them to its people.
func (r *reader) sentence(s int) {
	sen := r.a.Sentences[s]
	us := r.scan.units[:0]
	for i := sen.First; i < sen.Last; {
		if r.cover[i] == byPerson {
			us = append(us, unit{first: i, last: r.end(i), person: int(r.ment[i]), title: -1})
			i = r.end(i)
			continue
		}
		if r.mayOpen(i) {
			if t, ok := r.read(i); ok {
				if n := len(us); n > 0 && us[n-1].title >= 0 && t.lead < us[n-1].last {
					t.lead = max(t.first, us[n-1].last)
					t.first = max(t.first, us[n-1].last)
				}
				r.setAside(&t, us)
				r.out = append(r.out, t)
				if n := len(us); n > 0 && us[n-1].title >= 0 && (r.at(us[n-1].last, t.head, "’s") || r.at(us[n-1].last, t.head, "'s")) && us[n-1].last+1 >= t.lead {
					r.inherit(len(r.out)-1, us[n-1].title)
					us[n-1] = unit{first: us[n-1].first, last: t.last, person: -1, title: len(r.out) - 1}
				} else if !t.aside {
					us = append(us, unit{first: t.lead, last: t.last, person: -1, title: len(r.out) - 1})
				}
				i = t.last
				continue
			}
		}
		i++
	}
	r.scan.units = us
	r.bind(us)
}

// mayOpen tells whether token i can be the head of a title or open a rank before a name.
func (r *reader) mayOpen(i int) bool {
	const classes = lang.LexOffice | lang.LexRank | lang.LexHonorific | lang.LexNobility
	return r.lex[i]&classes != 0 || r.a.Tokens[i].Upper && r.lex[i].Has(lang.LexOfficeMod) || strings.IndexByte(r.a.Word(i), '-') > 0
}

// read reads the rank before a name or the title at token i.
func (r *reader) read(i int) (title, bool) {
	if t, ok := r.rankBefore(i); ok {
		return t, true
	}
	return r.parse(i)
}

// inherit makes the title of a chief the owner of another: in "UN Secretary-General’s
// special envoy" the envoy is the UN’s.
func (r *reader) inherit(k, chief int) {
	t, c := &r.out[k], &r.out[chief]
	if t.country == "" && t.org == "" {
		t.country, t.countrySpan, t.rule, t.org, t.orgKind, t.orgName = c.country, c.countrySpan, c.rule, c.org, c.orgKind, c.orgName
	}
	c.aside = true
}

// setAside marks a title that is a part of the name of a meeting or stands in
// brackets after another title.
func (r *reader) setAside(t *title, us []unit) {
	i := t.last
	if w := r.a.Word(t.head); (w == "MP" || w == "MEP" || w == "MPs") && t.country == "" {
		t.aside = true
		return
	}
	if r.at(t.lead-1, t.head, "(") && r.at(i, t.head, ")") && len(us) > 0 && us[len(us)-1].title >= 0 && us[len(us)-1].last == t.lead-1 {
		t.aside = true
		return
	}
	if !t.plural || len(t.countries) > 0 {
		return
	}
	if r.at(i, t.head, "’") || r.at(i, t.head, "'") {
		i++
	}
	if r.same(i, t.head) && r.a.Tokens[i].Class == corpus.Word {
		w := strings.ToLower(r.a.Word(i))
		t.aside = lang.BodyHead(w) == lang.KindSeries || w == "meeting" || w == "meetings" || w == "retreat" || w == "declaration" || w == "statement" || r.cover[i] == byBody && r.a.Tokens[i].Upper
	}
}

// bind gives the titles of a sentence their holders: first the title right before
// a name, then, from left to right, the apposition after a name and the name
// after a comma.
func (r *reader) bind(us []unit) {
	held := make([]bool, len(us))
	for k := 0; k+1 < len(us); k++ {
		if us[k].title >= 0 && us[k+1].person >= 0 && r.adjacent(us[k].last, us[k+1].first) {
			r.hold(us[k].title, us[k+1])
			held[k], held[k+1] = true, true
			if r.out[us[k].title].plural {
				r.each(us, k, held)
			} else if k > 0 && us[k-1].title >= 0 && !held[k-1] && (r.a.Word(us[k-1].last) == "," || r.double(us[k-1])) && us[k-1].last+1 == us[k].first {
				if c := &r.out[us[k-1].title]; c.country == "" && c.org == "" && !c.plural {
					r.hold(us[k-1].title, us[k+1])
					held[k-1] = true
				}
			}
		}
	}
	for k := 0; k < len(us); k++ {
		if us[k].person >= 0 {
			if k+1 < len(us) && us[k+1].title >= 0 && !held[k+1] && r.apposed(us[k].last, us[k+1].first) && !r.out[us[k+1].title].plural {
				r.hold(us[k+1].title, us[k])
				held[k], held[k+1] = true, true
				r.more(us, k+1, us[k], held)
			}
			continue
		}
		if !held[k] && k+1 < len(us) && us[k+1].person >= 0 && !held[k+1] && !r.out[us[k].title].plural && r.commaOnly(us[k].last, us[k+1].first) {
			r.hold(us[k].title, us[k+1])
			held[k], held[k+1] = true, true
		}
	}
}

// double tells whether a title goes on as a second one of the same holder: "Deputy Prime
// Minister and Minister of Trade X", but not "the President and Foreign Minister X".
func (r *reader) double(u unit) bool {
	return r.a.Word(u.last) == "and" && r.a.Tokens[u.first].Upper && !(r.same(u.first-1, u.first) && r.lower(u.first-1) == "the")
}

// hold makes the person of u the holder of a title.
func (r *reader) hold(t int, u unit) {
	r.out[t].holder = u.person
	if r.out[t].status == "" && u.last <= r.out[t].lead {
		r.out[t].status = r.pastBetween(u.last, r.out[t].lead)
	}
	r.afterHolder(&r.out[t], u)
}

// adjacent tells whether nothing but honorifics and quotes stands between a title and a name.
func (r *reader) adjacent(i, j int) bool {
	for ; i < j; i++ {
		w := r.a.Word(i)
		if r.lex[i]&(lang.LexHonorific|lang.LexNobility|lang.LexRank) == 0 && w != "the" && w != "." && w != "-" {
			return false
		}
	}
	return true
}

// commaOnly tells whether a comma, and perhaps an honorific, stands between title and name.
func (r *reader) commaOnly(i, j int) bool {
	return i < j && (r.a.Word(i) == "," || r.a.Word(i) == ":" || r.a.Word(i) == "–") && r.adjacent(i+1, j)
}

// apposed tells whether the words between a name and a title make the title the
// name's: a comma, "as", a copula, a relative clause.
func (r *reader) apposed(i, j int) bool {
	if i >= j || j-i > 12 {
		return false
	}
	state := 0
	for k := i; k < j; k++ {
		w := strings.ToLower(r.a.Word(k))
		switch w {
		case ",", "(", "–", "—", "-":
			if state == 3 && w == "," {
				return false
			}
			state = max(state, 1)
		case "the", "a", "an", "his", "her", "their", "its", "our", "now", "currently", "also", "still", "then", "’s", "'s", "both", "himself", "herself":
		case "as", "became", "becomes", "become", "remains", "remained", "named", "appointed", "elected", "was", "is", "were", "being", "been", "served", "serves", "serving", "sworn":
			state = 2
		case "who", "whom":
			state = 3
		case "had", "has", "have", "in", "since", "from", "at", "time", "once", "that", "until", "to":
			if state < 2 && w != "in" && w != "had" && w != "has" {
				return false
			}
			if state < 3 && w == "in" {
				return false
			}
		default:
			t := r.a.Tokens[k]
			switch {
			case r.cover[k] == byOther && state >= 2, t.Class == corpus.Number && state >= 2:
			case lang.StatusOf(w) != "", r.cover[k] == byCountry && state >= 1, r.cover[k] == byDemonym && state >= 1:
			default:
				return false
			}
		}
	}
	return state == 1 || state == 2
}

// pastBetween is "then" when the words between a name and its title say that
// the office was held in the past: "who in 2004 was", "served as".
func (r *reader) pastBetween(i, j int) string {
	was, since := false, false
	for ; i < j; i++ {
		switch strings.ToLower(r.a.Word(i)) {
		case "was", "served", "were", "had":
			was = true
		case "elected", "appointed", "named", "sworn", "has", "since":
			since = true
		}
	}
	if was && !since {
		return "then"
	}
	return ""
}

// each gives a plural title to every name of a list: "foreign ministers A of X, B of Y and C".
func (r *reader) each(us []unit, k int, held []bool) {
	t := us[k].title
	prev := us[k+1]
	for m := k + 2; m < len(us) && us[m].person >= 0 && r.listed(prev.last, us[m].first); m++ {
		c := r.out[t]
		c.holder, c.country, c.countrySpan, c.rule = us[m].person, "", corpus.Span{}, ""
		if len(r.out[t].countries) == 0 && r.out[t].rule == "in the title" && r.out[t].lead < r.out[t].first {
			c.country, c.countrySpan, c.rule = r.out[t].country, r.out[t].countrySpan, r.out[t].rule
		}
		c.plural = false
		r.afterHolder(&c, us[m])
		r.out = append(r.out, c)
		held[m] = true
		prev = us[m]
	}
	r.out[t].plural = false
}

// listed tells whether two names are items of one list: "of X," and "and" between them.
func (r *reader) listed(i, j int) bool {
	if i >= j || j-i > 8 {
		return false
	}
	sep := false
	for ; i < j; i++ {
		switch w := r.a.Word(i); {
		case w == "," || w == "and" || w == "&" || w == ";":
			sep = true
		case w == "of" || w == "the" || w == "(" || w == ")" || r.cover[i] == byCountry || r.cover[i] == byBody || r.lex[i].Has(lang.LexHonorific):
		default:
			return false
		}
	}
	return sep
}

// more gives a holder the titles that go on after the first: "X, minister and chair", "A - B".
func (r *reader) more(us []unit, k int, p unit, held []bool) {
	for k+1 < len(us) && us[k+1].title >= 0 && !held[k+1] && !r.out[us[k+1].title].plural {
		for i := us[k].last; i < us[k+1].first; i++ {
			switch r.a.Word(i) {
			case "and", ",", "-", "–", "the", "/", "&", "(":
			default:
				return
			}
		}
		if k+2 < len(us) && us[k+2].person >= 0 && r.commaOnly(us[k+1].last, us[k+2].first) && r.a.Word(us[k].last) == "," {
			return
		}
		r.hold(us[k+1].title, p)
		held[k+1] = true
		k++
	}
}

// afterHolder reads a country that follows the holder: "Kishida Fumio of Japan", "X (Japan)".
func (r *reader) afterHolder(t *title, u unit) {
	if t.country != "" || t.org != "" {
		return
	}
	i := u.last
	if !r.same(i, u.first) || r.a.Word(i) != "of" && r.a.Word(i) != "(" && r.a.Word(i) != "from" {
		return
	}
	i++
	if r.at(i, u.first, "the") {
		i++
	}
	if r.same(i, u.first) && r.cover[i] == byCountry {
		t.country, t.rule, t.countrySpan = r.code(i), "after the name", r.span(i, r.end(i))
	}
}
