// Package meeting makes claims of the meetings that the event finder found.
package meeting

import "rapporteur/corpus"

const by = "meeting/1"

// Extractor makes the claims.
type Extractor struct{}

// Name is the extractor's name in recipes.
func (Extractor) Name() string { return "meeting" }

// Version is raised whenever the same article may give other claims.
func (Extractor) Version() int { return 1 }

// Extract gives a claim for every meeting.
func (Extractor) Extract(a *corpus.Article) []corpus.Claim {
	var out []corpus.Claim
	for _, m := range a.Mentions {
		e, ok := m.Value.(corpus.Event)
		if !ok {
			continue
		}
		v := corpus.Meeting{Local: e.Ref, Series: e.Series, Name: e.Name, Ordinal: e.Ordinal, Level: e.Level, Date: e.Date, City: e.City,
			Country: e.Country, Modality: e.Modality, Format: e.Format, Primary: e.Primary, Parent: e.Parent}
		if !e.Merged && !informs(e) {
			continue
		}
		c := corpus.Claim{Value: v, By: by, Evidence: evidence(a, m.Span), Rule: "mention", Parts: append([]corpus.Part(nil), e.Parts...)}
		if e.Merged {
			c.Rule = "merged"
		}
		if d, ok := c.Part("date"); ok {
			v.DateBasis = corpus.Stated
			if d.Basis == corpus.Inferred {
				v.DateBasis = corpus.Inferred
			}
			c.Value = v
		}
		out = append(out, c)
	}
	return out
}

// informs tells whether a mention says enough of its meeting to be a claim of its own.
func informs(e corpus.Event) bool {
	return e.Date != "" || e.Ordinal != 0 || e.City != "" || e.Country != "" || e.Level != "" && !e.Anaphor
}

// evidence is the sentence around a span.
func evidence(a *corpus.Article, s corpus.Span) corpus.Span {
	if i := a.SentenceAt(s.Start); i >= 0 && a.Sentences[i].End >= s.End {
		return a.Sentences[i].Span
	}
	return s
}
