package reconcile

import (
	"sort"
	"strings"
	"unicode"

	"rapporteur/corpus"
)

// nameRef is a name as one document has it; inside one document equal names are
// one person.
type nameRef struct {
	doc  int
	name string
}

// person is one human being across documents.
type person struct {
	name   string
	votes  []vote // who names the person, with the spelling
	family string // folded
	given  []string
	bare   bool // known by the family name alone
	land   map[string]bool
	home   string // the country that most documents give, when they differ
	refs   []nameRef
	id     string
}

// parsed is a personal name taken apart.
type parsed struct {
	family string
	given  []string
	all    string // folded names in order of the alphabet: order in the name does not matter
}

var suffixes = set("jr sr ii iii iv phd")

var honorifics = set("mr mrs ms dr prof sir lord lady he hon honorable excellency president minister ambassador")

var particles = set("al el bin ibn de van von der da di la le du")

// parseName finds the family name: what is written in capitals, else the last
// name. Particles are set aside.
func parseName(name string) parsed {
	var toks, keys []string
	for _, f := range strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '‑' || r == ',' || r == '.' }) {
		ws := words(f)
		if len(ws) == 0 || honorifics[ws[0]] && len(toks) == 0 || particles[ws[0]] || suffixes[ws[0]] && len(toks) > 1 {
			continue
		}
		toks, keys = append(toks, f), append(keys, nameKey(strings.Join(ws, "")))
	}
	if len(keys) == 0 {
		return parsed{}
	}
	fam := len(keys) - 1
	caps := 0
	for i, t := range toks {
		if isCaps(t) {
			fam = i
			caps++
		}
	}
	if caps == len(toks) {
		fam = len(keys) - 1
	}
	p := parsed{family: keys[fam]}
	for i, k := range keys {
		if i != fam {
			p.given = append(p.given, k)
		}
	}
	sorted := append([]string(nil), keys...)
	sort.Strings(sorted)
	p.all = strings.Join(sorted, " ")
	return p
}

func isCaps(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			if !unicode.IsUpper(r) {
				return false
			}
			n++
		}
	}
	return n > 1
}

