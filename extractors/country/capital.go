package country

import (
	"strings"

	"rapporteur/corpus"
)

// subject tells whether a capital is the subject of a verb of saying or deciding, and
// so stands for its government: "Tokyo assumes that".
func (s *scanner) subject(h hit) bool {
	a := s.a
	sent := a.Sentences[a.Tokens[h.first].Sentence]
	if h.first > sent.First {
		// After a preposition the city itself is meant ("officials in Tokyo said"), after a
		// capitalised word most likely a part of a longer name.
		if b := h.first - 1; a.Tokens[b].Class == corpus.Word && (a.Tokens[b].Upper && b > sent.First || locative[strings.ToLower(a.Word(b))]) {
			return false
		}
	}
	for i := h.last + 1; i < sent.Last && i < h.last+5; i++ {
		w := a.Word(i)
		if a.Tokens[i].Class != corpus.Word {
			return false
		}
		if verbs[w] {
			return true
		}
		if !helpers[w] {
			return false
		}
	}
	return false
}

// locative prepositions make a capital a place.
var locative = set(`in at to from near outside inside into via through around toward towards of for on with by against between across over beyond leaving visiting the`)

// dateline tells whether the place hits[i] opens a report: it starts one of the first
// body blocks, and a date, an agency or a dash follows ("DUSHANBE, March 28 –").
func (s *scanner) dateline(hits []hit, i int, body *int) bool {
	a, h := s.a, hits[i]
	sent := a.Sentences[a.Tokens[h.first].Sentence]
	b := a.Blocks[sent.Block]
	if b.Role != corpus.RoleBody && b.Role != corpus.RoleStandfirst && b.Role != corpus.RoleStamp {
		return false
	}
	if h.span.Start > b.Start+8 || strings.Trim(a.Text[b.Start:h.span.Start], " \n\t\u00a0([*-–—") != "" {
		return false
	}
	// Only the first two such blocks with a place at their start can be a report's head.
	if *body++; *body > 2 {
		return false
	}
	return s.datelineTail(h, b.Span)
}

// datelineTail tells whether what follows the place h in its block is the rest of a dateline.
func (s *scanner) datelineTail(h hit, b corpus.Span) bool {
	a := s.a
	caps := noSmall(a.Text[h.span.Start:h.span.End])
	seen := caps // something that a sentence would not have
	depth := 0
	for i := h.last + 1; i < len(a.Tokens) && i < h.last+16 && a.Tokens[i].End <= b.End; i++ {
		t := &a.Tokens[i]
		w := a.Text[t.Start:t.End]
		switch {
		case depth > 0 && w != ")":
			continue
		case w == "(":
			depth, seen = 1, true
		case w == ")":
			depth = 0
		case w == "–" || w == "—" || w == "―" || w == "--" || w == "-" || w == ":" && caps:
			return (seen || h.last+1 == i && s.capitalAfter(i)) && i+1 < len(a.Tokens)
		case t.Class == corpus.Number:
			seen = true
		case w == "," || w == "." || w == "/":
		case t.Class == corpus.Word && (t.Upper || w == "of"):
			if len(w) >= 3 && months[strings.ToLower(w[:3])] {
				seen = true
			}
		default:
			return false
		}
	}
	return false
}

// capitalAfter tells whether a capitalised word follows token i.
func (s *scanner) capitalAfter(i int) bool {
	return i+1 < len(s.a.Tokens) && s.a.Tokens[i+1].Upper
}
