package pledge

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// groupsIn are groups of people or states without a name of their own that money in tokens
// [i, j) goes to: "indigenous students", "small island states".
func (s sentence) groupsIn(i, j int) []party {
	var out []party
	for k := i; k < j; k++ {
		if _, verb := s.verb(k); (verb && !helpers[s.word(k)] && k > i) || modals[s.word(k)] {
			break
		}
		if !lang.ReceiverNouns[s.word(k)] {
			continue
		}
		start := k
		for start > i && start > k-4 {
			w := s.word(start - 1)
			if s.a.Tokens[start-1].Class != corpus.Word || preps[w] || determiners[w] || helpers[w] || w == "and" || qualifiers[w] || s.a.Tokens[start-1].Upper {
				break
			}
			start--
		}
		lead := s.fundLead(start, i-1)
		_, gives := lang.Verbs[lead]
		if start == k || !forTakers[lead] && lead != "on" && !helpers[lead] && !(gives && k+1 == j) {
			continue
		}
		if n := lang.SmallNumbers[s.word(k-1)]; n > 0 || pointing[s.word(start)] {
			return append(out, s.listOf(n, k+1)...)
		}
		sp := s.span(start, k+1)
		out = append(out, party{name: s.a.Quote(sp), span: sp})
	}
	return out
}

// pointing are words before a group that was named before.
var pointing = set("same said above aforementioned latter former respective")

// listReach is how many tokens back a list of states is looked for.
const listReach = 1500

// listOf are the n states that a group of that number is: those named right behind it from token i
// on ("the three countries: Chad, Mali and Niger"), else the last list of as many before it.
func (s sentence) listOf(n, i int) []party {
	if n < 2 {
		return nil
	}
	var last, run []actor
	end := -1
	for _, x := range s.text.actorsIn(max(0, i-listReach), min(s.hi, i+12)) {
		if len(x.name) != 2 || x.person != "" || x.people || x.rule != "" {
			continue
		}
		if end >= 0 && !s.text.joinsList(end, x.at) {
			if len(run) == n {
				last = run
			}
			run = nil
		}
		run, end = append(run[:len(run):len(run)], x), x.end
	}
	if len(run) == n {
		last = run
	}
	var out []party
	for _, x := range last {
		out = append(out, party{name: x.name, span: x.span, rule: "the states listed elsewhere"})
	}
	return out
}

// joinsList tells whether only commas, "and" and articles stand in tokens [i, j).
func (t *text) joinsList(i, j int) bool {
	if j-i > 3 {
		return false
	}
	for ; i < j; i++ {
		switch t.words[i] {
		case ",", "and", "the":
		default:
			return false
		}
	}
	return true
}

// regionsOfSeries are the regions in the names of the article's series of meetings, those of
// its main meeting first: Africa in a conference on African development. They are the other side
// when somebody promises there.
func regionsOfSeries(t *text) []party {
	var out []party
	for pass := range 2 {
		for _, m := range t.a.Mentions {
			e, isEvent := m.Value.(corpus.Event)
			b, isBody := m.Value.(corpus.Body)
			if !(isEvent && (e.Ref == t.main || pass == 1)) && !(isBody && b.Kind == "series" && pass == 1) {
				continue
			}
			if p, ok := t.regionIn(m.Span); ok {
				if out = append(out, p); len(out) == 3 {
					return out
				}
			}
		}
	}
	return out
}

// regionBut is the first of the article's regions that is not the party itself, if there is one.
func (t *text) regionBut(but string) []party {
	for _, p := range t.regions {
		if p.name != but {
			return []party{p}
		}
	}
	return nil
}

// seriesRule is the rule of a region that only the name of the meeting tells.
const seriesRule = "the region in the name of the meeting"

// regionIn is the region named inside a span.
func (t *text) regionIn(sp corpus.Span) (party, bool) {
	for _, m := range t.a.MentionsIn(sp) {
		if v, ok := m.Value.(corpus.Place); ok && v.Kind == "region" && sp.Contains(m.Span) {
			return party{v.Name, m.Span, seriesRule}, true
		}
	}
	first, last := t.tokens(sp)
	for k := first; k < last; k++ {
		if name, n := lang.RegionAdjectives.At(t.words[first:last], k-first); n > 0 {
			return party{name, t.span(k, k+n), seriesRule}, true
		}
	}
	return party{}, false
}