// nameKey folds away the ways in which one name is transliterated.
func nameKey(w string) string {
	for _, p := range [...][2]string{{"ee", "i"}, {"oo", "u"}, {"dzh", "j"}, {"kh", "h"}, {"zh", "j"}, {"ph", "f"}, {"ou", "u"}, {"iy", "i"}, {"yy", "i"}, {"ye", "e"}, {"yo", "o"}, {"ck", "k"}, {"q", "k"}, {"w", "v"}, {"y", "i"}} {
		w = strings.ReplaceAll(w, p[0], p[1])
	}
	var b strings.Builder
	last := rune(0)
	for _, r := range w {
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// findPeople makes people of names: names with the same parts in any order are
// one person; inside a family name, given names must be compatible; a bare
// family name joins the only full name of the same country.
func (e *engine) findPeople() {
	e.byName = map[nameRef]*person{}
	byParts := map[string]*person{}
	for _, x := range e.all {
		name, land, field := personOf(x)
		if name == "" {
			continue
		}
		ref := nameRef{x.doc, name}
		p := e.byName[ref]
		if p == nil {
			n := parseName(name)
			if n.family == "" {
				continue
			}
			k := n.all
			if len(n.given) == 0 { // a bare name says too little: one person a country, or a document
				k = "bare " + n.all + " " + land
				if land == "" {
					k += x.Document
				}
			}
			if p = byParts[k]; p == nil {
				p = &person{family: n.family, given: n.given, bare: len(n.given) == 0, land: map[string]bool{}}
				byParts[k] = p
			}
			p.refs = append(p.refs, ref)
			e.byName[ref] = p
		}
		p.votes = append(p.votes, vote{x: x, field: field, value: name})
		if land != "" {
			p.land[land] = true
		}
	}
	families := map[string][]*person{}
	for _, k := range sortedKeys(byParts) {
		p := byParts[k]
		families[p.family] = append(families[p.family], p)
	}
	for _, k := range sortedKeys(families) {
		e.people = append(e.people, e.joinFamily(families[k])...)
	}
	e.people = joinFirst(e.people)
	for _, p := range e.people {
		p.finish(e)
	}
	sort.Slice(e.people, func(i, j int) bool { return e.people[i].id < e.people[j].id })
}

func personOf(x *ev) (name, land, field string) {
	switch v := x.Value.(type) {
	case corpus.Participation:
		return v.Person, v.Country, "person"
	case corpus.Occupancy:
		return v.Person, v.Country, "person"
	case corpus.Pledge:
		return v.Person, v.Pledger, "person"
	}
	return "", "", ""
}

// joinFamily joins the people of one family name. Everybody in a group must be
// compatible with everybody else.
func (e *engine) joinFamily(list []*person) []*person {
	var out []*person
	byInitial := map[string][]*person{}
	var bare []*person
	sort.SliceStable(list, func(i, j int) bool { return len(list[i].given) > len(list[j].given) })
	for _, p := range list {
		if p.bare {
			bare = append(bare, p)
			continue
		}
		var into *person
		n := 0
		for _, o := range byInitial[p.given[0][:1]] {
			if o != into && sameGiven(o.given, p.given) && sameLand(o, p, false) {
				into = o
				n++
			}
		}
		if n == 1 { // with two candidates a short name says too little
			into.take(p)
			continue
		}
		for _, g := range unique(initialsOf(p.given)) {
			byInitial[g] = append(byInitial[g], p)
		}
		out = append(out, p)
	}
	fulls := len(out)
	for _, p := range bare {
		var into *person
		n := 0
		for _, o := range out[:fulls] {
			if sameLand(o, p, true) {
				into = o
				n++
			}
		}
		if n == 1 {
			into.take(p)
			continue
		}
		out = append(out, p)
	}
	return out
}

func initialsOf(given []string) []string {
	var out []string
	for _, g := range given {
		out = append(out, g[:1])
	}
	return out
}

// sameGiven: one list holds the other, an initial standing for its name; both
// may not have something of their own.
func sameGiven(long, short []string) bool {
	if len(long) < len(short) {
		long, short = short, long
	}
	used := make([]bool, len(long))
	for _, s := range short {
		hit := false
		for i, l := range long {
			if !used[i] && (s == l || len(s) == 1 && strings.HasPrefix(l, s) || len(l) == 1 && strings.HasPrefix(s, l)) {
				used[i], hit = true, true
				break
			}
		}
		if !hit {
			return false
		}
	}
	return true
}

// sameLand tells whether two people share a country; must asks for proof, else
// silence is enough.
func sameLand(a, b *person, must bool) bool {
	if len(a.land) == 0 || len(b.land) == 0 {
		return !must
	}
	for c := range a.land {
		if b.land[c] {
			return true
		}
	}
	return false
}

func (p *person) take(o *person) {
	p.votes = append(p.votes, o.votes...)
	p.refs = append(p.refs, o.refs...)
	for c := range o.land {
		p.land[c] = true
	}
}

// finish settles the name: the fullest spelling, then the best source.
func (p *person) finish(e *engine) {
	sort.SliceStable(p.votes, func(i, j int) bool {
		a, b := p.votes[i], p.votes[j]
		if la, lb := len(words(a.value)), len(words(b.value)); la != lb {
			return la > lb
		}
		if a.x != b.x {
			return better(a.x, b.x)
		}
		return a.value < b.value
	})
	p.name = p.votes[0].value
	p.findHome()
	p.id = corpus.Hash([]byte("person\x1f" + byID(who(p.votes))[0].ID + "\x1f" + p.family))[:24]
	for _, r := range p.refs {
		e.byName[r] = p
	}
}

// findHome settles for which country a person stands where documents differ: the
// one that more documents give than any other.
func (p *person) findHome() {
	if len(p.land) < 2 {
		return
	}
	docs := map[string]map[int]bool{}
	for _, v := range p.votes {
		if _, land, _ := personOf(v.x); corpus.IsCountry(land) {
			if docs[land] == nil {
				docs[land] = map[int]bool{}
			}
			docs[land][v.x.doc] = true
		}
	}
	most, tie := 0, false
	for _, land := range sortedKeys(docs) {
		switch n := len(docs[land]); {
		case n > most:
			p.home, most, tie = land, n, false
		case n == most:
			tie = true
		}
	}
	if tie {
		p.home = ""
	}
}

// naming adds a claim that prints the full name to votes that do not.
func (p *person) naming(own []vote) []vote {
	for _, v := range own {
		if v.value == p.name {
			return own
		}
	}
	full := p.votes[0]
	full.basis = corpus.Inferred
	return append(append([]vote(nil), own...), full)
}

func (p *person) fact(e *engine) corpus.PersonFact {
	f := corpus.PersonFact{ID: p.id, Name: p.name}
	var names, docs, claims []string
	for _, v := range p.votes {
		if v.value != p.name {
			names = append(names, v.value)
		}
		docs = append(docs, v.x.Document)
		claims = append(claims, v.x.ID)
	}
	f.Aliases, f.Documents, f.Claims = unique(names), unique(docs), unique(claims)
	return f
}

// personFor is the person that a claim names; nil when it names none.
func (e *engine) personFor(x *ev) *person {
	name, _, _ := personOf(x)
	if name == "" {
		return nil
	}
	return e.byName[nameRef{x.doc, name}]
}
