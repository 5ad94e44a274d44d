// Package extractortest holds what is true of every finder and extractor, so that
// each of them is tested for it in one line.
package extractortest

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/pipeline/annotate"
)

// Finder is extractors.Finder. It is told anew, as extractors imports the very
// packages whose tests import this one.
type Finder interface {
	Name() string
	Version() int
	Find(a *corpus.Article) []corpus.Mention
}

// Extractor is extractors.Extractor, told anew for the same reason.
type Extractor interface {
	Name() string
	Version() int
	Extract(a *corpus.Article) []corpus.Claim
}

// Example is an article (see corpustest.Article) and what f must find at its marks.
type Example struct {
	Marked string
	// Before are the finders that run first.
	Before []Finder
	// Values are the values at the marks, in order; empty when any will do.
	Values []corpus.Value
}

// pads are paragraphs that say nothing, in several scripts.
var pads = []string{"Nothing of note here.", "Ничего нового.", "特に何もない。", "لا جديد هنا.", "a\u00a0\u200b b…"}

// Accept tests f against the examples: mentions stand exactly at the marks, with
// their values. And whatever the text: spans are good, a second reading gives the same,
// paragraphs before and after move spans and change nothing else, the article is left alone,
// and an empty one has no mentions.
func Accept(t *testing.T, f Finder, examples ...Example) {
	t.Helper()
	if f.Name() == "" || f.Version() < 1 {
		t.Errorf("name %q, version %d", f.Name(), f.Version())
	}
	empty, _ := corpustest.Article("")
	annotate.Article(empty, nil)
	if ms := f.Find(empty); len(ms) != 0 {
		t.Errorf("%s finds %v in an empty article", f.Name(), ms)
	}
	for _, e := range examples {
		t.Run(short(e.Marked), func(t *testing.T) { accept(t, f, e) })
	}
}

func accept(t *testing.T, f Finder, e Example) {
	a, spans := corpustest.Article(e.Marked)
	prepare(a, e.Before)
	ms := find(t, f, a)
	var got []corpus.Span
	for _, m := range ms {
		got = append(got, m.Span)
		CheckSpan(t, a, m.Span)
	}
	if !reflect.DeepEqual(got, spans) {
		t.Errorf("found %s\n want %s", quotes(a, got), quotes(a, spans))
	} else {
		for i, v := range e.Values {
			if v != nil && i < len(ms) && !reflect.DeepEqual(ms[i].Value, v) {
				t.Errorf("%q: got %+v\nwant %+v", a.Quote(ms[i].Span), ms[i].Value, v)
			}
		}
	}
	if len(e.Values) > len(spans) {
		t.Errorf("%d values for %d marks", len(e.Values), len(spans))
	}
	for _, pad := range pads {
		padded, _ := corpustest.Article(pad + "\n\n" + e.Marked + "\n\n" + pad)
		prepare(padded, e.Before)
		shift := len(pad) + 2
		again := find(t, f, padded)
		if len(again) != len(ms) {
			t.Errorf("padded with %q: %d mentions, want %d", pad, len(again), len(ms))
			continue
		}
		for i := range ms {
			if s := again[i].Span; s.Start != ms[i].Start+shift || s.End != ms[i].End+shift || again[i].Type != ms[i].Type || again[i].Value.Key() != ms[i].Value.Key() {
				t.Errorf("padded with %q: got %+v, want %+v moved by %d", pad, again[i], ms[i], shift)
			}
		}
	}
}

// Prepare is an annotated article of the marked text that the finders have read.
func Prepare(marked string, finders ...Finder) (*corpus.Article, []corpus.Span) {
	a, spans := corpustest.Article(marked)
	prepare(a, finders)
	return a, spans
}

func prepare(a *corpus.Article, finders []Finder) {
	annotate.Article(a, nil)
	for _, f := range finders {
		a.Mentions = append(a.Mentions, f.Find(a)...)
		corpus.SortMentions(a.Mentions)
	}
}

// find runs f twice and compares, and asks that a stays as it is.
func find(t *testing.T, f Finder, a *corpus.Article) []corpus.Mention {
	t.Helper()
	before := snapshot(a)
	ms := f.Find(a)
	first := fmt.Sprintf("%#v", ms)
	if snapshot(a) != before {
		t.Errorf("%s changes the article", f.Name())
	}
	if second := fmt.Sprintf("%#v", f.Find(a)); second != first {
		t.Errorf("a second reading differs:\n%s\n%s", first, second)
	}
	corpus.SortMentions(ms)
	return ms
}

func snapshot(a *corpus.Article) string {
	b, err := json.Marshal(struct {
		A corpus.Article
		M string
	}{corpus.Article{Text: a.Text, Title: a.Title, Published: a.Published, RefDate: a.RefDate, Blocks: a.Blocks, Sentences: a.Sentences, Tokens: a.Tokens}, fmt.Sprintf("%#v", a.Mentions)})
	if err != nil {
		panic(err)
	}
	return string(b)
}

// CheckSpan tests that s is a stretch of the text between whole runes.
func CheckSpan(t *testing.T, a *corpus.Article, s corpus.Span) {
	t.Helper()
	if s.Start < 0 || s.End > len(a.Text) || s.Empty() {
		t.Errorf("span %v lies outside the text of %d bytes or is empty", s, len(a.Text))
		return
	}
	if !utf8.RuneStart(a.Text[s.Start]) || s.End < len(a.Text) && !utf8.RuneStart(a.Text[s.End]) {
		t.Errorf("span %v cuts a rune", s)
	}
}

func quotes(a *corpus.Article, spans []corpus.Span) string {
	var q []string
	for _, s := range spans {
		q = append(q, fmt.Sprintf("%q", a.Quote(s)))
	}
	return strings.Join(q, " ")
}

func short(s string) string {
	s = strings.ReplaceAll(s, "/", " ")
	if len(s) > 40 {
		s = strings.ToValidUTF8(s[:40], "")
	}
	return s
}
