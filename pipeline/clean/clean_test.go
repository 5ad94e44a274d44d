package clean

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"rapporteur/corpus"
)

func text(s string) *corpus.Document {
	return &corpus.Document{Ref: corpus.Ref{Name: "t.txt"}, Bytes: []byte(s), Format: corpus.FormatText}
}

func webDoc(s string) *corpus.Document {
	return &corpus.Document{Ref: corpus.Ref{Name: "t.html"}, Bytes: []byte(s), Format: corpus.FormatHTML}
}

func mustRead(t *testing.T, d *corpus.Document) *corpus.Article {
	t.Helper()
	a, _, err := Article(d)
	if err != nil {
		t.Fatalf("Article: %v", err)
	}
	checkLaws(t, d, a)
	return a
}

// checkLaws checks what holds for every article: blocks tile the text, ranges lie on rune
// boundaries, a second reading gives the same.
func checkLaws(t *testing.T, d *corpus.Document, a *corpus.Article) {
	t.Helper()
	decoded, _, _ := decode(d)
	at := 0
	for i, b := range a.Blocks {
		if b.Start != at || b.End <= b.Start {
			t.Fatalf("block %d spans %d-%d, want it to start at %d and hold something", i, b.Start, b.End, at)
		}
		at = b.End
		if b.Role == corpus.RoleFurniture || b.Role == "" {
			t.Errorf("block %d of the text has role %q", i, b.Role)
		}
		if !utf8.ValidString(a.Quote(b.Span)) {
			t.Errorf("block %d is cut inside a rune", i)
		}
	}
	if at != len(a.Text) {
		t.Fatalf("blocks end at %d, text at %d", at, len(a.Text))
	}
	last := 0
	for i, b := range append(append([]corpus.Block{}, a.Blocks...), a.Furniture...) {
		if b.Source.Start < 0 || b.Source.End > len(decoded) || b.Source.Empty() || !utf8.ValidString(decoded[b.Source.Start:b.Source.End]) {
			t.Fatalf("source range %v of block %d does not lie in the %d bytes of the document, on runes", b.Source, i, len(decoded))
		}
		if i < len(a.Blocks) {
			if b.Source.Start < last {
				t.Errorf("block %d comes from %d, before the end of the last, %d", i, b.Source.Start, last)
			}
			last = b.Source.End
		}
	}
	b, _, err := Article(d)
	if err != nil || !reflect.DeepEqual(a, b) {
		t.Errorf("a second reading differs (%v)", err)
	}
}

// checkVerbatim checks that plain text is sliced, not rewritten.
func checkVerbatim(t *testing.T, d *corpus.Document, a *corpus.Article) {
	t.Helper()
	decoded, _, _ := decode(d)
	for i, b := range a.Blocks {
		if got, want := strings.TrimRight(a.Quote(b.Span), " \t\r\n\u00a0"), decoded[b.Source.Start:b.Source.End]; got != want {
			t.Errorf("block %d is %q, its source %q", i, got, want)
		}
	}
}

// outline is role and first words of each block.
func outline(a *corpus.Article) string {
	var sb strings.Builder
	for _, b := range a.Blocks {
		w := strings.Fields(a.Quote(b.Span))
		if len(w) > 3 {
			w = w[:3]
		}
		sb.WriteString(string(b.Role))
		if b.List {
			sb.WriteString("*")
		}
		sb.WriteString(": " + strings.Join(w, " ") + "\n")
	}
	for _, b := range a.Furniture {
		w := strings.Fields(b.Text)
		if len(w) > 3 {
			w = w[:3]
		}
		sb.WriteString("-- " + strings.Join(w, " ") + "\n")
	}
	return sb.String()
}

func TestPlainText(t *testing.T) {
	for _, tt := range plainPages {
		t.Run(tt.name, func(t *testing.T) {
			d := text(tt.in)
			a := mustRead(t, d)
			checkVerbatim(t, d, a)
			if got, want := strings.TrimSpace(outline(a)), strings.TrimSpace(tt.want); got != want {
				t.Errorf("blocks are\n%s\nwant\n%s", got, want)
			}
			if a.Title != tt.title || a.Publisher != tt.publisher || strings.Join(a.Authors, ";") != tt.authors || a.Tier != tt.tier {
				t.Errorf("title %q, publisher %q, authors %q, tier %s; want %q, %q, %q, %s", a.Title, a.Publisher, a.Authors, a.Tier, tt.title, tt.publisher, tt.authors, tt.tier)
			}
			if a.Language != "en" {
				t.Errorf("language %q, want en", a.Language)
			}
		})
	}
}

