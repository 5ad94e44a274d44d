package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors"
	"rapporteur/extractors/crf"
	"rapporteur/extractors/person"
	"rapporteur/pipeline"
)

// document is a labelled text.
type document struct {
	ID, Text string
	Entities []entity

	set    string // the file's name
	held   bool   // never trained on
	lesson []crf.Example
}

// entity is a label, or what was found, in the form that scorers exchange.
type entity struct {
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Type     string `json:"type"`
	Text     string `json:"text,omitempty"`
	ISO      string `json:"iso,omitempty"`
	Optional bool   `json:"optional,omitempty"`
}

// readAll reads the files and what there is to learn from each document.
func readAll(ctx context.Context, files []string, o options) (docs []*document, err error) {
	for _, f := range files {
		ds, err := read(f, o.texts)
		if err != nil {
			return nil, err
		}
		docs = append(docs, ds...)
	}
	if o.held != "" {
		ds, err := read(o.held, o.texts)
		if err != nil {
			return nil, err
		}
		for _, d := range ds {
			d.held = true
		}
		docs = append(docs, ds...)
	}
	before := &pipeline.Local{Depth: pipeline.ToMentions}
	for _, f := range extractors.Finders() {
		if f.Name() == (person.Finder{}).Name() {
			break
		}
		before.Finders = append(before.Finders, f)
	}
	for _, d := range docs {
		rec, err := before.Process(ctx, d.document())
		if err != nil {
			return nil, fmt.Errorf("reading %s of %s: %w", d.ID, d.set, err)
		}
		if rec.Article != nil && !d.held {
			d.lesson = person.Lesson(rec.Article, d.labels())
		}
	}
	return docs, nil
}

func read(file, texts string) (docs []*document, err error) {
	h, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer h.Close()
	s := bufio.NewScanner(h)
	s.Buffer(nil, 64<<20)
	for n := 1; s.Scan(); n++ {
		d := &document{set: strings.TrimSuffix(filepath.Base(file), ".jsonl")}
		if err := json.Unmarshal(s.Bytes(), d); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		if d.Text == "" && texts != "" {
			b, err := os.ReadFile(filepath.Join(texts, d.ID))
			if err != nil {
				return nil, fmt.Errorf("%s:%d: the document has no text: %w", file, n, err)
			}
			d.Text = string(b)
		}
		docs = append(docs, d)
	}
	return docs, s.Err()
}

// document is the text as a document whose offsets are those of its article.
func (d *document) document() *corpus.Document {
	return &corpus.Document{Ref: corpus.Ref{Name: d.ID}, Bytes: []byte(d.Text), Format: corpus.FormatText, Raw: true}
}

// labels are the names to learn. A span that need not be found is one all the same.
func (d *document) labels() (out []person.Label) {
	for _, e := range d.Entities {
		var t corpus.MentionType
		switch e.Type {
		case "PERSON":
			t = corpus.TypePerson
		case "COUNTRY", "LOCATION":
			t = corpus.TypePlace
		case "ORG":
			t = corpus.TypeOrganisation
		default:
			continue
		}
		out = append(out, person.Label{Span: corpus.Span{Start: e.Start, End: e.End}, Type: t})
	}
	return out
}
