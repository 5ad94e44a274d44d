package main

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rapporteur/output/sqlite"
)

const goodArticle = "The fifth session of the Harbour Forum took place in Oslo on 3 May 2021.\n"

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// wants runs a command that must end with a code and tell certain words.
func wants(t *testing.T, code int, words string, args ...string) (out string) {
	t.Helper()
	got, out, errs := command(t, args...)
	if got != code {
		t.Errorf("%v: exit %d, want %d\n%s%s", args, got, code, out, errs)
	}
	if all := out + errs; !strings.Contains(all, words) {
		t.Errorf("%v: no %q in\n%s", args, words, all)
	} else if strings.Contains(all, "panic") {
		t.Errorf("%v: %s", args, all)
	}
	return out
}

// TestHostilePages: pages that would cost the square of their size, or a stack
// as deep as they nest, are read or refused, and what stands in them beside is found.
func TestHostilePages(t *testing.T) {
	t.Chdir(t.TempDir())
	const n = 100_000
	for _, c := range []struct{ name, text string }{
		{"open elements", "<html><body>" + strings.Repeat("<div>", n) + goodArticle},
		{"open and closed", "<html><body>" + strings.Repeat("<div>", n) + goodArticle + strings.Repeat("</div>", n)},
		{"open formatting", "<html><body><p>" + goodArticle + strings.Repeat("<b><i>", n/2)},
		{"open tables", "<html><body><p>" + goodArticle + strings.Repeat("<table><tr><td>", n/3)},
		{"open lists", "<html><body><p>" + goodArticle + strings.Repeat("<ul><li>", n/2)},
		{"open brackets", "<html><body><p>" + goodArticle + strings.Repeat("<", n)},
		{"an attribute", "<html><body><p>" + goodArticle + `</p><p class="` + strings.Repeat("a ", n)},
		{"comments", "<html><body><p>" + goodArticle + strings.Repeat("<!--", n)},
	} {
		t.Run(c.name, func(t *testing.T) {
			put(t, "page.html", c.text)
			out := wants(t, exitDone, "", "extract", "page.html")
			if !strings.Contains(out, `"date":"2021-05-03"`) {
				t.Errorf("the article is not found: %.500s", out)
			}
		})
	}
}

// TestUnreadable: a file without permission is an issue of its own class.
func TestUnreadable(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "news/good.txt", goodArticle)
	put(t, "news/secret.txt", goodArticle)
	if err := os.Chmod("news/secret.txt", 0); err != nil {
		t.Fatal(err)
	}
	if _, err := os.ReadFile("news/secret.txt"); err == nil {
		t.Skip("this user may read everything")
	}
	wants(t, exitIssues, "news/secret.txt: no-permission", "ingest", "--db", "out.db", "news")
	wants(t, exitDone, "Harbour Forum", "query", "meetings", "--db", "out.db")
}

// TestForeignDatabase: a database of another program, or another version, is
// refused by every command and left as it is.
func TestForeignDatabase(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "news/good.txt", goodArticle)
	ingestInto(t, "ours.db", "news")
	ingestInto(t, "newer.db", "news")
	alter(t, "other.db", "CREATE TABLE fish (name TEXT)")
	alter(t, "newer.db", "PRAGMA user_version = 99")
	put(t, "short.db", "SQLite format 3\x00")
	for _, c := range []struct{ db, words string }{
		{"other.db", "not a rapporteur database"}, {"newer.db", "version 99"}, {"short.db", "not a rapporteur database"},
	} {
		t.Run(c.db, func(t *testing.T) {
			before := digest(t, c.db)
			for _, args := range [][]string{{"ingest", "news"}, {"rebuild"}, {"query", "timeline"}, {"search", "forum"}, {"audit", "verify"},
				{"audit", "cell", "meeting", "12345678"}, {"audit", "doc", "x"}, {"audit", "diff", "ours.db"}, {"audit", "open"}} {
				wants(t, exitNotOurs, c.words, append(args, "--db", c.db)...)
			}
			wants(t, exitNotOurs, c.words, "audit", "diff", c.db, "--db", "ours.db")
			if digest(t, c.db) != before {
				t.Error("it was written to")
			}
			if left, _ := filepath.Glob(c.db + "-*"); len(left) > 0 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}

func alter(t *testing.T, db, statement string) {
	t.Helper()
	pool, err := sql.Open("sqlite3", db)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	if _, err := pool.Exec(statement); err != nil {
		t.Fatal(err)
	}
}

// TestLocked: while one run works on a database another one is turned away, and
// readers are not disturbed.
func TestLocked(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "news/good.txt", goodArticle)
	ingestInto(t, "out.db", "news")
	held, err := sqlite.Begin("out.db")
	if err != nil {
		t.Fatal(err)
	}
	wants(t, exitLocked, "Wait for the other run", "ingest", "--db", "out.db", "news")
	wants(t, exitLocked, "locked", "rebuild", "--db", "out.db")
	wants(t, exitDone, "Harbour Forum", "query", "meetings", "--db", "out.db")
	if err := held.Close(); err != nil {
		t.Fatal(err)
	}
	wants(t, exitDone, "unchanged", "ingest", "--db", "out.db", "news")
}

// TestDamaged: a database with bytes missing or changed never passes for whole.
func TestDamaged(t *testing.T) {
	t.Chdir(t.TempDir())
	for i := range 20 {
		put(t, fmt.Sprintf("news/%02d.txt", i), strings.ReplaceAll(goodArticle, "fifth", fmt.Sprintf("%dth", i+4)))
	}
	ingestInto(t, "out.db", "news")
	whole, err := os.ReadFile("out.db")
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []int{len(whole) / 3, len(whole) / 2, len(whole) - 4096} {
		put(t, "cut.db", string(whole[:size]))
		if code, out, errs := command(t, "audit", "verify", "--db", "cut.db"); code == exitDone {
			t.Errorf("%d of %d bytes pass for whole: %s%s", size, len(whole), out, errs)
		} else if strings.Contains(out+errs, "panic") {
			t.Errorf("%s%s", out, errs)
		}
	}
}
