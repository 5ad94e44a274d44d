package main

import (
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rapporteur/corpus/dir"
)

// articles copies the project's articles into a folder of the test and makes it
// the working folder, so that they have the same names in every run.
func articles(t *testing.T) []string {
	t.Helper()
	from, err := filepath.Abs("../../testdata/articles")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := os.CopyFS("articles", os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	list, err := filepath.Glob("articles/*")
	if err != nil || len(list) < 20 {
		t.Fatalf("%d articles: %v", len(list), err)
	}
	return list
}

// digest is the SHA-256 of a file.
func digest(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%x", sha256.Sum256(b))
}

func ingestInto(t *testing.T, db string, args ...string) {
	t.Helper()
	if code, out, err := command(t, append([]string{"ingest", "--db", db}, args...)...); code != exitDone {
		t.Fatalf("ingest %v: exit %d\n%s%s", args, code, out, err)
	}
}

// TestSameBytes: the same documents give the same file, whatever their order,
// the number of workers, in one go or in five, and however often it is rebuilt.
func TestSameBytes(t *testing.T) {
	list := articles(t)
	ingestInto(t, "first.db", list...)
	want := digest(t, "first.db")
	check := func(what, db string) {
		t.Helper()
		if got := digest(t, db); got != want {
			t.Errorf("%s: other bytes\n%s", what, difference(t, "first.db", db))
		}
	}
	for _, workers := range []string{"1", "2", "8"} {
		r := rand.New(rand.NewPCG(7, uint64(workers[0])))
		shuffled := append([]string(nil), list...)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		db := "workers" + workers + ".db"
		ingestInto(t, db, append([]string{"--workers", workers}, shuffled...)...)
		check(workers+" workers, shuffled", db)
	}
	for part := range 5 {
		var some []string
		for i, a := range list {
			if i%5 == part {
				some = append(some, a)
			}
		}
		ingestInto(t, "parts.db", some...)
	}
	check("five increments", "parts.db")
	for i := range 3 {
		if code, _, err := command(t, "rebuild", "--db", "parts.db"); code != exitDone {
			t.Fatalf("rebuild: exit %d: %s", code, err)
		}
		check(fmt.Sprint("rebuild ", i+1), "parts.db")
	}
}

// TestSameBytesOdd: the same holds for what is stored twice under two names, cannot
// be read or is not there, whichever comes first, and when it is given again.
func TestSameBytesOdd(t *testing.T) {
	t.Chdir(t.TempDir())
	another := "The sixth session of the Harbour Forum took place in Oslo on 4 May 2022. Norway pledged 3 million US dollars to Ghana.\n"
	for name, text := range map[string]string{"a/first.txt": goodArticle, "b/copy.txt": goodArticle, "b/copy.md": goodArticle, "c/another.txt": another,
		"c/another.html": another, "d/empty.txt": "", "d/none.txt": "", "e/binary.txt": "\x00\x01\x02", "e/binary": "\x00\x01\x02",
		"f/long.txt": strings.Repeat("x", dir.MaxBytes+1)} {
		put(t, name, text)
	}
	list := []string{"a", "b", "c", "d", "e", "f", "missing.txt", "b/copy.txt"}
	ingestOdd := func(db string, args ...string) {
		t.Helper()
		if code, out, err := command(t, append([]string{"ingest", "--db", db}, args...)...); code != exitDone && code != exitIssues {
			t.Fatalf("ingest %v: exit %d\n%s%s", args, code, out, err)
		}
	}
	ingestOdd("first.db", list...)
	want := digest(t, "first.db")
	r := rand.New(rand.NewPCG(8, 8))
	for i := range 12 {
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		db := fmt.Sprintf("odd%d.db", i)
		if i%2 == 0 {
			ingestOdd(db, append([]string{"--workers", fmt.Sprint(1 + i%5)}, list...)...)
		} else {
			for _, a := range list {
				ingestOdd(db, a)
			}
		}
		if digest(t, db) != want {
			t.Errorf("%v: other bytes\n%s", list, difference(t, "first.db", db))
		}
		if i < 4 { // rebuilt, then given again
			wants(t, exitIssues, "", "rebuild", "--db", db)
			ingestOdd(db, list...)
			if digest(t, db) != want {
				t.Errorf("%v, rebuilt: other bytes\n%s", list, difference(t, "first.db", db))
			}
		}
		wants(t, exitDone, "", "audit", "verify", "--db", db)
	}
}

func difference(t *testing.T, a, b string) string {
	_, out, err := command(t, "audit", "diff", a, "--db", b, "--format", "csv")
	if len(out) > 2000 {
		out = out[:2000]
	}
	return out + err
}
