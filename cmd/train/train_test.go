package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestWeights trains the model anew and holds it against the one that is shipped.
func TestWeights(t *testing.T) {
	if testing.Short() {
		t.Skip("trains a model")
	}
	var files []string
	for _, f := range []string{"re3d-dev", "crossner-politics-dev", "wikigold-dev", "uner-ewt-training"} {
		files = append(files, filepath.Join("../../../shared/bench/ner", f+".jsonl"))
		if _, err := os.Stat(files[len(files)-1]); err != nil {
			t.Skip("the labelled texts are not here: ", err)
		}
	}
	if runtime.GOARCH != "amd64" {
		t.Skip("the shipped weights were trained on amd64; others round exponentials otherwise")
	}
	out := filepath.Join(t.TempDir(), "weights.bin")
	if err := run(context.Background(), append([]string{"-out", out}, files...), os.Stderr); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if want, err := os.ReadFile("../../extractors/person/weights.bin"); err != nil || !bytes.Equal(got, want) {
		t.Errorf("the weights are not those of today's finders and texts (%v); train again, see go doc ./cmd/train", err)
	}
}

const lesson = `{"id":"a","text":"Ana Ruiz met Lima Textiles in Lima. Later Ruiz left.","entities":[{"start":0,"end":8,"type":"PERSON"},{"start":13,"end":26,"type":"ORG"},{"start":30,"end":34,"type":"LOCATION"},{"start":42,"end":46,"type":"PERSON"}]}
{"id":"b","text":"Ben Okafor lives in Abuja.","entities":[{"start":0,"end":10,"type":"PERSON"}]}
`

func TestFolds(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "some.jsonl"), filepath.Join(dir, "found.jsonl")
	if err := os.WriteFile(in, []byte(lesson), 0o644); err != nil {
		t.Fatal(err)
	}
	var report bytes.Buffer
	if err := run(context.Background(), []string{"-folds", "2", "-predictions", out, in}, &report); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(report.String(), "some ") {
		t.Errorf("report: %q", report.String())
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(b, []byte("\n")); n != 2 || !bytes.HasPrefix(b, []byte(`{"id":"a","entities":[{`)) {
		t.Errorf("%d lines: %.60s", n, b)
	}
}

func TestNothingToLearn(t *testing.T) {
	if err := run(context.Background(), nil, os.Stderr); err == nil || !strings.Contains(err.Error(), "name the files") {
		t.Error(err)
	}
	if err := run(context.Background(), []string{"absent.jsonl"}, os.Stderr); err == nil {
		t.Error("an absent file is no error")
	}
}
