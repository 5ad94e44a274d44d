package agreement

import (
	"strings"

	"rapporteur/corpus"
)

// fields are the things that several documents are each about: "road maps in the fields
// of fishing and transport and trade" names two, as the first "and" parts them.
func (s sentence) fields(p paper) [][2]int {
	if !p.plural {
		return nil
	}
	k := p.next
	if s.word(k) != "in" && s.word(k) != "on" && s.word(k) != "for" {
		return nil
	}
	for k < p.end && s.word(k) != "of" {
		k++
	}
	if w := s.word(k - 1); w != "fields" && w != "areas" && w != "spheres" {
		return nil
	}
	var out [][2]int
	from := k + 1
	commas := s.commas(from, p.end)
	for j := from; j < p.end; j++ {
		switch w := s.word(j); {
		case w == "," || w == "and" && (commas || len(out) == 0):
			if j > from {
				out = append(out, [2]int{from, j})
			}
			from = j + 1
		}
	}
	if from < p.end {
		out = append(out, [2]int{from, p.end})
	}
	return out
}

func (s sentence) commas(i, j int) bool {
	for ; i < j; i++ {
		if s.word(i) == "," {
			return true
		}
	}
	return false
}

// split makes one claim of each field.
func (s sentence) split(base draft, p paper, list [][2]int) []draft {
	var out []draft
	for _, f := range list {
		d := base
		d.claim.Parts = append([]corpus.Part(nil), base.claim.Parts...)
		d.v.Title = one(s.quoteOf(p.start, p.next)) + " in the field of " + s.quoteOf(f[0], f[1])
		out = append(out, d)
	}
	return out
}

// one is the singular of a document's noun.
func one(noun string) string {
	switch {
	case strings.HasSuffix(noun, "ies"):
		return strings.TrimSuffix(noun, "ies") + "y"
	case strings.HasSuffix(noun, "s"):
		return strings.TrimSuffix(noun, "s")
	}
	return noun
}

// quoteOf is the text of tokens [i, j) on one line.
func (s sentence) quoteOf(i, j int) string {
	return strings.Join(strings.Fields(s.a.Quote(s.span(i, j))), " ")
}
