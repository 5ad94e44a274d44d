package main

import (
	"context"
	"fmt"
	"iter"
	"time"

	"github.com/spf13/cobra"

	"rapporteur/corpus"
	"rapporteur/output/sqlite"
	"rapporteur/pipeline"
)

func newRebuild(s streams) *cobra.Command {
	var f runFlags
	c := &cobra.Command{
		Use:   "rebuild",
		Short: "Work every claim and fact out anew from the stored documents",
		Long: `Work every claim and fact out anew from the documents as they were stored, into a new
file that replaces the old one at once. Nothing is fetched. The same documents read by the
same program give the same bytes.`,
		Example: `  rapporteur rebuild
  rapporteur rebuild --db ticad.db --workers 8`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return rebuild(c.Context(), f, s) },
	}
	f.add(c)
	return c
}

// noArgs refuses arguments with the exit code of misuse.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return misuse{fmt.Errorf("%s takes no arguments, got %q", c.Name(), args)}
	}
	return nil
}

func rebuild(ctx context.Context, f runFlags, s streams) error {
	start := time.Now()
	local, err := f.local()
	if err != nil {
		return err
	}
	if err := withDB(f.db, func(*sqlite.DB) error { return nil }); err != nil { // there must be one
		return err
	}
	db, err := sqlite.Begin(f.db)
	if err != nil {
		return err
	}
	defer db.Close()
	p := newProgress(s.err)
	run := pipeline.Pipeline{Source: &stored{db: db}, Process: local.Process, Recipe: local.Recipe(), Store: anew{db}, Workers: f.workers, Report: p.item}
	sum, err := run.Run(ctx)
	p.done()
	if err != nil {
		return err
	}
	facts, err := finish(ctx, db, p)
	if err != nil {
		return err
	}
	return report{Summary: sum, Database: f.db, Facts: facts, Written: true, Seconds: time.Since(start).Seconds()}.print(f.asJSON, s)
}

// stored is the source of what a database holds.
type stored struct {
	db   *sqlite.DB
	next *corpus.Document
}

func (*stored) Name() string { return "the database" }

// List yields a document's name when its bytes have been read; Fetch hands
// them over. The pipeline calls the two in turn, from one goroutine.
func (s *stored) List(ctx context.Context) iter.Seq2[corpus.Ref, error] {
	return func(yield func(corpus.Ref, error) bool) {
		for doc, err := range s.db.Snapshots(ctx) {
			if err != nil {
				yield(corpus.Ref{Name: "snapshot"}, err)
				return
			}
			s.next = doc
			if !yield(doc.Ref, nil) {
				return
			}
		}
	}
}

func (s *stored) Fetch(context.Context, corpus.Ref) (*corpus.Document, error) { return s.next, nil }

// anew is a store in which nothing has been seen.
type anew struct{ *sqlite.DB }

func (anew) Seen(context.Context, *corpus.Document, string) (bool, error) { return false, nil }
