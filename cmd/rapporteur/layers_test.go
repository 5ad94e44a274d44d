package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"sort"
	"strings"
	"testing"
)

// layers says which of our packages, and which libraries, each package may
// import beside the standard library. A trailing /* stands for the packages of
// one folder level. A package that is not listed fails the test.
var layers = map[string]string{
	"corpus":                   "",
	"corpus/corpustest":        "corpus",
	"corpus/dir":               "corpus",
	"extractors/lang":          "",
	"extractors/extractortest": "corpus corpus/corpustest extractors pipeline/annotate",
	"extractors":               "corpus extractors/*",
	"extractors/*":             "corpus extractors/lang",
	"extractors/crf":           "",
	"extractors/person":        "corpus extractors/lang extractors/crf",
	"pipeline/clean":           "corpus github.com/PuerkitoBio/goquery github.com/andybalholm/cascadia golang.org/x/net/html golang.org/x/net/html/atom golang.org/x/net/html/charset golang.org/x/text/* github.com/gogs/chardet",
	"pipeline/annotate":        "corpus extractors/lang github.com/jdkato/prose/v2",
	"pipeline/score":           "corpus extractors/country extractors/lang golang.org/x/text/unicode/norm",
	"pipeline/reconcile":       "corpus pipeline/reconcile/names",
	"pipeline/reconcile/names": "golang.org/x/text/unicode/norm",
	"pipeline":                 "corpus extractors pipeline/clean pipeline/annotate pipeline/reconcile golang.org/x/sync/errgroup",
	"output":                   "corpus",
	"output/sqlite":            "corpus output github.com/mattn/go-sqlite3",
	"output/export":            "corpus output",
	"cmd/rapporteur":           "*",
	"cmd/train":                "*",
}

type pkg struct {
	ImportPath string
	Imports    []string
}

func TestLayers(t *testing.T) {
	const module = "rapporteur/"
	for _, p := range list(t) {
		name := strings.TrimPrefix(p.ImportPath, module)
		allowed, ok := allowance(name)
		if !ok {
			t.Errorf("package %s is not in the table of layers", name)
			continue
		}
		for _, imp := range p.Imports {
			if std(imp) || imp == "C" {
				continue
			}
			if imp := strings.TrimPrefix(imp, module); !permits(allowed, imp) {
				t.Errorf("%s imports %s; the table of layers allows it %q", name, imp, allowed)
			}
		}
	}
}

// list asks the go command for every package of the module.
func list(t *testing.T) []pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "rapporteur/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].ImportPath < all[j].ImportPath })
	return all
}

func allowance(name string) (string, bool) {
	if a, ok := layers[name]; ok {
		return a, true
	}
	if dir, _, ok := strings.Cut(name, "/"); ok {
		a, ok := layers[dir+"/*"]
		return a, ok && strings.Count(name, "/") == 1
	}
	return "", false
}

func permits(allowed, imp string) bool {
	for _, a := range strings.Fields(allowed) {
		if a == "*" || a == imp || strings.HasSuffix(a, "/*") && strings.HasPrefix(imp, strings.TrimSuffix(a, "*")) {
			return true
		}
	}
	return false
}

// std tells packages of the standard library by the missing dot in their first part.
func std(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".") && first != "rapporteur"
}
