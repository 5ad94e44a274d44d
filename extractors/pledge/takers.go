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
// articles, adjectives and nouns, at most six words, down to a preposition or verb.
func (s sentence) lead(i, lo int) string {
	for k := i - 1; k >= max(lo, i-6); k-- {
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

// topic is whom the article is about besides the pledger: the country or region that
// is named most, those behind "for" and "to" above all, those with an office of their
// own ("Finland's minister") not at all. A sentence on a region takes a region.
func (s sentence) topic(but string) (party, bool) {
	var best *theme
	regional := s.saysRegion()
	rivals := 0
	for i := range s.themes {
		if s.themes[i].weight >= 2 && s.themes[i].party.name != but {
			rivals++
		}
	}
	for i := range s.themes {
		c := &s.themes[i]
		if c.party.name == but || c.weight < 2 || c.count < 2 && rivals > 1 || regional && !c.region && best != nil && best.region {
			continue
		}
		if best == nil || c.weight > best.weight || regional && c.region && !best.region {
			best = c
		}
	}
	if best == nil || regional && !best.region && s.theRegion() {
		return party{}, false // the region has no name that is known
	}
	p := best.party
	if best.region && s.theRegion() {
		p.rule = "the region that the article is about"
	}
	return p, true
}

// theRegion tells whether the sentence speaks of "the region" that something is for.
func (s sentence) theRegion() bool {
	for i := s.lo + 2; i < s.hi; i++ {
		if s.words[i] == "region" && s.words[i-1] == "the" && takers[s.words[i-2]] {
			return true
		}
	}
	return false
}

// themeRule is the rule of a beneficiary that is only what the article is about.
const themeRule = "the article is about it"

// theme is a country or region with its weight in the article.
type theme struct {
	party  party
	weight int
	count  int // times that it is named, those in headlines twice
	region bool
}

// findThemes weighs the countries and regions of an article, in order of first mention.
func findThemes(t *text) []theme {
	at := map[string]int{}
	var out []theme
	n := 0
	for _, x := range t.actors {
		if x.pronoun || x.person != "" || x.name == Collective || len(x.name) != 2 && !x.region || x.rule != "" {
			continue
		}
		for n+1 < len(t.a.Sentences) && t.a.Sentences[n+1].First <= x.at {
			n++
		}
		if !speaks(t.a.BlockOf(n).Role) {
			continue
		}
		s := t.sentence(n)
		i, known := at[x.name]
		if !known {
			i = len(out)
			at[x.name] = i
			out = append(out, theme{party: party{x.name, x.span, themeRule}, region: x.region})
		}
		out[i].count++
		switch lead := s.lead(x.at, s.lo); {
		case lead == "for" || lead == "to" || helpers[lead]:
			out[i].weight += 3
		case s.word(x.end) == "'s", s.finite(x.end), s.word(x.end) == ":": // it has or does something itself
			if s.finite(x.end) && !x.region {
				continue
			}
		default:
			out[i].weight++
		}
		if s.headline() {
			out[i].weight += 2
			out[i].count++
		}
	}
	return out
}

func (s sentence) saysRegion() bool {
	for i := s.lo; i < s.hi; i++ {
		if w := s.words[i]; w == "region" || w == "regional" || w == "intra-regional" || w == "intraregional" {
			return true
		}
	}
	return false
}
