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
		if t, last := r.heads(i, us); last > 0 {
			r.out = append(r.out, t)
			i = last
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
				} else if n > 0 && us[n-1].title >= 0 && !t.aside && r.serve(len(r.out)-1, us[n-1]) {
					us[n-1].last = t.last
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
			} else if k > 0 && us[k-1].title >= 0 && !held[k-1] && us[k-1].last == us[k].first && lang.RankWord(r.a.Word(us[k].first)) != "" && !r.out[us[k-1].title].plural {
				r.hold(us[k-1].title, us[k+1]) // spokesman Maj. Gen. X
				held[k-1] = true
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
			r.successor(us, k, held)
			if k+1 < len(us) && us[k+1].title >= 0 && !held[k+1] && !r.parallel(us, k, held) && (r.apposed(us[k].last, us[k+1].first) || r.installed(us[k], us[k+1])) && !r.out[us[k+1].title].plural {
				r.hold(us[k+1].title, us[k])
				held[k], held[k+1] = true, true
				r.more(us, k+1, us[k], held)
			}
			continue
		}
		if held[k] || k+1 >= len(us) || us[k+1].person < 0 || held[k+1] {
			continue
		}
		if r.out[us[k].title].plural {
			r.share(us, k, held)
		} else if r.commaOnly(us[k].last, us[k+1].first) {
			r.hold(us[k].title, us[k+1])
			held[k], held[k+1] = true, true
			if k > 0 && us[k-1].title >= 0 && !held[k-1] && r.a.Word(us[k-1].last) == "and" && us[k-1].last+1 == us[k].first && !r.out[us[k-1].title].plural &&
				r.out[us[k].title].country == "" {
				r.hold(us[k-1].title, us[k+1])
				held[k-1] = true
			}
		}
	}
}

// parallel tells whether the title after the person at k is that of the next one, as the title
// before was this one's: "the minister for trade, X, and the minister for health, Y".
func (r *reader) parallel(us []unit, k int, held []bool) bool {
	return held[k] && k+2 < len(us) && us[k+2].person >= 0 && r.commaOnly(us[k+1].last, us[k+2].first)
}

// successor gives X the title in "X succeeded Y as head of": it is whose place X took.
func (r *reader) successor(us []unit, k int, held []bool) {
	if k+2 >= len(us) || us[k+1].person < 0 || us[k+2].title < 0 || held[k+2] || us[k+2].first-us[k+1].last > 3 || r.lower(us[k+1].last) != "as" {
		return
	}
	for i := us[k].last; i < us[k+1].first; i++ {
		switch r.lower(i) {
		case "succeeded", "succeeds", "replaced", "replaces":
			r.hold(us[k+2].title, us[k])
			held[k+2] = true
			return
		}
	}
}

// installed tells whether somebody is put into an office: "appointed X prime minister".
func (r *reader) installed(p, t unit) bool {
	i := p.last
	for r.same(i, p.first) && i < t.first && (r.lower(i) == "as" || r.lower(i) == "the" || r.lower(i) == "his" || r.lower(i) == "her" || r.lower(i) == "its" || r.lower(i) == "new") {
		i++
	}
	if i != t.first || !r.same(p.first-1, p.first) {
		return false
	}
	for j := p.first - 1; j > p.first-4 && r.same(j, p.first); j-- {
		switch r.lower(j) {
		case "appointed", "appoints", "appoint", "named", "names", "elected", "elects", "nominated", "nominates", "made", "designated", "naming", "appointing", "proposed":
			return true
		}
		if r.lex[j]&(lang.LexHonorific|lang.LexNobility|lang.LexRank) == 0 && r.a.Word(j) != "." {
			return false
		}
	}
	return false
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
	if (r.out[t].status == "" || r.out[t].status == "current") && r.over(r.out[t].last) {
		r.out[t].status = "then"
	}
	r.afterHolder(&r.out[t], u)
}

// adjacent tells whether nothing but honorifics and quotes stands between a title and a name.
func (r *reader) adjacent(i, j int) bool {
	for ; i < j; i++ {
		w := r.a.Word(i)
		if r.lex[i]&(lang.LexHonorific|lang.LexNobility|lang.LexRank) == 0 && w != "the" && w != "." && w != "-" && !(w == "Right" && r.at(i+1, i, "Honourable")) &&
			!((w == "His" || w == "Her" || w == "Their") && i+1 < j && r.lex[i+1].Has(lang.LexHonorific)) {
			return false
		}
	}
	return true
}

// commaOnly tells whether a comma, and perhaps an honorific, stands between title and name.
func (r *reader) commaOnly(i, j int) bool {
	return i < j && (r.a.Word(i) == "," || r.a.Word(i) == ":" || r.a.Word(i) == "–") && r.adjacent(i+1, j)
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
		if !r.goesOn(us[k].last, us[k+1].first) {
			return
		}
		if k+2 < len(us) && us[k+2].person >= 0 && r.commaOnly(us[k+1].last, us[k+2].first) && r.a.Word(us[k].last) == "," {
			return
		}
		r.hold(us[k+1].title, unit{first: p.first, last: us[k].last, person: p.person})
		held[k+1] = true
		k++
	}
}

// goesOn tells whether the words between two titles make both those of one holder: "and", a dash, "and
// now", ", was".
func (r *reader) goesOn(i, j int) bool {
	for k := i; k < j; k++ {
		switch r.a.Word(k) {
		case "and", ",", "-", "–", "the", "/", "&", "(", "now", "its", "later", "currently", "then", "formerly", "previously", "before", "that", "subsequently", "also":
		default:
			return r.lower(i) == "," && (lang.OfficeLink(r.lower(i+1)) != "" || r.lower(i+1) == "who") && r.apposed(i, j)
		}
	}
	return true
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
