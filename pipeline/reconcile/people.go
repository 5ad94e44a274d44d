package reconcile

import (
	"fmt"
	"sort"
	"strings"

	"rapporteur/corpus"
	"rapporteur/pipeline/reconcile/names"
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
	votes  []vote     // who names the person, with the spelling
	parsed names.Name // the first of the spellings in the order of the alphabet
	bare   bool       // known by one word alone
	land   map[string]bool
	home   string // the country that most documents give, when they differ
	refs   []nameRef
	seats  map[seat]corpus.Days // when the person was seen in them
	id     string
}

// findPeople makes people of names: names with the same words in any order are one person, and
// so are spellings of one name (package names) when nothing else is against it; a bare family
// name joins the only full name of the same country.
func (e *engine) findPeople() {
	e.byName = map[nameRef]*person{}
	byWords := map[string]*person{}
	spelt := map[*person]string{}
	for _, x := range e.all {
		name, land, field := personOf(x)
		if name == "" {
			continue
		}
		ref := nameRef{x.doc, name}
		p := e.byName[ref]
		if p == nil {
			n := names.Parse(name, names.Person)
			if len(n.Words) == 0 {
				continue
			}
			bare := len(n.Words) == 1
			k := n.Sorted()
			if bare { // a bare name says too little: one person a country, or a document
				k = "bare " + n.Family() + " " + land
				if land == "" {
					k += x.Document
				}
			}
			if p = byWords[k]; p == nil {
				p = &person{bare: bare, land: map[string]bool{}}
				byWords[k] = p
			}
			if old, ok := spelt[p]; !ok || name < old {
				spelt[p], p.parsed = name, n
			}
			p.refs = append(p.refs, ref)
			e.byName[ref] = p
		}
		p.votes = append(p.votes, vote{x: x, field: field, value: name})
		p.sees(e, x)
		if land != "" {
			p.land[land] = true
		}
	}
	list := make([]*person, 0, len(byWords))
	for _, k := range sortedKeys(byWords) {
		list = append(list, byWords[k])
	}
	e.people = joinFirst(joinBare(joinSpellings(list)))
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

// surely is the score from which two names are one person's though it is not known that they
// share a country.
const surely = 0.85

// joinSpellings joins full names that are spellings of one. Everybody in a group must be
// compatible with everybody else.
func joinSpellings(list []*person) []*person {
	var full, out []*person
	for _, p := range list {
		if !p.bare {
			full = append(full, p)
		}
	}
	ns := make([]names.Name, len(full))
	for i, p := range full {
		ns[i] = p.parsed
	}
	into := names.Cluster(ns, func(i, j int, score float64) bool {
		return sameLand(full[i], full[j], score < surely) && !clash(full[i], full[j])
	})
	for i, p := range full {
		if into[i] == i {
			out = append(out, p)
		} else {
			full[into[i]].take(p)
		}
	}
	for _, p := range list {
		if p.bare {
			out = append(out, p)
		}
	}
	return out
}

// joinBare joins bare family names with the only full name of the same country that has it.
func joinBare(list []*person) []*person {
	families := map[string][]*person{}
	for _, p := range list {
		if !p.bare {
			families[p.parsed.Family()] = append(families[p.parsed.Family()], p)
		}
	}
	out := list[:0]
	for _, p := range list {
		var into *person
		n := 0
		if p.bare {
			for _, o := range families[p.parsed.Family()] {
				if sameLand(o, p, true) {
					into = o
					n++
				}
			}
		}
		if n == 1 && !clash(into, p) {
			into.take(p)
			continue
		}
		out = append(out, p)
	}
	return out
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
	for s, days := range o.seats {
		if p.seats == nil {
			p.seats = map[seat]corpus.Days{}
		}
		p.hold(s, days)
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
	p.id = corpus.Hash([]byte("person\x1f" + byID(who(p.votes))[0].ID + "\x1f" + p.parsed.Family()))[:24]
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
	f := corpus.PersonFact{ID: p.id, Name: p.name, Why: map[string]string{}}
	name := names.Parse(p.name, names.Person)
	var aliases, docs, claims []string
	for _, v := range p.votes {
		if v.value != p.name {
			aliases = append(aliases, v.value)
			if f.Why[v.value] == "" {
				f.Why[v.value] = whyNamed(name, v.value)
			}
		}
		docs = append(docs, v.x.Document)
		claims = append(claims, v.x.ID)
	}
	f.Aliases, f.Documents, f.Claims = unique(aliases), unique(docs), unique(claims)
	return f
}

// whyNamed tells why a spelling is of the person who is called name.
func whyNamed(name names.Name, spelling string) string {
	m := names.Compare(name, names.Parse(spelling, names.Person))
	if m.Bare {
		return "the only full name of the country that it fits; " + strings.Join(m.Why, "; ")
	}
	return fmt.Sprintf("%.2f: %s", m.Score, strings.Join(m.Why, "; "))
}

// personFor is the person that a claim names; nil when it names none.
func (e *engine) personFor(x *ev) *person {
	name, _, _ := personOf(x)
	if name == "" {
		return nil
	}
	return e.byName[nameRef{x.doc, name}]
}
