package occupancy

import (
	"strings"

	"rapporteur/corpus"
)

// country ties a person without a post to a country, where the words right
// beside a mention of the person do: "X of A", "the Tajik Y", "A's X".
func (r *reader) country(h *holding) {
	for _, s := range r.bare[h.name] {
		sent := r.sentence(s)
		for _, m := range r.a.MentionsIn(corpus.Span{Start: max(sent.Start, s.Start-24), End: min(sent.End, s.End+24)}) {
			c, ok := m.Value.(corpus.Country)
			if !ok || m.NestedIn != "" {
				continue
			}
			if r.beside(m, s) {
				h.office.Country, h.countrySp, h.personSpan = c.Code, m.Span, s
				h.inferred, h.why = true, "the country beside the name"
				return
			}
		}
	}
}

// counterpart tells whether the words between a country and a name say that the person
// holds the post of somebody named before.
func counterpart(gap string) bool {
	switch strings.ToLower(strings.Trim(gap, " \n,*_")) {
	case "counterpart", "colleague", "opposite number":
		return true
	}
	return false
}

// counterpart gives a person the post of whoever is named with one shortly before:
// "held talks with his Kenyan counterpart X".
func (r *reader) counterpart(h *holding) bool {
	for _, s := range r.bare[h.name] {
		var post corpus.Mention
		country := r.counterpartAfter(s)
		for _, m := range r.a.MentionsIn(corpus.Span{Start: max(0, s.Start-250), End: s.Start}) {
			switch v := m.Value.(type) {
			case corpus.Country:
				if counterpart(r.a.Text[m.End:s.Start]) {
					country = m
				}
			case corpus.Office:
				if !v.Holder.Empty() && !v.Plural && corpus.ClassOfRank(v.Rank) != "igo_head" {
					post = m
				}
			}
		}
		if country.Value == nil || post.Value == nil {
			continue
		}
		o := post.Value.(corpus.Office)
		h.office = corpus.Office{Title: o.Title, Class: o.Class, Rank: o.Rank, Status: o.Status, Country: country.Value.(corpus.Country).Code}
		h.officeSpan, h.personSpan, h.countrySp = post.Span, s, country.Span
		h.doubt = "the post is that of the counterpart"
		return true
	}
	return false
}

// counterpartAfter is the country of "X, his Kenyan counterpart".
func (r *reader) counterpartAfter(s corpus.Span) (country corpus.Mention) {
	for _, m := range r.a.MentionsIn(corpus.Span{Start: s.End, End: min(len(r.a.Text), s.End+40)}) {
		if m.Type != corpus.TypeDemonym {
			continue
		}
		switch r.a.Text[s.End:m.Start] {
		case ", his ", ", her ", ", their ":
			noun, _, _ := strings.Cut(strings.TrimPrefix(r.a.Text[m.End:min(len(r.a.Text), m.End+20)], " "), " ")
			if counterpart(strings.Trim(noun, ",.;")) {
				return m
			}
		}
	}
	return country
}

// beside tells whether a country or adjective and a name are one phrase.
func (r *reader) beside(m corpus.Mention, s corpus.Span) bool {
	switch {
	case m.End <= s.Start:
		gap := r.a.Text[m.End:s.Start]
		if gap == ", " { // "her guest from A, X"
			return m.Type == corpus.TypeCountry && strings.HasSuffix(strings.TrimSuffix(r.a.Text[:m.Start], "the "), " from ")
		}
		return gap == " " && m.Type == corpus.TypeDemonym || gap == "'s " || gap == "’s " || gap == ": "
	case m.Start >= s.End:
		switch r.a.Text[s.End:m.Start] {
		case " of ", " of the ", " (", " from ", ", of ":
			return m.Type == corpus.TypeCountry
		}
	}
	return false
}
