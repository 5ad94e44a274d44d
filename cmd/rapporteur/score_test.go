package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestSameFigures holds score against the scorer that other programs are measured with: every
// field of every set has the same figures.
func TestSameFigures(t *testing.T) {
	tool := scorer(t)
	dev := shared + "/bench/articles-dev"
	if got, want := labelledFigures(t, dev), figures(t, tool, "articles", "-gold", dev, "-got", extracted(t, devArticles(t))); got != want {
		t.Errorf("development articles:\n%s", lineDiff(want, got))
	}
	dir := pages(t)
	gold, got := asTexts(t, dir)
	if got, want := labelledFigures(t, dir), figures(t, tool, "articles", "-gold", gold, "-got", got); got != want {
		t.Errorf("pages:\n%s", lineDiff(want, got))
	}
}

// pages lays the project's own pages out as score reads a folder.
func pages(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for from, to := range map[string]string{articlesDir: "articles", expectDir: "gold"} {
		if err := os.CopyFS(filepath.Join(dir, to), os.DirFS(from)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// asTexts lays pages out for the other scorer, which knows texts alone: the text is what cleaning
// leaves of a page. got is the file of what extract printed.
func asTexts(t *testing.T, dir string) (gold, got string) {
	t.Helper()
	gold = t.TempDir()
	for _, d := range []string{"articles", "gold"} {
		if err := os.Mkdir(filepath.Join(gold, d), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	var lines bytes.Buffer
	for name, file := range stems(t, filepath.Join(dir, "articles")) {
		_, out, _ := command(t, "extract", filepath.Join(dir, "articles", file))
		var l map[string]any
		if err := json.Unmarshal([]byte(out), &l); err != nil {
			t.Fatalf("extract %s: %v", file, err)
		}
		l["id"] = name
		write(t, filepath.Join(gold, "articles", name+".json"), map[string]any{"id": name, "retrieved_text": l["text"], "kind": "news"})
		write(t, filepath.Join(gold, "gold", name+".json"), readGold(t, name+".json"))
		b, err := json.Marshal(l)
		if err != nil {
			t.Fatal(err)
		}
		lines.Write(append(b, '\n'))
	}
	got = filepath.Join(gold, "got.jsonl")
	if err := os.WriteFile(got, lines.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return gold, got
}

// line is an input line of extract --jsonl.
type line struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

func devArticles(t *testing.T) []line {
	t.Helper()
	list, err := filepath.Glob(shared + "/bench/articles-dev/articles/*.json")
	if err != nil || len(list) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	var out []line
	for _, path := range list {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var a struct {
			ID   string `json:"id"`
			Text string `json:"retrieved_text"`
		}
		if err := json.Unmarshal(b, &a); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out = append(out, line{a.ID, a.Text})
	}
	return out
}

// extracted runs extract --jsonl and gives the file of its output.
func extracted(t *testing.T, articles []line) string {
	t.Helper()
	var in, out, errs bytes.Buffer
	enc := json.NewEncoder(&in)
	for _, a := range articles {
		if err := enc.Encode(a); err != nil {
			t.Fatal(err)
		}
	}
	if code := run(t.Context(), []string{"extract", "--jsonl"}, streams{&in, &out, &errs}); code != exitDone {
		t.Fatalf("extract: exit %d: %s", code, errs.String())
	}
	path := filepath.Join(t.TempDir(), "extracted.jsonl")
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func write(t *testing.T, path string, v any) {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b, 0o644); err != nil {
		t.Fatal(err)
	}
}
