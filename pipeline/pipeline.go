// Package pipeline takes documents from a source to a store: fetched, each read
// by a pure function, saved by one writer, and worked into facts.
package pipeline

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sort"

	"golang.org/x/sync/errgroup"

	"rapporteur/corpus"
)

// Store is what the pipeline needs of an output.
type Store interface {
	// Seen tells whether this document is stored under its name and was read by this recipe.
	Seen(ctx context.Context, doc *corpus.Document, recipe string) (bool, error)
	// Save stores records, or what went wrong with them, in one transaction.
	Save(ctx context.Context, recs ...*corpus.Record) error
}

// Outcome is what became of one item.
type Outcome struct {
	Name      string
	Unchanged bool
	Issues    []corpus.Issue
	Failed    bool // nothing could be read
	Claims    int
	Bytes     int
}

// Summary counts a run.
type Summary struct {
	Listed, New, Unchanged, Failed int
	Claims                         int
	Bytes                          int64
	// Classes counts issues by class.
	Classes map[string]int
}

// Pipeline is one run's wiring.
type Pipeline struct {
	Source  corpus.Source
	Process Processor
	Recipe  string
	Store   Store
	// Workers read documents at the same time; 0 means one for each processor.
	Workers int
	// Report, if set, is called by the writer after each item, in no certain order of items.
	Report func(Outcome)
}

// batch is how many records are saved in one transaction at most. The writer takes
// what is waiting, so that a slow disk costs one wait for many records and a fast
// one stores each at once.
const batch = 32

// item is a document on its way from fetcher to processor.
type item struct {
	doc *corpus.Document
	rec *corpus.Record // already a failure
}

// Run takes everything the source lists to the store. A bad item is an issue in
// the store; a store that fails ends the run. The only goroutines of the work
// are started here: one lister and fetcher, some processors, one writer.
func (p *Pipeline) Run(ctx context.Context) (Summary, error) {
	workers := p.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	// What the channels hold is the bound on memory: two documents a worker keep
	// all busy, and as many records as one transaction takes wait for the disk.
	docs, recs := make(chan item, 2*workers), make(chan result, batch)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		defer close(docs)
		return p.fetch(ctx, docs)
	})
	readers, rctx := errgroup.WithContext(ctx)
	for range workers {
		readers.Go(func() error { return p.read(rctx, docs, recs) })
	}
	g.Go(func() error {
		defer close(recs)
		return readers.Wait()
	})
	sum := Summary{Classes: map[string]int{}}
	g.Go(func() error { return p.write(ctx, recs, &sum) })
	err := g.Wait()
	return sum, err
}

// result is a record to store, or an item that is stored already.
type result struct {
	rec       *corpus.Record
	unchanged bool
	bytes     int
}

// fetch lists and fetches. What cannot be listed or fetched goes on as a failed record.
func (p *Pipeline) fetch(ctx context.Context, out chan<- item) error {
	for ref, err := range p.Source.List(ctx) {
		var it item
		if err != nil {
			it.rec = Failed(ref, "list", err)
		} else if doc, err := p.fetchOne(ctx, ref); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			it.rec = Failed(ref, "fetch", err)
		} else {
			it.doc = doc
		}
		select {
		case out <- it:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return ctx.Err()
}

// fetchOne fetches, or gives up when the run ends. A read from standard input
// cannot be broken off, so the goroutine may outlive the run, and the program
// ends with it; any other fetch has ended by the time it is asked for.
func (p *Pipeline) fetchOne(ctx context.Context, ref corpus.Ref) (*corpus.Document, error) {
	type fetched struct {
		doc *corpus.Document
		err error
	}
	got := make(chan fetched, 1)
	go func() {
		doc, err := p.Source.Fetch(ctx, ref)
		got <- fetched{doc, err}
	}()
	select {
	case f := <-got:
		return f.doc, f.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// read takes documents to records; what is stored already is not read again.
func (p *Pipeline) read(ctx context.Context, in <-chan item, out chan<- result) error {
	for it := range in {
		r := result{rec: it.rec}
		if it.doc != nil {
			r.bytes = len(it.doc.Bytes)
			seen, err := p.Store.Seen(ctx, it.doc, p.Recipe)
			if err != nil {
				return fmt.Errorf("look up %s: %w", it.doc.Ref.Name, err)
			}
			if seen {
				r.rec, r.unchanged = &corpus.Record{Ref: it.doc.Ref}, true
			} else if r.rec, err = p.Process(ctx, it.doc); err != nil {
				return fmt.Errorf("read %s: %w", it.doc.Ref.Name, err)
			}
		}
		select {
		case out <- r:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// write is the one writer.
func (p *Pipeline) write(ctx context.Context, in <-chan result, sum *Summary) error {
	for r := range in {
		waiting := []result{r}
		for len(waiting) < batch && len(in) > 0 { // nobody else receives
			waiting = append(waiting, <-in)
		}
		if err := p.save(ctx, waiting); err != nil {
			return err
		}
		p.tell(waiting, sum)
	}
	return nil
}

// save stores what is new of some results.
func (p *Pipeline) save(ctx context.Context, results []result) error {
	var recs []*corpus.Record
	for _, r := range results {
		if !r.unchanged {
			recs = append(recs, r.rec)
		}
	}
	if len(recs) == 0 {
		return nil
	}
	return p.Store.Save(ctx, recs...)
}

// tell counts and reports what has been stored.
func (p *Pipeline) tell(results []result, sum *Summary) {
	for _, r := range results {
		o := Outcome{Name: r.rec.Ref.Name, Unchanged: r.unchanged, Issues: r.rec.Issues, Claims: len(r.rec.Claims), Bytes: r.bytes}
		o.Failed = !r.unchanged && r.rec.Article == nil
		sum.count(o)
		if p.Report != nil {
			p.Report(o)
		}
	}
}

func (s *Summary) count(o Outcome) {
	s.Listed++
	s.Claims += o.Claims
	s.Bytes += int64(o.Bytes)
	switch {
	case o.Unchanged:
		s.Unchanged++
	case o.Failed:
		s.Failed++
	default:
		s.New++
	}
	for _, is := range o.Issues {
		s.Classes[is.Class]++
	}
}

// Issues lists the classes met, most frequent first.
func (s Summary) Issues() []string {
	var out []string
	for c := range s.Classes {
		out = append(out, c)
	}
	sort.Slice(out, func(i, j int) bool {
		if s.Classes[out[i]] != s.Classes[out[j]] {
			return s.Classes[out[i]] > s.Classes[out[j]]
		}
		return out[i] < out[j]
	})
	return out
}

// Failed is the record of an item that could not be listed or fetched.
func Failed(ref corpus.Ref, stage string, err error) *corpus.Record {
	rec := &corpus.Record{Ref: ref}
	rec.Issues = append(rec.Issues, issueOf(rec, stage, ClassOf(err), detail(err)))
	return rec
}

// detail is the message of a problem without its class, which stands beside it.
func detail(err error) string {
	var p *corpus.Problem
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}
