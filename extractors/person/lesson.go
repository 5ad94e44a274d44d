package person

import (
	"rapporteur/corpus"
	"rapporteur/extractors/crf"
)

// The tags of the model: outside any name, and a name of a person, a place or an organisation
// begins or goes on.
const (
	tagNone = iota
	tagPerson
	tagPersonOn
	tagPlace
	tagPlaceOn
	tagBody
	tagBodyOn
	// Tags is how many there are.
	Tags
)

// Label is a name in a text that is labelled by hand: of a person, a place (countries among
// them) or an organisation.
type Label struct {
	corpus.Span
	Type corpus.MentionType
}

// Lesson is what there is to learn from an article about which names are whose: features and
// tags of each run of tokens that the model is asked about. Before it, the finders that
// run before this one must have run.
func Lesson(a *corpus.Article, names []Label) []crf.Example {
	r := newReader(a)
	r.byRules()
	tag := make([]uint8, len(a.Tokens))
	for _, n := range names {
		t := uint8(tagNone)
		switch n.Type {
		case corpus.TypePerson:
			t = tagPerson
		case corpus.TypePlace:
			t = tagPlace
		case corpus.TypeOrganisation:
			t = tagBody
		default:
			continue
		}
		first, last := a.TokensIn(n.Span)
		for i := first; i < last; i++ {
			tag[i] = t
			if i == first {
				t++
			}
		}
	}
	var out []crf.Example
	r.windows(func(first, last int) {
		x := crf.Example{Tags: tag[first:last]}
		for i := first; i < last; i++ {
			var f vector
			r.features(&f, i, first, last)
			x.Features = append(x.Features, f[:])
		}
		out = append(out, x)
	})
	return out
}
