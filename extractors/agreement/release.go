package agreement

import (
	"strings"

	"rapporteur/corpus"
)

// releases finds the press releases that an article is, or that it says it relies on. Their
// modality is "reported": nobody adopts them.
func (t *text) releases() []draft {
	var out []draft
	for n := range t.a.Sentences {
		s := t.sentence(n)
		switch t.a.BlockOf(n).Role {
		case corpus.RoleTitle, corpus.RoleStandfirst, corpus.RoleHeading, corpus.RoleByline, corpus.RoleStamp:
			if d, ok := s.isRelease(); ok && t.a.Sentences[n].Block < opening {
				out = append(out, d)
			}
		case corpus.RoleBody:
			if s.hi-s.lo <= 3 && t.a.Sentences[n].Block < opening {
				if d, ok := s.isRelease(); ok {
					out = append(out, d)
				}
			}
			if d, ok := s.saidInRelease(); ok {
				out = append(out, d)
			}
		}
	}
	return out
}

// release tells whether "press release" and the like stand at token i.
func (s sentence) release(i int) bool {
	if s.word(i+1) != "release" {
		return false
	}
	switch s.word(i) {
	case "press", "news", "media":
		return true
	}
	return false
}

// isRelease takes a line that says nothing but "PRESS RELEASE": the page is one.
func (s sentence) isRelease() (draft, bool) {
	i := s.lo
	if s.hi-s.lo > 4 || !s.release(i) {
		return draft{}, false
	}
	title := s.quoteOf(i, i+2)
	if s.a.Title != "" && !strings.EqualFold(s.a.Title, title) {
		title = "Press Release: " + s.a.Title
	}
	d := s.reported(title, i, "the page is the document")
	if !s.a.TitleSpan.Empty() {
		d.field("title", s.a.TitleSpan, "")
	}
	for _, m := range s.a.Mentions { // the ministry that signs at the top
		v, ok := m.Value.(corpus.Body)
		if n := s.a.SentenceAt(m.Start); ok && n >= 0 && v.Kind == "ministry" && v.Country != "" && s.a.Sentences[n].Block < opening && m.Len()+12 > s.a.Sentences[n].Len() {
			d.parties(named{v.Country, m.Span})
			break
		}
	}
	if f, ok := s.dates[s.main]; ok && corpus.CompareEDTF(f.value, s.a.Published.Date) == corpus.Same {
		d.v.Meeting = s.main
		d.field("meeting", f.span, "the meeting of the same day")
	}
	if p := s.a.Published; p.Date != "" {
		d.v.Date, d.dated = p.Date, true
		d.field("date", p.Span, "date of the page")
	}
	return d, true
}

// saidInRelease takes "the ministry said in a press release".
func (s sentence) saidInRelease() (draft, bool) {
	for i := s.lo + 3; i+1 < s.hi; i++ {
		if !s.release(i) || s.word(i-2) != "in" || !determiners[s.word(i-1)] {
			continue
		}
		list := s.mentionsIn(max(s.lo, i-14), i-2)
		for k := len(list) - 1; k >= 0; k-- {
			v, ok := list[k].Value.(corpus.Body)
			if !ok || v.Kind != "ministry" && v.Kind != "organisation" {
				continue
			}
			at, end := s.tokenAt(list[k].Start), s.tokenEnd(list[k].End)
			if end < i-4 {
				break
			}
			from := at
			for from > s.lo && s.a.Tokens[from-1].Class == corpus.Word && s.a.Tokens[from-1].Upper && !stops[s.word(from-1)] {
				from--
			}
			if from > s.lo && determiners[s.word(from-1)] {
				from--
			}
			d := s.reported("press release of "+s.quoteOf(from, end), i, "said in a press release")
			name := v.Name
			if v.Country != "" {
				name = v.Country
			}
			d.parties(named{name, list[k].Span})
			if p := s.a.Published; len(p.Date) >= 7 && p.Date[0] != 'X' {
				d.v.Date = p.Date[:7]
				d.field("date", p.Span, "month of the article")
			}
			return d, true
		}
	}
	return draft{}, false
}

func (s sentence) reported(title string, i int, rule string) draft {
	d := draft{v: corpus.Agreement{Title: title, Kind: "press_release", Modality: "reported", Meeting: corpus.NoRef}}
	d.claim = corpus.Claim{Evidence: s.a.Sentences[s.n].Span, Rule: rule, Basis: corpus.Stated}
	d.field("title", s.span(i, i+2), "")
	d.field("kind", s.span(i, i+2), "")
	d.field("modality", s.span(i, i+2), "")
	return d
}
