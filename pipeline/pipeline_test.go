package pipeline_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"rapporteur/corpus"
	"rapporteur/extractors"
	"rapporteur/pipeline"
)

// texts is a source of made-up articles: name and text; a text that begins with
// "!" cannot be fetched, for the reason that follows.
type texts [][2]string

func (texts) Name() string { return "texts" }

func (s texts) List(context.Context) iter.Seq2[corpus.Ref, error] {
	return func(yield func(corpus.Ref, error) bool) {
		for i, t := range s {
			var err error
			if t[1] == "" {
				err = corpus.Problemf("unsupported", "nobody reads this")
			}
			if !yield(corpus.Ref{Name: t[0], Locator: fmt.Sprint(i)}, err) {
				return
			}
		}
	}
}

func (s texts) Fetch(_ context.Context, r corpus.Ref) (*corpus.Document, error) {
	for _, t := range s {
		if t[0] == r.Name {
			if why, bad := strings.CutPrefix(t[1], "!"); bad {
				return nil, corpus.Problemf(why, "as the test wants it")
			}
			return &corpus.Document{Ref: corpus.Ref{Name: r.Name}, Bytes: []byte(t[1]), Format: corpus.FormatText}, nil
		}
	}
	return nil, errors.New("no such text")
}

// memory is a store that keeps records by name.
type memory struct {
	mu     sync.Mutex
	recs   map[string]*corpus.Record
	full   int // so many records have room; 0 is no bound
	saving func()
}

func (m *memory) Seen(_ context.Context, doc *corpus.Document, recipe string) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	rec := m.recs[doc.Ref.Name]
	return rec != nil && rec.Hash == doc.Hash() && rec.Recipe == recipe, nil
}

var errFull = errors.New("no room left")

