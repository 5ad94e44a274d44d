package sqlite

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"rapporteur/corpus"
)

func fileHash(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return corpus.Hash(b)
}

// The published bytes depend on the content alone.
func TestSameContentSameBytes(t *testing.T) {
	recs := records(t, 12)
	want := fileHash(t, world(t, recs...))
	t.Run("shuffled", func(t *testing.T) {
		other := slices.Clone(recs)
		slices.Reverse(other)
		other[2], other[7] = other[7], other[2]
		if got := fileHash(t, world(t, other...)); got != want {
			t.Error("another order of documents gives other bytes")
		}
	})
	t.Run("increments", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "w.db")
		for i := 0; i < len(recs); i += 3 {
			d := begin(t, path)
			save(t, d, recs[i:i+3]...)
			publish(t, d)
		}
		if got := fileHash(t, path); got != want {
			t.Error("four increments give other bytes than one go")
		}
	})
	t.Run("nothing new", func(t *testing.T) {
		path := world(t, recs...)
		publish(t, begin(t, path))
		if got := fileHash(t, path); got != want {
			t.Error("publishing again gives other bytes")
		}
	})
	t.Run("names in any order", func(t *testing.T) {
		twin := *recs[3]
		twin.Ref.Name = "a/first.txt"
		a := fileHash(t, world(t, append(slices.Clone(recs), &twin)...))
		b := fileHash(t, world(t, append([]*corpus.Record{&twin}, recs...)...))
		if a != b || a == want {
			t.Error("which of two names comes first shows in the bytes")
		}
	})
}

// Everything saved again from the snapshots gives the same bytes.
func TestRebuildGivesTheSameBytes(t *testing.T) {
	ctx, recs := context.Background(), records(t, 12)
	path := world(t, recs...)
	want := fileHash(t, path)
	d := begin(t, path)
	byHash := map[string]*corpus.Record{}
	for _, r := range recs {
		byHash[r.Hash] = r
	}
	n := 0
	for doc, err := range d.Snapshots(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		r := byHash[doc.Hash()]
		if r == nil || r.Ref.Name != doc.Ref.Name || r.Format != doc.Format {
			t.Fatalf("snapshot %s is not as it was saved", doc.Ref.Name)
		}
		save(t, d, r)
		n++
	}
	if n != len(recs) {
		t.Errorf("%d snapshots, want %d", n, len(recs))
	}
	publish(t, d)
	if got := fileHash(t, path); got != want {
		t.Error("a rebuild gives other bytes")
	}
}

func TestPublishLeavesNothingBeside(t *testing.T) {
	path := world(t, records(t, 2)...)
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != filepath.Base(path) {
			t.Errorf("%s was left", e.Name())
		}
	}
}

// A log that another program left must not bring old data back.
func TestPublishOverAForeignLog(t *testing.T) {
	path := world(t, records(t, 2)...)
	for _, s := range []string{"-wal", "-shm"} {
		if err := os.WriteFile(path+s, []byte("stale"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	d := begin(t, path)
	save(t, d, record(t, 9))
	publish(t, d)
	for _, s := range []string{"-wal", "-shm"} {
		if _, err := os.Stat(path + s); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s is still there", s)
		}
	}
	if n := count1(t, path, "SELECT count(*) FROM document"); n != 3 {
		t.Errorf("%d documents, want 3", n)
	}
}

func TestWorkIsCarriedOn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "w.db")
	d := begin(t, path)
	save(t, d, record(t, 1))
	if _, err := Begin(path); !errors.Is(err, ErrLocked) {
		t.Errorf("a second run on the same file: %v, want ErrLocked", err)
	}
	d.Close() // not published: as after a kill
	if _, err := os.Stat(path); err == nil {
		t.Fatal("the file is there before publishing")
	}
	d = begin(t, path)
	r := record(t, 1)
	doc := &corpus.Document{Ref: r.Ref, Bytes: r.Bytes, Format: r.Format, Charset: r.Charset, URL: r.URL, RefDate: r.RefDate}
	if seen, err := d.Seen(context.Background(), doc, "r1"); err != nil || !seen {
		t.Errorf("seen = %v, %v after carrying on", seen, err)
	}
	if err := d.Publish(context.Background()); !errors.Is(err, ErrStale) {
		t.Errorf("publish without facts: %v, want ErrStale", err)
	}
	save(t, d, record(t, 2))
	publish(t, d)
	if n := count1(t, path, "SELECT count(*) FROM document"); n != 2 {
		t.Errorf("%d documents, want 2", n)
	}
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	ours := world(t, record(t, 1))
	bytes, err := os.ReadFile(ours)
	if err != nil {
		t.Fatal(err)
	}
	newer := slices.Clone(bytes)
	newer[offVersion+3]++
	older := slices.Clone(bytes)
	older[offVersion+3] = oldestSchema - 1
	foreign := slices.Clone(bytes)
	foreign[offIdentity]++
	for _, c := range []struct {
		name  string
		bytes []byte
		want  error
	}{
		{"empty", nil, ErrNotOurs},
		{"words", []byte(strings.Repeat("no database ", 50)), ErrNotOurs},
		{"another program's", foreign, ErrNotOurs},
		{"another version's", newer, ErrSchema},
		{"one from before the release", older, ErrSchema},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(dir, strings.ReplaceAll(c.name, " ", "-"))
			if err := os.WriteFile(path, c.bytes, 0o644); err != nil {
				t.Fatal(err)
			}
			if _, err := Open(path); !errors.Is(err, c.want) {
				t.Errorf("open: %v, want %v", err, c.want)
			}
			d, err := Begin(path)
			if len(c.bytes) == 0 { // a name that was reserved
				if err != nil {
					t.Fatalf("begin: %v", err)
				}
				d.Close()
			} else if !errors.Is(err, c.want) {
				t.Errorf("begin: %v, want %v", err, c.want)
			}
		})
	}
	if _, err := Open(filepath.Join(dir, "none")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("open of no file: %v", err)
	}
}

// count1 is the number that a query gives on a published file.
func count1(t *testing.T, path, query string, args ...any) int {
	t.Helper()
	d, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	var n int
	if err := d.sql.QueryRow(query, args...).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}
