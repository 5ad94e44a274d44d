package extractors_test

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/extractors/date"
	"rapporteur/extractors/money"
)

// wikinews are real news texts that lie beside the project, where it is developed.
const wikinews = "../../shared/bench/temporal/wikinews-dates.dev.jsonl"

// BenchmarkDatesAndMoney reads news for dates and amounts on one core, as a whole
// article is read: one block a paragraph.
func BenchmarkDatesAndMoney(b *testing.B) {
	f, err := os.Open(wikinews)
	if err != nil {
		b.Skipf("no news to read: %v", err)
	}
	defer f.Close()
	var articles []*corpus.Article
	size := 0
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var doc struct {
			Text    string
			RefDate string `json:"ref_date"`
		}
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			b.Fatal(err)
		}
		a := &corpus.Article{Text: doc.Text, Published: corpus.Published{Date: doc.RefDate[:min(10, len(doc.RefDate))]}}
		for at, rest := 0, doc.Text; rest != ""; {
			line, after, _ := strings.Cut(rest, "\n\n")
			a.Blocks = append(a.Blocks, corpus.Block{Role: corpus.RoleBody, Span: corpus.Span{Start: at, End: at + len(line)}})
			at, rest = at+len(rest)-len(after), after
		}
		articles = append(articles, a)
		size += len(doc.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range articles {
			date.Finder{}.Find(a)
			money.Finder{}.Find(a)
		}
	}
}
