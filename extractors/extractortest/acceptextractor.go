package extractortest

import (
	"fmt"
	"testing"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/pipeline/annotate"
)

// ClaimExample is an article and the claims that it must come to.
type ClaimExample struct {
	Marked string
	Before []Finder
	// Values are the claims' values in the order of corpus.IdentifyClaims; nil when any will do.
	Values []corpus.Value
}

// AcceptExtractor tests x against the examples: the claims have the values told, and
// whatever the text: evidence and parts are good spans, a second reading gives the same,
// paragraphs before and after change no claim, the article is left alone, and an
// empty one makes no claims.
func AcceptExtractor(t *testing.T, x Extractor, examples ...ClaimExample) {
	t.Helper()
	if x.Name() == "" || x.Version() < 1 {
		t.Errorf("name %q, version %d", x.Name(), x.Version())
	}
	empty, _ := corpustest.Article("")
	annotate.Article(empty, nil)
	if cs := x.Extract(empty); len(cs) != 0 {
		t.Errorf("%s claims %v of an empty article", x.Name(), cs)
	}
	for _, e := range examples {
		t.Run(short(e.Marked), func(t *testing.T) { acceptClaims(t, x, e) })
	}
}

func acceptClaims(t *testing.T, x Extractor, e ClaimExample) {
	a, _ := Prepare(e.Marked, e.Before...)
	cs := extract(t, x, a)
	for _, c := range cs {
		CheckSpan(t, a, c.Evidence)
		if c.Quote != a.Quote(c.Evidence) {
			t.Errorf("quote %q, text %q", c.Quote, a.Quote(c.Evidence))
		}
		for _, p := range c.Parts {
			if !p.Empty() {
				CheckSpan(t, a, p.Span)
			}
		}
		if c.By == "" || c.Value == nil {
			t.Errorf("claim without a maker or value: %+v", c)
		}
		if by := fmt.Sprintf("%s/%d", x.Name(), x.Version()); c.By != by {
			t.Errorf("claim made by %q, want %q", c.By, by)
		}
	}
	if e.Values != nil {
		if len(cs) != len(e.Values) {
			t.Errorf("%d claims, want %d:\n%s", len(cs), len(e.Values), list(cs))
		}
		for i := 0; i < min(len(cs), len(e.Values)); i++ {
			if g, w := cs[i].Value.Key(), e.Values[i].Key(); cs[i].Kind() != corpus.KindOf(e.Values[i]) || g != w {
				t.Errorf("claim %d: got %s %q\nwant %s %q", i, cs[i].Kind(), g, corpus.KindOf(e.Values[i]), w)
			}
		}
	}
	for _, pad := range pads {
		padded, _ := Prepare(pad+"\n\n"+e.Marked+"\n\n"+pad, e.Before...)
		again := extract(t, x, padded)
		if len(again) != len(cs) {
			t.Errorf("padded with %q: %d claims, want %d", pad, len(again), len(cs))
			continue
		}
		for i := range cs {
			if again[i].ID != cs[i].ID {
				t.Errorf("padded with %q: got %+v, want %+v", pad, again[i].Value, cs[i].Value)
			}
		}
	}
}

// extract runs x twice and compares, and asks that a stays as it is.
func extract(t *testing.T, x Extractor, a *corpus.Article) []corpus.Claim {
	t.Helper()
	before := snapshot(a)
	cs := corpus.IdentifyClaims("hash", a, x.Extract(a))
	first := fmt.Sprintf("%#v", cs)
	if snapshot(a) != before {
		t.Errorf("%s changes the article", x.Name())
	}
	if second := fmt.Sprintf("%#v", corpus.IdentifyClaims("hash", a, x.Extract(a))); second != first {
		t.Errorf("a second reading differs:\n%s\n%s", first, second)
	}
	return cs
}

func list(cs []corpus.Claim) string {
	s := ""
	for _, c := range cs {
		s += fmt.Sprintf("  %s %+v: %q\n", c.Kind(), c.Value, c.Quote)
	}
	return s
}
