// Package country finds countries, what belongs to them (demonyms) and places:
// capitals, cities, regions.
//
// All of it is one table: names.go holds the countries' names, places.go capitals and
// cities, regions.go regions, seas and parts of countries; historic names have years. A text is
// read as units, the parts of its words between hyphens, so that both
// "Guinea-Bissau" and "Japan-led" are seen; the longest form wins. A form must have
// its capitals, or be in capitals all through; accents and the kind of the apostrophe do
// not matter. ISO codes are no names.
package country

import (
	"rapporteur/corpus"
)

// Finder finds mentions of the types country, demonym and place.
type Finder struct{}

// Name is the finder's name in recipes.
func (Finder) Name() string { return "country" }

// Version is raised whenever the same article may give other mentions.
func (Finder) Version() int { return 2 }

// Find returns the countries, demonyms and places of a in order of the text. They
// do not overlap.
func (Finder) Find(a *corpus.Article) []corpus.Mention {
	s := scanner{a: a}
	var hits []hit
	for i := range a.Sentences {
		hits = s.sentence(hits, a.Sentences[i])
	}
	s.resolve(hits)
	ms := make([]corpus.Mention, 0, len(hits))
	body := 0
	for i, h := range hits {
		m := corpus.Mention{Span: h.span}
		switch {
		case h.form.kind == shield:
			continue
		case h.form.kind == demonym:
			m.Type, m.Value = corpus.TypeDemonym, h.country()
		case h.form.kind <= historic && h.state == "":
			m.Type, m.Value = corpus.TypeCountry, h.country()
		default:
			p := h.place()
			if p.Kind == "capital" && s.subject(h) {
				p.StandsFor = p.Country
			}
			p.Dateline = s.dateline(hits, i, &body)
			m.Type, m.Value = corpus.TypePlace, p
		}
		ms = append(ms, m)
	}
	return ms
}

// hit is a form found in the text.
type hit struct {
	form *form
	span corpus.Span
	// first and last are the tokens that the span starts and ends in.
	first, last int
	code        string // instead of the form's, when the article decided
	state       string // the country that this is a part of, not a country: Georgia, USA
}

func (h hit) country() corpus.Country {
	c := h.form.country()
	if h.code != "" {
		c.Code = h.code
	}
	return c
}

func (h hit) place() corpus.Place {
	if h.state != "" {
		return corpus.Place{Name: h.form.name, Country: h.state, Kind: region.String()}
	}
	p := h.form.place()
	if h.code != "" {
		p.Country, p.Kind = h.code, city.String()
	}
	return p
}

// resolve decides by the whole article what single forms leave open: which Congo, which
// Georgia and which of two cities of one name.
func (s *scanner) resolve(hits []hit) {
	var brazzaville, kinshasa bool
	for _, h := range hits {
		if bare := len(h.form.words) == 1 && (h.form.kind == alias || h.form.kind == demonym); !bare {
			brazzaville = brazzaville || h.form.code == "CG"
			kinshasa = kinshasa || h.form.code == "CD"
		}
	}
	var named map[string]bool // the countries of the article, once they are asked for
	for i := range hits {
		h := &hits[i]
		if h.form.kind == city || h.form.kind == capital {
			if others := namesakes[h.form.name]; others != nil {
				if named == nil {
					named = countriesOf(hits)
				}
				h.code = namesake(h.form.code, others, named)
			}
			continue
		}
		switch h.form.name {
		case "Congo", "Congolese":
			if brazzaville && !kinshasa {
				h.code = "CG"
			}
		case "Georgia":
			if i > 0 && s.american(hits[i-1], *h) || i+1 < len(hits) && s.american(hits[i+1], *h) {
				h.state = "US"
			}
		}
	}
}

// namesake is the country of the lesser city of a name, where the article names that country
// and not the one of the greater city; "" otherwise.
func namesake(greater string, lesser []string, named map[string]bool) string {
	if named[greater] {
		return ""
	}
	for _, code := range lesser {
		if named[code] {
			return code
		}
	}
	return ""
}

// countriesOf are the countries that hits name, or whose people they do.
func countriesOf(hits []hit) map[string]bool {
	named := map[string]bool{}
	for _, h := range hits {
		if h.form.kind <= historic {
			named[h.form.code] = true
		}
	}
	return named
}

// american tells whether o, right beside h in a list or address, is of the United States.
func (s *scanner) american(o, h hit) bool {
	if o.form.code != "US" || o.form.kind == demonym || o.form.kind == capital {
		return false
	}
	lo, hi := o.last+1, h.first
	if lo > hi {
		if o.form.kind <= alias { // "Georgia, USA", but "Georgia and the United States"
			return o.first == h.last+2 && s.a.Word(h.last+1) == ","
		}
		lo, hi = h.last+1, o.first
	} else if o.form.kind <= alias {
		return false
	}
	if hi-lo > 2 {
		return false
	}
	for ; lo < hi; lo++ {
		switch s.a.Word(lo) {
		case ",", "and", "or", "&":
		default:
			return false
		}
	}
	return true
}
