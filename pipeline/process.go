package pipeline

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors"
	"rapporteur/pipeline/annotate"
	"rapporteur/pipeline/clean"
)

// Processor takes one document to its record. A document that cannot be read
// is a record with issues; an error ends the run.
type Processor func(ctx context.Context, doc *corpus.Document) (*corpus.Record, error)

// Local reads documents in this process: the configuration of one recipe, built once a process
// and safe to share.
type Local struct {
	Finders    []extractors.Finder
	Extractors []extractors.Extractor
	// Tagger is nil for the fast mode without part-of-speech tags.
	Tagger corpus.Tagger
	// Depth stops early; see the constants.
	Depth Depth
}

// Depth is how far Local goes.
type Depth int

// The depths.
const (
	ToClaims   Depth = iota // everything
	ToMentions              // no extractor runs
	ToText                  // no finder runs, but for the publication date
)

// Recipe names every stage with its version: the same bytes read by the same
// recipe give the same record.
func (r *Local) Recipe() string {
	parts := []string{fmt.Sprintf("clean/%d", clean.Version), fmt.Sprintf("annotate/%d", annotate.Version)}
	if r.Tagger == nil {
		parts = append(parts, "tags/off")
	}
	for _, f := range r.Finders {
		parts = append(parts, extractors.ID(f))
	}
	for _, x := range r.Extractors {
		parts = append(parts, extractors.ID(x))
	}
	return strings.Join(parts, " ")
}

// Process reads one document: clean, annotate, every finder, every extractor.
// It does no I/O. A panic in any of them is an issue of this document alone.
func (r *Local) Process(_ context.Context, doc *corpus.Document) (rec *corpus.Record, err error) {
	rec = &corpus.Record{Ref: doc.Ref, Hash: doc.Hash(), Bytes: doc.Bytes, Format: doc.Format, Charset: doc.Charset,
		URL: doc.URL, RefDate: doc.RefDate, Recipe: r.Recipe()}
	stage := "clean"
	defer func() {
		if p := recover(); p != nil {
			rec.Article, rec.Claims = nil, nil
			rec.Issues = append(rec.Issues, issueOf(rec, stage, "internal", fmt.Sprintf("panic: %v", p)))
			err = nil
		}
	}()
	a, issues, err := clean.Article(doc)
	for _, is := range issues {
		rec.Issues = append(rec.Issues, issueOf(rec, is.Stage, is.Class, is.Detail))
	}
	if err != nil {
		rec.Issues = append(rec.Issues, issueOf(rec, stage, ClassOf(err), detail(err)))
		return rec, nil
	}
	stage = "annotate"
	annotate.Article(a, r.Tagger)
	stage = "dates"
	a.Published = extractors.Published(a)
	rec.Article = a
	if r.Depth == ToText {
		return rec, nil
	}
	for _, f := range r.Finders {
		stage = f.Name()
		a.Mentions = append(a.Mentions, f.Find(a)...)
		corpus.SortMentions(a.Mentions)
	}
	nest(a.Mentions)
	if r.Depth == ToMentions {
		return rec, nil
	}
	var claims []corpus.Claim
	for _, x := range r.Extractors {
		stage = x.Name()
		claims = append(claims, x.Extract(a)...)
	}
	rec.Claims = corpus.IdentifyClaims(rec.Hash, a, claims)
	return rec, nil
}

// nest marks the countries and places that stand inside the name of something
// longer: Japan in "Central Asia plus Japan Dialogue". Mentions are sorted.
func nest(ms []corpus.Mention) {
	var outer []corpus.Mention // names that the mention at hand may lie in
	for i := range ms {
		m := &ms[i]
		for len(outer) > 0 && outer[len(outer)-1].End <= m.Start {
			outer = outer[:len(outer)-1]
		}
		switch m.Type {
		case corpus.TypeBody, corpus.TypeOrganisation, corpus.TypePerson:
			outer = append(outer, *m)
		case corpus.TypeCountry, corpus.TypeDemonym, corpus.TypePlace:
			for j := len(outer) - 1; j >= 0; j-- {
				if o := outer[j]; o.Contains(m.Span) && o.Len() > m.Len() {
					m.NestedIn = o.Type
					break
				}
			}
		}
	}
}

// ClassOf is the class of an issue that err stands for.
func ClassOf(err error) string {
	var p *corpus.Problem
	if errors.As(err, &p) {
		return p.Class
	}
	return "internal"
}

func issueOf(rec *corpus.Record, stage, class, detail string) corpus.Issue {
	return corpus.Issue{Source: rec.Ref.Name, Hash: rec.Hash, Stage: stage, Class: class, Detail: detail}
}