func (m *memory) Save(_ context.Context, recs ...*corpus.Record) error {
	if m.saving != nil {
		m.saving()
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.recs == nil {
		m.recs = map[string]*corpus.Record{}
	}
	for _, r := range recs {
		if m.full > 0 && len(m.recs) == m.full {
			return errFull
		}
		m.recs[r.Ref.Name] = r
	}
	return nil
}

// trap is a finder and an extractor that fails on articles with certain words.
type trap struct {
	name, word string
	fail       func()
}

func (p trap) Name() string { return p.name }
func (trap) Version() int   { return 1 }

func (p trap) spring(a *corpus.Article) {
	if strings.Contains(a.Text, p.word) {
		p.fail()
	}
}

func (p trap) Find(a *corpus.Article) []corpus.Mention  { p.spring(a); return nil }
func (p trap) Extract(a *corpus.Article) []corpus.Claim { p.spring(a); return nil }

const forum = "The %dth session of the Harbour Forum took place in Oslo on %d May 2021."

func good(n int) texts {
	var out texts
	for i := range n {
		out = append(out, [2]string{fmt.Sprintf("good%03d.txt", i), fmt.Sprintf(forum, i+4, i%28+1)})
	}
	return out
}

// TestPanic: an article that a stage trips over is an issue of class internal that
// names the stage; the articles beside it are stored as ever.
func TestPanic(t *testing.T) {
	var none *corpus.Article
	index := []int{1}
	local := &pipeline.Local{
		Finders: append(extractors.Finders(), trap{"finder-trap", "tripwire", func() { panic("a finder tripped") }}),
		Extractors: append(extractors.All(), trap{"nil-trap", "nobody", func() { _ = none.Text }},
			trap{"index-trap", "beyond", func() { index[len(index)] = 0 }}),
	}
	src := append(good(5), [2]string{"a.txt", "A tripwire lies in Oslo."}, [2]string{"b.txt", "There is nobody in Oslo."},
		[2]string{"c.txt", "It lies beyond Oslo."})
	var store memory
	p := pipeline.Pipeline{Source: src, Process: local.Process, Recipe: local.Recipe(), Store: &store, Workers: 4}
	sum, err := p.Run(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if sum.New != 5 || sum.Failed != 3 || sum.Classes["internal"] != 3 || sum.Claims == 0 {
		t.Errorf("%+v", sum)
	}
	for name, stage := range map[string]string{"a.txt": "finder-trap", "b.txt": "nil-trap", "c.txt": "index-trap"} {
		rec := store.recs[name]
		if rec == nil || len(rec.Issues) != 1 {
			t.Errorf("%s: %+v", name, rec)
			continue
		}
		is := rec.Issues[0]
		if is.Stage != stage || is.Class != "internal" || is.Source != name || is.Hash == "" || !strings.HasPrefix(is.Detail, "panic: ") {
			t.Errorf("%s: %+v", name, is)
		}
		if rec.Article != nil || rec.Claims != nil || rec.Bytes == nil {
			t.Errorf("%s: half of an article is kept: %+v", name, rec)
		}
	}
	for i := range 5 {
		if rec := store.recs[fmt.Sprintf("good%03d.txt", i)]; rec == nil || rec.Article == nil || len(rec.Claims) == 0 {
			t.Errorf("good article %d: %+v", i, rec)
		}
	}
}

// TestIssues: whatever cannot be listed or fetched is stored with its class.
func TestIssues(t *testing.T) {
	local := &pipeline.Local{}
	src := append(good(3), [2]string{"list", ""}, [2]string{"fetch", "!timeout"}, [2]string{"odd", "!no-permission"})
	var store memory
	p := pipeline.Pipeline{Source: src, Process: local.Process, Recipe: local.Recipe(), Store: &store}
	for range 2 { // what failed is tried again
		sum, err := p.Run(t.Context())
		if err != nil || sum.Listed != 6 || sum.Failed != 3 || sum.New+sum.Unchanged != 3 {
			t.Errorf("%+v %v", sum, err)
		}
		if got := strings.Join(sum.Issues(), " "); got != "no-permission timeout unsupported" {
			t.Errorf("classes %s", got)
		}
	}
	for name, want := range map[string]string{"list": "list unsupported", "fetch": "fetch timeout", "odd": "fetch no-permission"} {
		if is := store.recs[name].Issues[0]; is.Stage+" "+is.Class != want || !slices.Contains(corpus.IssueClasses, is.Class) {
			t.Errorf("%s: %+v", name, is)
		}
	}
}

// TestStoreFails: a store that fails ends the run with its error, and nothing hangs.
func TestStoreFails(t *testing.T) {
	local := &pipeline.Local{}
	for _, workers := range []int{1, 8} {
		store := memory{full: 7}
		p := pipeline.Pipeline{Source: good(200), Process: local.Process, Store: &store, Workers: workers}
		if _, err := p.Run(t.Context()); !errors.Is(err, errFull) {
			t.Errorf("%d workers: %v", workers, err)
		}
	}
}

// TestProcessorFails: an error of the processor ends the run too.
func TestProcessorFails(t *testing.T) {
	broken := errors.New("no memory left")
	p := pipeline.Pipeline{Source: good(50), Store: &memory{}, Workers: 4, Process: func(context.Context, *corpus.Document) (*corpus.Record, error) {
		return nil, broken
	}}
	if _, err := p.Run(t.Context()); !errors.Is(err, broken) {
		t.Error(err)
	}
}

// TestCancelled: a run that is called off ends soon, with what was saved kept.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	local := &pipeline.Local{}
	store := memory{saving: cancel}
	p := pipeline.Pipeline{Source: good(5000), Process: local.Process, Store: &store, Workers: 2}
	start := time.Now()
	_, err := p.Run(ctx)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v after %v", err, time.Since(start))
	}
	if n := len(store.recs); n == 0 || n == 5000 {
		t.Errorf("%d records", n)
	}
}

// TestSameRecords: the records do not depend on how many workers read.
func TestSameRecords(t *testing.T) {
	local := &pipeline.Local{Finders: extractors.Finders(), Extractors: extractors.All()}
	var want string
	for _, workers := range []int{1, 2, 8} {
		var store memory
		p := pipeline.Pipeline{Source: good(40), Process: local.Process, Store: &store, Workers: workers}
		if _, err := p.Run(t.Context()); err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for _, t := range good(40) {
			rec := store.recs[t[0]]
			fmt.Fprintf(&b, "%s %+v %+v\n", rec.Hash, rec.Claims, rec.Article.Mentions)
		}
		if want == "" {
			want = b.String()
		} else if b.String() != want {
			t.Errorf("%d workers: other records", workers)
		}
	}
}

// TestRecipe: a recipe names each part once, and the lack of tags.
func TestRecipe(t *testing.T) {
	local := &pipeline.Local{Finders: extractors.Finders(), Extractors: extractors.All()}
	parts := strings.Fields(local.Recipe())
	if len(parts) != 3+len(local.Finders)+len(local.Extractors) || !slices.Contains(parts, "tags/off") {
		t.Errorf("%v", parts)
	}
	slices.Sort(parts)
	if c := len(slices.Compact(parts)); c != 3+len(local.Finders)+len(local.Extractors) {
		t.Errorf("%d different parts in %v", c, parts)
	}
}