func TestRaw(t *testing.T) {
	for _, s := range []string{"One line.", "\n\n  First par.\r\n\r\nViews: 12\n\nSecond\nwrapped line.\n\n", "Share\n\nCopyright © 2020", "é\n\nü "} {
		d := text(s)
		d.Raw = true
		a := mustRead(t, d)
		if a.Text != s || len(a.Furniture) != 0 {
			t.Errorf("text is %q with %d furniture blocks, want %q and none", a.Text, len(a.Furniture), s)
		}
		for _, b := range a.Blocks {
			if b.Span != b.Source || b.Role != corpus.RoleBody {
				t.Errorf("block %+v: want body with the offsets of the input", b)
			}
		}
	}
}

func TestProblems(t *testing.T) {
	for _, tt := range []struct {
		name, class string
		bytes       []byte
	}{
		{"nothing", "empty", nil},
		{"blank", "empty", []byte(" \n\t\u00a0\n")},
		{"furniture only", "empty", []byte("Home\nMenu\nShare\n")},
		{"pdf", "not-text", []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj")},
		{"png", "not-text", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")},
		{"controls", "not-text", []byte(strings.Repeat("\x01\x02\x03\x00abc", 50))},
		{"large", "too-large", make([]byte, MaxBytes+1)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, _, err := Article(&corpus.Document{Ref: corpus.Ref{Name: "x"}, Bytes: tt.bytes})
			var p *corpus.Problem
			if !errors.As(err, &p) || p.Class != tt.class {
				t.Errorf("error %v, want class %s", err, tt.class)
			}
		})
	}
}

// hostile are shapes that slow programs down; each is repeated to a few megabytes.
var hostile = map[string]string{
	"brackets": "[", "angles": "<", "tags": "<b>", "ends": "</b>", "divs": "<div>", "comments": "<!--", "stars": "*", "links": "[a](", "images": "![", "newlines": "\n", "spaces": " ",
	"letters": "a", "dots": ". ", "quotes": "> ", "pipes": "| ", "fonts": "<font color=x>", "cells": "<table><td>", "paragraphs": "<p>x", "entities": "&amp", "lines": "Share\n", "attributes": "<a b=c ",
	"lists": "<ul><li>a", "bullets": "- a\n", "hash": "# a\n", "double": "[[", "numbers": "1. ", "anchors": "<a href=x><div>", "selects": "<select>", "stamp": "1 May 2020\n", "copyright": "all rights reserved\n\n",
	"links below": "Read also:\nBread prices\n", "tables": "| a |\n|---|\n", "slashes": "ab/cd/", "counters": "x | 3 comments<br><br>",
}

// TestHostileInputIsLinear: four times the text takes about four times as long, where
// the square would take sixteen times. Ratios hold on a slow or busy machine, where
// a limit in seconds does not.
func TestHostileInputIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("reads megabytes")
	}
	for name, s := range hostile {
		for _, f := range []corpus.Format{corpus.FormatHTML, corpus.FormatText, corpus.FormatMarkdown} {
			best := func(size int) time.Duration {
				b := []byte("<html><p>Some words stand here, before it begins.\n\n" + strings.Repeat(s, size/len(s)))
				d := time.Hour
				for range 2 {
					start := time.Now()
					_, _, _ = Article(&corpus.Document{Bytes: b, Format: f})
					d = min(d, time.Since(start))
				}
				return d
			}
			small, large := best(1<<17), best(1<<19)
			if large > 11*small+time.Second/2 {
				t.Errorf("128 KB of %s as %s took %v, 512 KB %v", name, f, small, large)
			}
		}
	}
}

func FuzzArticle(f *testing.F) {
	for _, p := range plainPages {
		f.Add([]byte(p.in), "text")
	}
	for _, p := range htmlPages {
		f.Add([]byte(p.in), "html")
	}
	f.Add([]byte("# T\n\n> *a* [b](c) ![d](e)\n\n1. f\n"), "markdown")
	f.Add([]byte("\xff\xfea\x00b\x00"), "")
	f.Add([]byte("a\xffb \xc3"), "")
	f.Fuzz(func(t *testing.T, b []byte, format string) {
		d := &corpus.Document{Bytes: b, Format: corpus.Format(format)}
		a, _, err := Article(d)
		if err != nil {
			var p *corpus.Problem
			if !errors.As(err, &p) {
				t.Fatalf("error %v has no class", err)
			}
			return
		}
		checkLaws(t, d, a)
		if d.Format == corpus.FormatHTML {
			checkRendering(t, d, a)
		}
		d.Raw = true
		if a, _, err := Article(d); err == nil {
			if decoded, _, _ := decode(d); a.Text != decoded {
				t.Fatal("raw text differs from the input")
			}
		}
	})
}
