package pledge_test

import (
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/extractors"
	"rapporteur/extractors/pledge"
	"rapporteur/pipeline/annotate"
)

// BenchmarkExtract reads news paragraphs in which a sentence in four speaks of money.
func BenchmarkExtract(b *testing.B) {
	text := strings.Repeat("Norway's Foreign Minister Ine Dahl said on Friday that Oslo would give 4 million euros (about $5 million) to Kenya for water. "+
		"The talks were long and took place in a good spirit. Delegates from many countries spoke of roads and ports. The next round will follow in spring.\n", 200)
	a := &corpus.Article{Text: text, Blocks: []corpus.Block{{Role: corpus.RoleBody, Span: corpus.Span{End: len(text)}}}}
	annotate.Article(a, nil)
	for _, f := range extractors.Finders() {
		a.Mentions = append(a.Mentions, f.Find(a)...)
		corpus.SortMentions(a.Mentions)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		pledge.Extractor{}.Extract(a)
	}
}
