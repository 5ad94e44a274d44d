package pledge

import (
	"strings"

	"rapporteur/corpus"
)

// party is a beneficiary and where it is named.
type party struct {
	name string
	span corpus.Span
	rule string
}

// givers and takers are the prepositions before a giver and before one who is given something.
var (
	givers = set("by from")
	takers = set("to for in with across towards toward within on")
	// forTakers are those that also count before the verb, where "in" tells a place.
	forTakers = set("to for towards toward")
)

// takersIn lists the beneficiaries named in tokens [i, j): those behind "to", "for",
// "in", objects of helping, people of a country, and what is listed together with these.
func (s sentence) takersIn(i, j int, but string, preps map[string]bool) []party {
	var out []party
	taken := false // the last actor was taken, and a list may go on
	last := i
	for _, x := range s.actorsIn(i, j) {
		if x.pronoun || x.name == but || x.name == Collective || x.end > j {
			taken = false
			last = x.end
			continue
		}
		lead := s.lead(x.at, i)
		switch {
		case taken && s.listed(last, x.at) && (!s.finite(x.end) && !strings.HasSuffix(s.word(x.end), "ed")):
		case preps[lead], helpers[lead]:
			taken = true
		case x.people && !givers[lead]:
			taken = true
		default:
			taken = false
		}
		if taken && x.person == "" {
			out = append(out, s.party(x))
		}
		last = x.end
	}
	return unique(out)
}

var helpers = set("help helping helps support supporting supports assist assisting assists strengthen aid rebuild enable")

// lead is the word that the noun group around token i hangs on: it steps back over
// articles, adjectives and nouns, at most nine words, down to a preposition or verb.
func (s sentence) lead(i, lo int) string {
	for k := i - 1; k >= max(lo, i-9); k-- {
		w := s.word(k)
		if takers[w] || givers[w] || helpers[w] {
			if w == "to" && s.word(k-1) == "according" {
				return ""
			}
			return w
		}
		if w == "of" {
			continue
		}
		if s.a.Tokens[k].Class == corpus.Punct && w != "-" && w != "\"" && w != "“" {
			return ""
		}
		if _, ok := s.verb(k); ok {
			return ""
		}
	}
	return ""
}

// listed tells whether only commas, "and" and articles stand between two actors.
func (s sentence) listed(i, j int) bool {
	if j-i > 4 {
		return false
	}
	for ; i < j; i++ {
		switch s.word(i) {
		case ",", "and", "or", "the", "as", "well", "'s":
		default:
			return false
		}
	}
	return true
}

// governmentLike are nouns after a demonym that mean the country as a whole.
var governmentLike = set("people government governments population economy authorities side refugees citizens state nation children women army")

// party names a beneficiary: the country, or the group in it that the words single out.
func (s sentence) party(x actor) party {
	next := s.word(x.end)
	if x.people && receivers[next] && !governmentLike[next] {
		sp := s.span(x.at, x.end+1)
		return party{name: s.a.Quote(sp), span: sp}
	}
	return party{name: x.name, span: x.span}
}

func unique(list []party) []party {
	seen := map[string]bool{}
	out := list[:0]
	for _, p := range list {
		if !seen[p.name] {
			seen[p.name] = true
			out = append(out, p)
		}
	}
	return out
}
