package agreement_test

import (
	"context"
	"testing"

	"rapporteur/corpus"
	"rapporteur/extractors"
	"rapporteur/extractors/agreement"
	"rapporteur/extractors/statement"
	"rapporteur/pipeline"
)

// FuzzExtract asks that no text makes the readers of documents and statements fail, and
// that what they claim rests on spans of the text.
func FuzzExtract(f *testing.F) {
	f.Add("Chile (signed in 2008) and Peru adopted the \"Harbour Declaration\", a treaty on water, trade and roads.")
	f.Add("press release said in a press release: \" treaty ’s and of, was launched in anniversary")
	f.Fuzz(func(t *testing.T, text string) {
		r := &pipeline.Local{Finders: extractors.Finders(), Extractors: []extractors.Extractor{agreement.Extractor{}, statement.Extractor{}}}
		rec, err := r.Process(context.Background(), &corpus.Document{Bytes: []byte(text), Format: corpus.FormatText, Raw: true})
		if err != nil {
			t.Fatal(err)
		}
		for _, is := range rec.Issues {
			if is.Class == "internal" {
				t.Errorf("input %q: %s", text, is.Detail)
			}
		}
		for _, c := range rec.Claims {
			for _, p := range c.Parts {
				if p.Start < 0 || p.End > len(rec.Article.Text) || p.End < p.Start {
					t.Errorf("input %q: part %+v", text, p)
				}
			}
		}
	})
}
