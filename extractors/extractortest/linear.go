package extractortest

import (
	"strings"
	"testing"
	"time"

	"rapporteur/corpus"
	"rapporteur/pipeline/annotate"
)

// Linear asks that eight times a repeated text takes f not much more than eight
// times as long; the square would be sixty-four times. The finders of before run
// first and are not counted.
//
// A busy machine can stop a run for seconds, so each length is taken at its best of
// several runs: a stall makes one run slow, the square makes all of them slow.
func Linear(t *testing.T, f Finder, before []Finder, units ...string) {
	t.Helper()
	for _, unit := range units {
		if short, long, ok := linear(f, before, unit, 50_000); !ok {
			t.Errorf("%q: 50 KB in %v, 400 KB in %v, each the best of %d runs", unit, short, long, runs)
		}
	}
}

// runs is how often a text is read at most before it counts as slow.
const runs = 4

// linear compares n bytes with eight times as many; the allowance of 200 ms is for
// finders so quick that the ratio means nothing.
func linear(f Finder, before []Finder, unit string, n int) (short, long time.Duration, ok bool) {
	small, large := titled(unit, n, before), titled(unit, 8*n, before)
	short, long = time.Hour, time.Hour
	for range runs {
		short, long = min(short, took(f, small)), min(long, took(f, large))
		if long <= 40*short+200*time.Millisecond {
			return short, long, true
		}
	}
	return short, long, false
}

// titled is an article of n bytes in one title, so that nothing cuts it into sentences.
func titled(unit string, n int, before []Finder) *corpus.Article {
	a := &corpus.Article{Text: strings.Repeat(unit, n/len(unit))}
	a.Blocks = []corpus.Block{{Role: corpus.RoleTitle, Span: corpus.Span{End: len(a.Text)}}}
	annotate.Article(a, nil)
	for _, b := range before {
		a.Mentions = append(a.Mentions, b.Find(a)...)
		corpus.SortMentions(a.Mentions)
	}
	return a
}

func took(f Finder, a *corpus.Article) time.Duration {
	start := time.Now()
	f.Find(a)
	return time.Since(start)
}
