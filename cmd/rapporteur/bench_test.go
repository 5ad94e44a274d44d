package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jdkato/prose/v2"

	"rapporteur/corpus"
	"rapporteur/extractors"
	"rapporteur/pipeline"
)

// copies is how often the project's articles are repeated, each time a little
// otherwise, so that an ingest is more than its start.
const copies = 15

// BenchmarkIngest takes the whole way from files to a published database, and for
// comparison reads the same texts with prose's document (tokens, tags, names) by
// one shared model, in the same run. The figure to look at is the ratio.
func BenchmarkIngest(b *testing.B) {
	from, err := filepath.Abs("../../testdata/articles")
	if err != nil {
		b.Fatal(err)
	}
	b.Chdir(b.TempDir())
	collectRarely() // as the program does; prose gains by it too
	texts, size := repeated(b, from)
	model := prose.ModelFromData("shared")
	var ours, theirs time.Duration
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		ingested(b, fmt.Sprintf("bench%d.db", i))
		ours += time.Since(start)
		start = time.Now()
		read := proseRead(b, model, texts, size/20)
		theirs += time.Since(start) * time.Duration(size) / time.Duration(read)
	}
	b.SetBytes(int64(size))
	b.ReportMetric(float64(size)*float64(b.N)/1e6/ours.Seconds(), "ingest-MB/s")
	b.ReportMetric(float64(size)*float64(b.N)/1e6/theirs.Seconds(), "prose-MB/s")
	b.ReportMetric(theirs.Seconds()/ours.Seconds(), "ratio")
}

// repeated writes the articles into news and gives their texts and size.
func repeated(b *testing.B, from string) (texts []string, size int) {
	list, err := filepath.Glob(filepath.Join(from, "*"))
	if err != nil || len(list) == 0 {
		b.Fatalf("no articles: %v", err)
	}
	if err := os.Mkdir("news", 0o755); err != nil {
		b.Fatal(err)
	}
	for n := range copies {
		for _, path := range list {
			text, err := os.ReadFile(path)
			if err != nil {
				b.Fatal(err)
			}
			other := strings.ReplaceAll(string(text), "2024", fmt.Sprint(2024-n)) + fmt.Sprintf("\n\nThis is copy %d of %d.\n", n+1, copies)
			if err := os.WriteFile(filepath.Join("news", fmt.Sprintf("%02d-%s", n, filepath.Base(path))), []byte(other), 0o644); err != nil {
				b.Fatal(err)
			}
			texts = append(texts, other)
			size += len(other)
		}
	}
	return texts, size
}

func ingested(b *testing.B, db string) {
	var out, errs strings.Builder
	if code := run(b.Context(), []string{"ingest", "--db", db, "news"}, streams{strings.NewReader(""), &out, &errs}); code != exitDone {
		b.Fatalf("ingest: exit %d: %s", code, errs.String())
	}
}

// proseRead reads texts until it has had so many bytes, and gives their number.
func proseRead(b *testing.B, model *prose.Model, texts []string, enough int) (read int) {
	for _, t := range texts {
		if read >= enough {
			break
		}
		if _, err := prose.NewDocument(t, prose.UsingModel(model)); err != nil {
			b.Fatal(err)
		}
		read += len(t)
	}
	return read
}

// BenchmarkNames finds the names in the texts as they are: sentences, countries, bodies,
// people and offices; and all mentions, dates, money and meetings among them. Prose finds
// its own names in the same run.
func BenchmarkNames(b *testing.B) {
	list, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(list) == 0 {
		b.Fatalf("no articles: %v", err)
	}
	collectRarely()
	var texts []string
	size := 0
	for _, path := range list {
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		texts, size = append(texts, string(text)), size+len(text)
	}
	all := &pipeline.Local{Finders: extractors.Finders(), Depth: pipeline.ToMentions}
	names := &pipeline.Local{Depth: pipeline.ToMentions}
	for _, f := range all.Finders {
		if n := f.Name(); n != "date" && n != "money" && n != "event" {
			names.Finders = append(names.Finders, f)
		}
	}
	model := prose.ModelFromData("shared")
	var ours, every, theirs time.Duration
	for b.Loop() {
		ours += reading(b, names, texts)
		every += reading(b, all, texts)
		start := time.Now()
		read := proseRead(b, model, texts, size/10)
		theirs += time.Since(start) * time.Duration(size) / time.Duration(read)
	}
	b.SetBytes(int64(size))
	b.ReportMetric(float64(size)*float64(b.N)/1e6/ours.Seconds(), "names-MB/s")
	b.ReportMetric(float64(size)*float64(b.N)/1e6/theirs.Seconds(), "prose-MB/s")
	b.ReportMetric(theirs.Seconds()/ours.Seconds(), "names-ratio")
	b.ReportMetric(theirs.Seconds()/every.Seconds(), "all-mentions-ratio")
}

// reading is the time that it takes to find what local finds.
func reading(b *testing.B, local *pipeline.Local, texts []string) time.Duration {
	start := time.Now()
	for _, t := range texts {
		rec, err := local.Process(b.Context(), &corpus.Document{Bytes: []byte(t), Format: corpus.FormatText, Raw: true})
		if err != nil || len(rec.Article.Mentions) == 0 {
			b.Fatalf("%v: %.40s", err, t)
		}
	}
	return time.Since(start)
}
