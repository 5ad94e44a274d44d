package pledge

import (
	"sort"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Collective is the pledger of a sum that several donors promise together.
const Collective = "donors (collective)"

// actor is somebody who can promise: a country, an organisation, a person who
// stands for one, several donors together, or a pronoun for one of these.
type actor struct {
	at, end int    // tokens [at, end)
	name    string // ISO code or name; "" for a pronoun
	person  string
	span    corpus.Span // what the name rests on
	// personSpan is where the person is named.
	personSpan corpus.Span
	pronoun    bool
	region     bool // a region or city: seldom a giver, often a receiver
	people     bool // "Syrians", "the Kenyan people": only a receiver
	rule       string
}

var (
	pronouns    = set("it they we he she i")
	possessives = set("his her its their our my")
	homeWords   = set("country government nation administration ministry state")
)

// standIns are nouns that, after a demonym or alone, stand for a government.
var standIns = set("government governments authorities side administration cabinet leadership ministry parliament state nation")

// states are nouns that turn a region into those who act for it.
var states = set("countries states nations governments leaders")

// receivers are nouns that, after a demonym, can be given something.
var receivers = set("people population refugees opposition economy army forces civilians children farmers communities citizens students women nation troops government authorities side")

func actors(t *text) []actor {
	homes := personHomes(t.a)
	var out []actor
	covered := 0 // byte up to which a mention has been used
	events := 0
	for i := range t.a.Mentions {
		m := t.a.Mentions[i]
		if m.Type == corpus.TypeEvent {
			if e, ok := m.Value.(corpus.Event); ok && !e.Anaphor {
				events = max(events, m.End)
			}
			continue
		}
		if m.Start < covered {
			continue
		}
		x, ok := t.actorOf(i, homes)
		if !ok || (m.Start < events && m.Type != corpus.TypePerson && m.Type != corpus.TypeOffice) {
			continue
		}
		x.at, _ = t.tokens(m.Span)
		end := max(m.End, x.personSpan.End)
		_, x.end = t.tokens(corpus.Span{Start: m.Start, End: end})
		x.end = max(x.end, x.at+1)
		if x.end < len(t.words) && !x.people && (m.Type == corpus.TypeDemonym && standIns[t.words[x.end]] || x.region && states[t.words[x.end]]) {
			x.end++ // "the Kenyan government", "Central Asian countries"
		}
		covered = end
		out = append(out, x)
	}
	out = append(out, t.wordActors(out)...)
	sort.SliceStable(out, func(i, j int) bool { return out[i].at < out[j].at })
	return out
}

// home is the country or organisation that a person stands for.
type home struct {
	name string
	span corpus.Span
}

// personHomes are the countries or organisations of the persons who hold an office.
func personHomes(a *corpus.Article) map[string]home {
	byspan := map[corpus.Span]string{}
	for _, m := range a.Mentions {
		if p, ok := m.Value.(corpus.Person); ok && m.Type == corpus.TypePerson {
			byspan[m.Span] = p.Name
		}
	}
	out := map[string]home{}
	for _, m := range a.Mentions {
		o, ok := m.Value.(corpus.Office)
		if !ok || o.Holder.Empty() {
			continue
		}
		name, known := byspan[o.Holder], false
		if _, known = out[name]; known || name == "" {
			continue
		}
		if h, ok := homeOf(o, m.Span); ok {
			out[name] = h
		}
	}
	return out
}

func homeOf(o corpus.Office, at corpus.Span) (home, bool) {
	name := o.Country
	if name == "" {
		name = o.Org
	}
	if name == "" {
		return home{}, false
	}
	if !o.CountrySpan.Empty() {
		at = o.CountrySpan
	}
	return home{name, at}, true
}

// isWater tells a sea, a river and the like from a region where people live.
func isWater(name string) bool {
	return lang.Waters[strings.ToLower(name[strings.LastIndexByte(name, ' ')+1:])]
}

// actorOf reads mention i as an actor.
func (t *text) actorOf(i int, homes map[string]home) (actor, bool) {
	m := t.a.Mentions[i]
	switch v := m.Value.(type) {
	case corpus.Country:
		if m.NestedIn != "" {
			return actor{}, false
		}
		x := actor{name: v.Code, span: m.Span}
		if m.Type == corpus.TypeDemonym {
			return t.demonym(m, x)
		}
		return x, true
	case corpus.Place:
		if m.NestedIn != "" || v.Dateline {
			return actor{}, false
		}
		if v.Kind == "capital" && v.StandsFor != "" {
			return actor{name: v.StandsFor, span: m.Span, rule: "the capital stands for its government"}, true
		}
		return actor{name: v.Name, span: m.Span, region: true}, v.Kind == "region" && !isWater(v.Name)
	case corpus.Body:
		if v.Kind == "series" || m.NestedIn != "" {
			return actor{}, false
		}
		if v.Country != "" && v.Kind == "ministry" {
			return actor{name: v.Country, span: m.Span}, true
		}
		return actor{name: v.Name, span: m.Span}, v.Name != "" && v.Kind != "media"
	case corpus.Person:
		if v.Byline {
			return actor{}, false
		}
		h, ok := homes[v.Name]
		if !ok {
			return actor{name: v.Name, person: v.Name, span: m.Span, personSpan: m.Span}, true
		}
		return actor{name: h.name, person: v.Name, span: h.span, personSpan: m.Span, rule: "the office of the person who spoke"}, true
	case corpus.Office:
		if v.Plural && len(v.Countries) > 1 {
			return actor{}, false
		}
		h, ok := homeOf(v, m.Span)
		x := actor{name: h.name, span: m.Span, rule: "the country of the office"}
		if !v.Holder.Empty() && v.Holder.Start >= m.Start {
			for _, p := range t.a.MentionsIn(v.Holder) {
				if pv, is := p.Value.(corpus.Person); is {
					x.person, x.personSpan = pv.Name, p.Span
					if !ok {
						x.name = pv.Name
						ok = true
					}
				}
			}
		} else if !v.Holder.Empty() {
			return actor{}, false // an apposition: the person is the actor
		}
		return x, ok
	}
	return actor{}, false
}

// demonym takes "the Kenyan government" and "Kenyan refugees"; other adjectives
// name no actor.
func (t *text) demonym(m corpus.Mention, x actor) (actor, bool) {
	_, end := t.tokens(m.Span)
	if end >= len(t.words) {
		return actor{}, false
	}
	if standIns[t.words[end]] {
		return x, true
	}
	x.people = true
	last := t.words[end-1]
	return x, receivers[t.words[end]] || (len(last) > 4 && last[len(last)-1] == 's')
}

// wordActors are the actors that no finder names: donors and pronouns.
func (t *text) wordActors(named []actor) []actor {
	var out []actor
	k := 0
	for i := 0; i < len(t.words); i++ {
		for k < len(named) && named[k].end <= i {
			k++
		}
		if k < len(named) && named[k].at <= i {
			continue
		}
		if _, n := lang.Donors.At(t.words, i); n > 0 {
			out = append(out, actor{at: i, end: i + n, name: Collective, span: t.span(i, i+n)})
			i += n - 1
			continue
		}
		if name, n := lang.RegionAdjectives.At(t.words, i); n > 0 && i+n < len(t.words) && states[t.words[i+n]] && t.a.Tokens[i].Upper {
			out = append(out, actor{at: i, end: i + n + 1, name: name, span: t.span(i, i+n+1), region: true})
			i += n
			continue
		}
		if pronouns[t.words[i]] {
			out = append(out, actor{at: i, end: i + 1, pronoun: true, span: t.span(i, i+1)})
			continue
		}
		if possessives[t.words[i]] && i+1 < len(t.words) && homeWords[t.words[i+1]] {
			out = append(out, actor{at: i, end: i + 2, pronoun: true, span: t.span(i, i+2)})
			i++
			continue
		}
		if t.words[i] == "the" && i+1 < len(t.words) {
			switch w := t.words[i+1]; {
			case i+2 < len(t.words) && t.words[i+2] == "of": // "the government of Japan" is Japan
			case w == "country" || w == "government" || w == "bank" || w == "fund" || w == "ministry" || w == "minister" || w == "president":
				out = append(out, actor{at: i, end: i + 2, pronoun: true, span: t.span(i, i+2)})
				i++
			}
		}
	}
	return out
}

// governed tells whether the actor hangs on a preposition: "in Kenya".
func (s sentence) governed(x actor) bool {
	i := x.at - 1
	for i >= s.lo && (articles[s.word(i)] || (s.a.Tokens[i].Class == corpus.Word && !s.a.Tokens[i].Upper && i == x.at-1 && adjective[s.word(i)])) {
		i--
	}
	return preps[s.word(i)]
}

var adjective = set("neighbouring neighboring other several many all various both")

// subject is the actor that a verb at token i has as its subject: the nearest one
// to the left that hangs on no preposition; failing that, the nearest of all.
func (s sentence) subject(i int) (actor, bool) {
	list := s.actorsIn(max(0, s.lo-3, i-reach), i)
	var spare actor
	found := false
	if len(list) > 0 { // right before the verb, whatever it hangs on: "with Chile pledging"
		if x := list[len(list)-1]; x.end == i && !x.people && (!x.region || s.plural(x)) {
			if x.pronoun {
				return s.resolve(x)
			}
			return x, true
		}
	}
	for k := len(list) - 1; k >= 0; k-- {
		x := list[k]
		if x.people || x.end > i || x.end <= s.lo || s.between(x.end, i, ";") {
			continue
		}
		if s.word(x.end) == "'s" && !s.possessor(x, i) {
			continue
		}
		if !s.governed(x) {
			if x.pronoun {
				return s.resolve(x)
			}
			if !x.region || s.plural(x) {
				return x, true
			}
		}
		if !found {
			spare, found = x, true
		}
	}
	if found && spare.pronoun {
		return s.resolve(spare)
	}
	return spare, found && !spare.region
}

// possessor tells whether "X's" is itself the subject's head: "Japan's government".
func (s sentence) possessor(x actor, verb int) bool {
	return verb-x.end <= 8
}

// plural tells whether a region stands for its states: "Central Asian countries".
func (s sentence) plural(x actor) bool {
	return states[s.words[x.end-1]]
}

func (s sentence) between(i, j int, w string) bool {
	for ; i < j; i++ {
		if s.word(i) == w {
			return true
		}
	}
	return false
}

// resolve finds whom a pronoun means: the subject of the sentence so far, else
// the first actor of the sentences before in the same block or the one before it.
func (s sentence) resolve(p actor) (actor, bool) {
	if first := s.word(p.at); first != "we" && first != "i" {
		if x, ok := s.firstActor(s.lo, p.at); ok {
			return renamed(p, x), true
		}
	}
	for n := s.n - 1; n >= 0 && n >= s.n-4; n-- {
		prev := s.text.sentence(n)
		if x, ok := prev.firstActor(prev.lo, min(prev.hi, prev.lo+reach)); ok {
			return renamed(p, x), true
		}
	}
	return actor{}, false
}

func renamed(p, x actor) actor {
	x.at, x.end = p.at, p.end
	if x.rule == "" {
		x.rule = "a pronoun for the actor named before"
	}
	return x
}

// firstActor is the first actor in tokens [i, j) that can act and hangs on no preposition.
func (s sentence) firstActor(i, j int) (actor, bool) {
	for _, x := range s.actorsIn(i, j) {
		if x.pronoun || x.people || (x.region && !s.plural(x)) || s.governed(x) {
			continue
		}
		return x, true
	}
	return actor{}, false
}
