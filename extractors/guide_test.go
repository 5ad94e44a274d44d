package extractors_test

import (
	"testing"

	"rapporteur/corpus"
	"rapporteur/extractors/country"
	"rapporteur/extractors/date"
	"rapporteur/extractors/extractortest"
)

// ratification is the extractor that CONTRIBUTING.md builds: "Kenya ratified the Lake Treaty".
type ratification struct{}

func (ratification) Name() string { return "ratification" }
func (ratification) Version() int { return 1 }

// Extract reads each sentence once: the verb, the country before it, the name after it, a date.
func (ratification) Extract(a *corpus.Article) []corpus.Claim {
	var out []corpus.Claim
	for _, st := range a.Sentences {
		for k := st.First; k < st.Last; k++ {
			if a.Word(k) != "ratified" {
				continue
			}
			if c, ok := ratified(a, st, k); ok {
				out = append(out, c)
			}
		}
	}
	return out
}

func ratified(a *corpus.Article, st corpus.Sentence, verb int) (corpus.Claim, bool) {
	first := verb + 1
	if first < st.Last && a.Word(first) == "the" {
		first++
	}
	last := first
	for last < st.Last && a.Tokens[last].Upper && a.Tokens[last].Class == corpus.Word {
		last++
	}
	if last == first {
		return corpus.Claim{}, false // nothing with a name
	}
	title := corpus.Span{Start: a.Tokens[first].Start, End: a.Tokens[last-1].End}
	v := corpus.Agreement{Title: a.Quote(title), Kind: "treaty", Modality: "approved", Meeting: corpus.NoRef}
	c := corpus.Claim{Evidence: st.Span, By: "ratification/1", Rule: "verb", Parts: []corpus.Part{{Field: "title", Span: title}}}
	for _, m := range a.MentionsIn(st.Span) {
		switch x := m.Value.(type) {
		case corpus.Country:
			if m.Type == corpus.TypeCountry && m.End <= a.Tokens[verb].Start {
				v.Parties = []string{x.Code}
				c.Parts = append(c.Parts, corpus.Part{Field: "parties", Span: m.Span})
			}
		case corpus.Date:
			v.Date = x.EDTF
			c.Parts = append(c.Parts, corpus.Part{Field: "date", Span: m.Span})
		}
	}
	c.Value = v
	return c, v.Parties != nil
}

// TestGuide holds the extractor of the guide to what every extractor is held to.
func TestGuide(t *testing.T) {
	before := []extractortest.Finder{country.Finder{}, date.Finder{}}
	lake := corpus.Agreement{Title: "Lake Treaty", Kind: "treaty", Modality: "approved", Parties: []string{"KE"}, Date: "2024-05-03", Meeting: corpus.NoRef}
	undated := lake
	undated.Date = ""
	extractortest.AcceptExtractor(t, ratification{},
		extractortest.ClaimExample{Marked: "Kenya ratified the Lake Treaty on 3 May 2024.", Before: before, Values: []corpus.Value{lake}},
		extractortest.ClaimExample{Marked: "In Oslo, Kenya ratified the Lake Treaty.", Before: before, Values: []corpus.Value{undated}},
		extractortest.ClaimExample{Marked: "Nobody ratified the Lake Treaty. Kenya ratified nothing.", Before: before, Values: []corpus.Value{}},
	)
}
