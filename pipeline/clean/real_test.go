package clean

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"testing"

	"rapporteur/corpus"
)

// TestLawsOnRealPages checks on pages as servers send them what holds for every article.
func TestLawsOnRealPages(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/bench/article/*/*.html.gz")
	if len(files) == 0 {
		t.Skip("no benchmark pages beside the checkout")
	}
	for i, f := range files {
		if i%4 != 0 {
			continue
		}
		t.Run(filepath.Base(f), func(t *testing.T) {
			r, err := os.Open(f)
			if err != nil {
				t.Fatal(err)
			}
			defer r.Close()
			z, err := gzip.NewReader(r)
			if err != nil {
				t.Fatal(err)
			}
			b, err := io.ReadAll(z)
			if err != nil {
				t.Fatal(err)
			}
			d := &corpus.Document{Bytes: b, Format: corpus.FormatHTML}
			a := mustRead(t, d)
			checkRendering(t, d, a)
		})
	}
}
