package agreement

import (
	"rapporteur/corpus"
)

// opening is how many blocks at the top of a page may hold its name.
const opening = 12

// selfKinds are documents that are printed as pages of their own.
var selfKinds = set("joint_statement action_plan road_map declaration communique memorandum treaty convention charter protocol press_release chair_statement")

// itself finds that the page is the document: a heading at its top that is nothing but
// the name of one.
func (t *text) itself() []draft {
	for n := range t.a.Sentences {
		b := t.a.Sentences[n].Block
		if b >= opening || t.a.Blocks[b].Role == corpus.RoleBody && t.a.Blocks[b].Len() > 120 {
			break // what follows the first paragraph are its own headings
		}
		switch t.a.Blocks[b].Role {
		case corpus.RoleTitle, corpus.RoleHeading, corpus.RoleStandfirst:
		default:
			continue
		}
		s := t.sentence(n)
		for _, p := range s.papers() {
			if !selfKinds[p.kind] || !s.isName(p) {
				continue
			}
			modality := "adopted"
			switch p.kind {
			case "press_release", "chair_statement", "joint_statement", "communique":
				modality = "issued"
			case "memorandum", "treaty", "protocol":
				modality = "signed"
			}
			d := draft{v: corpus.Agreement{Title: p.title, Kind: p.kind, Modality: modality, Meeting: corpus.NoRef}}
			d.claim = corpus.Claim{Evidence: t.a.Sentences[n].Span, Rule: "the page is the document", Basis: corpus.Inferred}
			d.field("title", p.titleSpan, "")
			d.field("kind", s.span(p.noun, p.next), "")
			t.ofPage(&d)
			return []draft{d}
		}
	}
	return nil
}

// isName tells whether a heading is the name of the document and no sentence about it.
func (s sentence) isName(p paper) bool {
	if s.hi-s.lo > 30 || !s.a.Tokens[p.noun].Upper {
		return false
	}
	for k := s.lo; k < p.start; k++ {
		if s.a.Tokens[k].Class == corpus.Word && !s.a.Tokens[k].Upper && !determiners[s.word(k)] && s.word(k) != "of" && s.word(k) != "plus" && s.word(k) != "and" {
			return false
		}
	}
	for k := p.next; k < s.hi; k++ {
		if be[s.word(k)] || s.word(k) == "says" || s.word(k) == "calls" || s.word(k) == "to" {
			return false
		}
	}
	return true
}

// ofPage gives a document that is the page the date and number of the page's meeting.
func (t *text) ofPage(d *draft) {
	for _, m := range t.a.Mentions {
		e, ok := m.Value.(corpus.Event)
		if !ok {
			continue
		}
		d.v.Meeting = e.Ref
		d.field("meeting", m.Span, "the meeting of the page")
		if f, ok := t.dates[e.Ref]; ok {
			d.v.Date = f.value
			d.field("date", f.span, f.rule)
		}
		return
	}
	if t.a.Published.Date != "" && !t.a.Published.Span.Empty() {
		d.v.Date = t.a.Published.Date
		d.field("date", t.a.Published.Span, "date of the page")
	}
}
