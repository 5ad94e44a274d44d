package pledge

import (
	"rapporteur/extractors/lang"
)

// themeRule is the rule of a beneficiary that is only what the article is about.
const themeRule = "the article is about it"

// theme is a country or region with its weight as one that is given something in the article.
type theme struct {
	party  party
	weight int
	count  int // times that it is named, those in headlines twice
	region bool
}

// topic is whom the article is about besides those who give: the country or region that
// is named most, those behind "for" and "to" above all, those with an office of their
// own ("Finland's minister") not at all. A sentence on a region takes a region.
func (s sentence) topic(givers map[string]bool) (party, bool) {
	var best *theme
	regional := s.saysRegion()
	rivals := 0
	for i := range s.themes {
		if s.themes[i].weight >= 2 && !givers[s.themes[i].party.name] {
			rivals++
		}
	}
	for i := range s.themes {
		c := &s.themes[i]
		if givers[c.party.name] || c.weight < 2 || c.count < 2 && rivals > 1 || regional && !c.region && best != nil && best.region {
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

// findThemes weighs the countries and regions of an article, in order of first mention.
func findThemes(t *text) []theme {
	at := map[string]int{}
	var out []theme
	n := 0
	for _, x := range t.actors {
		if x.pronoun || x.person != "" || x.name == Collective || len(x.name) != 2 && !x.region || x.rule != "" && x.rule != capitalRule {
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
		case s.word(x.end) == "'s" && lang.HelpedNouns[s.word(x.end+1)]:
			out[i].weight += 4
		case lead == "for" || lead == "to" || helpers[lead]:
			out[i].weight += 3
		case s.word(x.end) == "'s", s.finite(x.end), s.word(x.end) == ":", x.rule != "": // it has or does something itself
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
