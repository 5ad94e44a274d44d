package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rapporteur/corpus"
	"rapporteur/corpus/dir"
	"rapporteur/extractors"
	"rapporteur/output/sqlite"
	"rapporteur/pipeline"
	"rapporteur/pipeline/annotate"
)

// runFlags are the flags of the commands that read documents into a database.
type runFlags struct {
	db, tags, refDate string
	workers           int
	asJSON            bool
}

func (f *runFlags) add(c *cobra.Command) {
	dbFlag(c, &f.db)
	c.Flags().IntVar(&f.workers, "workers", 0, "documents read at the same time; 0 is one for each processor")
	tagsFlag(c, &f.tags)
	c.Flags().BoolVar(&f.asJSON, "json", false, "print the summary as JSON")
}

// local is the reader that the flags ask for.
func (f *runFlags) local() (*pipeline.Local, error) {
	if f.workers < 0 {
		return nil, misuse{fmt.Errorf("--workers takes a number from 0 on, not %d", f.workers)}
	}
	return newLocal(pipeline.ToClaims, f.tags)
}

// newLocal is a reader with everything in the registry, and with tags unless they are off.
func newLocal(depth pipeline.Depth, tags string) (*pipeline.Local, error) {
	l := &pipeline.Local{Finders: extractors.Finders(), Extractors: extractors.All(), Depth: depth}
	if tags == "off" {
		return l, nil
	}
	var err error
	l.Tagger, err = annotate.NewTagger()
	return l, err
}

func newIngest(s streams) *cobra.Command {
	var f runFlags
	c := &cobra.Command{
		Use:   "ingest SOURCE...",
		Short: "Read articles into a database; only what is new or changed is done again",
		Long: `Read files, folders and standard input (-) into a database: documents, claims and
the facts that the claims come to. Plain text as crawled, Markdown and HTML are read;
what is not the article (navigation, counters, licences) is told apart and kept.

A document that cannot be read becomes an issue with a class, the rest goes on, and the
exit code is 3. What was read before, and has not changed, is not read again.`,
		Example: `  rapporteur ingest testdata/articles
  rapporteur ingest --db ticad.db news/2022 statement.html
  curl -s https://example.org/release | rapporteur ingest -`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 || slices.Contains(args, "") {
				return misuse{errors.New("ingest: give at least one file or folder, or - for standard input")}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			src := &dir.Source{Paths: args, Stdin: s.in, RefDate: f.refDate}
			return ingest(c.Context(), f, src, s)
		},
	}
	f.add(c)
	dayFlag(c, &f.refDate, "ref-date", "publication date (`YYYY-MM-DD`) of texts that print none")
	return c
}

// ingest reads a source into the database and publishes it.
func ingest(ctx context.Context, f runFlags, src corpus.Source, s streams) error {
	start := time.Now()
	local, err := f.local()
	if err != nil {
		return err
	}
	db, err := sqlite.Begin(f.db)
	if err != nil {
		return err
	}
	defer db.Close()
	p := newProgress(s.err)
	run := pipeline.Pipeline{Source: src, Process: local.Process, Recipe: local.Recipe(), Store: db, Workers: f.workers, Report: p.item}
	sum, err := run.Run(ctx)
	p.done()
	if err != nil {
		return err
	}
	out := report{Summary: sum, Database: f.db}
	if !db.Changed() && !db.Resumed() {
		err = db.Discard()
	} else {
		out.Facts, out.Written = 0, true
		out.Facts, err = finish(ctx, db, p)
	}
	if err != nil {
		return err
	}
	out.Seconds = time.Since(start).Seconds()
	return out.print(f.asJSON, s)
}

// finish works out the facts and publishes the database; it gives the number of facts.
func finish(ctx context.Context, db *sqlite.DB, p *progress) (int, error) {
	p.stage("reconciling")
	n, err := pipeline.Reconcile(ctx, db)
	if err != nil {
		return 0, err
	}
	p.stage("publishing")
	err = db.Publish(ctx)
	p.done()
	return n, err
}

// report is the summary of a run.
type report struct {
	pipeline.Summary
	Database string
	Facts    int
	Written  bool
	Seconds  float64
}

// print writes the summary and returns the exit code's error.
func (r report) print(asJSON bool, s streams) error {
	if asJSON {
		b, err := json.Marshal(map[string]any{"database": r.Database, "read": r.Listed, "new": r.New, "unchanged": r.Unchanged,
			"failed": r.Failed, "issues": r.Classes, "claims": r.Claims, "facts": r.Facts, "written": r.Written, "seconds": r.Seconds})
		if err != nil {
			return err
		}
		fmt.Fprintf(s.out, "%s\n", b)
	} else {
		fmt.Fprintf(s.out, "read %d: %d new or changed, %d unchanged, %d failed\n", r.Listed, r.New, r.Unchanged, r.Failed)
		for _, c := range r.Issues() {
			fmt.Fprintf(s.out, "  %s: %d\n", c, r.Classes[c])
		}
		if r.Written {
			fmt.Fprintf(s.out, "%d claims in them; %s now holds %d facts\n", r.Claims, r.Database, r.Facts)
		} else {
			fmt.Fprintf(s.out, "nothing new: %s was left as it is\n", r.Database)
		}
		fmt.Fprintf(s.out, "%.1f seconds, %s\n", r.Seconds, rate(r.Bytes, r.Seconds))
	}
	if r.Failed > 0 {
		if !asJSON {
			fmt.Fprintf(s.err, "rapporteur: some could not be read; 'rapporteur audit open --db %s' lists them\n", r.Database)
		}
		return exit(exitIssues)
	}
	return nil
}

func rate(bytes int64, seconds float64) string {
	if seconds <= 0 {
		seconds = 0.001
	}
	return strings.TrimSpace(fmt.Sprintf("%.2f MB a second", float64(bytes)/1e6/seconds))
}
