package dir_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/corpus/dir"
)

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// read lists and fetches everything: the name and then the text, or the class of the problem.
func read(t *testing.T, s *dir.Source) (out []string) {
	t.Helper()
	for ref, err := range s.List(t.Context()) {
		var doc *corpus.Document
		if err == nil {
			doc, err = s.Fetch(t.Context(), ref)
		}
		var p *corpus.Problem
		switch {
		case errors.As(err, &p):
			out = append(out, ref.Name+" !"+p.Class)
		case err != nil:
			t.Errorf("%s: no problem with a class: %v", ref.Name, err)
		default:
			out = append(out, ref.Name+" "+string(doc.Format)+" "+string(doc.Bytes))
			if doc.Ref.Name != ref.Name || doc.RefDate != s.RefDate {
				t.Errorf("%+v of %+v", doc, ref)
			}
		}
	}
	return out
}

func TestSource(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "news/b.txt", "B")
	put(t, "news/a/z.md", "Z")
	put(t, "news/c.HTML", "C")
	put(t, "news/plain", "P")
	put(t, "news/table.xlsx", "X")
	put(t, "news/.hidden.txt", "H")
	put(t, "news/.git/x.txt", "H")
	put(t, "odd.xlsx", "X")
	for link, to := range map[string]string{"news/link.txt": "b.txt", "news/loop": ".", "dangling.txt": "none", "named.txt": "news/b.txt"} {
		if err := os.Symlink(to, link); err != nil {
			t.Fatal(err)
		}
	}
	folder := []string{"news/a/z.md markdown Z", "news/b.txt text B", "news/c.HTML html C", "news/plain  P", "news/table.xlsx !unsupported"}
	for _, c := range []struct {
		name  string
		paths []string
		want  []string
	}{
		{"a folder, in order, no links, nothing hidden", []string{"news"}, folder},
		{"a folder, otherwise spelt", []string{"./news//"}, folder},
		{"a file that is named itself", []string{"odd.xlsx"}, []string{"odd.xlsx  X"}},
		{"a link that is named itself", []string{"named.txt"}, []string{"named.txt text B"}},
		{"a hidden folder that is named itself", []string{"news/.git"}, []string{"news/.git/x.txt text H"}},
		{"not there", []string{"none.txt", "dangling.txt", "news/b.txt"}, []string{"none.txt !not-found", "dangling.txt !not-found", "news/b.txt text B"}},
		{"a file for a folder", []string{"odd.xlsx/a.txt"}, []string{"odd.xlsx/a.txt !not-found"}},
		{"standard input", []string{"-"}, []string{"-  from a pipe"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, &dir.Source{Paths: c.paths, Stdin: strings.NewReader("from a pipe"), RefDate: "2021-05-04"})
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// TestSize: the largest document is read whole, one byte more is refused, and
// endless input is not waited for.
func TestSize(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "whole.txt", strings.Repeat("x", dir.MaxBytes))
	put(t, "over.txt", strings.Repeat("x", dir.MaxBytes+1))
	s := &dir.Source{Stdin: endless{}}
	doc, err := s.Fetch(t.Context(), corpus.Ref{Name: "whole.txt", Locator: "whole.txt"})
	if err != nil || len(doc.Bytes) != dir.MaxBytes {
		t.Errorf("%v", err)
	}
	for _, name := range []string{"over.txt", "-"} {
		var p *corpus.Problem
		if _, err := s.Fetch(t.Context(), corpus.Ref{Name: name, Locator: name}); !errors.As(err, &p) || p.Class != "too-large" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

// TestBrokenInput: an error in the middle of standard input is told, not taken for its end.
func TestBrokenInput(t *testing.T) {
	s := &dir.Source{Stdin: io.MultiReader(strings.NewReader("half of an"), broken{})}
	if doc, err := s.Fetch(t.Context(), corpus.Ref{Name: "-"}); err == nil {
		t.Errorf("read %q", doc.Bytes)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("the cable is cut") }

// TestStops: listing ends when the caller has enough.
func TestStops(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "news/a.txt", "A")
	put(t, "news/b.txt", "B")
	n := 0
	for range (&dir.Source{Paths: []string{"news", "news", "-"}}).List(t.Context()) {
		if n++; n == 1 {
			break
		}
	}
	if n != 1 {
		t.Errorf("%d", n)
	}
}
